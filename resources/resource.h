#pragma once

#include <string_view>

namespace designer {

/// A data file that was built into the program, by its path below `resources`.
/// Empty when there is no such file.
std::string_view resource(std::string_view path);

}  // namespace designer
