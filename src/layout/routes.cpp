#include "layout/routes.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>

#include "layout/router.h"

namespace designer {

namespace {

using Handle = SpatialIndex::Handle;
using Handles = std::set<Handle>;

constexpr int portGap = 16;
constexpr int laneGap = 8;
constexpr int cornerKept = 8;        // ports keep this far from a card's corners
constexpr std::size_t mostHops = 32; // a wire that crosses more is not read by its hops
constexpr Handle none = static_cast<Handle>(-1);

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

/// Dense numbers for ids; a number is not used again.
class Numbers {
public:
    Handle of(std::string_view id)
    {
        if (const auto at = numbers_.find(id); at != numbers_.end())
            return at->second;
        const auto number = static_cast<Handle>(numbers_.size());
        numbers_.emplace(id, number);
        return number;
    }
    Handle find(std::string_view id) const
    {
        const auto at = numbers_.find(id);
        return at == numbers_.end() ? none : at->second;
    }

private:
    std::map<std::string, Handle, std::less<>> numbers_;
};

struct Card {
    std::string id;
    std::vector<Handle> wires;
};

/// One end of a wire on a card, with what decides where it stands.
struct End {
    Handle wire = none;
    bool leaves = true;
    Side side = Side::right;
    Point towards;
    std::string_view id; // of the wire
};

struct WireState {
    std::string id;
    Handle from = none;
    Handle to = none;
    std::vector<Point> bends;
    bool exists = false;
    bool docked = false;
    Port leaves, enters;
    int lane = 0; // in half steps from the middle of the ports that it leaves with
    Route route;
    std::vector<Handle> parts;
};

/// Where the n-th of `count` ports stands on a side.
Point portAt(const Rect& card, Side side, int n, int count)
{
    const int length = isHorizontal(side) ? card.height : card.width;
    const int step = count > 1 ? std::min(portGap, (length - 2 * cornerKept) / (count - 1)) : 0;
    // More ports than pixels share places.
    const int spread = count > 1 && step == 0 ? (length - 2 * cornerKept) * n / (count - 1) - length / 2 + cornerKept
                                              : (2 * n - (count - 1)) * step / 2;
    const Point center = card.center();
    switch (side) {
    case Side::left:
        return {card.x, center.y + spread};
    case Side::right:
        return {card.right(), center.y + spread};
    case Side::top:
        return {center.x + spread, card.y};
    case Side::bottom:
        return {center.x + spread, card.bottom()};
    }
    return center;
}

bool standsBefore(const End& a, const End& b)
{
    if (a.side != b.side)
        return a.side < b.side;
    const bool horizontal = isHorizontal(a.side);
    const std::array<int, 2> left =
        horizontal ? std::array{a.towards.y, a.towards.x} : std::array{a.towards.x, a.towards.y};
    const std::array<int, 2> right =
        horizontal ? std::array{b.towards.y, b.towards.x} : std::array{b.towards.x, b.towards.y};
    if (left != right)
        return left < right;
    return a.id != b.id ? a.id < b.id : a.leaves > b.leaves;
}

} // namespace

struct Routes::State {
    Numbers cardNumbers, wireNumbers;
    std::vector<Card> cards;
    std::vector<WireState> wires;
    SpatialIndex cardIndex;
    SpatialIndex acrossParts, alongParts; // horizontal and vertical ones: only different ones cross
    std::vector<Handle> wireOfPart;
    std::vector<Handle> freeParts;

    Handle cardNumber(std::string_view id);
    void readWire(const Design& design, const std::string& id, Handles& touchedCards, Handles& toRoute);
    void readCard(const Design& design, Handle number, Handles& toRoute);
    bool hasPorts(const WireState& wire) const;
    Rect rectOf(Handle card) const { return cardIndex.rect(card); }
    Rect rectOfPart(Handle part) const
    {
        const Rect across = acrossParts.rect(part);
        return across.empty() ? alongParts.rect(part) : across;
    }

    Rect towards(const WireState& wire, bool leaves) const;
    std::vector<End> endsOf(Handle card) const;
    void assignPorts(Handle card, Handles& toRoute);

