#include "estimate/line_inputs.h"

#include <array>

#include "estimate/line_items.h"

namespace designer {

namespace {

struct ItemInputs {
    Item item = Item::other;
    Key choice = {};
    std::array<Key, 2> amounts = {};
    Key multiplier = {};
};

const std::array table = {
    ItemInputs{.item = Item::hsm, .multiplier = property::hsmCount},
    ItemInputs{Item::container, {}, {property::vcpu, property::memoryGb}, property::redundancy},
    ItemInputs{Item::ssoContainers, {}, {property::vcpu, property::memoryGb}, property::redundancy},
    ItemInputs{.item = Item::database, .choice = property::instanceType, .multiplier = property::nodes},
    ItemInputs{.item = Item::storage, .amounts = {property::storageGb}},
    ItemInputs{.item = Item::io, .amounts = {property::ioMillions}},
    ItemInputs{.item = Item::cache, .choice = property::nodeType, .multiplier = property::nodes},
    ItemInputs{.item = Item::search, .choice = property::instanceType, .multiplier = property::nodes},
    ItemInputs{.item = Item::volume, .amounts = {property::volumeGb}, .multiplier = property::nodes},
    ItemInputs{.item = Item::capacityUnits, .amounts = {property::capacityUnits}},
    ItemInputs{.item = Item::encryptionKey, .choice = property::mode},
    ItemInputs{.item = Item::secret, .choice = property::store},
    ItemInputs{.item = Item::objectRepository, .amounts = {property::sizeGb}},
    ItemInputs{.item = Item::cdn, .choice = property::locations, .amounts = {property::monthlyTb}},
    ItemInputs{.item = Item::queue, .choice = property::type, .amounts = {property::monthlyRequests}},
    ItemInputs{.item = Item::email, .amounts = {property::monthlyMessages}},
    ItemInputs{.item = Item::sms, .amounts = {property::monthlyMessages}},
    ItemInputs{.item = Item::dnsQueries, .amounts = {property::queriesMillions}},
};

const ItemInputs& inputs(const EstimateLine& line)
{
    static const ItemInputs none;
    for (const ItemInputs& row : table)
        if (row.item == line.item->item)
            return row;
    return none;
}

/// The first of the amounts that is no number of at least 0.
Key unusable(const std::array<Key, 2>& amounts, const Here& here)
{
    for (const Key amount : amounts)
        if (!amount.empty() && here.micro(amount).value_or(-1) < 0)
            return amount;
    return amounts.front();
}

} // namespace

std::vector<Key> inputsOf(const EstimateLine& line)
{
    const ItemInputs& row = inputs(line);
    std::vector<Key> out;
    for (const Key key : {row.choice, row.amounts[0], row.amounts[1], row.multiplier})
        if (!key.empty())
            out.push_back(key);
    return out;
}

Key leastCountedOf(const EstimateLine& line)
{
    const ItemInputs& row = inputs(line);
    return line.item->minimum == 0 ? Key() : row.amounts[0].empty() ? row.multiplier : row.amounts[0];
}

Key openQuestion(const EstimateLine& line, const Here& here)
{
    const ItemInputs& row = inputs(line);
    switch (line.why) {
    case WhyUnknown::known:
        return {};
    case WhyUnknown::rate:
    case WhyUnknown::choice:
        return row.choice;
    case WhyUnknown::amount:
        return unusable(row.amounts, here);
    case WhyUnknown::multiplier:
        return row.multiplier;
    case WhyUnknown::tooLarge:
        return row.amounts[0].empty() ? row.multiplier : unusable(row.amounts, here);
    }
    return {};
}

bool inputsAreUsable(const EstimateLine& line, const Here& here)
{
    const ItemInputs& row = inputs(line);
    for (const Key amount : row.amounts)
        if (!amount.empty() && here.micro(amount).value_or(-1) < 0)
            return false;
    return row.multiplier.empty() || here.integer(row.multiplier).value_or(0) >= 1;
}

InputOrigin originOf(const Here& here, Key property)
{
    if (!here.find(property) || here.value(property).isNull())
        return InputOrigin::none;
    const Component& component = here.component();
    const PropertyMap* own = component.overridesIn(here.environmentId());
    if (own && own->find(property))
        return InputOrigin::environment;
    return component.properties.find(property) ? InputOrigin::component : InputOrigin::usual;
}

} // namespace designer
