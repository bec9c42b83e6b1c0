#include "layout/guides.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace designer {

namespace {

constexpr int reach = 480; // what is farther away is no neighbour

Rect transposed(const Rect& r)
{
    return {r.y, r.x, r.height, r.width};
}
Guide transposed(const Guide& g)
{
    return {{g.from.y, g.from.x}, {g.to.y, g.to.x}, g.spacing};
}

/// Edges and middle, from left to right.
std::array<int, 3> linesOf(const Rect& r)
{
    return {r.x, r.x + r.width / 2, r.right()};
}

bool inOneRow(const Rect& a, const Rect& b)
{
    return a.y < b.bottom() && b.y < a.bottom();
}

/// A level arrow across the gap between two rectangles of one row.
Guide across(const Rect& left, const Rect& right)
{
    const int y = (std::max(left.y, right.y) + std::min(left.bottom(), right.bottom())) / 2;
    return {{left.right(), y}, {right.x, y}, true};
}

/// Agreement from left to right; for that from top to bottom everything is transposed.
class Ruler {
public:
    Ruler(const Rect& moving, const std::vector<Rect>& others) : moving_(moving), others_(others) {}

    /// How far to the nearest agreement; the first of equals.
    std::optional<int> offset(int tolerance) const
    {
        std::optional<int> best;
        const auto consider = [&best, tolerance](int by) {
            if (std::abs(by) <= tolerance && (!best || std::abs(by) < std::abs(*best)))
                best = by;
        };
        for (const Rect& other : others_)
            for (std::size_t i = 0; i < 3; ++i)
                consider(linesOf(other)[i] - linesOf(moving_)[i]);
        for (const int left : evenPlaces())
            consider(left - moving_.x);
        return best;
    }

    /// Everything that agrees as it stands.
    void collect(std::vector<Guide>& out) const
    {
        for (std::size_t i = 0; i < 3; ++i)
            if (const std::optional<Guide> line = alignment(i))
                out.push_back(*line);
        collectSpacing(out);
    }

private:
    const Rect* before(const Rect& rect) const
    {
        const Rect* best = nullptr;
        for (const Rect& other : others_)
            if (&other != &rect && inOneRow(other, rect) && other.right() <= rect.center().x
                && (!best || other.right() > best->right()))
                best = &other;
        return best;
    }
    const Rect* after(const Rect& rect) const
    {
        const Rect* best = nullptr;
        for (const Rect& other : others_)
            if (&other != &rect && inOneRow(other, rect) && other.x >= rect.center().x && (!best || other.x < best->x))
                best = &other;
        return best;
    }

    /// Where `moving` would have the same gaps: between its neighbours, or going on with theirs.
    std::vector<int> evenPlaces() const
    {
        std::vector<int> out;
        const Rect* left = before(moving_);
        const Rect* right = after(moving_);
        if (left && right)
            out.push_back((left->right() + right->x - moving_.width) / 2);
        if (const Rect* farther = left ? before(*left) : nullptr)
            out.push_back(left->right() + (left->x - farther->right()));
        if (const Rect* farther = right ? after(*right) : nullptr)
            out.push_back(right->x - (farther->x - right->right()) - moving_.width);
        return out;
    }

    /// One line through all that have this edge or middle in common.
    std::optional<Guide> alignment(std::size_t which) const
    {
        const int x = linesOf(moving_)[which];
        int top = moving_.y;
        int bottom = moving_.bottom();
        bool any = false;
        for (const Rect& other : others_) {
            if (linesOf(other)[which] != x)
                continue;
            any = true;
            top = std::min(top, other.y);
            bottom = std::max(bottom, other.bottom());
        }
        return any ? std::optional<Guide>({{x, top}, {x, bottom}, false}) : std::nullopt;
    }

    void collectSpacing(std::vector<Guide>& out) const
    {
        const Rect* left = before(moving_);
        const Rect* right = after(moving_);
        const auto add = [&out](const Rect* a, const Rect* b, const Rect* c) {
            if (!a || !b || !c || b->x - a->right() != c->x - b->right() || b->x <= a->right())
                return;
            for (const Guide& gap : {across(*a, *b), across(*b, *c)})
                if (std::find(out.begin(), out.end(), gap) == out.end())
                    out.push_back(gap);
        };
        add(left, &moving_, right);
        add(left ? before(*left) : nullptr, left, &moving_);
        add(&moving_, right, right ? after(*right) : nullptr);
    }

    const Rect& moving_;
    const std::vector<Rect>& others_;
};

std::vector<Rect> neighbours(const SpatialIndex& cards, const Rect& moving,
                             const std::vector<SpatialIndex::Handle>& itself)
{
    std::vector<SpatialIndex::Handle> near;
    cards.query(moving.grown(reach), near);
    std::vector<Rect> out;
    for (const auto handle : near)
        if (std::find(itself.begin(), itself.end(), handle) == itself.end())
            out.push_back(cards.rect(handle));
    const auto distance = [&moving](const Rect& r) {
        return std::abs(r.center().x - moving.center().x) + std::abs(r.center().y - moving.center().y);
    };
    std::stable_sort(out.begin(), out.end(),
                     [&distance](const Rect& a, const Rect& b) { return distance(a) < distance(b); });
    return out;
}

} // namespace

Guided guided(const SpatialIndex& cards, const Rect& moving, const std::vector<SpatialIndex::Handle>& itself,
              int tolerance)
{
    const std::vector<Rect> others = neighbours(cards, moving, itself);
    std::vector<Rect> turned;
    turned.reserve(others.size());
    for (const Rect& other : others)
        turned.push_back(transposed(other));
    Guided out;
    const auto byX = Ruler(moving, others).offset(tolerance);
    const auto byY = Ruler(transposed(moving), turned).offset(tolerance);
    out.by = {byX.value_or(0), byY.value_or(0)};
    const Rect there{moving.x + out.by.x, moving.y + out.by.y, moving.width, moving.height};
    if (byX)
        Ruler(there, others).collect(out.guides);
    const std::size_t upright = out.guides.size();
    const Rect turnedThere = transposed(there);
    if (byY)
        Ruler(turnedThere, turned).collect(out.guides);
    for (std::size_t i = upright; i < out.guides.size(); ++i)
        out.guides[i] = transposed(out.guides[i]);
    return out;
}

} // namespace designer
