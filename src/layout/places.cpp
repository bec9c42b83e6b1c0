#include <cmath>

#include "layout/docked.h"
#include "layout/spatial_index.h"
#include "layout/zone_rules.h"

namespace designer {

namespace {

constexpr int gap = 16;
constexpr int farthestSteps = 96; // of the grid, in each direction
constexpr int placeColumnPitch = 224;
constexpr int zonePitch = 288;
constexpr int placeRowPitch = 96;
constexpr int leastPlaceRows = 8;
constexpr Point origin{96, 96};

/// Steps of the grid in every direction, the nearest first.
const std::vector<Point>& stepsByDistance()
{
    static const std::vector<Point> steps = [] {
        std::vector<Point> all;
        for (int y = -farthestSteps; y <= farthestSteps; ++y)
            for (int x = -farthestSteps; x <= farthestSteps; ++x)
                all.push_back({x, y});
        std::stable_sort(all.begin(), all.end(),
                         [](Point a, Point b) { return a.x * a.x + a.y * a.y < b.x * b.x + b.y * b.y; });
        return all;
    }();
    return steps;
}

/// The cards of a design, to ask whether one more fits.
class Ground {
public:
    Ground(const Design& design, const Catalogue& catalogue, const Kind* kind)
        : zone_(kind && !kind->zones.empty() ? kind->zones.front() : Zone::internet), outside_(outsideVpc(kind)),
          areas_(zoneAreas(design, catalogue))
    {
        const auto docked = dockedComponents(design);
        SpatialIndex::Handle handle = 0;
        for (const Component& component : design.components()) {
            if (!component.at || docked.contains(component.id))
                continue;
            const Rect card = cardRect(component);
            lowest_ = std::max(lowest_, card.bottom());
            cards_.place(handle, card);
            if (outsideVpc(catalogue.kind(component.kind)))
                outsiders_.place(handle, card);
            ++handle;
        }
    }

    bool isFree(const Rect& card) const { return standsOnNone(cards_, card.grown(gap)); }

    /// Whether all zones stay true with this card.
    bool isTrue(const Rect& card) const
    {
        const Rect own = areaAround(card);
        const Rect vpc = zone_ == Zone::vpc ? areas_.vpc.united(own) : areas_.vpc;
        const bool inAws = zone_ == Zone::vpc || zone_ == Zone::awsOutsideVpc;
        const Rect aws = inAws ? areas_.aws.united(areaAround(zone_ == Zone::vpc ? own : card)) : areas_.aws;
        const Rect left = leftOfAws(zone_) ? areas_.internet.united(own) : areas_.internet;
        const Rect right = zone_ == Zone::clientNetwork ? areas_.client.united(own) : areas_.client;
        if (outside_ && card.intersects(vpc))
            return false;
        if (!aws.empty() && ((!left.empty() && left.right() > aws.x) || (!right.empty() && right.x < aws.right())))
            return false;
        return zone_ != Zone::vpc || standsOnNone(outsiders_, vpc);
    }

    /// The place nearest to a wish that its own zone allows, other cards left aside.
    Point wished(Point near) const
    {
        Point at = snapped(Point{std::clamp(near.x, -farthest, farthest), std::clamp(near.y, -farthest, farthest)});
        const Rect card{at.x, at.y, cardWidth, cardHeight};
        if (outside_ && card.intersects(areas_.vpc))
            at = pushedOut(card, areas_.vpc);
        if (leftOfAws(zone_) && !areas_.aws.empty())
            at.x = std::min(at.x, lastLeftOf(areas_.aws));
        if (zone_ == Zone::clientNetwork && !areas_.aws.empty())
            at.x = std::max(at.x, firstRightOf(areas_.aws));
        return at;
    }

    Point below(Point at) const { return {at.x, gridAbove(lowest_ + gap)}; }

private:
    static bool standsOnNone(const SpatialIndex& index, const Rect& area)
    {
        std::vector<SpatialIndex::Handle> found;
        index.query(area, found);
        return found.empty();
    }

