#include "ui/palette/palette_delegate.h"

#include <QPainter>

#include "ui/render/fold_arrow.h"
#include "ui/render/painter.h"
#include "ui/render/symbols.h"
#include "ui/render/theme.h"

namespace designer::ui {

namespace {

constexpr int tile = 32;
constexpr int rowMargin = 8;
constexpr int entryHeight = 40;
constexpr int headingHeight = 32;
constexpr int textLeft = rowMargin + tile + rowMargin;
constexpr int arrow = 8;

QString elided(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

QString countText(const QModelIndex& index)
{
    const int count = index.data(KindModel::countRole).toInt();
    return count > 0 ? QString::number(count) : QString();
}

int countWidth(const QModelIndex& index)
{
    const QString count = countText(index);
    return count.isEmpty() ? 0 : QFontMetrics(DiagramPainter::font(11)).horizontalAdvance(count) + rowMargin;
}

/// A tint rather than a solid bar: tile and words keep their colours.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!chosen && !hovered)
        return;
    QColor ground = chosen ? theme.accent : theme.text;
    ground.setAlphaF(chosen ? 0.16F : 0.06F);
    painter.setPen(chosen && (option.state & QStyle::State_HasFocus) ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 0.5, -2.5, -0.5), 4, 4);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const KindModel*>(index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, Theme::of(option.palette));
    if (model && model->kindAt(index))
        paintKind(*painter, option, index, *model);
    else
        paintHeading(*painter, option, index);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect line = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    paintFoldArrow(painter, QPointF(line.left() + arrow / 2.0, line.center().y()), option.state & QStyle::State_Open,
                   theme.mutedText);
    painter.setFont(DiagramPainter::font(11, true));
    painter.setPen(theme.mutedText);
    painter.drawText(line.adjusted(arrow + rowMargin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     index.data().toString());
}

void PaletteDelegate::paintKind(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                const KindModel& model) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect& rect = option.rect;
    const Kind& kind = *model.kindAt(index);
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.left() + rowMargin, rect.top() + (rect.height() - tile) / 2,
                       symbolTile(kind.name, theme.family(kind.family), tile, ratio));
    const int width = rect.width() - textLeft - rowMargin - countWidth(index);
    const int left = rect.left() + textLeft;
    const QFont name = DiagramPainter::font(13, true);
    const QFont small = DiagramPainter::font(11);
    painter.setFont(name);
    painter.setPen(theme.text);
    painter.drawText(QRect(left, rect.top() + 3, width, 18), Qt::AlignVCenter,
                     elided(name, index.data().toString(), width));
    painter.setFont(small);
    painter.setPen(theme.mutedText);
    painter.drawText(QRect(left, rect.top() + 21, width, 16), Qt::AlignVCenter,
                     elided(small, index.data(KindModel::backingRole).toString(), width));
    painter.drawText(rect.adjusted(0, 0, -rowMargin - 4, 0), Qt::AlignVCenter | Qt::AlignRight, countText(index));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const KindModel*>(index.model());
    return {160, model && model->kindAt(index) ? entryHeight : headingHeight};
}

} // namespace designer::ui
