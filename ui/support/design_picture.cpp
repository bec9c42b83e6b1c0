#include "ui/support/design_picture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/render/painter.h"

namespace designer::ui {

namespace {

constexpr double usualScale = 1.5;
constexpr double mostPixels = 16e6; // a larger picture is painted smaller
constexpr int margin = 80;          // zones stand out beyond what they hold

template <typename Shapes, typename RectOf> void unite(Rect& box, const Shapes& shapes, RectOf rectOf)
{
    for (const auto& shape : shapes)
        box = box.united(rectOf(shape));
}

Rect boxOf(const Picture& picture)
{
    Rect box;
    unite(box, picture.cards(), [](const CardShape& card) { return card.rect; });
    unite(box, picture.wires(), [](const WireShape& wire) { return wire.bounds; });
    unite(box, picture.notes(), [](const NoteShape& note) { return note.rect; });
    return box;
}

} // namespace

QByteArray designPicture(const Analysis& analysis, Language language)
{
    Picture picture(analysis.survey->catalogue());
    picture.setLanguage(language);
    picture.reset(analysis.design(), &analysis);
    if (boxOf(picture).empty())
        return {};
    const Rect box = boxOf(picture).grown(margin);
    const double scale = std::min(usualScale, std::sqrt(mostPixels / (double(box.width) * double(box.height))));
    QImage image(QSize(std::max(1, int(box.width * scale)), std::max(1, int(box.height * scale))),
                 QImage::Format_RGB32);
    image.fill(Theme::light().canvas);
    PaintOptions options;
    options.zoom = scale;
    options.grid = options.badges = options.prices = false;
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-box.x, -box.y);
    DiagramPainter(Theme::light()).paint(painter, picture, QRectF(box.x, box.y, box.width, box.height), options);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace designer::ui
