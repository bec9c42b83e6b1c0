#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "catalogue/catalogue.h"
#include "text/text.h"

namespace designer {

/// What the ledger counts, in the order of the table.
enum class Item : std::uint8_t {
    environment,
    hsm,
    container,
    ssoBase,
    ssoContainers,
    database,
    storage,
    io,
    cache,
    search,
    volume,
    vpn,
    vpcPeering,
    loadBalancer,
    capacityUnits,
    apiGateway,
    waf,
    certificate,
    encryptionKey,
    secret,
    objectRepository,
    cdn,
    queue,
    email,
    sms,
    dnsZone,
    dnsQueries,
    domainRegistration,
    other ///< a kind that only a replaced catalogue knows: one rate under the kind's name
};

/// One thing that the ledger counts. Its MRU are always
/// (first × rate + second × second rate) × multiplier.
struct LineItem {
    Item item = Item::other;
    std::string_view name = {}; // stable, for files
    Text label = {};
    /// Placeholders {first} {second} {multiplier} {rate} {secondRate}.
    Text formula = {};
    std::string_view rateKey = {}; // up to the variant, where the item has one
    std::string_view secondRateKey = {};
    bool variant = false;            // the rate depends on a type, store, mode or location
    Micro minimum = 0;               // counted even when less is used
    Text choice = {};                // what decides the rate, for people
    Text amount = {};                // what `first` and `second` are, for people
    Text multiplier = {};            // likewise
    Family family = Family::network; // of lines that belong to no component
};

std::span<const LineItem> lineItems();
const LineItem& lineItem(Item item);

} // namespace designer
