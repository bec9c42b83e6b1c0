#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "layout/spatial_index.h"
#include "layout/zones.h"

namespace designer {

/// Moves components and notes together, again and again from where they stood:
/// what a drag does. Wires between two that move keep the form of their bends.
class Moving {
public:
    Moving(Design origin, const Catalogue& catalogue, std::vector<std::string> ids);

    const Design& origin() const { return origin_; }
    /// The design with everything that far from where it was (by less where one
    /// would leave what a design's file may hold), and every component in a zone
    /// that is true for it. Costs what moves, as long as nobody has to make room.
    Design by(Point distance) const;

private:
    /// A card that moves, with what must hold for it.
    struct Card {
        Rect rect;
        Zone zone;
        bool outsideVpc;
    };
    void reach(Point at);
    Point bounded(Point distance) const;
    bool needsNoRoom(Point distance) const;
    bool isTrue(const Card& card, const Rect& at) const;

    Design origin_;
    const Catalogue& catalogue_;
    std::vector<std::string> ids_;
    std::vector<std::string> wires_; // whose bends move along
    std::vector<Card> cards_;
    SpatialIndex others_;
    ZoneAreas areas_;
    std::optional<std::pair<Point, Point>> reach_; // the upper left and lower right places of what moves
};

} // namespace designer
