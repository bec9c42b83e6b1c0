#include "layout/routes.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

#include "layout/router.h"
#include "layout/spreading.h"

namespace designer {

namespace {

constexpr int laneGap = 8;
constexpr std::size_t mostSpread = 4000; // wires: beyond, their bundles are thousands of parts long
constexpr int mayStray = 64;             // from the box around its ends, for most wires

Rect boxOf(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1, std::abs(a.y - b.y) + 1};
}

Point middleOfLongest(const std::vector<Point>& points)
{
    Point middle;
    int longest = -1;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const Rect box = boxOf(points[i], points[i + 1]);
        if (box.width + box.height <= longest)
            continue;
        longest = box.width + box.height;
        middle = box.center();
    }
    return middle;
}

/// Of numbers below a limit.
void sortOnce(std::vector<Routes::Handle>& numbers, std::size_t limit)
{
    if (numbers.size() < limit / 16) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        return;
    }
    std::vector<bool> among(limit);
    for (const Routes::Handle number : numbers)
        among[number] = true;
    numbers.clear();
    for (Routes::Handle number = 0; number < limit; ++number)
        if (among[number])
            numbers.push_back(number);
}

/// Where a wire ends on the middle of a side.
Port middlePort(const Rect& card, Side side)
{
    const Point center = card.center();
    switch (side) {
    case Side::left:
        return {{card.x, center.y}, side, card};
    case Side::top:
        return {{center.x, card.y}, side, card};
    case Side::right:
        return {{card.right(), center.y}, side, card};
    case Side::bottom:
        return {{center.x, card.bottom()}, side, card};
    }
    return {};
}

} // namespace

// What is to be routed.

void Routes::read(const Design& design)
{
    *this = {};
    ends_.read(design);
    ways_.resize(ends_.wireCount());
    spreads_ = ways_.size() <= mostSpread;
    for (Handle wire = 0; wire < ways_.size(); ++wire)
        if (ends_.isDrawn(ends_.wire(wire)))
            leave(wire);
}

WireEnds::Touched Routes::read(const Design& now, const TouchedIds& touched)
{
    WireEnds::Touched changed = ends_.read(now, touched);
    ways_.resize(ends_.wireCount());
    for (const Rect& area : changed.areas) {
        const std::vector<Handle> beside = wiresFoundAt(area.grown(Router::margin + 1));
        changed.wires.insert(changed.wires.end(), beside.begin(), beside.end());
        if (spreads_)
            unsettled_.push_back({area.grown(2 * strandReach), true, true, false});
    }
    sortOnce(changed.wires, ways_.size());
    const auto firstUndrawn = std::partition(changed.wires.begin(), changed.wires.end(),
                                             [this](Handle wire) { return ends_.isDrawn(ends_.wire(wire)); });
    const std::vector<Handle> undrawn(firstUndrawn, changed.wires.end());
    changed.wires.erase(firstUndrawn, changed.wires.end());
    for (const Handle wire : changed.wires)
        leave(wire);
    for (const Handle wire : undrawn) { // what they leave room for is spread when ways are found
        Way& way = ways_[wire];
        way.left = false;
        if (way.found.empty())
            continue;
        takeParts(way);
        way = {};
        changed.wires.push_back(wire);
    }
    if (!undrawn.empty())
        std::erase_if(left_, [this](Handle wire) { return !ways_[wire].left; });
    sortOnce(changed.wires, ways_.size());
    return changed;
}

void Routes::leave(Handle wire)
{
    if (!std::exchange(ways_[wire].left, true))
        left_.push_back(wire);
}

void Routes::reset(const Design& design)
{
    read(design);
    findWays(std::numeric_limits<std::size_t>::max());
}

