#include "ui/render/wire_stamps.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <cmath>

namespace designer::ui {

namespace {

constexpr std::size_t mostStamps = 2000;

} // namespace

std::size_t WireStamps::Hash::operator()(const Shape& shape) const
{
    std::size_t hash = shape.colour;
    const auto mix = [&hash](double value) {
        hash = hash * 1000003U ^ static_cast<std::size_t>(std::lround(value * 64));
    };
    mix(shape.width);
    for (const QPointF& p : {shape.curve.from, shape.curve.first, shape.curve.second, shape.curve.to}) {
        mix(p.x());
        mix(p.y());
    }
    return hash;
}

void WireStamps::stroke(QPainter& painter, const Curve& curve, const QColor& colour, double width)
{
    paint(painter, curve, colour, width);
}

void WireStamps::fill(QPainter& painter, QPointF a, QPointF b, QPointF c, const QColor& colour)
{
    paint(painter, {a, b, b, c}, colour, 0);
}

void WireStamps::paint(QPainter& painter, const Curve& curve, const QColor& colour, double width)
{
    const QPointF corner(std::floor(curve.from.x()), std::floor(curve.from.y()));
    const Shape shape{
        {curve.from - corner, curve.first - corner, curve.second - corner, curve.to - corner}, width, colour.rgb()};
    auto found = stamps_.find(shape);
    if (found == stamps_.end()) {
        if (stamps_.size() >= mostStamps)
            stamps_.clear();
        found = stamps_.emplace(shape, stamp(shape)).first;
    }
    painter.drawImage(corner + found->second.offset, found->second.pixels);
}

WireStamps::Stamp WireStamps::stamp(const Shape& shape)
{
    QPainterPath path(shape.curve.from);
    if (shape.width > 0) {
        path.cubicTo(shape.curve.first, shape.curve.second, shape.curve.to);
    } else {
        path.lineTo(shape.curve.first);
        path.lineTo(shape.curve.to);
        path.closeSubpath();
    }
    const double reach = shape.width + 1;
    const QRect area = path.controlPointRect().adjusted(-reach, -reach, reach, reach).toAlignedRect();
    Stamp made{area.topLeft(), QImage(area.size(), QImage::Format_ARGB32_Premultiplied)};
    made.pixels.fill(Qt::transparent);
    QPainter painter(&made.pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-area.topLeft());
    const QColor colour(shape.colour);
    if (shape.width > 0)
        painter.strokePath(path, QPen(colour, shape.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    else
        painter.fillPath(path, colour);
    return made;
}

} // namespace designer::ui
