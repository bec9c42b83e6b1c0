#include <algorithm>
#include <utility>

#include "rules/cloud_names.h"
#include "rules/contacts.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

/// Once a field, called as in the ticket, about the first property that it lacks.
void reportMissing(const Rule& rule, const Here& here, Report& report)
{
    int before = 0;
    for (const MissingAnswer& missing : missingAnswers(here)) {
        if (std::exchange(before, missing.field) == missing.field)
            continue;
        Finding& finding = report.add(rule, here);
        finding.detail = missing.property->name.text();
        finding.property = missing.property->name;
        finding.rank = static_cast<std::uint8_t>(missing.field);
        with(finding, "field", Text(here.kind().ticketFields[static_cast<std::size_t>(missing.field) - 1].label));
    }
}

void ticketFieldMissing(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    for (const Kind& kind : survey.catalogue().kinds()) {
        if (!kind.needsTicket || stretch.ofKind(kind.name).empty())
            continue;
        const auto questions = survey.askedOf(kind.name);
        std::optional<Here> complete; // the last that answers everything, as most do
        eachHere(stretch, kind.name, [&](const Here& here) {
            const bool again = complete && complete->node() == here.node();
            if (again && survey.sameValues(here.node(), complete->environment(), here.environment()))
                return;
            const auto answered = [&](const Property* question) {
                const json::Value* value = here.find(question->name);
                const bool same = again && value && value == complete->find(question->name);
                return same || (value && isAnswered(*value)) || isAnswered(answer(here, *question));
            };
            if (std::all_of(questions.begin(), questions.end(), answered))
                complete = here;
            else
                reportMissing(rule, here, report);
        });
    }
}

void invalidContactsOf(const Rule& rule, const Stretch& stretch, Key kind, const Property& role, Report& report)
{
    eachHere(stretch, kind, [&](const Here& here) {
        const json::Value* contact = here.find(role.name);
        if (!contact || !isAnswered(*contact) || isUsableContact(*contact))
            return;
        Finding& finding = report.add(rule, here);
        finding.detail = role.name.text();
        finding.property = role.name;
        with(finding, "role", Text(role.label));
    });
}

void invalidContactOfDesign(const Rule& rule, const Survey& survey, const Contact& contact, std::string_view key,
                            Text role, Report& report)
{
    if (contact.empty() || isUsableContact(contact.name, contact.email, contact.phone))
        return;
    Finding& finding = report.add(rule, survey, survey.shared());
    finding.detail = key;
    with(finding, "component", survey.design().header().name);
    with(finding, "role", role);
}

void contactInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Kind& kind : stretch.survey().catalogue().kinds()) {
        if (stretch.ofKind(kind.name).empty())
            continue;
        for (const Property& property : kind.properties)
            if (property.type == PropertyType::contact)
                invalidContactsOf(rule, stretch, kind.name, property, report);
    }
}

void contactOfDesignInvalid(const Rule& rule, const Survey& survey, Report& report)
{
    const Header& header = survey.design().header();
    invalidContactOfDesign(rule, survey, header.dns, "dns", {"DNS contact", "Contacto DNS"}, report);
    invalidContactOfDesign(rule, survey, header.technical, "technical", {"Technical contact", "Contacto técnico"},
                           report);
    invalidContactOfDesign(rule, survey, header.commercial, "commercial", {"Commercial contact", "Contacto comercial"},
                           report);
    invalidContactOfDesign(rule, survey, header.approver, "approver", {"Approver", "Aprobador"}, report);
}

/// With its environment, when that is what tells it from the other.
Labelled labelledApart(const Here& here, const Here& from)
{
    Labelled labelled = here.labelled();
    if (here.environment() != from.environment())
        labelled.name += " (" + nameOf(here.survey().environments()[here.environment()]) + ")";
    return labelled;
}

void cloudNameDuplicate(const Rule& rule, const Survey& survey, Report& report)
{
    for (const SharedName& shared : sharedCloudNames(survey)) {
        Finding& finding = report.add(rule, shared.component);
        finding.property = property::name;
        if (shared.other.node() != shared.component.node()) {
            finding.detail = shared.other.id();
            finding.related.push_back(shared.other.id());
        }
        with(finding, "other", labelledApart(shared.other, shared.component));
        with(finding, "name", shared.component.text(property::name));
    }
}

std::vector<Fix> appendEnvironment(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const std::string name = nameForEnvironment(*here);
    Fix fix = setValue(finding, {"Name it “{name}”", "Nombrarlo «{name}»"}, property::name, name);
    fix.title.args.push_back({"name", name});
    return {std::move(fix)};
}

constexpr Rule ticketTable[] = {
    {"ticket-field-missing",
     Severity::error,
     {"Field that the ticket needs is empty", "Campo que el ticket requiere está vacío"},
     {"The guide lists what a request must state; without it the ticket cannot be worked on.",
      "La guía indica qué debe contener una solicitud; sin ello el ticket no puede atenderse."},
     {"Fill the field in.", "Complete el campo."},
     {"{component}: the ticket needs “{field}”.", "{component}: el ticket requiere «{field}»."},
     "Guide, Activation steps of each component",
     &ticketFieldMissing},
    {"contact-invalid",
     Severity::error,
     {"Contact that cannot be contacted", "Contacto al que no se puede contactar"},
     {"Somebody has to be asked while a request is worked on: a name alone, or an address alone, does not help.",
      "Alguien debe responder mientras se atiende una solicitud: un nombre solo, o una dirección sola, no sirve."},
     {"Give a name and a valid e-mail address or phone number.", "Indique un nombre y un correo o teléfono válido."},
     {"{component}: {role} needs a name and an e-mail or phone.",
      "{component}: {role} necesita nombre y correo o teléfono."},
     "Guide, Load Balancing, Steps to Activate",
     {&contactInvalid, &contactOfDesignInvalid}},
    {"cloud-name-duplicate",
     Severity::error,
     {"Name used twice in the account", "Nombre usado dos veces en la cuenta"},
     {"All environments share one AWS account, in which names of queues and secrets are unique; names of S3 "
      "repositories are unique in the world, names of GitHub secrets in their repository.",
      "Todos los ambientes comparten una cuenta AWS, en la que los nombres de colas y secretos son únicos; los nombres "
      "de repositorios S3 son únicos en el mundo y los de secretos GitHub en su repositorio."},
     {"Give each environment's component a name of its own, for example with the environment at its end.",
      "Dé al componente de cada ambiente un nombre propio, por ejemplo con el ambiente al final."},
     {"{component} and {other} have the same name “{name}”; it must be unique in the account.",
      "{component} y {other} tienen el mismo nombre «{name}»; debe ser único en la cuenta."},
     "AWS, naming of SQS queues, Secrets Manager secrets and S3 buckets",
     &cloudNameDuplicate,
     &appendEnvironment},
};

} // namespace

std::span<const Rule> ticketRules()
{
    return ticketTable;
}

} // namespace designer
