#pragma once

#include <string>
#include <vector>

#include "design/design.h"

namespace designer {

/// With the cards laid out anew along their wires from left to right, the
/// zones side by side, wires short and level. Only the cards with these ids
/// move, or all where none is given; pinned ones never do, what is docked has no
/// card. The layout begins where the upper left corner of the moving cards was,
/// keeps their order from top to bottom where nothing speaks against it, and
/// does nothing to its own result. Notes follow the card beside them; bends of
/// wires whose ends moved are given up. Where what stays leaves no true layout,
/// the design comes back unchanged. Deterministic; takes time as sorting does.
Design tidied(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& ids);

} // namespace designer
