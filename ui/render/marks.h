#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;
class QRectF;

namespace designer::ui {

/// Small signs that say a state by their shape as well as by their colour.
enum class Mark {
    complete, ///< a tick
    gap,      ///< an empty ring: something is not answered
    heldBack, ///< a filled square with a bar
    caution   ///< a triangle with an exclamation mark
};

void paintMark(QPainter& painter, Mark mark, const QRectF& square, const QColor& colour);

/// `size` logical pixels, sharp at `ratio`.
QPixmap markPixmap(Mark mark, const QColor& colour, int size, double ratio);

} // namespace designer::ui
