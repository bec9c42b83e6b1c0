#include "ui/problems/finding_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/problems/finding_delegate.h"
#include "ui/render/theme.h"

namespace designer::ui {

namespace {

// Below these widths of the list a column is left out: the details say it.
constexpr int roomForRule = 720;
constexpr int roomForEnvironment = 560;
constexpr int roomForComponent = 400;

} // namespace

FindingView::FindingView(FindingModel& model, QWidget* parent) : QTreeView(parent), model_(model)
{
    setModel(&model);
    setItemDelegate(new FindingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setHeaderHidden(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(FindingModel::problem, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingView::restore);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FindingView::currentMoved);
    connect(this, &QTreeView::clicked, this, &FindingView::choose);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!restoring_)
            folded_.insert(model_.groupKey(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!restoring_)
            folded_.erase(model_.groupKey(index));
    });
}

void FindingView::remember()
{
    restoring_ = true;
    const FindingRow* row = model_.rowAt(currentIndex());
    currentId_ = row ? row->first().id() : std::string();
    currentPosition_ = model_.positionOf(currentIndex());
    scroll_ = verticalScrollBar()->value();
}

void FindingView::restore()
{
    restoreGroups();
    if (!currentId_.empty()) {
        QModelIndex index = model_.indexOf(currentId_);
        if (!index.isValid())
            index = model_.indexAt(std::min(currentPosition_, model_.size() - 1));
        if (index.isValid())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(scroll_);
    restoring_ = false;
    emit currentMoved();
}

void FindingView::restoreGroups()
{
    for (int row = 0; row < model_.rowCount(); ++row) {
        const QModelIndex index = model_.index(row, 0);
        const std::string key = model_.groupKey(index);
        if (key.empty())
            return;
        setFirstColumnSpanned(row, {}, true);
        setExpanded(index, !folded_.contains(key));
    }
}

void FindingView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!restoring_)
        emit currentMoved();
}

void FindingView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool row = model_.rowAt(current) != nullptr;
    if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        choose(current);
    else if (row && event->key() == Qt::Key_F1)
        emit explained(current);
    else if (row && event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier)
        emit mended(current);
    else
        QTreeView::keyPressEvent(event);
}

void FindingView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    divideWidth();
}

void FindingView::divideWidth()
{
    const int width = viewport()->width();
    const int needed[FindingModel::columns] = {0, roomForComponent, roomForEnvironment, roomForRule};
    const int share[FindingModel::columns] = {0, width / 6, width / 9, width / 6};
    for (int column = 1; column < FindingModel::columns; ++column) {
        setColumnHidden(column, width < needed[column]);
        header()->resizeSection(column, std::min(share[column], 168));
    }
}

void FindingView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool chosen = selectionModel()->isRowSelected(index.row(), index.parent());
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (chosen || hovered) {
        const Theme& theme = Theme::of(palette());
        QColor ground = chosen ? theme.accent : theme.text;
        ground.setAlphaF(chosen ? 0.16F : 0.05F);
        painter->fillRect(option.rect, ground);
        if (chosen && hasFocus())
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), theme.accent);
    }
    QTreeView::drawRow(painter, option, index);
}

/// The delegate paints the arrows.
void FindingView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

/// A heading folds with a click anywhere on it.
void FindingView::choose(const QModelIndex& index)
{
    if (model_.rowAt(index))
        emit chosen(index);
    else
        setExpanded(index, !isExpanded(index));
}

} // namespace designer::ui
