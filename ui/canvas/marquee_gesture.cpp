#include "ui/canvas/marquee_gesture.h"

#include <QPainter>
#include <algorithm>

#include "ui/canvas/canvas.h"

namespace designer::ui {

MarqueeGesture::MarqueeGesture(Canvas& canvas, const Pointer& pressed)
    : Gesture(canvas), from_(pressed.design), to_(pressed.design), before_(canvas.session().selection())
{
    if (pressed.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        kept_ = before_;
    canvas_.session().select(kept_);
}

std::vector<std::string> MarqueeGesture::caught(const QRectF& frame, bool touching) const
{
    std::vector<const WireShape*> wires;
    std::vector<const CardShape*> cards;
    std::vector<const NoteShape*> notes;
    canvas_.picture().queryWires(toRect(frame), wires);
    canvas_.picture().queryCards(toRect(frame), cards);
    canvas_.picture().queryNotes(toRect(frame), notes);
    std::vector<std::string> out;
    const auto add = [&](const std::string& id, const Rect& rect) {
        const QRectF area = toQt(rect);
        if (touching ? frame.intersects(area) : frame.contains(area))
            out.push_back(id);
    };
    for (const CardShape* card : cards)
        add(card->id, card->rect);
    for (const NoteShape* note : notes)
        add(note->id, note->rect);
    for (const WireShape* wire : wires) {
        const auto on = [&](std::size_t part) {
            return frame.intersects(QRectF(toQt(wire->points[part]), toQt(wire->points[part + 1]))
                                        .normalized()
                                        .adjusted(-0.5, -0.5, 0.5, 0.5));
        };
        const auto within = [&](Point p) { return frame.contains(toQt(p)); };
        bool touched = false;
        for (std::size_t part = 0; part + 1 < wire->points.size(); ++part)
            touched = touched || on(part);
        if (touching ? touched : std::all_of(wire->points.begin(), wire->points.end(), within))
            out.push_back(wire->id);
    }
    return out;
}

void MarqueeGesture::move(const Pointer& pointer)
{
    to_ = pointer.design;
    const bool touching = to_.x() < from_.x() || pointer.modifiers & Qt::AltModifier;
    std::vector<std::string> ids = kept_;
    for (std::string& id : caught(QRectF(from_, to_).normalized(), touching))
        if (std::find(kept_.begin(), kept_.end(), id) == kept_.end())
            ids.push_back(std::move(id));
    canvas_.session().select(std::move(ids));
}

void MarqueeGesture::release(const Pointer&)
{
    over_ = true;
}

void MarqueeGesture::cancel()
{
    canvas_.session().select(before_);
}

QRectF MarqueeGesture::area() const
{
    return QRectF(from_, to_).normalized();
}

void MarqueeGesture::paint(QPainter& painter) const
{
    if (area().isEmpty())
        return;
    const Theme& theme = canvas_.theme();
    QColor ground = theme.accent;
    ground.setAlphaF(0.10F);
    painter.setPen(QPen(theme.accent, 1 / canvas_.zoom(), to_.x() < from_.x() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(ground);
    painter.drawRect(area());
}

} // namespace designer::ui
