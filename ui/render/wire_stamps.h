#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <unordered_map>

class QPainter;

namespace designer::ui {

/// The curves and arrowheads of wires as pixels, painted once for each look and
/// shape: a smooth curve costs ten times what its copy does.
class WireStamps {
public:
    /// From a point to another; a triangle has its second corner in `first`.
    struct Curve {
        QPointF from, first, second, to;
        bool operator==(const Curve&) const = default;
    };

    /// A line `width` pixels wide. The painter paints whole pixels.
    void stroke(QPainter& painter, const Curve& curve, const QColor& colour, double width);
    void fill(QPainter& painter, QPointF a, QPointF b, QPointF c, const QColor& colour);

private:
    /// What is painted, from the corner of a pixel on.
    struct Shape {
        Curve curve;
        double width = 0; // none: a triangle
        QRgb colour = 0;
        bool operator==(const Shape&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Shape& shape) const;
    };
    struct Stamp {
        QPoint offset;
        QImage pixels;
    };
    static Stamp stamp(const Shape& shape);
    void paint(QPainter& painter, const Curve& curve, const QColor& colour, double width);

    std::unordered_map<Shape, Stamp, Hash> stamps_;
};

} // namespace designer::ui
