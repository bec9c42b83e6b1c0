#include <algorithm>
#include <array>

#include "tickets/answer_words.h"
#include "tickets/clean_text.h"
#include "tickets/covering_domains.h"
#include "tickets/ticket_fields.h"
#include "tickets/ticket_names.h"
#include "tickets/ticket_order.h"
#include "tickets/ticket_sections.h"

namespace designer {

namespace {

void add(TicketSection& section, std::string text)
{
    section.entries.push_back({"", std::move(text), {}});
}

/// Calls `f(Here)` for the component in each environment of its ticket.
template <typename F> void eachPlace(const Ticket& ticket, const Survey& survey, F&& f)
{
    const auto node = ticket.components.empty() ? std::nullopt : survey.find(ticket.components.front());
    if (!node)
        return;
    if (ticket.environments.empty())
        f(Here(survey, *node, survey.shared()));
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (std::find(ticket.environments.begin(), ticket.environments.end(), survey.environmentId(e))
            != ticket.environments.end())
            f(Here(survey, *node, e));
}

// Notes that depend on the answers. Each returns nothing where it does not apply.

using NoteWords = std::string (*)(const Here& here, Language language);

/// Guide: a policy stricter than the one AWS recommends "must be specified in the ticket".
std::string strictPolicy(const Here& here, Language language)
{
    static constexpr Text strict{
        "The client asks for security policy {policy}, stricter than the one that AWS recommends, and accepts that "
        "older "
        "devices may be unable to connect.",
        "El cliente solicita la política de seguridad {policy}, más estricta que la recomendada por AWS, y acepta que "
        "dispositivos antiguos podrían no conectarse."};
    const SecurityPolicy* policy = here.survey().catalogue().tables().policy(here.text(property::securityPolicy));
    if (!policy || policy->strength != PolicyStrength::strict)
        return {};
    return Message{strict, {{"policy", policy->name}}}.in(language);
}

/// Guide: Virtual Private Network, Support for manufacturers.
std::string deviceSupport(const Here&, Language language)
{
    static constexpr Text support{"AWS has configuration examples for devices of many manufacturers. If the link "
                                  "cannot be established, Modyo raises "
                                  "a case with AWS.",
                                  "AWS dispone de ejemplos de configuración para equipos de muchos fabricantes. Si el "
                                  "enlace no se logra establecer, "
                                  "Modyo levanta un caso con AWS."};
    return std::string(support.in(language));
}

/// Guide: Domain Name Service, Propagation times.
std::string registrar(const Here& zone, Language language)
{
    static constexpr Text own{
        "The client sets the addresses of the new zone at the registrar of {domain} once it is created.",
        "El cliente configura las direcciones de la nueva zona en el registrador de {domain} una vez creada."};
    static constexpr Text ordered{"{domain} is registered by a ticket of this same design: {registration}.",
                                  "{domain} se registra con un ticket de este mismo diseño: {registration}."};
    const std::string domain = oneLine(zone.text(property::rootDomain), language);
    if (domain.empty())
        return {};
    const CoveringDomains registrations(zone.survey(), kind::domainRegistration, property::name);
    const auto registration = registrations.holding(zone.text(property::rootDomain));
    if (!registration)
        return Message{own, {{"domain", domain}}}.in(language);
    return Message{
        ordered,
        {{"domain", domain}, {"registration", componentName(zone.survey().component(*registration), language)}}}
        .in(language);
}

/// A kind that needs no ticket as it is in some environment (a default firewall).
std::string withoutTicketElsewhere(const Here& here, Language language)
{
    const Survey& survey = here.survey();
    static constexpr Text elsewhere{"Not asked for in {environments}. {instead}",
                                    "No se solicita en {environments}. {instead}"};
    std::string names;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (survey.perEnvironment(here.node()) && survey.lives(here.node(), e)
            && !needsTicket(Here(survey, here.node(), e)))
            append(names, environmentName(survey.environments()[e], language));
    if (names.empty())
        return {};
    return Message{elsewhere, {{"environments", names}, {"instead", Text(here.kind().withoutTicket)}}}.in(language);
}

struct ConditionalNote {
    Key kind; // empty: any
    NoteWords words;
};
const std::array notes = {
    ConditionalNote{Key(), strictPolicy},
    ConditionalNote{kind::vpn, deviceSupport},
    ConditionalNote{kind::dnsZone, registrar},
    ConditionalNote{Key(), withoutTicketElsewhere},
};

void addOnce(TicketSection& section, std::string text)
{
    const bool known = std::any_of(section.entries.begin(), section.entries.end(),
                                   [&](const TicketEntry& entry) { return entry.text == text; });
    if (!text.empty() && !known)
        add(section, std::move(text));
}

void addPipelineNotes(TicketSection& section, const Ticket& ticket, Language language)
{
    static constexpr Text repository{"If the repository already exists, this ticket is not needed.",
                                     "Si el repositorio ya existe, este ticket no es necesario."};
    static constexpr Text prefixes{"Modyo adds its own prefix or suffix to the name.",
                                   "Modyo agrega su propio prefijo o sufijo al nombre."};
    static constexpr Text pipeline{"If the pipeline already exists, this ticket is not needed.",
                                   "Si la integración ya existe, este ticket no es necesario."};
    if (ticket.kind == codeRepositoryTicket) {
        add(section, std::string(repository.in(language)));
        add(section, std::string(prefixes.in(language)));
    }
    if (ticket.kind == continuousIntegrationTicket)
        add(section, std::string(pipeline.in(language)));
}

/// Contacts that should be in copy: approver, technical contact, and whoever an answer names.
std::vector<std::string> contactsInCopy(const Ticket& ticket, const Survey& survey, Language language)
{
    std::vector<std::string> contacts;
    const auto addContact = [&](const json::Value& contact) {
        const std::string words = contactWords(contact, language);
        if (isAnswered(contact["email"]) && std::find(contacts.begin(), contacts.end(), words) == contacts.end())
            contacts.push_back(words);
    };
    const Contact& approver = survey.design().header().approver;
    addContact(json::Object{{"name", approver.name}, {"email", approver.email}, {"phone", approver.phone}});
    addContact(survey.designContact(property::technicalContact));
    eachPlace(ticket, survey, [&](const Here& here) {
        for (const Property& property : here.kind().properties)
            if (property.type == PropertyType::contact)
                addContact(answer(here, property));
    });
    return contacts;
}

} // namespace

TicketSection notesSection(const Ticket& ticket, const Survey& survey, Language language)
{
    static constexpr Text heading{"Please note", "Tenga presente"};
    TicketSection section{std::string(heading.in(language)), {}, {}};
    if (const Kind* kind = survey.catalogue().kind(ticket.kind))
        for (const Caution& caution : kind->cautions)
            if (caution.inTicket)
                add(section, std::string(caution.text.in(language)));
    addPipelineNotes(section, ticket, language);
    eachPlace(ticket, survey, [&](const Here& here) {
        for (const ConditionalNote& note : notes)
            if (here.is(ticket.kind) && (note.kind.empty() || here.is(note.kind)))
                addOnce(section, note.words(here, language));
    });
    return section;
}

TicketSection approvalSection(const Ticket& ticket, const Survey& survey, Language language)
{
    static constexpr Text heading{"Approval", "Aprobación"};
    static constexpr Text approver{"Authorised approver", "Aprobador autorizado"};
    static constexpr Text toBeNamed{"[to be named: an authorised user of the client]",
                                    "[por definir: un usuario autorizado del cliente]"};
    static constexpr Text changesTotal{
        "This request may change the total of MRUs and then needs the client's formal approval.",
        "Esta solicitud puede cambiar el total de MRU y en ese caso requiere la aprobación formal del cliente."};
    static constexpr Text urgency{"If it is urgent, the reason must be given here: [urgent only: reason]",
                                  "Si es urgente, debe indicarse aquí el motivo: [solo urgente: motivo]"};
    static constexpr Text ahead{"Requests are reviewed before an engineer takes them: allow time for it.",
                                "Las solicitudes se revisan antes de asignarse a un ingeniero: prevea ese tiempo."};
    static constexpr Text copy{"In copy (CC)", "En copia (CC)"};
    const Contact& person = survey.design().header().approver;
    const std::string name =
        contactWords(json::Object{{"name", person.name}, {"email", person.email}, {"phone", person.phone}}, language);
    TicketSection section{std::string(heading.in(language)), {}, {}};
    section.entries.push_back(
        {std::string(approver.in(language)), name.empty() ? std::string(toBeNamed.in(language)) : name, {}});
    if (const Kind* kind = survey.catalogue().kind(ticket.kind); kind && kind->consumesMru)
        add(section, std::string(changesTotal.in(language)));
    add(section, std::string(urgency.in(language)));
    add(section, std::string(ahead.in(language)));
    std::string contacts;
    for (const std::string& contact : contactsInCopy(ticket, survey, language))
        contacts += (contacts.empty() ? "" : "\n") + contact;
    if (!contacts.empty())
        section.entries.push_back({std::string(copy.in(language)), std::move(contacts), {}});
    return section;
}

} // namespace designer
