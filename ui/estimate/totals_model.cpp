#include "ui/estimate/totals_model.h"

#include <QFont>

#include "ui/estimate/cost_words.h"
#include "ui/render/words.h"

namespace designer::ui {

TotalsModel::TotalsModel(const CostModel& costs, QObject* parent)
    : QAbstractTableModel(parent), costs_(costs), theme_(&Theme::light())
{
}

void TotalsModel::refresh(Language language, const Theme& theme, double ratio)
{
    beginResetModel();
    language_ = language;
    theme_ = &theme;
    icons_.setTheme(theme, ratio);
    rows_.clear();
    if (costs_.tree().analysis()) {
        const Total& total = costs_.table().totals.back().total;
        rows_.push_back(Row::total);
        if (total.ceiling != total.mru)
            rows_.push_back(Row::ceiling);
        if (card().pricePerMru && card().currency)
            rows_.push_back(Row::money);
    }
    endResetModel();
}

int TotalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TotalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || rows_.empty() ? 0 : costs_.columnCount();
}

QString TotalsModel::label(Row row) const
{
    switch (row) {
    case Row::total:
        return tr("Total MRU per month");
    case Row::ceiling:
        return tr("Up to, with autoscaling");
    case Row::money:
        return tr("%1 per month").arg(qt(*card().currency));
    }
    return {};
}

QString TotalsModel::amount(Row row, const CostCell& cell) const
{
    if (row != Row::money)
        return CostWords::amount(cell.total, row == Row::ceiling ? cell.total.ceiling : cell.total.mru, language_);
    const auto price = priceOf(card(), cell.total.mru);
    return price ? (cell.total.complete ? QString() : QStringLiteral("≥ ")) + qt(formatDecimal(*price, 2, language_))
                 : tr("too large");
}

QVariant TotalsModel::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? data(rows_[static_cast<std::size_t>(index.row())], index.column(), role) : QVariant();
}

QVariant TotalsModel::data(Row row, int column, int role) const
{
    const CostCell& cell = costs_.table().totals[costs_.tableColumn(column)];
    const bool flagged = row == Row::total && column > 0 && cell.unknown > 0;
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? label(row) : amount(row, cell);
    case Qt::ToolTipRole:
        return column == 0 ? label(row) : CostWords::detail(cell, language_);
    case Qt::AccessibleTextRole:
        return column == 0 ? label(row)
                           : label(row) + QStringLiteral(", ")
                                 + costs_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                                 + QStringLiteral(": ") + amount(row, cell);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        font.setBold(row == Row::total);
        return font;
    }
    case Qt::ForegroundRole:
        return row == Row::ceiling ? QVariant(theme_->mutedText) : flagged ? QVariant(theme_->warning) : QVariant();
    case Qt::DecorationRole:
        return flagged ? QVariant(icons_.mark(Mark::caution, theme_->warning)) : QVariant();
    default:
        return {};
    }
}

} // namespace designer::ui
