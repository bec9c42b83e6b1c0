#include "layout/spatial_index.h"

#include <algorithm>
#include <limits>

namespace designer {

namespace {

/// Touches no side of it.
bool isInside(const Rect& inner, const Rect& outer)
{
    return inner.x > outer.x && inner.y > outer.y && inner.right() < outer.right() && inner.bottom() < outer.bottom();
}

Rect boundsOf(const std::vector<Rect>& rects)
{
    constexpr int least = std::numeric_limits<int>::min();
    constexpr int most = std::numeric_limits<int>::max();
    int left = most, top = most, right = least, bottom = least;
    for (const Rect& rect : rects) {
        if (rect.empty())
            continue;
        left = std::min(left, rect.x);
        top = std::min(top, rect.y);
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    }
    return right < left ? Rect() : Rect{left, top, right - left, bottom - top};
}

} // namespace

SpatialIndex::Span SpatialIndex::span(const Rect& rect)
{
    const auto cellOf = [](std::int64_t at) { return at >= 0 ? at / cell : (at - cell + 1) / cell; };
    return {cellOf(rect.x), cellOf(rect.y), cellOf(std::int64_t{rect.x} + rect.width - 1),
            cellOf(std::int64_t{rect.y} + rect.height - 1)};
}

std::uint64_t SpatialIndex::key(std::int64_t column, std::int64_t row)
{
    return (static_cast<std::uint64_t>(column) << 32U) ^ (static_cast<std::uint64_t>(row) & 0xFFFFFFFFU);
}

void SpatialIndex::place(Handle handle, const Rect& rect)
{
    if (this->rect(handle) == rect)
        return;
    remove(handle);
    if (rect.empty())
        return;
    if (handle >= rects_.size())
        rects_.resize(std::size_t{handle} + 1);
    rects_[handle] = rect;
    if (bounds_)
        bounds_ = bounds_->united(rect);
    const Span cells = span(rect);
    if (cells.count() > mostCells) {
        large_.push_back(handle);
        return;
    }
    for (auto row = cells.top; row <= cells.bottom; ++row)
        for (auto column = cells.left; column <= cells.right; ++column)
            cells_[key(column, row)].push_back(handle);
}

void SpatialIndex::remove(Handle handle)
{
    const Rect old = rect(handle);
    if (old.empty())
        return;
    rects_[handle] = {};
    if (bounds_ && !isInside(old, *bounds_))
        bounds_.reset();
    const Span cells = span(old);
    if (cells.count() > mostCells) {
        std::erase(large_, handle);
        return;
    }
    for (auto row = cells.top; row <= cells.bottom; ++row)
        for (auto column = cells.left; column <= cells.right; ++column) {
            const auto at = cells_.find(key(column, row));
            std::erase(at->second, handle);
            if (at->second.empty())
                cells_.erase(at);
        }
}

void SpatialIndex::clear()
{
    cells_.clear();
    large_.clear();
    rects_.clear();
    bounds_ = Rect();
}

void SpatialIndex::collect(const std::vector<Handle>& handles, const Rect& area, std::vector<Handle>& out) const
{
    for (const Handle handle : handles)
        if (rects_[handle].intersects(area))
            out.push_back(handle);
}

void SpatialIndex::query(const Rect& area, std::vector<Handle>& out) const
{
    const auto first = static_cast<std::ptrdiff_t>(out.size());
    collect(area, out);
    std::sort(out.begin() + first, out.end());
    out.erase(std::unique(out.begin() + first, out.end()), out.end());
}

void SpatialIndex::collect(const Rect& area, std::vector<Handle>& out) const
{
    if (area.empty())
        return;
    const Span cells = span(area);
    // Looking through few rectangles is cheaper than looking for many cells.
    if (cells.count() > static_cast<std::int64_t>(std::min(cells_.size(), rects_.size() / 16))) {
        for (Handle handle = 0; handle < rects_.size(); ++handle)
            if (rects_[handle].intersects(area) && !rects_[handle].empty())
                out.push_back(handle);
        return;
    }
    collect(large_, area, out);
    for (auto row = cells.top; row <= cells.bottom; ++row)
        for (auto column = cells.left; column <= cells.right; ++column)
            if (const auto at = cells_.find(key(column, row)); at != cells_.end())
                collect(at->second, area, out);
}

const Rect& SpatialIndex::bounds() const
{
    if (!bounds_)
        bounds_ = boundsOf(rects_);
    return *bounds_;
}

Rect SpatialIndex::rect(Handle handle) const
{
    return handle < rects_.size() ? rects_[handle] : Rect{};
}

} // namespace designer