    std::vector<Point> wayOf(const WireState& wire) const;
    std::vector<Point> wayBetween(const WireState& wire) const;
    void wiresAt(const Rect& area, Handles& out) const;
    void crossed(const WireState& wire, Handles& out) const;
    void takeParts(WireState& wire);
    void putParts(Handle number);
    std::vector<Point> hopsOf(const WireState& wire) const;
    std::vector<std::string> update(const Design& design, const TouchedIds& touched);
    std::vector<std::string> reroute(const Handles& toRoute);
};

Handle Routes::State::cardNumber(std::string_view id)
{
    const Handle number = cardNumbers.of(id);
    if (number >= cards.size())
        cards.push_back({std::string(id), {}});
    return number;
}

/// Makes a wire what it is in the design now; gone, it keeps its number.
void Routes::State::readWire(const Design& design, const std::string& id, Handles& touchedCards, Handles& toRoute)
{
    const Handle number = wireNumbers.of(id);
    if (number >= wires.size())
        wires.resize(std::size_t{number} + 1);
    WireState& wire = wires[number];
    toRoute.insert(number);
    if (wire.exists)
        for (const Handle end : {wire.from, wire.to}) {
            std::erase(cards[end].wires, number);
            touchedCards.insert(end);
        }
    const Connection* now = design.connection(id);
    wire.exists = now != nullptr;
    wire.id = id;
    if (!now)
        return;
    wire.from = cardNumber(now->from);
    wire.to = cardNumber(now->to);
    wire.bends = now->bends;
    wire.docked = now->docked;
    for (const Handle end : {wire.from, wire.to})
        touchedCards.insert(end);
    cards[wire.from].wires.push_back(number);
    if (wire.to != wire.from)
        cards[wire.to].wires.push_back(number);
}

void Routes::State::readCard(const Design& design, Handle number, Handles& toRoute)
{
    const Component* component = design.component(cards[number].id);
    const auto& own = cards[number].wires;
    const bool docked = !own.empty() && std::all_of(own.begin(), own.end(), [&](Handle wire) {
        return wires[wire].docked && wires[wire].from == number && wires[wire].to != number;
    });
    const Rect now = component && !docked ? cardRect(*component) : Rect{};
    const Rect before = rectOf(number);
    if (now == before)
        return;
    for (const Rect& rect : {before, now})
        if (!rect.empty())
            wiresAt(rect.grown(Router::margin + 1), toRoute);
    cardIndex.place(number, now);
    toRoute.insert(own.begin(), own.end());
}

bool Routes::State::hasPorts(const WireState& wire) const
{
    return wire.exists && !wire.docked && !rectOf(wire.from).empty() && !rectOf(wire.to).empty();
}

/// What an end of a wire looks at: the nearest bend, or the card at the other end.
Rect Routes::State::towards(const WireState& wire, bool leaves) const
{
    if (wire.bends.empty())
        return rectOf(leaves ? wire.to : wire.from);
    const Point bend = leaves ? wire.bends.front() : wire.bends.back();
    return {bend.x, bend.y, 1, 1};
}

std::vector<End> Routes::State::endsOf(Handle card) const
{
    std::vector<End> ends;
    for (const Handle number : cards[card].wires) {
        const WireState& wire = wires[number];
        if (!hasPorts(wire))
            continue;
        for (const bool leaves : {true, false}) {
            if ((leaves ? wire.from : wire.to) != card)
                continue;
            const Rect other = towards(wire, leaves);
            // Seen from where the wire leaves, so that both ends agree.
            const Side side = !wire.bends.empty() ? facingSide(rectOf(card), other)
                              : leaves            ? facingSide(rectOf(wire.from), rectOf(wire.to))
                                                  : opposite(facingSide(rectOf(wire.from), rectOf(wire.to)));
            ends.push_back({number, leaves, side, other.center(), wire.id});
        }
    }
    std::sort(ends.begin(), ends.end(), standsBefore);
    return ends;
}

/// Spreads the wires of a card along its sides; adds those that stand elsewhere now.
void Routes::State::assignPorts(Handle card, Handles& toRoute)
{
    const Rect rect = rectOf(card);
    const std::vector<End> ends = endsOf(card);
    for (auto first = ends.begin(); first != ends.end();) {
        const auto last = std::find_if(first, ends.end(), [&](const End& end) { return end.side != first->side; });
        const int count = static_cast<int>(last - first);
        for (int n = 0; first != last; ++first, ++n) {
            WireState& wire = wires[first->wire];
            const Port port{portAt(rect, first->side, n, count), first->side, rect};
            const int lane = first->leaves ? 2 * n - (count - 1) : wire.lane;
            Port& old = first->leaves ? wire.leaves : wire.enters;
            if (old != port || lane != wire.lane)
                toRoute.insert(first->wire);
            old = port;
            wire.lane = lane;
        }
    }
}

std::vector<Point> Routes::State::wayOf(const WireState& wire) const
{
    if (!hasPorts(wire))
        return {};
    if (!wire.bends.empty())
        return Router::through(wire.leaves, wire.bends, wire.enters);
    return wayBetween(wire);
}

/// From port to port, which the wire has.
std::vector<Point> Routes::State::wayBetween(const WireState& wire) const
{
    // Of wires that turn the same way the outer one turns last, so that none crosses its neighbour.
    const bool onwards =
        isHorizontal(wire.leaves.side) ? wire.enters.at.y >= wire.leaves.at.y : wire.enters.at.x >= wire.leaves.at.x;
    const bool backwards = wire.leaves.side == Side::left || wire.leaves.side == Side::top;
    const int lane = wire.lane * laneGap / 2 * (onwards != backwards ? -1 : 1);
    return Router(cardIndex).route(wire.leaves, wire.enters, lane);
}

void Routes::State::wiresAt(const Rect& area, Handles& out) const
{
    std::vector<Handle> parts;
    acrossParts.query(area, parts);
    alongParts.query(area, parts);
    for (const Handle part : parts)
        out.insert(wireOfPart[part]);
}

/// The wires behind this one in order that run into it: they hop over it.
void Routes::State::crossed(const WireState& wire, Handles& out) const
{
    std::vector<Handle> near;
    for (const Handle part : wire.parts) {
        const Rect rect = rectOfPart(part);
        (rect.width > 1 ? alongParts : acrossParts).query(rect, near);
    }
    for (const Handle part : near)
        if (wires[wireOfPart[part]].id > wire.id)
            out.insert(wireOfPart[part]);
}

void Routes::State::takeParts(WireState& wire)
{
    for (const Handle part : wire.parts) {
        acrossParts.remove(part);
        alongParts.remove(part);
        freeParts.push_back(part);
    }
    wire.parts.clear();
}

void Routes::State::putParts(Handle number)
{
    WireState& wire = wires[number];
    for (std::size_t i = 0; i + 1 < wire.route.points.size(); ++i) {
        auto part = static_cast<Handle>(wireOfPart.size());
        if (freeParts.empty()) {
            wireOfPart.push_back(number);
        } else {
            part = freeParts.back();
            freeParts.pop_back();
            wireOfPart[part] = number;
        }
        const Rect box = boxOf(wire.route.points[i], wire.route.points[i + 1]);
        (box.width > 1 ? acrossParts : alongParts).place(part, box);
        wire.parts.push_back(part);
    }
}

/// Where its horizontal parts cross vertical parts of wires before it, in the order of the way.
std::vector<Point> Routes::State::hopsOf(const WireState& wire) const
{
    std::vector<Point> hops;
    std::vector<Handle> near;
    for (const Handle own : wire.parts) {
        const Rect part = rectOfPart(own);
        if (part.width == 1)
            continue;
        near.clear();
        alongParts.query(part, near);
        const auto first = static_cast<std::ptrdiff_t>(hops.size());
        for (const Handle other : near) {
            const Rect across = alongParts.rect(other);
            if (wires[wireOfPart[other]].id < wire.id && across.x > part.x && across.x < part.right() - 1
                && across.y < part.y && across.bottom() - 1 > part.y)
                hops.push_back({across.x, part.y});
        }
        const auto leftFirst = [](const Point& a, const Point& b) { return a.x < b.x; };
        std::sort(hops.begin() + first, hops.end(), leftFirst);
        hops.erase(std::unique(hops.begin() + first, hops.end()), hops.end());
        if (hops.size() >= mostHops) {
            hops.resize(mostHops);
            break;
        }
    }
    return hops;
}

std::vector<std::string> Routes::State::update(const Design& design, const TouchedIds& touched)
{
    Handles touchedCards;
    Handles toRoute;
    for (const std::string& id : touched.connections)
        readWire(design, id, touchedCards, toRoute);
    for (const std::string& id : touched.components)
        touchedCards.insert(cardNumber(id));
    for (const Handle number : touchedCards)
        readCard(design, number, toRoute);
    for (const Handle number : toRoute)
        for (const Handle end : {wires[number].from, wires[number].to})
            if (end != none)
                touchedCards.insert(end);
    for (const Handle card : touchedCards)
        assignPorts(card, toRoute);
    return reroute(toRoute);
}

std::vector<std::string> Routes::State::reroute(const Handles& toRoute)
{
    Handles moved;
    Handles toHop;
    // Looking for what runs into each costs more than looking at all of them.
    const bool most = toRoute.size() > wires.size() / 2;
    for (const Handle number : toRoute) {
        WireState& wire = wires[number];
        std::vector<Point> points = wayOf(wire);
        if (points == wire.route.points)
            continue;
        moved.insert(number);
        if (!most)
            crossed(wire, toHop);
        takeParts(wire);
        wire.route = {std::move(points), {}, {}};
        wire.route.labelAt = middleOfLongest(wire.route.points);
        putParts(number);
    }
    if (most)
        for (Handle number = 0; number < wires.size(); ++number)
            toHop.insert(toHop.end(), number);
    else
        for (const Handle number : moved)
            crossed(wires[number], toHop);
    toHop.insert(moved.begin(), moved.end());
    for (const Handle number : toHop) {
        std::vector<Point> hops = hopsOf(wires[number]);
        if (hops == wires[number].route.hops)
            continue;
        wires[number].route.hops = std::move(hops);
        moved.insert(number);
    }
    std::vector<std::string> ids;
    for (const Handle number : moved)
        ids.push_back(wires[number].id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

Routes::Routes(const Catalogue&) : state_(std::make_unique<State>()) {}
Routes::~Routes() = default;
Routes::Routes(Routes&&) noexcept = default;
Routes& Routes::operator=(Routes&&) noexcept = default;

void Routes::reset(const Design& design)
{
    *state_ = {};
    TouchedIds all;
    for (const Component& component : design.components())
        all.components.push_back(component.id);
    for (const Connection& wire : design.connections())
        all.connections.push_back(wire.id);
    state_->update(design, all);
}

std::vector<std::string> Routes::update(const Design& now, const TouchedIds& touched)
{
    return state_->update(now, touched);
}

const Route* Routes::find(std::string_view connection) const
{
    const Handle number = state_->wireNumbers.find(connection);
    if (number == none || state_->wires[number].route.points.empty())
        return nullptr;
    return &state_->wires[number].route;
}

Route Routes::preview(const Design& design, std::string_view from, Point to, std::string_view target) const
{
    const Component* source = design.component(from);
    const Component* end = target.empty() ? nullptr : design.component(target);
    if (!source || !source->at)
        return {};
    const Rect sourceCard = cardRect(*source);
    const Rect targetCard = end && end != source ? cardRect(*end) : Rect{};
    const Rect goal = targetCard.empty() ? Rect{to.x, to.y, 1, 1} : targetCard;
    const Side side = facingSide(sourceCard, goal);
    // The port that the wire would have between those that the card has already.
    const auto portOn = [this](std::string_view id, const Rect& card, Side on, Point towards, bool leaves, int& lane) {
        std::vector<End> ends;
        if (const Handle number = state_->cardNumbers.find(id); number != none && number < state_->cards.size())
            ends = state_->endsOf(number);
        std::erase_if(ends, [on](const End& other) { return other.side != on; });
        const End own{none, leaves, on, towards, "\x7f"};
        const auto at = std::lower_bound(ends.begin(), ends.end(), own, standsBefore);
        const int n = static_cast<int>(at - ends.begin());
        const int count = static_cast<int>(ends.size()) + 1;
        lane = 2 * n - (count - 1);
        return Port{portAt(card, on, n, count), on, card};
    };
    WireState wire;
    int unused = 0;
    wire.leaves = portOn(from, sourceCard, side, goal.center(), true, wire.lane);
    wire.enters = targetCard.empty() ? Port{to, opposite(side), {}}
                                     : portOn(target, targetCard, opposite(side), sourceCard.center(), false, unused);
    Route route;
    route.points = state_->wayBetween(wire);
    route.labelAt = middleOfLongest(route.points);
    return route;
}

} // namespace designer
