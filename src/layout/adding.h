#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "design/edits.h"
#include "layout/geometry.h"

namespace designer {

/// The name that a new component of a kind gets: the kind's label, numbered
/// where the design already has it ("Container 2").
std::string defaultName(const Design& design, const Kind& kind, Language language);

/// The wire that a gesture between two components makes: in the direction of
/// the gesture if that is legal, else in the other; nothing if neither is. What
/// may dock is docked.
std::optional<Connection> wireFor(const Design& design, const Catalogue& catalogue, std::string_view from,
                                  std::string_view to);
/// Why there can be no such wire: the same component, wired already, or kinds
/// that are never wired. Empty when `wireFor` gives one.
Message whyNoWire(const Design& design, const Catalogue& catalogue, std::string_view from, std::string_view to);

/// The kinds that can be wired to a component, in either direction, in the
/// catalogue's order.
std::vector<const Kind*> wirableKinds(const Design& design, const Catalogue& catalogue, std::string_view component);

/// With a new component of a kind as near as is true and free to a point.
Added addedAt(const Design& design, const Catalogue& catalogue, Key kind, Point near, Language language);

/// With a new component in its zone beside another, wired to it if exactly one
/// wire between the two is legal. `beside` may be empty: then near `fallback`.
Added addedBeside(const Design& design, const Catalogue& catalogue, Key kind, std::string_view beside, Point fallback,
                  Language language);

/// With a new component near a point and a wire between it and another.
Added addedAndWired(const Design& design, const Catalogue& catalogue, Key kind, std::string_view other, Point near,
                    Language language);

} // namespace designer
