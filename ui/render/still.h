#pragma once

#include <QImage>

#include "ui/render/painter.h"

namespace designer::ui {

/// The box around cards, wires and notes, in drawing units; zones stand out beyond it. Empty: nothing is drawn.
Rect shapesBox(const Picture& picture);

struct StillSize {
    double scale = 2.0;       // pixels for a unit
    double mostPixels = 32e6; // a larger image is painted at a smaller scale
};

/// An area of a picture as an image that does not change any more. `options.zoom` follows from the size.
QImage still(const Picture& picture, const Rect& area, const Theme& theme, const StillSize& size, PaintOptions options);

} // namespace designer::ui
