#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "layout/geometry.h"

namespace designer {

/// Rectangles by small dense handles in a uniform grid: who is in this area?
/// Costs grow with what is in the area, not with the drawing.
class SpatialIndex {
public:
    using Handle = std::uint32_t;

    /// Puts or moves a handle; with an empty rectangle it is nowhere.
    void place(Handle handle, const Rect& rect);
    void remove(Handle handle);
    void clear();

    /// Appends every handle whose rectangle touches the area, once, in ascending order.
    void query(const Rect& area, std::vector<Handle>& out) const;
    /// The same in any order, some perhaps several times.
    void collect(const Rect& area, std::vector<Handle>& out) const;
    /// Empty for an unknown handle.
    Rect rect(Handle handle) const;
    /// Around everything; looks at all of it only after something on the border went away.
    const Rect& bounds() const;

private:
    static constexpr int cell = 256;
    static constexpr std::int64_t mostCells = 4096; // what covers more is kept apart
    /// The cells that an area covers, both ends included.
    struct Span {
        std::int64_t left, top, right, bottom;
        std::int64_t count() const { return (right - left + 1) * (bottom - top + 1); }
    };
    static Span span(const Rect& rect);
    static std::uint64_t key(std::int64_t column, std::int64_t row);
    void collect(const std::vector<Handle>& handles, const Rect& area, std::vector<Handle>& out) const;

    std::unordered_map<std::uint64_t, std::vector<Handle>> cells_;
    std::vector<Handle> large_;
    std::vector<Rect> rects_;
    mutable std::optional<Rect> bounds_ = Rect();
};

} // namespace designer
