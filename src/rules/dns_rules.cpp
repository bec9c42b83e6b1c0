#include <algorithm>
#include <numeric>

#include "design/credentials.h"
#include "rules/dns_records.h"
#include "rules/domain_names.h"
#include "rules/endpoints.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

// root-domain-invalid

constexpr Text publicSuffix{"others register names under it", "otros registran nombres bajo él"};
constexpr Text subdomain{"it is a subdomain", "es un subdominio"};
constexpr Text managedTwice{"another zone of this design manages it", "otra zona de este diseño lo administra"};

struct RootProblem {
    Text reason;
    Severity severity = Severity::error;
    std::string other = {}; // id of the zone that has the name already
};

RootProblem problemOfRoot(const Here& zone, const DomainName& root, const Zones& zones)
{
    if (const Text problem = problemOf(root, NameUse::zone); !problem.empty())
        return {problem};
    if (const auto first = zones.answeringFor(root.text()); first && *first != zone.node())
        return {managedTwice, Severity::error, zone.survey().component(*first).id};
    const std::string_view registrable = registrablePart(root.text(), zone.survey().catalogue().tables());
    if (registrable.empty())
        return {publicSuffix};
    return registrable == root.text() ? RootProblem{} : RootProblem{subdomain, Severity::warning};
}

void rootDomainInvalid(const Rule& rule, const Survey& survey, Report& report)
{
    const Zones zones(survey);
    eachHere(survey, kind::dnsZone, [&](const Here& zone) {
        const DomainName root(zone.text(property::rootDomain));
        if (root.text().empty())
            return;
        RootProblem problem = problemOfRoot(zone, root, zones);
        if (problem.reason.empty())
            return;
        Finding& finding = report.add(rule, zone);
        finding.severity = problem.severity;
        finding.property = property::rootDomain;
        if (!problem.other.empty())
            finding.related = {std::move(problem.other)};
        with(finding, "domain", root.shown());
        with(finding, "reason", problem.reason);
    });
}

std::vector<Fix> useRegistrablePart(const Survey& survey, const Finding& finding)
{
    const auto zone = placeOf(survey, finding);
    if (!zone)
        return {};
    const DomainName root(zone->text(property::rootDomain));
    const std::string_view name = withoutWildcard(root.text());
    const std::string registrable(registrablePart(name, survey.catalogue().tables()));
    const DomainName mended(registrable);
    if (!problemOf(mended, NameUse::zone).empty())
        return {};
    const auto other = Zones(survey).answeringFor(registrable);
    if (registrable == root.text() || (other && *other != zone->node()))
        return {};
    return {setValue(finding, {"Manage the registrable domain", "Administrar el dominio registrable"},
                     property::rootDomain, registrable)};
}

// dns-record-invalid

constexpr Text unknownType{"Route 53 has no such type", "Route 53 no tiene ese tipo"};
constexpr Text outsideZone{"the name lies outside the zone", "el nombre está fuera de la zona"};
constexpr Text wildcardDelegation{"a wildcard cannot be delegated", "un comodín no puede delegarse"};
constexpr Text apexAlias{"a CNAME cannot stand at the root of the zone",
                         "un CNAME no puede estar en la raíz de la zona"};
constexpr Text notAlone{"a CNAME cannot stand beside another record of its name",
                        "un CNAME no puede convivir con otro registro de su nombre"};
constexpr Text madeByRoute53{"Route 53 creates it by itself", "Route 53 lo crea por su cuenta"};
constexpr Text deprecated{"the type is deprecated; use TXT", "el tipo está obsoleto; use TXT"};

struct RecordProblem {
    Text reason;
    Severity severity = Severity::error;
};

RecordProblem problemOfRecord(const DnsRecord& record, std::string_view root, const Tables& tables, bool alone)
{
    const bool apex = record.name == root;
    if (std::find(tables.recordTypes.begin(), tables.recordTypes.end(), record.type) == tables.recordTypes.end())
        return {unknownType};
    if (!record.problem.empty())
        return {record.problem};
    if (!liesIn(record.name, root))
        return {outsideZone};
    if (record.type == "NS" && record.name.starts_with("*."))
        return {wildcardDelegation};
    if (record.type == "CNAME" && (apex || !alone))
        return {apex ? apexAlias : notAlone};
    if (record.type == "SOA" || (record.type == "NS" && apex))
        return {madeByRoute53, Severity::warning};
    if (const Text problem = problemOfValue(record); !problem.empty())
        return {problem};
    return record.type == "SPF" ? RecordProblem{deprecated, Severity::warning} : RecordProblem{};
}

