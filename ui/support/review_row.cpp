#include "ui/support/review_row.h"

#include "analysis/held_back.h"

namespace designer::ui {

std::vector<ReviewRow> reviewRows(const Analysis& analysis)
{
    const HeldBack held(analysis);
    std::vector<ReviewRow> rows;
    for (const Ticket& ticket : analysis.tickets.tickets) {
        ReviewRow& row = rows.emplace_back();
        row.ticket = ticket;
        row.errors = held.by(ticket).size();
        row.sending = sending(ticket, *analysis.survey);
        row.record = sentTicket(analysis.design(), ticket.id);
        row.chosen = row.ready();
    }
    return rows;
}

} // namespace designer::ui
