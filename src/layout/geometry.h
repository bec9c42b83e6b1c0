#pragma once

#include <algorithm>

#include "design/design.h"

namespace designer {

/// Everything on the drawing stands on this grid, in pixels at 100 %.
inline constexpr int grid = 8;
inline constexpr int cardWidth = 176;
inline constexpr int cardHeight = 64;
inline constexpr Point noteSize{200, 80};

/// Left, top, width, height; empty when it has no area.
struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    int right() const { return x + width; }
    int bottom() const { return y + height; }
    Point center() const { return {x + width / 2, y + height / 2}; }
    bool empty() const { return width <= 0 || height <= 0; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool intersects(const Rect& o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
    Rect grown(int by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    Rect united(const Rect& o) const
    {
        if (empty())
            return o;
        if (o.empty())
            return *this;
        const int left = std::min(x, o.x);
        const int top = std::min(y, o.y);
        return {left, top, std::max(right(), o.right()) - left, std::max(bottom(), o.bottom()) - top};
    }
    bool operator==(const Rect&) const = default;
};

/// The nearest point of the grid.
constexpr int snapped(int value)
{
    const int shifted = value + grid / 2;
    return (shifted >= 0 ? shifted / grid : (shifted - grid + 1) / grid) * grid;
}
constexpr Point snapped(Point p)
{
    return {snapped(p.x), snapped(p.y)};
}

/// Where a component is drawn; empty while it has no place.
inline Rect cardRect(const Component& component)
{
    return component.at ? Rect{component.at->x, component.at->y, cardWidth, cardHeight} : Rect{};
}

} // namespace designer
