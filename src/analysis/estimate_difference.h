#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "estimate/cost_table.h"

namespace designer {

/// What the same thing costs in two estimates; nothing in the one that does not
/// count it.
struct CostChange {
    std::optional<CostCell> before, after;

    /// Of what could be rated, in millionths; what is not counted is 0.
    Mru difference() const;
    /// Whether both could be rated.
    bool complete() const;
    /// Neither the amount nor what is unknown of it differs.
    bool same() const;
    void add(const CostChange& other);
};

struct ComponentCostChange {
    std::string component; // its id; empty: what environments themselves cost
    CostChange cost;
};

struct EnvironmentCostChange {
    std::string environment; // its id; empty: counted once for the design
    CostChange cost;
    std::vector<ComponentCostChange> components; // in order of id
};

/// Two estimates side by side: environments in the order of `after`, behind them
/// those that only `before` has.
struct EstimateDifference {
    CostChange whole;
    std::vector<EnvironmentCostChange> environments;
    EnvironmentCostChange shared;
};

/// One estimate with the design that it is of.
struct CostSide {
    const Survey& survey;
    const Estimate& estimate;
};

/// Of two designs, of one design under two rate cards, or both at once.
EstimateDifference estimateDifference(CostSide before, CostSide after);
EstimateDifference estimateDifference(const Analysis& before, const Analysis& after);

} // namespace designer
