#pragma once

#include <vector>

#include "design/survey.h"

namespace designer {

/// A cycle of calls: each calls the next, the last calls the first. Starts at
/// the component with the first id.
using Cycle = std::vector<NodeIndex>;

/// Where containers call each other in a circle in one environment: for each
/// strongly connected set its shortest cycle (in very large sets, the shortest
/// of those tried), shortest first. A call to itself is no cycle.
std::vector<Cycle> callCycles(const Survey& survey, EnvironmentIndex environment);

} // namespace designer
