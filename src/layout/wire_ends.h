#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "design/diff.h"
#include "layout/router.h"

namespace designer {

/// Dense numbers for ids, from 0 on; a number is not used again.
class Numbers {
public:
    using Handle = SpatialIndex::Handle;
    static constexpr Handle none = static_cast<Handle>(-1);

    void reserve(std::size_t count) { numbers_.reserve(count); }
    std::size_t size() const { return numbers_.size(); }
    Handle of(std::string_view id);
    /// `none` for an unknown id.
    Handle find(std::string_view id) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const { return std::hash<std::string_view>()(id); }
    };
    std::unordered_map<std::string, Handle, Hash, std::equal_to<>> numbers_;
};

/// The cards of a drawing and the wires between them, by dense numbers, and
/// where on the sides of the cards the wires end.
class WireEnds {
public:
    using Handle = Numbers::Handle;
    static constexpr Handle none = Numbers::none;

    struct Card {
        std::string id;
        std::vector<Handle> wires;
        bool hasPorts = false; // its wires have been spread along its sides
    };
    struct Wire {
        std::string id;
        Handle from = none;
        Handle to = none;
        std::vector<Point> bends;
        bool exists = false;
        bool docked = false;
        Port leaves, enters;
        int lane = 0; // in half steps from the middle of the ports that it leaves with
    };
    /// What a change of the design touches.
    struct Touched {
        std::vector<Handle> cards;
        std::vector<Handle> wires;
        std::vector<Rect> areas; // where cards stood or stand now
    };

    /// Reads everything anew. Components have their numbers in the order of the design.
    void read(const Design& design);
    /// `now` is the design after `touched` changed.
    Touched read(const Design& now, const TouchedIds& touched);

    const Card& card(Handle number) const { return cards_[number]; }
    const Wire& wire(Handle number) const { return wires_[number]; }
    std::size_t wireCount() const { return wires_.size(); }
    Handle findCard(std::string_view id) const { return cardNumbers_.find(id); }
    Handle findWire(std::string_view id) const { return wireNumbers_.find(id); }
    /// By the numbers of the cards. Docked and unplaced components are nowhere.
    const SpatialIndex& places() const { return places_; }
    /// Whether it is drawn from card to card.
    bool isDrawn(const Wire& wire) const;

    /// Spreads the wires of a card along its sides, in an order that does not
    /// cross; adds those that end elsewhere now.
    void spread(Handle card, std::vector<Handle>& moved);
    /// Spreads the wires of both its ends if that has not been done.
    void givePorts(Handle wire);
    /// The port, and the lane, with which one more wire would leave a card.
    Port portOfNew(Handle card, const Rect& rect, Side side, Point towards, int& lane) const;

private:
    /// One end of a wire on a card, with what decides where it stands.
    struct End {
        Handle wire = none;
        bool leaves = true;
        Side side = Side::right;
        Point towards;
        std::string_view id; // of the wire
    };
    static bool standsBefore(const End& a, const End& b);

    Handle cardNumber(std::string_view id);
    Handle wireNumber(std::string_view id);
    void readWire(const Design& design, Handle number);
    void attach(Handle number, const Connection& connection);
    bool readCard(const Design& design, Handle number, std::vector<Rect>& areas);
    bool isDocked(Handle card) const;
    void respread(Touched& touched);
    Rect towards(const Wire& wire, bool leaves) const;
    Side sideOf(const Wire& wire, bool leaves) const;
    std::vector<End> endsOf(Handle card) const;

    Numbers cardNumbers_, wireNumbers_;
    std::vector<Card> cards_;
    std::vector<Wire> wires_;
    SpatialIndex places_;
};

} // namespace designer
