#pragma once

#include <QRectF>

class QPainter;

namespace designer::ui {

class Picture;
struct PaintOptions;
struct Theme;

/// Paints wires, notes and cards of a picture from so far away that nobody sees
/// a word or a smooth edge: lines and blocks of whole pixels, thousands at once.
/// `painter` is one that `PixelGround` suits.
void paintFromFar(QPainter& painter, const Picture& picture, const QRectF& area, const PaintOptions& options,
                  const Theme& theme);

} // namespace designer::ui
