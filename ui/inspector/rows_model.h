#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/inspector/value_words.h"

namespace designer::ui {

/// One column of a list of things: a member of each.
struct RowColumn {
    enum class Cell : std::uint8_t { text, flag, number, texts };
    const char* member; // empty: the element itself is a text
    Text label;
    Cell cell = Cell::text;
    std::vector<Choice> choices = {}; // offered while typing
};

/// How a list property is laid out in rows, and what its elements may be.
struct RowsShape {
    std::vector<RowColumn> columns;
    bool plainWhenAlone = false; // a text in place of an object that has only its first member
    bool named = false;          // {"NAME": value} as well as [{"name", "value"}]
};
RowsShape rowsShape(PropertyType type, const Tables& tables, const std::vector<Choice>& components);

/// The rows of a list value, with an empty one behind them to add to. Whatever
/// a row does not show of an element stays in it.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    RowsModel(RowsShape shape, Language language, QObject* parent);

    const RowsShape& shape() const { return shape_; }
    void setRows(const json::Value& value);
    /// Null when there are none.
    json::Value rows() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool isSecret(const QModelIndex& index) const;
    /// Puts the cells of a copied text from a cell on, into new rows behind the last.
    void paste(const QString& text, int row, int column);

signals:
    void rowsEdited(); // by somebody, not by setRows

private:
    json::Value cell(int row, int column) const;
    bool isExtraRow(int row) const { return row == static_cast<int>(elements_.size()); }
    QString cellText(const json::Value& value, RowColumn::Cell kind) const;
    bool put(int row, int column, const json::Value& value);
    void tell();

    RowsShape shape_;
    Language language_;
    bool asObject_ = false;
    bool pasting_ = false;
    std::vector<json::Value> elements_; // for a named object: {"name", "value"}
};

} // namespace designer::ui
