#include "estimate/estimate.h"

#include <algorithm>
#include <limits>

#include "design/ahead.h"
#include "estimate/line_cost.h"
#include "estimate/line_items.h"
#include "estimate/rates.h"

namespace designer {

namespace {

__extension__ using Wide = __int128;

constexpr std::string_view managedKey = "kms-managed";
constexpr std::string_view externalKey = "external-cloudhsm";
constexpr Micro perThousand = 1'000;
constexpr Micro perMillion = 1'000'000;

bool hasChannel(const Here& here, std::string_view channel)
{
    const json::Array& channels = here.value(property::channels).array();
    return std::any_of(channels.begin(), channels.end(),
                       [channel](const json::Value& value) { return value.string() == channel; });
}

/// Stays at its limit, and says so, when the sum is too large.
bool addTo(Mru& sum, Mru more)
{
    if (!__builtin_add_overflow(sum, more, &sum))
        return true;
    sum = std::numeric_limits<Mru>::max();
    return false;
}

/// Adds up one environment, or what is counted once for the design.
class Ledger {
public:
    Ledger(const Survey& survey, const Rates& rates, EnvironmentIndex environment);

    /// Counts it, where it belongs here.
    void count(NodeIndex node)
    {
        if (survey_.perEnvironment(node) == real_ && survey_.lives(node, out_.environment))
            countComponent(node);
    }
    EnvironmentEstimate take() && { return std::move(out_); }

private:
    struct Row {
        Key kind;
        Item item;
        void (Ledger::*count)(const Here&, Item);
    };
    static const std::vector<Row>& rows();
    static const Row* row(Key kind);

    void countComponent(NodeIndex node);
    void countEnvironment();
    void countKeyStores();

    void countOne(const Here& here, Item item);
    void countInstances(const Here& here, Item item);
    void countSso(const Here& here, Item item);
    void countDatabase(const Here& here, Item item);
    void countCache(const Here& here, Item item);
    void countSearch(const Here& here, Item item);
    void countLoadBalancer(const Here& here, Item item);
    void countKey(const Here& here, Item item);
    void countSecret(const Here& here, Item item);
    void countObjects(const Here& here, Item item);
    void countTraffic(const Here& here, Item item);
    void countRequests(const Here& here, Item item);
    void countMessages(const Here& here, Item item);
    void countZone(const Here& here, Item item);
    void countOther(const Here& here);

    void countNodes(const Here& here, Item item, std::string_view type, std::string_view canonical);
    void countUsed(const Here& here, Item item, Key property);
    Price price(Item item) const;
    Price priceOf(Item item, std::string_view variant) const;
    Price meanPrice(Item item, const json::Array& variants) const;
    Micro atLeastMinimum(Item item, Micro value) const { return std::max(value, rates_.of(item).minimum); }
    void add(Item item, const Component* component, const Inputs& inputs, const Price& price);

