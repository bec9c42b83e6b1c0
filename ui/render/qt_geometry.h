#pragma once

#include <QPointF>
#include <QRectF>

#include "layout/geometry.h"

namespace designer::ui {

inline QPointF toQt(Point p)
{
    return {double(p.x), double(p.y)};
}
inline QRectF toQt(const Rect& r)
{
    return {double(r.x), double(r.y), double(r.width), double(r.height)};
}
/// The nearest whole pixel.
inline Point toPoint(QPointF p)
{
    const QPoint whole = p.toPoint();
    return {whole.x(), whole.y()};
}
/// The least rectangle of whole pixels around.
inline Rect toRect(const QRectF& r)
{
    const QRect whole = r.toAlignedRect();
    return {whole.x(), whole.y(), whole.width(), whole.height()};
}

} // namespace designer::ui
