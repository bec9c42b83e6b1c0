#include <algorithm>
#include <set>
#include <tuple>

#include "design/credentials.h"
#include "rules/addresses.h"
#include "rules/endpoints.h"
#include "rules/place.h"
#include "rules/rules.h"
#include "rules/vpn_fixes.h"

namespace designer {

namespace {

// customer-ip-invalid

constexpr Text noAddress{"it is no IP address", "no es una dirección IP"};
constexpr Text needsTransitGateway{"IPv6 links need a transit gateway",
                                   "los enlaces IPv6 requieren un transit gateway"};

void customerIpInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::vpn, [&](const Here& here) {
        const std::string& written = here.text(property::customerIp);
        if (written.empty())
            return;
        const auto address = parseAddress(written);
        const Text reserved = address ? whyNotPublic(*address) : noAddress;
        if (reserved.empty() && !address->v6)
            return;
        Finding& finding = report.add(rule, here);
        finding.severity = reserved.empty() ? Severity::warning : Severity::error;
        finding.property = property::customerIp;
        with(finding, "ip", written);
        with(finding, "reason", reserved.empty() ? needsTransitGateway : reserved);
    });
}

// multi-region-needs-links

void multiRegionNeedsLinks(const Rule& rule, const Survey& survey, Report& report)
{
    if (survey.design().header().contingencyRegion.empty())
        return;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        if (!survey.isProduction(e))
            continue;
        Finding& finding = report.add(rule, survey, e);
        for (const NodeIndex node : survey.ofKind(kind::vpn))
            if (survey.lives(node, e))
                finding.related.push_back(survey.component(node).id);
        if (finding.related.size() >= 2)
            finding.severity = Severity::advice;
    }
}

// bgp-asn-invalid

constexpr Text notAsn{"it is no whole number from 1 to 4294967295", "no es un número entero de 1 a 4294967295"};
constexpr Text reservedByAws{"AWS reserves it", "AWS lo reserva"};
constexpr Text reservedInRegion{"AWS reserves it in one of its regions", "AWS lo reserva en una de sus regiones"};

constexpr std::int64_t largestAsn = 4'294'967'295;

struct ReservedAsn {
    std::int64_t asn;
    std::string_view region; // empty: all
};
constexpr ReservedAsn reservedAsns[] = {
    {7224, {}}, {9059, "eu-west-1"}, {10124, "ap-northeast-1"}, {17943, "ap-southeast-1"}};

/// A design that names no region might be anywhere.
bool isReservedIn(const ReservedAsn& reserved, const Header& header)
{
    return header.primaryRegion.empty() || header.primaryRegion == reserved.region
           || header.contingencyRegion == reserved.region;
}

Text problemOfAsn(const json::Value& value, const Header& header, Severity& severity)
{
    const auto asn = value.integer();
    if (!asn || *asn < 1 || *asn > largestAsn)
        return notAsn;
    for (const ReservedAsn& reserved : reservedAsns) {
        if (reserved.asn != *asn)
            continue;
        if (reserved.region.empty())
            return reservedByAws;
        severity = Severity::warning;
        return isReservedIn(reserved, header) ? reservedInRegion : Text{};
    }
    return {};
}

void bgpAsnInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    eachHere(stretch, kind::vpn, [&](const Here& here) {
        const json::Value& value = here.value(property::bgpAsn);
        if (value.isEmpty())
            return;
        Severity severity = Severity::error;
        const Text problem = problemOfAsn(value, survey.design().header(), severity);
        if (problem.empty())
            return;
        Finding& finding = report.add(rule, here);
        finding.severity = severity;
        finding.property = property::bgpAsn;
        with(finding, "asn", value.isNumber() ? value.numberText() : value.string());
        with(finding, "reason", problem);
    });
}

// network-range-overlap

constexpr Text ownRange{"the VPC range", "el rango de la VPC"};

/// A range that a link leads to.
struct FarRange {
    AddressRange network;
    NodeIndex link = 0;
    std::string_view written;

    bool operator<(const FarRange& other) const
    {
        return std::tie(network.base, network.prefix, link)
               < std::tie(other.network.base, other.network.prefix, other.link);
    }
};

