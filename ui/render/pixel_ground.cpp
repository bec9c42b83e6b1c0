#include "ui/render/pixel_ground.h"

#include <QPaintEngine>
#include <cmath>

namespace designer::ui {

bool PixelGround::suits(const QPainter& painter)
{
    const QTransform to = painter.deviceTransform();
    return painter.paintEngine()->type() == QPaintEngine::Raster && to.type() <= QTransform::TxScale
           && std::abs(to.m11() - to.m22()) < 1e-9 && to.m11() > 0;
}

namespace {

QPointF nearest(QPointF pixel)
{
    return {std::floor(pixel.x() + 0.5), std::floor(pixel.y() + 0.5)};
}

} // namespace

PixelGround::PixelGround(QPainter& painter)
    : painter_(painter), world_(painter.worldTransform()), toPixels_(painter.deviceTransform())
{
    // A window's painter has a scale and an offset of its own below the one that can be set.
    painter_.resetTransform();
    painter_.setWorldTransform(painter_.deviceTransform().inverted());
}

PixelGround::~PixelGround()
{
    painter_.setWorldTransform(world_);
}

OnPixel::OnPixel(QPainter& painter, QPointF point) : painter_(painter), world_(painter.worldTransform())
{
    if (!PixelGround::suits(painter))
        return;
    const QTransform to = painter.deviceTransform();
    const QPointF exact = to.map(point);
    const QPointF off = (nearest(exact) - exact) * (world_.m11() / to.m11());
    painter_.setWorldTransform(world_ * QTransform::fromTranslate(off.x(), off.y()));
}

OnPixel::~OnPixel()
{
    painter_.setWorldTransform(world_);
}

} // namespace designer::ui
