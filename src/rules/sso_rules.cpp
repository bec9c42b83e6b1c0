#include <algorithm>

#include "rules/connection_demand.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

constexpr std::string_view usualSchema = "keycloak";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

bool contains(std::string_view text, std::string_view word)
{
    const auto same = [](char x, char y) { return lower(x) == lower(y); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

bool lists(const json::Array& schemas, std::string_view name)
{
    return std::any_of(schemas.begin(), schemas.end(),
                       [name](const json::Value& schema) { return sameName(schema.string(), name); });
}

/// The schema that a consumer says it uses; empty when it says none.
std::string_view schemaOf(const Here& consumer, const Connection& wire)
{
    const json::Value* value = wire.properties.find(property::schema);
    if (!value && consumer.is(kind::sso))
        value = writtenValue(consumer, property::schema);
    return value ? std::string_view(value->string()) : std::string_view();
}

/// Whether a database leaves a schema to each consumer that names none.
bool leavesSchema(const Here& database)
{
    const json::Array& schemas = database.value(property::schemas).array();
    std::vector<std::string_view> named;
    std::size_t unnamed = 0;
    database.eachIn([&](const Here& consumer, const Connection& wire) {
        if (!opensConnections(consumer))
            return;
        const std::string_view schema = schemaOf(consumer, wire);
        if (schema.empty())
            ++unnamed;
        else
            named.push_back(schema);
    });
    const auto isLeft = [&named](const json::Value& schema) {
        return !schema.string().empty() && std::none_of(named.begin(), named.end(), [&schema](std::string_view name) {
            return sameName(name, schema.string());
        });
    };
    return static_cast<std::size_t>(std::count_if(schemas.begin(), schemas.end(), isLeft)) >= unnamed;
}

/// Whether a database holds a schema for an SSO: the one that it names, one named after it, or one that is left.
bool hasSchemaFor(const Here& sso, const Here& database, const Connection& wire)
{
    const json::Array& schemas = database.value(property::schemas).array();
    if (const std::string_view named = schemaOf(sso, wire); !named.empty())
        return lists(schemas, named);
    const auto isForSso = [&sso](const json::Value& schema) {
        return contains(schema.string(), usualSchema) || contains(schema.string(), "sso")
               || sameName(schema.string(), sso.id());
    };
    return std::any_of(schemas.begin(), schemas.end(), isForSso) || leavesSchema(database);
}

const std::string& environmentName(const Here& here)
{
    return nameOf(here.survey().environments()[here.environment()]);
}

void ssoRequiresDatabase(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::sso, [&](const Here& sso) {
        bool ready = false;
        const Connection* first = nullptr;
        sso.eachOut([&](const Here& target, const Connection& wire) {
            if (!target.is(kind::database))
                return;
            first = first ? first : &wire;
            ready = ready || hasSchemaFor(sso, target, wire);
        });
        if (ready)
            return;
        Finding& finding = report.add(rule, sso);
        with(finding, "environment", environmentName(sso));
        if (first) {
            finding.connection = first->id;
            finding.related.push_back(first->to);
        }
    });
}

void ssoPoolDefault(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::sso, [&](const Here& sso) {
        sso.eachOut([&](const Here& target, const Connection& wire) {
            const DatabaseType* type = target.is(kind::database) ? databaseType(target) : nullptr;
            if (!type || writtenPoolSize(sso, wire) || mostInstances(sso) <= type->connections / defaultSsoPool)
                return;
            Finding& finding = report.add(rule, sso);
            finding.property = property::poolSize;
            finding.connection = wire.id;
            finding.detail = target.id();
            finding.related.push_back(target.id());
            with(finding, "type", target.text(property::instanceType));
            with(finding, "max", std::int64_t{type->connections});
        });
    });
}

void ssoCustomisationResponsibility(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::sso, [&](const Here& sso) {
        if (sso.flag(property::customised))
            report.add(rule, sso).property = property::customised;
    });
}

bool hasRealm(const Here& sso)
{
    const json::Array& realms = sso.value(property::realms).array();
    return std::any_of(realms.begin(), realms.end(), [](const json::Value& realm) {
        return !(realm.isString() ? realm : realm["name"]).string().empty();
    });
}

void ssoRealmsEmpty(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::sso, [&](const Here& sso) {
        const std::string& administration = sso.text(property::administration);
        const bool chosen = administration == "realms" || administration == "full-administration";
        if (chosen && (administration != "realms" || hasRealm(sso)))
            return;
        Finding& finding = report.add(rule, sso);
        finding.property = chosen ? property::realms : property::administration;
        with(finding, "missing",
             chosen ? Text{"at least one realm", "al menos un reino"}
                    : Text{"the kind of administration", "el tipo de administración"});
    });
}

