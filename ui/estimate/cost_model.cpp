#include "ui/estimate/cost_model.h"

#include <QFont>
#include <QSize>
#include <algorithm>
#include <limits>

#include "catalogue/family_words.h"
#include "ui/estimate/cost_words.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int costRowHeight = 22;

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

/// What is unknown may be more than anything that is known.
std::pair<bool, Mru> magnitude(const CostCell& cell)
{
    return {cell.allUnknown(), cell.empty() ? std::numeric_limits<Mru>::min() : cell.total.mru};
}

} // namespace

CostModel::CostModel(QObject* parent) : QAbstractItemModel(parent), theme_(&Theme::light()) {}

void CostModel::show(std::shared_ptr<const Analysis> analysis)
{
    CostTree next(std::move(analysis), grouping_);
    if (!tree_.hasSameRows(next) || usedColumns(next) != columns_)
        return put(std::move(next));
    tree_.takeAmounts(std::move(next));
    sort(sortColumn_, sortOrder_);
    announceData();
    if (!columns_.empty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CostModel::setGrouping(CostGrouping grouping)
{
    if (grouping == grouping_)
        return;
    grouping_ = grouping;
    put(CostTree(tree_.analysis(), grouping_));
}

void CostModel::put(CostTree tree)
{
    beginResetModel();
    tree_ = std::move(tree);
    columns_ = usedColumns(tree_);
    sortTree();
    endResetModel();
}

void CostModel::setLanguage(Language language)
{
    language_ = language;
    sort(sortColumn_, sortOrder_);
    announceData();
    if (!columns_.empty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CostModel::setEnvironment(const std::string& id)
{
    environment_ = id;
    if (!columns_.empty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CostModel::setTheme(const Theme& theme, double ratio)
{
    theme_ = &theme;
    icons_.setTheme(theme, ratio);
    announceData();
}

/// What is counted once has a column only where there is such a thing.
std::vector<std::size_t> CostModel::usedColumns(const CostTree& tree) const
{
    const CostTable& table = tree.table();
    std::vector<std::size_t> columns;
    if (!tree.analysis())
        return columns;
    for (std::size_t i = 0; i < table.columns(); ++i)
        if (i != table.sharedColumn() || !table.totals[i].empty())
            columns.push_back(i);
    return columns;
}

std::size_t CostModel::tableColumn(int column) const
{
    return column < 1 ? table().totalColumn() : columns_[static_cast<std::size_t>(column - 1)];
}

int CostModel::viewColumn(std::size_t tableColumn) const
{
    const auto at = std::find(columns_.begin(), columns_.end(), tableColumn);
    return at == columns_.end() ? 0 : static_cast<int>(at - columns_.begin()) + 1;
}

QModelIndex CostModel::find(const std::string& key) const
{
    for (std::size_t i = 0; i < tree_.nodes().size(); ++i)
        if (tree_.key(tree_.nodes()[i]) == key)
            return indexOf(static_cast<int>(i), 0);
    return {};
}

QModelIndexList CostModel::rowsOf(const std::unordered_set<std::string>& components) const
{
    QModelIndexList rows;
    for (std::size_t i = 0; i < tree_.nodes().size(); ++i) {
        const CostNode& node = tree_.nodes()[i];
        if (node.kind != CostNode::Kind::thing)
            continue;
        if (const Component* component = tree_.thing(node).component; component && components.contains(component->id))
            rows << indexOf(static_cast<int>(i), 0);
    }
    return rows;
}

QModelIndex CostModel::indexOf(const CostPlace& place) const
{
    for (std::size_t i = 0; i < tree_.nodes().size(); ++i)
        if (tree_.place(tree_.nodes()[i], place.column) == place)
            return indexOf(static_cast<int>(i), viewColumn(place.column));
    return {};
}

std::string CostModel::component(const QModelIndex& index) const
{
    return index.isValid() ? tree_.place(node(index), 0).component : std::string();
}

CostPlace CostModel::place(const QModelIndex& index) const
{
    CostPlace all;
    all.column = table().totalColumn();
    return index.isValid() ? tree_.place(node(index), tableColumn(index.column())) : all;
}

QModelIndex CostModel::indexOf(int node, int column) const
{
    return createIndex(tree_.node(node).row, column, static_cast<quintptr>(node));
}

QModelIndex CostModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto& children = tree_.children(parent.isValid() ? static_cast<int>(parent.internalId()) : -1);
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex CostModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || node(index).parent < 0)
        return {};
    return indexOf(node(index).parent, 0);
}

int CostModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(tree_.children(parent.isValid() ? static_cast<int>(parent.internalId()) : -1).size());
}

int CostModel::columnCount(const QModelIndex&) const
{
    return columns_.empty() ? 0 : static_cast<int>(columns_.size()) + 1;
}

QVariant CostModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::SizeHintRole)
        return QSize(0, costRowHeight);
    if (role == Qt::FontRole && node(index).kind == CostNode::Kind::group)
        return boldFont();
    return index.column() == 0 ? labelData(node(index), role)
                               : amountData(node(index), tableColumn(index.column()), role);
}

QString CostModel::label(const CostNode& node) const
{
    if (node.kind == CostNode::Kind::group)
        return qt(familyName(node.family), language_);
    const CostThing& thing = tree_.thing(node);
    return node.kind == CostNode::Kind::part ? qt(thing.parts[node.part].item->label, language_)
                                             : CostWords::thing(thing, language_);
}

QVariant CostModel::labelData(const CostNode& node, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return label(node);
    if (role == Qt::DecorationRole && node.kind == CostNode::Kind::thing && tree_.thing(node).component)
        return icons_.symbol(tree_.thing(node).component->kind, node.family);
    if (role == Qt::ForegroundRole && node.kind == CostNode::Kind::part)
        return theme_->mutedText;
    return {};
}

QVariant CostModel::amountData(const CostNode& node, std::size_t column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const CostCell cell = tree_.cell(node, column);
    switch (role) {
    case Qt::DisplayRole:
        return CostWords::amount(cell, language_);
    case Qt::ToolTipRole:
        return CostWords::detail(cell, language_);
    case Qt::AccessibleTextRole:
        return label(node) + QStringLiteral(", ") + CostWords::column(*tree_.analysis(), table(), column)
               + QStringLiteral(": ") + CostWords::amount(cell, language_);
    case Qt::ForegroundRole:
        if (cell.unknown > 0)
            return theme_->warning;
        return cell.allIncluded() || node.kind == CostNode::Kind::part ? QVariant(theme_->mutedText) : QVariant();
    case Qt::DecorationRole:
        return cell.unknown > 0 ? QVariant(icons_.mark(Mark::caution, theme_->warning)) : QVariant();
    default:
        return {};
    }
}

QVariant CostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("MRU per month")) : QVariant();
    const std::size_t column = tableColumn(section);
    if (role == Qt::DisplayRole)
        return CostWords::column(*tree_.analysis(), table(), column);
    const bool lookedAt =
        column < table().environments && tree_.analysis()->survey->environments()[column].id == environment_;
    return role == Qt::FontRole && lookedAt ? QVariant(boldFont()) : QVariant();
}

