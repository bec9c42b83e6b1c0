#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "design/design.h"

namespace designer {

/// The components that a wire drawn from this one may lead to (`wireFor` gives
/// one): one pass over the design.
std::unordered_set<std::string> legalTargets(const Design& design, const Catalogue& catalogue, std::string_view from);

/// The components that one end of a wire may be moved to, its direction kept.
std::unordered_set<std::string> legalEnds(const Design& design, const Catalogue& catalogue,
                                          const Connection& connection, bool source);

} // namespace designer
