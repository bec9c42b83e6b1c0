#pragma once

#include <string>

#include "design/sent.h"
#include "tickets/tickets.h"

namespace designer {

/// How a ticket stands to what was sent of it to the support center.
enum class Sending : std::uint8_t {
    notSent,
    sent,         ///< as it is now
    changed,      ///< an edit has changed its words since
    possiblySent, ///< it is unknown whether it arrived
};

/// SHA-256 of a ticket's subject, an empty line and its body in plain text, as 64 lower-case digits.
std::string contentHash(const Ticket& ticket, const Survey& now, Language language);

/// By the record in the design; in whichever language it was sent.
Sending sending(const Ticket& ticket, const Survey& now);

} // namespace designer
