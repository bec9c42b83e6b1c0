#include "ui/estimate/comparison_model.h"

#include <QFont>
#include <QSize>

#include "ui/estimate/cost_words.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int comparedRowHeight = 22;
constexpr quintptr top = 0; // id of environments; of components the row of theirs, from 1

QString nameOrId(const std::string& name, const std::string& id)
{
    return qt(name.empty() ? id : name);
}

} // namespace

ComparisonModel::ComparisonModel(QObject* parent) : QAbstractItemModel(parent), theme_(&Theme::light()) {}

void ComparisonModel::show(EstimateDifference comparison, std::shared_ptr<const Survey> before,
                           std::shared_ptr<const Survey> now)
{
    beginResetModel();
    all_ = std::move(comparison);
    before_ = std::move(before);
    now_ = std::move(now);
    arrange();
    endResetModel();
}

void ComparisonModel::clear()
{
    beginResetModel();
    all_ = {};
    parts_.clear();
    before_.reset();
    now_.reset();
    endResetModel();
}

void ComparisonModel::setOnlyDifferent(bool only)
{
    beginResetModel();
    onlyDifferent_ = only;
    if (now_)
        arrange();
    endResetModel();
}

void ComparisonModel::arrange()
{
    parts_.assign(1, {});
    const auto add = [this](const EnvironmentCostChange& change) {
        Part part{&change, {}};
        for (const ComponentCostChange& each : change.components)
            if (!onlyDifferent_ || !each.cost.same())
                part.components.push_back(&each);
        parts_.push_back(std::move(part));
    };
    for (const EnvironmentCostChange& each : all_.environments)
        add(each);
    if (!all_.shared.components.empty())
        add(all_.shared);
}

void ComparisonModel::setLanguage(Language language)
{
    beginResetModel();
    language_ = language;
    endResetModel();
}

void ComparisonModel::setTheme(const Theme& theme, double ratio)
{
    beginResetModel();
    theme_ = &theme;
    icons_.setTheme(theme, ratio);
    endResetModel();
}

void ComparisonModel::setHeadings(const QString& before, const QString& now)
{
    beforeHeading_ = before;
    nowHeading_ = now;
    emit headerDataChanged(Qt::Horizontal, beforeColumn, nowColumn);
}

bool ComparisonModel::isSame() const
{
    for (const EnvironmentCostChange& each : all_.environments)
        for (const ComponentCostChange& component : each.components)
            if (!component.cost.same())
                return false;
    for (const ComponentCostChange& component : all_.shared.components)
        if (!component.cost.same())
            return false;
    return true;
}

const ComparisonModel::Part* ComparisonModel::part(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto at = index.internalId() == top ? static_cast<std::size_t>(index.row())
                                              : static_cast<std::size_t>(index.internalId() - 1);
    return at < parts_.size() ? &parts_[at] : nullptr;
}

const ComponentCostChange* ComparisonModel::leaf(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != top ? part(index)->components[static_cast<std::size_t>(index.row())]
                                                        : nullptr;
}

const CostChange& ComparisonModel::cost(const QModelIndex& index) const
{
    if (const ComponentCostChange* each = leaf(index))
        return each->cost;
    const EnvironmentCostChange* change = part(index)->change;
    return change ? change->cost : all_.whole;
}

std::string ComparisonModel::component(const QModelIndex& index) const
{
    const ComponentCostChange* each = leaf(index);
    return each && now_->design().component(each->component) ? each->component : std::string();
}

std::string ComparisonModel::environment(const QModelIndex& index) const
{
    const Part* each = part(index);
    return each && each->change ? each->change->environment : std::string();
}

ComparisonModel::Key ComparisonModel::key(const QModelIndex& index) const
{
    Key key;
    if (const Part* of = part(index); of && of->change)
        key.environment = of->change->environment;
    if (const ComponentCostChange* each = leaf(index))
        key.component = each->component;
    return key;
}

QModelIndex ComparisonModel::indexOf(const Key& wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex part = index(row, nameColumn);
        if (key(part) == wanted)
            return part;
        for (int below = 0; below < rowCount(part); ++below)
            if (const QModelIndex component = index(below, nameColumn, part); key(component) == wanted)
                return component;
    }
    return {};
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top);
}

QModelIndex ComparisonModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == top)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, top);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(parts_.size());
    const bool opens = parent.column() == 0 && parent.internalId() == top;
    return opens ? static_cast<int>(part(parent)->components.size()) : 0;
}

int ComparisonModel::columnCount(const QModelIndex&) const
{
    return columnTotal;
}

const Component* ComparisonModel::componentOf(const ComponentCostChange& change) const
{
    const Component* now = now_->design().component(change.component);
    return now ? now : before_->design().component(change.component);
}

QString ComparisonModel::nameOf(const QModelIndex& index) const
{
    if (const ComponentCostChange* each = leaf(index)) {
        const Component* component = componentOf(*each);
        return component ? nameOrId(component->name, component->id) : tr("The environment itself");
    }
    const EnvironmentCostChange* change = part(index)->change;
    if (!change)
        return tr("Total");
    if (change->environment.empty())
        return tr("Once for the design");
    const Environment* now = now_->design().environment(change->environment);
    const Environment* environment = now ? now : before_->design().environment(change->environment);
    return nameOrId(environment ? environment->name : std::string(), change->environment);
}

QString ComparisonModel::amount(const std::optional<CostCell>& cell) const
{
    if (!cell)
        return QStringLiteral("–");
    return cell->empty() ? qt(formatDecimal(0, 2, language_)) : CostWords::amount(*cell, language_);
}

QString ComparisonModel::words(const QModelIndex& index) const
{
    const CostChange& change = cost(index);
    switch (index.column()) {
    case nameColumn:
        return nameOf(index);
    case beforeColumn:
        return amount(change.before);
    case nowColumn:
        return amount(change.after);
    default:
        break;
    }
    if (!change.complete()) // of what is not known there is no difference
        return change.same() ? QString() : tr("unknown");
    const Mru difference = change.difference();
    return (difference > 0 ? QStringLiteral("+") : QString()) + qt(formatDecimal(difference, 2, language_));
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CostChange& change = cost(index);
    const ComponentCostChange* each = leaf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(index);
    case Qt::AccessibleTextRole:
        return index.column() == nameColumn
                   ? words(index)
                   : nameOf(index) + QStringLiteral(", ")
                         + headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ")
                         + words(index);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == nameColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        if (index.column() == differenceColumn && !change.complete())
            return theme_->warning;
        return each && component(index).empty() && !each->component.empty() ? QVariant(theme_->mutedText) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(!each || (index.column() == differenceColumn && !change.same()));
        return font;
    }
    case Qt::DecorationRole:
        if (index.column() == nameColumn && each)
            if (const Component* shown = componentOf(*each))
                if (const Kind* kind = now_->catalogue().kind(shown->kind))
                    return icons_.symbol(shown->kind, kind->family);
        return {};
    case Qt::SizeHintRole:
        return QSize(0, comparedRowHeight);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == nameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Environment and component"), beforeHeading_, nowHeading_, tr("Difference")};
    return titles[section];
}

} // namespace designer::ui
