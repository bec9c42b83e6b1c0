#pragma once

#include "tickets/ticket_layout.h"
#include "tickets/tickets.h"

namespace designer {

// What a ticket says around its fields. A section without entries is left out.

/// What the component is wired to, and in which environments only.
TicketSection connectionsSection(const Ticket& ticket, const Survey& survey, Language language);
/// What must be fulfilled first.
TicketSection prerequisitesSection(const Ticket& ticket, const Survey& survey, Language language);
/// Cautions and responsibilities that the client must know.
TicketSection notesSection(const Ticket& ticket, const Survey& survey, Language language);
/// Who approves, what that changes, and who is kept informed.
TicketSection approvalSection(const Ticket& ticket, const Survey& survey, Language language);

/// "Container", "Code repository": what is asked for.
std::string ticketKindName(Key ticketKind, const Survey& survey, Language language);
/// The name of the component, or of the repository, that a ticket is about.
std::string ticketSubjectName(const Ticket& ticket, const Survey& survey, Language language);

} // namespace designer