    const Survey& survey_;
    const Rates& rates_;
    bool real_; // an environment, not what is counted once
    EnvironmentEstimate out_;
};

Ledger::Ledger(const Survey& survey, const Rates& rates, EnvironmentIndex environment)
    : survey_(survey), rates_(rates), real_(environment < survey.shared())
{
    out_.environment = environment;
    if (!real_)
        return;
    out_.lines.reserve(survey.size() + survey.size() / 4 + 2);
    countEnvironment();
    countKeyStores();
}

/// How each kind is counted.
const std::vector<Ledger::Row>& Ledger::rows()
{
    static const std::vector<Row> rows = {
        {kind::container, Item::container, &Ledger::countInstances},
        {kind::sso, Item::ssoContainers, &Ledger::countSso},
        {kind::database, Item::database, &Ledger::countDatabase},
        {kind::cache, Item::cache, &Ledger::countCache},
        {kind::search, Item::search, &Ledger::countSearch},
        {kind::vpn, Item::vpn, &Ledger::countOne},
        {kind::vpcPeering, Item::vpcPeering, &Ledger::countOne},
        {kind::loadBalancer, Item::loadBalancer, &Ledger::countLoadBalancer},
        {kind::apiGateway, Item::apiGateway, &Ledger::countOne},
        {kind::waf, Item::waf, &Ledger::countOne},
        {kind::certificate, Item::certificate, &Ledger::countOne},
        {kind::encryptionKey, Item::encryptionKey, &Ledger::countKey},
        {kind::secret, Item::secret, &Ledger::countSecret},
        {kind::objectRepository, Item::objectRepository, &Ledger::countObjects},
        {kind::cdn, Item::cdn, &Ledger::countTraffic},
        {kind::queue, Item::queue, &Ledger::countRequests},
        {kind::messaging, Item::email, &Ledger::countMessages},
        {kind::dnsZone, Item::dnsZone, &Ledger::countZone},
        {kind::domainRegistration, Item::domainRegistration, &Ledger::countOne},
    };
    return rows;
}

const Ledger::Row* Ledger::row(Key kind)
{
    static const std::vector<const Row*> byKey = [] {
        std::vector<const Row*> out;
        for (const Row& row : rows()) {
            if (row.kind.id() >= out.size())
                out.resize(row.kind.id() + 1);
            out[row.kind.id()] = &row;
        }
        return out;
    }();
    return kind.id() < byKey.size() ? byKey[kind.id()] : nullptr;
}

void Ledger::countComponent(NodeIndex node)
{
    if (survey_.kind(node).scope == Scope::actor)
        return;
    const Here here(survey_, node, out_.environment);
    if (const Row* row = Ledger::row(survey_.kindName(node)))
        (this->*row->count)(here, row->item);
    else
        countOther(here);
}

void Ledger::countEnvironment()
{
    add(Item::environment, nullptr, {}, price(Item::environment));
}

/// Hardware modules serve all external keys of an environment.
void Ledger::countKeyStores()
{
    Inputs inputs;
    inputs.multiplier = wholeUp(rates_.of(Item::hsm).minimum);
    bool any = false;
    for (const NodeIndex node : survey_.ofKind(kind::encryptionKey)) {
        const Here here(survey_, node, out_.environment);
        if (!survey_.lives(node, out_.environment) || here.text(property::mode) != externalKey)
            continue;
        any = true;
        inputs.multiplier = std::max(inputs.multiplier, multiplier(here, property::hsmCount, inputs));
    }
    if (any)
        add(Item::hsm, nullptr, inputs, price(Item::hsm));
}

void Ledger::countOne(const Here& here, Item item)
{
    add(item, &here.component(), {}, price(item));
}

void Ledger::countInstances(const Here& here, Item item)
{
    add(item, &here.component(), instances(here), price(item));
}

void Ledger::countSso(const Here& here, Item item)
{
    countOne(here, Item::ssoBase);
    countInstances(here, item);
}

void Ledger::countNodes(const Here& here, Item item, std::string_view type, std::string_view canonical)
{
    Inputs inputs;
    inputs.multiplier = multiplier(here, property::nodes, inputs);
    Price price = priceOf(item, canonical);
    price.variant = type;
    add(item, &here.component(), inputs, price);
}

/// Storage is one volume that the nodes share: not multiplied.
void Ledger::countDatabase(const Here& here, Item item)
{
    const std::string& type = here.text(property::instanceType);
    countNodes(here, item, type, canonicalDatabaseType(type));
    Inputs disk;
    disk.first = atLeastMinimum(Item::storage, amount(here, property::storageGb, disk));
    add(Item::storage, &here.component(), disk, price(Item::storage));
    if (isPositive(here, property::ioMillions))
        countUsed(here, Item::io, property::ioMillions);
}

void Ledger::countCache(const Here& here, Item item)
{
    const std::string& type = here.text(property::nodeType);
    countNodes(here, item, type, type);
}

/// Every node has a volume of its own.
void Ledger::countSearch(const Here& here, Item item)
{
    const std::string& type = here.text(property::instanceType);
    countNodes(here, item, type, type);
    Inputs volume;
    volume.first = atLeastMinimum(Item::volume, amount(here, property::volumeGb, volume));
    volume.multiplier = multiplier(here, property::nodes, volume);
    add(Item::volume, &here.component(), volume, price(Item::volume));
}

void Ledger::countLoadBalancer(const Here& here, Item item)
{
    countOne(here, item);
    if (isPositive(here, property::capacityUnits))
        countUsed(here, Item::capacityUnits, property::capacityUnits);
}

/// The managed key comes with what it encrypts, unless the card rates it.
void Ledger::countKey(const Here& here, Item item)
{
    const std::string& mode = here.text(property::mode);
    Price price = priceOf(item, mode);
    price.included = mode == managedKey && price.first == 0;
    add(item, &here.component(), {}, price);
}

void Ledger::countSecret(const Here& here, Item item)
{
    add(item, &here.component(), {}, priceOf(item, here.text(property::store)));
}

void Ledger::countObjects(const Here& here, Item item)
{
    countUsed(here, item, property::sizeGb);
}

void Ledger::countTraffic(const Here& here, Item item)
{
    Inputs inputs;
    inputs.first = amount(here, property::monthlyTb, inputs);
    add(item, &here.component(), inputs, meanPrice(item, here.value(property::locations).array()));
}

void Ledger::countRequests(const Here& here, Item item)
{
    Inputs inputs;
    inputs.first = halfUp(amount(here, property::monthlyRequests, inputs), perMillion);
    add(item, &here.component(), inputs, priceOf(item, here.text(property::type)));
}

void Ledger::countMessages(const Here& here, Item item)
{
    Inputs inputs;
    inputs.first = amount(here, property::monthlyMessages, inputs);
    if (hasChannel(here, "sms"))
        add(Item::sms, &here.component(), inputs, price(Item::sms));
    inputs.first = halfUp(inputs.first, perThousand);
    if (hasChannel(here, "email") || !hasChannel(here, "sms"))
        add(item, &here.component(), inputs, price(item));
}

void Ledger::countZone(const Here& here, Item item)
{
    countOne(here, item);
    if (isPositive(here, property::queriesMillions))
        countUsed(here, Item::dnsQueries, property::queriesMillions);
}

void Ledger::countOther(const Here& here)
{
    const std::string_view name = here.component().kind.text();
    add(Item::other, &here.component(), {},
        {.first = rates_.card().rate(name), .variant = name, .included = rates_.card().included(name)});
}

void Ledger::countUsed(const Here& here, Item item, Key property)
{
    Inputs inputs;
    inputs.first = amount(here, property, inputs);
    add(item, &here.component(), inputs, price(item));
}

Price Ledger::price(Item item) const
{
    const ItemRates& rates = rates_.of(item);
    const std::uint16_t missing = rates.first ? 1 : 0;
    return {.first = rates.first, .second = rates.second, .included = rates.included, .missingKey = missing};
}

Price Ledger::priceOf(Item item, std::string_view variant) const
{
    return {.first = rates_.of(item).of(variant), .variant = variant, .chosen = !variant.empty()};
}

/// Without shares of the traffic, the mean of the rates, half-up.
Price Ledger::meanPrice(Item item, const json::Array& variants) const
{
    Price price{.first = 0, .variants = &variants, .chosen = !variants.empty()};
    Wide sum = 0;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const auto rate = rates_.of(item).of(variants[i].string());
        if (!rate) {
            price.first.reset();
            price.missingKey = static_cast<std::uint16_t>(std::min<std::size_t>(i, 0xffff));
            return price;
        }
        sum += *rate;
    }
    if (price.chosen)
        price.first = static_cast<Micro>((2 * sum + variants.size()) / (2 * Wide{variants.size()}));
    return price;
}

void Ledger::add(Item item, const Component* component, const Inputs& inputs, const Price& price)
{
    EstimateLine& line = out_.lines.emplace_back();
    line.item = &lineItem(item);
    line.component = component;
    line.firstInput = inputs.first;
    line.secondInput = inputs.second;
    line.multiplier = inputs.multiplier;
    line.rateVariant = price.variant;
    line.rateVariants = price.variants;
    line.missingKey = price.missingKey;
    if (price.included)
        includeAtNoCost(line);
    else
        computeCost(line, inputs, price);
    out_.total.add(line);
}

} // namespace

