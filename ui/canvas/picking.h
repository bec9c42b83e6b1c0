#pragma once

#include <QRectF>
#include <array>
#include <string>
#include <vector>

#include "ui/canvas/view.h"
#include "ui/render/picture.h"

namespace designer::ui {

enum class Part { nothing, card, edge, badge, docked, wire, wireEnd, note, noteCorner };

/// What is under a point.
struct Hit {
    Part part = Part::nothing;
    std::string id;        // of the component, wire or note; of the docked component
    std::string host;      // of a docked component: on what it stands
    std::size_t place = 0; // of a wire: its part; of an edge: its Side
    bool atSource = false; // of a wire's end
    bool operator==(const Hit&) const = default;
};

/// Finds what is under a point of the viewport. Small things (handles, ends)
/// have their size in pixels of the screen. `selected`: whose ends, edges and
/// corners can be taken hold of.
Hit pick(const Picture& picture, const View& view, QPointF viewport, const std::vector<std::string>& selected);

/// Where the handles of a card are: left, top, right, bottom, in drawing units.
std::array<QPointF, 4> handlesOf(const Rect& card);
/// In pixels of the screen.
inline constexpr double handleRadius = 5;

/// The parts of a wire as areas to repaint, in drawing units.
std::vector<Rect> partsOf(const WireShape& wire);

} // namespace designer::ui
