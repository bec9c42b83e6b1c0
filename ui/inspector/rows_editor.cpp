#include "ui/inspector/rows_editor.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/inspector/rows_model.h"
#include "ui/render/theme.h"

namespace designer::ui {

namespace {

/// Edits a cell: what it offers completes, what looks like a credential stays hidden.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(RowsModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        if (model_.isSecret(index))
            line->setEchoMode(QLineEdit::Password);
        QStringList offered;
        for (const Choice& choice : model_.shape().columns[static_cast<std::size_t>(index.column())].choices)
            offered << QString::fromStdString(choice.value.string());
        if (!offered.isEmpty()) {
            auto* completer = new QCompleter(offered, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
        return line;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.row() + 1 == model_.rowCount() && !(option->state & QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).mutedText);
    }

private:
    RowsModel& model_;
};

} // namespace

RowsEditor::RowsEditor(RowsShape shape, Language language, QWidget* parent)
    : ValueEditor(parent), model_(new RowsModel(std::move(shape), language, this)), table_(new QTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
    makeTable();
    watch(table_);
    connect(model_, &RowsModel::rowsEdited, this, [this] {
        announce(model_->rows(), true);
        fit();
    });
}

void RowsEditor::makeTable()
{
    constexpr int secondary = 11, roomy = 2;
    if (model_->columnCount() > roomy) {
        QFont smaller = table_->font();
        smaller.setPixelSize(secondary);
        table_->setFont(smaller);
        table_->horizontalHeader()->setFont(smaller);
    }
    table_->setModel(model_);
    table_->setItemDelegate(new CellDelegate(*model_, table_));
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = table_->horizontalHeader();
    header->setVisible(model_->columnCount() > 1);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < model_->columnCount(); ++column) {
        const bool wide = model_->shape().columns[static_cast<std::size_t>(column)].cell == RowColumn::Cell::text
                          || model_->shape().columns[static_cast<std::size_t>(column)].cell == RowColumn::Cell::texts;
        header->setSectionResizeMode(column, wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

bool RowsEditor::canShow(const json::Value& value) const
{
    const bool single = model_->columnCount() == 1;
    const auto& all = value.array();
    const bool list = value.isArray() && std::all_of(all.begin(), all.end(), [single](const json::Value& each) {
                          return each.isString() || (!single && each.isObject());
                      });
    return value.isNull() || list || (value.isObject() && model_->shape().named);
}

void RowsEditor::setLabel(const QString& label)
{
    table_->setAccessibleName(label);
}

void RowsEditor::present()
{
    const json::Value shown = mixed() ? json::Value() : value().isNull() ? standIn() : value();
    if (shown != model_->rows())
        model_->setRows(shown);
    fit();
}

void RowsEditor::fit()
{
    constexpr int most = 6;
    const int rows = std::clamp(model_->rowCount(), 1, most);
    const QHeaderView* header = table_->horizontalHeader();
    table_->setFixedHeight(rows * table_->verticalHeader()->defaultSectionSize()
                           + (header->isHidden() ? 0 : header->sizeHint().height()) + 4);
}

void RowsEditor::removeSelected()
{
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedIndexes())
        if (index.row() + 1 < model_->rowCount())
            rows.push_back(index.row());
    std::sort(rows.rbegin(), rows.rend());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows)
        model_->removeRow(row);
}

bool RowsEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Enter that ends the editing of a cell comes by here as well.
    if (watched == table_ && table_->hasFocus() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
            const QModelIndex at = table_->currentIndex();
            model_->paste(QGuiApplication::clipboard()->text(), at.isValid() ? at.row() : model_->rowCount() - 1,
                          at.isValid() ? at.column() : 0);
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeSelected();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            table_->edit(table_->currentIndex());
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

} // namespace designer::ui
