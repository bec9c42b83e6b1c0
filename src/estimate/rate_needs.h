#pragma once

#include <map>
#include <string>

#include "estimate/estimate.h"

namespace designer {

/// The keys of the rates that an estimate reads, and whether its card has a
/// value for them. What is included or not chosen yet needs none.
std::map<std::string, bool> rateNeeds(const Estimate& estimate, const RateCard& card);

} // namespace designer
