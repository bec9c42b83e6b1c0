#include "layout/arrange.h"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <cstring>
#include <unordered_set>

#include "design/edits.h"
#include "layout/docked.h"
#include "layout/zones.h"

namespace designer {

namespace {

/// Few ids, looked for among all of a design: nearly all others are told apart by their hash.
class IdSet {
public:
    explicit IdSet(const std::vector<std::string>& ids) : ids_(ids.begin(), ids.end())
    {
        for (const std::string_view id : ids_)
            hashes_.set(place(id));
    }
    bool contains(std::string_view id) const { return hashes_.test(place(id)) && ids_.contains(id); }

private:
    static constexpr unsigned bits = 13;
    /// By how it ends, which is where ids differ: asked for both ends of every wire.
    static std::size_t place(std::string_view id)
    {
        constexpr std::uint64_t odd = 0x9e3779b97f4a7c15;
        std::uint64_t end = 0;
        const std::size_t length = std::min(id.size(), sizeof end);
        std::memcpy(&end, id.data() + (id.size() - length), length);
        return static_cast<std::size_t>(end * odd >> (64U - bits));
    }

    std::unordered_set<std::string_view> ids_;
    std::bitset<std::size_t{1} << bits> hashes_;
};

/// A card or a note and where it is put.
struct Item {
    const Component* component = nullptr;
    const Note* note = nullptr;
    Rect rect;
    Point at;
};

Rect noteRect(const Note& note)
{
    const Point size = note.size.value_or(noteSize);
    return {note.at->x, note.at->y, size.x, size.y};
}

std::vector<Item> itemsOf(const Design& design, const std::vector<std::string>& ids)
{
    const auto docked = dockedComponents(design);
    std::vector<Item> items;
    for (const std::string& id : ids) {
        Item item;
        if (const Component* component = design.component(id); component && component->at && !docked.contains(id)) {
            item.component = component;
            item.rect = cardRect(*component);
        } else if (const Note* note = design.notes().find(id); note && note->at) {
            item.note = note;
            item.rect = noteRect(*note);
        } else {
            continue;
        }
        item.at = {item.rect.x, item.rect.y};
        items.push_back(item);
    }
    return items;
}

Rect boxAround(const std::vector<Item>& items)
{
    Rect box;
    for (const Item& item : items)
        box = box.united(item.rect);
    return box;
}

Design withNoteAt(const Design& design, Note note, Point at)
{
    note.at = at;
    return design.with(std::move(note));
}

Design applied(const Design& before, const Catalogue& catalogue, const std::vector<Item>& items)
{
    Design design = before;
    std::vector<std::string> cards;
    for (const Item& item : items) {
        if (item.component)
            cards.push_back(item.component->id);
        if (item.at == Point{item.rect.x, item.rect.y})
            continue;
        if (item.component)
            design = moved(design, item.component->id, item.at);
        else
            design = withNoteAt(design, *item.note, item.at);
    }
    return design == before ? before : truthful(design, catalogue, cards);
}

Point alignedPlace(const Item& item, const Rect& box, Alignment alignment)
{
    switch (alignment) {
    case Alignment::left:
        return {box.x, item.at.y};
    case Alignment::centre:
        return {snapped(box.x + (box.width - item.rect.width) / 2), item.at.y};
    case Alignment::right:
        return {box.right() - item.rect.width, item.at.y};
    case Alignment::top:
        return {item.at.x, box.y};
    case Alignment::middle:
        return {item.at.x, snapped(box.y + (box.height - item.rect.height) / 2)};
    case Alignment::bottom:
        return {item.at.x, box.bottom() - item.rect.height};
    }
    return item.at;
}

} // namespace

Design aligned(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& ids,
               Alignment alignment)
{
    std::vector<Item> items = itemsOf(design, ids);
    const Rect box = boxAround(items);
    for (Item& item : items)
        item.at = alignedPlace(item, box, alignment);
    return applied(design, catalogue, items);
}

Design distributed(const Design& design, const Catalogue& catalogue, const std::vector<std::string>& ids,
                   Direction direction)
{
    std::vector<Item> items = itemsOf(design, ids);
    if (items.size() < 3)
        return design;
    const bool across = direction == Direction::horizontal;
    const auto start = [across](const Item& item) { return across ? item.rect.x : item.rect.y; };
    const auto length = [across](const Item& item) { return across ? item.rect.width : item.rect.height; };
    std::stable_sort(items.begin(), items.end(),
                     [&](const Item& a, const Item& b) { return 2 * start(a) + length(a) < 2 * start(b) + length(b); });
    const int first = start(items.front());
    int room = start(items.back()) + length(items.back()) - first;
    for (const Item& item : items)
        room -= length(item);
    const auto gaps = static_cast<std::int64_t>(items.size()) - 1;
    int taken = 0;
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        const auto gap = static_cast<int>(std::int64_t{room} * static_cast<std::int64_t>(i) / gaps);
        (across ? items[i].at.x : items[i].at.y) = i == 0 ? first : snapped(first + taken + gap);
        taken += length(items[i]);
    }
    return applied(design, catalogue, items);
}

std::vector<std::string> withTheirGroups(const Design& design, const std::vector<std::string>& ids)
{
    std::unordered_set<std::string_view> groups;
    for (const std::string& id : ids)
        if (const Component* component = design.component(id); component && !component->group.empty())
            groups.insert(component->group);
    std::vector<std::string> all = ids;
    if (groups.empty())
        return all;
    const std::unordered_set<std::string_view> named(ids.begin(), ids.end());
    for (const Component& component : design.components())
        if (groups.contains(component.group) && !named.contains(component.id))
            all.push_back(component.id);
    return all;
}

Design withoutItems(const Design& design, const std::vector<std::string>& ids)
{
    const IdSet gone(ids);
    Shelf<Component> components = design.components();
    Shelf<Note> notes = design.notes();
    for (const std::string& id : ids) {
        components = components.without(id);
        notes = notes.without(id);
    }
    Shelf<Connection> connections = design.connections().withoutWhere([&gone](const Connection& connection) {
        return gone.contains(connection.id) || gone.contains(connection.from) || gone.contains(connection.to);
    });
    return design.with(std::move(components)).with(std::move(connections)).with(std::move(notes));
}

Design withoutEmptyGroups(const Design& design)
{
    if (design.groups().empty())
        return design;
    std::unordered_set<std::string_view> used;
    for (const Component& component : design.components())
        used.insert(component.group);
    Design out = design;
    for (const Group& group : design.groups())
        if (!used.contains(group.id))
            out = out.withoutGroup(group.id);
    return out;
}

} // namespace designer
