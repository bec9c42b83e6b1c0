#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/guides.h"
#include "layout/moving.h"
#include "ui/canvas/gesture.h"
#include "ui/canvas/picking.h"

namespace designer::ui {

/// A press on something: let go at once it selects, drawn away it moves what is
/// selected, snapped to the grid unless Alt is held. With Ctrl a copy is moved.
class MoveGesture : public Gesture {
public:
    MoveGesture(Canvas& canvas, Hit hit, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool over() const override { return over_; }
    Qt::CursorShape cursor() const override;
    bool autoscrolls() const override { return moving_; }
    void paint(QPainter& painter) const override;
    QRectF area() const override;

private:
    void select();
    void click();
    void start();
    bool canMove() const;
    void startCopy();
    Point distance(const Pointer& pointer);

    Hit hit_;
    Pointer pressed_;
    std::string grabbed_;             // card or note
    std::vector<std::string> before_; // what was selected
    std::vector<std::string> ids_;    // what moves
    std::optional<Moving> carried_;
    Point corner_; // where the grabbed one stood
    QString step_;
    std::vector<Guide> guides_;
    bool wasSelected_ = false;
    bool moving_ = false;
    bool over_ = false;
};

} // namespace designer::ui
