#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

#include "layout/router.h"
#include "layout/routes.h"
#include "layout/spreading.h"

// How parts of different wires that run along one line come apart. Ways are found
// each by itself; what is drawn is their parts, moved aside bundle by bundle. So it
// depends on the ways alone, not on the order in which they were found.

namespace designer {

namespace {

constexpr std::size_t mostStrands = 128; // more than that in one bundle stay where they are
constexpr int clearance = 8;             // from cards
constexpr int leastStub = 12;            // a corner and an arrowhead

int across(Point p, bool upright)
{
    return upright ? p.x : p.y;
}

int along(Point p, bool upright)
{
    return upright ? p.y : p.x;
}

bool isUpright(const Rect& part)
{
    return part.width == 1;
}

Rect grownAcross(const Rect& part, int by)
{
    const int x = isUpright(part) ? by : clearance / 2;
    const int y = isUpright(part) ? clearance / 2 : by;
    return {part.x - x, part.y - y, part.width + 2 * x, part.height + 2 * y};
}

/// The part before or behind it on its way may get so much shorter.
void keepStub(Strand& strand, int neighbour, bool isEnd)
{
    const int length = std::abs(strand.at - neighbour) - leastStub;
    const int allowed = std::max(0, isEnd ? length : length / 2);
    if (neighbour < strand.at)
        strand.least = std::max(strand.least, strand.at - allowed);
    else
        strand.most = std::min(strand.most, strand.at + allowed);
}

/// Between the cards on both sides.
void keepOff(Strand& strand, int low, int high)
{
    if (high + clearance <= strand.at) {
        strand.least = std::max(strand.least, high + clearance);
    } else if (low - clearance >= strand.at) {
        strand.most = std::min(strand.most, low - clearance);
    } else {
        if (low < strand.at)
            strand.least = strand.at;
        if (high > strand.at)
            strand.most = strand.at;
    }
}

} // namespace

/// Where it is, and stays.
Strand Routes::lineOf(Handle part) const
{
    const Rect rect = rectOfPart(part);
    const bool upright = isUpright(rect);
    Strand strand;
    strand.at = across({rect.x, rect.y}, upright);
    strand.from = along({rect.x, rect.y}, upright);
    strand.to = along({rect.right() - 1, rect.bottom() - 1}, upright);
    strand.least = strand.most = strand.at;
    return strand;
}

Strand Routes::strandOf(Handle part) const
{
    const Handle wire = wireOfPart_[part];
    const Way& way = ways_[wire];
    const auto i = static_cast<std::size_t>(std::find(way.parts.begin(), way.parts.end(), part) - way.parts.begin());
    const Rect rect = rectOfPart(part);
    const bool upright = isUpright(rect);
    Strand strand = lineOf(part);
    const bool first = i == 0;
    const bool last = i + 2 == way.found.size();
    const bool backwards = along(way.found[i], upright) > along(way.found[i + 1], upright);
    const auto side = [&](Point neighbour) { return across(neighbour, upright) < strand.at ? -1 : 1; };
    if (!first)
        (backwards ? strand.turnsAtTo : strand.turnsAtFrom) = side(way.found[i - 1]);
    if (!last)
        (backwards ? strand.turnsAtFrom : strand.turnsAtTo) = side(way.found[i + 2]);
    if (!mayMove(part))
        return strand;
    strand.least -= strandReach;
    strand.most += strandReach;
    keepStub(strand, across(way.found[i - 1], upright), i == 1);
    keepStub(strand, across(way.found[i + 2], upright), i + 3 == way.found.size());
    std::vector<Handle> cards;
    ends_.places().query(
        upright ? Rect{rect.x - strandReach - clearance, rect.y, 2 * (strandReach + clearance), rect.height}
                : Rect{rect.x, rect.y - strandReach - clearance, rect.width, 2 * (strandReach + clearance)},
        cards);
    for (const Handle handle : cards) {
        const Rect card = ends_.places().rect(handle);
        keepOff(strand, upright ? card.x : card.y, upright ? card.right() : card.bottom());
    }
    return strand;
}

void Routes::unsettle(const Rect& part, bool gone)
{
    if (spreads_)
        unsettled_.push_back({grownAcross(part, 2 * strandReach), !isUpright(part), isUpright(part), gone});
}

/// Those of one line or of lines close beside it that share some of its length.
void Routes::addBeside(Handle part, std::vector<Handle>& out) const
{
    const Rect rect = rectOfPart(part);
    (isUpright(rect) ? alongParts_ : acrossParts_).collect(grownAcross(rect, strandGap - 1), out);
}

/// All that hang together with a part, each beside another. Where they are too many they
/// are crowded, and only those are looked for that were not before.
std::vector<Routes::Handle> Routes::bundleOf(Handle part, std::vector<bool>& crowdedNow)
{
    std::vector<Handle> bundle{part};
    bundleOfPart_[part] = ++bundles_;
    std::vector<Handle> near;
    bool crowded = crowdedNow[part];
    for (std::size_t i = 0; i < bundle.size(); ++i) {
        if (crowded && crowded_[bundle[i]])
            continue; // was crowded before, with all beside it
        near.clear();
        addBeside(bundle[i], near);
        for (const Handle other : near) {
            crowded = crowded || crowdedNow[other];
            if (std::exchange(bundleOfPart_[other], bundles_) != bundles_)
                bundle.push_back(other);
        }
        crowded = crowded || bundle.size() > mostStrands;
    }
    for (const Handle each : bundle)
        crowded_[each] = crowdedNow[each] = crowded;
    return bundle;
}

/// In the order of their wires and ways, however they were found.
void Routes::sortByWays(std::vector<Handle>& parts) const
{
    std::sort(parts.begin(), parts.end(), [this](Handle a, Handle b) {
        if (wireOfPart_[a] == wireOfPart_[b]) {
            const std::vector<Handle>& own = ways_[wireOfPart_[a]].parts;
            return std::find(own.begin(), own.end(), a) < std::find(own.begin(), own.end(), b);
        }
        return ends_.wire(wireOfPart_[a]).id < ends_.wire(wireOfPart_[b]).id;
    });
}

/// Limits where a part of a bundle may be moved to by those that are of other bundles.
void Routes::keepOffOthers(Handle part, Strand& strand) const
{
    const Rect rect = rectOfPart(part);
    std::vector<Handle> near;
    (isUpright(rect) ? alongParts_ : acrossParts_).collect(grownAcross(rect, 2 * strandReach), near);
    for (const Handle other : near)
        if (bundleOfPart_[other] != bundleOfPart_[part])
            keepOff(strand, lineOf(other), mayMove(other));
}

/// Not what is fast to a card, nor what somebody bent.
bool Routes::mayMove(Handle part) const
{
    const Way& way = ways_[wireOfPart_[part]];
    return part != way.parts.front() && part != way.parts.back() && ends_.wire(wireOfPart_[part]).bends.empty();
}

/// Adds the wires whose parts move aside, or back.
void Routes::spreadBundle(std::vector<Handle>& bundle, std::vector<Handle>& moved)
{
    std::vector<int> places;
    std::vector<Strand> strands;
    if (bundle.size() > 1 && !crowded_[bundle.front()]) {
        sortByWays(bundle);
        for (const Handle part : bundle) {
            strands.push_back(strandOf(part));
            if (strands.back().least < strands.back().most)
                keepOffOthers(part, strands.back());
        }
        places = spread(strands);
    }
    for (std::size_t i = 0; i < bundle.size(); ++i) {
        const int shift = places.empty() ? 0 : places[i] - strands[i].at;
        if (std::exchange(shiftOfPart_[bundle[i]], shift) != shift)
            moved.push_back(wireOfPart_[bundle[i]]);
    }
}

/// Of what runs along the lines of parts that changed, and beside cards that did.
void Routes::spreadUnsettled(std::vector<Handle>& moved)
{
    if (!spreads_)
        return;
    std::vector<Handle> parts;
    if (unsettled_.size() > wireOfPart_.size() / 2) { // looking at all costs less than looking for them
        parts.resize(wireOfPart_.size());
        std::iota(parts.begin(), parts.end(), Handle{0});
        unsettled_.clear();
    }
    for (const Unsettled& where : std::exchange(unsettled_, {})) {
        const auto first = parts.size();
        if (where.level)
            acrossParts_.collect(where.area, parts);
        if (where.upright)
            alongParts_.collect(where.area, parts);
        if (!where.gone) // what is crowded stays so
            parts.erase(std::remove_if(parts.begin() + static_cast<std::ptrdiff_t>(first), parts.end(),
                                       [this](Handle part) { return crowded_[part]; }),
                        parts.end());
    }
    std::vector<bool> seen(wireOfPart_.size());
    std::vector<bool> crowdedNow(wireOfPart_.size());
    for (const Handle part : parts) {
        if (seen[part] || rectOfPart(part).empty())
            continue;
        std::vector<Handle> bundle = bundleOf(part, crowdedNow);
        for (const Handle each : bundle)
            seen[each] = true;
        spreadBundle(bundle, moved);
    }
}

/// As it is drawn.
std::vector<Point> Routes::spreadWay(const Way& way) const
{
    std::vector<Point> points = way.found;
    for (std::size_t i = 0; i < way.parts.size(); ++i) {
        const int shift = shiftOfPart_[way.parts[i]];
        if (shift == 0)
            continue;
        const bool upright = way.found[i].x == way.found[i + 1].x;
        for (Point* corner : {&points[i], &points[i + 1]})
            (upright ? corner->x : corner->y) += shift;
    }
    return points;
}

} // namespace designer
