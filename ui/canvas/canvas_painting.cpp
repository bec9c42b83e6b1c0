#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "ui/canvas/canvas.h"
#include "ui/canvas/drop_ghost.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr double decorationReach = 14; // pixels of the screen that frames, handles and badges stand out
constexpr int itemReach = 14;          // the same in drawing units, with badges
constexpr std::size_t mostParts = 24;

std::int64_t pixels(const QRect& rect)
{
    return std::int64_t{rect.width()} * rect.height();
}

constexpr std::int64_t costOfPart = 20'000; // pixels that are painted while one begins

/// Joins a part with the first that it makes little larger.
void addPart(std::vector<QRect>& parts, const QRect& part)
{
    for (QRect& other : parts)
        if (const QRect both = other | part; pixels(both) <= pixels(other) + pixels(part) + costOfPart) {
            other = both;
            return;
        }
    parts.push_back(part);
}

} // namespace

PaintOptions Canvas::paintOptions() const
{
    PaintOptions options;
    options.zoom = zoom();
    options.grid = gridShown_ && !session_.presenting();
    options.badges = badgesShown_ && !session_.presenting();
    options.prices = pricesShown_ && !session_.presenting();
    options.hovered = gesture_ ? std::string() : hovered_.host.empty() ? hovered_.id : hovered_.host;
    if (picture_.wire(revealed_))
        options.hovered = revealed_;
    options.selected = &selected_;
    if (gesture_)
        gesture_->adjust(options);
    return options;
}

void Canvas::repaintAll()
{
    viewport()->update();
}

void Canvas::repaintArea(const QRectF& design)
{
    if (!design.isEmpty())
        viewport()->update(view_.toViewport(design).toAlignedRect().adjusted(-2, -2, 2, 2));
}

/// Few larger parts are painted faster than many small ones, and the whole faster than most of it.
void Canvas::repaintAreas(const std::vector<Rect>& areas)
{
    std::vector<QRect> parts;
    for (const Rect& area : areas) {
        const QRect part = view_.toViewport(toQt(area)).toAlignedRect().adjusted(-2, -2, 2, 2) & viewport()->rect();
        if (!part.isEmpty())
            addPart(parts, part);
        if (parts.size() > mostParts)
            break;
    }
    if (parts.size() > mostParts)
        return repaintAll();
    QRegion region; // in it parts that overlap fall to many pieces, each painted by itself
    for (const QRect& part : parts)
        region += part;
    std::int64_t cost = 0;
    for (const QRect& piece : region)
        cost += pixels(piece) + costOfPart;
    const QRect around = region.boundingRect();
    viewport()->update(cost > pixels(around) ? QRegion(around) : region);
}

void Canvas::repaintItem(const std::string& id)
{
    if (id.empty())
        return;
    const double reach = decorationReach / zoom() + itemReach;
    if (const WireShape* wire = picture_.wire(id)) {
        std::vector<Rect> parts = partsOf(*wire);
        parts.push_back(toRect(DiagramPainter::labelPlate(*wire)));
        for (const Point end : {wire->points.front(), wire->points.back()})
            parts.push_back(Rect{end.x, end.y, 1, 1}.grown(static_cast<int>(std::ceil(reach))));
        repaintAreas(parts);
        return;
    }
    repaintArea(markedArea(id));
}

/// Where an item is drawn, its host if it is docked, with its frame, handles and label.
QRectF Canvas::markedArea(const std::string& id) const
{
    const double reach = decorationReach / zoom() + itemReach;
    const Rect place = picture_.placeOf(id);
    const QRectF area = place.empty() ? areaOf(id) : toQt(place);
    if (area.isEmpty())
        return {};
    const WireShape* wire = picture_.wire(id);
    return area.adjusted(-reach, -reach, reach, reach).united(wire ? DiagramPainter::labelPlate(*wire) : QRectF());
}

/// Of what stands out of what the picture knows, by pixels of the screen or with a label: what the pointer
/// or the keyboard is at, what is selected alone, and selected wires.
Canvas::MarkedAreas Canvas::markedAreas() const
{
    MarkedAreas areas;
    const auto add = [&](const std::string& id) {
        if (!id.empty())
            areas.emplace_back(id, markedArea(id));
    };
    for (const std::string& id : {current_, hovered_.host.empty() ? hovered_.id : hovered_.host, revealed_})
        add(id);
    if (selected_.size() <= fewLabels)
        for (const std::string& id : selected_)
            if (selected_.size() == 1 || isWire(id))
                add(id);
    return areas;
}

