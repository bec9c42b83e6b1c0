#include "layout/tidy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <unordered_set>

#include "design/edits.h"
#include "layout/docked.h"
#include "layout/layers.h"
#include "layout/spatial_index.h"
#include "layout/zones.h"

namespace designer {

namespace {

constexpr int columnPitch = 288;
constexpr int columnGap = columnPitch - cardWidth; // more than zones need between their cards
constexpr int rowPitch = 96;
constexpr std::size_t mostUnaligned = 40;
constexpr int alignedPitch = 120;
constexpr std::size_t leastRows = 8;
constexpr int beside = 160; // a note as near to a card belongs to it

/// From left to right. What stands in AWS outside the VPC is in front of it, or
/// behind it where the VPC only calls it.
enum Section : std::size_t { internet, inFront, vpc, behind, client, sectionCount };

struct Extent {
    int left = std::numeric_limits<int>::max();
    int right = std::numeric_limits<int>::min();
    bool empty() const { return left > right; }
    void add(int from, int to)
    {
        left = std::min(left, from);
        right = std::max(right, to);
    }
};

class Tidying {
public:
    Tidying(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& ids)
        : design_(design), catalogue_(catalogue)
    {
        collect(ids);
        connect();
        chooseSections();
    }

    Design run()
    {
        if (moving_.empty())
            return design_;
        std::vector<LayerColumn> columns =
            columnsOf(graph_, std::max(leastRows, static_cast<std::size_t>(std::sqrt(2.0 * double(moving_.size())))));
        for (LayerColumn& column : columns)
            std::stable_sort(column.nodes.begin(), column.nodes.end(),
                             [this](LayerNode a, LayerNode b) { return before(a, b); });
        const std::vector<int> heights = levelled(graph_, columns, pitch(), aligned() ? pitch() : grid);
        put(columns, heights);
        for (const int down : {0, below()})
            if (const Design out = placed(down); fixedStay(out))
                return withNotes(withoutBends(out));
        return design_;
    }

private:
    /// In a large drawing wires pass many cards: rows that go through all columns leave streets for them.
    bool aligned() const { return moving_.size() > mostUnaligned; }
    int pitch() const { return aligned() ? alignedPitch : rowPitch; }

    void collect(const std::vector<std::string>& ids)
    {
        const std::unordered_set<std::string_view> chosen(ids.begin(), ids.end());
        const auto docked = dockedComponents(design_);
        for (const Component& component : design_.components()) {
            if (!component.at || docked.contains(component.id))
                continue;
            const bool moves = !component.pinned && (chosen.empty() || chosen.contains(component.id));
            if (moves)
                nodes_.emplace(component.id, static_cast<LayerNode>(moving_.size()));
            (moves ? moving_ : fixed_).push_back(&component);
        }
        for (const Component* component : moving_)
            box_ = box_.united(cardRect(*component));
        graph_ = LayerGraph(moving_.size());
        places_.resize(moving_.size());
    }

    void connect()
    {
        for (const Connection& wire : design_.connections()) {
            const auto from = nodes_.find(wire.from);
            const auto to = nodes_.find(wire.to);
            if (from != nodes_.end() && to != nodes_.end() && from != to)
                graph_.connect(from->second, to->second);
        }
    }

    Zone zone(LayerNode node) const { return zoneOf(*moving_[node], catalogue_); }

    void chooseSections()
    {
        for (LayerNode node = 0; node < moving_.size(); ++node)
            graph_.section[node] = zone(node) == Zone::vpc             ? vpc
                                   : zone(node) == Zone::awsOutsideVpc ? inFront
                                   : zone(node) == Zone::clientNetwork ? client
                                                                       : internet;
        // Outwards from the VPC, as long as there is more behind it.
        for (bool more = true; more;) {
            more = false;
            for (LayerNode node = 0; node < moving_.size(); ++node)
                if (graph_.section[node] == inFront && isBehind(node)) {
                    graph_.section[node] = behind;
                    more = true;
                }
        }
    }

    bool isBehind(LayerNode node) const
    {
        const auto any = [this](const std::vector<LayerNode>& wires, std::initializer_list<std::size_t> sections) {
            return std::any_of(wires.begin(), wires.end(), [&](LayerNode other) {
                return std::find(sections.begin(), sections.end(), graph_.section[other]) != sections.end();
            });
        };
        return any(graph_.in[node], {vpc, behind}) && !any(graph_.in[node], {internet, inFront})
               && !any(graph_.out[node], {vpc});
    }

    bool before(LayerNode a, LayerNode b) const
    {
        const Point p = *moving_[a]->at;
        const Point q = *moving_[b]->at;
        return p.y != q.y ? p.y < q.y : p.x < q.x;
    }

    /// Where the cards come to stand, each section beside the one before and
    /// clear of what stays in the others.
    void put(const std::vector<LayerColumn>& columns, const std::vector<int>& heights)
    {
        std::array<int, sectionCount> count{};
        for (const LayerColumn& column : columns)
            ++count[column.section];
        std::array<int, sectionCount> left = lefts(count);
        const int top = *std::min_element(heights.begin(), heights.end());
        for (const LayerColumn& column : columns) {
            for (const LayerNode node : column.nodes)
                places_[node] = {left[column.section], snapped(box_.y) + heights[node] - top};
            left[column.section] += columnPitch;
        }
    }

