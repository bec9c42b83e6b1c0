#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "design/design.h"

namespace designer {

// Edits of several cards and notes at once. Ids of anything else, and of what
// has no place or no card of its own, are passed over. Every result is
// truthful: cards that a zone does not allow there give way.

enum class Alignment : std::uint8_t { left, centre, right, top, middle, bottom };
enum class Direction : std::uint8_t { horizontal, vertical };

/// With one edge, or the middle, of all on one line: that of the box around them.
Design aligned(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& ids,
               Alignment alignment);

/// With the same room between neighbours; the first and the last stay. Needs three.
Design distributed(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& ids,
                   Direction direction);

/// The ids with everything that moves together with them: the other members of
/// their groups. Each once, in the order of the ids.
std::vector<std::string> withTheirGroups(const Design& design, const std::vector<std::string>& ids);

/// Without the groups that have no member any more.
Design withoutEmptyGroups(const Design& design);

/// Without the components, connections and notes that have one of these ids, and
/// without the connections that end at such components.
Design withoutItems(const Design& design, const std::vector<std::string>& ids);

} // namespace designer
