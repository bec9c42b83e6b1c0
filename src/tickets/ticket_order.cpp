#include "tickets/ticket_order.h"

#include <array>
#include <cstdint>
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

constexpr int lastPlace = static_cast<int>(std::tuple_size_v<decltype(order)>);

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

/// Places by `Key::id`, and for each place the places it waits for as bits, so
/// that a question costs one look.
struct Lookup {
    std::vector<int> places;
    std::array<std::uint32_t, lastPlace + 1> waitsForPlaces{};
    static_assert(lastPlace < 32);

    Lookup()
    {
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (order[i].id() >= places.size())
                places.resize(order[i].id() + 1, lastPlace);
            places[order[i].id()] = static_cast<int>(i);
        }
        for (const Wait& wait : waits)
            for (const Key& first : wait.others)
                waitsForPlaces[static_cast<std::size_t>(place(wait.kind))] |= 1u << place(first);
    }
    int place(Key kind) const { return kind.id() < places.size() ? places[kind.id()] : lastPlace; }
};

const Lookup& lookup()
{
    static const Lookup made;
    return made;
}

} // namespace

int placeInOrder(Key ticketKind)
{
    return lookup().place(ticketKind);
}

int lastPlaceInOrder()
{
    return lastPlace;
}

bool waitsFor(Key kind, Key other)
{
    const Lookup& known = lookup();
    return known.waitsForPlaces[static_cast<std::size_t>(known.place(kind))] >> known.place(other) & 1u;
}

} // namespace designer
