#include "analysis/estimate_difference.h"

#include <algorithm>
#include <map>

namespace designer {

namespace {

using Side = std::optional<CostCell> CostChange::*;
constexpr Side sides[] = {&CostChange::before, &CostChange::after};

CostCell& cell(CostChange& cost, Side side)
{
    return (cost.*side) ? *(cost.*side) : (cost.*side).emplace();
}

EnvironmentCostChange changeOf(std::string id, const EnvironmentEstimate* before, const EnvironmentEstimate* after)
{
    EnvironmentCostChange change{std::move(id), {}, {}};
    std::map<std::string, CostChange> components;
    for (const auto& [estimate, side] : {std::pair{before, sides[0]}, {after, sides[1]}}) {
        if (!estimate)
            continue;
        cell(change.cost, side);
        for (const EstimateLine& line : estimate->lines)
            cell(components[line.component ? line.component->id : std::string()], side).add(line);
    }
    for (auto& [component, cost] : components) {
        change.cost.add(cost);
        change.components.push_back({component, cost});
    }
    return change;
}

const EnvironmentEstimate* find(CostSide side, const std::string& id)
{
    const auto& all = side.estimate.environments;
    const auto at = std::find_if(all.begin(), all.end(), [&](const EnvironmentEstimate& each) {
        return side.survey.environmentId(each.environment) == id;
    });
    return at == all.end() ? nullptr : &*at;
}

} // namespace

Mru CostChange::difference() const
{
    return (after ? after->total.mru : 0) - (before ? before->total.mru : 0);
}

bool CostChange::complete() const
{
    return (!before || before->total.complete) && (!after || after->total.complete);
}

bool CostChange::same() const
{
    return before.has_value() == after.has_value() && difference() == 0
           && (!before || before->unknown == after->unknown);
}

void CostChange::add(const CostChange& other)
{
    for (const Side side : sides)
        if (other.*side)
            cell(*this, side).add(*(other.*side));
}

EstimateDifference estimateDifference(CostSide before, CostSide after)
{
    EstimateDifference all;
    for (const EnvironmentEstimate& estimate : after.estimate.environments) {
        const std::string& id = after.survey.environmentId(estimate.environment);
        all.environments.push_back(changeOf(id, find(before, id), &estimate));
    }
    for (const EnvironmentEstimate& estimate : before.estimate.environments)
        if (const std::string& id = before.survey.environmentId(estimate.environment); !find(after, id))
            all.environments.push_back(changeOf(id, &estimate, nullptr));
    all.shared = changeOf({}, &before.estimate.shared, &after.estimate.shared);
    all.whole = all.shared.cost;
    for (const EnvironmentCostChange& each : all.environments)
        all.whole.add(each.cost);
    return all;
}

EstimateDifference estimateDifference(const Analysis& before, const Analysis& after)
{
    return estimateDifference(CostSide{*before.survey, before.estimate}, CostSide{*after.survey, after.estimate});
}

} // namespace designer
