#include "layout/spreading.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <utility>

namespace designer {

namespace {

constexpr int slack = 4;       // ends closer than this along the line count as beside each other
constexpr int apart = 4;       // closer strands are read as one
constexpr long closeCost = 20; // of a pixel that two stay closer than they should; against one of a move
constexpr long overlapCost = 10'000;
constexpr int step = 2;

bool overlap(const Strand& a, const Strand& b)
{
    return a.from < b.to + slack && b.from < a.to + slack;
}

bool isFixed(const Strand& strand)
{
    return strand.least == strand.most;
}

/// An end, and to which side of its strand its way goes on there.
struct End {
    int along, turns;
};

std::array<End, 2> ends(const Strand& strand)
{
    return {End{strand.from, strand.turnsAtFrom}, End{strand.to, strand.turnsAtTo}};
}

int crossings(const Strand& strand, int side, const Strand& other)
{
    const auto crosses = [&](const End& end) {
        return end.turns == side && end.along > other.from && end.along < other.to;
    };
    const auto all = ends(strand);
    return static_cast<int>(std::count_if(all.begin(), all.end(), crosses));
}

/// What it costs that one is on the lesser side of the other: its ways to the other side
/// cross it, and worse, two that go on along one line lie on each other.
int crossed(const Strand& lesser, const Strand& greater)
{
    constexpr int onOneLine = 3;
    int cost = crossings(lesser, 1, greater) + crossings(greater, -1, lesser);
    for (const End& a : ends(lesser))
        for (const End& b : ends(greater))
            if (a.turns > 0 && b.turns < 0 && a.along == b.along)
                cost += onOneLine;
    return cost;
}

/// Each put where it costs the fewest crossings with those before it.
std::vector<std::size_t> ordered(const std::vector<Strand>& strands)
{
    std::vector<std::size_t> byPlace(strands.size());
    std::iota(byPlace.begin(), byPlace.end(), std::size_t{0});
    std::stable_sort(byPlace.begin(), byPlace.end(),
                     [&](std::size_t a, std::size_t b) { return strands[a].at < strands[b].at; });
    std::vector<std::size_t> order;
    for (const std::size_t next : byPlace) {
        int cost = 0; // on the greater side of all
        for (const std::size_t other : order)
            cost += crossed(strands[other], strands[next]);
        int fewest = cost;
        std::size_t best = order.size();
        for (std::size_t place = order.size(); place-- > 0;) {
            cost += crossed(strands[next], strands[order[place]]) - crossed(strands[order[place]], strands[next]);
            if (cost < fewest) {
                fewest = cost;
                best = place;
            }
        }
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(best), next);
    }
    return order;
}

/// Lanes from the lesser side on; strands that do not run beside each other may share one.
std::vector<int> lanes(const std::vector<Strand>& strands)
{
    const std::vector<std::size_t> order = ordered(strands);
    std::vector<int> lane(strands.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (overlap(strands[order[i]], strands[order[j]]))
                lane[order[i]] = std::max(lane[order[i]], lane[order[j]] + 1);
    return lane;
}

/// Within which all that may be moved can be.
int roomFor(const std::vector<Strand>& strands)
{
    int room = 2 * strandReach;
    for (const Strand& strand : strands)
        if (!isFixed(strand))
            room = std::min(room, strand.most - strand.least);
    return room;
}

/// So few that each can be told from the next: where there is no room for more, neighbours share one.
std::vector<int> sharedLanes(std::vector<int> lanes, int room)
{
    const int last = *std::max_element(lanes.begin(), lanes.end());
    const int most = room / apart;
    if (last > most)
        for (int& lane : lanes)
            lane = lane * most / last;
    return lanes;
}

class Bundle {
public:
    explicit Bundle(const std::vector<Strand>& strands) : strands_(strands), pairs_(pairs(strands))
    {
        const std::vector<int> own = lanes(strands);
        tryLanes(own);
        if (std::vector<int> shared = sharedLanes(own, roomFor(strands)); shared != own)
            tryLanes(std::move(shared));
    }

    /// In which the fewest stay too close, with the least moves.
    const std::vector<int>& places() const { return best_; }

private:
    void tryLanes(std::vector<int> lanes)
    {
        lanes_ = std::move(lanes);
        last_ = *std::max_element(lanes_.begin(), lanes_.end());
        gap_ = last_ == 0 ? strandGap : std::clamp(2 * strandReach / last_, step, strandGap);
        for (const int first : firstLanes()) {
            place(first);
            const long cost = costOf(tried_);
            if (cost < leastCost_) {
                leastCost_ = cost;
                best_ = tried_;
            }
        }
    }

    /// Where the first lane may be: around the middle, or so that what is fixed is on its lane.
    std::vector<int> firstLanes() const
    {
        constexpr std::size_t mostTried = 24;
        std::vector<int> at;
        at.reserve(strands_.size());
        for (const Strand& strand : strands_)
            at.push_back(strand.at);
        std::sort(at.begin(), at.end());
        const int middle = at[at.size() / 2] - last_ * gap_ / 2;
        std::vector<int> firsts{middle};
        for (int by = step; by <= 2 * strandGap; by += step) {
            firsts.push_back(middle + by);
            firsts.push_back(middle - by);
        }
        for (std::size_t i = 0; i < strands_.size() && firsts.size() < mostTried; ++i)
            if (isFixed(strands_[i]))
                firsts.push_back(strands_[i].at - lanes_[i] * gap_);
        return firsts;
    }

    void place(int first)
    {
        tried_.clear();
        for (std::size_t i = 0; i < strands_.size(); ++i)
            tried_.push_back(std::clamp(first + lanes_[i] * gap_, strands_[i].least, strands_[i].most));
    }

    /// Counted no further than what the best so far costs.
    long costOf(const std::vector<int>& places) const
    {
        long cost = 0;
        for (std::size_t i = 0; i < places.size(); ++i)
            cost += std::abs(places[i] - strands_[i].at);
        const int enough = std::max(gap_, apart);
        for (auto pair = pairs_.begin(); pair != pairs_.end() && cost < leastCost_; ++pair)
            if (const int between = std::abs(places[pair->first] - places[pair->second]); between < enough)
                cost += between < apart ? overlapCost : closeCost * (gap_ - between);
        return cost;
    }

    /// Those that run beside each other.
    static std::vector<std::pair<std::size_t, std::size_t>> pairs(const std::vector<Strand>& strands)
    {
        std::vector<std::pair<std::size_t, std::size_t>> found;
        for (std::size_t i = 0; i < strands.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (overlap(strands[i], strands[j]))
                    found.emplace_back(i, j);
        return found;
    }

    const std::vector<Strand>& strands_;
    const std::vector<std::pair<std::size_t, std::size_t>> pairs_;
    std::vector<int> lanes_; // that are tried
    int last_ = 0;
    int gap_ = strandGap;
    std::vector<int> tried_, best_;
    long leastCost_ = std::numeric_limits<long>::max();
};

} // namespace

std::vector<int> spread(const std::vector<Strand>& strands)
{
    return strands.empty() ? std::vector<int>() : Bundle(strands).places();
}

void keepOff(Strand& strand, const Strand& other, bool otherMoves)
{
    if (!overlap(strand, other))
        return;
    const int room = std::max(0, std::abs(other.at - strand.at) - apart);
    const int allowed = otherMoves ? room / 2 : room;
    if (other.at > strand.at)
        strand.most = std::min(strand.most, strand.at + allowed);
    else
        strand.least = std::max(strand.least, strand.at - allowed);
}

} // namespace designer
