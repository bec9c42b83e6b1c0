#include <algorithm>
#include <optional>

#include "design/edits.h"
#include "rules/connection_demand.h"
#include "rules/fixes.h"
#include "rules/instance_size.h"
#include "rules/place.h"
#include "rules/rules.h"
#include "text/ascii.h"

namespace designer {

namespace {

constexpr std::int64_t nodesInProduction = 2;
constexpr std::string_view cachePrefix = "cache.";
constexpr std::string_view searchSuffix = ".search";

/// What differs between the two services.
struct Service {
    Key kind;
    std::string_view name;
    Key type; // the property that holds the instance type
    const std::vector<NodeType>& (*offered)(const Tables& tables);
    bool (*wellFormed)(std::string_view type);
    std::string (*completed)(std::string_view type);
    std::string_view forProduction; // the smallest type that is not burstable
};

bool isFamily(std::string_view text)
{
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z'
           && std::all_of(text.begin(), text.end(),
                          [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

/// "m6g.large": a family and a size.
bool isFamilyAndSize(std::string_view text)
{
    const auto dot = text.find('.');
    return dot != std::string_view::npos && text.find('.', dot + 1) == std::string_view::npos
           && isFamily(text.substr(0, dot)) && instanceSize(text.substr(dot + 1)) > 0;
}

bool isCacheType(std::string_view type)
{
    return type.starts_with(cachePrefix) && isFamilyAndSize(type.substr(cachePrefix.size()));
}

bool isSearchType(std::string_view type)
{
    return type.ends_with(searchSuffix) && isFamilyAndSize(type.substr(0, type.size() - searchSuffix.size()));
}

std::string completedCacheType(std::string_view type)
{
    return (type.starts_with(cachePrefix) ? std::string() : std::string(cachePrefix)).append(type);
}

std::string completedSearchType(std::string_view type)
{
    return std::string(type).append(type.ends_with(searchSuffix) ? std::string_view() : searchSuffix);
}

const std::vector<NodeType>& cacheTypes(const Tables& tables)
{
    return tables.caches;
}
const std::vector<NodeType>& searchTypes(const Tables& tables)
{
    return tables.searches;
}

const Service& cacheService()
{
    static const Service service{kind::cache,  "ElastiCache",       property::nodeType, &cacheTypes,
                                 &isCacheType, &completedCacheType, "cache.m6g.large"};
    return service;
}

const Service& searchService()
{
    static const Service service{kind::search,  "OpenSearch",         property::instanceType, &searchTypes,
                                 &isSearchType, &completedSearchType, "m6g.large.search"};
    return service;
}

const Service& serviceOf(const Here& here)
{
    return here.is(kind::cache) ? cacheService() : searchService();
}

bool isOffered(const std::vector<NodeType>& types, std::string_view name)
{
    return std::any_of(types.begin(), types.end(), [name](const NodeType& type) { return type.name == name; });
}

template <typename F> void eachCacheAndSearch(const Stretch& stretch, F&& f)
{
    eachHere(stretch, kind::cache, f);
    eachHere(stretch, kind::search, f);
}

bool keepsRecords(const Here& container)
{
    return container.outTo(kind::database) > 0 || container.outTo(kind::objectRepository) > 0;
}

void volatileData(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::container, [&](const Here& user) {
        std::optional<bool> keeps; // looked up once: there may be many wires
        user.eachOut([&](const Here& here, const Connection& wire) {
            if (!here.is(kind::cache) && !here.is(kind::search))
                return;
            if (!keeps)
                keeps = keepsRecords(user);
            if (*keeps)
                return;
            Finding& finding = report.add(rule, here);
            finding.detail = user.id();
            finding.connection = wire.id;
            finding.related = {user.id()};
            with(finding, "container", user.labelled());
        });
    });
}

std::vector<Fix> connectDatabase(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto container = survey.find(finding.detail);
    const auto database = here ? onlyOne(*here, kind::database) : std::nullopt;
    if (!container || !database || !liveTogether(survey, *container, *database))
        return {};
    return {{{{"Connect {container} to {database}", "Conectar {container} con {database}"},
              {{"container", here->at(*container).labelled()}, {"database", here->at(*database).labelled()}}},
             [from = finding.detail, to = here->at(*database).id()](const Design& design) {
                 const Design wired = withWire(design, from, to);
                 const Connection* wire = wireBetween(wired, from, to);
                 return wire ? withWireProperty(wired, std::string(wire->id), property::poolSize, defaultContainerPool)
                             : wired;
             }}};
}

void nodeTypeUnknown(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Tables& tables = stretch.survey().catalogue().tables();
    eachCacheAndSearch(stretch, [&](const Here& here) {
        const Service& service = serviceOf(here);
        const std::string& type = here.text(service.type);
        if (type.empty() || isOffered(service.offered(tables), type))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = service.type;
        if (service.wellFormed(type))
            finding.severity = Severity::warning;
        with(finding, "type", type);
        with(finding, "service", std::string(service.name));
    });
}

std::vector<Fix> nearestNodeType(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const Service& service = serviceOf(*here);
    const auto& offered = service.offered(survey.catalogue().tables());
    std::string type = service.completed(asciiLower(here->text(service.type)));
    if (!isOffered(offered, type)) {
        const NodeType* nearest = nearestType(offered, type);
        if (!nearest)
            return {};
        type = nearest->name;
    }
    return {setValue({{"Use {type}", "Usar {type}"}, {{"type", type}}}, finding.component,
                     scopeOf(*here, {service.type}), service.type, type)};
}

void singleNodeInProduction(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Key kind : {kind::cache, kind::search, kind::database})
        eachHere(stretch, kind, [&](const Here& here) {
            const auto nodes = here.production() ? here.micro(property::nodes) : std::nullopt;
            if (!nodes || *nodes >= nodesInProduction * oneMicro)
                return;
            Finding& finding = report.add(rule, here);
            finding.property = property::nodes;
            with(finding, "value", Quantity{*nodes});
        });
}

std::vector<Fix> twoNodes(const Survey&, const Finding& finding)
{
    return {setValue({{"Set {count} nodes", "Configurar {count} nodos"}, {{"count", nodesInProduction}}},
                     finding.component, finding.environment, property::nodes, nodesInProduction)};
}

/// A search type that AWS advises against in production, or a cache type of a burstable family.
bool isBurstable(const Service& service, std::string_view type)
{
    if (service.kind == kind::cache)
        return type.starts_with("cache.t");
    return type.starts_with("t2.") || type == "t3.small.search";
}

void burstableInProduction(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachCacheAndSearch(stretch, [&](const Here& here) {
        const Service& service = serviceOf(here);
        const std::string& type = here.text(service.type);
        if (!here.production() || !isBurstable(service, type))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = service.type;
        if (here.is(kind::cache))
            finding.severity = Severity::advice;
        with(finding, "type", type);
    });
}

std::vector<Fix> notBurstable(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const Service& service = serviceOf(*here);
    return {setValue({{"Use {type}", "Usar {type}"}, {{"type", std::string(service.forProduction)}}}, finding.component,
                     finding.environment, service.type, service.forProduction)};
}

constexpr Rule cacheAndSearchTable[] = {
    {"volatile-data-without-persistent-store",
     Severity::warning,
     {"Data kept only where it can vanish", "Datos guardados solo donde pueden perderse"},
     {"What a cache or an index holds can be lost at any time; the client keeps the records elsewhere as well.",
      "Lo que guarda una cache o un índice puede perderse en cualquier momento; el cliente conserva los registros "
      "también en otro lugar."},
     {"Connect the container to a database or an object repository that keeps the records.",
      "Conecte el contenedor a una base de datos o a un repositorio de objetos que conserve los registros."},
     {"{component} holds volatile data and {container} keeps it nowhere else; the records must also be in a database "
      "or "
      "object repository.",
      "{component} guarda datos volátiles y {container} no los conserva en otro lugar; los registros deben existir "
      "también en una base de datos o repositorio de objetos."},
     "Guide, Cache and NoSQL",
     &volatileData,
     &connectDatabase},
    {"node-type-unknown",
     Severity::error,
     {"Unknown instance size", "Tamaño de instancia desconocido"},
     {"The ticket asks for an instance size of ElastiCache or OpenSearch, and AWS accepts only the types that it "
      "lists.",
      "El ticket pide un tamaño de instancia de ElastiCache u OpenSearch, y AWS solo acepta los tipos que publica."},
     {"Choose a listed type: cache types begin with “cache.”, search types end in “.search”.",
      "Elija un tipo de la lista: los de cache empiezan con «cache.» y los de búsqueda terminan en «.search»."},
     {"{component}: “{type}” is not a known {service} instance size.",
      "{component}: «{type}» no es un tamaño de instancia {service} conocido."},
     "Guide, Cache and NoSQL, Activation steps",
     &nodeTypeUnknown,
     &nearestNodeType},
    {"single-node-in-production",
     Severity::error,
     {"Single node in production", "Un solo nodo en producción"},
     {"With one node, the loss of its zone takes the data service down.",
      "Con un solo nodo, la caída de su zona deja sin el servicio de datos."},
     {"Use two nodes or more in production.", "Use dos nodos o más en producción."},
     {"{component}: production data services run in high availability over several zones; at least 2 nodes (now "
      "{value}).",
      "{component}: en producción los servicios de datos se configuran en alta disponibilidad multizona; al menos 2 "
      "nodos (ahora {value})."},
     "Guide, Cache and NoSQL",
     &singleNodeInProduction,
     &twoNodes},
    {"burstable-search-in-production",
     Severity::warning,
     {"Burstable instance in production", "Instancia burstable en producción"},
     {"Burstable instances are slowed down once their CPU credits are spent, which under load they soon are.",
      "Las instancias burstable se ralentizan al agotar sus créditos de CPU, lo que bajo carga ocurre pronto."},
     {"Choose a general or memory family (m6g, r6g) for production.",
      "Elija una familia general o de memoria (m6g, r6g) para producción."},
     {"{component}: {type} can become unstable under sustained load; choose a non-burstable size for production.",
      "{component}: {type} puede volverse inestable con carga sostenida; elija un tamaño no burstable para "
      "producción."},
     "AWS, OpenSearch, Operational best practices",
     &burstableInProduction,
     &notBurstable},
};

} // namespace

std::span<const Rule> cacheAndSearchRules()
{
    return cacheAndSearchTable;
}

} // namespace designer
