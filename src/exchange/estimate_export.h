#pragma once

#include <string>

#include "analysis/analysis.h"
#include "json/json.h"

namespace designer {

/// What `estimate --format json` prints (without comparison).
json::Object estimateJson(const Analysis& analysis, Language language);

/// The difference of two estimates by environment and component, `after` minus `before`.
json::Value estimateDifferenceJson(const Analysis& before, const Analysis& after);

/// One row a line, totals and the card's disclaimer at the end. Numbers with six decimals.
std::string estimateCsv(const Analysis& analysis, Language language);

/// MRU by component in one environment ("" for what is counted once), unknown lines left out.
std::vector<std::pair<std::string, Mru>> mruByComponent(const EnvironmentEstimate& estimate);

} // namespace designer