void ssoWithoutLoadBalancer(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::sso, [&](const Here& sso) {
        sso.eachIn([&](const Here& source, const Connection& wire) {
            if (!source.is(kind::internet))
                return;
            Finding& finding = report.add(rule, sso);
            finding.connection = wire.id;
            finding.detail = source.id();
            finding.related.push_back(source.id());
        });
    });
}

/// With a schema in a database, named on the wire of the SSO that uses it.
Design withSchema(const Design& design, const std::string& sso, const std::string& database, const std::string& scope,
                  const json::Array& schemas, const std::string& name)
{
    json::Array all = schemas;
    if (!lists(all, name))
        all.emplace_back(name);
    const Design wired = withWire(withValue(design, database, scope, property::schemas, all), sso, database);
    const Connection* wire = wireBetween(wired, sso, database);
    return wire ? withWireProperty(wired, wire->id, property::schema, name) : wired;
}

Fix useDatabase(const Here& sso, const Here& database, std::string schema)
{
    return {{{"Use schema {schema} of {component}", "Usar el esquema {schema} de {component}"},
             {{"schema", schema}, {"component", database.labelled()}}},
            [sso = sso.id(), database = database.id(), scope = scopeOf(database, {property::schemas}),
             schemas = database.value(property::schemas).array(),
             schema](const Design& design) { return withSchema(design, sso, database, scope, schemas, schema); }};
}

/// Its size follows from the kind of environment, as the catalogue says.
Fix addDatabase(const Here& sso)
{
    return {
        {{"Add a database with a schema for {component}", "Agregar una base de datos con un esquema para {component}"},
         {{"component", sso.labelled()}}},
        [sso = sso.id(), environments = sso.component().environments](const Design& design) {
            const Added added = withNewComponent(design, kind::database, sso + "-db", sso, environments);
            return withSchema(added.design, sso, added.id, {}, {}, std::string(usualSchema));
        }};
}

std::vector<Fix> databaseWithSchema(const Survey& survey, const Finding& finding)
{
    constexpr std::size_t mostOffers = 3;
    const auto sso = placeOf(survey, finding);
    if (!sso)
        return {};
    if (const Connection* wire = survey.design().connection(finding.connection))
        if (const auto database = survey.find(wire->to)) {
            const std::string_view named = schemaOf(*sso, *wire);
            return {useDatabase(*sso, sso->at(*database), std::string(named.empty() ? usualSchema : named))};
        }
    std::vector<Fix> fixes;
    for (const NodeIndex node : survey.ofKind(kind::database))
        if (liveTogether(survey, sso->node(), node) && fixes.size() < mostOffers)
            fixes.push_back(useDatabase(*sso, sso->at(node), std::string(usualSchema)));
    if (fixes.empty())
        fixes.push_back(addDatabase(*sso));
    return fixes;
}

std::vector<Fix> halfOfWhatIsFree(const Survey& survey, const Finding& finding)
{
    const auto sso = placeOf(survey, finding);
    const auto database = survey.find(finding.detail);
    const Connection* wire = survey.design().connection(finding.connection);
    if (!sso || !database || !wire)
        return {};
    const auto free = freeConnections(sso->at(*database), *wire);
    const std::int64_t pool = free.value_or(0) / 2 / mostInstances(*sso);
    if (pool < 1)
        return {};
    return {
        setValue({{"Set the pool to {count} connections", "Fijar el pool en {count} conexiones"}, {{"count", pool}}},
                 sso->id(), sso->environmentId(), property::poolSize, pool)};
}

std::vector<Fix> realmOfDesign(const Survey& survey, const Finding& finding)
{
    const auto sso = placeOf(survey, finding);
    if (!sso)
        return {};
    // The way in which ids are made of names gives what fits into an address.
    const std::string realm = freshComponentId(Design(), survey.design().header().name);
    return {{{{"Ask for the realm {realm}", "Solicitar el reino {realm}"}, {{"realm", realm}}},
             [id = sso->id(), scope = scopeOf(*sso, {property::administration, property::realms}),
              realm](const Design& design) {
                 const Design out = withValue(design, id, scope, property::administration, "realms");
                 return withValue(out, id, scope, property::realms, json::Array{json::Value(realm)});
             }}};
}

/// A load balancer between the Internet and an SSO, with the domains of the SSO.
Design withLoadBalancer(const Design& design, const std::string& wire, const std::string& sso)
{
    const Connection* entry = design.connection(wire);
    const Component* target = design.component(sso);
    if (!entry || !target)
        return design;
    const std::string internet = entry->from;
    const Added added = withNewComponent(design, kind::loadBalancer, sso + "-alb", sso, target->environments);
    Component balancer = *added.design.component(added.id);
    if (const json::Value* domain = target->properties.find(property::domain))
        balancer.properties.set(property::domain, *domain);
    for (const Override& each : target->overrides)
        if (const json::Value* domain = each.properties.find(property::domain)) {
            Override& own = balancer.overrides.emplace_back(Override{each.environment, {}});
            own.properties.set(property::domain, *domain);
        }
    const Design out = added.design.with(std::move(balancer));
    return withWire(rewired(out, wire, internet, added.id), added.id, sso);
}

