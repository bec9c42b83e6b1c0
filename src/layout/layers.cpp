#include "layout/layers.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace designer {

namespace {

constexpr int mostSweeps = 50; // each is strictly better than the one before; few are needed
constexpr int levellingPasses = 4;

/// Nodes so that wires lead on, but those that close a cycle.
std::vector<LayerNode> topological(const LayerGraph& graph)
{
    std::vector<LayerNode> done;
    std::vector<std::uint8_t> seen(graph.size());
    std::vector<std::pair<LayerNode, std::size_t>> way; // a node and its next wire
    for (LayerNode start = 0; start < graph.size(); ++start) {
        if (std::exchange(seen[start], 1))
            continue;
        way.emplace_back(start, 0);
        while (!way.empty()) {
            auto& [node, next] = way.back();
            if (next == graph.out[node].size()) {
                done.push_back(node);
                way.pop_back();
            } else if (const LayerNode to = graph.out[node][next++]; !std::exchange(seen[to], 1)) {
                way.emplace_back(to, 0);
            }
        }
    }
    std::reverse(done.begin(), done.end());
    return done;
}

class Layering {
public:
    explicit Layering(const LayerGraph& graph)
        : graph_(graph), order_(topological(graph)), position_(graph.size()), layer_(graph.size())
    {
        for (std::size_t i = 0; i < order_.size(); ++i)
            position_[order_[i]] = i;
        for (const LayerNode node : order_)
            for (const LayerNode to : graph_.out[node])
                if (counts(node, to))
                    layer_[to] = std::max(layer_[to], layer_[node] + 1);
        std::vector<std::size_t> last(
            graph.size() == 0 ? 0 : 1 + *std::max_element(graph.section.begin(), graph.section.end()));
        for (const LayerNode node : order_)
            last[graph_.section[node]] = std::max(last[graph_.section[node]], layer_[node]);
        for (const LayerNode node : order_)
            if (leadsOnlyOut(node))
                layer_[node] = last[graph_.section[node]];
            else if (isSource(node))
                moveCloser(node);
    }

    std::vector<LayerColumn> columns(std::size_t mostRows) const
    {
        std::vector<LayerNode> sorted = order_;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [this](LayerNode a, LayerNode b) { return place(a) < place(b); });
        std::vector<LayerColumn> out;
        for (std::size_t first = 0; first < sorted.size();) {
            std::size_t last = first;
            while (last < sorted.size() && place(sorted[last]) == place(sorted[first]))
                ++last;
            split({sorted.begin() + static_cast<std::ptrdiff_t>(first),
                   sorted.begin() + static_cast<std::ptrdiff_t>(last)},
                  mostRows, out);
            first = last;
        }
        return out;
    }

private:
    using Nodes = std::vector<LayerNode>;

    bool counts(LayerNode from, LayerNode to) const
    {
        return graph_.section[from] == graph_.section[to] && position_[from] < position_[to];
    }
    bool isSource(LayerNode node) const
    {
        const auto& in = graph_.in[node];
        return std::none_of(in.begin(), in.end(), [&](LayerNode from) { return counts(from, node); });
    }
    /// Whether all wires of a node lead to the sections right of its own.
    bool leadsOnlyOut(LayerNode node) const
    {
        const auto& out = graph_.out[node];
        return graph_.in[node].empty() && !out.empty() && std::all_of(out.begin(), out.end(), [&](LayerNode to) {
                   return graph_.section[to] > graph_.section[node];
               });
    }
    void moveCloser(LayerNode node)
    {
        std::size_t nearest = 0;
        for (const LayerNode to : graph_.out[node])
            if (counts(node, to) && (nearest == 0 || layer_[to] < nearest))
                nearest = layer_[to];
        if (nearest > 0)
            layer_[node] = nearest - 1;
    }
    std::pair<std::size_t, std::size_t> place(LayerNode node) const { return {graph_.section[node], layer_[node]}; }

    /// Into columns of nearly the same height.
    void split(const Nodes& layer, std::size_t mostRows, std::vector<LayerColumn>& out) const
    {
        const std::size_t count = (layer.size() + mostRows - 1) / mostRows;
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = [&](std::size_t n) {
                return layer.begin() + static_cast<std::ptrdiff_t>(layer.size() * n / count);
            };
            out.push_back({graph_.section[layer.front()], Nodes(at(i), at(i + 1))});
        }
    }

    const LayerGraph& graph_;
    std::vector<LayerNode> order_;
    std::vector<std::size_t> position_;
    std::vector<std::size_t> layer_;
};

/// Heights of the nodes of one column nearest to what they wish, in their order
/// and at least `pitch` apart: neighbours that would collide form blocks, and a
/// block stands where its members wish on average.
class Column {
public:
    Column(int pitch, int step) : pitch_(pitch), step_(step) {}

