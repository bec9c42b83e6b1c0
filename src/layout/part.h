#pragma once

#include <string>
#include <vector>

#include "layout/geometry.h"

namespace designer {

/// The part of a design that ids of components and notes name, as a design of
/// its own: with what is docked on them, the wires between them, their groups,
/// and the environments that their values speak of. Nothing of contacts,
/// client, networks or acceptances goes along.
Design partOf(const Design& design, const std::vector<std::string>& ids);

/// The box around everything of a design that has a place.
Rect boxOf(const Design& design);

/// A design and what a part that came into it is called there.
struct WithPart {
    Design design;
    std::vector<std::string> ids;                 // of components with a card, and notes
    std::vector<std::string> unknownEnvironments; // whose values were left out
};

/// With a part of this or another design, its upper left corner at a point or,
/// where that is taken, a little down and to the right. All get ids, and
/// components names, that are free; routes follow them. What a value says of an
/// environment that the design does not have is left out, and what lived only
/// in such lives in all. Cards that are there already keep their place.
WithPart withPart(const Design& design, const Catalogue& catalogue, const Design& part, Point corner);

} // namespace designer
