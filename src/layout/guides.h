#pragma once

#include <vector>

#include "layout/spatial_index.h"

namespace designer {

/// A line to show while something is moved: along edges or middles that agree,
/// or (`spacing`) across a gap that is as wide as the one beside it.
struct Guide {
    Point from, to;
    bool spacing = false;
    bool operator==(const Guide&) const = default;
};

/// By how much more to move so that it agrees, and what then agrees.
struct Guided {
    Point by;
    std::vector<Guide> guides;
};

/// What `moving` agrees with among the cards near it, in each direction the
/// nearest agreement within `tolerance` pixels. `itself` are the cards that move.
Guided guided(const SpatialIndex& cards, const Rect& moving, const std::vector<SpatialIndex::Handle>& itself,
              int tolerance);

} // namespace designer
