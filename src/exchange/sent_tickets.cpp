#include "exchange/sent_tickets.h"

#include "estimate/sha256.h"

namespace designer {

std::string contentHash(const Ticket& ticket, const Survey& now, Language language)
{
    return sha256(subject(ticket, now, language) + "\n\n" + body(ticket, now, language, TicketStyle::plain));
}

Sending sending(const Ticket& ticket, const Survey& now)
{
    const std::optional<SentTicket> record = sentTicket(now.design(), ticket.id);
    if (!record)
        return Sending::notSent;
    if (record->state == SentState::possiblySent)
        return Sending::possiblySent;
    for (std::size_t i = 0; i < languages().size(); ++i)
        if (contentHash(ticket, now, static_cast<Language>(i)) == record->sha256)
            return Sending::sent;
    return Sending::changed;
}

} // namespace designer
