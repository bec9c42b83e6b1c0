#include "ui/window/minimap_corner.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/minimap.h"

namespace designer::ui {

namespace {

constexpr int cornerMargin = 16;

} // namespace

MinimapCorner::MinimapCorner(Canvas& canvas) : QObject(&canvas), canvas_(canvas), map_(new Minimap(&canvas))
{
    map_->setPicture(&canvas.picture());
    connect(map_, &Minimap::centreRequested, &canvas, &Canvas::centreOn);
    connect(&canvas, &Canvas::viewChanged, this, &MinimapCorner::place);
    const Session& session = canvas.session();
    for (const auto signal : {&Session::opened, &Session::analysed, &Session::environmentChanged})
        connect(&session, signal, map_, &Minimap::pictureChanged);
    connect(&session, &Session::changed, map_, &Minimap::pictureChanged);
    place();
}

void MinimapCorner::setShown(bool on)
{
    map_->setWanted(on);
}

void MinimapCorner::place()
{
    const QRect viewport = canvas_.viewport()->geometry();
    const QSize size = map_->sizeHint();
    map_->setGeometry(
        QRect(viewport.bottomRight() - QPoint(size.width() + cornerMargin, size.height() + cornerMargin), size));
    map_->setVisibleArea(canvas_.visibleArea());
    map_->raise();
}

} // namespace designer::ui
