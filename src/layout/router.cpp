#include "layout/router.h"

#include <array>
#include <cstdlib>
#include <limits>
#include <queue>
#include <set>

namespace designer {

namespace {

constexpr int turnCost = 48; // a detour of this many pixels is better than one more corner
constexpr int preferredGap = 48;
constexpr int mostExpanded = 6000;
constexpr int mostRounds = 12;
constexpr std::size_t mostObstacles = 24;
constexpr std::size_t fewObstacles = 6; // around more of them a street is found faster, and looks calmer
constexpr int mostStreets = 60;
constexpr std::size_t mostEdges = 400;
constexpr int tracks = 8; // of a street, side by side
constexpr int trackGap = 6;

/// Whether a horizontal or vertical part runs through the inside of a rectangle.
bool crosses(Point a, Point b, const Rect& rect)
{
    return std::min(a.x, b.x) < rect.right() && std::max(a.x, b.x) > rect.x && std::min(a.y, b.y) < rect.bottom()
           && std::max(a.y, b.y) > rect.y;
}

bool crosses(const std::vector<Point>& way, const Rect& rect)
{
    for (std::size_t i = 0; i + 1 < way.size(); ++i)
        if (crosses(way[i], way[i + 1], rect))
            return true;
    return false;
}

/// What is kept clear around a card: less where it stands so near to a port that nothing could reach it.
Rect keptClear(const Rect& card, const Port& from, const Port& to)
{
    for (const int clearance : {Router::margin, Router::margin / 3, 1}) {
        const Rect clear = card.grown(clearance);
        if (!crosses(from.at, stepped(from.at, from.side, Router::margin), clear)
            && !crosses(to.at, stepped(to.at, to.side, Router::margin), clear))
            return clear;
    }
    return card;
}

/// Without repeated points and corners that are none; keeps both ends.
std::vector<Point> simplified(const std::vector<Point>& way)
{
    std::vector<Point> out;
    for (const Point& p : way) {
        if (!out.empty() && out.back() == p)
            continue;
        while (out.size() >= 2) {
            const Point a = out[out.size() - 2];
            const Point b = out.back();
            const bool inLine = (a.x == b.x && b.x == p.x) || (a.y == b.y && b.y == p.y);
            if (!inLine)
                break;
            out.pop_back();
        }
        if (out.empty() || out.back() != p)
            out.push_back(p);
    }
    if (out.size() == 1)
        out.push_back(out.front());
    return out;
}

/// Where a wire turns between two borders, aside of the middle by its lane.
int middleOf(int a, int b, int lane)
{
    const int low = std::min(a, b);
    const int high = std::max(a, b);
    const int keep = std::min(Router::margin, (high - low) / 2);
    return std::clamp(low + (high - low) / 2 + lane, low + keep, high - keep);
}

/// A search on the lines on which a way between two ports can turn.
class Search {
public:
    Search(const Port& from, const Port& to, int lane, const std::vector<Rect>& obstacles)
        : from_(from), to_(to), obstacles_(obstacles)
    {
        start_ = stepped(from.at, from.side, Router::margin);
        goal_ = stepped(to.at, to.side, Router::margin);
        xs_ = {start_.x, goal_.x, middleOf(from.at.x, to.at.x, lane)};
        ys_ = {start_.y, goal_.y, middleOf(from.at.y, to.at.y, lane)};
        for (Rect& rect : obstacles_) {
            rect = keptClear(rect, from, to);
            addLines(rect);
        }
        for (const Port* port : {&from, &to})
            if (!port->card.empty()) {
                addLines(port->card.grown(Router::margin));
                obstacles_.push_back(port->card);
            }
        for (auto* lines : {&xs_, &ys_}) {
            std::sort(lines->begin(), lines->end());
            lines->erase(std::unique(lines->begin(), lines->end()), lines->end());
        }
    }

