#include "rules/vpn_fixes.h"

#include <algorithm>

#include "rules/fixes.h"
#include "rules/place.h"

namespace designer {

namespace {

/// Calls `f(link)` for every VPN, or peering where it would do, that is wired to a network and lives here, or does not.
template <typename F> void eachLinkTo(const Here& network, bool here, F&& f)
{
    const Survey& survey = network.survey();
    const bool inAws = isInAws(network);
    for (const auto wires : {survey.in(network.node()), survey.out(network.node())})
        for (const Link& wire : wires)
            if (const Here other = network.at(wire.other); other.is(kind::vpn) || (inAws && other.is(kind::vpcPeering)))
                if (survey.lives(wire.other, network.environment()) == here)
                    f(other);
}

/// The component as another kind: same id, place and wires; one property goes along, what else it held does not.
Design asKind(const Design& design, const std::string& id, Key kind, Key propertyBefore, Key propertyAfter)
{
    const Component* before = design.component(id);
    if (!before)
        return design;
    Component after = *before;
    after.kind = kind;
    const auto carry = [&](const PropertyMap& properties) {
        PropertyMap carried;
        if (const json::Value* value = properties.find(propertyBefore))
            carried.set(propertyAfter, *value);
        return carried;
    };
    after.properties = carry(before->properties);
    for (Override& each : after.overrides)
        each.properties = carry(each.properties);
    std::erase_if(after.overrides, [](const Override& each) { return each.properties.empty(); });
    return design.with(std::move(after));
}

} // namespace

bool isInAws(const Here& network)
{
    return network.is(kind::customerVpc) || network.flag(property::inAws);
}

bool isLinked(const Here& network)
{
    bool found = false;
    eachLinkTo(network, true, [&](const Here&) { found = true; });
    return found;
}

void eachLinkElsewhere(const Here& network, const std::function<void(const Here& link)>& f)
{
    eachLinkTo(network, false, f);
}

bool leavesThroughLink(const Here& source, const Here& network)
{
    return source.outTo(kind::vpn) > 0 || (isInAws(network) && source.outTo(kind::vpcPeering) > 0);
}

std::vector<Fix> addSecondLink(const Survey& survey, const Finding& finding)
{
    if (finding.related.size() != 1)
        return {};
    const auto first = survey.find(finding.related.front());
    if (!first)
        return {};
    return {{{{"Add a second link", "Agregar un segundo enlace"}, {}},
             [id = finding.related.front(), name = survey.component(*first).name + " 2",
              environment = finding.environment](const Design& design) {
                 const Added added = withNewComponent(design, kind::vpn, name, id, {{environment}});
                 Design out = added.design;
                 for (const Connection& connection : design.connections())
                     if (connection.from == id)
                         out = withWire(out, added.id, connection.to);
                     else if (connection.to == id)
                         out = withWire(out, connection.from, added.id);
                 return out;
             }}};
}

std::vector<Fix> mendAsn(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    constexpr int firstPrivate = 65000;
    return {
        setValue(*here, {"Clear the ASN", "Borrar el ASN"}, property::bgpAsn, nullptr),
        setValue(*here, {"Use the private ASN 65000", "Usar el ASN privado 65000"}, property::bgpAsn, firstPrivate)};
}

namespace {

/// A direct wire to a network, and the links that it should run through instead.
struct Reroute {
    std::string connection, source, network, name;
    std::vector<std::string> links;   // that are there
    std::vector<std::string> lacking; // environments without one
};

Design through(const Design& design, const Reroute& reroute)
{
    const Added added = withNewComponent(design, kind::vpn, reroute.name, reroute.source, reroute.lacking);
    Design out = withWire(withWire(added.design, reroute.source, added.id), added.id, reroute.network);
    for (const std::string& link : reroute.links)
        out = withWire(out, reroute.source, link);
    return out.withoutConnection(reroute.connection);
}

} // namespace

std::vector<Fix> addLink(const Survey& survey, const Finding& finding)
{
    const auto source = placeOf(survey, finding);
    const auto network = survey.find(finding.detail);
    if (!source || !network)
        return {};
    const Connection* wire = survey.design().connection(finding.connection);
    if (const auto link = wire ? survey.find(wire->to) : std::nullopt; link && *link != *network)
        return {letLiveIn(source->at(*link))};
    Reroute reroute{finding.connection, source->id(), finding.detail, "VPN " + survey.component(*network).name, {}, {}};
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        if (!survey.lives(source->node(), e))
            continue;
        const Here here(survey, *network, e);
        if (!isLinked(here) && !leavesThroughLink(Here(survey, source->node(), e), here))
            reroute.lacking.push_back(survey.environmentId(e));
        eachLinkTo(here, true, [&](const Here& link) { reroute.links.push_back(link.id()); });
    }
    return {{{{"Route it through a new VPN", "Encaminarla por una VPN nueva"}, {}},
             [reroute](const Design& design) { return through(design, reroute); }}};
}

