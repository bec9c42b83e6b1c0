#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include "exchange/markup.h"
#include "ui/pictures/forms.h"
#include "ui/pictures/sheet.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// What an XML reader refuses, whatever a design's texts hold.
void replaceForbidden(QString& svg)
{
    for (QChar& c : svg)
        if ((c < u' ' && c != u'\n' && c != u'\t') || c >= QChar(0xFFFE))
            c = u'?';
}

/// The generator writes a group for every change of pen, most of them empty, a size in rounded millimetres, no fallback
/// for a font, and a title as it comes.
QString tidied(QString svg, const QString& head, const QString& size)
{
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    static const QRegularExpression sizeInMm(QStringLiteral("width=\"[^\"]*mm\" height=\"[^\"]*mm\""));
    static const QRegularExpression description(QStringLiteral("<title>.*</desc>\\n"),
                                                QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    svg.remove(emptyGroup);
    replaceForbidden(svg);
    svg.replace(family, QStringLiteral("font-family=\"\\1, Noto Sans, Helvetica, Arial, sans-serif\""));
    svg.replace(QLatin1String("Noto Sans, Noto Sans"), QLatin1String("Noto Sans"));
    const auto sized = sizeInMm.match(svg);
    svg.replace(sized.capturedStart(), sized.capturedLength(), size);
    const auto described = description.match(svg);
    svg.replace(described.capturedStart(), described.capturedLength(), head);
    return svg;
}

} // namespace

Export svgPicture(const ExportRequest& request)
{
    const Sheet sheet(request);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setTitle(QStringLiteral("-")); // to be replaced
    generator.setDescription(QStringLiteral("-"));
    QPainter painter(&generator);
    sheet.paint(painter, 1);
    painter.end();
    const QString head = QStringLiteral("<title>%1</title>\n<desc>Connect Designer, %2</desc>\n")
                             .arg(qt(xmlText(utf8(sheet.title()))), qt(xmlText(request.day)));
    const QString size = QStringLiteral("width=\"%1\" height=\"%2\"")
                             .arg(sheet.size().width() * request.scale)
                             .arg(sheet.size().height() * request.scale);
    return {{{sheet.fileName(".svg"), utf8(tidied(QString::fromUtf8(bytes), head, size))}}, sheet.losses()};
}

} // namespace designer::ui
