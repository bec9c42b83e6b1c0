#include "ui/render/card_parts.h"

namespace designer::ui {

namespace {

constexpr double plateHeight = 18;
constexpr double plateGap = 4;
constexpr double tileSize = 20;
constexpr double tileGap = 4;
constexpr double tilesLeft = 60; // where the words of a card begin

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

QRectF dockedTile(const CardShape& card, std::size_t n)
{
    return {card.rect.x + tilesLeft + static_cast<double>(n) * (tileSize + tileGap),
            card.rect.bottom() - tileSize / 2.0, tileSize, tileSize};
}

} // namespace designer::ui
