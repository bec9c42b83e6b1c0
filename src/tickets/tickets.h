#pragma once

#include <optional>
#include <string>
#include <vector>

#include "design/survey.h"
#include "text/text.h"

namespace designer {

enum class TicketAction : std::uint8_t { create, modify, remove };

/// What a request asks to change, in words of both languages.
struct TicketChange {
    std::string key; // of the field or property; "environments"
    OwnedText label;
    std::string environment; // name; empty: everywhere
    OwnedText before;        // empty: there was nothing
    OwnedText after;         // empty: there is nothing any more
    bool operator==(const TicketChange&) const = default;
};

/// One request to the support center. Holds what it is about; its words are
/// made by `subject`, `body` and `fields` when somebody reads them.
struct Ticket {
    std::string id; // "container|accounts": stable while the component is
    TicketAction action = TicketAction::create;
    Key kind;                              // kind of component, or "code-repository", "continuous-integration"
    std::vector<std::string> components;   // ids
    std::vector<std::string> environments; // ids; empty for design-wide kinds
    std::vector<std::string> after;        // ids of tickets that must be fulfilled first
    std::vector<std::string> missing;      // "field|environment" or "field"
    std::vector<TicketChange> changes;     // of a modification or removal
    std::string removedName;               // of a component that is not in the design any more
    bool complete() const { return missing.empty(); }
    bool operator==(const Ticket&) const = default;
};

/// What somebody has to do without a ticket (a managed key, a default firewall,
/// the Customers API), or must know.
struct WithoutTicket {
    std::string component;
    Text instead;
};

struct TicketPlan {
    std::vector<Ticket> tickets; // in an order in which they can be fulfilled
    std::vector<WithoutTicket> without;
};

/// Tickets of a design. Refers to the survey's catalogue.
TicketPlan tickets(const Survey& survey);

/// Only what must be asked for to get from one design to another: create,
/// modify (naming the fields that changed), then remove, users of a thing before
/// the thing. `after` names tickets of this plan only. Names, positions, groups
/// and notes are no change; code repositories are never asked to be removed.
TicketPlan ticketsSince(const Survey& before, const Survey& now);

/// One answered (or missing) field.
struct TicketAnswer {
    std::string key;
    Text label;
    bool ours = false;                // the guide lists no such field
    std::optional<std::string> value; // the same everywhere, or design-wide
    struct InEnvironment {
        std::string environment;
        std::optional<std::string> value;
    };
    std::vector<InEnvironment> byEnvironment; // empty when `value` holds everywhere
};

std::vector<TicketAnswer> answers(const Ticket& ticket, const Survey& survey, Language language);
std::string subject(const Ticket& ticket, const Survey& survey, Language language);

/// How the words are laid out: short lines for a request form, or Markdown.
enum class TicketStyle { plain, markdown };
/// Never holds a secret's value, nor anything in a free text that looks like one.
std::string body(const Ticket& ticket, const Survey& survey, Language language, TicketStyle style);

} // namespace designer
