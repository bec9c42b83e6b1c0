#include "ui/pictures/preview.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/pictures/sheet.h"

namespace designer::ui {

SheetPreview previewOf(const ExportRequest& request, QSize room, double ratio)
{
    const Sheet sheet(request);
    const double scale =
        std::min({1.0, double(room.width()) / sheet.size().width(), double(room.height()) / sheet.size().height()});
    const auto pixels = [&](int units) { return std::max(1, int(std::lround(units * scale * ratio))); };
    QImage image(QSize(pixels(sheet.size().width()), pixels(sheet.size().height())),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(scale * ratio, scale * ratio);
    sheet.paint(painter, scale * ratio);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return {std::move(image), sheet.size()};
}

} // namespace designer::ui
