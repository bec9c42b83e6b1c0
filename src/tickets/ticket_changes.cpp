#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "tickets/code_repositories.h"
#include "tickets/ticket_fields.h"
#include "tickets/ticket_names.h"
#include "tickets/ticket_order.h"

namespace designer {

namespace {

using Words = std::optional<std::string>;

Words in(const TicketAnswer& answer, const std::string& environment)
{
    if (answer.byEnvironment.empty())
        return answer.value;
    for (const TicketAnswer::InEnvironment& one : answer.byEnvironment)
        if (one.environment == environment)
            return one.value;
    return std::nullopt;
}

/// Everything that a ticket says of its component, in one language.
std::vector<TicketAnswer> statements(const Ticket& ticket, const Survey& survey, Language language)
{
    std::vector<TicketAnswer> all = answers(ticket, survey, language);
    for (TicketAnswer& setting : settings(ticket, survey, language))
        all.push_back(std::move(setting));
    return all;
}

/// The same statements in both languages.
struct Statements {
    std::vector<TicketAnswer> en;
    std::vector<TicketAnswer> es;

    Statements(const Ticket& ticket, const Survey& survey)
        : en(statements(ticket, survey, Language::en)), es(statements(ticket, survey, Language::es))
    {
    }

    const TicketAnswer* find(const std::vector<TicketAnswer>& list, const std::string& key) const
    {
        const auto at = std::find_if(list.begin(), list.end(), [&](const TicketAnswer& one) { return one.key == key; });
        return at == list.end() ? nullptr : &*at;
    }

    OwnedText words(const std::string& key, const std::string& environment) const
    {
        const TicketAnswer* english = find(en, key);
        const TicketAnswer* spanish = find(es, key);
        if (!english || !spanish)
            return {};
        return {in(*english, environment).value_or(""), in(*spanish, environment).value_or("")};
    }
};

OwnedText owned(Text text)
{
    return {std::string(text.en), std::string(text.es)};
}

std::string listOf(const Ticket& ticket, const Survey& survey, Language language)
{
    std::string names;
    for (const std::string& environment : ticket.environments)
        append(names, environmentName(survey, environment, language));
    return names;
}

void addEnvironments(const Ticket& before, const Survey& old, const Ticket& now, const Survey& survey,
                     std::vector<TicketChange>& changes)
{
    static constexpr Text label{"Environments", "Ambientes"};
    if (before.environments != now.environments)
        changes.push_back({"environments",
                           owned(label),
                           {},
                           {listOf(before, old, Language::en), listOf(before, old, Language::es)},
                           {listOf(now, survey, Language::en), listOf(now, survey, Language::es)}});
}

/// A statement at one environment that both tickets have.
struct Place {
    std::string id;
    std::string name;
};

std::vector<Place> commonPlaces(const Ticket& before, const Ticket& now, const Survey& survey)
{
    std::vector<Place> places;
    for (const std::string& id : now.environments)
        if (std::find(before.environments.begin(), before.environments.end(), id) != before.environments.end())
            places.push_back({id, environmentName(survey, id, Language::en)});
    if (places.empty())
        places.push_back({});
    return places;
}

bool sameEverywhere(const std::vector<TicketChange>& changes)
{
    return std::all_of(changes.begin(), changes.end(), [&](const TicketChange& change) {
        return change.before == changes.front().before && change.after == changes.front().after;
    });
}

/// What became of one statement; said once when it is the same in every place.
void addStatement(const TicketAnswer& answer, const Statements& old, const Statements& current,
                  const std::vector<Place>& places, std::vector<TicketChange>& changes)
{
    std::vector<TicketChange> found;
    for (const Place& place : places) {
        OwnedText was = old.words(answer.key, place.id);
        OwnedText is = current.words(answer.key, place.id);
        if (was != is)
            found.push_back({answer.key, owned(answer.label), place.name, std::move(was), std::move(is)});
    }
    if (found.size() == places.size() && sameEverywhere(found)) {
        found.resize(1);
        found.front().environment.clear();
    }
    std::move(found.begin(), found.end(), std::back_inserter(changes));
}

std::vector<TicketChange> changesBetween(const Ticket& before, const Survey& old, const Ticket& now,
                                         const Survey& survey)
{
    std::vector<TicketChange> changes;
    addEnvironments(before, old, now, survey, changes);
    const Statements was(before, old);
    const Statements is(now, survey);
    const std::vector<Place> places = commonPlaces(before, now, survey);
    for (const TicketAnswer& answer : is.en)
        addStatement(answer, was, is, places, changes);
    for (const TicketAnswer& answer : was.en)
        if (!is.find(is.en, answer.key))
            addStatement(answer, was, is, places, changes);
    return changes;
}

/// What a removed component was, as far as its ticket said so.
std::vector<TicketChange> removedStatements(const Ticket& ticket, const Survey& survey)
{
    std::vector<TicketChange> changes;
    const Statements was(ticket, survey);
    for (const TicketAnswer& answer : was.en) {
        std::vector<Place> places;
        for (const TicketAnswer::InEnvironment& one : answer.byEnvironment)
            places.push_back({one.environment, environmentName(survey, one.environment, Language::en)});
        if (places.empty())
            places.push_back({});
        for (const Place& place : places)
            if (OwnedText words = was.words(answer.key, place.id); !words.en.empty())
                changes.push_back({answer.key, owned(answer.label), place.name, std::move(words), {}});
    }
    return changes;
}

bool isBuiltFrom(const Ticket& ticket)
{
    return ticket.kind == codeRepositoryTicket || ticket.kind == continuousIntegrationTicket;
}

/// Kinds whose answers depend on more than the component and what it is wired to.
bool looksFurther(Key kind)
{
    return kind == kind::apiGateway || kind == kind::domainRegistration;
}

bool sameNeighbours(std::span<const Link> before, const Survey& old, std::span<const Link> now, const Survey& survey)
{
    return std::equal(before.begin(), before.end(), now.begin(), now.end(), [&](const Link& a, const Link& b) {
        return *a.connection == *b.connection && old.component(a.other) == survey.component(b.other);
    });
}

/// Whether nothing that a ticket speaks of differs between two designs with one
/// header: spares looking at the words of most tickets.
bool isUntouched(const Ticket& before, const Survey& old, const Ticket& now, const Survey& survey)
{
    if (looksFurther(now.kind) || before.components != now.components || before.environments != now.environments)
        return false;
    return std::all_of(now.components.begin(), now.components.end(), [&](const std::string& id) {
        const auto was = old.find(id);
        const auto is = survey.find(id);
        return was && is && old.component(*was) == survey.component(*is)
               && sameNeighbours(old.in(*was), old, survey.in(*is), survey)
               && sameNeighbours(old.out(*was), old, survey.out(*is), survey);
    });
}

/// Finds the ticket of another design that is about the same thing: by id, or
/// by repository where the container that named it has gone.
class Counterparts {
public:
    Counterparts(const std::vector<Ticket>& tickets, const Survey& survey)
    {
        for (const Ticket& ticket : tickets) {
            byId_.emplace(ticket.id, &ticket);
            if (isBuiltFrom(ticket))
                byRepository_.emplace(repositoryIdentity(ticket, survey), &ticket);
        }
    }