    /// Empty when there is no way, or none within the effort allowed.
    std::vector<Point> run()
    {
        if (!free(from_.at, start_) || !free(goal_, to_.at))
            return {};
        width_ = static_cast<State>(xs_.size());
        const auto states = static_cast<State>(xs_.size() * ys_.size() * 4);
        blockSteps();
        cost_.assign(states, std::numeric_limits<int>::max());
        before_.assign(states, states);
        const State first = stateAt(start_, from_.side);
        reach(first, start_, first, 0);
        for (int expanded = 0; expanded < mostExpanded && !open_.empty(); ++expanded) {
            const auto state = static_cast<State>(open_.top());
            const auto estimate = static_cast<int>(open_.top() >> stateBits);
            open_.pop();
            const Point here = pointOf(state);
            if (estimate > cost_[state] + restFrom(here))
                continue;
            if (here == goal_ && sideOf(state) == opposite(to_.side))
                return wayTo(state);
            expand(state, here);
        }
        return {};
    }

private:
    /// A crossing of lines, and from which side it was come to.
    using State = std::uint32_t;
    static constexpr unsigned stateBits = 32;

    void addLines(const Rect& rect)
    {
        xs_.insert(xs_.end(), {rect.x, rect.right()});
        ys_.insert(ys_.end(), {rect.y, rect.bottom()});
    }

    static std::size_t indexOf(const std::vector<int>& lines, int at)
    {
        return static_cast<std::size_t>(std::lower_bound(lines.begin(), lines.end(), at) - lines.begin());
    }
    State stateAt(Point p, Side side) const
    {
        return static_cast<State>(indexOf(ys_, p.y) * xs_.size() + indexOf(xs_, p.x)) * 4 + static_cast<State>(side);
    }
    Point pointOf(State state) const { return {xs_[state / 4 % width_], ys_[state / 4 / width_]}; }
    static Side sideOf(State state) { return static_cast<Side>(state % 4); }

    int restFrom(Point p) const
    {
        return std::abs(p.x - goal_.x) + std::abs(p.y - goal_.y) + (p.x != goal_.x && p.y != goal_.y ? turnCost : 0);
    }

    bool free(Point a, Point b) const
    {
        return std::none_of(obstacles_.begin(), obstacles_.end(),
                            [&](const Rect& rect) { return crosses(a, b, rect); });
    }

    /// Marks the steps between neighbouring crossings of lines that an obstacle is in the way of.
    void blockSteps()
    {
        blocked_.assign(xs_.size() * ys_.size(), 0);
        for (const Rect& rect : obstacles_) {
            const std::size_t left = lastUpTo(xs_, rect.x), right = indexOf(xs_, rect.right());
            const std::size_t top = lastUpTo(ys_, rect.y), bottom = indexOf(ys_, rect.bottom());
            for (std::size_t y = top; y <= std::min(bottom, ys_.size() - 1); ++y)
                for (std::size_t x = left; x <= std::min(right, xs_.size() - 1); ++x)
                    blockSteps(x, y, rect);
        }
    }

    void blockSteps(std::size_t x, std::size_t y, const Rect& rect)
    {
        const Point here{xs_[x], ys_[y]};
        std::uint8_t& node = blocked_[y * xs_.size() + x];
        if (x + 1 < xs_.size() && crosses(here, {xs_[x + 1], here.y}, rect))
            node = static_cast<std::uint8_t>(node | blockedRight);
        if (y + 1 < ys_.size() && crosses(here, {here.x, ys_[y + 1]}, rect))
            node = static_cast<std::uint8_t>(node | blockedDown);
    }

    /// The last line that is not beyond a value.
    static std::size_t lastUpTo(const std::vector<int>& lines, int at)
    {
        const std::size_t index = indexOf(lines, at);
        return index > 0 && (index == lines.size() || lines[index] != at) ? index - 1 : index;
    }

    void reach(State state, Point at, State before, int cost)
    {
        if (cost >= cost_[state])
            return;
        cost_[state] = cost;
        before_[state] = before;
        open_.push(static_cast<std::uint64_t>(cost + restFrom(at)) << stateBits | state);
    }

    void expand(State state, Point here)
    {
        const Side came = sideOf(state);
        const State node = state / 4;
        const State x = node % width_;
        const State y = node / width_;
        const auto step = [&](Side side, State next, Point there, int blocked) {
            if (side == opposite(came) || blocked != 0)
                return;
            const int length = std::abs(there.x - here.x) + std::abs(there.y - here.y);
            reach(next * 4 + static_cast<State>(side), there, state,
                  cost_[state] + length + (side == came ? 0 : turnCost));
        };
        // A crossing knows what is in the way to those on its right and below it.
        if (x > 0)
            step(Side::left, node - 1, {xs_[x - 1], here.y}, blocked_[node - 1] & blockedRight);
        if (y > 0)
            step(Side::top, node - width_, {here.x, ys_[y - 1]}, blocked_[node - width_] & blockedDown);
        if (x + 1 < width_)
            step(Side::right, node + 1, {xs_[x + 1], here.y}, blocked_[node] & blockedRight);
        if (y + 1 < ys_.size())
            step(Side::bottom, node + width_, {here.x, ys_[y + 1]}, blocked_[node] & blockedDown);
        // At the goal the last turn is into the card.
        if (here == goal_ && came != to_.side)
            reach(stateAt(goal_, opposite(to_.side)), goal_, state, cost_[state] + turnCost);
    }

