#pragma once

#include <optional>
#include <vector>

#include "analysis/analysis.h"
#include "exchange/sent_tickets.h"
#include "ui/support/batch.h"

namespace designer::ui {

/// A ticket in the review before it is sent.
struct ReviewRow {
    Ticket ticket;
    std::size_t errors = 0; // that hold it back
    Sending sending = Sending::notSent;
    std::optional<SentTicket> record;
    bool chosen = false;
    Batch::State state = Batch::State::waiting; // once it is in a batch
    Verdict verdict;
    bool tried = false;

    /// Sent unless the user says otherwise: complete, not held back, and never sent before.
    bool ready() const { return ticket.complete() && errors == 0 && sending == Sending::notSent; }
};

/// The tickets of a design in the order of fulfilment; those that are ready are chosen.
std::vector<ReviewRow> reviewRows(const Analysis& analysis);

} // namespace designer::ui