    Zone zone_;
    bool outside_;
    ZoneAreas areas_;
    SpatialIndex cards_, outsiders_;
    int lowest_ = -gap;
};

/// The columns from left to right in which what has no place is put.
enum class PlaceColumn : std::uint8_t { internet, aws, vpc, data, client };
constexpr std::size_t columnCount = 5;

PlaceColumn columnOf(const Component& component, const Catalogue& catalogue)
{
    switch (zoneOf(component, catalogue)) {
    case Zone::awsOutsideVpc:
        return PlaceColumn::aws;
    case Zone::vpc:
        return catalogue.kind(component.kind)->family == Family::data ? PlaceColumn::data : PlaceColumn::vpc;
    case Zone::clientNetwork:
        return PlaceColumn::client;
    case Zone::internet:
    case Zone::global:
        break;
    }
    return PlaceColumn::internet;
}

using Columns = std::vector<const Component*>[columnCount];

/// Where each column begins; one with many components is several cards wide.
std::vector<int> beginnings(const Columns& columns, int rows)
{
    std::vector<int> left;
    int x = 0;
    for (const auto& column : columns) {
        left.push_back(x);
        const int wide = (static_cast<int>(column.size()) + rows - 1) / rows;
        x += wide > 0 ? zonePitch + (wide - 1) * placeColumnPitch : 0;
    }
    return left;
}

/// The corner from which the columns begin: below what is there, the VPC under the VPC.
Point cornerFor(const ZoneAreas& areas, const std::vector<int>& left)
{
    const Rect all = areas.internet.united(areas.aws).united(areas.client);
    if (all.empty())
        return origin;
    const Rect& anchor = areas.vpc.empty() ? all : areas.vpc;
    const int column = areas.vpc.empty() ? 0 : left[static_cast<std::size_t>(PlaceColumn::vpc)];
    return {gridAbove(anchor.x) - column, gridAbove(all.bottom() + placeRowPitch)};
}

/// What is docked has no card, but gets the place above what it is docked on.
Design withDockedPlaced(Design design)
{
    for (const Connection& wire : Shelf<Connection>(design.connections())) {
        const Component* source = wire.docked ? design.component(wire.from) : nullptr;
        const Component* target = design.component(wire.to);
        if (!source || source->at || !target || !target->at)
            continue;
        Component placed = *source;
        placed.at = Point{target->at->x, target->at->y - placeRowPitch};
        design = design.with(std::move(placed));
    }
    return design;
}

} // namespace

Point freePlace(const Design& design, const Catalogue& catalogue, Key kind, Point near)
{
    const Ground ground(design, catalogue, catalogue.kind(kind));
    const Point wished = ground.wished(near);
    for (const bool demandTruth : {true, false})
        for (const Point& step : stepsByDistance()) {
            const Rect card{wished.x + step.x * grid, wished.y + step.y * grid, cardWidth, cardHeight};
            if (ground.isFree(card) && (!demandTruth || ground.isTrue(card)))
                return {card.x, card.y};
        }
    return ground.below(wished);
}

Design withEveryPlace(const Design& design, const Catalogue& catalogue)
{
    const auto docked = dockedComponents(design);
    Columns columns;
    std::size_t count = 0;
    for (const Component& component : design.components())
        if (!component.at && !docked.contains(component.id)) {
            columns[static_cast<std::size_t>(columnOf(component, catalogue))].push_back(&component);
            ++count;
        }
    if (count == 0)
        return withDockedPlaced(design);
    const int rows = std::max(leastPlaceRows, static_cast<int>(std::sqrt(static_cast<double>(count))));
    const std::vector<int> left = beginnings(columns, rows);
    const Point corner = cornerFor(zoneAreas(design, catalogue), left);
    Design out = design;
    for (std::size_t column = 0; column < columnCount; ++column)
        for (std::size_t i = 0; i < columns[column].size(); ++i) {
            const int n = static_cast<int>(i);
            Component placed = *columns[column][i];
            placed.at =
                Point{corner.x + left[column] + n / rows * placeColumnPitch, corner.y + n % rows * placeRowPitch};
            out = out.with(std::move(placed));
        }
    return withDockedPlaced(truthful(out, catalogue, {}));
}

} // namespace designer
