#include "ui/problems/finding_model.h"

#include <algorithm>
#include <unordered_map>

#include "design/credentials.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

const std::string acceptedKey = "accepted";

} // namespace

FindingModel::FindingModel(QObject* parent) : QAbstractItemModel(parent) {}

void FindingModel::show(std::shared_ptr<const Analysis> analysis, const FindingFilter& filter, Grouping grouping,
                        Language language)
{
    std::vector<FindingRow> rows;
    if (analysis)
        rows = findingRows(*analysis, filter, language);
    if (grouping != Grouping::none)
        language_ = language; // `keyOf` speaks no language, the titles do
    FindingModel next;
    next.rows_ = std::move(rows);
    next.grouping_ = grouping;
    next.gather();
    if (grouping == grouping_ && sameRows(next.rows_)) {
        rows_ = std::move(next.rows_);
        analysis_ = std::move(analysis); // only now: the rows that were shown lived in the earlier one
        language_ = language;
        announceAll();
        return;
    }
    beginResetModel();
    rows_ = std::move(next.rows_);
    groups_ = std::move(next.groups_);
    open_ = next.open_;
    analysis_ = std::move(analysis);
    grouping_ = grouping;
    language_ = language;
    endResetModel();
}

bool FindingModel::sameRows(const std::vector<FindingRow>& rows) const
{
    return std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                      [](const FindingRow& a, const FindingRow& b) { return a.sameAs(b); });
}

void FindingModel::announceAll()
{
    const int tops = rowCount();
    if (tops == 0)
        return;
    emit dataChanged(index(0, 0), index(tops - 1, columns - 1));
    for (int row = 0; row < static_cast<int>(groups_.size()); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, columns - 1, group));
    }
}

std::string FindingModel::keyOf(const FindingRow& row) const
{
    const Finding& finding = row.first();
    if (finding.accepted)
        return acceptedKey;
    switch (grouping_) {
    case Grouping::component:
        return "component/" + finding.component;
    case Grouping::rule:
        return "rule/" + std::string(finding.rule->name);
    case Grouping::severity:
        return "severity/" + std::to_string(static_cast<int>(finding.severity));
    case Grouping::none:
        break;
    }
    return {};
}

/// Groups come in the order of their first row: the one with the gravest problem first.
void FindingModel::gather()
{
    const auto firstAccepted =
        std::find_if(rows_.begin(), rows_.end(), [](const FindingRow& row) { return row.first().accepted; });
    open_ = static_cast<int>(firstAccepted - rows_.begin());
    if (grouping_ == Grouping::none)
        return;
    std::unordered_map<std::string, std::size_t> at;
    std::vector<std::vector<FindingRow>> gathered;
    for (FindingRow& row : rows_) {
        std::string key = keyOf(row);
        const auto [place, isNew] = at.emplace(key, groups_.size());
        if (isNew) {
            groups_.push_back({std::move(key), 0, 0});
            gathered.emplace_back();
        }
        gathered[place->second].push_back(std::move(row));
    }
    rows_.clear();
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        groups_[i].begin = static_cast<int>(rows_.size());
        rows_.insert(rows_.end(), std::make_move_iterator(gathered[i].begin()),
                     std::make_move_iterator(gathered[i].end()));
        groups_[i].end = static_cast<int>(rows_.size());
    }
}

const FindingRow* FindingModel::rowAt(const QModelIndex& index) const
{
    const int position = positionOf(index);
    return position < 0 ? nullptr : &rows_[static_cast<std::size_t>(position)];
}

QModelIndex FindingModel::indexOf(std::string_view findingId) const
{
    for (int i = 0; i < size(); ++i)
        if (rows_[static_cast<std::size_t>(i)].holds(findingId))
            return indexAt(i);
    return {};
}

std::string FindingModel::groupKey(const QModelIndex& index) const
{
    const bool group = index.isValid() && !groups_.empty() && index.internalId() == 0;
    return group ? groups_[static_cast<std::size_t>(index.row())].key : std::string();
}

QModelIndex FindingModel::indexAt(int position) const
{
    if (position < 0 || position >= size())
        return {};
    if (groups_.empty())
        return index(position, 0);
    const auto group =
        std::find_if(groups_.begin(), groups_.end(), [position](const Group& each) { return position < each.end; });
    return index(position - group->begin, 0, index(static_cast<int>(group - groups_.begin()), 0));
}

int FindingModel::positionOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return -1;
    if (groups_.empty())
        return index.row();
    return index.internalId() == 0 ? -1 : groups_[index.internalId() - 1].begin + index.row();
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex FindingModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return groups_.empty() ? size() : static_cast<int>(groups_.size());
    if (groups_.empty() || parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const Group& group = groups_[static_cast<std::size_t>(parent.row())];
    return group.end - group.begin;
}

int FindingModel::columnCount(const QModelIndex&) const
{
    return columns;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const FindingRow* row = rowAt(index))
        return rowData(*row, index.column(), role);
    return index.column() == 0 ? groupData(groups_[static_cast<std::size_t>(index.row())], role) : QVariant();
}

QVariant FindingModel::groupData(const Group& group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupTitle(rows_[static_cast<std::size_t>(group.begin)]);
    case countRole:
        return group.end - group.begin;
    default:
        return {};
    }
}

QString FindingModel::groupTitle(const FindingRow& row) const
{
    const Finding& finding = row.first();
    if (finding.accepted)
        return qt(weightPlural(Weight::accepted), language_);
    switch (grouping_) {
    case Grouping::component:
        return componentWords(row, analysis_->design(), language_);
    case Grouping::rule:
        return qt(finding.rule->title, language_);
    case Grouping::severity:
        return qt(weightPlural(row.weight()), language_);
    case Grouping::none:
        break;
    }
    return {};
}

QVariant FindingModel::rowData(const FindingRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return column == problem ? QStringLiteral("<p>%1</p>").arg(words(row, problem).toHtmlEscaped())
                                 : words(row, column);
    case Qt::AccessibleTextRole:
        return column == problem ? qt(weightName(row.weight()), language_) + QStringLiteral(": ") + words(row, problem)
                                 : words(row, column);
    case weightRole:
        return static_cast<int>(row.weight());
    case reasonRole:
        return row.first().accepted ? qt(hidingCredentials(row.first().accepted->reason)) : QString();
    default:
        return {};
    }
}

QString FindingModel::words(const FindingRow& row, int column) const
{
    switch (column) {
    case problem:
        return messageWords(row, analysis_->design(), language_);
    case component:
        return componentWords(row, analysis_->design(), language_);
    case environment:
        return environmentWords(row, analysis_->design());
    default:
        return qt(row.first().rule->name);
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr Text titles[columns] = {
        {"Problem", "Problema"}, {"Component", "Componente"}, {"Environment", "Ambiente"}, {"Rule", "Regla"}};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return qt(titles[section], language_);
}

} // namespace designer::ui
