#include "layout/moving.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "layout/docked.h"
#include "layout/zone_rules.h"

namespace designer {

namespace {

int withinReach(int by, std::int64_t least, std::int64_t most)
{
    return static_cast<int>(std::clamp<std::int64_t>(by, -farthest - least, farthest - most));
}

bool holds(const Rect& outer, const Rect& inner)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right()
           && inner.bottom() <= outer.bottom();
}

Point sum(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}

Rect shifted(const Rect& rect, Point by)
{
    return {rect.x + by.x, rect.y + by.y, rect.width, rect.height};
}

} // namespace

Moving::Moving(Design origin, const Catalogue& catalogue, std::vector<std::string> ids)
    : origin_(std::move(origin)), catalogue_(catalogue), ids_(std::move(ids)), areas_(zoneAreas(origin_, catalogue))
{
    const std::unordered_set<std::string_view> moving(ids_.begin(), ids_.end());
    const auto docked = dockedComponents(origin_);
    SpatialIndex::Handle handle = 0;
    for (const Component& component : origin_.components()) {
        if (!component.at || docked.contains(component.id))
            continue;
        if (moving.contains(component.id))
            cards_.push_back(
                {cardRect(component), zoneOf(component, catalogue_), outsideVpc(catalogue_.kind(component.kind))});
        else
            others_.place(handle++, cardRect(component));
    }
    for (const std::string& id : ids_)
        if (const Component* component = origin_.component(id); component && component->at)
            reach(*component->at);
        else if (const Note* note = origin_.notes().find(id))
            reach(note->at.value_or(Point{}));
    for (const Connection& connection : origin_.connections())
        if (!connection.bends.empty() && moving.contains(connection.from) && moving.contains(connection.to))
            wires_.push_back(connection.id);
}

void Moving::reach(Point at)
{
    if (!reach_)
        reach_ = {at, at};
    auto& [least, most] = *reach_;
    least = {std::min(least.x, at.x), std::min(least.y, at.y)};
    most = {std::max(most.x, at.x), std::max(most.y, at.y)};
}

Point Moving::bounded(Point distance) const
{
    if (!reach_)
        return {};
    const auto& [least, most] = *reach_;
    return {withinReach(distance.x, least.x, most.x), withinReach(distance.y, least.y, most.y)};
}

Design Moving::by(Point wished) const
{
    const Point distance = bounded(wished);
    if (distance == Point{})
        return origin_;
    Design out = origin_;
    for (const std::string& id : ids_) {
        if (const Component* component = origin_.component(id); component && component->at) {
            Component moved = *component;
            moved.at = sum(*moved.at, distance);
            out = out.with(std::move(moved));
        } else if (const Note* note = origin_.notes().find(id)) {
            Note moved = *note;
            moved.at = sum(moved.at.value_or(Point{}), distance);
            out = out.with(std::move(moved));
        }
    }
    for (const std::string& id : wires_) {
        Connection moved = *origin_.connection(id);
        for (Point& bend : moved.bends)
            bend = sum(bend, {withinReach(distance.x, bend.x, bend.x), withinReach(distance.y, bend.y, bend.y)});
        out = out.with(std::move(moved));
    }
    return needsNoRoom(distance) ? out : truthful(out, catalogue_, ids_);
}

bool Moving::needsNoRoom(Point distance) const
{
    std::vector<SpatialIndex::Handle> under;
    return std::all_of(cards_.begin(), cards_.end(), [&](const Card& card) {
        const Rect at = shifted(card.rect, distance);
        others_.query(at, under);
        return under.empty() && isTrue(card, at);
    });
}

/// Whether a card may stand there without a zone growing. Zones that shrink push nobody.
bool Moving::isTrue(const Card& card, const Rect& at) const
{
    if (card.outsideVpc && at.intersects(areas_.vpc))
        return false;
    switch (card.zone) {
    case Zone::vpc:
        return holds(areas_.vpc, areaAround(at));
    case Zone::awsOutsideVpc:
        return holds(areas_.aws, areaAround(at));
    case Zone::clientNetwork:
        return areas_.aws.empty() || at.x >= firstRightOf(areas_.aws);
    case Zone::internet:
    case Zone::global:
        return areas_.aws.empty() || at.x <= lastLeftOf(areas_.aws);
    }
    return false;
}

} // namespace designer
