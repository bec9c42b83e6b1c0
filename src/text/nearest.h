#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace designer {

/// The candidate that takes the fewest keystrokes to get to from what was
/// typed; the first of equals, empty without candidates.
std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates);

/// The three candidates that resemble it most, those that hold it first, joined by commas.
std::string nearestFew(std::string_view typed, std::vector<std::string_view> candidates);

} // namespace designer