    std::vector<Point> wayTo(State state) const
    {
        std::vector<Point> way{to_.at};
        for (; before_[state] != state; state = before_[state])
            way.push_back(pointOf(state));
        way.push_back(start_);
        way.push_back(from_.at);
        std::reverse(way.begin(), way.end());
        return simplified(way);
    }

    const Port& from_;
    const Port& to_;
    std::vector<Rect> obstacles_;
    Point start_, goal_;
    std::vector<int> xs_, ys_, cost_;
    std::vector<State> before_;
    State width_ = 0;
    static constexpr std::uint8_t blockedRight = 1, blockedDown = 2;
    std::vector<std::uint8_t> blocked_; // by crossing: the step to the next one
    /// What a way through a state costs at least, and the state, as one number.
    std::priority_queue<std::uint64_t, std::vector<std::uint64_t>, std::greater<>> open_;
};

/// Another one for most other ways, so that they do not run on one another.
int trackOf(Point a, Point b)
{
    const int mixed = (a.x + b.y) / 8 * 7 + (a.y + b.x) / 8 * 3;
    return std::abs(mixed) % tracks;
}

/// Ways that leave a card, follow a free street between the rows or columns of
/// others, and enter a card; `isFree` says which may be taken.
class Streets {
public:
    Streets(const Port& from, const Port& to, const std::vector<Rect>& obstacles)
        : from_(from), to_(to), level_(isHorizontal(from.side)), track_(trackOf(from.at, to.at))
    {
        addEdges(obstacles);
    }

    /// Empty where none of the nearest is free. `collect` adds what is in the way of one.
    template <typename Collect> std::vector<Point> find(Collect&& collect)
    {
        std::vector<Rect> hits;
        for (int tried = 0; tried < mostStreets && !edges_.empty();) {
            const auto next = std::min_element(edges_.begin(), edges_.end());
            const Edge edge = *next;
            edges_.erase(next);
            for (const int track : {track_, track_ / 2, 0}) {
                std::vector<Point> way = along(edge.at + edge.away * track * trackGap, track);
                hits.clear();
                collect(way, hits);
                if (hits.empty())
                    return way;
                ++tried;
            }
            addEdges(hits); // of the track nearest to the edge
        }
        return {};
    }

private:
    /// Where a street may run beside obstacles; the shortest detours first.
    struct Edge {
        int detour;
        int at;
        int away; // from the obstacle
        auto operator<=>(const Edge&) const = default;
    };

    void addEdges(const std::vector<Rect>& obstacles)
    {
        for (const Rect& rect : obstacles)
            for (const auto& [at, away] :
                 {std::pair(low(rect) - Router::margin, -1), std::pair(high(rect) + Router::margin, 1)}) {
                const Edge edge{std::abs(at - across(from_.at)) + std::abs(at - across(to_.at)), at, away};
                if (known_.size() < mostEdges && known_.insert(edge).second)
                    edges_.push_back(edge);
            }
    }

    int across(Point p) const { return level_ ? p.y : p.x; }
    int low(const Rect& rect) const { return level_ ? rect.y : rect.x; }
    int high(const Rect& rect) const { return level_ ? rect.bottom() : rect.right(); }
    Point at(Point port, int street) const { return level_ ? Point{port.x, street} : Point{street, port.y}; }

    std::vector<Point> along(int street, int track) const
    {
        const int out = Router::margin + track * trackGap;
        const Point start = stepped(from_.at, from_.side, out);
        const Point goal = stepped(to_.at, to_.side, out);
        return simplified({from_.at, start, at(start, street), at(goal, street), goal, to_.at});
    }

