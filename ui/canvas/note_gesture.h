#pragma once

#include <string>

#include "ui/canvas/gesture.h"

namespace designer::ui {

/// Draws a note larger or smaller by its corner, on the grid.
class NoteSizeGesture : public Gesture {
public:
    NoteSizeGesture(Canvas& canvas, std::string note, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    void release(const Pointer&) override { over_ = true; }
    void cancel() override;
    bool over() const override { return over_; }
    Qt::CursorShape cursor() const override { return Qt::SizeFDiagCursor; }

private:
    std::string note_;
    QPointF pressed_; // in drawing units
    Point size_;      // as it was
    bool moving_ = false;
    bool over_ = false;
};

} // namespace designer::ui
