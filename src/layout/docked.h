#pragma once

#include <string_view>
#include <unordered_set>

#include "design/design.h"

namespace designer {

/// The ids of all components without a card of their own. They live as long as
/// the design.
std::unordered_set<std::string_view> dockedComponents(const Design& design);

} // namespace designer
