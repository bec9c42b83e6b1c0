#include "ui/estimate/cost_view.h"

#include <QHeaderView>
#include <QPainter>

namespace designer::ui {

CostView::CostView(QWidget* parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setTextElideMode(Qt::ElideRight);
}

QModelIndex CostView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const QModelIndex first = current.siblingAtColumn(0);
    const bool opens = current.column() == 0 && model()->hasChildren(first) && !isExpanded(first);
    if (current.isValid() && action == MoveRight && !opens && current.column() + 1 < model()->columnCount())
        return current.siblingAtColumn(current.column() + 1);
    if (current.isValid() && action == MoveLeft && current.column() > 0)
        return current.siblingAtColumn(current.column() - 1);
    return QTreeView::moveCursor(action, modifiers);
}

/// The number that is explained is framed.
void CostView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    const QModelIndex current = currentIndex();
    if (current.column() < 1 || current.siblingAtColumn(0) != index.siblingAtColumn(0))
        return;
    const bool selected = selectionModel()->isSelected(current);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(palette().color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter->drawRoundedRect(QRectF(visualRect(current)).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    painter->restore();
}

void CostView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
}

void CostView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    emit resized();
}

} // namespace designer::ui