std::vector<std::string> Routes::update(const Design& now, const TouchedIds& touched)
{
    const auto differing = [this](const std::vector<Handle>& wires, std::vector<std::string>& out) {
        for (const Handle wire : wires)
            out.push_back(ends_.wire(wire).id);
    };
    std::vector<std::string> ids;
    std::vector<Handle> gone;
    for (const Handle wire : read(now, touched).wires)
        if (!ways_[wire].left)
            gone.push_back(wire);
    differing(gone, ids);
    differing(reroute(std::exchange(left_, {})), ids);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Rect Routes::extent(Handle number) const
{
    const WireEnds::Wire& wire = ends_.wire(number);
    Rect box = ends_.places().rect(wire.from).united(ends_.places().rect(wire.to));
    for (const Point& bend : wire.bends)
        box = box.united({bend.x, bend.y, 1, 1});
    return box.grown(mayStray);
}

std::vector<Routes::Handle> Routes::findWays(const Rect& area, std::size_t most)
{
    std::vector<Handle> seen;
    std::erase_if(left_, [&](Handle wire) {
        if (seen.size() >= most || !extent(wire).intersects(area))
            return false;
        seen.push_back(wire);
        return true;
    });
    return found(std::move(seen));
}

std::vector<Routes::Handle> Routes::findWaysIfFew(const Rect& area, std::size_t most)
{
    std::size_t count = 0;
    for (const Handle wire : left_)
        if (extent(wire).intersects(area) && ++count > most)
            return {};
    return findWays(area, most);
}

std::vector<Routes::Handle> Routes::findWays(std::size_t most)
{
    const std::size_t count = std::min(most, left_.size());
    std::vector<Handle> last(left_.end() - static_cast<std::ptrdiff_t>(count), left_.end());
    left_.resize(left_.size() - count);
    return found(std::move(last));
}

std::vector<Routes::Handle> Routes::findWay(Handle wire)
{
    return std::erase(left_, wire) > 0 ? found({wire}) : std::vector<Handle>();
}

std::vector<Routes::Handle> Routes::found(std::vector<Handle> wires)
{
    const std::vector<Handle> differing = reroute(wires);
    wires.insert(wires.end(), differing.begin(), differing.end());
    sortOnce(wires, ways_.size());
    return wires;
}

// Ways.

std::vector<Point> Routes::wayOf(Handle number)
{
    if (!ends_.isDrawn(ends_.wire(number)))
        return {};
    ends_.givePorts(number);
    const WireEnds::Wire& wire = ends_.wire(number);
    return wire.bends.empty() ? wayBetween(wire) : Router::through(wire.leaves, wire.bends, wire.enters);
}

/// From port to port, which the wire has.
std::vector<Point> Routes::wayBetween(const WireEnds::Wire& wire) const
{
    // Of wires that turn the same way the outer one turns last, so that none crosses its neighbour.
    const bool onwards =
        isHorizontal(wire.leaves.side) ? wire.enters.at.y >= wire.leaves.at.y : wire.enters.at.x >= wire.leaves.at.x;
    const bool backwards = wire.leaves.side == Side::left || wire.leaves.side == Side::top;
    const int lane = wire.lane * laneGap / 2 * (onwards != backwards ? -1 : 1);
    return Router(ends_.places()).route(wire.leaves, wire.enters, lane);
}

std::vector<Point> Routes::sketch(Handle number) const
{
    const WireEnds::Wire& wire = ends_.wire(number);
    const Rect from = ends_.places().rect(wire.from);
    const Rect to = ends_.places().rect(wire.to);
    const Side side = facingSide(from, to);
    const Port leaves = middlePort(from, side);
    const Port enters = middlePort(to, opposite(side));
    return wire.bends.empty() ? Router::plain(leaves, enters, 0) : Router::through(leaves, wire.bends, enters);
}

// Parts.

std::vector<Routes::Handle> Routes::wiresAt(const Rect& area) const
{
    std::vector<Handle> wires = wiresFoundAt(area.grown(strandReach));
    std::erase_if(wires, [&](Handle wire) {
        const std::vector<Point>& points = ways_[wire].route.points;
        const auto touches = [&area](Point a, Point b) { return boxOf(a, b).intersects(area); };
        return std::adjacent_find(points.begin(), points.end(), touches) == points.end();
    });
    return wires;
}

Rect Routes::rectOfPart(Handle part) const
{
    const Rect across = acrossParts_.rect(part);
    return across.empty() ? alongParts_.rect(part) : across;
}

/// By their ways, wherever they are spread to.
std::vector<Routes::Handle> Routes::wiresFoundAt(const Rect& area) const
{
    std::vector<Handle> wires;
    acrossParts_.collect(area, wires);
    alongParts_.collect(area, wires);
    for (Handle& each : wires)
        each = wireOfPart_[each];
    sortOnce(wires, ways_.size());
    return wires;
}

void Routes::takeParts(Way& way)
{
    for (const Handle part : way.parts) {
        unsettle(rectOfPart(part), true);
        crowded_[part] = false;
        shiftOfPart_[part] = 0;
        acrossParts_.remove(part);
        alongParts_.remove(part);
        freeParts_.push_back(part);
    }
    way.parts.clear();
}

void Routes::putParts(Handle wire)
{
    Way& way = ways_[wire];
    for (std::size_t i = 0; i + 1 < way.found.size(); ++i) {
        auto part = static_cast<Handle>(wireOfPart_.size());
        if (freeParts_.empty()) {
            wireOfPart_.push_back(wire);
            shiftOfPart_.push_back(0);
            crowded_.push_back(false);
            bundleOfPart_.push_back(0);
        } else {
            part = freeParts_.back();
            freeParts_.pop_back();
            wireOfPart_[part] = wire;
        }
        const Rect box = boxOf(way.found[i], way.found[i + 1]);
        (box.width > 1 ? acrossParts_ : alongParts_).place(part, box);
        way.parts.push_back(part);
        unsettle(box, false);
    }
}

/// Returns those that are drawn differently now.
std::vector<Routes::Handle> Routes::reroute(const std::vector<Handle>& wires)
{
    std::vector<Handle> moved;
    for (const Handle wire : wires) {
        std::vector<Point> points = wayOf(wire);
        Way& way = ways_[wire];
        way.left = false;
        if (points == way.found)
            continue;
        moved.push_back(wire);
        takeParts(way);
        way.found = std::move(points);
        putParts(wire);
    }
    spreadUnsettled(moved);
    sortOnce(moved, ways_.size());
    std::erase_if(moved, [this](Handle wire) {
        Way& way = ways_[wire];
        std::vector<Point> points = spreadWay(way);
        if (points == way.route.points)
            return true;
        way.route.points = std::move(points);
        way.route.labelAt = middleOfLongest(way.route.points);
        return false;
    });
    return moved;
}

// What is asked for.

const Route* Routes::find(Handle wire) const
{
    const Way& way = ways_[wire];
    return way.left || way.route.points.empty() ? nullptr : &way.route;
}

const Route* Routes::find(std::string_view connection) const
{
    const Handle wire = ends_.findWire(connection);
    return wire == none ? nullptr : find(wire);
}

std::vector<Point> Routes::preview(const Design& design, std::string_view from, Point to) const
{
    const Component* source = design.component(from);
    if (!source || !source->at)
        return {};
    const Rect card = cardRect(*source);
    const Side side = facingSide(card, {to.x, to.y, 1, 1});
    WireEnds::Wire wire;
    wire.leaves = ends_.portOfNew(ends_.findCard(from), card, side, to, wire.lane);
    wire.enters = {to, opposite(side), {}};
    return wayBetween(wire);
}

} // namespace designer
