#pragma once

#include <QString>

#include "ui/studio/session.h"

namespace designer::ui {

/// What one component of a kind consumes as it comes, by the rate card in use:
/// "2.00 MRU Production · 1.00 QA"; why where that is not known; or that it
/// consumes none.
QString priceOfOne(const Kind& kind, const Session& session);

} // namespace designer::ui
