#include "ui/tickets/ticket_board.h"

#include <algorithm>

#include "tickets/ticket_order.h"

namespace designer::ui {

TicketBoard::TicketBoard(std::shared_ptr<const Analysis> analysis) : analysis_(std::move(analysis))
{
    if (!analysis_)
        return;
    const HeldBack held(*analysis_);
    const std::size_t size = analysis_->tickets.tickets.size();
    rows_.reserve(size);
    byId_.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        TicketRow& row = rows_.emplace_back();
        row.ticket = analysis_->tickets.tickets[i];
        row.errors = held.by(row.ticket);
        byId_.emplace(row.ticket.id, i);
        indexComponents(i);
    }
    for (TicketRow& row : rows_) {
        for (const std::string& id : row.ticket.after)
            if (const auto found = byId_.find(id); found != byId_.end())
                row.after.push_back(found->second + 1);
        std::sort(row.after.begin(), row.after.end());
    }
}

/// A repository concerns its containers, which have tickets of their own.
void TicketBoard::indexComponents(std::size_t at)
{
    const Ticket& ticket = rows_[at].ticket;
    const bool own = ticket.kind != codeRepositoryTicket && ticket.kind != continuousIntegrationTicket;
    for (const std::string& component : ticket.components)
        if (own)
            byComponent_[component] = at;
        else
            byComponent_.emplace(component, at);
}

std::size_t TicketBoard::find(const std::string& id) const
{
    const auto found = byId_.find(id);
    return found == byId_.end() ? rows_.size() : found->second;
}

std::size_t TicketBoard::findComponent(const std::string& component) const
{
    const auto found = byComponent_.find(component);
    return found == byComponent_.end() ? rows_.size() : found->second;
}

std::size_t TicketBoard::count(TicketState state) const
{
    return static_cast<std::size_t>(
        std::count_if(rows_.begin(), rows_.end(), [&](const TicketRow& row) { return row.state() == state; }));
}

} // namespace designer::ui
