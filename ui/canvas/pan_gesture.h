#pragma once

#include <QPoint>

#include "ui/canvas/gesture.h"

namespace designer::ui {

/// The drawing follows the pointer.
class PanGesture : public Gesture {
public:
    PanGesture(Canvas& canvas, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    void release(const Pointer&) override { over_ = true; }
    bool over() const override { return over_; }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
    bool autoscrolls() const override { return false; }
    bool standsStill() const override { return false; }

private:
    QPointF pressed_;
    QPoint scroll_;
    bool over_ = false;
};

} // namespace designer::ui
