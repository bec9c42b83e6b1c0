#include "ui/render/fold_arrow.h"

#include <QPainter>
#include <QPainterPath>

namespace designer::ui {

void paintFoldArrow(QPainter& painter, const QPointF& middle, bool open, const QColor& colour)
{
    QPainterPath path;
    path.moveTo(middle + (open ? QPointF(-3.5, -1.5) : QPointF(-1.5, -3.5)));
    path.lineTo(middle + (open ? QPointF(0, 2) : QPointF(2, 0)));
    path.lineTo(middle + (open ? QPointF(3.5, -1.5) : QPointF(-1.5, 3.5)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace designer::ui
