#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "ui/estimate/cost_tree.h"
#include "ui/render/row_icons.h"

namespace designer::ui {

/// The estimate's rows for a view. A newer estimate of the same things changes
/// amounts in place; selection and open rows stay.
class CostModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit CostModel(QObject* parent = nullptr);

    /// `analysis` may be null: an empty table.
    void show(std::shared_ptr<const Analysis> analysis);
    void setGrouping(CostGrouping grouping);
    CostGrouping grouping() const { return grouping_; }
    void setLanguage(Language language);
    /// Id of the environment that is looked at; its heading stands out.
    void setEnvironment(const std::string& id);
    void setTheme(const Theme& theme, double ratio);

    const CostTree& tree() const { return tree_; }
    const CostTable& table() const { return tree_.table(); }
    /// The table's column behind a column of the view; of the first, which holds names, the total.
    std::size_t tableColumn(int column) const;
    int viewColumn(std::size_t tableColumn) const;

    std::string key(const QModelIndex& index) const { return tree_.key(node(index)); }
    /// Invalid when there is no such row.
    QModelIndex find(const std::string& key) const;
    /// Rows of these components.
    QModelIndexList rowsOf(const std::unordered_set<std::string>& components) const;
    bool isCategory(const QModelIndex& index) const { return node(index).kind == CostNode::Kind::group; }
    QModelIndex indexOf(const CostPlace& place) const;
    /// Empty for a row of no component.
    std::string component(const QModelIndex& index) const;
    CostPlace place(const QModelIndex& index) const;
    QString label(const QModelIndex& index) const { return label(node(index)); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const CostNode& node(const QModelIndex& index) const { return tree_.node(static_cast<int>(index.internalId())); }
    QModelIndex indexOf(int node, int column) const;
    std::vector<std::size_t> usedColumns(const CostTree& tree) const;
    void put(CostTree tree);
    void sortTree();
    void announceData(const QModelIndex& parent = {});

    QString label(const CostNode& node) const;
    QVariant labelData(const CostNode& node, int role) const;
    QVariant amountData(const CostNode& node, std::size_t column, int role) const;
    bool isSmaller(const CostNode& a, const CostNode& b) const;

    CostTree tree_;
    std::vector<std::size_t> columns_; // of the table, in the order of the view
    CostGrouping grouping_ = CostGrouping::category;
    Language language_ = Language::en;
    std::string environment_;
    const Theme* theme_;
    mutable RowIcons icons_;
    int sortColumn_ = 0;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

} // namespace designer::ui
