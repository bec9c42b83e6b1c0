#include <algorithm>
#include <array>

#include "design/edits.h"
#include "rules/connection_demand.h"
#include "rules/database_families.h"
#include "rules/fixes.h"
#include "rules/place.h"

namespace designer {

namespace {

bool facesInternet(const Here& source)
{
    return source.is(kind::internet) || source.is(kind::loadBalancer) || source.is(kind::apiGateway)
           || source.is(kind::cdn);
}

/// Properties with which somebody may have asked for a public database; none is one of the service's.
const std::array<Key, 3>& publicFlags()
{
    static const std::array<Key, 3> keys{property::publicAccess, Key::of("publiclyAccessible"), Key::of("public")};
    return keys;
}

/// Also a wire from what lives in none of its environments says so.
bool concerns(const Link& wire, const Here& database)
{
    const Survey& survey = database.survey();
    return survey.lives(wire.other, database.environment()) || !meet(survey, wire.other, database.node());
}

void databaseExposed(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        for (const Link& link : here.survey().in(here.node())) {
            const Here source = here.at(link.other);
            if (!facesInternet(source) || !concerns(link, here))
                continue;
            Finding& finding = report.add(rule, here);
            finding.detail = source.id();
            finding.connection = link.connection->id;
            finding.related = {source.id()};
        }
        for (const Key flag : publicFlags())
            if (const json::Value* value = writtenValue(here, flag); value && value->boolean()) {
                Finding& finding = report.add(rule, here);
                finding.detail = flag.text();
                finding.property = flag;
            }
    });
}

std::vector<Fix> closed(const Survey& survey, const Finding& finding)
{
    if (!finding.connection.empty())
        return {removeConnection(finding)};
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    return {setValue({{"Take back the public access", "Quitar el acceso público"}, {}}, finding.component,
                     scopeOf(*here, {finding.property}), finding.property, false)};
}

bool isOutside(const Here& source)
{
    return source.is(kind::corporateNetwork) || source.is(kind::externalService) || source.is(kind::customerVpc);
}

Finding& reportAccess(const Rule& rule, const Here& source, const Here& database, const Connection& wire,
                      Report& report)
{
    Finding& finding = report.add(rule, database);
    finding.detail = source.id();
    finding.connection = wire.id;
    finding.related = {source.id()};
    with(finding, "source", source.labelled());
    with(finding, "target", database.labelled());
    return finding;
}

/// Those outside who come through a link of another environment.
void reportThroughLinkElsewhere(const Rule& rule, const Here& link, const Here& database, const Connection& wire,
                                Report& report)
{
    link.eachIn([&](const Here& source, const Connection&) {
        if (isOutside(source))
            reportAccess(rule, source, database, wire, report).related.push_back(link.id());
    });
}

void directAccessWithoutVpn(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        for (const Link& wire : here.survey().in(here.node())) {
            const Here source = here.at(wire.other);
            const bool peering = source.is(kind::vpcPeering);
            if ((peering || source.is(kind::vpn)) && !here.survey().lives(wire.other, here.environment()))
                reportThroughLinkElsewhere(rule, source, here, *wire.connection, report);
            else if (peering)
                reportAccess(rule, source, here, *wire.connection, report).severity = Severity::warning;
            else if (isOutside(source))
                reportAccess(rule, source, here, *wire.connection, report);
        }
    });
}

/// Who reaches a database through a wire: its source, or those behind a peering.
std::vector<NodeIndex> askersBehind(const Here& source)
{
    if (!source.is(kind::vpcPeering))
        return {source.node()};
    std::vector<NodeIndex> nodes;
    source.eachIn([&nodes](const Here& behind, const Connection&) { nodes.push_back(behind.node()); });
    return nodes;
}

/// The VPN that lives exactly where the database does, or an empty id.
std::string vpnBeside(const Here& database)
{
    for (const NodeIndex node : database.survey().ofKind(kind::vpn))
        if (liveTogether(database.survey(), node, database.node()))
            return database.survey().component(node).id;
    return {};
}

Design routedThroughVpn(const Design& design, const std::string& wire, const std::vector<std::string>& askers,
                        const std::string& database, const std::string& existing)
{
    const Component* target = design.component(database);
    if (!target)
        return design;
    const Added vpn = existing.empty() ? withNewComponent(design, kind::vpn, "VPN", database, target->environments)
                                       : Added{design, existing};
    Design out = vpn.design.withoutConnection(wire);
    for (const std::string& asker : askers)
        out = withWire(out, asker, vpn.id);
    return withWire(out, vpn.id, database);
}

std::vector<Fix> throughVpn(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const Connection* wire = survey.design().connection(finding.connection);
    const auto source = wire ? survey.find(wire->from) : std::nullopt;
    if (!here || !source)
        return {};
    if (!survey.lives(*source, here->environment()))
        return {letLiveIn(here->at(*source))};
    std::vector<std::string> askers;
    for (const NodeIndex asker : askersBehind(here->at(*source))) {
        if (!survey.catalogue().wire(survey.kindName(asker), kind::vpn))
            return {};
        askers.push_back(survey.component(asker).id);
    }
    if (askers.empty())
        return {};
    const std::string vpn = vpnBeside(*here);
    const Text title = vpn.empty() ? Text{"Add a VPN and go through it", "Agregar una VPN y pasar por ella"}
                                   : Text{"Go through the VPN", "Pasar por la VPN"};
    return {{{title, {}}, [wireId = wire->id, askers, database = here->id(), vpn](const Design& design) {
                 return routedThroughVpn(design, wireId, askers, database, vpn);
             }}};
}

constexpr Rule databaseAccessTable[] = {
    {"database-exposed",
     Severity::error,
     {"Database exposed to the Internet", "Base de datos expuesta a Internet"},
     {"A database that the Internet can reach is open to attack on its data; the service does not set one up.",
      "Una base de datos alcanzable desde Internet deja sus datos expuestos a ataques; el servicio no la configura."},
     {"Remove the connection and let a container answer in its place.",
      "Elimine la conexión y deje que un contenedor responda en su lugar."},
     {"{component}: databases are never exposed to the Internet.",
      "{component}: las bases de datos no se exponen directamente a Internet."},
     "Guide, Databases, Data access",
     &databaseExposed,
     &closed},
    {"direct-access-without-vpn",
     Severity::error,
     {"Direct database access without VPN", "Acceso directo a la base de datos sin VPN"},
     {"People and programs of the client reach the data of a database only over an encrypted link of its environment.",
      "Las personas y los programas del cliente llegan a los datos solo por un enlace cifrado del ambiente."},
     {"Connect the client's network to a VPN of the same environment, and the VPN to the database.",
      "Conecte la red del cliente a una VPN del mismo ambiente, y la VPN a la base de datos."},
     {"Direct access from {source} to {target} must go exclusively through a VPN link.",
      "El acceso directo de {source} a {target} debe hacerse exclusivamente mediante un enlace VPN."},
     "Guide, Databases, Data access",
     &directAccessWithoutVpn,
     &throughVpn},
};

} // namespace

std::span<const Rule> databaseAccessRules()
{
    return databaseAccessTable;
}

} // namespace designer