    void settle(const LayerColumn& column, const std::vector<std::int64_t>& wishes, std::vector<int>& heights)
    {
        blocks_.clear();
        for (std::size_t i = 0; i < column.nodes.size(); ++i) {
            blocks_.push_back({wishes[i] - static_cast<std::int64_t>(i) * pitch_, 1});
            while (blocks_.size() > 1 && blocks_[blocks_.size() - 2].mean() >= blocks_.back().mean()) {
                blocks_[blocks_.size() - 2].sum += blocks_.back().sum;
                blocks_[blocks_.size() - 2].count += blocks_.back().count;
                blocks_.pop_back();
            }
        }
        std::size_t i = 0;
        for (const Block& block : blocks_)
            for (std::int64_t member = 0; member < block.count; ++member, ++i)
                heights[column.nodes[i]] = nearestStep(static_cast<int>(block.mean())) + static_cast<int>(i) * pitch_;
    }

private:
    struct Block {
        std::int64_t sum;
        std::int64_t count;
        std::int64_t mean() const { return sum / count; }
    };
    int nearestStep(int height) const { return static_cast<int>(std::floor(double(height) / step_ + 0.5)) * step_; }

    int pitch_, step_;
    std::vector<Block> blocks_;
};

class Levelling {
public:
    Levelling(const LayerGraph& graph, int pitch, int step)
        : graph_(graph), pitch_(pitch), step_(step), columnOf_(graph.size())
    {
    }

    std::vector<int> run(std::vector<LayerColumn>& columns)
    {
        for (std::size_t i = 0; i < columns.size(); ++i)
            for (const LayerNode node : columns[i].nodes)
                columnOf_[node] = i;
        std::vector<int> heights = heightsOf(columns);
        std::int64_t cost = costOf(heights);
        for (int round = 0; round < mostSweeps; ++round) {
            std::vector<LayerColumn> other = reordered(columns, heights);
            std::vector<int> otherHeights = heightsOf(other);
            const std::int64_t otherCost = costOf(otherHeights);
            if (otherCost >= cost)
                break;
            columns = std::move(other);
            heights = std::move(otherHeights);
            cost = otherCost;
        }
        return heights;
    }

private:
    /// The mean of what a node is wired to in other columns; its own height where there is nothing.
    std::int64_t wish(LayerNode node, const std::vector<int>& heights) const
    {
        std::int64_t sum = 0;
        std::int64_t count = 0;
        for (const auto* wires : {&graph_.out[node], &graph_.in[node]})
            for (const LayerNode other : *wires)
                if (columnOf_[other] != columnOf_[node]) {
                    sum += heights[other];
                    ++count;
                }
        return count == 0 ? heights[node] : sum / count;
    }

    /// From the order alone, so that the same order always gives the same heights.
    std::vector<int> heightsOf(const std::vector<LayerColumn>& columns) const
    {
        std::vector<int> heights(graph_.size());
        for (const LayerColumn& column : columns)
            for (std::size_t i = 0; i < column.nodes.size(); ++i)
                heights[column.nodes[i]] =
                    (2 * static_cast<int>(i) - static_cast<int>(column.nodes.size())) * pitch_ / 2;
        Column settling(pitch_, step_);
        std::vector<std::int64_t> wishes;
        const auto settle = [&](const LayerColumn& column) {
            wishes.clear();
            for (const LayerNode node : column.nodes)
                wishes.push_back(wish(node, heights));
            settling.settle(column, wishes, heights);
        };
        for (int pass = 0; pass < levellingPasses; ++pass) {
            std::for_each(columns.begin(), columns.end(), settle);
            std::for_each(columns.rbegin(), columns.rend(), settle);
        }
        return heights;
    }

    /// Each column by what its nodes are wired to, from left to right and back.
    std::vector<LayerColumn> reordered(std::vector<LayerColumn> columns, std::vector<int> heights) const
    {
        std::vector<std::pair<std::int64_t, LayerNode>> sorted;
        const auto sort = [&](LayerColumn& column) {
            sorted.clear();
            std::vector<int> rows;
            for (const LayerNode node : column.nodes) {
                sorted.emplace_back(wish(node, heights), node);
                rows.push_back(heights[node]);
            }
            std::stable_sort(sorted.begin(), sorted.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            for (std::size_t i = 0; i < sorted.size(); ++i) {
                column.nodes[i] = sorted[i].second;
                heights[sorted[i].second] = rows[i];
            }
        };
        std::for_each(columns.begin(), columns.end(), sort);
        std::for_each(columns.rbegin(), columns.rend(), sort);
        return columns;
    }

    /// How far all wires go up and down.
    std::int64_t costOf(const std::vector<int>& heights) const
    {
        std::int64_t sum = 0;
        for (LayerNode node = 0; node < graph_.size(); ++node)
            for (const LayerNode to : graph_.out[node])
                sum += std::abs(heights[node] - heights[to]);
        return sum;
    }

    const LayerGraph& graph_;
    int pitch_, step_;
    std::vector<std::size_t> columnOf_;
};

} // namespace

void LayerGraph::connect(LayerNode from, LayerNode to)
{
    out[from].push_back(to);
    in[to].push_back(from);
}

std::vector<LayerColumn> columnsOf(const LayerGraph& graph, std::size_t mostRows)
{
    return Layering(graph).columns(mostRows);
}

std::vector<int> levelled(const LayerGraph& graph, std::vector<LayerColumn>& columns, int pitch, int step)
{
    return Levelling(graph, pitch, step).run(columns);
}

} // namespace designer
