#pragma once

#include <array>
#include <string>
#include <vector>

#include "layout/geometry.h"

namespace designer {

/// Where things live, as areas of the drawing: the Internet side (with what is
/// global), AWS, the VPC within it, and the client's network. An area is as
/// large as what stands in it; empty when nothing does.
struct ZoneAreas {
    Rect internet;
    Rect aws; // contains `vpc`
    Rect vpc;
    Rect client;
};
ZoneAreas zoneAreas(const Design& design, const Catalogue& catalogue);

/// For each `Zone` the box around the cards that stand in it.
using ZoneBoxes = std::array<Rect, 5>;
ZoneAreas zoneAreas(const ZoneBoxes& boxes);

/// The zone in which a component is drawn: the first of its kind's.
Zone zoneOf(const Component& component, const Catalogue& catalogue);
Zone zoneOf(const Kind& kind);

/// The design with every component in a zone that is true for it: what was moved
/// keeps its place if it can, what it pushes aside moves as little as possible;
/// components do not come to stand on one another. Does nothing when all is well.
Design truthful(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& moved);

/// `after`, an edit of `before`, with room for the cards that the edit brought out of their docks.
Design withRoomForUndocked(const Design& before, Design after, const Catalogue& catalogue);

/// A free place near `near`, in the right zone, on the grid.
Point freePlace(const Design& design, const Catalogue& catalogue, Key kind, Point near);

/// Components without a place get one (a file written by hand, an import).
Design withEveryPlace(const Design& design, const Catalogue& catalogue);

/// Whether a component has no card of its own: all its wires are docked on what it
/// protects or feeds.
bool isDocked(const Component& component, const Design& design);

} // namespace designer
