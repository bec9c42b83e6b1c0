#pragma once

#include "layout/zones.h"

namespace designer {

/// The area of a zone from the box of what stands in it: room around, and for a title above.
Rect areaAround(const Rect& cards);

/// The nearest points of the grid that are not beyond a value.
constexpr int gridBelow(int value)
{
    return (value >= 0 ? value / grid : (value - grid + 1) / grid) * grid;
}
constexpr int gridAbove(int value)
{
    return -gridBelow(-value);
}

/// Whether a component of this zone may not stand within the VPC.
inline bool outsideVpc(const Kind* kind)
{
    return !kind || std::find(kind->zones.begin(), kind->zones.end(), Zone::vpc) == kind->zones.end();
}
/// What is outside AWS stands left of it, what is the client's stands right of it.
inline bool leftOfAws(Zone zone)
{
    return zone == Zone::internet || zone == Zone::global;
}

/// The rightmost place of a card left of AWS, and the leftmost of one right of it.
inline int lastLeftOf(const Rect& aws)
{
    return gridBelow(aws.x - (areaAround({0, 0, cardWidth, cardHeight}).right()));
}
inline int firstRightOf(const Rect& aws)
{
    return gridAbove(aws.right() - areaAround({0, 0, cardWidth, cardHeight}).x);
}

/// A card moved by as little as possible so that it is outside an area, on the grid.
Point pushedOut(const Rect& card, const Rect& area);

} // namespace designer