bool Canvas::isWire(const std::string& id) const
{
    return picture_.routes().ends().findWire(id) != Routes::none;
}

void Canvas::repaintMarks(const MarkedAreas& before)
{
    const auto isWire = [this](const std::string& id) { return this->isWire(id); };
    if (selected_.size() > fewLabels && std::any_of(selected_.begin(), selected_.end(), isWire))
        return repaintAll(); // their labels may be anywhere
    for (const auto& [id, was] : before)
        if (const QRectF now = markedArea(id); now != was) {
            repaintArea(was);
            repaintArea(now);
        }
}

void Canvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    for (const QRect& part : event->region())
        paintPart(painter, part);
}

/// One rectangle at a time: a clip of many makes every smooth edge slow.
void Canvas::paintPart(QPainter& painter, const QRect& part)
{
    painter.resetTransform();
    painter.setClipRect(part);
    painter.setWorldTransform(view_.transform());
    painter_->paint(painter, picture_, view_.toDesign(QRectF(part).adjusted(-1, -1, 1, 1)), paintOptions());
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
    if (picture_.bounds().empty() && !gesture_ && !ghost_) {
        painter.resetTransform();
        paintHint(painter);
    }
}

void Canvas::paintOverlay(QPainter& painter) const
{
    paintMarks(painter);
    if (ghost_)
        ghost_->paint(painter, *painter_, zoom());
    else if (gesture_)
        gesture_->paint(painter);
    else
        paintHandles(painter);
}

/// Frames around what is revealed, previewed, or has the keyboard.
void Canvas::paintMarks(QPainter& painter) const
{
    const double pixel = 1 / zoom();
    const auto frame = [&](const QRectF& area, const QColor& colour, double width, Qt::PenStyle style, double away) {
        QPainterPath path;
        path.addRoundedRect(area.adjusted(-away, -away, away, away), 8 + away, 8 + away);
        // A painter begins dashes where its clip does: painted in parts they would not meet.
        painter.fillPath(QPainterPathStroker(QPen(colour, width * pixel, style)).createStroke(path), colour);
    };
    const auto frameItem = [&](const std::string& id, const QColor& colour, double width, Qt::PenStyle style,
                               double away) {
        const QRectF area = picture_.wire(id) ? QRectF() : areaOf(id); // a wire shows itself
        if (!area.isEmpty())
            frame(area, colour, width, style, away);
    };
    for (const std::string& id : previewed_)
        frameItem(id, theme_->legal, 2, Qt::DashLine, 4);
    for (const Rect& gone : vanishing_)
        frame(toQt(gone), theme_->illegal, 2, Qt::DotLine, 4);
    frameItem(revealed_, theme_->accent, 4, Qt::SolidLine, 5);
    if (hasFocus() && arrowsWalk_ && !gesture_)
        frameItem(current_, theme_->accent, 1.5, Qt::DashLine, 5);
}

/// What can be taken hold of: edges of the card under the pointer, ends of a selected wire, a note's corner.
void Canvas::paintHandles(QPainter& painter) const
{
    const double radius = handleRadius / zoom();
    painter.setPen(QPen(theme_->accent, 1.5 / zoom()));
    painter.setBrush(theme_->card);
    if (hovered_.part == Part::card || hovered_.part == Part::edge)
        if (const CardShape* card = picture_.card(hovered_.id))
            for (const QPointF& handle : handlesOf(card->rect))
                painter.drawEllipse(handle, radius, radius);
    if (session_.selection().size() != 1)
        return;
    const std::string& only = session_.selection().front();
    if (const WireShape* wire = picture_.wire(only))
        for (const Point end : {wire->points.front(), wire->points.back()})
            painter.drawEllipse(toQt(end), radius, radius);
    if (const NoteShape* note = picture_.note(only))
        painter.drawRect(QRectF(toQt(note->rect).bottomRight() - QPointF(radius, radius), 2 * QSizeF(radius, radius)));
}

/// What to do next, where nothing is drawn yet.
void Canvas::paintHint(QPainter& painter) const
{
    const QRectF room = viewport()->rect();
    painter.setPen(theme_->text);
    painter.setFont(DiagramPainter::font(16, true));
    painter.drawText(room.adjusted(24, 0, -24, -28), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing is drawn yet"));
    painter.setPen(theme_->mutedText);
    painter.setFont(DiagramPainter::font(13));
    painter.drawText(room.adjusted(24, 28, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drag a component from the left, or just type its name."));
}

} // namespace designer::ui
