#include <algorithm>

#include "design/credentials.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

std::vector<NodeIndex> gatewaysIn(const Survey& survey, EnvironmentIndex environment)
{
    std::vector<NodeIndex> gateways;
    for (const NodeIndex node : survey.ofKind(kind::apiGateway))
        if (survey.lives(node, environment))
            gateways.push_back(node);
    return gateways;
}

void singleGateway(const Rule& rule, const Survey& survey, Report& report)
{
    if (survey.ofKind(kind::apiGateway).size() < 2)
        return;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        const auto gateways = gatewaysIn(survey, e);
        if (gateways.size() < 2)
            continue;
        Finding& finding = report.add(rule, Here(survey, gateways.front(), e));
        for (std::size_t i = 1; i < gateways.size(); ++i)
            finding.related.push_back(survey.component(gateways[i]).id);
        with(finding, "environment", nameOf(survey.environments()[e]));
        with(finding, "count", static_cast<std::int64_t>(gateways.size()));
    }
}

/// With the wires of one component also on another of its kind.
Design withWiresOf(const Design& design, const std::string& from, const std::string& to)
{
    Design out = design;
    for (const Connection& wire : design.connections()) {
        if ((wire.from != from && wire.to != from) || wire.from == wire.to)
            continue;
        const std::string& source = wire.from == from ? to : wire.from;
        const std::string& target = wire.to == from ? to : wire.to;
        if (source == target || wireBetween(out, source, target))
            continue;
        Connection copy = wire;
        copy.id = freshConnectionId(out);
        copy.from = source;
        copy.to = target;
        copy.bends.clear();
        out = out.with(std::move(copy));
    }
    return out;
}

std::vector<Fix> mergeGateways(const Survey& survey, const Finding& finding)
{
    const auto first = placeOf(survey, finding);
    if (!first)
        return {};
    const auto gateways = gatewaysIn(survey, first->environment());
    json::Array routes;
    bool authenticates = false;
    std::vector<std::string> others;
    for (const NodeIndex node : gateways) {
        const Here gateway = first->at(node);
        const json::Array& more = gateway.value(property::routes).array();
        routes.insert(routes.end(), more.begin(), more.end());
        authenticates = authenticates || gateway.flag(property::jwtAuth);
        if (gateway.id() != finding.component)
            others.push_back(gateway.id());
    }
    return {{{{"Merge them into {component}", "Unirlos en {component}"}, {{"component", first->labelled()}}},
             [component = finding.component, environment = finding.environment, routes, authenticates,
              others](const Design& design) {
                 Design out = design;
                 if (!routes.empty())
                     out = withValue(out, component, environment, property::routes, routes);
                 if (authenticates)
                     out = withValue(out, component, environment, property::jwtAuth, true);
                 for (const std::string& other : others)
                     out = withoutComponentIn(withWiresOf(out, other, component), other, environment);
                 return out;
             }}};
}

bool hasSso(const Survey& survey, EnvironmentIndex environment)
{
    const auto nodes = survey.ofKind(kind::sso);
    return std::any_of(nodes.begin(), nodes.end(), [&](NodeIndex node) { return survey.lives(node, environment); });
}

void jwtRequiresSso(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::apiGateway, [&](const Here& here) {
        if (!here.flag(property::jwtAuth) || hasSso(here.survey(), here.environment()))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::jwtAuth;
        with(finding, "environment", nameOf(here.survey().environments()[here.environment()]));
    });
}

/// With "keycloak" among the schemas of a database in an environment.
Design withSsoSchema(const Design& design, const std::string& database, const std::string& environment,
                     json::Array schemas)
{
    const json::Value name = "keycloak";
    if (std::find(schemas.begin(), schemas.end(), name) != schemas.end())
        return design;
    schemas.push_back(name);
    return withValue(design, database, environment, property::schemas, std::move(schemas));
}

/// Small enough for two instances on the smallest database that is offered before production.
constexpr int modestPool = 20;

