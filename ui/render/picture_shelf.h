#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "layout/spatial_index.h"

namespace designer::ui {

// What the parts of a picture share: shapes in an array, found by id and by place.

/// Badges and docked tiles stand this far out of a card.
inline constexpr int badgeReach = 12;

/// The handle of an id: its own, a free one, or a new one.
template <typename Shelf, typename Shapes>
SpatialIndex::Handle handleFor(Shelf& shelf, Shapes& shapes, const std::string& id)
{
    const auto [entry, isNew] = shelf.at.try_emplace(id, 0);
    if (!isNew)
        return entry->second;
    if (!shelf.free.empty()) {
        entry->second = shelf.free.back();
        shelf.free.pop_back();
    } else {
        entry->second = static_cast<SpatialIndex::Handle>(shapes.size());
        shapes.emplace_back();
    }
    return entry->second;
}

template <typename Shelf, typename Shapes> void release(Shelf& shelf, Shapes& shapes, const std::string& id)
{
    const auto entry = shelf.at.find(id);
    if (entry == shelf.at.end())
        return;
    shelf.index.remove(entry->second);
    shapes[entry->second] = {};
    shelf.free.push_back(entry->second);
    shelf.at.erase(entry);
}

template <typename Shelf, typename Shapes>
const typename Shapes::value_type* lookUp(const Shelf& shelf, const Shapes& shapes, std::string_view id)
{
    const auto entry = shelf.at.find(std::string(id));
    return entry == shelf.at.end() ? nullptr : &shapes[entry->second];
}

template <typename Shelf, typename Shapes>
void collect(const Shelf& shelf, const Shapes& shapes, const Rect& area,
             std::vector<const typename Shapes::value_type*>& out)
{
    std::vector<SpatialIndex::Handle> handles;
    shelf.index.query(area, handles);
    out.reserve(out.size() + handles.size());
    for (const auto handle : handles)
        out.push_back(&shapes[handle]);
}

} // namespace designer::ui
