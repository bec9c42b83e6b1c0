#include "ui/problems/finding_delegate.h"

#include <QPainter>

#include "ui/problems/finding_model.h"
#include "ui/render/fold_arrow.h"
#include "ui/render/painter.h"

namespace designer::ui {

namespace {

constexpr int rowHeight = 24;
constexpr int mark = 16;
constexpr int rowGap = 8;
constexpr int indent = 16; // of what is gathered

/// Paints what fits, and gives the width it took.
int paintText(QPainter& painter, const QRect& rect, const QFont& font, const QColor& colour, const QString& text)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    return QFontMetrics(font).horizontalAdvance(shown);
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QVariant weight = index.siblingAtColumn(0).data(FindingModel::weightRole);
    if (!weight.isValid()) {
        paintGroup(*painter, option, index);
    } else if (index.column() == FindingModel::problem) {
        paintProblem(*painter, option, index);
    } else {
        const Theme& theme = Theme::of(option.palette);
        const bool muted = index.column() == FindingModel::rule || weight.toInt() == static_cast<int>(Weight::accepted);
        paintText(*painter, option.rect.adjusted(rowGap, 0, -rowGap, 0),
                  DiagramPainter::font(index.column() == FindingModel::component ? 13 : 11),
                  muted || index.column() == FindingModel::environment ? theme.mutedText : theme.text,
                  index.data().toString());
    }
    painter->restore();
}

void FindingDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    QRect rect = option.rect.adjusted(rowGap + indent, 0, -rowGap, 0);
    paintFoldArrow(painter, QPointF(option.rect.left() + rowGap + 4, rect.center().y()),
                   option.state & QStyle::State_Open, theme.mutedText);
    const int used = paintText(painter, rect.adjusted(0, 0, -5 * rowGap, 0), DiagramPainter::font(13, true), theme.text,
                               index.data().toString());
    rect.setLeft(rect.left() + used + rowGap);
    paintText(painter, rect, DiagramPainter::font(11), theme.mutedText, index.data(FindingModel::countRole).toString());
}

void FindingDelegate::paintProblem(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const auto weight = static_cast<Weight>(index.data(FindingModel::weightRole).toInt());
    const bool accepted = weight == Weight::accepted;
    QRect rect = option.rect.adjusted(rowGap + (index.parent().isValid() ? indent : 0), 0, -rowGap, 0);
    paintWeight(painter, weight, QRectF(rect.left(), rect.top() + (rect.height() - mark) / 2.0, mark, mark), theme);
    rect.setLeft(rect.left() + mark + rowGap);
    QFont font = DiagramPainter::font(13);
    font.setStrikeOut(accepted);
    const QRect room = accepted ? rect.adjusted(0, 0, -rect.width() / 3, 0) : rect;
    const int used = paintText(painter, room, font, accepted ? theme.mutedText : theme.text, index.data().toString());
    rect.setLeft(rect.left() + used + rowGap);
    paintText(painter, rect, DiagramPainter::font(11), theme.mutedText,
              index.data(FindingModel::reasonRole).toString());
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {80, rowHeight};
}

} // namespace designer::ui
