#include "ui/render/card_parts.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/render/painter.h"
#include "ui/render/symbols.h"

namespace designer::ui {

namespace {

constexpr double plateHeight = 18;
constexpr double plateGap = 4;
constexpr double tileSize = 20;
constexpr double tileGap = 4;
constexpr double tilesLeft = 60; // where the words of a card begin

QPainterPath trianglePath(const QRectF& plate)
{
    QPainterPath path(QPointF(plate.center().x(), plate.top() - 2));
    path.lineTo(plate.right() + 1, plate.bottom());
    path.lineTo(plate.left() - 1, plate.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

std::vector<BadgePlate> badgePlates(const CardShape& card)
{
    const std::pair<BadgeKind, int> counts[] = {
        {BadgeKind::error, card.errors}, {BadgeKind::warning, card.warnings}, {BadgeKind::accepted, card.accepted}};
    std::vector<BadgePlate> out;
    double right = card.rect.right() + 6;
    for (const auto& [kind, count] : counts) {
        if (count == 0)
            continue;
        QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
        const double width = 12 + 6.0 * static_cast<double>(text.size());
        out.push_back({kind, std::move(text), QRectF(right - width, card.rect.y - 8.0, width, plateHeight)});
        right -= width + plateGap;
    }
    return out;
}

void paintBadge(QPainter& painter, const BadgePlate& badge, const Theme& theme)
{
    const QColor* const colours[] = {&theme.error, &theme.warning, &theme.accepted};
    const double radius = badge.kind == BadgeKind::error ? 9 : 3;
    painter.setPen(QPen(theme.canvas, 1.5));
    painter.setBrush(*colours[static_cast<std::size_t>(badge.kind)]);
    if (badge.kind == BadgeKind::warning)
        painter.drawPath(trianglePath(badge.rect));
    else
        painter.drawRoundedRect(badge.rect, radius, radius);
    painter.setPen(theme.dark ? theme.canvas : QColor(Qt::white));
    painter.setFont(DiagramPainter::font(11, true));
    painter.drawText(badge.kind == BadgeKind::warning ? badge.rect.adjusted(0, 3, 0, 1) : badge.rect, Qt::AlignCenter,
                     badge.text);
}

QRectF dockedTile(const CardShape& card, std::size_t n)
{
    return {card.rect.x + tilesLeft + static_cast<double>(n) * (tileSize + tileGap),
            card.rect.bottom() - tileSize / 2.0, tileSize, tileSize};
}

void paintDockedTile(QPainter& painter, const QRectF& tile, const Kind& kind, const Theme& theme)
{
    painter.setPen(QPen(theme.card, 1.5));
    painter.setBrush(theme.family(kind.family));
    painter.drawRoundedRect(tile, 4, 4);
    paintSymbol(painter, kind.name, tile.adjusted(3, 3, -3, -3), Qt::white);
}

} // namespace designer::ui
