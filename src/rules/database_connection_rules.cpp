#include <algorithm>

#include "design/edits.h"
#include "rules/connection_demand.h"
#include "rules/database_families.h"
#include "rules/fixes.h"
#include "rules/place.h"

namespace designer {

namespace {

/// Ids of the containers and SSO that open connections here, each once, in order of id.
std::vector<std::string> consumersOf(const Here& database)
{
    std::vector<NodeIndex> nodes; // in order of id
    nodes.reserve(database.survey().in(database.node()).size());
    database.eachIn([&nodes](const Here& consumer, const Connection&) {
        if (opensConnections(consumer))
            nodes.push_back(consumer.node());
    });
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    std::vector<std::string> ids;
    ids.reserve(nodes.size());
    for (const NodeIndex node : nodes)
        ids.push_back(database.survey().component(node).id);
    return ids;
}

void connectionsExceeded(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        const DatabaseType* type = databaseType(here);
        const std::int64_t needed = neededConnections(here);
        if (!type || needed <= type->connections)
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::instanceType;
        finding.related = consumersOf(here);
        with(finding, "needed", needed);
        with(finding, "type", type->name);
        with(finding, "max", std::int64_t{type->connections});
    });
}

void blueGreenHeadroom(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        const DatabaseType* type = databaseType(here);
        const std::int64_t needed = neededConnections(here);
        if (!type || needed > type->connections || twice(needed) <= type->connections)
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::instanceType;
        with(finding, "needed", needed);
        with(finding, "max", std::int64_t{type->connections});
    });
}

std::vector<Fix> typeWithRoomFor(const Here& database, std::int64_t connections)
{
    const DatabaseType* type = smallestSufficientType(database.survey().catalogue().tables(), connections);
    if (!type)
        return {};
    return {setValue({{"Use {type} ({max} connections)", "Usar {type} ({max} conexiones)"},
                      {{"type", type->name}, {"max", std::int64_t{type->connections}}}},
                     database.id(), database.environmentId(), property::instanceType, type->name)};
}

std::vector<Fix> sufficientType(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    return here ? typeWithRoomFor(*here, neededConnections(*here)) : std::vector<Fix>();
}

std::vector<Fix> typeForTwoGenerations(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    return here ? typeWithRoomFor(*here, twice(neededConnections(*here))) : std::vector<Fix>();
}

void poolSizeMissing(const Rule& rule, const Stretch& stretch, Report& report)
{
    constexpr Text senseless{
        "{source} → {target}: the connection pool size must be a whole number of at least 1; 10 (the HikariCP default) "
        "is assumed.",
        "{source} → {target}: el tamaño del pool de conexiones debe ser un número entero de al menos 1; se asume 10 "
        "(valor por defecto de HikariCP)."};
    eachHere(stretch, kind::container, [&](const Here& here) {
        here.eachOut([&](const Here& target, const Connection& wire) {
            if (!target.is(kind::database))
                return;
            const json::Value* written = writtenPoolSize(here, wire);
            const auto size = written ? written->integer() : std::nullopt;
            if (size && *size >= 1)
                return;
            Finding& finding = report.add(rule, here);
            finding.detail = target.id();
            finding.property = property::poolSize;
            finding.connection = wire.id;
            finding.related = {target.id()};
            if (written) {
                finding.severity = Severity::error;
                finding.message.pattern = senseless;
            }
            with(finding, "source", here.labelled());
            with(finding, "target", target.labelled());
        });
    });
}

std::vector<Fix> defaultPool(const Survey&, const Finding& finding)
{
    return {{{{"Set the pool to {size}", "Fijar el pool en {size}"}, {{"size", defaultContainerPool}}},
             [wire = finding.connection](const Design& design) {
                 return withWireProperty(design, wire, property::poolSize, defaultContainerPool);
             }}};
}

