#pragma once

#include <QPointF>
#include <QRectF>
#include <Qt>

#include "ui/render/painter.h"

class QKeyEvent;
class QPainter;

namespace designer::ui {

class Canvas;

/// Where the pointer is, in both measures, with the keys that are held.
struct Pointer {
    QPointF viewport;
    QPointF design;
    Qt::KeyboardModifiers modifiers;
};

/// What a person does in one go, from a press (or a key) to its end. At most
/// one is under way; each leaves one step of undo, or none.
class Gesture {
public:
    explicit Gesture(Canvas& canvas) : canvas_(canvas) {}
    virtual ~Gesture() = default;
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;

    virtual void move(const Pointer& pointer) = 0;
    virtual void release(const Pointer& pointer) = 0;
    /// True: taken. A gesture gets all keys but Escape.
    virtual bool key(const QKeyEvent&) { return false; }
    /// Leaves everything as it was before.
    virtual void cancel() {}
    /// Ended after its release, or after a key.
    virtual bool over() const { return false; }

    virtual void adjust(PaintOptions&) const {}
    /// Over the picture, in drawing units.
    virtual void paint(QPainter&) const {}
    /// What `paint` covers, in drawing units.
    virtual QRectF area() const { return {}; }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// Whether the drawing moves along when the pointer comes to the edge.
    virtual bool autoscrolls() const { return true; }
    /// Whether something of it does not move with the drawing.
    virtual bool standsStill() const { return true; }

protected:
    Canvas& canvas_;
};

} // namespace designer::ui
