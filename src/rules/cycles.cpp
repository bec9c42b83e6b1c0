#include "rules/cycles.h"

#include <algorithm>
#include <limits>

namespace designer {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// Wires followed while looking for the shortest cycle of one set. Bounds the
/// work on sets that are far larger than anybody would draw.
constexpr std::size_t mostSteps = 200'000;

/// The calls between containers in one environment.
class Calls {
public:
    Calls(const Survey& survey, EnvironmentIndex environment) : survey_(survey), environment_(environment) {}

    std::span<const NodeIndex> callers() const { return survey_.ofKind(kind::container); }
    std::span<const Link> out(NodeIndex node) const { return survey_.out(node); }
    bool lives(NodeIndex node) const { return survey_.lives(node, environment_); }
    bool isCall(NodeIndex from, const Link& link) const
    {
        return link.other != from && survey_.kindName(link.other) == kind::container && lives(link.other);
    }
    NodeIndex size() const { return survey_.size(); }

private:
    const Survey& survey_;
    EnvironmentIndex environment_;
};

/// Tarjan's algorithm with a stack of its own: a chain of calls may be as long as the design is large.
class StrongSets {
public:
    explicit StrongSets(const Calls& calls)
        : calls_(calls), order_(calls.size(), none), low_(calls.size()), set_(calls.size(), none)
    {
        for (const NodeIndex node : calls_.callers())
            if (calls_.lives(node) && order_[node] == none)
                visitFrom(node);
    }

    /// Sets of two and more.
    std::vector<std::vector<NodeIndex>> sets;
    bool together(NodeIndex a, NodeIndex b) const { return set_[a] == set_[b]; }

private:
    struct Visit {
        NodeIndex node;
        std::size_t next; // link to follow next
    };

    void enter(NodeIndex node)
    {
        order_[node] = low_[node] = count_++;
        open_.push_back(node);
        visits_.push_back({node, 0});
    }

    void visitFrom(NodeIndex first)
    {
        enter(first);
        while (!visits_.empty()) {
            const NodeIndex node = visits_.back().node;
            const auto links = calls_.out(node);
            if (visits_.back().next == links.size()) {
                leave(node);
                continue;
            }
            const Link& link = links[visits_.back().next++];
            if (!calls_.isCall(node, link))
                continue;
            if (order_[link.other] == none)
                enter(link.other);
            else if (set_[link.other] == none)
                low_[node] = std::min(low_[node], order_[link.other]);
        }
    }

    void leave(NodeIndex node)
    {
        visits_.pop_back();
        if (!visits_.empty())
            low_[visits_.back().node] = std::min(low_[visits_.back().node], low_[node]);
        if (low_[node] == order_[node])
            close(node);
    }

    void close(NodeIndex root)
    {
        const auto first = std::find(open_.rbegin(), open_.rend(), root).base() - 1;
        for (auto at = first; at != open_.end(); ++at)
            set_[*at] = closed_;
        ++closed_;
        if (open_.end() - first > 1)
            sets.emplace_back(first, open_.end());
        open_.erase(first, open_.end());
    }

    const Calls& calls_;
    std::vector<std::uint32_t> order_, low_, set_;
    std::vector<NodeIndex> open_;
    std::vector<Visit> visits_;
    std::uint32_t count_ = 0, closed_ = 0;
};

/// Breadth-first searches within one strongly connected set.
class CycleSearch {
public:
    CycleSearch(const Calls& calls, const StrongSets& strong)
        : calls_(calls), strong_(strong), parent_(calls.size(), none)
    {
    }

    Cycle shortest(std::vector<NodeIndex> set)
    {
        std::sort(set.begin(), set.end());
        Cycle best;
        std::size_t steps = 0;
        for (const NodeIndex start : set) {
            if (best.size() == 2 || (steps > mostSteps && !best.empty()))
                break;
            if (Cycle found = through(start, best.size(), steps); !found.empty())
                best = std::move(found);
        }
        std::rotate(best.begin(), std::min_element(best.begin(), best.end()), best.end());
        return best;
    }

private:
    /// The shortest cycle through a node if it has fewer members than `limit` (0: no limit).
    Cycle through(NodeIndex start, std::size_t limit, std::size_t& steps)
    {
        Cycle found;
        std::vector<NodeIndex> reached{start};
        std::size_t depth = 1;
        for (std::size_t at = 0, levelEnd = 1; at < reached.size() && found.empty(); ++at) {
            if (at == levelEnd) {
                ++depth;
                levelEnd = reached.size();
            }
            if (limit != 0 && depth >= limit)
                break;
            const NodeIndex node = reached[at];
            for (const Link& link : calls_.out(node)) {
                ++steps;
                if (!calls_.isCall(node, link) || !strong_.together(start, link.other))
                    continue;
                if (link.other == start) {
                    found = pathTo(start, node);
                    break;
                }
                if (parent_[link.other] == none) {
                    parent_[link.other] = node;
                    reached.push_back(link.other);
                }
            }
        }
        for (const NodeIndex node : reached)
            parent_[node] = none;
        return found;
    }

    Cycle pathTo(NodeIndex start, NodeIndex end) const
    {
        Cycle path;
        for (NodeIndex node = end; node != start; node = parent_[node])
            path.push_back(node);
        path.push_back(start);
        std::reverse(path.begin(), path.end());
        return path;
    }

    const Calls& calls_;
    const StrongSets& strong_;
    std::vector<std::uint32_t> parent_;
};

} // namespace

std::vector<Cycle> callCycles(const Survey& survey, EnvironmentIndex environment)
{
    const Calls calls(survey, environment);
    StrongSets strong(calls);
    std::vector<Cycle> cycles;
    if (strong.sets.empty())
        return cycles;
    CycleSearch search(calls, strong);
    for (auto& set : strong.sets)
        cycles.push_back(search.shortest(std::move(set)));
    std::sort(cycles.begin(), cycles.end(),
              [](const Cycle& a, const Cycle& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    return cycles;
}

} // namespace designer
