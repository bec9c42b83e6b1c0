#include "ui/render/severity_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace designer::ui {

namespace {

constexpr int weights = 4;

QColor colourOf(Weight weight, const Theme& theme)
{
    const QColor* colours[weights] = {&theme.error, &theme.warning, &theme.advice, &theme.accepted};
    return *colours[static_cast<std::size_t>(weight)];
}

// Everything below is drawn in a square of 16 by 16.

QPainterPath ground(Weight weight)
{
    QPainterPath path;
    switch (weight) {
    case Weight::error:
        path.addEllipse(QRectF(1, 1, 14, 14));
        break;
    case Weight::warning:
        path.addPolygon(QPolygonF({{8, 1.8}, {15, 14.2}, {1, 14.2}, {8, 1.8}}));
        break;
    case Weight::advice:
        path.addRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
        break;
    case Weight::accepted:
        path.addEllipse(QRectF(1.75, 1.75, 12.5, 12.5));
        break;
    }
    return path;
}

QPainterPath glyph(Weight weight)
{
    QPainterPath path;
    const auto line = [&path](QPointF from, QPointF to) {
        path.moveTo(from);
        path.lineTo(to);
    };
    switch (weight) {
    case Weight::error:
        line({5.4, 5.4}, {10.6, 10.6});
        line({10.6, 5.4}, {5.4, 10.6});
        break;
    case Weight::warning:
        line({8, 6.4}, {8, 9.6});
        line({8, 11.9}, {8, 12});
        break;
    case Weight::advice:
        line({8, 7.4}, {8, 11.6});
        line({8, 4.5}, {8, 4.6});
        break;
    case Weight::accepted:
        line({5, 8.2}, {7.2, 10.4});
        line({7.2, 10.4}, {11, 5.8});
        break;
    }
    return path;
}

} // namespace

Weight weightOf(const Finding& finding)
{
    return finding.accepted ? Weight::accepted : static_cast<Weight>(finding.severity);
}

Text weightName(Weight weight)
{
    static constexpr Text names[weights] = {
        {"Error", "Error"}, {"Warning", "Advertencia"}, {"Advice", "Consejo"}, {"Accepted", "Aceptado"}};
    return names[static_cast<std::size_t>(weight)];
}

Text weightPlural(Weight weight)
{
    static constexpr Text names[weights] = {
        {"Errors", "Errores"}, {"Warnings", "Advertencias"}, {"Advice", "Consejos"}, {"Accepted", "Aceptados"}};
    return names[static_cast<std::size_t>(weight)];
}

void paintWeight(QPainter& painter, Weight weight, const QRectF& square, const Theme& theme)
{
    const QColor colour = colourOf(weight, theme);
    const bool ring = weight == Weight::accepted;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPath(ground(weight));
    painter.setPen(QPen(ring ? colour : theme.card, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(glyph(weight));
    painter.restore();
}

QPixmap weightMark(Weight weight, const Theme& theme, int size, double ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintWeight(painter, weight, QRectF(0, 0, size, size), theme);
    return pixmap;
}

} // namespace designer::ui
