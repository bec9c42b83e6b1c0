#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/canvas/bend_gesture.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/hover_text.h"
#include "ui/canvas/marquee_gesture.h"
#include "ui/canvas/move_gesture.h"
#include "ui/canvas/note_gesture.h"
#include "ui/canvas/pan_gesture.h"
#include "ui/canvas/wire_gesture.h"

namespace designer::ui {

namespace {

constexpr int autoscrollEdge = 24; // pixels from the border of the viewport
constexpr int autoscrollMilliseconds = 16;
constexpr double zoomPerNotch = 1.2;
constexpr double notch = 120;
constexpr int pixelsPerNotch = 60;

} // namespace

Pointer Canvas::pointerAt(QPointF viewport, Qt::KeyboardModifiers modifiers) const
{
    return {viewport, toDesign(viewport), modifiers};
}

// Gestures.

void Canvas::begin(std::unique_ptr<Gesture> gesture)
{
    cancelGesture();
    gesture_ = std::move(gesture);
    hover(pointer_.viewport);
    gestureMoved();
}

/// Repaints what the gesture showed and what it shows now.
void Canvas::gestureMoved()
{
    const QRectF now = gesture_ ? gesture_->area() : QRectF();
    repaintArea(gestureArea_);
    repaintArea(now);
    gestureArea_ = now;
    showCursor();
    if (gesture_ && gesture_->over())
        endGesture();
}

void Canvas::endGesture()
{
    autoscrolling_.stop();
    const std::unique_ptr<Gesture> ended = std::move(gesture_);
    session_.settle();
    repaintArea(std::exchange(gestureArea_, {}));
    hover(pointer_.viewport);
    showCursor();
}

void Canvas::cancelGesture()
{
    if (!gesture_)
        return;
    gesture_->cancel();
    endGesture();
}

std::unique_ptr<Gesture> Canvas::gestureAt(const Hit& hit, const Pointer& pointer)
{
    switch (hit.part) {
    case Part::nothing:
        return std::make_unique<MarqueeGesture>(*this, pointer);
    case Part::edge:
        return std::make_unique<WireGesture>(*this, hit.id, pointer);
    case Part::wireEnd:
        return std::make_unique<WireGesture>(*this, *session_.design().connection(hit.id), hit.atSource, pointer);
    case Part::wire:
        return std::make_unique<BendGesture>(*this, hit, pointer);
    case Part::noteCorner:
        return std::make_unique<NoteSizeGesture>(*this, hit.id, pointer);
    default:
        return std::make_unique<MoveGesture>(*this, hit, pointer);
    }
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    pointer_ = pointerAt(event->position(), event->modifiers());
    if (gesture_ && event->button() != Qt::LeftButton)
        return;
    cancelGesture();
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_);
    if (pans)
        begin(std::make_unique<PanGesture>(*this, pointer_));
    else if (event->button() == Qt::LeftButton)
        begin(gestureAt(pick(picture_, view_, event->position(), session_.selection()), pointer_));
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    pointer_ = pointerAt(event->position(), event->modifiers());
    if (!gesture_) {
        hover(event->position());
        return;
    }
    gesture_->move(pointer_);
    gestureMoved();
    const QRect calm = viewport()->rect().adjusted(autoscrollEdge, autoscrollEdge, -autoscrollEdge, -autoscrollEdge);
    const bool atEdge = gesture_ && gesture_->autoscrolls() && !calm.contains(event->position().toPoint());
    if (!atEdge)
        autoscrolling_.stop();
    else if (!autoscrolling_.isActive())
        autoscrolling_.start(autoscrollMilliseconds, this);
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    pointer_ = pointerAt(event->position(), event->modifiers());
    if (!gesture_)
        return;
    gesture_->release(pointer_);
    if (gesture_ && gesture_->over())
        endGesture();
    else
        gestureMoved();
}

/// A second click edits what is there, or adds something where nothing is.
void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    pointer_ = pointerAt(event->position(), event->modifiers());
    if (event->button() != Qt::LeftButton || spaceHeld_)
        return;
    cancelGesture();
    const Hit hit = pick(picture_, view_, event->position(), session_.selection());
    if (hit.part == Part::nothing) {
        offerAt(pointer_.design, {}, {});
    } else if (hit.part == Part::wire) {
        straighten(hit.id);
    } else {
        session_.select({hit.id});
        rename();
    }
}

void Canvas::autoscroll()
{
    if (!gesture_ || !gesture_->autoscrolls()) {
        autoscrolling_.stop();
        return;
    }
    const QRectF calm =
        QRectF(viewport()->rect()).adjusted(autoscrollEdge, autoscrollEdge, -autoscrollEdge, -autoscrollEdge);
    const QPointF at = pointer_.viewport;
    const QPointF over(std::min(0.0, at.x() - calm.left()) + std::max(0.0, at.x() - calm.right()),
                       std::min(0.0, at.y() - calm.top()) + std::max(0.0, at.y() - calm.bottom()));
    if (over.isNull()) {
        autoscrolling_.stop();
        return;
    }
    const auto speed = [](double distance) { return std::clamp(distance / 2, -32.0, 32.0); };
    moveTo(view_.scroll() + QPointF(speed(over.x()), speed(over.y())).toPoint());
    pointer_.design = toDesign(at);
    gesture_->move(pointer_);
    gestureMoved();
}

// The pointer alone.

void Canvas::hover(QPointF at)
{
    Hit hit;
    if (!gesture_ && viewport()->rect().contains(at.toPoint()))
        hit = pick(picture_, view_, at, session_.selection());
    if (hit == hovered_)
        return;
    const std::string before = hovered_.host.empty() ? hovered_.id : hovered_.host;
    const std::string now = hit.host.empty() ? hit.id : hit.host;
    const bool handlesChange = (hit.part == Part::card || hit.part == Part::edge)
                               != (hovered_.part == Part::card || hovered_.part == Part::edge);
    hovered_ = std::move(hit);
    if (before != now || handlesChange) {
        repaintItem(before);
        if (now != before)
            repaintItem(now);
    }
    showCursor();
}

void Canvas::showCursor()
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (gesture_)
        shape = gesture_->cursor();
    else if (spaceHeld_)
        shape = Qt::OpenHandCursor;
    else if (hovered_.part == Part::edge || hovered_.part == Part::wireEnd)
        shape = Qt::CrossCursor;
    else if (hovered_.part == Part::noteCorner)
        shape = Qt::SizeFDiagCursor;
    else if (hovered_.part == Part::badge)
        shape = Qt::PointingHandCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

bool Canvas::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        pointer_.viewport = {-1, -1};
        hover(pointer_.viewport);
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Hit hit = pick(picture_, view_, help->pos(), session_.selection());
        QToolTip::showText(help->globalPos(), gesture_ ? QString() : hoverText(session_, picture_, hit), viewport());
        return true;
    }
    case QEvent::NativeGesture: {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            break;
        setZoom(zoom() * (1 + native->value()), native->position());
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    event->accept();
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const int by = turned.y() != 0 ? turned.y() : turned.x();
        setZoom(zoom() * std::pow(zoomPerNotch, by / notch), event->position());
        return;
    }
    QPoint by = event->pixelDelta();
    if (by.isNull())
        by = (QPointF(turned) * (pixelsPerNotch / notch)).toPoint();
    // Some systems turn the delta themselves.
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = by.transposed();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    pointer_ = pointerAt(event->position(), event->modifiers());
    hover(event->position());
}

} // namespace designer::ui
