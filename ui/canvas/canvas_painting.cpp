#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/canvas/canvas.h"
#include "ui/canvas/drop_ghost.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr double decorationReach = 14; // pixels of the screen that frames, handles and badges stand out
constexpr int badgeReach = 14;         // the same in drawing units

} // namespace

PaintOptions Canvas::paintOptions() const
{
    PaintOptions options;
    options.zoom = zoom();
    options.grid = gridShown_ && !session_.presenting();
    options.badges = badgesShown_ && !session_.presenting();
    options.prices = pricesShown_ && !session_.presenting();
    options.hovered = gesture_ ? std::string() : hovered_.host.empty() ? hovered_.id : hovered_.host;
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

void Canvas::repaintAreas(const std::vector<Rect>& areas)
{
    for (const Rect& area : areas)
        repaintArea(toQt(area));
}

void Canvas::repaintItem(const std::string& id)
{
    if (id.empty())
        return;
    const double reach = decorationReach / zoom() + badgeReach;
    if (const WireShape* wire = picture_.wire(id)) {
        repaintAreas(partsOf(*wire));
        if (!wire->label.isEmpty())
            repaintArea(DiagramPainter::labelPlate(*wire));
        return;
    }
    const CardShape* host = picture_.card(id) ? nullptr : picture_.hostOf(id);
    const QRectF area = host ? toQt(host->rect) : areaOf(id);
    if (!area.isEmpty())
        repaintArea(area.adjusted(-reach, -reach, reach, reach));
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
        if (area.isEmpty())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width * pixel, style));
        painter.drawRoundedRect(area.adjusted(-away, -away, away, away), 8 + away, 8 + away);
    };
    for (const std::string& id : previewed_)
        if (!picture_.wire(id))
            frame(areaOf(id), theme_->legal, 2, Qt::DashLine, 4);
    for (const Rect& gone : vanishing_)
        frame(toQt(gone), theme_->illegal, 2, Qt::DotLine, 4);
    if (!revealed_.empty())
        frame(areaOf(revealed_), theme_->accent, 4, Qt::SolidLine, 5);
    if (hasFocus() && arrowsWalk_ && !gesture_ && !current_.empty())
        frame(areaOf(current_), theme_->accent, 1.5, Qt::DashLine, 5);
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
