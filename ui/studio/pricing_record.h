#pragma once

#include <optional>

#include "design/design.h"

class QString;

namespace designer::ui {

class Session;

/// The open design remembers that it is priced with the session's card: one
/// step, and none for the card that ships or the one it remembers already.
void recordPricing(Session& session);

/// The design with that record, for what is saved; nothing where it has one, of
/// whichever card, where nothing is to be recorded, and while something can be
/// redone: a step would take that away.
std::optional<Design> pricedAsSaved(const Session& session);
/// What such a step is called.
QString pricingStep(const Session& session);

} // namespace designer::ui
