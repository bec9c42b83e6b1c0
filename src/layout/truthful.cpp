#include <cstdlib>
#include <unordered_set>

#include "layout/docked.h"
#include "layout/spatial_index.h"
#include "layout/zone_rules.h"

namespace designer {

Point pushedOut(const Rect& card, const Rect& area)
{
    if (!card.intersects(area))
        return {card.x, card.y};
    const Point places[] = {{gridBelow(area.x - card.width), card.y},
                            {card.x, gridBelow(area.y - card.height)},
                            {gridAbove(area.right()), card.y},
                            {card.x, gridAbove(area.bottom())}};
    const auto distance = [&card](Point p) { return std::abs(p.x - card.x) + std::abs(p.y - card.y); };
    return *std::min_element(std::begin(places), std::end(places),
                             [&](Point a, Point b) { return distance(a) < distance(b); });
}

namespace {

constexpr int mostSteps = 256;

struct Placed {
    const Component* component = nullptr;
    Zone zone = Zone::internet;
    bool outside = true; // not within the VPC
    bool moved = false;
    Point at;

    Rect card() const { return {at.x, at.y, cardWidth, cardHeight}; }
};

/// Puts the cards of a design down zone by zone, those first that keep their place.
class Placing {
public:
    Placing(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& moved)
    {
        const std::unordered_set<std::string_view> movedIds(moved.begin(), moved.end());
        const auto docked = dockedComponents(design);
        for (const Component& component : design.components())
            if (component.at && !docked.contains(component.id))
                cards_.push_back({&component, zoneOf(component, catalogue), outsideVpc(catalogue.kind(component.kind)),
                                  movedIds.contains(component.id), *component.at});
    }

    void run()
    {
        put([](const Placed& card) { return !card.outside; }, [](const Placed& card) { return card.at; });
        vpc_ = areaAround(boxOf([](const Placed& card) { return card.zone == Zone::vpc; }));
        put([](const Placed& card) { return card.outside && card.zone == Zone::awsOutsideVpc; },
            [this](const Placed& card) { return pushedOut(card.card(), vpc_); });
        const Rect aws =
            areaAround(boxOf([](const Placed& card) { return card.zone == Zone::awsOutsideVpc; }).united(vpc_));
        put([](const Placed& card) { return card.outside && leftOfAws(card.zone); },
            [&aws](const Placed& card) {
                return aws.empty() ? card.at : Point{std::min(card.at.x, lastLeftOf(aws)), card.at.y};
            });
        put([](const Placed& card) { return card.outside && card.zone == Zone::clientNetwork; },
            [&aws](const Placed& card) {
                return aws.empty() ? card.at : Point{std::max(card.at.x, firstRightOf(aws)), card.at.y};
            });
    }

    Design applied(const Design& design) const
    {
        std::vector<const Placed*> changed;
        for (const Placed& card : cards_)
            if (card.at != *card.component->at)
                changed.push_back(&card);
        if (changed.empty())
            return design;
        Design out = design;
        for (const Placed* card : changed) {
            Component component = *card->component;
            component.at =
                Point{std::clamp(card->at.x, -farthest, farthest), std::clamp(card->at.y, -farthest, farthest)};
            out = out.with(std::move(component));
        }
        return out;
    }

private:
    template <typename Of> Rect boxOf(Of of) const
    {
        Rect box;
        for (const Placed& card : cards_)
            if (of(card))
                box = box.united(card.card());
        return box;
    }

    /// The cards of a zone: moved ones first, then those that are right where they are.
    template <typename Of, typename Place> void put(Of of, Place place)
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < cards_.size(); ++i)
            if (of(cards_[i]))
                order.push_back(i);
        std::vector<Point> places(cards_.size());
        for (const std::size_t i : order)
            places[i] = place(cards_[i]);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const auto rank = [&](std::size_t i) { return cards_[i].moved ? 0 : places[i] == cards_[i].at ? 1 : 2; };
            return rank(a) < rank(b);
        });
        for (const std::size_t i : order) {
            cards_[i].at = places[i];
            lower(cards_[i]);
            index_.place(static_cast<SpatialIndex::Handle>(i), cards_[i].card());
            lowest_ = std::max(lowest_, cards_[i].card().bottom());
        }
    }

    /// Down to where it stands on no other card, and not within the VPC when it lives outside.
    void lower(Placed& card) const
    {
        std::vector<SpatialIndex::Handle> under;
        for (int step = 0; step < mostSteps; ++step) {
            under.clear();
            index_.query(card.card(), under);
            const bool within = card.outside && card.card().intersects(vpc_);
            if (under.empty() && !within)
                return;
            int bottom = within ? vpc_.bottom() : card.at.y;
            for (const auto other : under)
                bottom = std::max(bottom, index_.rect(other).bottom());
            card.at.y = gridAbove(bottom);
        }
        card.at.y = gridAbove(std::max(lowest_, vpc_.bottom()));
    }

    std::vector<Placed> cards_;
    SpatialIndex index_;
    Rect vpc_;
    int lowest_ = -farthest;
};

} // namespace

Design truthful(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& moved)
{
    Placing placing(design, catalogue, moved);
    placing.run();
    return placing.applied(design);
}

} // namespace designer
