#include "rules/connection_demand.h"
#include "rules/database_families.h"
#include "rules/fixes.h"
#include "rules/instance_size.h"
#include "rules/place.h"

namespace designer {

namespace {

constexpr std::string_view burstableFamily = "db.t3.";
constexpr std::string_view productionFamily = "db.r6.";
constexpr std::string_view burstableChoice = "db.t3.medium";
constexpr std::string_view productionChoice = "db.r6.large";
constexpr std::string_view oldEngineOnly = "db.t3.small";

bool isBurstable(const DatabaseType& type)
{
    return std::string_view(type.name).starts_with(burstableFamily);
}

/// The most connections that a burstable type holds.
std::int64_t burstableLimit(const Tables& tables)
{
    std::int64_t most = 0;
    for (const DatabaseType& type : tables.databases)
        if (isBurstable(type) && type.connections > most)
            most = type.connections;
    return most;
}

std::vector<Fix> use(const Here& database, std::string_view type)
{
    return {setValue({{"Use {type}", "Usar {type}"}, {{"type", std::string(type)}}}, database.id(),
                     database.environmentId(), property::instanceType, type)};
}

void burstableInProduction(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        const DatabaseType* type = here.production() ? databaseType(here) : nullptr;
        if (!type || !isBurstable(*type))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::instanceType;
        with(finding, "type", type->name);
    });
}

std::vector<Fix> sufficientForProduction(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const DatabaseType* type =
        here ? smallestSufficientType(survey.catalogue().tables(), neededConnections(*here), productionFamily)
             : nullptr;
    return type ? use(*here, type->name) : std::vector<Fix>();
}

void otherThanBurstableInPreProduction(const Rule& rule, const Stretch& stretch, Report& report)
{
    constexpr Text wouldNotSuffice{
        "{component}: t3 instances are recommended for pre-production, but none holds the {needed} connections that "
        "may "
        "be opened ({max} at most); {type} can stay.",
        "{component}: en preproducción se recomiendan instancias t3, pero ninguna admite las {needed} conexiones que "
        "podrían abrirse (máximo {max}); {type} puede mantenerse."};
    const std::int64_t limit = burstableLimit(stretch.survey().catalogue().tables());
    eachHere(stretch, kind::database, [&](const Here& here) {
        const DatabaseType* type = here.production() ? nullptr : databaseType(here);
        if (!type || isBurstable(*type))
            return;
        const std::int64_t needed = neededConnections(here);
        Finding& finding = report.add(rule, here);
        finding.property = property::instanceType;
        with(finding, "type", type->name);
        if (needed > limit) {
            finding.message.pattern = wouldNotSuffice;
            with(finding, "needed", needed);
            with(finding, "max", limit);
        }
    });
}

std::vector<Fix> burstable(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const bool suffices = here && neededConnections(*here) <= burstableLimit(survey.catalogue().tables());
    return suffices ? use(*here, burstableChoice) : std::vector<Fix>();
}

void instanceTypeUnknown(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        if (databaseType(here))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::instanceType;
        with(finding, "type", here.text(property::instanceType));
    });
}

std::vector<Fix> nearestOffered(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    if (const auto* type = nearestType(survey.catalogue().tables().databases, here->text(property::instanceType)))
        return use(*here, type->name);
    return use(*here, here->production() ? productionChoice : burstableChoice);
}

void smallOfOldEngine(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        const DatabaseType* type = databaseType(here);
        if (type && type->name == oldEngineOnly)
            report.add(rule, here).property = property::instanceType;
    });
}

std::vector<Fix> mediumInstead(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    return here ? use(*here, burstableChoice) : std::vector<Fix>();
}

constexpr Rule databaseTypeTable[] = {
    {"t3-in-production",
     Severity::warning,
     {"Burstable database in production", "Base de datos burstable en producción"},
     {"A t3 instance slows down once its CPU credits are spent and holds few connections; it is meant for development "
      "and tests.",
      "Una instancia t3 se vuelve lenta al agotar sus créditos de CPU y admite pocas conexiones; es para desarrollo y "
      "pruebas."},
     {"Use db.r6.large in production, or a larger r6 type where more connections are needed.",
      "Use db.r6.large en producción, o un tipo r6 mayor si se requieren más conexiones."},
     {"{component}: {type} in production; db.r6.large is recommended.",
      "{component}: {type} en producción; se recomienda db.r6.large."},
     "Guide, Databases, Activation steps",
     &burstableInProduction,
     &sufficientForProduction},
    {"non-t3-in-preproduction",
     Severity::advice,
     {"Large database in pre-production", "Base de datos grande en preproducción"},
     {"Pre-production seldom needs more than a t3 instance, which consumes less.",
      "Preproducción rara vez necesita más que una instancia t3, que consume menos."},
     {"Use db.t3.medium unless the connections of this environment need more.",
      "Use db.t3.medium, salvo que las conexiones de este ambiente requieran más."},
     {"{component}: t3 instances are recommended for pre-production (now {type}).",
      "{component}: en preproducción se recomiendan instancias t3 (ahora {type})."},
     "Guide, Databases, Pre-production",
     &otherThanBurstableInPreProduction,
     &burstable},
    {"instance-type-unknown",
     Severity::error,
     {"Unknown database instance type", "Tipo de instancia de base de datos desconocido"},
     {"Databases are offered in a fixed list of instance types, each with its limit of connections.",
      "Las bases de datos se ofrecen en una lista fija de tipos de instancia, cada uno con su límite de conexiones."},
     {"Choose one of the listed types.", "Elija uno de los tipos de la lista."},
     {"{component}: “{type}” is not one of the offered instance types.",
      "{component}: «{type}» no es uno de los tipos de instancia ofrecidos."},
     "Guide, Databases, Instance types",
     &instanceTypeUnknown,
     &nearestOffered},
    {"t3-small-engine",
     Severity::warning,
     {"Instance type not offered with MySQL 8", "Tipo de instancia no disponible con MySQL 8"},
     {"AWS runs db.t3.small only with Aurora MySQL 2, which is compatible with MySQL 5.7.",
      "AWS ejecuta db.t3.small solo con Aurora MySQL 2, compatible con MySQL 5.7."},
     {"Use db.t3.medium, or confirm the engine version before asking for it.",
      "Use db.t3.medium, o confirme la versión del motor antes de solicitarla."},
     {"{component}: AWS does not offer db.t3.small with Aurora MySQL 3 (MySQL 8); confirm or use db.t3.medium.",
      "{component}: AWS no ofrece db.t3.small con Aurora MySQL 3 (MySQL 8); confirme o use db.t3.medium."},
     "AWS, Aurora, DB instance classes",
     &smallOfOldEngine,
     &mediumInstead},
};

} // namespace

std::span<const Rule> databaseTypeRules()
{
    return databaseTypeTable;
}

} // namespace designer