    const Port& from_;
    const Port& to_;
    const bool level_;
    const int track_;
    std::set<Edge> known_;
    std::vector<Edge> edges_; // still to be tried
};

/// With a corner on the way to the next point unless the two are in line.
void append(std::vector<Point>& way, Point next, bool horizontalFirst)
{
    const Point last = way.back();
    if (last.x != next.x && last.y != next.y)
        way.push_back(horizontalFirst ? Point{next.x, last.y} : Point{last.x, next.y});
    way.push_back(next);
}

} // namespace

Point stepped(Point from, Side side, int by)
{
    constexpr std::array<Point, 4> directions{Point{-1, 0}, Point{0, -1}, Point{1, 0}, Point{0, 1}};
    const Point direction = directions[static_cast<std::size_t>(side)];
    return {from.x + direction.x * by, from.y + direction.y * by};
}

Side facingSide(const Rect& from, const Rect& to)
{
    const int across = std::max(to.x - from.right(), from.x - to.right());
    const int along = std::max(to.y - from.bottom(), from.y - to.bottom());
    if (across >= preferredGap || across >= along)
        return to.center().x >= from.center().x ? Side::right : Side::left;
    return to.center().y >= from.center().y ? Side::bottom : Side::top;
}

void Router::collectHits(const std::vector<Point>& way, const Port& from, const Port& to, std::vector<Rect>& hits) const
{
    std::vector<SpatialIndex::Handle> near;
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
        const Point a = way[i];
        const Point b = way[i + 1];
        near.clear();
        cards_.query(
            Rect{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1, std::abs(a.y - b.y) + 1}.grown(
                margin),
            near);
        for (const auto handle : near) {
            const Rect card = cards_.rect(handle);
            if (card == from.card || card == to.card || !crosses(a, b, card.grown(margin))
                || !crosses(a, b, keptClear(card, from, to)) || std::find(hits.begin(), hits.end(), card) != hits.end())
                continue;
            hits.push_back(card);
            if (hits.size() > mostObstacles)
                return; // as many as are of use
        }
    }
}

std::vector<Point> Router::plain(const Port& from, const Port& to, int lane)
{
    if (isHorizontal(from.side)) {
        const int x = middleOf(from.at.x, to.at.x, lane);
        return simplified({from.at, {x, from.at.y}, {x, to.at.y}, to.at});
    }
    const int y = middleOf(from.at.y, to.at.y, lane);
    return simplified({from.at, {from.at.x, y}, {to.at.x, y}, to.at});
}

std::vector<Point> Router::route(const Port& from, const Port& to, int lane) const
{
    std::vector<Point> shortest = plain(from, to, lane);
    std::vector<Rect> obstacles;
    collectHits(shortest, from, to, obstacles);
    if (obstacles.empty() && !crosses(shortest, from.card) && !crosses(shortest, to.card))
        return shortest;
    const auto street = [&] {
        if (isHorizontal(from.side) != isHorizontal(to.side))
            return std::vector<Point>();
        return Streets(from, to, obstacles).find([&](const std::vector<Point>& way, std::vector<Rect>& hits) {
            collectHits(way, from, to, hits);
            for (const Rect& own : {from.card, to.card})
                if (crosses(way, own))
                    hits.push_back(own);
        });
    };
    if (obstacles.size() > fewObstacles)
        if (std::vector<Point> way = street(); !way.empty())
            return way;
    // Only what is met is avoided: the lines to search on stay few in a large drawing.
    for (int round = 0; round < mostRounds && obstacles.size() <= mostObstacles; ++round) {
        std::vector<Point> way = Search(from, to, lane, obstacles).run();
        if (way.empty())
            break;
        const std::size_t known = obstacles.size();
        collectHits(way, from, to, obstacles);
        if (obstacles.size() == known)
            return way;
    }
    std::vector<Point> way = street();
    return way.empty() ? shortest : way;
}

std::vector<Point> Router::through(const Port& from, const std::vector<Point>& bends, const Port& to)
{
    std::vector<Point> way{from.at};
    bool horizontal = isHorizontal(from.side);
    for (const Point& bend : bends) {
        const Point last = way.back();
        const bool inLine = last.x == bend.x || last.y == bend.y;
        append(way, bend, horizontal);
        // The way turns at a bend: it leaves across the direction in which it came.
        horizontal = inLine ? last.x == bend.x : horizontal;
    }
    append(way, to.at, !isHorizontal(to.side));
    return simplified(way);
}

} // namespace designer