void Total::add(const EstimateLine& line)
{
    add(Total{line.mru.value_or(0), line.ceiling.value_or(line.mru.value_or(0)), line.mru.has_value()});
}

void Total::add(const Total& other)
{
    const bool fits = addTo(mru, other.mru);
    complete = addTo(ceiling, other.ceiling) && fits && complete && other.complete;
}

Estimate estimate(const Survey& survey, const RateCard& card)
{
    const Rates rates(card);
    std::vector<Ledger> ledgers;
    ledgers.reserve(std::size_t{survey.shared()} + 1);
    for (EnvironmentIndex e = 0; e <= survey.shared(); ++e)
        ledgers.emplace_back(survey, rates, e);
    // A component's environments share most of its values.
    constexpr std::size_t step = 4;
    const Ahead ahead(survey.components(), step);
    for (NodeIndex node = 0; node < survey.size(); ++node) {
        ahead.reach(node);
        for (Ledger& ledger : ledgers)
            ledger.count(node);
    }

    Estimate out;
    out.environments.reserve(ledgers.size());
    for (Ledger& ledger : ledgers) {
        EnvironmentEstimate& part = out.environments.emplace_back(std::move(ledger).take());
        out.total.add(part.total);
    }
    out.shared = std::move(out.environments.back());
    out.environments.pop_back();
    return out;
}

} // namespace designer
