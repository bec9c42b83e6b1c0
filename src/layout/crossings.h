#pragma once

#include <vector>

#include "layout/geometry.h"

namespace designer {

/// Where, in an area, the level parts of each way cross upright parts of any, apart
/// from their ends: what is crossed by a crowd of parts is found in one pass over them.
/// One list a way; within a level part from left to right.
std::vector<std::vector<Point>> crossings(const std::vector<const std::vector<Point>*>& ways, const Rect& area);

} // namespace designer
