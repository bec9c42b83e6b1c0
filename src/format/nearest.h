#pragma once

#include <span>
#include <string_view>

namespace designer {

/// The candidate that takes the fewest keystrokes to get to from what was
/// typed; the first of equals, empty without candidates.
std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates);

} // namespace designer
