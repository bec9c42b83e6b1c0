#include "ui/canvas/move_gesture.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "layout/part.h"
#include "ui/canvas/canvas.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int guideTolerance = 4; // half the grid: what stands on it is never pulled off further

bool holds(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

MoveGesture::MoveGesture(Canvas& canvas, Hit hit, const Pointer& pressed)
    : Gesture(canvas), hit_(std::move(hit)), pressed_(pressed), grabbed_(hit_.host.empty() ? hit_.id : hit_.host),
      before_(canvas.session().selection())
{
    wasSelected_ = holds(before_, hit_.id);
    canvas_.takeInHand();
    select();
}

/// What is pressed is selected at once, so that it can be drawn away.
void MoveGesture::select()
{
    const bool adds = pressed_.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (wasSelected_)
        return;
    std::vector<std::string> ids = adds ? before_ : std::vector<std::string>();
    for (std::string& id : canvas_.withGroup(hit_.id))
        if (!holds(ids, id))
            ids.push_back(std::move(id));
    canvas_.session().select(std::move(ids));
    canvas_.setCurrent(hit_.id);
}

/// Let go where it was pressed: of what was selected together this one, or without it.
void MoveGesture::click()
{
    if (!wasSelected_)
        return;
    std::vector<std::string> ids{hit_.id};
    if (pressed_.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) {
        ids = before_;
        for (const std::string& member : canvas_.withGroup(hit_.id))
            std::erase(ids, member);
    }
    canvas_.session().select(std::move(ids));
}

bool MoveGesture::canMove() const
{
    return canvas_.picture().card(grabbed_) || canvas_.picture().note(grabbed_);
}

void MoveGesture::start()
{
    moving_ = true;
    Session& session = canvas_.session();
    if (!holds(session.selection(), hit_.id))
        session.select(canvas_.withGroup(hit_.id));
    session.settle();
    ids_ = session.selection();
    if (!holds(ids_, grabbed_)) // a docked one moves what it stands on
        ids_ = canvas_.withGroup(grabbed_);
    corner_ = toPoint(canvas_.areaOf(grabbed_).topLeft());
    if (pressed_.modifiers & Qt::ControlModifier) {
        startCopy();
        return;
    }
    step_ = canvas_.stepName(ids_, Canvas::tr("Move %1"),
                             Canvas::tr("Move %n items", nullptr, static_cast<int>(ids_.size())));
    carried_.emplace(session.design(), session.catalogue(), ids_);
}

/// A copy is carried away; what is copied stays.
void MoveGesture::startCopy()
{
    Session& session = canvas_.session();
    const Design part = partOf(session.design(), ids_);
    const Rect box = boxOf(part);
    step_ = canvas_.stepName(ids_, Canvas::tr("Duplicate %1"),
                             Canvas::tr("Duplicate %n items", nullptr, static_cast<int>(ids_.size())));
    WithPart copy = withPart(session.design(), session.catalogue(), part, {box.x, box.y});
    ids_ = copy.ids;
    carried_.emplace(std::move(copy.design), session.catalogue(), ids_);
}

/// Guides win over the grid where both are near.
Point MoveGesture::distance(const Pointer& pointer)
{
    guides_.clear();
    const QPointF by = pointer.design - pressed_.design;
    if (!canvas_.snapping() || pointer.modifiers & Qt::AltModifier)
        return toPoint(by);
    const Picture& picture = canvas_.picture();
    const Point to = snapped(toPoint(toQt(corner_) + by));
    Point distance{to.x - corner_.x, to.y - corner_.y};
    if (const CardShape* card = picture.card(grabbed_)) {
        const Rect at{to.x, to.y, card->rect.width, card->rect.height};
        Guided agreed = guided(picture.cardPlaces(), at, picture.handlesOf(ids_), guideTolerance);
        distance = {distance.x + agreed.by.x, distance.y + agreed.by.y};
        guides_ = std::move(agreed.guides);
    }
    return distance;
}

void MoveGesture::move(const Pointer& pointer)
{
    if (!moving_) {
        const double away = (pointer.viewport - pressed_.viewport).manhattanLength();
        if (away < QApplication::startDragDistance() || !canMove())
            return;
        start();
    }
    Session& session = canvas_.session();
    Design next = carried_->by(distance(pointer));
    if (session.inGesture())
        session.amend(std::move(next));
    else
        session.apply(step_, std::move(next));
}

void MoveGesture::release(const Pointer&)
{
    over_ = true;
    if (!moving_)
        click();
}

void MoveGesture::cancel()
{
    if (moving_)
        canvas_.session().abandon();
    else
        canvas_.session().select(before_);
}

QRectF MoveGesture::area() const
{
    QRectF out;
    for (const Guide& guide : guides_)
        out = out.united(QRectF(toQt(guide.from), toQt(guide.to)).normalized().adjusted(-8, -8, 8, 8));
    return out;
}

void MoveGesture::paint(QPainter& painter) const
{
    const double pixel = 1 / canvas_.zoom();
    for (const Guide& guide : guides_) {
        painter.setPen(QPen(canvas_.theme().guide, pixel, guide.spacing ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(toQt(guide.from), toQt(guide.to));
        if (!guide.spacing)
            continue;
        const bool level = guide.from.y == guide.to.y;
        const QPointF tick = (level ? QPointF(0, 4) : QPointF(4, 0)) * pixel;
        for (const Point end : {guide.from, guide.to})
            painter.drawLine(toQt(end) - tick, toQt(end) + tick);
    }
}

Qt::CursorShape MoveGesture::cursor() const
{
    return moving_ ? Qt::SizeAllCursor : Qt::ArrowCursor;
}

} // namespace designer::ui
