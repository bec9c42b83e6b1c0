#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "design/design.h"

namespace designer {

/// Whether a ticket is known to have arrived where it was sent.
enum class SentState : std::uint8_t { sent, possiblySent };

/// What a design remembers of a ticket that was sent to the support center.
struct SentTicket {
    std::string id;     // of the ticket, "container|accounts"
    std::string number; // that it has there; empty: not known
    std::string url;    // of it, for people
    std::string on;     // ISO date and time, UTC
    std::string sha256; // of its subject and body as they were sent
    SentState state = SentState::sent;
    bool operator==(const SentTicket&) const = default;
};

// In a file they are the list "sent", by ticket: {"ticket", "number", "url", "on", "sha256", "state"}.
// Programs that do not know the list keep it, and so do these functions with what they cannot read in it.

std::optional<SentTicket> sentTicket(const Design& design, std::string_view ticket);
/// How many are remembered.
std::size_t countSent(const Design& design);
/// With the record of a ticket in the place of an earlier one.
Design withSent(const Design& design, const SentTicket& sent);
/// Without it: the ticket may be sent as if for the first time.
Design withoutSent(const Design& design, std::string_view ticket);

/// A three-way merge of the list, ticket by ticket. Never in conflict: of two records that differ the one that is
/// known to have arrived stays, else ours.
json::Array mergedSent(const Header& base, const Header& ours, const Header& theirs);
/// With another list; without one where it is empty.
Header withSentList(Header header, json::Array list);

} // namespace designer
