#include "ui/render/still.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/render/qt_geometry.h"

namespace designer::ui {

Rect shapesBox(const Picture& picture)
{
    Rect box;
    for (const CardShape& card : picture.cards())
        box = box.united(card.rect);
    for (const WireShape& wire : picture.wires())
        box = box.united(wire.bounds);
    for (const NoteShape& note : picture.notes())
        box = box.united(note.rect);
    return box;
}

QImage still(const Picture& picture, const Rect& area, const Theme& theme, const StillSize& size, PaintOptions options)
{
    const double units = double(area.width) * double(area.height);
    options.zoom = std::min(size.scale, std::sqrt(size.mostPixels / units));
    QImage image(QSize(std::max(1, int(area.width * options.zoom)), std::max(1, int(area.height * options.zoom))),
                 QImage::Format_RGB32);
    image.fill(theme.canvas);
    QPainter painter(&image);
    painter.scale(options.zoom, options.zoom);
    painter.translate(-area.x, -area.y);
    DiagramPainter(theme).paint(painter, picture, toQt(area), options);
    return image;
}

} // namespace designer::ui
