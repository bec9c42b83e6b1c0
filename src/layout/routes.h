#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "design/diff.h"
#include "layout/geometry.h"
#include "layout/wire_ends.h"

namespace designer {

struct Strand;

/// The way of one wire: corners from border to border, each part horizontal or
/// vertical; at least two points. Empty when an end has no card.
struct Route {
    std::vector<Point> points;
    Point labelAt; // middle of the longest part
    bool operator==(const Route&) const = default;
};

/// The orthogonal ways of all wires of a design, kept up to date as it changes:
/// only what a change touches is routed again, so what is shown during a drag is
/// what stays. Parts of different wires along one line are spread apart, unless
/// there are very many wires. Ways may be found one after another, as they
/// are looked at: the order makes no difference. Bounded effort and a plain fallback on any geometry.
class Routes {
public:
    using Handle = WireEnds::Handle;
    static constexpr Handle none = WireEnds::none;

    /// Routes everything anew.
    void reset(const Design& design);
    /// `now` is the design after `touched` changed. Returns the ids of the wires
    /// whose route differs (also those that are gone).
    std::vector<std::string> update(const Design& now, const TouchedIds& touched);

    /// Null for an unknown, docked or unplaced wire, and for one whose way is still to be found.
    const Route* find(std::string_view connection) const;
    /// The way from a component to a point, for a wire that has no other end yet; empty for an unknown component.
    std::vector<Point> preview(const Design& design, std::string_view from, Point to) const;

    // For drawings that are too large to be routed before they are looked at.

    /// Cards and wires by their numbers, which the calls below speak of.
    const WireEnds& ends() const { return ends_; }
    const Route* find(Handle wire) const;
    /// Reads a design anew, and finds no way.
    void read(const Design& design);
    /// Like `update`, but leaves the ways of the wires touched to be found.
    WireEnds::Touched read(const Design& now, const TouchedIds& touched);
    /// Those whose ways are still to be found, in any order.
    const std::vector<Handle>& left() const { return left_; }
    bool isLeft(Handle wire) const { return ways_[wire].left; }
    /// What most ways do not leave: the box around both ends and all bends, and a margin.
    Rect extent(Handle wire) const;
    /// Finds the ways of at most so many of those that are left and of which
    /// something may be seen in an area. Returns them.
    std::vector<Handle> findWays(const Rect& area, std::size_t most);
    /// The same, but none where they are more.
    std::vector<Handle> findWaysIfFew(const Rect& area, std::size_t most);
    /// The same for one, or for any of those that are left.
    std::vector<Handle> findWay(Handle wire);
    std::vector<Handle> findWays(std::size_t most);
    /// What to draw until the way of a wire is found: the shortest, through anything.
    std::vector<Point> sketch(Handle wire) const;
    /// Those of which a part touches an area, once, in ascending order; and the box around all parts.
    std::vector<Handle> wiresAt(const Rect& area) const;
    Rect bounds() const { return acrossParts_.bounds().united(alongParts_.bounds()); }

private:
    struct Way {
        std::vector<Point> found; // by itself
        Route route;              // as it is drawn: apart from others
        std::vector<Handle> parts;
        bool left = false;
    };

    /// Where parts may have to be spread anew.
    struct Unsettled {
        Rect area;
        bool level, upright; // which parts
        bool gone;           // a part: what was crowded may not be any more
    };

    void leave(Handle wire);
    std::vector<Point> wayOf(Handle wire);
    std::vector<Point> wayBetween(const WireEnds::Wire& wire) const;
    std::vector<Handle> found(std::vector<Handle> wires);
    std::vector<Handle> reroute(const std::vector<Handle>& wires);
    std::vector<Handle> wiresFoundAt(const Rect& area) const;
    void takeParts(Way& way);
    void putParts(Handle wire);
    Rect rectOfPart(Handle part) const;
    Strand lineOf(Handle part) const;
    Strand strandOf(Handle part) const;
    bool mayMove(Handle part) const;
    void keepOffOthers(Handle part, Strand& strand) const;
    void unsettle(const Rect& part, bool gone);
    void addBeside(Handle part, std::vector<Handle>& out) const;
    std::vector<Handle> bundleOf(Handle part, std::vector<bool>& crowdedNow);
    void sortByWays(std::vector<Handle>& parts) const;
    void spreadBundle(std::vector<Handle>& bundle, std::vector<Handle>& moved);
    void spreadUnsettled(std::vector<Handle>& moved);
    std::vector<Point> spreadWay(const Way& way) const;

    WireEnds ends_;
    std::vector<Way> ways_; // by the numbers of the wires
    std::vector<Handle> left_;
    SpatialIndex acrossParts_, alongParts_; // horizontal and vertical ones
    std::vector<Handle> wireOfPart_;
    bool spreads_ = true;                     // not in a drawing that was very large when it was read
    std::vector<int> shiftOfPart_;            // across it
    std::vector<bool> crowded_;               // in a bundle of too many to be spread
    std::vector<std::uint32_t> bundleOfPart_; // as it was last looked for
    std::uint32_t bundles_ = 0;
    std::vector<Unsettled> unsettled_;
    std::vector<Handle> freeParts_;
};

} // namespace designer
