#include "ui/estimate/rate_card_filter.h"

namespace designer::ui {

RateCardFilter::RateCardFilter(RateCardRows& rows, QObject* parent) : QSortFilterProxyModel(parent), rows_(rows)
{
    setSourceModel(&rows);
    setDynamicSortFilter(false); // a rate that was just given stays in sight
}

void RateCardFilter::setChoice(RateChoice choice)
{
    choice_ = choice;
    invalidateFilter();
}

void RateCardFilter::setSearch(const QString& search)
{
    words_ = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RateCardFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return rows_.matches(row, choice_) && rows_.contains(row, words_);
}

} // namespace designer::ui