    const Ticket* find(const Ticket& ticket, const Survey& survey) const
    {
        if (const auto at = byId_.find(ticket.id); at != byId_.end())
            return at->second;
        if (!isBuiltFrom(ticket))
            return nullptr;
        const auto at = byRepository_.find(repositoryIdentity(ticket, survey));
        return at == byRepository_.end() ? nullptr : at->second;
    }

private:
    static std::string repositoryIdentity(const Ticket& ticket, const Survey& survey)
    {
        const CodeRepository repository = repositoryOf(ticket, survey);
        return std::string(ticket.kind.text())
            .append(1, '\n')
            .append(repository.name)
            .append(1, '\n')
            .append(repository.location);
    }

    std::unordered_map<std::string_view, const Ticket*> byId_;
    std::unordered_map<std::string, const Ticket*> byRepository_;
};

std::vector<Ticket> allOf(const TicketList& list)
{
    std::vector<Ticket> all;
    all.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        all.push_back(list[i]);
    return all;
}

/// Code stays where it is when nothing is built from it any more.
bool canBeRemoved(const Ticket& ticket)
{
    return ticket.kind != codeRepositoryTicket;
}

std::string removedName(const Ticket& ticket, const Survey& survey)
{
    if (isBuiltFrom(ticket)) {
        const CodeRepository repository = repositoryOf(ticket, survey);
        return std::string(repository.name.empty() ? repository.location : repository.name);
    }
    const Component* component = survey.design().component(ticket.components.front());
    return component ? component->name : std::string();
}

/// Removals in the opposite order: users of a thing before the thing.
void addRemovals(const std::vector<Ticket>& was, const Survey& before, const Counterparts& counterparts,
                 std::vector<Ticket>& plan)
{
    std::unordered_map<std::string_view, Ticket> removals;
    for (const Ticket& ticket : was) {
        if (!canBeRemoved(ticket) || counterparts.find(ticket, before))
            continue;
        Ticket removal = ticket;
        removal.action = TicketAction::remove;
        removal.after.clear();
        removal.missing.clear();
        removal.changes = removedStatements(ticket, before);
        removal.removedName = removedName(ticket, before);
        removals.emplace(ticket.id, std::move(removal));
    }
    for (const Ticket& ticket : was)
        if (removals.contains(ticket.id))
            for (const std::string& first : ticket.after)
                if (const auto at = removals.find(first); at != removals.end())
                    at->second.after.push_back(ticket.id);
    for (auto ticket = was.rbegin(); ticket != was.rend(); ++ticket)
        if (const auto at = removals.find(ticket->id); at != removals.end())
            plan.push_back(std::move(at->second));
}

void keepOwnPrerequisites(std::vector<Ticket>& plan)
{
    std::unordered_set<std::string> ids;
    for (const Ticket& ticket : plan)
        ids.insert(ticket.id);
    for (Ticket& ticket : plan)
        std::erase_if(ticket.after, [&](const std::string& id) { return !ids.contains(id); });
}

} // namespace

TicketPlan ticketsSince(const Survey& before, const Survey& now)
{
    const std::vector<Ticket> was = allOf(tickets(before).tickets);
    const TicketPlan current = tickets(now);
    const std::vector<Ticket> is = allOf(current.tickets);
    const Counterparts earlier(was, before);
    const bool sameHeader = before.design().header() == now.design().header();
    std::vector<Ticket> plan;
    for (const Ticket& ticket : is) {
        const Ticket* counterpart = earlier.find(ticket, now);
        std::vector<TicketChange> changes;
        if (counterpart && !(sameHeader && isUntouched(*counterpart, before, ticket, now)))
            changes = changesBetween(*counterpart, before, ticket, now);
        if (counterpart && changes.empty())
            continue;
        plan.push_back(ticket);
        plan.back().action = counterpart ? TicketAction::modify : TicketAction::create;
        plan.back().changes = std::move(changes);
    }
    keepOwnPrerequisites(plan);
    addRemovals(was, before, Counterparts(is, now), plan);
    return {TicketList(std::move(plan)), current.without};
}

} // namespace designer
