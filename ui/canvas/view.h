#pragma once

#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QTransform>

#include "ui/render/qt_geometry.h"

namespace designer::ui {

/// Where the drawing stands in the viewport. Scrolled by whole pixels, and
/// zoomed by numbers that binary fractions hold exactly: what was painted once
/// can be moved and is what would be painted there.
class View {
public:
    static constexpr double least = 0.05;
    static constexpr double most = 4.0;

    double zoom() const { return zoom_; }
    /// Kept within bounds.
    void setZoom(double zoom);
    /// Where the viewport's corner is on the zoomed drawing.
    QPoint scroll() const { return scroll_; }
    void setScroll(QPoint scroll) { scroll_ = scroll; }

    QPointF toDesign(QPointF viewport) const { return (viewport + QPointF(scroll_)) / zoom_; }
    QRectF toDesign(const QRectF& viewport) const;
    QPointF toViewport(QPointF design) const { return design * zoom_ - QPointF(scroll_); }
    QRectF toViewport(const QRectF& design) const;
    QTransform transform() const { return {zoom_, 0, 0, zoom_, double(-scroll_.x()), double(-scroll_.y())}; }

private:
    double zoom_ = 1.0;
    QPoint scroll_;
};

} // namespace designer::ui
