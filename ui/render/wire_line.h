#pragma once

#include <QColor>
#include <QRectF>
#include <vector>

#include "catalogue/catalogue.h"
#include "layout/geometry.h"

class QPainter;

namespace designer::ui {

class WireStamps;

struct WireStyle {
    QColor colour;
    QColor ground; // into which a line fades that covers less than whole pixels
    double width = 1.5;
    WireMeaning meaning = WireMeaning::call; // shows in the dash
    bool decorated = true;                   // rounded corners, bows over hops, an arrowhead
};

/// A colour of which a part is seen over a ground, both opaque: unlike a translucent one it is painted at once.
QColor mixed(const QColor& colour, const QColor& ground, double part);

/// The line of a wire through its corners, as far as it is seen in an area.
/// Part by part: a smooth line of one piece costs what its whole length costs. Where
/// many are painted in pixels, `stamps` keeps their curves.
void paintWireLine(QPainter& painter, const std::vector<Point>& points, const std::vector<Point>& hops,
                   const WireStyle& style, const QRectF& area, WireStamps* stamps = nullptr);

} // namespace designer::ui
