#pragma once

#include <vector>

#include "layout/spatial_index.h"

namespace designer {

enum class Side : std::uint8_t { left, top, right, bottom };

inline bool isHorizontal(Side side)
{
    return side == Side::left || side == Side::right;
}
inline Side opposite(Side side)
{
    return static_cast<Side>((static_cast<int>(side) + 2) % 4);
}
/// A step away from a card on one of its sides.
Point stepped(Point from, Side side, int by);
/// The side of one rectangle that faces another.
Side facingSide(const Rect& from, const Rect& to);

/// Where a wire leaves or enters: on the border of a card, or free in space
/// when the card is empty.
struct Port {
    Point at;
    Side side = Side::right;
    Rect card;
    bool operator==(const Port&) const = default;
};

/// Finds the ways of single wires between cards that stand in an index. Its
/// effort is bounded; where it finds no free way it gives a plain one.
class Router {
public:
    /// Wires keep this far from cards that they do not end at, in pixels.
    static constexpr int margin = 12;

    explicit Router(const SpatialIndex& cards) : cards_(cards) {}

    /// The corners from port to port. `lane` moves the turn in the middle
    /// aside, in pixels, so that neighbours do not run on one another.
    std::vector<Point> route(const Port& from, const Port& to, int lane) const;
    /// One turn aside in the middle, or straight; nothing is avoided.
    static std::vector<Point> plain(const Port& from, const Port& to, int lane);
    /// The corners through hand-made bends; nothing is avoided.
    static std::vector<Point> through(const Port& from, const std::vector<Point>& bends, const Port& to);

private:
    void collectHits(const std::vector<Point>& way, const Port& from, const Port& to, std::vector<Rect>& hits) const;

    const SpatialIndex& cards_;
};

} // namespace designer