Key rangesProperty(Key kind)
{
    return kind == kind::vpn ? property::customerCidrs : property::peerCidrs;
}

/// In an order in which a range comes right behind those that hold it.
std::vector<FarRange> farRanges(const Survey& survey, EnvironmentIndex environment)
{
    std::vector<FarRange> ranges;
    for (const Key kind : {kind::vpn, kind::vpcPeering})
        for (const NodeIndex node : survey.ofKind(kind)) {
            if (!survey.lives(node, environment))
                continue;
            eachText(Here(survey, node, environment).value(rangesProperty(kind)), [&](std::string_view written) {
                if (const auto range = parseRange(written))
                    ranges.push_back({range->network(), node, written});
            });
        }
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

/// Whether two links to one network share its range on purpose: one stands in for the other in a second region.
bool standIn(const Survey& survey, EnvironmentIndex environment, const FarRange& a, const FarRange& b)
{
    if (survey.design().header().contingencyRegion.empty() || !(a.network == b.network))
        return false;
    const Here one(survey, a.link, environment), two(survey, b.link, environment);
    const auto reaches = [](const Here& link, const Here& network) {
        bool found = false;
        const auto look = [&](const Here& other, const Connection&) {
            found = found || other.node() == network.node();
        };
        link.eachIn(look);
        link.eachOut(look);
        return found;
    };
    bool shared = false;
    const auto look = [&](const Here& other, const Connection&) {
        shared = shared || (other.kind().scope == Scope::actor && reaches(two, other));
    };
    one.eachIn(look);
    one.eachOut(look);
    return shared;
}

Finding& addOverlap(const Rule& rule, const Here& link, const FarRange& range, Report& report)
{
    Finding& finding = report.add(rule, link);
    finding.property = rangesProperty(link.component().kind);
    finding.detail = hidingCredentials(range.written);
    with(finding, "cidr", std::string(range.written));
    return finding;
}

void overlapsWithVpc(const Rule& rule, const Survey& survey, EnvironmentIndex environment,
                     const std::vector<FarRange>& ranges, Report& report)
{
    const auto vpc = parseRange(survey.environments()[environment].network);
    if (!vpc)
        return;
    for (const FarRange& range : ranges)
        if (overlap(range.network, *vpc))
            with(addOverlap(rule, Here(survey, range.link, environment), range, report), "other",
                 Labelled{ownRange, textOf(vpc->network())});
}

/// Two ranges overlap only where one holds the other, so those that hold the present one make a stack.
void overlapsBetweenLinks(const Rule& rule, const Survey& survey, EnvironmentIndex environment,
                          const std::vector<FarRange>& ranges, Report& report)
{
    std::vector<const FarRange*> holders;
    for (const FarRange& range : ranges) {
        while (!holders.empty() && !contains(holders.back()->network, range.network))
            holders.pop_back();
        const auto other = std::find_if(holders.rbegin(), holders.rend(),
                                        [&](const FarRange* holder) { return holder->link != range.link; });
        if (other != holders.rend() && !standIn(survey, environment, **other, range)) {
            const Here theirs(survey, (*other)->link, environment);
            Finding& finding = addOverlap(rule, Here(survey, range.link, environment), range, report);
            finding.detail.append(" ").append(theirs.id());
            finding.related = {theirs.id()};
            Labelled label = theirs.labelled();
            label.name.append(" (").append((*other)->written).append(")");
            with(finding, "other", std::move(label));
        }
        if (holders.empty() || holders.back()->link != range.link || !(holders.back()->network == range.network))
            holders.push_back(&range);
    }
}

void networkRangeOverlap(const Rule& rule, const Survey& survey, Report& report)
{
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        const std::vector<FarRange> ranges = farRanges(survey, e);
        overlapsWithVpc(rule, survey, e, ranges, report);
        overlapsBetweenLinks(rule, survey, e, ranges, report);
    }
}

// corporate-link-missing

bool mayCall(const Here& source)
{
    return source.is(kind::container) || source.is(kind::sso);
}

