#include "ui/estimate/rate_card_rows.h"

#include <QFont>
#include <QSize>
#include <algorithm>
#include <set>
#include <utility>

#include "ui/estimate/rate_card_words.h"
#include "ui/render/numbers.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int rateRowHeight = 24;
using Column = RateCardRows::Column;

const std::vector<Column> alone = {Column::component, Column::what, Column::rate, Column::unit, Column::key};
const std::vector<Column> compared = {Column::component,  Column::what, Column::rate, Column::other,
                                      Column::difference, Column::unit, Column::key};

bool isNumber(Column column)
{
    return column == Column::rate || column == Column::other || column == Column::difference;
}

} // namespace

RateCardRows::RateCardRows(const Catalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent), catalogue_(catalogue), columns_(alone), theme_(&Theme::light())
{
}

void RateCardRows::show(const CardDraft& draft, const CardCheck& check, Needs needs)
{
    std::map<std::string, DraftRate> rates;
    const std::vector<DraftRate> inFile = draft.rates();
    for (const DraftRate& rate : inFile)
        rates.emplace(rate.key, rate);
    const auto addKey = [&](const std::string& key) {
        rates.emplace(key, DraftRate{key, CardDraft::pointerOf(key), {}, {}});
    };
    for (const auto& [key, rated] : needs)
        addKey(key);
    if (other_)
        for (const auto& [key, rate] : other_->entries())
            addKey(key);
    const auto stillThere = [&](const std::string& key) { return rates.contains(key); };
    const bool sameRows = order_.size() == rates.size() && std::all_of(order_.begin(), order_.end(), stillThere);
    if (!sameRows)
        beginResetModel();
    if (!sameRows) {
        order_.clear();
        for (const auto& [key, rated] : needs)
            if (!rated)
                order_.push_back(key);
        putInOrder(rates, inFile);
    }
    values_.clear();
    for (const auto& [key, value] : check.card.entries())
        values_[key] = value;
    std::vector<Row> before = std::exchange(rows_, {});
    for (const std::string& key : order_) {
        Row row{rates.at(key), rateWords(key, catalogue_), {}, needs.contains(key)};
        for (const json::Error& error : check.errors)
            if (error.pointer == row.rate.pointer)
                row.problem = RateCardWords::problem(error, language_);
        rows_.push_back(std::move(row));
    }
    if (!sameRows)
        return endResetModel();
    // What did not change is not announced: somebody may be typing there.
    for (int row = 0; row < rowCount(); ++row)
        if (!(at(row) == before[static_cast<std::size_t>(row)]))
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

/// Behind what is in order already: the file's keys, then the others.
void RateCardRows::putInOrder(const std::map<std::string, DraftRate>& rates, const std::vector<DraftRate>& inFile)
{
    std::set<std::string> placed(order_.begin(), order_.end());
    const auto place = [&](const std::string& key) {
        if (placed.insert(key).second)
            order_.push_back(key);
    };
    for (const DraftRate& rate : inFile)
        place(rate.key);
    for (const auto& [key, rate] : rates)
        place(key);
}

void RateCardRows::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
}

void RateCardRows::setOther(std::shared_ptr<const RateCard> card)
{
    beginResetModel();
    other_ = std::move(card);
    columns_ = other_ ? compared : alone;
    order_.clear();
    rows_.clear();
    endResetModel();
}

