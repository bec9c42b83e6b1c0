#include "analysis/cost_rules.h"

#include "text/ascii.h"

#include <string_view>

namespace designer {

namespace {

enum CostRule { illustrative, missing, approval };

const Rule costTable[] = {
    {"rate-card-illustrative",
     Severity::warning,
     {"Illustrative rate card", "Tarifa ilustrativa"},
     {"Modyo does not publish MRU values; totals made with the illustrative card only show proportions.",
      "Modyo no publica los valores de MRU; los totales con la tarifa ilustrativa solo muestran proporciones."},
     {"Ask the account executive for the current rate card and load it.",
      "Solicite la tarifa vigente al ejecutivo de cuentas y cárguela."},
     {"The MRU total uses an illustrative rate card; ask the account executive for the real values.",
      "El total de MRU usa una tarifa ilustrativa; solicite los valores reales al ejecutivo de cuentas."},
     "Modyo Connect documentation: Activation, Costs"},
    {"rate-missing",
     Severity::warning,
     {"MRU value not known", "Valor MRU desconocido"},
     {"A component without a rate still consumes MRUs, so the total is only a lower bound.",
      "Un componente sin tarifa igualmente consume MRU; el total es solo una cota inferior."},
     {"Choose a type that the rate card has, or ask the account executive for its value.",
      "Elija un tipo que esté en la tarifa, o solicite su valor al ejecutivo de cuentas."},
     {"{component}: the rate card has no MRU value for {key}; the total is incomplete.",
      "{component}: la tarifa no tiene valor MRU para {key}; el total está incompleto."},
     "Modyo Connect documentation: Resources, MRUs"},
    {"request-approval",
     Severity::advice,
     {"Nobody recorded to approve", "Falta registrar quién aprueba"},
     {"Requests that change the MRU total wait until an authorised user of the client approves them.",
      "Las solicitudes que varían el total de MRU esperan la aprobación de un usuario autorizado del cliente."},
     {"Enter the approver among the contacts of the design.", "Ingrese al aprobador entre los contactos del diseño."},
     {"Requests that change the MRU total need approval by the client's authorised users; record who approves.",
      "Las solicitudes que varían el total de MRU requieren aprobación de usuarios autorizados del cliente; registre "
      "quién aprueba."},
     "Modyo Connect documentation: Activation"},
};

constexpr Text environmentLabel = {"Environment", "Ambiente"};

/// Calls `f(const EnvironmentEstimate&)` for every environment, then for what is shared.
template <typename F> void eachPart(const Estimate& estimate, F&& f)
{
    for (const EnvironmentEstimate& environment : estimate.environments)
        f(environment);
    f(estimate.shared);
}

Labelled labelled(const Survey& survey, const EstimateLine& line, EnvironmentIndex environment)
{
    if (!line.component) {
        const Environment& here = survey.environments()[environment];
        return {environmentLabel, here.name.empty() ? here.id : here.name};
    }
    const Kind* kind = survey.catalogue().kind(line.component->kind);
    return {kind ? Text(kind->label) : Text(),
            line.component->name.empty() ? line.component->id : line.component->name};
}

void reportMissing(const Survey& survey, const EstimateLine& line, EnvironmentIndex environment, Report& report)
{
    Finding& finding = report.add(costTable[missing], survey, environment);
    finding.component = line.component ? line.component->id : std::string();
    finding.detail = rateKeys(line)[line.missingKey];
    finding.message.args = {{"component", labelled(survey, line, environment)}, {"key", finding.detail}};
}

void checkRates(const Survey& survey, const Estimate& estimate, Report& report)
{
    eachPart(estimate, [&](const EnvironmentEstimate& part) {
        if (part.total.complete)
            return;
        for (const EstimateLine& line : part.lines)
            if (line.why == WhyUnknown::rate)
                reportMissing(survey, line, part.environment, report);
    });
}

bool needsApproval(const Estimate& estimate)
{
    return estimate.total.mru > 0 || !estimate.total.complete;
}

} // namespace

std::span<const Rule> costRules()
{
    return costTable;
}

void checkCosts(const Survey& survey, const Estimate& estimate, const RateCard& card, Report& report)
{
    if (card.illustrative)
        report.add(costTable[illustrative], survey, survey.shared());
    checkRates(survey, estimate, report);
    if (needsApproval(estimate) && isBlank(survey.design().header().approver.name))
        report.add(costTable[approval], survey, survey.shared());
}

} // namespace designer
