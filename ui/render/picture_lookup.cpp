#include <algorithm>
#include <cmath>

#include "ui/render/picture.h"

// What is where in a drawing.

namespace designer::ui {

namespace {

double distanceToPart(Point p, Point a, Point b)
{
    const double dx = std::max({std::min(a.x, b.x) - p.x, 0, p.x - std::max(a.x, b.x)});
    const double dy = std::max({std::min(a.y, b.y) - p.y, 0, p.y - std::max(a.y, b.y)});
    return std::hypot(dx, dy);
}

template <typename Shape>
void collect(const SpatialIndex& places, const std::vector<Shape>& shapes, const Rect& area,
             std::vector<const Shape*>& out)
{
    std::vector<SpatialIndex::Handle> handles;
    places.query(area, handles);
    out.reserve(out.size() + handles.size());
    for (const auto handle : handles)
        out.push_back(&shapes[handle]);
}

} // namespace

Rect Picture::bounds() const
{
    const Rect zones = zones_.internet.united(zones_.aws).united(zones_.client);
    const Rect wires = routes_.bounds();
    return zones.united(cardPlaces().bounds())
        .united(notePlaces_.bounds())
        .united(wires.empty() ? wires : wires.grown(wireReach));
}

std::vector<SpatialIndex::Handle> Picture::handlesOf(const std::vector<std::string>& components) const
{
    std::vector<SpatialIndex::Handle> out;
    for (const std::string& id : components)
        if (const Handle card = routes_.ends().findCard(id); card != Routes::none)
            out.push_back(card);
    return out;
}

const CardShape* Picture::card(std::string_view id) const
{
    const Handle card = routes_.ends().findCard(id);
    return card >= cards_.size() || cards_[card].rect.empty() ? nullptr : described(&cards_[card]);
}

Picture::Handle Picture::hostOf(Handle card) const
{
    for (const Handle handle : routes_.ends().card(card).wires)
        if (const WireEnds::Wire& wire = routes_.ends().wire(handle); wire.docked && wire.from == card)
            return wire.to;
    return Routes::none;
}

const CardShape* Picture::hostOf(std::string_view id) const
{
    const Handle card = routes_.ends().findCard(id);
    const Handle host = card == Routes::none ? Routes::none : hostOf(card);
    return host == Routes::none ? nullptr : this->card(routes_.ends().card(host).id);
}

Rect Picture::placeOf(std::string_view id) const
{
    const Handle card = routes_.ends().findCard(id);
    if (card == Routes::none)
        return {};
    const Rect own = cardPlaces().rect(card);
    const Handle host = own.empty() ? hostOf(card) : Routes::none;
    return host == Routes::none ? own : cardPlaces().rect(host);
}

const NoteShape* Picture::note(std::string_view id) const
{
    const Handle note = noteNumbers_.find(id);
    return note >= notes_.size() || notes_[note].id.empty() ? nullptr : &notes_[note];
}

void Picture::queryCards(const Rect& area, std::vector<const CardShape*>& cards) const
{
    queryPlaces(area.grown(badgeReach), cards);
    describe(cards);
}

void Picture::queryWires(const Rect& area, std::vector<const WireShape*>& wires) const
{
    for (const Handle wire : routes_.wiresAt(area))
        if (wire < wires_.size() && !wires_[wire].points.empty())
            wires.push_back(&wires_[wire]);
}

void Picture::queryNotes(const Rect& area, std::vector<const NoteShape*>& notes) const
{
    collect(notePlaces_, notes_, area, notes);
}

void Picture::queryPlaces(const Rect& area, std::vector<const CardShape*>& cards) const
{
    collect(cardPlaces(), cards_, area, cards);
}

const CardShape* Picture::cardAt(Point p) const
{
    std::vector<const CardShape*> hits;
    collect(cardPlaces(), cards_, {p.x, p.y, 1, 1}, hits);
    const auto hit =
        std::find_if(hits.rbegin(), hits.rend(), [p](const CardShape* card) { return card->rect.contains(p); });
    return hit == hits.rend() ? nullptr : described(*hit);
}

const NoteShape* Picture::noteAt(Point p) const
{
    std::vector<const NoteShape*> hits;
    collect(notePlaces_, notes_, {p.x, p.y, 1, 1}, hits);
    const auto hit =
        std::find_if(hits.rbegin(), hits.rend(), [p](const NoteShape* note) { return note->rect.contains(p); });
    return hit == hits.rend() ? nullptr : *hit;
}

const WireShape* Picture::wireNear(Point p, int tolerance) const
{
    std::vector<const WireShape*> hits;
    queryWires(Rect{p.x, p.y, 1, 1}.grown(tolerance), hits);
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
