#include "ui/estimate/cost_view.h"

#include <QHeaderView>

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

void CostView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    emit resized();
}

} // namespace designer::ui
