#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include "ui/estimate/rate_card_rows.h"

namespace designer::ui {

/// The rates that somebody looks for, in the order of the rows.
class RateCardFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RateCardFilter(RateCardRows& rows, QObject* parent = nullptr);

    void setChoice(RateChoice choice);
    RateChoice choice() const { return choice_; }
    void setSearch(const QString& search);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const RateCardRows& rows_;
    RateChoice choice_ = RateChoice::all;
    QStringList words_;
};

} // namespace designer::ui
