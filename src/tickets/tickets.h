#pragma once

#include <memory>
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

/// Knows how to make each of some tickets.
class TicketSource {
public:
    virtual ~TicketSource() = default;
    virtual std::size_t size() const = 0;
    virtual Ticket ticket(std::size_t at) const = 0;
};

/// Tickets in an order in which they can be fulfilled. Which ones there are is
/// known; each is made anew whenever it is read, so a design that changes often
/// pays for those that somebody looks at. Copies share the source.
class TicketList {
public:
    TicketList() = default;
    explicit TicketList(std::shared_ptr<const TicketSource> source) : source_(std::move(source)) {}
    explicit TicketList(std::vector<Ticket> tickets);

    std::size_t size() const { return source_ ? source_->size() : 0; }
    bool empty() const { return size() == 0; }
    Ticket operator[](std::size_t at) const { return source_->ticket(at); }

    class Iterator {
    public:
        Ticket operator*() const { return (*list_)[at_]; }
        Iterator& operator++()
        {
            ++at_;
            return *this;
        }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }

    private:
        friend class TicketList;
        Iterator(const TicketList* list, std::size_t at) : list_(list), at_(at) {}
        const TicketList* list_;
        std::size_t at_;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

private:
    std::shared_ptr<const TicketSource> source_;
};

struct TicketPlan {
    TicketList tickets;
    std::vector<WithoutTicket> without;
};

/// Tickets of a design. Refers to the survey, which must outlive the plan.
TicketPlan tickets(const Survey& survey);

/// Only what must be asked for to get from one design to another: create,
/// modify (naming the fields that changed), then remove, users of a thing before
/// the thing. `after` names tickets of this plan only. Names, positions, groups
/// and notes are no change; code repositories are never asked to be removed.
/// Refers to neither survey, only to their catalogue.
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