std::vector<Fix> addSso(const Survey& survey, const Finding& finding)
{
    const auto gateway = placeOf(survey, finding);
    if (!gateway)
        return {};
    if (const auto existing = survey.ofKind(kind::sso); !existing.empty()) {
        const Here sso = gateway->at(existing.front());
        std::vector<std::string> needed{sso.id()};
        for (const Link& link : survey.out(sso.node()))
            if (survey.kindName(link.other) == kind::database)
                needed.push_back(link.connection->to);
        return {
            {{{"Let {component} live in {environment} too", "Que {component} exista también en {environment}"},
              {{"component", sso.labelled()}, {"environment", nameOf(survey.environments()[gateway->environment()])}}},
             [needed, environment = finding.environment](const Design& design) {
                 Design out = design;
                 for (const std::string& component : needed)
                     out = livingIn(out, component, environment);
                 return out;
             }}};
    }
    std::string database;
    json::Array schemas;
    for (const NodeIndex node : survey.ofKind(kind::database))
        if (survey.lives(node, gateway->environment()) && database.empty()) {
            database = survey.component(node).id;
            schemas = gateway->at(node).value(property::schemas).array();
        }
    return {
        {{{"Add an SSO with its database", "Agregar un SSO con su base de datos"}, {}},
         [component = finding.component, environment = finding.environment, database, schemas](const Design& design) {
             Added sso = withNewComponent(design, kind::sso, "SSO", component, {{environment}});
             Added store{sso.design, database};
             if (database.empty())
                 store = withNewComponent(sso.design, kind::database, "SSO database", sso.id, {{environment}});
             Design out = withSsoSchema(store.design, store.id, environment, schemas);
             out = withWire(out, sso.id, store.id);
             const Connection* wire = wireBetween(out, sso.id, store.id);
             return wire ? withWireProperty(out, wire->id, property::poolSize, modestPool) : out;
         }}};
}

/// What tells a route from the others of its gateway.
std::string nameOfRoute(const json::Value& route, std::size_t index)
{
    for (const std::string_view key : {"path", "container"})
        if (const std::string& name = route[key].string(); !name.empty())
            return name;
    return std::to_string(index + 1);
}

/// Calls `f(route, name)` for every route of a gateway here.
template <typename F> void eachRoute(const Here& gateway, F&& f)
{
    const json::Array& routes = gateway.value(property::routes).array();
    for (std::size_t i = 0; i < routes.size(); ++i)
        f(routes[i], nameOfRoute(routes[i], i));
}

Finding& reportRoute(const Rule& rule, const Here& gateway, const std::string& route, Report& report)
{
    Finding& finding = report.add(rule, gateway);
    finding.detail = hidingCredentials(route);
    finding.property = property::routes;
    with(finding, "route", route);
    return finding;
}

void privateRouteWithoutJwt(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::apiGateway, [&](const Here& here) {
        if (here.flag(property::jwtAuth))
            return;
        eachRoute(here, [&](const json::Value& route, const std::string& name) {
            if (route["private"].boolean())
                reportRoute(rule, here, name, report);
        });
    });
}

std::vector<Fix> authenticate(const Survey&, const Finding& finding)
{
    return {setValue(finding, {"Turn on JWT authentication", "Activar la autenticación JWT"}, property::jwtAuth, true)};
}

void onlyThroughNlb(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    eachHere(stretch, kind::apiGateway, [&](const Here& here) {
        for (const Link& link : survey.out(here.node())) {
            if (survey.kindName(link.other) == kind::container && survey.lives(link.other, here.environment()))
                continue;
            Finding& finding = report.add(rule, here);
            finding.detail = link.connection->to;
            finding.connection = link.connection->id;
            finding.related.push_back(link.connection->to);
            with(finding, "target", here.at(link.other).labelled());
        }
    });
}

std::vector<Fix> removeTarget(const Survey&, const Finding& finding)
{
    return {removeConnection(finding)};
}

/// A container elsewhere is one: what is wrong with it has a finding of its own.
void withoutContainer(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    eachHere(stretch, kind::apiGateway, [&](const Here& here) {
        const auto links = survey.out(here.node());
        if (std::none_of(links.begin(), links.end(),
                         [&](const Link& link) { return survey.kindName(link.other) == kind::container; }))
            report.add(rule, here);
    });
}