std::vector<Fix> loadBalancerBetween(const Survey&, const Finding& finding)
{
    return {{{{"Insert a load balancer", "Insertar un balanceador"}, {}},
             [wire = finding.connection, sso = finding.component](const Design& design) {
                 return withLoadBalancer(design, wire, sso);
             }}};
}

constexpr Rule ssoTable[] = {
    {"sso-requires-database",
     Severity::error,
     {"SSO without database", "SSO sin base de datos"},
     {"Keycloak keeps its users and settings in a database, which must exist before it can be activated.",
      "Keycloak guarda sus usuarios y su configuración en una base de datos, que debe existir antes de activarlo."},
     {"Connect a database of the same environment that has a schema for the SSO alone.",
      "Conecte una base de datos del mismo ambiente que tenga un esquema solo para el SSO."},
     {"{component} needs a database with a schema of its own in {environment} before it can be activated.",
      "{component} requiere una base de datos con su esquema en {environment} antes de activarse."},
     "Guide, Single Sign On, Activation steps",
     &ssoRequiresDatabase,
     &databaseWithSchema},
    {"sso-pool-default",
     Severity::warning,
     {"Default pool of Keycloak too large", "Pool por defecto de Keycloak demasiado grande"},
     {"Each instance of Keycloak opens up to 100 connections when nothing else is said; a small database then refuses "
      "everybody else.",
      "Cada instancia de Keycloak abre hasta 100 conexiones si no se indica otra cosa; una base de datos pequeña "
      "rechaza entonces a los demás."},
     {"Set a pool that leaves room for the other consumers, or take a larger database.",
      "Fije un pool que deje espacio a los demás consumidores, o elija una base de datos mayor."},
     {"{component}: Keycloak's default pool is 100 per instance, more than {type} allows ({max}); set a smaller pool.",
      "{component}: el pool por defecto de Keycloak es 100 por instancia, más de lo que admite {type} ({max}); fije un "
      "pool menor."},
     "Keycloak, db-pool-max-size; Guide, Databases, Multiple schemas",
     &ssoPoolDefault,
     &halfOfWhatIsFree},
    {"sso-customisation-responsibility",
     Severity::advice,
     {"Customised SSO", "SSO personalizado"},
     {"The service runs Keycloak as it is; what the client changes in it, the client keeps working and safe.",
      "El servicio opera Keycloak tal como es; lo que el cliente cambie, el cliente lo mantiene funcionando y seguro."},
     {"Plan who tends the customisations and reworks them when Keycloak is upgraded.",
      "Planifique quién cuida las personalizaciones y las adecúa cuando se actualice Keycloak."},
     {"{component}: customisations, their vulnerabilities and their rework at Keycloak upgrades are the client's "
      "responsibility.",
      "{component}: las personalizaciones, sus vulnerabilidades y su adecuación al actualizar Keycloak son "
      "responsabilidad del cliente."},
     "Guide, Single Sign On, Shared Responsibility Model",
     &ssoCustomisationResponsibility,
     nullptr},
    {"sso-realms-empty",
     Severity::error,
     {"Administration of the SSO open", "Administración del SSO sin definir"},
     {"The ticket asks whether the client administers Keycloak itself or needs realms that are made for it.",
      "El ticket pregunta si el cliente administra Keycloak o necesita reinos creados para él."},
     {"Choose full administration, or list the realms with what is special about them.",
      "Elija administración total, o indique los reinos con lo que tengan de específico."},
     {"{component}: state whether full administration or specific realms are needed ({missing}).",
      "{component}: indique si se requiere administración total o reinos específicos ({missing})."},
     "Guide, Single Sign On, Activation steps",
     &ssoRealmsEmpty,
     &realmOfDesign},
    {"sso-without-load-balancer",
     Severity::advice,
     {"SSO straight on the Internet", "SSO directo en Internet"},
     {"Certificates and the firewall stand on load balancers, CDNs and API Gateways; without one they cannot be asked "
      "for.",
      "Los certificados y el firewall están en balanceadores, CDN y API Gateway; sin uno no se pueden solicitar."},
     {"Draw a load balancer with the domain of the SSO between the Internet and it.",
      "Dibuje un balanceador con el dominio del SSO entre Internet y él."},
     {"{component} is reached straight from the Internet; draw a load balancer so that its domain, certificate and WAF "
      "can be requested.",
      "{component} se alcanza directamente desde Internet; dibuje un balanceador para poder solicitar su dominio, "
      "certificado y WAF."},
     "Guide, SSL/TLS Certificates",
     &ssoWithoutLoadBalancer,
     &loadBalancerBetween},
};

} // namespace

std::span<const Rule> ssoRules()
{
    return ssoTable;
}

} // namespace designer
