#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/estimate/cost_model.h"

namespace designer::ui {

/// The foot of the table: totals, the ceiling where autoscaling can reach it,
/// and money where the card has a price for an MRU; columns as in the table.
class TotalsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    TotalsModel(const CostModel& costs, QObject* parent = nullptr);

    /// The table shows something else.
    void refresh(Language language, const Theme& theme, double ratio);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    enum class Row { total, ceiling, money };
    const RateCard& card() const { return *costs_.tree().analysis()->rateCard; }
    QString label(Row row) const;
    QString amount(Row row, const CostCell& cell) const;
    QVariant data(Row row, int column, int role) const;

    const CostModel& costs_;
    std::vector<Row> rows_;
    Language language_ = Language::en;
    const Theme* theme_;
    mutable RowIcons icons_;
};

} // namespace designer::ui
