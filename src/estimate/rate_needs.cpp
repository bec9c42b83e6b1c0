#include "estimate/rate_needs.h"

#include "estimate/line_items.h"

namespace designer {

namespace {

/// Without a choice (or locations) there is no key yet.
bool isChosen(const EstimateLine& line)
{
    return !line.item->variant || line.rateVariants || !line.rateVariant.empty();
}

void addNeeds(std::map<std::string, bool>& needs, const EnvironmentEstimate& estimate, const RateCard& card)
{
    for (const EstimateLine& line : estimate.lines)
        if (line.status != LineStatus::included && isChosen(line))
            for (std::string& key : rateKeys(line)) {
                const bool rated = card.rate(key).has_value();
                needs.emplace(std::move(key), rated);
            }
}

} // namespace

std::map<std::string, bool> rateNeeds(const Estimate& estimate, const RateCard& card)
{
    std::map<std::string, bool> needs;
    for (const EnvironmentEstimate& environment : estimate.environments)
        addNeeds(needs, environment, card);
    addNeeds(needs, estimate.shared, card);
    return needs;
}

} // namespace designer
