#include <algorithm>

#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

bool isOutside(Key kind)
{
    return kind == kind::externalService || kind == kind::corporateNetwork || kind == kind::customerVpc
           || kind == kind::vpn || kind == kind::vpcPeering;
}

Finding& reportTarget(const Rule& rule, const Here& here, const Link& link, Report& report)
{
    Finding& finding = report.add(rule, here);
    finding.detail = link.connection->to;
    finding.connection = link.connection->id;
    finding.related.push_back(link.connection->to);
    with(finding, "target", here.at(link.other).labelled());
    return finding;
}

void targetOutsideVpc(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    eachHere(stretch, kind::loadBalancer, [&](const Here& here) {
        for (const Link& link : survey.out(here.node())) {
            const bool elsewhere = survey.perEnvironment(link.other) && !survey.lives(link.other, here.environment());
            if (elsewhere || isOutside(survey.kindName(link.other)))
                reportTarget(rule, here, link, report);
        }
    });
}

void targetKind(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    eachHere(stretch, kind::loadBalancer, [&](const Here& here) {
        for (const Link& link : survey.out(here.node())) {
            const Key target = survey.kindName(link.other);
            const bool inside = survey.perEnvironment(link.other) && survey.lives(link.other, here.environment());
            if (inside && !isOutside(target) && target != kind::container && target != kind::sso)
                reportTarget(rule, here, link, report);
        }
    });
}

/// A target elsewhere is a target: what is wrong with it has a finding of its own.
void withoutTarget(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    eachHere(stretch, kind::loadBalancer, [&](const Here& here) {
        if (survey.out(here.node()).empty())
            report.add(rule, here);
    });
}

std::vector<Fix> removeTarget(const Survey&, const Finding& finding)
{
    return {removeConnection(finding)};
}

std::vector<Fix> connectOnlyContainer(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto container = here ? onlyOne(*here, kind::container) : std::nullopt;
    if (!container)
        return {};
    return {{{{"Connect it to {target}", "Conectarlo a {target}"}, {{"target", here->at(*container).labelled()}}},
             [from = finding.component, to = survey.component(*container).id](const Design& design) {
                 return withWire(design, from, to);
             }}};
}

constexpr Rule loadBalancerTable[] = {
    {"load-balancer-target-outside-vpc",
     Severity::error,
     {"Load balancer with a target outside its network", "Balanceador con un destino fuera de su red"},
     {"A load balancer of the service serves what runs in its own private network and nothing else.",
      "Un balanceador del servicio atiende lo que corre en su propia red privada y nada más."},
     {"Remove the connection; let a container of the environment reach the outside.",
      "Elimine la conexión; que un contenedor del ambiente llegue al exterior."},
     {"The load balancer {component} can only reach targets inside its own VPC; {target} is outside it.",
      "El balanceador {component} solo puede llegar a recursos dentro de su propia VPC; {target} está fuera de ella."},
     "Guide, Load Balancing, External Applications",
     &targetOutsideVpc,
     &removeTarget},
    {"load-balancer-target-kind",
     Severity::error,
     {"Load balancer before something that is no service", "Balanceador delante de algo que no es un servicio"},
     {"Requests are balanced among the instances of a service in the container cluster; other components take none.",
      "Las solicitudes se reparten entre las instancias de un servicio del clúster de contenedores; otros componentes "
      "no las reciben."},
     {"Connect the load balancer to a container or to the SSO.", "Conecte el balanceador a un contenedor o al SSO."},
     {"{component} can only serve a service in the container cluster; {target} is not one.",
      "{component} solo puede atender a un servicio del clúster de contenedores; {target} no lo es."},
     "Guide, Load Balancing, Steps to Activate",
     &targetKind},
    {"load-balancer-without-target",
     Severity::error,
     {"Load balancer without a service", "Balanceador sin servicio"},
     {"A load balancer is requested for a service, which its ticket names.",
      "Un balanceador se solicita para un servicio, que su ticket nombra."},
     {"Connect it to the container or SSO that it is for.", "Conéctelo al contenedor o SSO al que sirve."},
     {"{component} has no service behind it; the ticket asks for the service it will be applied to.",
      "{component} no tiene un servicio detrás; el ticket pide el servicio al que se aplicará."},
     "Guide, Load Balancing, Steps to Activate",
     &withoutTarget,
     &connectOnlyContainer},
};

} // namespace

std::span<const Rule> loadBalancerRules()
{
    return loadBalancerTable;
}

} // namespace designer
