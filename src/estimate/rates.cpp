#include "estimate/rates.h"

#include <algorithm>

namespace designer {

namespace {

/// "vpn" of "vpn", "database" of "database.usage.storageGb".
std::string_view kindOf(std::string_view rateKey)
{
    return rateKey.substr(0, rateKey.find('.'));
}

ItemRates ratesOf(const LineItem& item, const RateCard& card)
{
    ItemRates rates;
    rates.first = card.rate(item.rateKey);
    rates.second = item.secondRateKey.empty() ? 0 : card.rate(item.secondRateKey);
    rates.minimum = std::max(item.minimum, card.minimum(item.rateKey));
    rates.included = kindOf(item.rateKey) == item.rateKey && card.included(item.rateKey);
    if (!item.variant)
        return rates;
    for (const auto& [key, rate] : card.entries())
        if (key.size() > item.rateKey.size() && key[item.rateKey.size()] == '.' && key.starts_with(item.rateKey))
            rates.variants.emplace_back(std::string_view(key).substr(item.rateKey.size() + 1), rate);
    std::stable_sort(rates.variants.begin(), rates.variants.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    return rates;
}

} // namespace

std::optional<Micro> ItemRates::of(std::string_view variant) const
{
    const auto at = std::lower_bound(variants.begin(), variants.end(), variant,
                                     [](const auto& entry, std::string_view name) { return entry.first < name; });
    return at != variants.end() && at->first == variant ? at->second : std::nullopt;
}

Rates::Rates(const RateCard& card) : card_(card)
{
    for (const LineItem& item : lineItems())
        items_[static_cast<std::size_t>(item.item)] = ratesOf(item, card);
}

} // namespace designer
