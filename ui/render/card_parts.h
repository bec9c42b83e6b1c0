#pragma once

#include <QRectF>
#include <QString>
#include <cstdint>
#include <vector>

#include "ui/render/picture.h"
#include "ui/render/theme.h"

class QPainter;

namespace designer::ui {

/// The counts on a card's corner: each kind has a shape of its own, so that colour is not the only sign.
enum class BadgeKind : std::uint8_t { error, warning, accepted };

struct BadgePlate {
    BadgeKind kind = BadgeKind::error;
    QString text;
    QRectF rect; // in drawing units
};
/// From right to left; none for a count of zero.
std::vector<BadgePlate> badgePlates(const CardShape& card);

void paintBadge(QPainter& painter, const BadgePlate& badge, const Theme& theme);

/// The tile of the n-th docked component, on the lower border of a card.
QRectF dockedTile(const CardShape& card, std::size_t n);
void paintDockedTile(QPainter& painter, const QRectF& tile, const Kind& kind, const Theme& theme);

} // namespace designer::ui
