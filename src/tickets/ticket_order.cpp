#include "tickets/ticket_order.h"

#include <array>
#include <vector>

namespace designer {

namespace {

const std::array order = {
    kind::domainRegistration,
    kind::dnsZone,
    kind::certificate,
    kind::encryptionKey,
    kind::vpn,
    kind::vpcPeering,
    codeRepositoryTicket,
    kind::secret,
    continuousIntegrationTicket,
    kind::database,
    kind::cache,
    kind::search,
    kind::queue,
    kind::objectRepository,
    kind::messaging,
    kind::sso,
    kind::container,
    kind::loadBalancer,
    kind::apiGateway,
    kind::cdn,
    kind::waf,
};

struct Wait {
    Key kind;
    std::vector<Key> others;
};

/// Guide: "requires the prior existence of a database" (SSO), "must be
/// previously defined" (API Gateway); the rest follows from what a ticket names.
const std::array waits = {
    Wait{kind::dnsZone, {kind::domainRegistration}},
    Wait{kind::database, {kind::encryptionKey}},
    Wait{kind::search, {kind::encryptionKey}},
    Wait{kind::objectRepository, {kind::encryptionKey}},
    Wait{kind::sso, {kind::dnsZone, kind::vpn, kind::vpcPeering, kind::secret, kind::database, kind::messaging}},
    Wait{kind::container,
         {kind::vpn, kind::vpcPeering, kind::secret, kind::database, kind::cache, kind::search, kind::queue,
          kind::objectRepository, kind::messaging, kind::sso}},
    Wait{kind::loadBalancer, {kind::dnsZone, kind::certificate, kind::sso, kind::container}},
    Wait{kind::apiGateway, {kind::dnsZone, kind::certificate, kind::container}},
    Wait{kind::cdn, {kind::dnsZone, kind::certificate, kind::objectRepository, kind::loadBalancer}},
    Wait{kind::waf, {kind::objectRepository, kind::loadBalancer, kind::apiGateway, kind::cdn}},
};

using Places = std::vector<int>;

/// By `Key::id`, so that a place costs one look.
Places placesByKey()
{
    Places places;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i].id() >= places.size())
            places.resize(order[i].id() + 1, static_cast<int>(order.size()));
        places[order[i].id()] = static_cast<int>(i);
    }
    return places;
}

} // namespace

int placeInOrder(Key ticketKind)
{
    static const Places places = placesByKey();
    return ticketKind.id() < places.size() ? places[ticketKind.id()] : static_cast<int>(order.size());
}

bool waitsFor(Key kind, Key other)
{
    for (const Wait& wait : waits)
        if (wait.kind == kind)
            for (const Key& first : wait.others)
                if (first == other)
                    return true;
    return false;
}

} // namespace designer