void pipelineUndefined(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::container, [&](const Here& here) {
        if (!here.flag(property::ciDefined) && here.inFrom(kind::apiGateway) > 0)
            report.add(rule, here).property = property::ciDefined;
    });
}

std::vector<Fix> definePipeline(const Survey&, const Finding& finding)
{
    return {{{{"Mark the pipeline as requested", "Marcar el pipeline como solicitado"}, {}},
             [id = finding.component](const Design& design) {
                 // One repository has one pipeline, whatever the environment.
                 return withValueEverywhere(design, id, property::ciDefined, true);
             }}};
}

bool isPublished(const Survey& survey, NodeIndex container)
{
    for (const Link& link : survey.in(container))
        if (survey.kindName(link.other) == kind::apiGateway)
            for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
                if (survey.lives(container, e) && survey.lives(link.other, e))
                    return true;
    return false;
}

/// Once a container: the source code is the same in every environment.
void openapiAnnotations(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    for (const NodeIndex container : stretch.ofKind(kind::container))
        if (isPublished(survey, container))
            report.add(rule, Here(survey, container, survey.shared()));
}

/// What of a route the API Gateway cuts off: 45 s, 12 MB or both.
std::vector<Measure> beyondLimits(const json::Value& route)
{
    struct Limit {
        std::string_view field;
        Micro most;
        std::string_view unit;
    };
    static constexpr Limit limits[] = {{"timeoutSeconds", 29 * oneMicro, "s"}, {"payloadMb", 10 * oneMicro, "MB"}};
    std::vector<Measure> beyond;
    for (const Limit& limit : limits)
        if (const auto value = route[limit.field].micro(); value && *value > limit.most)
            beyond.push_back({*value, limit.unit});
    return beyond;
}

void gatewayTimeout(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::apiGateway, [&](const Here& here) {
        eachRoute(here, [&](const json::Value& route, const std::string& name) {
            if (std::vector<Measure> beyond = beyondLimits(route); !beyond.empty())
                with(reportRoute(rule, here, name, report), "value", std::move(beyond));
        });
    });
}

