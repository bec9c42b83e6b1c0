#pragma once

#include <QString>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/held_back.h"

namespace designer::ui {

/// How far a ticket is from being filed.
enum class TicketState { complete, missing, heldBack };

/// A ticket in the order of fulfilment.
struct TicketRow {
    Ticket ticket;
    std::vector<std::size_t> after;     // numbers of tickets, from 1
    std::vector<const Finding*> errors; // that hold it back

    TicketState state() const
    {
        if (!errors.empty())
            return TicketState::heldBack;
        return ticket.complete() ? TicketState::complete : TicketState::missing;
    }
};

/// The tickets of an analysis, which it keeps; without their texts.
class TicketBoard {
public:
    TicketBoard() = default;
    /// Null: no tickets.
    explicit TicketBoard(std::shared_ptr<const Analysis> analysis);

    const std::shared_ptr<const Analysis>& analysis() const { return analysis_; }
    const Survey& survey() const { return *analysis_->survey; }
    const std::vector<TicketRow>& rows() const { return rows_; }
    std::size_t withoutCount() const { return analysis_ ? analysis_->tickets.without.size() : 0; }
    const WithoutTicket& without(std::size_t at) const { return analysis_->tickets.without[at]; }

    /// Position of a ticket, or the number of rows.
    std::size_t find(const std::string& id) const;
    /// The ticket that asks for the component itself, else one that concerns it, else the number of rows.
    std::size_t findComponent(const std::string& component) const;
    std::size_t count(TicketState state) const;

private:
    void indexComponents(std::size_t at);

    std::shared_ptr<const Analysis> analysis_;
    std::vector<TicketRow> rows_;
    std::unordered_map<std::string, std::size_t> byId_, byComponent_;
};

} // namespace designer::ui
