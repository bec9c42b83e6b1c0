#pragma once

#include <string_view>

#include "design/edits.h"

namespace designer {

/// With one more environment behind the others; its id is made from its name.
Added withNewEnvironment(const Design& design, Environment environment);

/// With the environment of that id replaced; the design unchanged if it has none.
Design withEnvironment(const Design& design, Environment environment);

/// With an environment at another place in the order, counted from 0 and kept
/// within the list.
Design withEnvironmentAt(const Design& design, std::string_view environment, std::size_t position);

/// What would go with an environment.
struct EnvironmentLoss {
    std::size_t components = 0; ///< that live nowhere else
    std::size_t values = 0;     ///< that hold in this environment only, of components that stay
    bool empty() const { return components == 0 && values == 0; }
};
EnvironmentLoss lostWithout(const Design& design, const Catalogue& catalogue, std::string_view environment);

/// Without an environment, the values that hold there only, and the components
/// that live nowhere else. What belongs to no environment stays.
Design withoutEnvironment(const Design& design, const Catalogue& catalogue, std::string_view environment);

} // namespace designer
