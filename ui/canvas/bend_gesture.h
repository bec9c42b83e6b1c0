#pragma once

#include <string>
#include <vector>

#include "ui/canvas/gesture.h"
#include "ui/canvas/picking.h"

namespace designer::ui {

/// Drags one part of a wire aside: its bends are made by hand from then on. A
/// press that is not drawn away selects the wire.
class BendGesture : public Gesture {
public:
    BendGesture(Canvas& canvas, const Hit& hit, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool over() const override { return over_; }
    Qt::CursorShape cursor() const override;

private:
    std::vector<Point> bendsAt(Point by) const;

    std::string wire_;
    Pointer pressed_;
    std::vector<Point> way_; // as it was
    std::size_t part_;
    bool horizontal_ = false;
    bool moving_ = false;
    bool over_ = false;
};

} // namespace designer::ui
