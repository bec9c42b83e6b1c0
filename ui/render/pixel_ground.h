#pragma once

#include <QPainter>
#include <QTransform>
#include <cmath>
#include <optional>

namespace designer::ui {

/// While it lives, its painter paints in whole pixels of a raster device: what
/// stands on them is sharp, and painted without smoothing.
class PixelGround {
public:
    /// Whether a painter's device has pixels, and they are level with the drawing.
    static bool suits(const QPainter& painter);

    explicit PixelGround(QPainter& painter);
    ~PixelGround();
    PixelGround(const PixelGround&) = delete;
    PixelGround& operator=(const PixelGround&) = delete;

    /// Pixels in a unit that the painter had before.
    double scale() const { return toPixels_.m11(); }
    /// The nearest corner of pixels.
    QPointF at(QPointF unit) const
    {
        return {std::floor(unit.x() * scale() + toPixels_.dx() + 0.5),
                std::floor(unit.y() * scale() + toPixels_.dy() + 0.5)};
    }
    QRectF at(const QRectF& unit) const { return toPixels_.mapRect(unit); }

private:
    QPainter& painter_;
    QTransform world_;
    QTransform toPixels_;
};

/// While it lives, a point of the drawing, and with it what is painted around,
/// stands on the nearest whole pixel: words look the same wherever it is.
class OnPixel {
public:
    OnPixel(QPainter& painter, QPointF point);
    ~OnPixel();
    OnPixel(const OnPixel&) = delete;
    OnPixel& operator=(const OnPixel&) = delete;

private:
    QPainter& painter_;
    QTransform world_;
};

} // namespace designer::ui