void sharedDatabaseConcurrency(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        const DatabaseType* type = databaseType(here);
        if (!type || here.inFrom(kind::container) + here.inFrom(kind::sso) < 2)
            return;
        auto consumers = consumersOf(here);
        if (consumers.size() < 2)
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::instanceType;
        with(finding, "count", static_cast<std::int64_t>(consumers.size()));
        with(finding, "needed", neededConnections(here));
        with(finding, "max", std::int64_t{type->connections});
        finding.related = std::move(consumers);
    });
}

constexpr Rule databaseConnectionTable[] = {
    {"database-connections-exceeded",
     Severity::error,
     {"More connections than the database allows", "Más conexiones de las que admite la base de datos"},
     {"When every consumer is scaled out and its pool is full, the database refuses the connections beyond its limit. "
      "Further nodes do not raise that limit.",
      "Cuando todos los consumidores escalan al máximo y llenan su pool, la base de datos rechaza las conexiones que "
      "exceden su límite. Más nodos no lo aumentan."},
     {"Choose a larger instance type, make the pools smaller, lower the instances at most, or split the database.",
      "Elija un tipo de instancia mayor, reduzca los pools o el máximo de instancias, o divida la base de datos."},
     {"{component}: up to {needed} connections may be opened but {type} allows {max}.",
      "{component}: podrían abrirse hasta {needed} conexiones pero {type} admite {max}."},
     "Guide, Containers, Connection pool",
     &connectionsExceeded,
     &sufficientType},
    {"database-blue-green-headroom",
     Severity::advice,
     {"No room for two generations of containers", "Sin espacio para dos generaciones de contenedores"},
     {"A deployment runs the old and the new containers side by side for a while, each with its own pools.",
      "Durante un despliegue conviven los contenedores antiguos y los nuevos, cada uno con sus propios pools."},
     {"Choose a type with room for twice the connections, or make the pools smaller.",
      "Elija un tipo que admita el doble de conexiones, o reduzca los pools."},
     {"{component}: during a blue/green deployment both generations may hold connections ({needed} × 2 > {max}).",
      "{component}: durante un despliegue blue/green ambas generaciones pueden mantener conexiones ({needed} × 2 > "
      "{max})."},
     "Modyo documentation, Capabilities",
     &blueGreenHeadroom,
     &typeForTwoGenerations},
    {"pool-size-missing",
     Severity::warning,
     {"No connection pool size", "Sin tamaño de pool de conexiones"},
     {"Whether a database is large enough depends on the pool of each service that uses it.",
      "Que una base de datos alcance depende del pool de cada servicio que la usa."},
     {"Write on the connection the pool size that the service is configured with.",
      "Indique en la conexión el tamaño de pool con que está configurado el servicio."},
     {"{source} → {target}: no connection pool size; 10 (the HikariCP default) is assumed.",
      "{source} → {target}: sin tamaño de pool de conexiones; se asume 10 (valor por defecto de HikariCP)."},
     "Guide, Containers, Connection pool",
     &poolSizeMissing,
     &defaultPool},
    {"shared-database-concurrency",
     Severity::advice,
     {"Database shared by several consumers", "Base de datos compartida por varios consumidores"},
     {"Consumers of one database take their connections from the same limit, whatever schema they use.",
      "Los consumidores de una base de datos toman sus conexiones del mismo límite, sea cual sea su esquema."},
     {"Check that the instance type fits the sum of the pools, now and after the next service joins.",
      "Verifique que el tipo de instancia alcance para la suma de los pools, ahora y al sumar otro servicio."},
     {"{component} is shared by {count} consumers; the client sizes it for their combined pools ({needed} of {max}).",
      "{component} es compartida por {count} consumidores; el cliente debe dimensionarla para sus pools combinados "
      "({needed} de {max})."},
     "Guide, Databases, Multiple schemas",
     &sharedDatabaseConcurrency,
     nullptr},
};

} // namespace

std::span<const Rule> databaseConnectionRules()
{
    return databaseConnectionTable;
}

} // namespace designer
