#include <algorithm>

#include "tickets/clean_text.h"
#include "tickets/ticket_fields.h"
#include "tickets/ticket_layout.h"
#include "tickets/ticket_names.h"
#include "tickets/ticket_order.h"
#include "tickets/ticket_sections.h"

namespace designer {

namespace {

constexpr std::size_t longestNameInSubject = 80;
constexpr std::size_t mostEnvironmentsInSubject = 4;

std::string nameOf(const Ticket& ticket, const Survey& survey, Language language)
{
    std::string name = ticketSubjectName(ticket, survey, language);
    if (name.empty())
        name = oneLine(ticket.removedName, language);
    if (name.empty() && !ticket.components.empty())
        name = oneLine(ticket.components.front(), language);
    return name;
}

std::string environmentNames(const Ticket& ticket, const Survey& survey, std::size_t most, Language language)
{
    std::string names;
    for (std::size_t i = 0; i < std::min(ticket.environments.size(), most); ++i)
        append(names, environmentName(survey, ticket.environments[i], language));
    if (ticket.environments.size() > most)
        append(names, "…");
    return names;
}

struct ActionWords {
    TicketAction action;
    Text subject; // before the kind
    Text request;
};
constexpr ActionWords actions[] = {
    {TicketAction::create, {"", ""}, {"Create", "Crear"}},
    {TicketAction::modify, {"Change – ", "Modificar – "}, {"Change", "Modificar"}},
    {TicketAction::remove, {"Remove – ", "Eliminar – "}, {"Remove", "Eliminar"}},
};

const ActionWords& wordsOf(TicketAction action)
{
    return actions[static_cast<std::size_t>(action)];
}

void addEntry(TicketSection& section, Text label, std::string text, Language language)
{
    if (!text.empty())
        section.entries.push_back({std::string(label.in(language)), std::move(text), {}});
}

std::string regions(const Header& header, Language language)
{
    static constexpr Text contingency{"{primary}, contingency {other}", "{primary}, contingencia {other}"};
    const std::string primary = oneLine(header.primaryRegion, language);
    const std::string other = oneLine(header.contingencyRegion, language);
    if (primary.empty() || other.empty())
        return primary + other;
    return Message{contingency, {{"primary", primary}, {"other", other}}}.in(language);
}

std::string containersOf(const Ticket& ticket, const Survey& survey, Language language)
{
    std::string names;
    if (ticket.kind == codeRepositoryTicket || ticket.kind == continuousIntegrationTicket)
        for (const std::string& id : ticket.components)
            if (const Component* container = survey.design().component(id))
                append(names, componentName(*container, language));
    return names;
}

TicketSection introduction(const Ticket& ticket, const Survey& survey, Language language)
{
    const Header& header = survey.design().header();
    TicketSection section;
    addEntry(section, {"Request", "Solicitud"},
             std::string(wordsOf(ticket.action).request.in(language)) + " – "
                 + ticketKindName(ticket.kind, survey, language) + " – " + nameOf(ticket, survey, language),
             language);
    addEntry(section, {"Client", "Cliente"}, oneLine(header.client, language), language);
    addEntry(section, {"Design", "Diseño"}, oneLine(header.name, language), language);
    addEntry(section, {"Containers", "Contenedores"}, containersOf(ticket, survey, language), language);
    addEntry(section, {"Environments", "Ambientes"},
             environmentNames(ticket, survey, ticket.environments.size(), language), language);
    addEntry(section, {"Region", "Región"}, regions(header, language), language);
    return section;
}

std::string valueOrGap(const Ticket& ticket, const Survey& survey, const std::string& key,
                       const std::string& environment, const std::optional<std::string>& value, Language language)
{
    static constexpr Text none{"(none)", "(no hay)"};
    if (value)
        return *value;
    std::string gap = isMissing(ticket, key, environment) ? gaps(ticket, survey, key, environment, language) : "";
    return gap.empty() ? std::string(none.in(language)) : gap;
}

TicketEntry entryOf(const TicketAnswer& answer, const Ticket& ticket, const Survey& survey, Language language)
{
    TicketEntry entry{std::string(answer.label.in(language)), {}, {}};
    if (answer.byEnvironment.empty())
        entry.text = valueOrGap(ticket, survey, answer.key, {}, answer.value, language);
    for (const TicketAnswer::InEnvironment& one : answer.byEnvironment)
        entry.cells.push_back(valueOrGap(ticket, survey, answer.key, one.environment, one.value, language));
    return entry;
}

TicketSection dataSection(Text heading, const Ticket& ticket, const Survey& survey, Language language)
{
    TicketSection section{std::string(heading.in(language)), {}, {}};
    for (const std::string& environment : ticket.environments)
        section.columns.push_back(environmentName(survey, environment, language));
    return section;
}

/// What the guide asks for, and what else helps.
void addData(std::vector<TicketSection>& sections, const Ticket& ticket, const Survey& survey, Language language)
{
    static constexpr Text asked{"Requested data", "Datos solicitados"};
    static constexpr Text others{"Additional data (beyond the guide's list)",
                                 "Datos adicionales (fuera de la lista de la guía)"};
    TicketSection listed = dataSection(asked, ticket, survey, language);
    TicketSection ours = dataSection(others, ticket, survey, language);
    for (const TicketAnswer& answer : answers(ticket, survey, language))
        (answer.ours ? ours : listed).entries.push_back(entryOf(answer, ticket, survey, language));
    for (const TicketAnswer& setting : settings(ticket, survey, language))
        ours.entries.push_back(entryOf(setting, ticket, survey, language));
    sections.push_back(std::move(listed));
    sections.push_back(std::move(ours));
}

TicketSection changesSection(const Ticket& ticket, Language language)
{
    static constexpr Text changes{"What changes", "Qué cambia"};
    static constexpr Text removed{"What is removed", "Qué se elimina"};
    static constexpr Text none{"(none)", "(no hay)"};
    const bool removes = ticket.action == TicketAction::remove;
    TicketSection section{std::string((removes ? removed : changes).in(language)), {}, {}};
    for (const TicketChange& change : ticket.changes) {
        std::string label(change.label.in(language));
        if (!change.environment.empty())
            label += " (" + oneLine(change.environment, language) + ")";
        const std::string before(change.before.in(language));
        const std::string after(change.after.in(language));
        const auto shown = [&](const std::string& words) {
            return words.empty() ? std::string(none.in(language)) : words;
        };
        const bool lines = (before + after).find('\n') != std::string::npos;
        section.entries.push_back(
            {label, removes ? before : shown(before) + (lines ? "\n→\n" : " → ") + shown(after), {}});
    }
    return section;
}

} // namespace

std::string subject(const Ticket& ticket, const Survey& survey, Language language)
{
    const auto cut = [](std::string name) { return shortened(std::move(name), longestNameInSubject); };
    const std::string client = cut(oneLine(survey.design().header().client, language));
    std::string out = client.empty() ? client : "[" + client + "] ";
    out += wordsOf(ticket.action).subject.in(language);
    out += ticketKindName(ticket.kind, survey, language) + ": " + cut(nameOf(ticket, survey, language));
    const std::string environments = cut(environmentNames(ticket, survey, mostEnvironmentsInSubject, language));
    return environments.empty() ? out : out + " (" + environments + ")";
}

std::string body(const Ticket& ticket, const Survey& survey, Language language, TicketStyle style)
{
    std::vector<TicketSection> sections;
    sections.push_back(introduction(ticket, survey, language));
    sections.push_back(changesSection(ticket, language));
    if (ticket.action != TicketAction::remove) {
        addData(sections, ticket, survey, language);
        sections.push_back(connectionsSection(ticket, survey, language));
    }
    sections.push_back(prerequisitesSection(ticket, survey, language));
    if (ticket.action != TicketAction::remove)
        sections.push_back(notesSection(ticket, survey, language));
    sections.push_back(approvalSection(ticket, survey, language));
    return layOut(std::move(sections), style);
}

} // namespace designer
