#pragma once

#include <string>
#include <unordered_set>

#include "ui/canvas/gesture.h"
#include "ui/canvas/picking.h"

namespace designer::ui {

/// Draws a wire: from a component to another, or one end of a wire that is
/// there to another component. What may be its end is lit, and over it the
/// drawing is as it will be; over anything else the pointer says why not. Let go
/// on empty ground a new wire asks which component to put there.
class WireGesture : public Gesture {
public:
    /// A new wire.
    WireGesture(Canvas& canvas, std::string from, const Pointer& pressed);
    /// The end of a wire.
    WireGesture(Canvas& canvas, const Connection& wire, bool source, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool over() const override { return over_; }
    void adjust(PaintOptions& options) const override;
    void paint(QPainter& painter) const override;
    QRectF area() const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    void aim(const Pointer& pointer);
    void aimAt(std::string target);
    bool proposes() const { return !target_.empty() && reason_.isEmpty(); }
    void propose() const;
    void connect() const;
    Design rewiredToTarget() const;
    QString reason(const std::string& target) const;

    std::string fixed_; // the component that stays
    std::string wire_;  // whose end is moved; empty: a new one
    bool source_ = false;
    std::unordered_set<std::string> legal_;
    QPointF pressed_, at_;
    std::string target_;     // card under the pointer
    QString reason_;         // why it cannot be the end
    std::vector<Point> way_; // to the pointer, while it is over no end
    bool drawn_ = false;     // away from where it was pressed
    bool over_ = false;
};

/// A word beside the pointer, on a plate, the same size at every zoom.
void paintPlate(QPainter& painter, QPointF at, double zoom, const QString& text, const QColor& ink, const Theme& theme);
/// What such a plate covers, in drawing units.
QRectF plateArea(QPointF at, double zoom, const QString& text);

} // namespace designer::ui
