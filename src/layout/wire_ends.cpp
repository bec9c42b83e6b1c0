#include "layout/wire_ends.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace designer {

namespace {

constexpr int portGap = 16;
constexpr int cornerKept = 8; // ports keep this far from a card's corners

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

void sortOnce(std::vector<Numbers::Handle>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

Numbers::Handle Numbers::of(std::string_view id)
{
    if (const auto at = numbers_.find(id); at != numbers_.end())
        return at->second;
    const auto number = static_cast<Handle>(numbers_.size());
    numbers_.emplace(id, number);
    return number;
}

Numbers::Handle Numbers::find(std::string_view id) const
{
    const auto at = numbers_.find(id);
    return at == numbers_.end() ? none : at->second;
}

bool WireEnds::standsBefore(const End& a, const End& b)
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

void WireEnds::read(const Design& design)
{
    *this = {};
    cardNumbers_.reserve(design.components().size());
    wireNumbers_.reserve(design.connections().size());
    cards_.reserve(design.components().size());
    wires_.reserve(design.connections().size());
    for (const Component& component : design.components())
        cardNumber(component.id);
    for (const Connection& connection : design.connections()) {
        const Handle number = wireNumber(connection.id);
        attach(number, connection);
    }
    Handle number = 0;
    for (const Component& component : design.components()) {
        places_.place(number, isDocked(number) ? Rect() : cardRect(component));
        ++number;
    }
}

WireEnds::Touched WireEnds::read(const Design& now, const TouchedIds& touched)
{
    Touched out;
    const auto addEnds = [this, &out](Handle number) {
        for (const Handle end : {wires_[number].from, wires_[number].to})
            if (end != none)
                out.cards.push_back(end);
    };
    for (const std::string& id : touched.connections) {
        const Handle number = wireNumber(id);
        addEnds(number);
        readWire(now, number);
        addEnds(number);
        out.wires.push_back(number);
    }
    for (const std::string& id : touched.components)
        out.cards.push_back(cardNumber(id));
    sortOnce(out.cards);
    for (const Handle number : out.cards)
        if (readCard(now, number, out.areas))
            out.wires.insert(out.wires.end(), cards_[number].wires.begin(), cards_[number].wires.end());
    respread(out);
    return out;
}

/// Wires end elsewhere where one came, went or looks at another place.
void WireEnds::respread(Touched& touched)
{
    std::vector<Handle> cards = touched.cards;
    for (const Handle number : touched.wires)
        for (const Handle end : {wires_[number].from, wires_[number].to})
            if (end != none)
                cards.push_back(end);
    sortOnce(cards);
    for (const Handle number : cards)
        if (cards_[number].hasPorts)
            spread(number, touched.wires);
    sortOnce(touched.wires);
}

WireEnds::Handle WireEnds::cardNumber(std::string_view id)
{
    const Handle number = cardNumbers_.of(id);
    if (number >= cards_.size())
        cards_.emplace_back().id = id;
    return number;
}

WireEnds::Handle WireEnds::wireNumber(std::string_view id)
{
    const Handle number = wireNumbers_.of(id);
    if (number >= wires_.size())
        wires_.emplace_back().id = id;
    return number;
}

/// Makes a wire what it is in the design now; gone, it keeps its number.
void WireEnds::readWire(const Design& design, Handle number)
{
    Wire& wire = wires_[number];
    if (wire.exists)
        for (const Handle end : {wire.from, wire.to})
            std::erase(cards_[end].wires, number);
    const Connection* now = design.connection(wire.id);
    wire.exists = now != nullptr;
    if (now)
        attach(number, *now);
}

void WireEnds::attach(Handle number, const Connection& connection)
{
    Wire& wire = wires_[number];
    wire.exists = true;
    wire.from = cardNumber(connection.from);
    wire.to = cardNumber(connection.to);
    wire.bends = connection.bends;
    wire.docked = connection.docked;
    cards_[wire.from].wires.push_back(number);
    if (wire.to != wire.from)
        cards_[wire.to].wires.push_back(number);
}

/// Whether it stands elsewhere now.
bool WireEnds::readCard(const Design& design, Handle number, std::vector<Rect>& areas)
{
    const Component* component = design.component(cards_[number].id);
    const Rect now = component && !isDocked(number) ? cardRect(*component) : Rect{};
    const Rect before = places_.rect(number);
    if (now == before)
        return false;
    for (const Rect& rect : {before, now})
        if (!rect.empty())
            areas.push_back(rect);
    places_.place(number, now);
    return true;
}

/// All it has are docked wires to what it protects or feeds.
bool WireEnds::isDocked(Handle card) const
{
    const auto& own = cards_[card].wires;
    return !own.empty() && std::all_of(own.begin(), own.end(), [&](Handle wire) {
        return wires_[wire].docked && wires_[wire].from == card && wires_[wire].to != card;
    });
}

bool WireEnds::isDrawn(const Wire& wire) const
{
    return wire.exists && !wire.docked && !places_.rect(wire.from).empty() && !places_.rect(wire.to).empty();
}

/// What an end of a wire looks at: the nearest bend, or the card at the other end.
Rect WireEnds::towards(const Wire& wire, bool leaves) const
{
    if (wire.bends.empty())
        return places_.rect(leaves ? wire.to : wire.from);
    const Point bend = leaves ? wire.bends.front() : wire.bends.back();
    return {bend.x, bend.y, 1, 1};
}

/// The side of its card on which an end stands.
Side WireEnds::sideOf(const Wire& wire, bool leaves) const
{
    const Rect from = places_.rect(wire.from);
    const Rect to = places_.rect(wire.to);
    if (!wire.bends.empty())
        return facingSide(leaves ? from : to, towards(wire, leaves));
    // Seen from where the wire leaves, so that both ends agree.
    return leaves ? facingSide(from, to) : opposite(facingSide(from, to));
}

std::vector<WireEnds::End> WireEnds::endsOf(Handle card) const
{
    std::vector<End> ends;
    for (const Handle number : cards_[card].wires) {
        const Wire& wire = wires_[number];
        if (!isDrawn(wire))
            continue;
        for (const bool leaves : {true, false})
            if ((leaves ? wire.from : wire.to) == card)
                ends.push_back({number, leaves, sideOf(wire, leaves), towards(wire, leaves).center(), wire.id});
    }
    std::sort(ends.begin(), ends.end(), standsBefore);
    return ends;
}

void WireEnds::spread(Handle card, std::vector<Handle>& moved)
{
    const Rect rect = places_.rect(card);
    const std::vector<End> ends = endsOf(card);
    for (auto first = ends.begin(); first != ends.end();) {
        const auto last = std::find_if(first, ends.end(), [&](const End& end) { return end.side != first->side; });
        const int count = static_cast<int>(last - first);
        for (int n = 0; first != last; ++first, ++n) {
            Wire& wire = wires_[first->wire];
            const Port port{portAt(rect, first->side, n, count), first->side, rect};
            const int lane = first->leaves ? 2 * n - (count - 1) : wire.lane;
            Port& old = first->leaves ? wire.leaves : wire.enters;
            if (old != port || lane != wire.lane)
                moved.push_back(first->wire);
            old = port;
            wire.lane = lane;
        }
    }
    cards_[card].hasPorts = true;
}

void WireEnds::givePorts(Handle wire)
{
    std::vector<Handle> moved; // none of them has been asked for
    for (const Handle end : {wires_[wire].from, wires_[wire].to})
        if (!cards_[end].hasPorts)
            spread(end, moved);
}

Port WireEnds::portOfNew(Handle card, const Rect& rect, Side side, Point towards, int& lane) const
{
    std::vector<End> ends;
    if (card != none)
        ends = endsOf(card);
    std::erase_if(ends, [side](const End& other) { return other.side != side; });
    const End own{none, true, side, towards, "\x7f"}; // behind all others
    const auto at = std::lower_bound(ends.begin(), ends.end(), own, standsBefore);
    const int n = static_cast<int>(at - ends.begin());
    const int count = static_cast<int>(ends.size()) + 1;
    lane = 2 * n - (count - 1);
    return {portAt(rect, side, n, count), side, rect};
}

} // namespace designer