    std::array<int, sectionCount> lefts(const std::array<int, sectionCount>& count) const
    {
        std::array<Extent, sectionCount> stays{};
        for (const Component* component : fixed_) {
            const Zone at = zoneOf(*component, catalogue_);
            if (at != Zone::awsOutsideVpc) // may stand on any side of the VPC
                stays[at == Zone::vpc             ? vpc
                      : at == Zone::clientNetwork ? client
                                                  : internet]
                    .add(component->at->x, component->at->x + cardWidth);
        }
        std::array<int, sectionCount> most{};
        int limit = farthest;
        for (std::size_t s = sectionCount; s-- > 0;) {
            most[s] = limit - count[s] * columnPitch;
            if (count[s] > 0)
                limit = most[s];
            if (!stays[s].empty())
                limit = std::min(limit, stays[s].left - columnGap);
        }
        std::array<int, sectionCount> out{};
        int x = snapped(box_.x);
        for (std::size_t s = 0; s < sectionCount; ++s) {
            x = std::min(x, std::max(most[s], -farthest));
            out[s] = snapped(x);
            x += count[s] * columnPitch;
            if (!stays[s].empty())
                x = std::max(x, stays[s].right + columnGap);
        }
        return out;
    }

    /// How far down to be below everything that stays.
    int below() const
    {
        Rect stays;
        for (const Component* component : fixed_)
            stays = stays.united(cardRect(*component));
        return snapped(std::max(0, stays.bottom() + rowPitch - box_.y));
    }

    Design placed(int down) const
    {
        const auto bounded = [](int value) { return std::clamp(value, -farthest, farthest); };
        std::vector<Component> components(design_.components().begin(), design_.components().end());
        for (Component& component : components)
            if (const auto node = nodes_.find(component.id); node != nodes_.end()) {
                const Point at = places_[node->second];
                component.at = Point{bounded(at.x), bounded(at.y + down)};
            }
        std::vector<std::string> stays;
        stays.reserve(fixed_.size());
        for (const Component* component : fixed_)
            stays.push_back(component->id);
        return truthful(design_.with(Shelf<Component>::of(std::move(components))), catalogue_, stays);
    }

    bool fixedStay(const Design& out) const
    {
        return std::all_of(fixed_.begin(), fixed_.end(), [&out](const Component* component) {
            return out.component(component->id)->at == component->at;
        });
    }

    bool hasMoved(const Design& out, std::string_view id) const
    {
        return out.component(id)->at != design_.component(id)->at;
    }

    Design withoutBends(Design out) const
    {
        for (const Connection& wire : design_.connections())
            if (!wire.bends.empty() && (hasMoved(out, wire.from) || hasMoved(out, wire.to))) {
                Connection straight = wire;
                straight.bends.clear();
                out = out.with(std::move(straight));
            }
        return out;
    }

    Design withNotes(Design out) const
    {
        if (design_.notes().empty())
            return out;
        SpatialIndex cards;
        for (LayerNode node = 0; node < moving_.size(); ++node)
            cards.place(node, cardRect(*moving_[node]));
        for (const Note& note : design_.notes()) {
            const auto node = note.at ? nearest(cards, note) : std::nullopt;
            if (!node)
                continue;
            const Point from = *moving_[*node]->at;
            const Point to = *out.component(moving_[*node]->id)->at;
            Note follower = note;
            follower.at = Point{note.at->x + to.x - from.x, note.at->y + to.y - from.y};
            if (follower != note)
                out = out.with(std::move(follower));
        }
        return out;
    }

    std::optional<LayerNode> nearest(const SpatialIndex& cards, const Note& note) const
    {
        const Point size = note.size.value_or(noteSize);
        const Rect rect{note.at->x, note.at->y, size.x, size.y};
        std::vector<SpatialIndex::Handle> near;
        cards.query(rect.grown(beside), near);
        const auto distance = [&](SpatialIndex::Handle handle) {
            const Point a = cards.rect(handle).center();
            return std::abs(a.x - rect.center().x) + std::abs(a.y - rect.center().y);
        };
        const auto best =
            std::min_element(near.begin(), near.end(), [&](auto a, auto b) { return distance(a) < distance(b); });
        return best == near.end() ? std::nullopt : std::optional<LayerNode>(*best);
    }

    const Design& design_;
    const Catalogue& catalogue_;
    std::vector<const Component*> moving_, fixed_;
    std::unordered_map<std::string_view, LayerNode> nodes_;
    LayerGraph graph_;
    Rect box_;
    std::vector<Point> places_;
};

} // namespace

Design tidied(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& ids)
{
    const Design everywhere = withEveryPlace(design, catalogue);
    return Tidying(everywhere, catalogue, ids).run();
}

} // namespace designer
