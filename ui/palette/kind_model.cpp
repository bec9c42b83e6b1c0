#include "ui/palette/kind_model.h"

#include <QMimeData>

#include "catalogue/family_words.h"
#include "catalogue/kind_search.h"
#include "ui/render/words.h"
#include "ui/studio/clipboard_formats.h"

namespace designer::ui {

namespace {

/// The order in which people build: from the door to what stands outside.
constexpr Family shownOrder[] = {Family::network,  Family::compute,   Family::data,  Family::storage,
                                 Family::security, Family::messaging, Family::client};

/// What an index keeps of its place: 0 at the top, else its family's row and 1.
quintptr within(int family)
{
    return static_cast<quintptr>(family) + 1;
}

} // namespace

KindModel::KindModel(const Session& session, QObject* parent) : QAbstractItemModel(parent), session_(session)
{
    for (const Family family : shownOrder) {
        Group group{family, {}};
        for (const Kind& kind : session.catalogue().kinds())
            if (kind.family == family)
                group.kinds.push_back(&kind);
        if (!group.kinds.empty())
            families_.push_back(std::move(group));
    }
}

void KindModel::search(const QString& typed)
{
    beginResetModel();
    searching_ = !typed.trimmed().isEmpty();
    found_ = searching_ ? searchKinds(session_.catalogue(), utf8(typed)) : std::vector<const Kind*>();
    endResetModel();
}

void KindModel::recount()
{
    std::unordered_map<Key, int> counts;
    for (const Component& component : session_.design().components())
        ++counts[component.kind];
    if (counts == counts_)
        return;
    counts_ = std::move(counts);
    announceAll();
}

void KindModel::retranslate()
{
    announceAll();
}

void KindModel::announceAll()
{
    const int rows = rowCount();
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0), index(rows - 1, 0));
    for (int row = 0; !searching_ && row < rows; ++row) {
        const QModelIndex family = index(row, 0);
        emit dataChanged(index(0, 0, family), index(rowCount(family) - 1, 0, family));
    }
}

const Kind* KindModel::kindAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (searching_)
        return found_[row];
    return index.internalId() == 0 ? nullptr : families_[index.internalId() - 1].kinds[row];
}

Family KindModel::familyAt(const QModelIndex& index) const
{
    const Kind* kind = kindAt(index);
    return kind ? kind->family : families_[static_cast<std::size_t>(index.row())].family;
}

QModelIndex KindModel::indexOf(Key kind) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (const Kind* here = kindAt(top); here && here->name == kind)
            return top;
        for (int inner = 0; inner < rowCount(top); ++inner)
            if (kindAt(index(inner, 0, top))->name == kind)
                return index(inner, 0, top);
    }
    return {};
}

QModelIndex KindModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? within(parent.row()) : 0);
}

QModelIndex KindModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int KindModel::rowCount(const QModelIndex& parent) const
{
    if (searching_)
        return parent.isValid() ? 0 : static_cast<int>(found_.size());
    if (!parent.isValid())
        return static_cast<int>(families_.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(families_[static_cast<std::size_t>(parent.row())].kinds.size());
}

int KindModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant KindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind* kind = kindAt(index);
    return kind ? kindData(*kind, role) : familyData(families_[static_cast<std::size_t>(index.row())], role);
}

QVariant KindModel::familyData(const Group& group, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return qt(familyName(group.family), session_.language());
    return {};
}

QVariant KindModel::kindData(const Kind& kind, int role) const
{
    const Language language = session_.language();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return qt(kind.label, language);
    case backingRole:
        return qt(kind.backing, language);
    case Qt::AccessibleDescriptionRole:
        return QString(qt(kind.backing, language) + QStringLiteral(". ") + qt(kind.description, language));
    case countRole:
        return countOf(kind);
    default:
        return {};
    }
}

int KindModel::countOf(const Kind& kind) const
{
    const auto found = counts_.find(kind.name);
    return found == counts_.end() ? 0 : found->second;
}

Qt::ItemFlags KindModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index);
    return kindAt(index) ? plain | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : plain;
}

QStringList KindModel::mimeTypes() const
{
    return {kindFormat()};
}

QMimeData* KindModel::mimeData(const QModelIndexList& indexes) const
{
    const Kind* kind = indexes.size() == 1 ? kindAt(indexes.first()) : nullptr;
    if (!kind)
        return nullptr;
    auto* data = new QMimeData;
    const std::string_view name = kind->name.text();
    data->setData(kindFormat(), QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    return data;
}

} // namespace designer::ui
