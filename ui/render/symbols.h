#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

#include "json/key.h"

class QPainter;
class QRectF;

namespace designer::ui {

/// Paints the symbol of a kind into a square, in one colour.
void paintSymbol(QPainter& painter, Key kind, const QRectF& square, const QColor& colour);

/// The symbol on its family's tile, `size` logical pixels, sharp at `ratio`.
QPixmap symbolTile(Key kind, const QColor& tile, int size, double ratio);

} // namespace designer::ui
