#pragma once

#include <span>

#include "estimate/estimate.h"
#include "rules/rule.h"

namespace designer {

/// The rules that need the estimate. They have no `check`; `checkCosts` runs them.
std::span<const Rule> costRules();

/// Whether the totals can be relied on, and whether somebody is there to approve them.
void checkCosts(const Survey& survey, const Estimate& estimate, const RateCard& card, Report& report);

} // namespace designer
