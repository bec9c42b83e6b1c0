#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

constexpr Micro two = 2 * oneMicro;

void preproductionCount(const Rule& rule, const Survey& survey, Report& report)
{
    constexpr std::int64_t most = 2;
    std::int64_t count = 0;
    for (const Environment& environment : survey.environments())
        count += environment.kind == EnvironmentKind::preProduction ? 1 : 0;
    if (count > most)
        with(report.add(rule, survey, survey.shared()), "count", count);
}

/// Names of the environments in which a component lives.
std::string homes(const Survey& survey, NodeIndex node)
{
    std::string out;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        if (!survey.lives(node, e))
            continue;
        out += out.empty() ? "" : ", ";
        out += nameOf(survey.environments()[e]);
    }
    return out.empty() ? "–" : out;
}

void reportCrossing(const Rule& rule, const Survey& survey, NodeIndex from, const Link& link, EnvironmentIndex e,
                    Report& report)
{
    const std::string here = nameOf(survey.environments()[e]);
    const bool sourceLives = survey.lives(from, e);
    const Here source(survey, from, e);
    Finding& finding = report.add(rule, source);
    finding.detail = link.connection->to;
    finding.connection = link.connection->id;
    finding.related.push_back(link.connection->to);
    with(finding, "source", source.labelled());
    with(finding, "sourceEnv", sourceLives ? here : homes(survey, from));
    with(finding, "target", source.at(link.other).labelled());
    with(finding, "targetEnv", sourceLives ? homes(survey, link.other) : here);
}

void crossEnvironmentConnection(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    for (NodeIndex from = stretch.first(); from < stretch.end(); ++from) {
        if (!survey.perEnvironment(from))
            continue;
        for (const Link& link : survey.out(from))
            if (survey.perEnvironment(link.other))
                for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
                    if (survey.lives(from, e) != survey.lives(link.other, e))
                        reportCrossing(rule, survey, from, link, e, report);
    }
}

bool livesWhereverLives(const Survey& survey, NodeIndex node, NodeIndex other)
{
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (survey.lives(other, e) && !survey.lives(node, e))
            return false;
    return true;
}

/// A component like the target that lives wherever the source does.
std::optional<NodeIndex> twin(const Survey& survey, NodeIndex target, NodeIndex source)
{
    for (const NodeIndex node : survey.ofKind(survey.kindName(target)))
        if (node != target && node != source && survey.component(node).name == survey.component(target).name
            && livesWhereverLives(survey, node, source))
            return node;
    return std::nullopt;
}

/// A copy of a component beside another one, living where that one does.
Added copiedBeside(const Design& design, const Component& original, const Component& neighbour)
{
    Added added = withNewComponent(design, original.kind, original.name, neighbour.id, neighbour.environments);
    Component copy = *added.design.component(added.id);
    copy.properties = original.properties;
    return {added.design.with(std::move(copy)), added.id};
}

Fix reconnect(const Here& target, const std::string& wire, const std::string& source)
{
    return {
        {{"Connect to {component} of the same environment", "Conectar con {component} del mismo ambiente"},
         {{"component", target.labelled()}}},
        [wire, source, target = target.id()](const Design& design) { return rewired(design, wire, source, target); }};
}

Fix copyTarget(const Here& target, const std::string& wire, const std::string& source)
{
    return {{{"Copy {component} into the environment of the source", "Copiar {component} en el ambiente del origen"},
             {{"component", target.labelled()}}},
            [wire, source, target = target.id()](const Design& design) {
                const Component* original = design.component(target);
                const Component* neighbour = design.component(source);
                if (!original || !neighbour)
                    return design;
                const Added added = copiedBeside(design, *original, *neighbour);
                return rewired(added.design, wire, source, added.id);
            }};
}

/// The source of a wire, also where it does not live: that is what these findings may be about.
std::optional<Here> sourceOf(const Survey& survey, const Finding& finding)
{
    const auto node = survey.find(finding.component);
    for (EnvironmentIndex e = 0; node && e < survey.shared(); ++e)
        if (survey.environmentId(e) == finding.environment)
            return Here(survey, *node, e);
    return std::nullopt;
}

std::vector<Fix> crossingFixes(const Survey& survey, const Finding& finding)
{
    const auto source = sourceOf(survey, finding);
    const Connection* wire = survey.design().connection(finding.connection);
    const auto to = wire ? survey.find(wire->to) : std::nullopt;
    if (!source || !to)
        return {};
    const Here target = source->at(*to);
    if (meet(survey, source->node(), *to))
        return {letLiveIn(survey.lives(source->node(), source->environment()) ? target : *source)};
    if (const auto other = twin(survey, *to, source->node()))
        return {reconnect(source->at(*other), wire->id, source->id())};
    return {copyTarget(target, wire->id, source->id())};
}

