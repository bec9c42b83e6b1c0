#pragma once

#include <string>
#include <vector>

#include "ui/canvas/gesture.h"

namespace designer::ui {

/// A frame drawn on empty ground selects: from left to right what is within
/// it; from right to left, or with Alt, all that it touches. Shift and Ctrl add
/// to what was selected. A click selects nothing.
class MarqueeGesture : public Gesture {
public:
    MarqueeGesture(Canvas& canvas, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool over() const override { return over_; }
    void paint(QPainter& painter) const override;
    QRectF area() const override;

private:
    std::vector<std::string> caught(const QRectF& frame, bool touching) const;

    QPointF from_, to_;
    std::vector<std::string> before_; // selected
    std::vector<std::string> kept_;   // of those
    bool over_ = false;
};

} // namespace designer::ui
