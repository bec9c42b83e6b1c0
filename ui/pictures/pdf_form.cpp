#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

#include "ui/pictures/forms.h"
#include "ui/pictures/glyph_losses.h"
#include "ui/pictures/pdf_bytes.h"
#include "ui/pictures/sheet.h"

namespace designer::ui {

namespace {

constexpr double pointsPerUnit = 0.75; // 96 units to the inch
constexpr double longestPage = 14'400; // points: readers go no further

} // namespace

Export pdfPicture(const ExportRequest& request)
{
    const Sheet sheet(request);
    const double longest = std::max(sheet.size().width(), sheet.size().height());
    const double points = std::min(pointsPerUnit * request.scale, longestPage / longest);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(sheet.title());
    writer.setCreator(QStringLiteral("Connect Designer"));
    writer.setPageLayout({QPageSize(QSizeF(sheet.size()) * points, QPageSize::Point, {}, QPageSize::ExactMatch),
                          QPageLayout::Portrait, QMarginsF()});
    QPainter painter(&writer);
    // Pages are whole points: what is left at the border belongs to the ground.
    if (!request.transparent)
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), sheet.theme().canvas);
    const double dots = points * writer.resolution() / 72;
    painter.scale(dots, dots);
    sheet.paint(painter, 1);
    painter.end();
    return {{{sheet.fileName(".pdf"), dated(bytes, request.day).toStdString()}},
            sheet.losses(glyphLosses(sheet.texts(), false))};
}

} // namespace designer::ui
