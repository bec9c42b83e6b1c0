#include "ui/canvas/bend_gesture.h"

#include <QApplication>
#include <algorithm>
#include <utility>

#include "ui/canvas/canvas.h"

namespace designer::ui {

BendGesture::BendGesture(Canvas& canvas, const Hit& hit, const Pointer& pressed)
    : Gesture(canvas), wire_(hit.id), pressed_(pressed), part_(hit.place)
{
    if (const WireShape* wire = canvas_.picture().wire(wire_)) {
        way_ = wire->points;
        part_ = std::min(part_, way_.size() - 2);
        horizontal_ = way_[part_].y == way_[part_ + 1].y;
    }
    canvas_.takeInHand();
    canvas_.session().select({wire_});
}

/// The corners between the ends, with the part moved across its direction. The
/// first and the last part keep their end on the card.
std::vector<Point> BendGesture::bendsAt(Point by) const
{
    std::vector<Point> bends(way_.begin() + 1, way_.end() - 1);
    std::size_t first = part_; // position in `bends` of where the part begins, one further on
    if (part_ == 0)
        bends.insert(bends.begin(), way_.front());
    else
        --first;
    if (part_ + 2 == way_.size())
        bends.push_back(way_.back());
    for (const std::size_t i : {first, first + 1})
        if (horizontal_)
            bends[i].y = snapped(bends[i].y + by.y);
        else
            bends[i].x = snapped(bends[i].x + by.x);
    return bends;
}

void BendGesture::move(const Pointer& pointer)
{
    if (way_.size() < 2)
        return;
    if (!moving_ && (pointer.viewport - pressed_.viewport).manhattanLength() < QApplication::startDragDistance())
        return;
    Session& session = canvas_.session();
    const Connection* wire = session.design().connection(wire_);
    if (!wire)
        return;
    Connection bent = *wire;
    bent.bends = bendsAt(toPoint(pointer.design - pressed_.design));
    Design next = session.design().with(std::move(bent));
    if (std::exchange(moving_, true) && session.inGesture())
        session.amend(std::move(next));
    else
        session.apply(Canvas::tr("Bend a wire"), std::move(next));
}

void BendGesture::release(const Pointer&)
{
    over_ = true;
}

void BendGesture::cancel()
{
    if (moving_)
        canvas_.session().abandon();
}

Qt::CursorShape BendGesture::cursor() const
{
    return !moving_ ? Qt::ArrowCursor : horizontal_ ? Qt::SizeVerCursor : Qt::SizeHorCursor;
}

} // namespace designer::ui
