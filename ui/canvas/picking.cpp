#include "ui/canvas/picking.h"

#include <algorithm>
#include <cmath>

#include "ui/render/card_parts.h"

namespace designer::ui {

namespace {

constexpr double edgeWidth = 5;        // of the screen, to both sides of a card's border
constexpr double wireTolerance = 6;    // of the screen
constexpr double edgesFromZoom = 0.35; // smaller cards are only moved
constexpr int partReach = 8;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

Hit onBadges(const CardShape& card, QPointF at)
{
    for (const BadgePlate& badge : badgePlates(card))
        if (badge.rect.contains(at))
            return {Part::badge, card.id, {}, 0, false};
    for (std::size_t i = 0; i < card.docked.size(); ++i)
        if (dockedTile(card, i).contains(at))
            return {Part::docked, card.dockedIds[i], card.id, i, false};
    return {};
}

Hit onEdge(const CardShape& card, QPointF at, double zoom)
{
    const auto handles = handlesOf(card.rect);
    for (std::size_t side = 0; side < handles.size(); ++side)
        if (distance(handles[side], at) <= (handleRadius + 3) / zoom)
            return {Part::edge, card.id, {}, side, false};
    const QRectF rect = toQt(card.rect);
    const double reach = edgeWidth / zoom;
    if (!rect.adjusted(-reach, -reach, reach, reach).contains(at) || rect.adjusted(3, 3, -3, -3).contains(at))
        return {};
    const double away[] = {std::abs(at.x() - rect.left()), std::abs(at.y() - rect.top()),
                           std::abs(at.x() - rect.right()), std::abs(at.y() - rect.bottom())};
    return {Part::edge, card.id, {}, static_cast<std::size_t>(std::min_element(away, away + 4) - away), false};
}

/// Of the cards around a point, the upper ones first.
std::vector<const CardShape*> cardsAround(const Picture& picture, QPointF at, double reach)
{
    std::vector<const CardShape*> cards;
    picture.queryCards(toRect(QRectF(at, QSizeF()).adjusted(-reach, -reach, reach, reach)), cards);
    std::reverse(cards.begin(), cards.end());
    return cards;
}

Hit onCards(const Picture& picture, QPointF at, double zoom)
{
    const auto cards = cardsAround(picture, at, (handleRadius + 3) / zoom);
    for (const CardShape* card : cards)
        if (Hit hit = onBadges(*card, at); hit.part != Part::nothing)
            return hit;
    for (const CardShape* card : cards) {
        if (zoom >= edgesFromZoom)
            if (Hit hit = onEdge(*card, at, zoom); hit.part != Part::nothing)
                return hit;
        if (toQt(card->rect).contains(at))
            return {Part::card, card->id, {}, 0, false};
    }
    return {};
}

Hit onWireEnds(const Picture& picture, QPointF at, double zoom, const std::vector<std::string>& selected)
{
    if (selected.size() != 1)
        return {};
    const WireShape* wire = picture.wire(selected.front());
    if (!wire)
        return {};
    for (const bool source : {false, true})
        if (distance(toQt(source ? wire->points.front() : wire->points.back()), at) <= (handleRadius + 4) / zoom)
            return {Part::wireEnd, wire->id, {}, 0, source};
    return {};
}

Hit onNotes(const Picture& picture, QPointF at, double zoom, const std::vector<std::string>& selected)
{
    for (const std::string& id : selected)
        if (const NoteShape* note = picture.note(id);
            note && distance(toQt(note->rect).bottomRight(), at) <= (handleRadius + 5) / zoom)
            return {Part::noteCorner, id, {}, 0, false};
    const NoteShape* note =
        picture.noteAt({static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y()))});
    return note ? Hit{Part::note, note->id, {}, 0, false} : Hit{};
}

std::size_t nearestPart(const WireShape& wire, QPointF at)
{
    std::size_t nearest = 0;
    double least = 1e9;
    for (std::size_t i = 0; i + 1 < wire.points.size(); ++i) {
        const QRectF part = QRectF(toQt(wire.points[i]), toQt(wire.points[i + 1])).normalized();
        const double dx = std::max({part.left() - at.x(), 0.0, at.x() - part.right()});
        const double dy = std::max({part.top() - at.y(), 0.0, at.y() - part.bottom()});
        if (const double away = std::hypot(dx, dy); away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

Hit onWires(const Picture& picture, QPointF at, double zoom)
{
    const WireShape* wire = picture.wireNear(toPoint(at), static_cast<int>(std::ceil(wireTolerance / zoom)));
    return wire ? Hit{Part::wire, wire->id, {}, nearestPart(*wire, at), false} : Hit{};
}

} // namespace

Hit pick(const Picture& picture, const View& view, QPointF viewport, const std::vector<std::string>& selected)
{
    const QPointF at = view.toDesign(viewport);
    const double zoom = view.zoom();
    if (Hit hit = onWireEnds(picture, at, zoom, selected); hit.part != Part::nothing)
        return hit;
    if (Hit hit = onCards(picture, at, zoom); hit.part != Part::nothing)
        return hit;
    if (Hit hit = onNotes(picture, at, zoom, selected); hit.part != Part::nothing)
        return hit;
    return onWires(picture, at, zoom);
}

std::array<QPointF, 4> handlesOf(const Rect& card)
{
    const QRectF rect = toQt(card);
    const QPointF middle = rect.center();
    return {QPointF(rect.left(), middle.y()), QPointF(middle.x(), rect.top()), QPointF(rect.right(), middle.y()),
            QPointF(middle.x(), rect.bottom())};
}

std::vector<Rect> partsOf(const WireShape& wire)
{
    std::vector<Rect> out;
    for (std::size_t i = 0; i + 1 < wire.points.size(); ++i) {
        const Point a = wire.points[i];
        const Point b = wire.points[i + 1];
        out.push_back(
            Rect{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1, std::abs(a.y - b.y) + 1}.grown(
                partReach));
    }
    return out;
}

} // namespace designer::ui