namespace {

/// Networks at the far end of a link that are in AWS and reached by nothing else: they can be drawn as VPCs.
std::vector<NodeIndex> networksToBecomeVpcs(const Survey& survey, NodeIndex link)
{
    std::vector<NodeIndex> out;
    const auto onlyHere = [&](std::span<const Link> wires) {
        return std::all_of(wires.begin(), wires.end(), [link](const Link& wire) { return wire.other == link; });
    };
    for (const auto wires : {survey.in(link), survey.out(link)})
        for (const Link& wire : wires)
            if (survey.kindName(wire.other) == kind::corporateNetwork
                && isInAws(Here(survey, wire.other, survey.shared())) && onlyHere(survey.in(wire.other))
                && onlyHere(survey.out(wire.other)))
                out.push_back(wire.other);
    return out;
}

/// Whether every wire of a link is one that the catalogue knows when the link
/// is of another kind, and those networks are VPCs.
bool fitsAs(const Survey& survey, NodeIndex link, Key kind, const std::vector<NodeIndex>& vpcs)
{
    const auto kindOf = [&](NodeIndex node) {
        return std::find(vpcs.begin(), vpcs.end(), node) == vpcs.end() ? survey.kindName(node) : kind::customerVpc;
    };
    const Catalogue& catalogue = survey.catalogue();
    const auto in = survey.in(link), out = survey.out(link);
    return std::all_of(in.begin(), in.end(), [&](const Link& wire) { return catalogue.wire(kindOf(wire.other), kind); })
           && std::all_of(out.begin(), out.end(),
                          [&](const Link& wire) { return catalogue.wire(kind, kindOf(wire.other)); });
}

} // namespace

std::vector<Fix> replaceByPeering(const Survey& survey, const Finding& finding)
{
    const auto link = placeOf(survey, finding);
    if (!link)
        return {};
    const std::vector<NodeIndex> networks = networksToBecomeVpcs(survey, link->node());
    if (!fitsAs(survey, link->node(), kind::vpcPeering, networks))
        return {};
    std::vector<std::string> vpcs;
    for (const NodeIndex network : networks)
        vpcs.push_back(survey.component(network).id);
    return {{{{"Replace it by VPC peering", "Reemplazarla por VPC Peering"}, {}},
             [id = link->id(), vpcs](const Design& design) {
                 Design out = asKind(design, id, kind::vpcPeering, property::customerCidrs, property::peerCidrs);
                 for (const std::string& vpc : vpcs)
                     out = asKind(out, vpc, kind::customerVpc, property::authenticated, property::authenticated);
                 return out;
             }}};
}

std::vector<Fix> replaceByVpn(const Survey& survey, const Finding& finding)
{
    const auto link = placeOf(survey, finding);
    if (!link || !fitsAs(survey, link->node(), kind::vpn, {}))
        return {};
    return {{{{"Replace it by a VPN", "Reemplazarlo por una VPN"}, {}}, [id = link->id()](const Design& design) {
                 return asKind(design, id, kind::vpn, property::peerCidrs, property::customerCidrs);
             }}};
}

} // namespace designer