void productionRedundancyMinimum(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Key kind : {kind::container, kind::sso})
        eachHere(stretch, kind, [&](const Here& here) {
            if (!here.production())
                return;
            const auto redundancy = here.micro(property::redundancy);
            if (!redundancy || *redundancy >= two)
                return;
            Finding& finding = report.add(rule, here);
            finding.property = property::redundancy;
            with(finding, "value", Quantity{*redundancy});
        });
}

std::vector<Fix> redundantFixes(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    Fix fix = setValue(finding, {"Set the redundancy to 2", "Establecer la redundancia en 2"}, property::redundancy, 2);
    if (const auto most = here->micro(property::maxInstances); most && *most < two)
        fix.apply = [redundant = fix.apply, finding](const Design& design) {
            return withValue(redundant(design), finding.component, finding.environment, property::maxInstances, 2);
        };
    return {fix};
}

void reportAboveOne(const Rule& rule, const Stretch& stretch, Key kind, Key property, Severity severity, Report& report)
{
    eachHere(stretch, kind, [&](const Here& here) {
        if (here.production())
            return;
        const auto value = here.micro(property);
        if (!value || *value <= oneMicro)
            return;
        Finding& finding = report.add(rule, here);
        finding.severity = severity;
        finding.property = property;
        with(finding, "value", Quantity{*value});
    });
}

void preproductionNoRedundancy(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Key kind : {kind::container, kind::sso})
        reportAboveOne(rule, stretch, kind, property::redundancy, rule.severity, report);
    // The guide elsewhere calls data services highly available without restriction.
    for (const Key kind : {kind::database, kind::cache, kind::search})
        reportAboveOne(rule, stretch, kind, property::nodes, Severity::warning, report);
}

std::vector<Fix> setToOne(const Survey&, const Finding& finding)
{
    return {setValue(finding, {"Set it to 1", "Establecer en 1"}, finding.property, 1)};
}

constexpr Rule environmentTable[] = {
    {"preproduction-count",
     Severity::error,
     {"Too many pre-production environments", "Demasiados ambientes pre-productivos"},
     {"A deployment of Modyo Connect has one production environment and at most two before it.",
      "Un despliegue de Modyo Connect tiene un ambiente productivo y como máximo dos anteriores."},
     {"Remove a pre-production environment, or make a second design for it.",
      "Elimine un ambiente pre-productivo o haga otro diseño para él."},
     {"A deployment may have at most two pre-production environments; this design has {count}.",
      "Un despliegue admite como máximo dos ambientes pre-productivos; este diseño tiene {count}."},
     "Modyo documentation, Connect, Environments",
     &preproductionCount},
    {"cross-environment-connection",
     Severity::error,
     {"Connection across environments", "Conexión entre ambientes"},
     {"Each environment is a private network of its own; nothing in one can reach anything in another.",
      "Cada ambiente es una red privada propia; nada de uno puede llegar a algo de otro."},
     {"Let both ends live in the same environments, or connect to the component of the same environment.",
      "Haga que ambos extremos existan en los mismos ambientes o conecte con el componente del mismo ambiente."},
     {"{source} ({sourceEnv}) cannot connect to {target} ({targetEnv}): environments are separate private networks.",
      "{source} ({sourceEnv}) no puede conectarse con {target} ({targetEnv}): los ambientes son redes privadas "
      "separadas."},
     "Modyo documentation, Connect, Environments",
     &crossEnvironmentConnection,
     &crossingFixes},
    {"production-redundancy-minimum",
     Severity::error,
     {"Too little redundancy in production", "Redundancia insuficiente en producción"},
     {"With one instance the service stops when its zone does. Production runs in at least two zones.",
      "Con una sola instancia el servicio se detiene cuando falla su zona. Producción corre en al menos dos zonas."},
     {"Set the redundancy to 2 or more, and the autoscaling maximum not below it.",
      "Establezca la redundancia en 2 o más, y el máximo de autoescalabilidad no menor que ella."},
     {"{component}: production needs a redundancy factor of at least 2 (multi-zone); it is {value}.",
      "{component}: en producción el factor de redundancia mínimo es 2 (multizona); tiene {value}."},
     "Guide, Containers, Instance size",
     &productionRedundancyMinimum,
     &redundantFixes},
    {"preproduction-no-redundancy",
     Severity::error,
     {"Redundancy in pre-production", "Redundancia en preproducción"},
     {"Pre-production environments are delivered without redundancy; asking for it adds MRUs without need.",
      "Los ambientes de preproducción se entregan sin redundancia; pedirla suma MRU sin necesidad."},
     {"Set the redundancy (or the number of nodes) to 1 there. Autoscaling may stay.",
      "Establezca allí la redundancia (o la cantidad de nodos) en 1. La autoescalabilidad puede quedar."},
     {"{component}: pre-production environments are configured without redundancy; set it to 1 (now {value}).",
      "{component}: los ambientes de preproducción se configuran sin redundancia; debe ser 1 (ahora {value})."},
     "Guide, Containers, Instance size",
     &preproductionNoRedundancy,
     &setToOne},
};

} // namespace

std::span<const Rule> environmentRules()
{
    return environmentTable;
}

} // namespace designer
