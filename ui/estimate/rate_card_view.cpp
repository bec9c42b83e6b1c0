#include "ui/estimate/rate_card_view.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <algorithm>

namespace designer::ui {

namespace {

constexpr int rateAmountWidth = 112;
constexpr int componentWidth = 168;
constexpr int leastWhatWidth = 160;
constexpr int unitWidth = 128;

} // namespace

RateCardView::RateCardView(QWidget* parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setTextElideMode(Qt::ElideRight);
}

/// What is counted takes the room that amounts and short columns leave.
void RateCardView::fitColumns()
{
    const int columns = header()->count();
    if (columns == 0)
        return;
    const int amounts = columns - 4; // beside component, what, unit and key
    const int keyWidth = std::clamp(viewport()->width() / 4, 120, 300);
    const int rest = viewport()->width() - componentWidth - amounts * rateAmountWidth - unitWidth - keyWidth;
    header()->resizeSection(0, componentWidth);
    header()->resizeSection(1, std::max(rest, leastWhatWidth));
    for (int column = 2; column < 2 + amounts; ++column)
        header()->resizeSection(column, rateAmountWidth);
    header()->resizeSection(2 + amounts, unitWidth);
}

bool RateCardView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    return QTreeView::edit(index.siblingAtColumn(rateColumn_), trigger, event);
}

void RateCardView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int step = hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem ? 1
                     : hint == QAbstractItemDelegate::EditPreviousItem                                              ? -1
                                                                                                                    : 0;
    const QModelIndex current = currentIndex();
    QTreeView::closeEditor(editor, step == 0 ? hint : QAbstractItemDelegate::NoHint);
    const QModelIndex next = current.sibling(current.row() + step, rateColumn_);
    if (step != 0 && next.isValid())
        setCurrentIndex(next);
    if (hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem)
        if (next.isValid())
            QTreeView::edit(next);
    emit editorClosed();
}

void RateCardView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

} // namespace designer::ui
