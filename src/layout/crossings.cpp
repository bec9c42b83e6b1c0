#include "layout/crossings.h"

#include <algorithm>
#include <cstddef>

namespace designer {

namespace {

struct Upright {
    int x, top, bottom;
};

template <typename See> void eachPart(const std::vector<Point>& way, const See& see)
{
    for (std::size_t i = 0; i + 1 < way.size(); ++i)
        see(way[i], way[i + 1]);
}

/// From left to right.
std::vector<Upright> uprights(const std::vector<const std::vector<Point>*>& ways, const Rect& area)
{
    std::vector<Upright> found;
    for (const std::vector<Point>* way : ways)
        eachPart(*way, [&](Point a, Point b) {
            const Upright part{a.x, std::min(a.y, b.y), std::max(a.y, b.y)};
            if (a.x == b.x && a.x >= area.x && a.x < area.right() && part.bottom > area.y && part.top < area.bottom())
                found.push_back(part);
        });
    std::sort(found.begin(), found.end(), [](const Upright& a, const Upright& b) { return a.x < b.x; });
    return found;
}

} // namespace

std::vector<std::vector<Point>> crossings(const std::vector<const std::vector<Point>*>& ways, const Rect& area)
{
    const std::vector<Upright> across = uprights(ways, area);
    std::vector<std::vector<Point>> found(ways.size());
    for (std::size_t way = 0; way < ways.size() && !across.empty(); ++way)
        eachPart(*ways[way], [&](Point a, Point b) {
            if (a.y != b.y || a.y < area.y || a.y >= area.bottom())
                return;
            auto each = std::upper_bound(across.begin(), across.end(), std::min(a.x, b.x),
                                         [](int x, const Upright& part) { return x < part.x; });
            for (; each != across.end() && each->x < std::max(a.x, b.x); ++each)
                if (each->top < a.y && each->bottom > a.y
                    && (found[way].empty() || found[way].back() != Point{each->x, a.y}))
                    found[way].push_back({each->x, a.y});
        });
    return found;
}

} // namespace designer
