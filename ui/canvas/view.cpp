#include "ui/canvas/view.h"

#include <algorithm>
#include <cmath>

namespace designer::ui {

namespace {

constexpr double zoomSteps = 4096; // a power of two

} // namespace

void View::setZoom(double zoom)
{
    zoom_ = std::ceil(std::clamp(zoom, least, most) * zoomSteps - 0.5) / zoomSteps;
}

QRectF View::toDesign(const QRectF& viewport) const
{
    return {toDesign(viewport.topLeft()), viewport.size() / zoom_};
}

QRectF View::toViewport(const QRectF& design) const
{
    return {toViewport(design.topLeft()), design.size() * zoom_};
}

} // namespace designer::ui
