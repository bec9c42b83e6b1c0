#include "ui/render/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace designer::ui {

namespace {

// Shapes are drawn on a square of 12 units.
constexpr double units = 12;

QPen pen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintTick(QPainter& painter, const QColor& colour)
{
    painter.setPen(pen(colour, 1.8));
    painter.drawPolyline(QPolygonF{{2, 6.5}, {4.8, 9.2}, {10, 3}});
}

void paintRing(QPainter& painter, const QColor& colour)
{
    QPen ring = pen(colour, 1.6);
    ring.setDashPattern({1.7, 1.5});
    painter.setPen(ring);
    painter.drawEllipse(QRectF(1.6, 1.6, 8.8, 8.8));
}

void paintBarred(QPainter& painter, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    QPainterPath path;
    path.addRoundedRect(QRectF(1, 1, 10, 10), 2, 2);
    path.addRect(QRectF(3.2, 5.1, 5.6, 1.8));
    painter.fillPath(path, colour);
}

void paintTriangle(QPainter& painter, const QColor& colour)
{
    painter.setPen(pen(colour, 1.3));
    painter.drawPolygon(QPolygonF{{6, 1.4}, {11, 10.4}, {1, 10.4}});
    painter.drawLine(QPointF(6, 4.6), QPointF(6, 7));
    painter.drawPoint(QPointF(6, 8.8));
}

} // namespace

void paintMark(QPainter& painter, Mark mark, const QRectF& square, const QColor& colour)
{
    using Paint = void (*)(QPainter&, const QColor&);
    static constexpr Paint paints[] = {&paintTick, &paintRing, &paintBarred, &paintTriangle};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.translate(square.topLeft());
    painter.scale(square.width() / units, square.height() / units);
    paints[static_cast<int>(mark)](painter, colour);
    painter.restore();
}

QPixmap markPixmap(Mark mark, const QColor& colour, int size, double ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, mark, QRectF(0, 0, size, size), colour);
    return pixmap;
}

} // namespace designer::ui