/// For each record whether it is the only one with its name.
std::vector<bool> aloneWithItsName(const std::vector<DnsRecord>& records)
{
    std::vector<std::size_t> order(records.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return records[a].name < records[b].name; });
    std::vector<bool> alone(records.size(), true);
    for (std::size_t i = 1; i < order.size(); ++i)
        if (records[order[i - 1]].name == records[order[i]].name)
            alone[order[i - 1]] = alone[order[i]] = false;
    return alone;
}

void dnsRecordInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    eachHere(stretch, kind::dnsZone, [&](const Here& zone) {
        const DomainName root(zone.text(property::rootDomain));
        if (root.text().empty())
            return;
        const std::vector<DnsRecord> records = recordsOf(zone);
        const std::vector<bool> alone = aloneWithItsName(records);
        for (std::size_t i = 0; i < records.size(); ++i) {
            const DnsRecord& record = records[i];
            const RecordProblem problem = problemOfRecord(record, root.text(), survey.catalogue().tables(), alone[i]);
            if (problem.reason.empty())
                continue;
            Finding& finding = report.add(rule, zone);
            finding.severity = problem.severity;
            finding.property = property::records;
            finding.detail = hidingCredentials(record.label());
            with(finding, "name", DomainName(record.name).shown());
            with(finding, "type", record.type);
            with(finding, "reason", problem.reason);
        }
    });
}

/// The list of a zone with some members of one of its records replaced.
Fix changeRecord(const Here& zone, Text title, std::size_t index, const json::Object& changes)
{
    json::Array list = zone.value(property::records).array();
    json::Object record = list[index].object();
    for (const json::Member& change : changes)
        record.set(change.key, change.value);
    list[index] = std::move(record);
    return setValue(zone, title, property::records, std::move(list));
}

std::vector<Fix> mendRecord(const Survey& survey, const Finding& finding)
{
    const auto zone = placeOf(survey, finding);
    if (!zone || !zone->value(property::records).isArray())
        return {};
    const DomainName root(zone->text(property::rootDomain));
    for (const DnsRecord& record : recordsOf(*zone)) {
        if (record.label() != finding.detail || !problemOfValue(record).empty())
            continue;
        if (record.type == "SPF")
            return {changeRecord(*zone, {"Make it a TXT record", "Convertirlo en un registro TXT"}, record.index,
                                 {{"type", "TXT"}})};
        if (record.type == "CNAME" && record.name == root.text())
            return {changeRecord(*zone, {"Make it an alias record", "Convertirlo en un registro alias"}, record.index,
                                 {{"type", "A"}, {"value", aliasTo(record.value)}})};
    }
    return {};
}

// registrar-delegation

/// Names that the design registers, in normal form and order.
std::vector<std::string> registeredNames(const Survey& survey)
{
    std::vector<std::string> names;
    eachHere(survey, kind::domainRegistration, [&](const Here& registration) {
        names.emplace_back(DomainName(registration.text(property::name)).text());
    });
    std::sort(names.begin(), names.end());
    return names;
}

bool isRegistered(std::string_view name, const std::vector<std::string>& registered)
{
    while (!name.empty()) {
        if (std::binary_search(registered.begin(), registered.end(), name, std::less<>()))
            return true;
        const std::size_t dot = name.find('.');
        name.remove_prefix(dot == std::string_view::npos ? name.size() : dot + 1);
    }
    return false;
}

void registrarDelegation(const Rule& rule, const Survey& survey, Report& report)
{
    if (survey.ofKind(kind::dnsZone).empty())
        return;
    const std::vector<std::string> registered = registeredNames(survey);
    eachHere(survey, kind::dnsZone, [&](const Here& zone) {
        const DomainName root(zone.text(property::rootDomain));
        if (root.text().empty())
            return;
        Finding& finding = report.add(rule, zone);
        finding.severity = isRegistered(root.text(), registered) ? Severity::advice : Severity::warning;
        finding.property = property::rootDomain;
        with(finding, "domain", root.shown());
    });
}

// endpoint-without-record

/// Whether a record has the name, or stands for it with a `*`.
bool isAnswered(std::string_view name, const std::vector<std::string>& names)
{
    if (std::binary_search(names.begin(), names.end(), name, std::less<>()))
        return true;
    for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.', dot + 1))
        if (std::binary_search(names.begin(), names.end(), "*" + std::string(name.substr(dot))))
            return true;
    return false;
}

struct NamedEndpoint {
    NodeIndex zone;
    std::string domain;
    NodeIndex endpoint;
    EnvironmentIndex environment;
    auto operator<=>(const NamedEndpoint&) const = default;
};

/// Endpoints whose domain lies in a zone: by zone, then domain.
std::vector<NamedEndpoint> endpointsInZones(const Survey& survey, const Zones& zones)
{
    std::vector<NamedEndpoint> out;
    for (const Key kind : {kind::loadBalancer, kind::cdn, kind::apiGateway, kind::sso})
        eachHere(survey, kind, [&](const Here& here) {
            const DomainName domain(here.text(domainProperty(kind)));
            if (const auto zone = zones.answeringFor(domain.text()))
                out.push_back({*zone, std::string(domain.text()), here.node(), here.environment()});
        });
    std::sort(out.begin(), out.end());
    return out;
}

