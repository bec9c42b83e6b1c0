#include <algorithm>

#include "tickets/answer_words.h"
#include "tickets/clean_text.h"
#include "tickets/code_repositories.h"
#include "tickets/ticket_names.h"
#include "tickets/ticket_order.h"
#include "tickets/ticket_sections.h"

namespace designer {

namespace {

/// A ticket that lists more than this is read by nobody.
constexpr std::size_t mostListed = 40;

void addRest(TicketSection& section, std::size_t count, Language language)
{
    static constexpr Text more{"… and {count} more", "… y {count} más"};
    if (count > mostListed)
        section.entries.push_back(
            {"", Message{more, {{"count", static_cast<std::int64_t>(count - mostListed)}}}.in(language), {}});
}

std::string labelled(const Survey& survey, NodeIndex node, Language language)
{
    return std::string(survey.kind(node).label.in(language)) + " " + componentName(survey.component(node), language);
}

/// "(Connection pool: 10, Schema: accounts)", with the space before it.
std::string wireValues(const Wire* wire, const Connection& connection, Language language)
{
    std::string values;
    if (wire)
        for (const Property& property : wire->properties)
            if (const json::Value* value = connection.properties.find(property.name))
                if (const std::string words = answerWords(property, *value, language); !words.empty())
                    append(values, std::string(property.label.in(language)) + ": " + words);
    return values.empty() ? values : " (" + values + ")";
}

/// " – only in QA", where the other end does not live in every environment of the ticket.
std::string whereOnly(const Ticket& ticket, const Survey& survey, NodeIndex other, Language language)
{
    static constexpr Text only{" – only in {environments}", " – solo en {environments}"};
    std::string names;
    std::size_t count = 0;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        const bool asked = std::find(ticket.environments.begin(), ticket.environments.end(), survey.environmentId(e))
                           != ticket.environments.end();
        if (!asked || !survey.lives(other, e))
            continue;
        append(names, environmentName(survey.environments()[e], language));
        ++count;
    }
    if (count == ticket.environments.size())
        return {};
    return Message{only, {{"environments", names}}}.in(language);
}

bool meets(const Ticket& ticket, const Survey& survey, NodeIndex other)
{
    return ticket.environments.empty()
           || std::any_of(ticket.environments.begin(), ticket.environments.end(), [&](const std::string& id) {
                  for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
                      if (survey.environmentId(e) == id)
                          return survey.lives(other, e);
                  return false;
              });
}

std::string wireWords(const Ticket& ticket, const Survey& survey, NodeIndex node, const Link& link, bool leaves,
                      Language language)
{
    static constexpr Text unnamed{"connected", "conectado"};
    static constexpr Text towards{"To {other}: {meaning}", "Hacia {other}: {meaning}"};
    static constexpr Text from{"From {other}: {meaning}", "Desde {other}: {meaning}"};
    const Key own = survey.kindName(node);
    const Key others = survey.kindName(link.other);
    const Wire* wire = leaves ? survey.catalogue().wire(own, others) : survey.catalogue().wire(others, own);
    const Text meaning = wire ? Text(wire->label) : unnamed;
    return Message{leaves ? towards : from, {{"other", labelled(survey, link.other, language)}, {"meaning", meaning}}}
               .in(language)
           + wireValues(wire, *link.connection, language) + whereOnly(ticket, survey, link.other, language);
}

void addLinks(TicketSection& section, const Ticket& ticket, const Survey& survey, NodeIndex node, bool leaves,
              std::size_t& count, Language language)
{
    for (const Link& link : leaves ? survey.out(node) : survey.in(node))
        if (meets(ticket, survey, link.other) && ++count <= mostListed)
            section.entries.push_back({"", wireWords(ticket, survey, node, link, leaves, language), {}});
}

/// "container|accounts" as "Container Accounts API".
std::string ticketWords(const std::string& id, const Survey& survey, Language language)
{
    const std::size_t bar = id.find('|');
    const Key kind = Key::of(std::string_view(id).substr(0, bar));
    std::string component = bar == std::string::npos ? std::string() : id.substr(bar + 1);
    if (!survey.find(component))
        component.resize(std::min(component.rfind('|'), component.size()));
    Ticket ticket;
    ticket.id = id;
    ticket.kind = kind;
    ticket.components = {component};
    const std::string name = ticketSubjectName(ticket, survey, language);
    return ticketKindName(kind, survey, language) + " " + (name.empty() ? oneLine(component, language) : name);
}

} // namespace

TicketSection connectionsSection(const Ticket& ticket, const Survey& survey, Language language)
{
    static constexpr Text heading{"Connections", "Conexiones"};
    TicketSection section{std::string(heading.in(language)), {}, {}};
    const auto node = ticket.components.empty() ? std::nullopt : survey.find(ticket.components.front());
    if (!node || survey.component(*node).kind != ticket.kind)
        return section;
    std::size_t count = 0;
    addLinks(section, ticket, survey, *node, false, count, language);
    addLinks(section, ticket, survey, *node, true, count, language);
    addRest(section, count, language);
    return section;
}

TicketSection prerequisitesSection(const Ticket& ticket, const Survey& survey, Language language)
{
    static constexpr Text heading{"To be fulfilled first", "Debe cumplirse antes"};
    TicketSection section{std::string(heading.in(language)), {}, {}};
    for (std::size_t i = 0; i < std::min(ticket.after.size(), mostListed); ++i)
        section.entries.push_back({"", ticketWords(ticket.after[i], survey, language), {}});
    addRest(section, ticket.after.size(), language);
    return section;
}

std::string ticketKindName(Key ticketKind, const Survey& survey, Language language)
{
    static constexpr Text repository{"Code repository", "Repositorio de código"};
    static constexpr Text pipeline{"Continuous integration", "Integración continua"};
    if (ticketKind == codeRepositoryTicket)
        return std::string(repository.in(language));
    if (ticketKind == continuousIntegrationTicket)
        return std::string(pipeline.in(language));
    const Kind* kind = survey.catalogue().kind(ticketKind);
    return kind ? std::string(kind->label.in(language)) : std::string(ticketKind.text());
}

std::string ticketSubjectName(const Ticket& ticket, const Survey& survey, Language language)
{
    if (ticket.kind == codeRepositoryTicket || ticket.kind == continuousIntegrationTicket) {
        const CodeRepository repository = repositoryOf(ticket, survey);
        if (const std::string name = repositoryWords(repository.name, {}, language); !name.empty())
            return name;
        return repositoryWords({}, repository.location, language);
    }
    const Component* component =
        ticket.components.empty() ? nullptr : survey.design().component(ticket.components.front());
    return component ? componentName(*component, language) : std::string();
}

} // namespace designer
