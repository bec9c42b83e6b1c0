#include <algorithm>
#include <cmath>

#include "ui/render/picture.h"
#include "ui/render/picture_shelf.h"

// What is where in a drawing.

namespace designer::ui {

namespace {

double distanceToPart(Point p, Point a, Point b)
{
    const double dx = std::max({std::min(a.x, b.x) - p.x, 0, p.x - std::max(a.x, b.x)});
    const double dy = std::max({std::min(a.y, b.y) - p.y, 0, p.y - std::max(a.y, b.y)});
    return std::hypot(dx, dy);
}

} // namespace

Rect Picture::bounds() const
{
    Rect all = zones_.internet.united(zones_.aws).united(zones_.client);
    for (const CardShape& card : cards_)
        all = all.united(card.rect);
    for (const NoteShape& note : notes_)
        all = all.united(note.rect);
    for (const WireShape& wire : wires_)
        all = all.united(wire.bounds);
    return all;
}

std::vector<SpatialIndex::Handle> Picture::handlesOf(const std::vector<std::string>& components) const
{
    std::vector<SpatialIndex::Handle> out;
    for (const std::string& id : components)
        if (const auto entry = cardShelf_.at.find(id); entry != cardShelf_.at.end())
            out.push_back(entry->second);
    return out;
}

const CardShape* Picture::card(std::string_view id) const
{
    return lookUp(cardShelf_, cards_, id);
}
const CardShape* Picture::hostOf(std::string_view id) const
{
    const auto wires = wiresOf_.find(std::string(id));
    if (wires == wiresOf_.end())
        return nullptr;
    for (const std::string& wire : wires->second)
        if (const Connection* connection = design_.connection(wire); connection->docked && connection->from == id)
            return card(connection->to);
    return nullptr;
}
const WireShape* Picture::wire(std::string_view id) const
{
    return lookUp(wireShelf_, wires_, id);
}
const NoteShape* Picture::note(std::string_view id) const
{
    return lookUp(noteShelf_, notes_, id);
}

void Picture::query(const Rect& area, std::vector<const WireShape*>& wires, std::vector<const CardShape*>& cards,
                    std::vector<const NoteShape*>& notes) const
{
    collect(wireShelf_, wires_, area, wires);
    collect(cardShelf_, cards_, area.grown(badgeReach), cards);
    collect(noteShelf_, notes_, area, notes);
}

const CardShape* Picture::cardAt(Point p) const
{
    std::vector<const CardShape*> hits;
    collect(cardShelf_, cards_, {p.x, p.y, 1, 1}, hits);
    const auto hit =
        std::find_if(hits.rbegin(), hits.rend(), [p](const CardShape* card) { return card->rect.contains(p); });
    return hit == hits.rend() ? nullptr : *hit;
}

const NoteShape* Picture::noteAt(Point p) const
{
    std::vector<const NoteShape*> hits;
    collect(noteShelf_, notes_, {p.x, p.y, 1, 1}, hits);
    const auto hit =
        std::find_if(hits.rbegin(), hits.rend(), [p](const NoteShape* note) { return note->rect.contains(p); });
    return hit == hits.rend() ? nullptr : *hit;
}

const WireShape* Picture::wireNear(Point p, int tolerance) const
{
    std::vector<const WireShape*> hits;
    collect(wireShelf_, wires_, Rect{p.x, p.y, 1, 1}.grown(tolerance), hits);
    const WireShape* nearest = nullptr;
    double least = tolerance + 0.5;
    for (const WireShape* wire : hits)
        for (std::size_t i = 0; i + 1 < wire->points.size(); ++i)
            if (const double distance = distanceToPart(p, wire->points[i], wire->points[i + 1]); distance < least) {
                least = distance;
                nearest = wire;
            }
    return nearest;
}

} // namespace designer::ui
