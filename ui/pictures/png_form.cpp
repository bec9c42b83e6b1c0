#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/pictures/forms.h"
#include "ui/pictures/glyph_losses.h"
#include "ui/pictures/picture_exporters.h"
#include "ui/pictures/sheet.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr double longestSide = 32'767;     // of what QPainter paints into
constexpr double mostPixels = 134'217'728; // half a GiB
constexpr double pixelsPerMetre = 96 / 0.0254;
constexpr Text tooLarge{
    "the picture would be {width} × {height} pixels, more than can be painted; a scale of {scale} would do",
    "la imagen sería de {width} × {height} píxeles, más de lo que se puede dibujar; serviría una escala de {scale}"};

double largestScale(QSize sheet)
{
    const double bySide = longestSide / std::max(sheet.width(), sheet.height());
    const double byArea = std::sqrt(mostPixels / (double(sheet.width()) * sheet.height()));
    return std::floor(std::min(bySide, byArea) * 1000) / 1000;
}

ExportError tooLargeError(QSize sheet, double scale)
{
    const auto pixels = [scale](int units) { return std::int64_t(std::ceil(units * scale)); };
    return ExportError({tooLarge,
                        {{"width", pixels(sheet.width())},
                         {"height", pixels(sheet.height())},
                         {"scale", Quantity{std::llround(largestScale(sheet) * oneMicro)}}}});
}

} // namespace

QSize pixelsFor(QSize sheet, double scale)
{
    const double width = std::ceil(sheet.width() * scale), height = std::ceil(sheet.height() * scale);
    if (width > longestSide || height > longestSide || width * height > mostPixels)
        throw tooLargeError(sheet, scale);
    return {int(width), int(height)};
}

Export pngPicture(const ExportRequest& request)
{
    const Sheet sheet(request);
    QImage image(pixelsFor(sheet.size(), request.scale),
                 request.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        throw tooLargeError(sheet.size(), request.scale);
    image.fill(request.transparent ? QColor(Qt::transparent) : sheet.theme().canvas);
    QPainter painter(&image);
    painter.scale(request.scale, request.scale);
    sheet.paint(painter, request.scale);
    painter.end();
    // As large on paper and in other programs as the drawing at 100 %.
    image.setDotsPerMeterX(int(std::lround(pixelsPerMetre * request.scale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), sheet.title());
    image.setText(QStringLiteral("Creation Time"), qt(request.day));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return {{{sheet.fileName(".png"), bytes.toStdString()}}, sheet.losses(glyphLosses(sheet.texts(), true))};
}

} // namespace designer::ui
