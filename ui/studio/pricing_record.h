#pragma once

namespace designer::ui {

class Session;

/// The open design remembers that it is priced with the session's card: one
/// step, and none for the card that ships or the one it remembers already.
void recordPricing(Session& session);

} // namespace designer::ui
