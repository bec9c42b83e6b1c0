#include "ui/inspector/parity_model.h"

#include <QFont>
#include <algorithm>

#include "ui/inspector/subject.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// The internal id of a component's row; below it stands its row number, from 1.
constexpr quintptr ofComponent = 0;

bool isAccident(const ParityDifference& difference)
{
    return difference.verdict == Verdict::accident;
}

} // namespace

ParityModel::ParityModel(Session& session, QObject* parent) : QAbstractItemModel(parent), session_(session) {}

void ParityModel::setAnalysis(std::shared_ptr<const Analysis> analysis, bool onlyAccidents)
{
    beginResetModel();
    groups_.clear();
    accidents_ = meant_ = 0;
    analysis_ = std::move(analysis);
    if (analysis_)
        collect(onlyAccidents);
    endResetModel();
}

void ParityModel::collect(bool onlyAccidents)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> groupOf(analysis_->survey->size(), none);
    for (ParityDifference& difference : parity(*analysis_->survey)) {
        ++(isAccident(difference) ? accidents_ : meant_);
        if (onlyAccidents && !isAccident(difference))
            continue;
        std::size_t& group = groupOf[difference.node];
        if (group == none) {
            group = groups_.size();
            groups_.push_back({difference.node, {}});
        }
        groups_[group].rows.push_back(std::move(difference));
    }
}

const ParityModel::Group* ParityModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const quintptr id = index.internalId();
    const auto at = id == ofComponent ? static_cast<std::size_t>(index.row()) : static_cast<std::size_t>(id - 1);
    return &groups_[at];
}

const ParityDifference* ParityModel::differenceAt(const QModelIndex& index) const
{
    const Group* group = groupAt(index);
    return group && index.internalId() != ofComponent ? &group->rows[static_cast<std::size_t>(index.row())] : nullptr;
}

std::string ParityModel::componentAt(const QModelIndex& index) const
{
    const Group* group = groupAt(index);
    return group ? analysis_->survey->component(group->node).id : std::string();
}

Key ParityModel::propertyAt(const QModelIndex& index) const
{
    const ParityDifference* difference = differenceAt(index);
    return difference && difference->property ? difference->property->name : Key();
}

std::string ParityModel::environmentAt(const QModelIndex& index) const
{
    const bool environment = index.isValid() && index.column() > 0 && index.column() < lastColumn();
    return environment ? analysis_->survey->environmentId(static_cast<EnvironmentIndex>(index.column() - 1))
                       : std::string();
}

QModelIndex ParityModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofComponent);
}

QModelIndex ParityModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == ofComponent)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, ofComponent);
}

int ParityModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(groups_.size());
    const bool component = parent.internalId() == ofComponent && parent.column() == 0;
    return component ? static_cast<int>(groupAt(parent)->rows.size()) : 0;
}

int ParityModel::columnCount(const QModelIndex&) const
{
    return analysis_ ? static_cast<int>(analysis_->survey->shared()) + 2 : 2;
}

QVariant ParityModel::data(const QModelIndex& index, int role) const
{
    if (const ParityDifference* difference = differenceAt(index))
        return differenceData(*difference, index.column(), role);
    const Group* group = groupAt(index);
    return group ? groupData(*group, index.column(), role) : QVariant();
}

QVariant ParityModel::groupData(const Group& group, int column, int role) const
{
    const Survey& survey = *analysis_->survey;
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString kind = qt(survey.kind(group.node).label, session_.language());
    const QString name = componentName(survey.design(), survey.component(group.node).id);
    return QStringLiteral("%1 · %2").arg(name, kind);
}

QString ParityModel::cellWords(const ParityDifference& difference, const ParityCell& cell) const
{
    if (!difference.property)
        return cell.lives ? tr("lives here") : tr("not there");
    if (!cell.lives)
        return tr("not there");
    const QString words = cell.value ? valueWords(*cell.value, *difference.property, session_.language()) : QString();
    return words.isEmpty() ? QStringLiteral("–") : words;
}

QVariant ParityModel::differenceData(const ParityDifference& difference, int column, int role) const
{
    if (role == accidentRole)
        return isAccident(difference);
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    const Language language = session_.language();
    if (column == 0)
        return !shown                ? QVariant()
               : difference.property ? qt(difference.property->label, language)
                                     : tr("Where it lives");
    if (column == lastColumn()) {
        const QString verdict = isAccident(difference) ? tr("Looks like an accident") : tr("Meant");
        return shown ? QStringLiteral("%1: %2").arg(verdict, qt(difference.reason.in(language))) : QVariant();
    }
    const ParityCell& cell = difference.cells[static_cast<std::size_t>(column - 1)];
    if (role == Qt::FontRole && cell.own) {
        QFont font;
        font.setBold(true);
        return font;
    }
    const bool number = cell.value && cell.value->isNumber();
    if (role == Qt::TextAlignmentRole && number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return shown ? cellWords(difference, cell) : QVariant();
}

QVariant ParityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Component");
    if (section == lastColumn())
        return tr("Assessment");
    const auto& environment = analysis_->survey->environments()[static_cast<std::size_t>(section - 1)];
    return environmentName(analysis_->design(), environment.id);
}

} // namespace designer::ui