bool CostModel::isSmaller(const CostNode& a, const CostNode& b) const
{
    if (sortColumn_ > 0) {
        const std::size_t column = tableColumn(sortColumn_);
        return magnitude(tree_.cell(a, column)) < magnitude(tree_.cell(b, column));
    }
    // Categories and items have an order of their own.
    if (a.kind != CostNode::Kind::thing)
        return a.kind == CostNode::Kind::group ? a.family < b.family : a.part < b.part;
    const bool hasComponentA = tree_.thing(a).component != nullptr;
    const bool hasComponentB = tree_.thing(b).component != nullptr;
    if (hasComponentA != hasComponentB)
        return hasComponentB;
    return QString::localeAwareCompare(label(a), label(b)) < 0;
}

void CostModel::sortTree()
{
    if (sortColumn_ >= columnCount())
        sortColumn_ = 0;
    const bool descending = sortOrder_ == Qt::DescendingOrder;
    tree_.sort([&](const CostNode& a, const CostNode& b) { return descending ? isSmaller(b, a) : isSmaller(a, b); });
}

void CostModel::sort(int column, Qt::SortOrder order)
{
    sortColumn_ = std::max(column, 0);
    sortOrder_ = order;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    sortTree();
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after << indexOf(static_cast<int>(index.internalId()), index.column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CostModel::announceData(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0 || columnCount() == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceData(index(row, 0, parent));
}

} // namespace designer::ui