constexpr Rule apiGatewayTable[] = {
    {"single-api-gateway-per-environment",
     Severity::warning,
     {"Several API Gateways in one environment", "Varios API Gateway en un ambiente"},
     {"One API Gateway per environment is enough for all its microservices; more split routes, keys and monitoring.",
      "Un API Gateway por ambiente basta para todos sus microservicios; más de uno separa rutas, claves y monitoreo."},
     {"Move the routes to one of them and remove the others.", "Lleve las rutas a uno de ellos y elimine los demás."},
     {"{environment} has {count} API Gateways; as a general rule each environment has one, shared by all "
      "microservices.",
      "{environment} tiene {count} API Gateway; por regla general cada ambiente tiene uno solo, compartido por todos "
      "los microservicios."},
     "Guide, API Gateway, Activation steps",
     &singleGateway,
     &mergeGateways},
    {"jwt-requires-sso",
     Severity::error,
     {"JWT authentication without SSO", "Autenticación JWT sin SSO"},
     {"The tokens that the API Gateway checks are issued by the SSO of the same environment.",
      "Los tokens que revisa el API Gateway los emite el SSO del mismo ambiente."},
     {"Add an SSO with a database to the environment, or turn JWT authentication off.",
      "Agregue un SSO con base de datos al ambiente o desactive la autenticación JWT."},
     {"{component} authenticates with JWT tokens but {environment} has no SSO component.",
      "{component} autentica con tokens JWT pero {environment} no tiene el componente SSO."},
     "Guide, API Gateway, Activation steps",
     &jwtRequiresSso,
     &addSso},
    {"private-route-without-jwt",
     Severity::warning,
     {"Private route that nobody guards", "Ruta privada que nadie resguarda"},
     {"A private API is one that asks for a token; without JWT authentication anybody may call it.",
      "Una API privada es la que pide un token; sin autenticación JWT cualquiera puede llamarla."},
     {"Turn on JWT authentication of the API Gateway, or mark the route as public.",
      "Active la autenticación JWT del API Gateway o marque la ruta como pública."},
     {"Route {route} is private but {component} does not authenticate with JWT tokens.",
      "La ruta {route} es privada pero {component} no autentica con tokens JWT."},
     "Guide, API Gateway, Authorization of invocations",
     &privateRouteWithoutJwt,
     &authenticate},
    {"api-gateway-only-through-nlb",
     Severity::error,
     {"API Gateway with a target that is no container of its environment",
      "API Gateway con un destino que no es un contenedor de su ambiente"},
     {"The API Gateway stands outside the private network and enters it through one private load balancer, behind "
      "which only containers are registered.",
      "El API Gateway está fuera de la red privada y entra a ella por un balanceador privado, tras el cual solo se "
      "registran contenedores."},
     {"Remove the connection; put a container in between to reach anything else.",
      "Elimine la conexión; ponga un contenedor entre ambos para llegar a otra cosa."},
     {"{component} reaches containers of its own environment through the private NLB and nothing else; {target} is "
      "not allowed.",
      "{component} llega a los contenedores de su ambiente mediante el NLB privado y a nada más; {target} no está "
      "permitido."},
     "Guide, API Gateway, Connectivity with containers",
     &onlyThroughNlb,
     &removeTarget},
    {"api-gateway-without-container",
     Severity::warning,
     {"API Gateway without a microservice", "API Gateway sin microservicios"},
     {"An API Gateway exists to hand requests on to microservices; this one has none.",
      "Un API Gateway existe para entregar solicitudes a microservicios; este no tiene ninguno."},
     {"Connect it to the containers that it publishes.", "Conéctelo a los contenedores que publica."},
     {"{component} publishes no microservice.", "{component} no publica ningún microservicio."},
     "Guide, API Gateway",
     &withoutContainer},
    {"ci-pipeline-undefined",
     Severity::error,
     {"Published container without a pipeline", "Contenedor publicado sin pipeline"},
     {"The continuous-integration pipeline is what enters a microservice's endpoints into the API Gateway, so it has "
      "to be there first.",
      "El pipeline de integración continua es el que incorpora los endpoints de un microservicio al API Gateway, por "
      "lo que debe existir antes."},
     {"Request the pipeline, and mark it so on the container.",
      "Solicite el pipeline y márquelo así en el contenedor."},
     {"{component} is published by the API Gateway, so its continuous-integration pipeline must be defined first.",
      "{component} se publica en el API Gateway; su pipeline de integración continua debe estar definido previamente."},
     "Guide, API Gateway",
     &pipelineUndefined,
     &definePipeline},
    {"openapi-annotations",
     Severity::advice,
     {"Endpoints come from annotations", "Los endpoints vienen de anotaciones"},
     {"Nobody enters endpoints by hand: they are read from Swagger annotations when the microservice is deployed.",
      "Nadie incorpora endpoints a mano: se leen de anotaciones Swagger al desplegar el microservicio."},
     {"Annotate the endpoints in the source code before the first deployment.",
      "Anote los endpoints en el código fuente antes del primer despliegue."},
     {"Endpoints of {component} enter the API Gateway from Swagger annotations in its Spring Boot source.",
      "Los endpoints de {component} se incorporan al API Gateway desde anotaciones Swagger en su código Spring Boot."},
     "Guide, API Gateway",
     &openapiAnnotations},
    {"api-gateway-timeout",
     Severity::warning,
     {"Route beyond the limits of API Gateway", "Ruta más allá de los límites del API Gateway"},
     {"AWS API Gateway ends a request after 29 seconds and refuses more than 10 MB; no ticket changes that.",
      "AWS API Gateway termina una solicitud a los 29 segundos y rechaza más de 10 MB; ningún ticket cambia eso."},
     {"Answer at once and do the work behind a queue; exchange large files through an object repository.",
      "Responda de inmediato y haga el trabajo tras una cola; intercambie archivos grandes por un repositorio de "
      "objetos."},
     {"Route {route}: API Gateway stops at 29 s and 10 MB; {value} will not work. Consider a queue.",
      "Ruta {route}: el API Gateway corta a los 29 s y 10 MB; {value} no funcionará. Considere una cola."},
     "AWS, API Gateway quotas",
     &gatewayTimeout},
};

} // namespace

std::span<const Rule> apiGatewayRules()
{
    return apiGatewayTable;
}

} // namespace designer