Finding& reportUnlinked(const Rule& rule, const Here& source, const Here& network, const Connection& wire,
                        Report& report)
{
    Finding& finding = report.add(rule, source);
    finding.detail = network.id();
    finding.connection = wire.id;
    finding.related = {network.id()};
    with(finding, "source", source.labelled());
    with(finding, "target", network.labelled());
    with(finding, "environment", nameOf(network.survey().environments()[network.environment()]));
    return finding;
}

/// Containers and SSO that call a network straight away although nothing leads there.
void reportDirectCalls(const Rule& rule, const Here& network, Report& report)
{
    std::set<NodeIndex> seen; // several wires may come from one of them
    network.eachIn([&](const Here& source, const Connection& wire) {
        if (mayCall(source) && !leavesThroughLink(source, network) && seen.insert(source.node()).second)
            reportUnlinked(rule, source, network, wire, report);
    });
}

/// Those that are wired to a link to the network which does not live in their environment.
void reportCallsThroughLinksElsewhere(const Rule& rule, const Here& network, Report& report)
{
    const Survey& survey = network.survey();
    std::set<NodeIndex> seen;
    eachLinkElsewhere(network, [&](const Here& link) {
        for (const Link& wire : survey.in(link.node())) {
            const Here source = network.at(wire.other);
            if (mayCall(source) && survey.lives(wire.other, network.environment())
                && !leavesThroughLink(source, network) && seen.insert(wire.other).second)
                reportUnlinked(rule, source, network, *wire.connection, report).related.push_back(link.id());
        }
    });
}

void corporateLinkMissing(const Rule& rule, const Survey& survey, Report& report)
{
    for (const NodeIndex node : survey.ofKind(kind::corporateNetwork))
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
            const Here network(survey, node, e);
            if (isLinked(network))
                continue;
            reportDirectCalls(rule, network, report);
            reportCallsThroughLinksElsewhere(rule, network, report);
        }
}

// peering-suggested, peering-outside-aws

/// Calls `f(link, actor, connection)` for every actor at the far end of a kind of link.
template <typename F> void eachFarEnd(const Stretch& stretch, Key kind, F&& f)
{
    eachHere(stretch, kind, [&](const Here& link) {
        const auto give = [&](const Here& other, const Connection& connection) {
            if (other.kind().scope == Scope::actor)
                f(link, other, connection);
        };
        link.eachIn(give);
        link.eachOut(give);
    });
}

void addFarEnd(const Rule& rule, const Here& link, const Here& target, const Connection& connection, Report& report)
{
    Finding& finding = report.add(rule, link);
    finding.detail = target.id();
    finding.connection = connection.id;
    finding.related = {target.id()};
    with(finding, "target", target.labelled());
}

void peeringSuggested(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachFarEnd(stretch, kind::vpn, [&](const Here& link, const Here& target, const Connection& connection) {
        if (isInAws(target))
            addFarEnd(rule, link, target, connection, report);
    });
}

void peeringOutsideAws(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachFarEnd(stretch, kind::vpcPeering, [&](const Here& link, const Here& target, const Connection& connection) {
        if (!isInAws(target))
            addFarEnd(rule, link, target, connection, report);
    });
}

