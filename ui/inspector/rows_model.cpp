#include "ui/inspector/rows_model.h"

#include <QCoreApplication>
#include <QFont>
#include <QStringList>
#include <algorithm>

#include "design/credentials.h"
#include "design/survey.h"
#include "ui/inspector/pasted_cells.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

using Cell = RowColumn::Cell;

json::Value textsOf(const QString& text)
{
    json::Array out;
    for (const QString& each : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString trimmed = each.trimmed(); !trimmed.isEmpty())
            out.push_back(utf8(trimmed));
    return out.empty() ? json::Value() : json::Value(std::move(out));
}

std::vector<Choice> recordTypes(const Tables& tables)
{
    std::vector<Choice> out;
    for (const std::string& type : tables.recordTypes)
        out.push_back({type, qt(type), {}});
    return out;
}

} // namespace

RowsShape rowsShape(PropertyType type, const Tables& tables, const std::vector<Choice>& components)
{
    constexpr Text name{"Name", "Nombre"};
    constexpr Text value{"Value", "Valor"};
    switch (type) {
    case PropertyType::domains:
        return {{{"domain", {"Domain", "Dominio"}}, {"dnsValidated", {"In DNS", "En DNS"}, Cell::flag}}, true};
    case PropertyType::realms:
        return {{{"name", name}, {"configuration", {"Configuration", "Configuración"}}}, true};
    case PropertyType::records:
        return {{{"type", {"Type", "Tipo"}, Cell::text, recordTypes(tables)},
                 {"name", name},
                 {"value", value},
                 {"ttl", {"TTL", "TTL"}, Cell::number}}};
    case PropertyType::routes:
        return {{{"path", {"Path", "Ruta"}},
                 {"container", {"Container", "Contenedor"}, Cell::text, components},
                 {"private", {"Private", "Privada"}, Cell::flag},
                 {"timeoutSeconds", {"Seconds", "Segundos"}, Cell::number},
                 {"payloadMb", {"MB", "MB"}, Cell::number}}};
    case PropertyType::ipRules:
        return {{{"route", {"Route", "Ruta"}},
                 {"action", {"Action", "Acción"}, Cell::text, {{"allow", "allow", {}}, {"block", "block", {}}}},
                 {"cidrs", {"Ranges", "Rangos"}, Cell::texts}}};
    case PropertyType::repository:
        return {{{"name", name}, {"location", {"Location", "Ubicación"}}}};
    case PropertyType::variables:
        return {{{"name", name}, {"value", value}}, false, true};
    default:
        return {{{"", {}}}};
    }
}

RowsModel::RowsModel(RowsShape shape, Language language, QObject* parent)
    : QAbstractTableModel(parent), shape_(std::move(shape)), language_(language), asObject_(shape_.named)
{
}

void RowsModel::setRows(const json::Value& value)
{
    beginResetModel();
    elements_.assign(value.array().begin(), value.array().end());
    asObject_ = shape_.named && !value.isArray();
    for (const json::Member& member : value.object())
        elements_.push_back(json::Object{{"name", member.key}, {"value", member.value}});
    endResetModel();
}

json::Value RowsModel::rows() const
{
    if (elements_.empty())
        return {};
    if (!asObject_)
        return json::Array(elements_.begin(), elements_.end());
    json::Object object;
    for (const json::Value& element : elements_)
        object.set(element["name"].string(), element["value"].isNull() ? json::Value("") : element["value"]);
    return object;
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(elements_.size()) + 1;
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shape_.columns.size());
}

json::Value RowsModel::cell(int row, int column) const
{
    if (isExtraRow(row))
        return {};
    const json::Value& element = elements_[static_cast<std::size_t>(row)];
    const char* member = shape_.columns[static_cast<std::size_t>(column)].member;
    if (element.isObject())
        return element[member];
    return column == 0 ? element : json::Value();
}

QString RowsModel::cellText(const json::Value& value, Cell kind) const
{
    if (value.isNumber())
        return kind == Cell::text ? qt(value.numberText()) : numberWords(value.numberText(), language_);
    if (value.isString())
        return qt(value.string());
    if (!value.isArray())
        return value.isNull() || value.isBool() ? QString() : qt(json::writeCompact(value));
    QStringList out;
    for (const json::Value& each : value.array())
        out << qt(each.string());
    return out.join(QStringLiteral(", "));
}

