#pragma once

class QColor;
class QPainter;
class QPointF;

namespace designer::ui {

/// The arrow of a heading, 8 pixels around its middle: down while open, else right.
void paintFoldArrow(QPainter& painter, const QPointF& middle, bool open, const QColor& colour);

} // namespace designer::ui