const Rule vpnTable[] = {
    {"customer-ip-invalid",
     Severity::error,
     {"Unusable address for the link", "Dirección no utilizable para el enlace"},
     {"AWS builds the tunnel to a fixed address on the Internet; behind NAT it is the address of the NAT.",
      "AWS establece el túnel con una dirección fija en Internet; detrás de NAT es la dirección del NAT."},
     {"Ask the network team for the public static address of their device.",
      "Solicite al equipo de redes la dirección pública y estática de su equipo."},
     {"{component}: {ip} is not a public static address usable for the link ({reason}).",
      "{component}: {ip} no es una dirección pública estática utilizable para el enlace ({reason})."},
     "Guide, Virtual Private Network, Activation steps; AWS, Site-to-Site VPN, customer gateway options",
     &customerIpInvalid,
     nullptr},
    {"multi-region-needs-links",
     Severity::warning,
     {"Links for several regions", "Enlaces para varias regiones"},
     {"After a failover the other region needs a link of its own to the client's network.",
      "Tras una conmutación, la otra región necesita su propio enlace a la red del cliente."},
     {"Plan a link for each region and see that all of them stay up.",
      "Planifique un enlace para cada región y asegure que todos estén disponibles."},
     {"{environment}: multi-region redundancy may need several simultaneous links; the client ensures that all of them "
      "are "
      "available.",
      "{environment}: la redundancia multirregión podría requerir varios enlaces simultáneos; el cliente asegura su "
      "disponibilidad."},
     "Guide, Virtual Private Network, Link redundancy",
     &multiRegionNeedsLinks,
     &addSecondLink},
    {"bgp-asn-invalid",
     Severity::error,
     {"Unusable BGP ASN", "ASN BGP no utilizable"},
     {"AWS refuses a customer gateway with this number.", "AWS rechaza un customer gateway con este número."},
     {"Give the ASN of the client's network, or a private one such as 65000.",
      "Indique el ASN de la red del cliente o uno privado, como 65000."},
     {"{component}: {asn} is not a usable BGP ASN ({reason}).",
      "{component}: {asn} no es un ASN BGP utilizable ({reason})."},
     "AWS, Site-to-Site VPN, customer gateway options",
     &bgpAsnInvalid,
     &mendAsn},
    {"network-range-overlap",
     Severity::error,
     {"Overlapping networks", "Redes superpuestas"},
     {"A router must know from the address alone which way a packet goes.",
      "Un enrutador debe saber solo por la dirección hacia dónde va cada paquete."},
     {"Give ranges that are not used twice, or translate addresses on the client's side.",
      "Use rangos que no se repitan o traduzca las direcciones en el lado del cliente."},
     {"{component}: {cidr} overlaps {other}; routes would be ambiguous.",
      "{component}: {cidr} se superpone con {other}; las rutas serían ambiguas."},
     "AWS, VPC peering basics; AWS, Site-to-Site VPN, routing",
     &networkRangeOverlap,
     nullptr},
    {"corporate-link-missing",
     Severity::error,
     {"No link to the corporate network", "Sin enlace a la red corporativa"},
     {"Each environment is a network of its own: without a link in it nothing there reaches the client's systems.",
      "Cada ambiente es una red propia: sin un enlace en él, nada allí llega a los sistemas del cliente."},
     {"Add a VPN to the environment and lead the connection through it.",
      "Agregue una VPN al ambiente y encamine la conexión por ella."},
     {"{source} must reach {target} but {environment} has no VPN link to it.",
      "{source} debe llegar a {target} pero {environment} no tiene un enlace VPN."},
     "Guide, Virtual Private Network; Modyo documentation, Architecture",
     &corporateLinkMissing,
     &addLink},
    {"peering-suggested",
     Severity::advice,
     {"VPC peering would do", "Bastaría VPC Peering"},
     {"Between two VPCs peering is simpler than a tunnel, and there is no device to keep up.",
      "Entre dos VPC, el peering es más simple que un túnel y no hay equipos que mantener."},
     {"Replace the VPN by VPC peering.", "Reemplace la VPN por VPC Peering."},
     {"{component}: {target} is inside AWS; VPC peering would do without a VPN.",
      "{component}: {target} está dentro de AWS; podría usarse VPC Peering sin VPN."},
     "Guide, Virtual Private Network, AWS VPC Peering",
     &peeringSuggested,
     &replaceByPeering},
    {"peering-outside-aws",
     Severity::error,
     {"Peering outside AWS", "Peering fuera de AWS"},
     {"Peering joins two VPCs; a network that is not one cannot take part.",
      "El peering une dos VPC; una red que no lo es no puede participar."},
     {"Use a VPN for this network.", "Use una VPN para esta red."},
     {"{component}: VPC peering links only VPCs inside AWS; {target} needs a VPN.",
      "{component}: VPC Peering solo enlaza VPC dentro de AWS; {target} requiere VPN."},
     "Guide, Virtual Private Network, AWS VPC Peering",
     &peeringOutsideAws,
     &replaceByVpn},
};

} // namespace

std::span<const Rule> vpnRules()
{
    return vpnTable;
}

} // namespace designer
