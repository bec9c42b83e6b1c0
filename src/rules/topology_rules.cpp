#include <algorithm>

#include "rules/connection_demand.h"
#include "rules/cycles.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/reach.h"
#include "rules/rules.h"

namespace designer {

namespace {

const Key componentOfRoute = Key::of("container");
const Key tokenSecret = Key::of("tokenSecret");

/// Components that others name in their properties, in one environment.
std::vector<std::uint8_t> namedIn(const Survey& survey, EnvironmentIndex environment)
{
    std::vector<std::uint8_t> named(survey.size());
    const auto mark = [&](const json::Value& id) {
        if (const auto node = id.isString() ? survey.find(id.string()) : std::nullopt)
            named[*node] = 1;
    };
    bool signsIn = false; // at the SSO of the environment, which no wire says
    for (const NodeIndex gateway : survey.ofKind(kind::apiGateway)) {
        if (!survey.lives(gateway, environment))
            continue;
        const Here here(survey, gateway, environment);
        signsIn = signsIn || here.flag(property::jwtAuth);
        for (const json::Value& route : here.value(property::routes).array())
            mark(route[componentOfRoute.text()]);
    }
    for (const NodeIndex sso : survey.ofKind(kind::sso))
        named[sso] = signsIn;
    for (const NodeIndex messaging : survey.ofKind(kind::messaging))
        if (const json::Value* secret = writtenValue(Here(survey, messaging, environment), tokenSecret))
            mark(*secret);
    for (const NodeIndex firewall : survey.ofKind(kind::waf))
        if (survey.lives(firewall, environment))
            mark(Here(survey, firewall, environment).value(property::logExport));
    return named;
}

bool hasWire(const Survey& survey, NodeIndex node, EnvironmentIndex environment)
{
    const auto lives = [&](const Link& link) { return survey.lives(link.other, environment); };
    const auto out = survey.out(node);
    const auto in = survey.in(node);
    return std::any_of(out.begin(), out.end(), lives) || std::any_of(in.begin(), in.end(), lives);
}

/// Of use without anything beside it: a managed key is there by default.
bool standsAlone(const Here& here)
{
    return here.is(kind::encryptionKey) && here.text(property::mode) == "kms-managed";
}

void orphansIn(const Rule& rule, const Survey& survey, EnvironmentIndex environment, Report& report)
{
    std::vector<std::uint8_t> named; // found out only when a component without a wire turns up
    for (NodeIndex node = 0; node < survey.size(); ++node) {
        if (!survey.perEnvironment(node) || !survey.lives(node, environment) || hasWire(survey, node, environment))
            continue;
        const Here here(survey, node, environment);
        if (named.empty())
            named = namedIn(survey, environment);
        if (!named[node] && !standsAlone(here))
            report.add(rule, here);
    }
}

void orphanComponent(const Rule& rule, const Survey& survey, Report& report)
{
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        orphansIn(rule, survey, e, report);
}

std::vector<Fix> removeOrphan(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const bool everywhere = environmentsOf(survey.design(), here->component()).size() == 1;
    Message title = everywhere
                        ? Message{{"Remove {component}", "Eliminar {component}"}, {}}
                        : Message{{"Remove {component} from {environment}", "Quitar {component} de {environment}"},
                                  {{"environment", nameOf(survey.environments()[here->environment()])}}};
    title.args.push_back({"component", here->labelled()});
    return {{std::move(title), [id = finding.component, environment = finding.environment](const Design& design) {
                 return withoutComponentIn(design, id, environment);
             }}};
}

void unreachableContainer(const Rule& rule, const Survey& survey, Report& report)
{
    if (survey.ofKind(kind::container).empty())
        return;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        const Reach reach(survey, e);
        for (const NodeIndex node : survey.ofKind(kind::container)) {
            const Here here(survey, node, e);
            if (survey.lives(node, e) && !reach.reached(node) && !here.flag(property::scheduled))
                report.add(rule, here);
        }
    }
}

const Component* firstOf(const Design& design, Key kind)
{
    for (const Component& component : design.components())
        if (component.kind == kind)
            return &component;
    return nullptr;
}

/// With a wire from the Internet, which is drawn beside the component when there is none yet.
Design openToInternet(const Design& design, const std::string& component)
{
    if (const Component* internet = firstOf(design, kind::internet))
        return withWire(design, internet->id, component);
    const Added internet = withNewComponent(design, kind::internet, "Internet", component, std::nullopt);
    return withWire(internet.design, internet.id, component);
}

std::vector<Fix> publish(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto gateway = here ? onlyOne(*here, kind::apiGateway) : std::nullopt;
    if (!gateway)
        return {};
    const bool open = Reach(survey, here->environment()).reached(*gateway);
    const bool published = wireBetween(survey.design(), survey.component(*gateway).id, finding.component) != nullptr;
    Message title{published ? Text{"Connect the Internet to {gateway}", "Conectar Internet con {gateway}"}
                            : Text{"Connect it to {gateway}", "Conectarlo a {gateway}"},
                  {{"gateway", here->at(*gateway).labelled()}}};
    return {{std::move(title),
             [gateway = survey.component(*gateway).id, container = finding.component, open](const Design& design) {
                 const Design wired = withWire(design, gateway, container);
                 return open ? wired : openToInternet(wired, gateway);
             }}};
}

/// "a → b → a"; of a very long way only the beginning.
std::string pathOf(const Survey& survey, const Cycle& cycle)
{
    constexpr std::size_t longest = 20;
    const auto name = [&](NodeIndex node) {
        const Component& component = survey.component(node);
        return component.name.empty() ? component.id : component.name;
    };
    std::string path;
    for (std::size_t i = 0; i < std::min(cycle.size(), longest); ++i)
        path += name(cycle[i]) + " → ";
    return path + (cycle.size() > longest ? "… → " : "") + name(cycle.front());
}

void synchronousCycle(const Rule& rule, const Survey& survey, Report& report)
{
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        for (const Cycle& cycle : callCycles(survey, e)) {
            Finding& finding = report.add(rule, Here(survey, cycle.front(), e));
            for (std::size_t i = 1; i < cycle.size(); ++i)
                finding.related.push_back(survey.component(cycle[i]).id);
            for (const Link& link : survey.out(cycle.back()))
                if (link.other == cycle.front())
                    finding.connection = link.connection->id;
            with(finding, "path", pathOf(survey, cycle));
        }
}

/// The environments in which both ends of a wire live.
std::vector<std::string> sharedEnvironments(const Design& design, const Component& a, const Component& b)
{
    std::vector<std::string> common = environmentsOf(design, a);
    const std::vector<std::string> others = environmentsOf(design, b);
    std::erase_if(common,
                  [&](const std::string& id) { return std::find(others.begin(), others.end(), id) == others.end(); });
    return common;
}

Design withQueueBetween(const Design& design, const std::string& wire)
{
    const Connection* call = design.connection(wire);
    const Component* caller = call ? design.component(call->from) : nullptr;
    const Component* called = call ? design.component(call->to) : nullptr;
    if (!caller || !called)
        return design;
    const std::string name = called->id + "-requests";
    const auto environments = sharedEnvironments(design, *caller, *called);
    Added queue = withNewComponent(design.withoutConnection(wire), kind::queue, name, caller->id, environments);
    queue.design = withValue(queue.design, queue.id, "", property::type, "traditional");
    // Environments share the account, in which a queue's name is unique.
    for (const std::string& environment : environments)
        queue.design = withValue(queue.design, queue.id, environment, property::name, queue.id + "-" + environment);
    return withWire(withWire(queue.design, caller->id, queue.id), queue.id, called->id);
}

std::vector<Fix> insertQueue(const Survey& survey, const Finding& finding)
{
    const Connection* call = survey.design().connection(finding.connection);
    const auto called = call ? survey.find(call->to) : std::nullopt;
    if (!called)
        return {};
    return {{{{"Put a queue before {component}", "Poner una cola antes de {component}"},
              {{"component", Here(survey, *called, survey.shared()).labelled()}}},
             [wire = finding.connection](const Design& design) { return withQueueBetween(design, wire); }}};
}

/// A reason that holds for every wire from a kind, or to one (the other end empty).
struct Reason {
    Key from;
    Key to;
    Text why;
};

/// Why a kind does not connect to just anything.
Text reasonFor(const Catalogue& catalogue, Key from, Key to)
{
    static const Reason reasons[] = {
        {kind::internet,
         {},
         {"Internet traffic enters only through an API Gateway, a load balancer, a CDN or a public object repository",
          "el tráfico de Internet entra solo por un API Gateway, un balanceador, una CDN o un repositorio de objetos "
          "público"}},
        {kind::cdn,
         {},
         {"a CDN takes its content from object repositories and load balancers only",
          "una CDN toma su contenido solo de repositorios de objetos y balanceadores"}},
        {kind::queue, {}, {"a queue delivers to containers only", "una cola entrega solo a contenedores"}},
        {kind::corporateNetwork,
         {},
         {"the client's network enters through a VPN only", "la red del cliente entra solo mediante una VPN"}},
        {kind::customerVpc,
         {},
         {"a VPC of the client enters through VPC peering only",
          "una VPC del cliente entra solo mediante VPC Peering"}},
        {kind::certificate,
         {},
         {"a certificate is activated on load balancers, CDN and API Gateways only",
          "un certificado se activa solo en balanceadores, CDN y API Gateway"}},
        {kind::waf,
         {},
         {"a firewall protects load balancers, API Gateways and CDN only",
          "un firewall protege solo balanceadores, API Gateway y CDN"}},
        {kind::encryptionKey,
         {},
         {"a key encrypts object repositories, databases and search only",
          "una clave encripta solo repositorios de objetos, bases de datos e indexación"}},
        {kind::dnsZone,
         {},
         {"the records of a zone lead to load balancers, API Gateways, CDN and SSO only",
          "los registros de una zona apuntan solo a balanceadores, API Gateway, CDN y SSO"}},
        {kind::domainRegistration,
         {},
         {"a registered domain leads to a DNS zone only", "un dominio registrado apunta solo a una zona DNS"}},
        {{},
         kind::corporateNetwork,
         {"the client's network is reached through a VPN only", "a la red del cliente se llega solo mediante una VPN"}},
        {{},
         kind::customerVpc,
         {"a VPC of the client is reached through VPC peering only",
          "a una VPC del cliente se llega solo mediante VPC Peering"}},
    };
    if (from == to && !catalogue.wire(from, to))
        return {"two components of this kind do not connect", "dos componentes de este tipo no se conectan"};
    if (catalogue.wire(to, from))
        return {"only the opposite direction means something", "solo la dirección contraria tiene sentido"};
    for (const Reason& reason : reasons)
        if (reason.from == from || reason.to == to)
            return reason.why;
    return {"the service offers no such connection", "el servicio no ofrece esa conexión"};
}

/// Why a wire that the catalogue knows is still not possible here; empty when it is.
Text objectionHere(const Here& source, const Here& target)
{
    if (source.is(kind::internet) && target.is(kind::objectRepository) && target.text(property::access) != "public")
        return {"the repository is not public", "el repositorio no es público"};
    return {};
}

void reportForbidden(const Rule& rule, const Here& source, const Here& target, const Connection& wire, Text reason,
                     Report& report)
{
    Finding& finding = report.add(rule, source);
    finding.detail = wire.to;
    finding.connection = wire.id;
    finding.related.push_back(wire.to);
    with(finding, "source", source.labelled());
    with(finding, "target", target.labelled());
    with(finding, "reason", reason);
}

/// Calls `f(source, target)` wherever a wire exists: in the environments of its
/// ends, or outside of all when neither end belongs to one.
template <typename F> void eachPlace(const Survey& survey, NodeIndex from, NodeIndex to, F&& f)
{
    if (!survey.perEnvironment(from) && !survey.perEnvironment(to)) {
        f(Here(survey, from, survey.shared()), Here(survey, to, survey.shared()));
        return;
    }
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (survey.lives(from, e) && survey.lives(to, e))
            f(Here(survey, from, e), Here(survey, to, e));
}

void connectionNotAllowed(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    const Catalogue& catalogue = survey.catalogue();
    for (NodeIndex from = stretch.first(); from < stretch.end(); ++from)
        for (const Link& link : survey.out(from)) {
            const Key source = survey.kindName(from);
            const Key target = survey.kindName(link.other);
            Text reason;
            if (from == link.other)
                reason = {"a component does not connect to itself", "un componente no se conecta consigo mismo"};
            else if (!catalogue.wire(source, target))
                reason = reasonFor(catalogue, source, target);
            else if (source != kind::internet)
                continue;
            eachPlace(survey, from, link.other, [&](const Here& here, const Here& there) {
                if (const Text why = reason.empty() ? objectionHere(here, there) : reason; !why.empty())
                    reportForbidden(rule, here, there, *link.connection, why, report);
            });
        }
}

std::vector<Fix> insertGateway(const Survey& survey, const Finding& finding)
{
    const auto source = placeOf(survey, finding);
    const Connection* wire = survey.design().connection(finding.connection);
    const auto container = wire ? survey.find(wire->to) : std::nullopt;
    if (!source || !container || !source->is(kind::internet) || survey.component(*container).kind != kind::container)
        return {};
    const auto gateways = survey.ofKind(kind::apiGateway);
    const auto only = onlyOne(*source, kind::apiGateway);
    const bool none = std::none_of(gateways.begin(), gateways.end(),
                                   [&](NodeIndex node) { return survey.lives(node, source->environment()); });
    if (!only && !none)
        return {};
    return {{{{"Put the API Gateway between them", "Poner el API Gateway entre ambos"}, {}},
             [wire = *wire, gateway = only ? survey.component(*only).id : std::string()](const Design& design) {
                 const Component* target = design.component(wire.to);
                 if (!target)
                     return design;
                 Added entry{design.withoutConnection(wire.id), gateway};
                 if (gateway.empty())
                     entry = withNewComponent(entry.design, kind::apiGateway, "API Gateway", target->id,
                                              target->environments);
                 return withWire(withWire(entry.design, wire.from, entry.id), entry.id, target->id);
             }}};
}

constexpr Rule topologyTable[] = {
    {"orphan-component",
     Severity::warning,
     {"Component that nothing uses", "Componente que nada usa"},
     {"What is drawn is requested: a component without any connection costs work and perhaps MRUs for nothing.",
      "Lo que se dibuja se solicita: un componente sin conexiones cuesta trabajo y quizás MRU sin provecho."},
     {"Connect it to what uses it, or remove it.", "Conéctelo con lo que lo usa o elimínelo."},
     {"{component} is not used by anything; it would still be requested and may add MRUs.",
      "{component} no es usado por nada; se solicitaría igualmente y podría sumar MRU."},
     "House rule",
     &orphanComponent,
     &removeOrphan},
    {"unreachable-container",
     Severity::warning,
     {"Container that nothing can reach", "Contenedor al que nada puede llegar"},
     {"Requests come from the Internet or the client's network, work comes from queues. No way leads from there to "
      "this container.",
      "Las solicitudes llegan de Internet o de la red del cliente, el trabajo llega de colas. Ningún camino lleva "
      "desde "
      "allí a este contenedor."},
     {"Connect it to the API Gateway, a load balancer or a queue, and those to where requests come from; or mark it as "
      "scheduled.",
      "Conéctelo al API Gateway, a un balanceador o a una cola, y estos con el origen de las solicitudes; o márquelo "
      "como tarea programada."},
     {"Nothing can reach {component}: connect it to the API Gateway, a load balancer or a queue, or mark it as "
      "scheduled.",
      "Nada puede llegar a {component}: conéctelo al API Gateway, a un balanceador o a una cola, o márquelo como tarea "
      "programada."},
     "Guide, API Gateway",
     &unreachableContainer,
     &publish},
    {"synchronous-cycle",
     Severity::warning,
     {"Containers that call each other in a circle", "Contenedores que se llaman en círculo"},
     {"While a call waits for its answer it holds threads of every service on the way; in a circle one slow service "
      "can stop them all.",
      "Mientras una llamada espera su respuesta retiene recursos de cada servicio del camino; en un círculo un "
      "servicio "
      "lento puede detenerlos a todos."},
     {"Put a queue on one of the calls, so that nobody waits for its answer.",
      "Ponga una cola en una de las llamadas, para que nadie espere su respuesta."},
     {"Synchronous call cycle: {path}. One slow service can block all of them; put a queue on one of the calls.",
      "Ciclo de llamadas síncronas: {path}. Un servicio lento puede bloquear a todos; use una cola en una de las "
      "llamadas."},
     "Guide, Messaging Queues",
     &synchronousCycle,
     &insertQueue},
    {"connection-not-allowed",
     Severity::error,
     {"Connection that cannot exist", "Conexión que no puede existir"},
     {"The service offers no way to connect these two kinds of component, so no ticket can ask for it.",
      "El servicio no ofrece manera de conectar estos dos tipos de componente, por lo que ningún ticket puede "
      "pedirlo."},
     {"Remove the connection, or go through a component that may stand between the two.",
      "Elimine la conexión o pase por un componente que pueda estar entre ambos."},
     {"{source} cannot connect to {target}: {reason}.", "{source} no puede conectarse con {target}: {reason}."},
     "Guide, API Gateway",
     &connectionNotAllowed,
     &insertGateway},
};

} // namespace

std::span<const Rule> topologyRules()
{
    return topologyTable;
}

} // namespace designer
