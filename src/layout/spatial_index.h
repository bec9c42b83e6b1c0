#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "layout/geometry.h"

namespace designer {

/// Rectangles by small dense handles in a uniform grid: who is in this area?
/// Costs grow with what is in the area, not with the drawing.
class SpatialIndex {
public:
    using Handle = std::uint32_t;

    /// Puts or moves a handle.
    void place(Handle handle, const Rect& rect);
    void remove(Handle handle);
    void clear();

    /// Appends every handle whose rectangle touches the area, once, in ascending order.
    void query(const Rect& area, std::vector<Handle>& out) const;
    /// Empty for an unknown handle.
    Rect rect(Handle handle) const;

private:
    static constexpr int cell = 256;
    std::unordered_map<std::uint64_t, std::vector<Handle>> cells_;
    std::vector<Rect> rects_;
};

} // namespace designer
