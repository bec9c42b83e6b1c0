#pragma once

#include <string>

#include "analysis/analysis.h"
#include "json/json.h"

namespace designer {

/// What `estimate --format json` prints (without comparison).
json::Object estimateJson(const Analysis& analysis, Language language);

/// The difference of two estimates by environment and component, `after` minus
/// `before`; of components those that differ.
json::Object estimateDifferenceJson(const Analysis& before, const Analysis& after);

/// The same for one design under two rate cards, with what is known of the card of `before`.
json::Object cardComparisonJson(const Analysis& before, const Analysis& after, Language language);

/// One row a line, totals and the card's disclaimer at the end. Numbers with six decimals.
std::string estimateCsv(const Analysis& analysis, Language language);

} // namespace designer
