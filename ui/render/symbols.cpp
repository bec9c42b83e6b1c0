#include "ui/render/symbols.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <memory>
#include <unordered_map>

#include "ui/render/words.h"

/// A static library's resources are only there once they are named; the macro must stand outside every namespace.
static void loadSymbols()
{
    Q_INIT_RESOURCE(symbols);
}

namespace designer::ui {

namespace {

/// Symbols are drawn with `currentColor`; each colour is its own rendering.
QSvgRenderer& renderer(Key kind, const QColor& colour)
{
    static const bool loaded = (loadSymbols(), true);
    Q_UNUSED(loaded)
    static std::unordered_map<std::string, std::unique_ptr<QSvgRenderer>> cache;
    const std::string key = std::string(kind.text()) + colour.name().toStdString();
    std::unique_ptr<QSvgRenderer>& entry = cache[key];
    if (!entry) {
        QFile file(QStringLiteral(":/symbols/%1.svg").arg(qt(kind.text())));
        QByteArray svg;
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
        svg.replace("currentColor", colour.name().toUtf8());
        entry = std::make_unique<QSvgRenderer>(svg);
    }
    return *entry;
}

} // namespace

void paintSymbol(QPainter& painter, Key kind, const QRectF& square, const QColor& colour)
{
    renderer(kind, colour).render(&painter, square);
}

QPixmap symbolTile(Key kind, const QColor& tile, int size, double ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tile);
    const double radius = size / 6.0;
    painter.drawRoundedRect(QRectF(0, 0, size, size), radius, radius);
    const double margin = size * 0.15;
    paintSymbol(painter, kind, QRectF(margin, margin, size - 2 * margin, size - 2 * margin), Qt::white);
    return pixmap;
}

} // namespace designer::ui
