#include "layout/zones.h"

#include "layout/docked.h"
#include "layout/zone_rules.h"

namespace designer {

namespace {

constexpr int around = 24;
constexpr int title = 40; // above the cards of an area

} // namespace

Rect areaAround(const Rect& cards)
{
    if (cards.empty())
        return {};
    return {cards.x - around, cards.y - title, cards.width + 2 * around, cards.height + title + around};
}

Zone zoneOf(const Component& component, const Catalogue& catalogue)
{
    const Kind* kind = catalogue.kind(component.kind);
    return kind ? zoneOf(*kind) : Zone::internet;
}

Zone zoneOf(const Kind& kind)
{
    return kind.zones.empty() ? Zone::internet : kind.zones.front();
}

ZoneAreas zoneAreas(const Design& design, const Catalogue& catalogue)
{
    const auto docked = dockedComponents(design);
    ZoneBoxes boxes;
    for (const Component& component : design.components())
        if (component.at && !docked.contains(component.id)) {
            Rect& box = boxes[static_cast<std::size_t>(zoneOf(component, catalogue))];
            box = box.united(cardRect(component));
        }
    return zoneAreas(boxes);
}

ZoneAreas zoneAreas(const ZoneBoxes& boxes)
{
    const auto box = [&boxes](Zone zone) { return boxes[static_cast<std::size_t>(zone)]; };
    const Rect vpc = areaAround(box(Zone::vpc));
    return {areaAround(box(Zone::internet).united(box(Zone::global))), areaAround(box(Zone::awsOutsideVpc).united(vpc)),
            vpc, areaAround(box(Zone::clientNetwork))};
}

} // namespace designer
