#include "ui/inspector/environments_model.h"

#include <algorithm>

#include "design/environment_edits.h"
#include "ui/inspector/pasted_cells.h"
#include "ui/inspector/value_words.h"
#include "ui/render/words.h"

namespace designer::ui {

EnvironmentsModel::EnvironmentsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session), shown_(session.design().header().environments)
{
}

void EnvironmentsModel::refresh()
{
    const auto& now = session_.design().header().environments;
    if (now == shown_)
        return;
    const bool sameRows = now.size() == shown_.size()
                          && std::equal(now.begin(), now.end(), shown_.begin(),
                                        [](const Environment& a, const Environment& b) { return a.id == b.id; });
    if (sameRows) {
        shown_ = now;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    shown_ = now;
    endResetModel();
}

std::string EnvironmentsModel::idAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < shown_.size() ? shown_[at].id : std::string();
}

int EnvironmentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int EnvironmentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString EnvironmentsModel::kindWords(EnvironmentKind kind)
{
    return kind == EnvironmentKind::production ? tr("Production") : tr("Pre-production");
}

std::optional<EnvironmentKind> EnvironmentsModel::kindNamed(const QString& words)
{
    for (const EnvironmentKind kind : {EnvironmentKind::production, EnvironmentKind::preProduction})
        if (words.compare(kindWords(kind), Qt::CaseInsensitive) == 0)
            return kind;
    return std::nullopt;
}

QString EnvironmentsModel::words(const Environment& environment, int column) const
{
    switch (column) {
    case name:
        return qt(environment.name.empty() ? environment.id : environment.name);
    case kind:
        return kindWords(environment.kind);
    case redundancy:
        return environment.redundancy.isNull() ? QString() : qt(json::writeCompact(environment.redundancy));
    default:
        return qt(environment.network);
    }
}

QVariant EnvironmentsModel::data(const QModelIndex& index, int role) const
{
    const Environment& environment = shown_[static_cast<std::size_t>(index.row())];
    const bool plain = index.column() == redundancy && environment.redundancy.isNull();
    if (role == Qt::TextAlignmentRole && index.column() == redundancy)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole && plain)
        return environment.kind == EnvironmentKind::production ? QStringLiteral("2") : QStringLiteral("1");
    if (role == Qt::ToolTipRole && plain)
        return tr("Default of its kind");
    if (role == Qt::EditRole && index.column() == kind)
        return static_cast<int>(environment.kind);
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return words(environment, index.column());
    return {};
}

QVariant EnvironmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool full = role == Qt::ToolTipRole;
    switch (section) {
    case name:
        return tr("Name");
    case kind:
        return tr("Kind");
    case redundancy:
        return full ? tr("Redundancy: instances that are always on") : tr("Red.");
    default:
        return full ? tr("Network: a range of addresses such as 172.30.0.0/16") : tr("Network");
    }
}

Qt::ItemFlags EnvironmentsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

/// What cannot be is left as it was.
void EnvironmentsModel::put(Environment& environment, int column, const QVariant& value) const
{
    const QString text = value.toString().trimmed();
    const json::Value number = text.isEmpty() ? json::Value() : numberValue(text, session_.language());
    switch (column) {
    case name:
        environment.name = text.isEmpty() ? environment.name : utf8(text);
        break;
    case kind:
        environment.kind = static_cast<EnvironmentKind>(value.toInt());
        break;
    case redundancy:
        environment.redundancy = text.isEmpty() || number.integer().value_or(0) > 0 ? number : environment.redundancy;
        break;
    default:
        environment.network = utf8(text);
    }
}

bool EnvironmentsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Environment* before = role == Qt::EditRole ? session_.design().environment(idAt(index.row())) : nullptr;
    if (!before)
        return false;
    Environment after = *before;
    put(after, index.column(), value);
    const QString called = words(*before, name);
    const QString step = index.column() == name ? tr("Rename %1").arg(called) : tr("Change %1").arg(called);
    const bool changed = session_.apply(step, withEnvironment(session_.design(), std::move(after)));
    session_.settle();
    return changed;
}

void EnvironmentsModel::paste(const QString& text, int row, int column)
{
    Design design = session_.design();
    for (const QStringList& cells : pastedCells(text)) {
        const Environment* before = design.environment(idAt(row++));
        Environment after = before ? *before : Environment();
        for (int at = column; at < std::min<int>(columns, column + static_cast<int>(cells.size())); ++at) {
            const QString& cell = cells[at - column];
            if (at != kind)
                put(after, at, cell);
            else if (const auto named = kindNamed(cell))
                put(after, at, static_cast<int>(*named));
        }
        design = before               ? withEnvironment(design, std::move(after))
                 : after.name.empty() ? design
                                      : withNewEnvironment(design, std::move(after)).design;
    }
    session_.apply(tr("Paste environments"), std::move(design));
    session_.settle();
}

} // namespace designer::ui
