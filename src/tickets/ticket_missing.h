#pragma once

#include "tickets/ticket_drafts.h"

namespace designer {

/// What a ticket lacks: "field" when it lacks everywhere, or "field|environment".
/// A field that is asked for per environment is always named with its environment.
void addMissing(const Survey& survey, const Draft& draft, Ticket& ticket);

} // namespace designer