void endpointWithoutRecord(const Rule& rule, const Survey& survey, Report& report)
{
    const Zones zones(survey);
    if (zones.empty())
        return;
    const NamedEndpoint* before = nullptr;
    std::vector<std::string> names;
    const auto endpoints = endpointsInZones(survey, zones);
    for (const NamedEndpoint& each : endpoints) {
        const Here zone(survey, each.zone, survey.shared());
        const bool sameZone = before && before->zone == each.zone;
        const bool sameDomain = sameZone && before->domain == each.domain;
        before = &each;
        if (!sameZone)
            names = recordNamesOf(zone);
        if (sameDomain || isAnswered(each.domain, names))
            continue;
        const Here endpoint(survey, each.endpoint, each.environment);
        Finding& finding = report.add(rule, zone);
        finding.property = property::records;
        finding.detail = hidingCredentials(each.domain);
        finding.related = {endpoint.id()};
        with(finding, "domain", DomainName(each.domain).shown());
        with(finding, "target", endpoint.labelled());
    }
}

std::vector<Fix> addAlias(const Survey& survey, const Finding& finding)
{
    const auto zone = placeOf(survey, finding);
    if (!zone || zone->value(property::records).isString() || finding.related.empty())
        return {};
    json::Array list = zone->value(property::records).array();
    list.emplace_back(
        json::Object{{"type", "A"}, {"name", finding.detail}, {"value", aliasTo(finding.related.front())}});
    return {
        setValue(finding, {"Add an alias record", "Agregar un registro alias"}, property::records, std::move(list))};
}

const Rule dnsTable[] = {
    {"root-domain-invalid",
     Severity::error,
     {"Root domain that cannot be managed", "Dominio raíz que no puede gestionarse"},
     {"A zone is made for the domain that was registered; Route 53 refuses other names, or they answer for nothing.",
      "Una zona se crea para el dominio registrado; Route 53 rechaza otros nombres, o estos no responden por nada."},
     {"Give the domain as it was registered, once in the design.",
      "Indique el dominio tal como se registró, una sola vez en el diseño."},
     {"{component}: {domain} cannot be managed as a root domain ({reason}).",
      "{component}: {domain} no puede gestionarse como dominio raíz ({reason})."},
     "Guide, Domain Name Service, Activation steps; AWS, Route 53, domain name format",
     &rootDomainInvalid,
     &useRegistrablePart},
    {"dns-record-invalid",
     Severity::error,
     {"DNS record that Route 53 refuses", "Registro DNS que Route 53 rechaza"},
     {"A record that does not fit its type is not loaded with the others, and its name stays without an answer.",
      "Un registro que no corresponde a su tipo no se carga con los demás y su nombre queda sin respuesta."},
     {"Correct the name, the type or the value of the record.", "Corrija el nombre, el tipo o el valor del registro."},
     {"{component}: record {name} {type}: {reason}.", "{component}: registro {name} {type}: {reason}."},
     "Guide, Domain Name Service, Activation steps; AWS, Route 53, resource record types",
     &dnsRecordInvalid,
     &mendRecord},
    {"registrar-delegation",
     Severity::warning,
     {"Delegation at the registrar", "Delegación en el registrador"},
     {"The zone answers nobody until the registrar points to it, and the change takes its time to spread.",
      "La zona no responde a nadie hasta que el registrador apunte a ella, y el cambio tarda en propagarse."},
     {"Plan who changes the name servers at the registrar, and when.",
      "Planifique quién cambia los servidores de nombres en el registrador y cuándo."},
     {"{component}: after creation set the Route 53 addresses at the registrar of {domain}; propagation may take hours "
      "or "
      "days.",
      "{component}: tras crearla, configure las direcciones de Route53 en el registrador de {domain}; la propagación "
      "puede "
      "tardar horas o días."},
     "Guide, Domain Name Service, Propagation times",
     &registrarDelegation,
     nullptr},
    {"endpoint-without-record",
     Severity::warning,
     {"Endpoint without DNS record", "Componente sin registro DNS"},
     {"Nobody finds the endpoint by its name until the zone has a record for it.",
      "Nadie encuentra el componente por su nombre hasta que la zona tenga un registro para él."},
     {"Add an alias record for the name.", "Agregue un registro alias para el nombre."},
     {"{component} has no record for {domain}, used by {target}.",
      "{component} no tiene un registro para {domain}, usado por {target}."},
     "House rule",
     &endpointWithoutRecord,
     &addAlias},
};

} // namespace

std::span<const Rule> dnsRules()
{
    return dnsTable;
}

} // namespace designer