bool RowsModel::isSecret(const QModelIndex& index) const
{
    const json::Value value = cell(index.row(), index.column());
    if (holdsCredential(value))
        return true;
    return shape_.named && index.column() == 1 && value.isString() && isCredentialName(cell(index.row(), 0).string());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const RowColumn& column = shape_.columns[static_cast<std::size_t>(index.column())];
    const json::Value value = cell(index.row(), index.column());
    if (role == Qt::CheckStateRole && column.cell == Cell::flag && !isExtraRow(index.row()))
        return value.boolean() ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && isSecret(index))
        return tr("Looks like a credential, so it is hidden. Credentials belong in a secret.");
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (role == Qt::DisplayRole && isSecret(index))
        return QStringLiteral("••••••");
    if (role == Qt::DisplayRole && isExtraRow(index.row()) && index.column() == 0)
        return tr("Add…");
    return cellText(value, column.cell);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return qt(shape_.columns[static_cast<std::size_t>(section)].label, language_);
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags both = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool flag = shape_.columns[static_cast<std::size_t>(index.column())].cell == Cell::flag;
    if (flag)
        return isExtraRow(index.row()) ? both : both | Qt::ItemIsUserCheckable;
    return both | Qt::ItemIsEditable;
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Cell kind = shape_.columns[static_cast<std::size_t>(index.column())].cell;
    const QString text = value.toString().trimmed();
    if (role == Qt::CheckStateRole && kind == Cell::flag)
        return put(index.row(), index.column(), value.toInt() == Qt::Checked);
    if (role != Qt::EditRole || cellText(cell(index.row(), index.column()), kind) == text)
        return false;
    if (text.isEmpty())
        return put(index.row(), index.column(), {});
    if (kind == Cell::texts)
        return put(index.row(), index.column(), textsOf(text));
    if (kind == Cell::text)
        return put(index.row(), index.column(), utf8(text));
    const json::Value number = numberValue(text, language_);
    return !number.isNull() && put(index.row(), index.column(), number);
}

void RowsModel::paste(const QString& text, int row, int column)
{
    pasting_ = true;
    for (const QStringList& cells : pastedCells(text, shape_.named)) {
        const int last = std::min(columnCount(), column + static_cast<int>(cells.size()));
        const int at = std::min(row++, rowCount() - 1);
        for (int each = column; each < last; ++each) {
            const QString& cell = cells[each - column];
            const bool flag = shape_.columns[static_cast<std::size_t>(each)].cell == Cell::flag;
            if (flag && !isExtraRow(at))
                setData(index(at, each), saysYes(cell) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
            else if (!flag)
                setData(index(at, each), cell, Qt::EditRole);
        }
    }
    for (int last = static_cast<int>(elements_.size()) - 1; last >= 0; --last)
        if (!isAnswered(elements_[static_cast<std::size_t>(last)]))
            removeRows(last, 1);
    pasting_ = false;
    tell();
}

/// A paste is one edit.
void RowsModel::tell()
{
    if (!pasting_)
        emit rowsEdited();
}

bool RowsModel::put(int row, int column, const json::Value& value)
{
    const RowColumn& where = shape_.columns[static_cast<std::size_t>(column)];
    const bool added = isExtraRow(row);
    if (added && value.isNull())
        return false;
    if (added) {
        beginInsertRows({}, row, row);
        elements_.emplace_back();
    }
    json::Value& element = elements_[static_cast<std::size_t>(row)];
    const bool plain = *where.member == '\0' || (shape_.plainWhenAlone && column == 0 && !element.isObject());
    if (plain) {
        element = value.isNull() ? json::Value("") : value;
    } else {
        json::Object object = element.object();
        if (element.isString())
            object.set(shape_.columns.front().member, element);
        if (value.isNull())
            object.erase(where.member);
        else
            object.set(where.member, value);
        element = std::move(object);
    }
    if (added)
        endInsertRows();
    const bool empty = !isAnswered(element);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    if (empty && !pasting_) // a paste still counts its rows
        return removeRows(row, 1);
    tell();
    return true;
}

bool RowsModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > static_cast<int>(elements_.size()))
        return false;
    beginRemoveRows({}, row, row + count - 1);
    elements_.erase(elements_.begin() + row, elements_.begin() + row + count);
    endRemoveRows();
    tell();
    return true;
}

} // namespace designer::ui
