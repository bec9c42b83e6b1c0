#include <algorithm>
#include <cstdlib>
#include <utility>

#include "ui/render/picture.h"
#include "ui/render/words.h"

// The wires of a drawing, whose ways may be found one after another.

namespace designer::ui {

namespace {

// How many ways are found at once, so that nobody waits: of those that are seen, of all, and between two events.
constexpr std::size_t mostSeen = 400;
constexpr std::size_t mostAnywhere = 40;
constexpr std::size_t mostMeanwhile = 250;

Rect boundsOf(const std::vector<Point>& points)
{
    Rect box;
    for (const Point& p : points)
        box = box.united({p.x, p.y, 1, 1});
    return box.grown(wireReach);
}

/// A wire's parts one by one: the box around a long one is mostly empty.
void addParts(const WireShape& wire, std::vector<Rect>& dirty)
{
    for (std::size_t i = 0; i + 1 < wire.points.size(); ++i) {
        const Point a = wire.points[i];
        const Point b = wire.points[i + 1];
        dirty.push_back(
            Rect{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1, std::abs(a.y - b.y) + 1}.grown(
                wireReach));
    }
}

} // namespace

/// All but its way and its label.
WireShape Picture::lookOf(Handle number) const
{
    const WireEnds::Wire& wire = routes_.ends().wire(number);
    const CardShape& from = cards_[wire.from];
    const CardShape& to = cards_[wire.to];
    WireShape shape;
    shape.id = wire.id;
    const Wire* known = catalogue_.wire(from.kind->name, to.kind->name);
    shape.legal = known != nullptr;
    if (known)
        shape.meaning = known->meaning;
    shape.absent = from.absent || to.absent;
    return shape;
}

WireShape Picture::sketch(Handle wire) const
{
    WireShape shape = lookOf(wire);
    shape.points = routes_.sketch(wire);
    shape.bounds = boundsOf(shape.points);
    return shape;
}

void Picture::eachSketch(const Rect& area, const std::function<void(const WireShape&)>& see) const
{
    for (const Handle wire : routes_.left())
        if (routes_.extent(wire).intersects(area))
            see(sketch(wire));
}

/// Once for all wires of its kind.
const QString& Picture::labelOf(const Wire& wire) const
{
    QString& label = wireLabels_[&wire];
    if (label.isNull())
        label = qt(wire.label, language_);
    return label;
}

/// As its way and its look are now.
void Picture::putWire(Handle wire, std::vector<Rect>& dirty) const
{
    if (wire >= wires_.size())
        wires_.resize(std::size_t{wire} + 1);
    WireShape now;
    if (const Route* route = routes_.find(wire)) {
        now = lookOf(wire);
        if (const Wire* known = catalogue_.wire(cards_[routes_.ends().wire(wire).from].kind->name,
                                                cards_[routes_.ends().wire(wire).to].kind->name))
            now.label = labelOf(*known);
        now.points = route->points;
        now.labelAt = route->labelAt;
        now.bounds = boundsOf(now.points);
    }
    WireShape& shape = wires_[wire];
    if (now == shape)
        return;
    addParts(shape.points.empty() && prepared_ == Prepared::asSeen ? sketch(wire) : shape, dirty);
    addParts(now, dirty);
    shape = std::move(now);
}

void Picture::putWires(const std::vector<Handle>& wires, std::vector<Rect>& dirty) const
{
    for (const Handle wire : wires)
        putWire(wire, dirty);
}

/// Where they are sketched now.
void Picture::addSketches(const TouchedIds& touched, std::vector<Rect>& dirty) const
{
    if (!waysAreLeft())
        return;
    const auto add = [&](Handle wire) {
        if (wire != Routes::none && routes_.isLeft(wire))
            addParts(sketch(wire), dirty);
    };
    for (const std::string& id : touched.connections)
        add(routes_.ends().findWire(id));
    for (const std::string& id : touched.components)
        if (const Handle card = routes_.ends().findCard(id); card != Routes::none)
            for (const Handle wire : routes_.ends().card(card).wires)
                add(wire);
}

/// Finds the ways that can be found at once, after those of some wires changed or were lost.
void Picture::findWays(std::vector<Handle> changed, std::vector<Rect>& dirty)
{
    const std::size_t left = routes_.left().size();
    const bool all = prepared_ == Prepared::whole || left <= mostAnywhere;
    for (const Handle wire : all ? routes_.findWays(left) : routes_.findWaysIfFew(seen_, mostSeen))
        changed.push_back(wire);
    putWires(changed, dirty);
    for (const Handle wire : changed)
        if (routes_.isLeft(wire))
            addParts(sketch(wire), dirty);
}

std::vector<Rect> Picture::look(const Rect& area)
{
    seen_ = area;
    std::vector<Rect> dirty = std::exchange(changedSince_, {});
    findWays({}, dirty);
    return dirty;
}

std::vector<Rect> Picture::findWays()
{
    std::vector<Rect> dirty = std::exchange(changedSince_, {});
    std::vector<Handle> wires = routes_.findWays(seen_, mostMeanwhile);
    if (wires.empty())
        wires = routes_.findWays(mostMeanwhile);
    putWires(wires, dirty);
    return dirty;
}

std::vector<std::string> Picture::wireIds() const
{
    std::vector<std::string> ids;
    for (Handle wire = 0; wire < routes_.ends().wireCount(); ++wire)
        if (routes_.find(wire) || routes_.isLeft(wire))
            ids.push_back(routes_.ends().wire(wire).id);
    return ids;
}

const WireShape* Picture::wire(std::string_view id) const
{
    const Handle wire = routes_.ends().findWire(id);
    if (wire == Routes::none)
        return nullptr;
    if (routes_.isLeft(wire))
        putWires(routes_.findWay(wire), changedSince_);
    return wire >= wires_.size() || wires_[wire].points.empty() ? nullptr : &wires_[wire];
}

} // namespace designer::ui
