#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "design/diff.h"
#include "layout/geometry.h"

namespace designer {

/// The way of one wire: corners from border to border, each part horizontal or
/// vertical; at least two points. Empty when an end has no card.
struct Route {
    std::vector<Point> points;
    Point labelAt;           // middle of the longest part
    std::vector<Point> hops; // where it jumps over a wire that was drawn before
    bool operator==(const Route&) const = default;
};

/// The orthogonal ways of all wires of a design, kept up to date as it changes:
/// only what a change touches is routed again, so what is shown during a drag is
/// what stays. Bounded effort and a plain fallback on any geometry.
class Routes {
public:
    explicit Routes(const Catalogue& catalogue);
    ~Routes();
    Routes(Routes&&) noexcept;
    Routes& operator=(Routes&&) noexcept;

    /// Routes everything anew.
    void reset(const Design& design);
    /// `now` is the design after `touched` changed. Returns the ids of the wires
    /// whose route differs (also those that are gone).
    std::vector<std::string> update(const Design& now, const TouchedIds& touched);

    /// Null for an unknown, docked or unplaced wire.
    const Route* find(std::string_view connection) const;
    /// The way that a wire not yet made would take, from a component to a point or a component.
    Route preview(const Design& design, std::string_view from, Point to, std::string_view target) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace designer
