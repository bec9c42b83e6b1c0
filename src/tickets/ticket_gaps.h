#pragma once

#include <string>
#include <vector>

#include "tickets/tickets.h"

namespace designer {

/// A gap in a ticket's text and the field that would fill it.
struct TicketGap {
    std::string words; // "[missing: branch for QA]", as `body` writes it (on one line)
    std::string component;
    Key property;            // empty: the drawing answers it, not a field
    std::string environment; // id; empty: everywhere
};

/// Every way in which the gaps of a ticket may stand in its text.
std::vector<TicketGap> ticketGaps(const Ticket& ticket, const Survey& survey, Language language);

} // namespace designer
