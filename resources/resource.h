#pragma once

#include <string_view>
#include <vector>

namespace designer {

/// A data file that was built into the program, by its path below `resources`.
/// Empty when there is no such file.
std::string_view resource(std::string_view path);

/// The paths of all files of a folder, as "languages/": those that begin with it.
std::vector<std::string_view> resourcesIn(std::string_view folder);

} // namespace designer