void RateCardRows::setLanguage(Language language)
{
    language_ = language;
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RateCardRows::setTheme(const Theme& theme, double ratio)
{
    theme_ = &theme;
    icons_.setTheme(theme, ratio);
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RateCardRows::matches(int row, RateChoice choice) const
{
    switch (choice) {
    case RateChoice::all:
        return true;
    case RateChoice::needed:
        return at(row).needed;
    case RateChoice::unrated:
        return at(row).rate.text.empty();
    case RateChoice::refused:
        return !at(row).problem.isEmpty();
    case RateChoice::different:
        return differs(at(row));
    }
    return true;
}

bool RateCardRows::contains(int row, const QStringList& words) const
{
    const Row& shown = at(row);
    const QString all = QStringList{qt(shown.words.kind, language_), qt(shown.words.what, language_),
                                    qt(shown.words.choice, language_), qt(shown.rate.key)}
                            .join(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString RateCardRows::problem(int row) const
{
    return at(row).problem;
}

int RateCardRows::column(Column column) const
{
    const auto found = std::find(columns_.begin(), columns_.end(), column);
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

int RateCardRows::rowOf(const std::string& key) const
{
    const auto found = std::find(order_.begin(), order_.end(), key);
    return found == order_.end() ? -1 : static_cast<int>(found - order_.begin());
}

int RateCardRows::count(RateChoice choice) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += matches(row, choice) ? 1 : 0;
    return count;
}

int RateCardRows::missing() const
{
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [this](const Row& row) { return isMissing(row); }));
}

int RateCardRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RateCardRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

std::optional<Micro> RateCardRows::value(const Row& row) const
{
    const auto found = values_.find(row.rate.key);
    return found == values_.end() ? std::nullopt : found->second;
}

bool RateCardRows::differs(const Row& row) const
{
    return other_ && value(row) != other_->rate(row.rate.key);
}

QString RateCardRows::what(const Row& row) const
{
    const OwnedText& words = row.words.choice.en.empty() ? row.words.what : row.words.choice;
    return qt(words, language_);
}

QString RateCardRows::difference(const Row& row) const
{
    const auto mine = value(row), theirs = other_->rate(row.rate.key);
    if (!mine || !theirs)
        return mine || theirs ? tr("unknown") : QString();
    return (*mine > *theirs ? QStringLiteral("+") : QString()) + qt(formatQuantity(*mine - *theirs, language_));
}

QString RateCardRows::words(const Row& row, Column column) const
{
    switch (column) {
    case Column::component:
        return qt(row.words.kind, language_);
    case Column::what:
        return what(row);
    case Column::rate:
        return row.rate.text.empty() && isMissing(row) ? tr("missing") : numberWords(row.rate.text, language_);
    case Column::other:
        return other_->rate(row.rate.key) ? qt(formatQuantity(*other_->rate(row.rate.key), language_)) : QString();
    case Column::difference:
        return difference(row);
    case Column::unit:
        return qt(unitWords(row.rate.unit), language_);
    case Column::key:
        return qt(row.rate.key);
    }
    return {};
}

QString RateCardRows::tip(const Row& row, Column column) const
{
    if (column != Column::rate)
        return words(row, column);
    if (!row.problem.isEmpty())
        return row.problem;
    if (isMissing(row))
        return tr("The open design needs this rate; without it its total is incomplete.");
    return row.rate.text.empty() ? tr("Not rated: what needs it is unknown, never zero.") : words(row, column);
}

QVariant RateCardRows::colour(const Row& row, Column column) const
{
    if (column == Column::rate && !row.problem.isEmpty())
        return theme_->error;
    if (column == Column::rate && isMissing(row))
        return theme_->warning;
    return column == Column::unit || column == Column::key ? QVariant(theme_->mutedText) : QVariant();
}

QVariant RateCardRows::icon(const Row& row, Column column) const
{
    if (column == Column::rate && !row.problem.isEmpty())
        return icons_.mark(Mark::heldBack, theme_->error);
    if (column == Column::rate && isMissing(row))
        return icons_.mark(Mark::caution, theme_->warning);
    if (column != Column::component)
        return {};
    const Key name = Key::of(row.rate.key.substr(0, row.rate.key.find('.')));
    const Kind* kind = catalogue_.kind(name);
    return kind ? QVariant(icons_.symbol(name, kind->family)) : QVariant();
}

QVariant RateCardRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = at(index.row());
    const Column column = columns_[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::EditRole:
        return column == Column::rate ? numberWords(row.rate.text, language_) : words(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::AccessibleTextRole:
        return column == Column::rate ? words(row, Column::component) + QStringLiteral(", ") + what(row)
                                            + QStringLiteral(": ") + words(row, column)
                                      : words(row, column);
    case Qt::AccessibleDescriptionRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return colour(row, column);
    case Qt::DecorationRole:
        return icon(row, column);
    case Qt::FontRole: {
        QFont font;
        font.setBold(column == Column::difference && differs(row));
        return font;
    }
    case Qt::SizeHintRole:
        return QSize(0, rateRowHeight);
    default:
        return {};
    }
}

QVariant RateCardRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && column == Column::other)
        return RateCardWords::cardTitle(*other_, language_);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::component:
        return tr("Component");
    case Column::what:
        return tr("What is counted");
    case Column::rate:
        return tr("MRU per month");
    case Column::other:
        return tr("Other card");
    case Column::difference:
        return tr("Difference");
    case Column::unit:
        return tr("For each");
    case Column::key:
        return tr("Key");
    }
    return {};
}

Qt::ItemFlags RateCardRows::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == column(Column::rate) && !readOnly_)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RateCardRows::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Row row = at(index.row());
    const std::string text = RateCardWords::plainDecimal(value.toString(), language_);
    const bool typed = value.toString() != data(index, Qt::EditRole).toString() && text != row.rate.text;
    if (typed || !row.problem.isEmpty()) // a number may read like the text it should be
        emit rateGiven(row.rate.key, text);
    return true;
}

} // namespace designer::ui
