#include "analysis/acceptance_rules.h"

#include "text/ascii.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace designer {

namespace {

std::vector<Fix> withdraw(const Survey&, const Finding& finding)
{
    static constexpr Text title{"Withdraw the acceptance", "Retirar la aceptación"};
    return {{{title, {}}, [id = finding.detail](const Design& design) { return design.withoutAcceptance(id); }}};
}

enum AcceptanceRule { stale, changed, ofAnError, withoutReason };

const Rule acceptanceTable[] = {
    {"acceptance-stale",
     Severity::warning,
     {"Acceptance that matches nothing", "Aceptación que no corresponde a nada"},
     {"The problem it was given for is gone; left in the file it would hide the same problem if it came back.",
      "El problema por el que se otorgó ya no existe; si queda en el archivo, ocultaría el mismo problema si "
      "volviera."},
     {"Withdraw the acceptance.", "Retire la aceptación."},
     {"The acceptance of “{finding}” no longer matches any finding.",
      "La aceptación de «{finding}» ya no corresponde a ningún hallazgo."},
     "House rule",
     {},
     &withdraw},
    {"acceptance-outdated",
     Severity::warning,
     {"Accepted problem has changed", "El problema aceptado ha cambiado"},
     {"Somebody agreed to other facts than those that hold now; the problem counts again until it is accepted anew.",
      "Se aceptaron hechos distintos de los actuales; el problema cuenta otra vez hasta que se acepte nuevamente."},
     {"Look at the problem again and accept it anew, or mend it.",
      "Revise el problema y acéptelo nuevamente, o corríjalo."},
     {"The facts of “{finding}” have changed since it was accepted.",
      "Los hechos de «{finding}» cambiaron desde que se aceptó."},
     "House rule",
     {},
     &withdraw},
    {"acceptance-of-error",
     Severity::warning,
     {"An error cannot be accepted", "Un error no se puede aceptar"},
     {"The service cannot deliver what an error describes, whoever accepts it; only warnings and advice can be "
      "accepted.",
      "El servicio no puede entregar lo que describe un error, lo acepte quien lo acepte; solo se aceptan advertencias "
      "y consejos."},
     {"Mend the error and withdraw the acceptance.", "Corrija el error y retire la aceptación."},
     {"“{finding}” is an error and cannot be accepted.", "«{finding}» es un error y no se puede aceptar."},
     "House rule",
     {},
     &withdraw},
    {"acceptance-without-reason",
     Severity::warning,
     {"Acceptance without a reason", "Aceptación sin motivo"},
     {"Whoever reads the quote must be able to see why the problem was accepted.",
      "Quien lea la cotización debe poder ver por qué se aceptó el problema."},
     {"Write down the reason.", "Anote el motivo."},
     {"The acceptance of “{finding}” gives no reason.", "La aceptación de «{finding}» no indica el motivo."},
     "House rule",
     {},
     &withdraw},
};

std::string_view part(std::string_view id, int index)
{
    for (; index > 0; --index) {
        const auto bar = id.find('|');
        if (bar == std::string_view::npos)
            return {};
        id.remove_prefix(bar + 1);
    }
    return id.substr(0, id.find('|'));
}

void add(const Acceptance& acceptance, AcceptanceRule which, const Survey& survey, std::vector<Finding>& findings)
{
    Report report(findings);
    Finding& finding = report.add(acceptanceTable[which], survey, survey.shared());
    const std::string_view component = part(acceptance.id, 1);
    if (survey.find(component))
        finding.component = component;
    finding.detail = acceptance.id;
    with(finding, "finding", acceptance.id);
}

} // namespace

std::span<const Rule> acceptanceRules()
{
    return acceptanceTable;
}

void accept(const Survey& survey, std::vector<Finding>& findings)
{
    if (survey.design().accepted().empty())
        return;
    std::unordered_map<std::string, std::size_t> byId;
    for (std::size_t i = 0; i < findings.size(); ++i)
        byId.emplace(findings[i].id(), i);
    for (const Acceptance& acceptance : survey.design().accepted()) {
        const auto found = byId.find(acceptance.id);
        if (found == byId.end()) {
            add(acceptance, stale, survey, findings);
            continue;
        }
        Finding& finding = findings[found->second];
        if (finding.severity == Severity::error)
            add(acceptance, ofAnError, survey, findings);
        else if (isBlank(acceptance.reason))
            add(acceptance, withoutReason, survey, findings);
        else if (!acceptance.facts.empty() && acceptance.facts != finding.facts())
            add(acceptance, changed, survey, findings);
        else
            finding.accepted = &acceptance;
    }
}

} // namespace designer
