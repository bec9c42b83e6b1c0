#pragma once

#include <QAbstractListModel>
#include <memory>
#include <vector>

#include "analysis/analysis.h"
#include "ui/render/row_icons.h"
#include "ui/support/review_row.h"

namespace designer::ui {

/// The tickets of a design with a box for each: sent or left out.
class ReviewModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ReviewModel(std::shared_ptr<const Analysis> analysis, QObject* parent = nullptr);

    const std::vector<ReviewRow>& rows() const { return rows_; }
    const Survey& survey() const { return *analysis_->survey; }
    std::size_t chosenCount() const;
    /// Which tickets are chosen, as rows in the order of fulfilment.
    std::vector<std::size_t> chosen() const;
    void setLanguage(Language language);
    void setTheme(const Theme& theme, double ratio);
    /// While tickets are sent no box can be changed.
    void setLocked(bool locked);
    /// What becomes of a ticket in a batch.
    void setProgress(std::size_t row, const Batch::Item& item);
    /// It says again how the ticket stands without what came of a batch.
    void forgetProgress(std::size_t row);
    /// What the design remembers of it now.
    void setRecord(std::size_t row, std::optional<SentTicket> record);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "Held back: 2 errors · 3 missing", "Sent: 4711", "Waits 30 s".
    QString stateWords(std::size_t row) const;

signals:
    void chosenChanged();

private:
    QStringList gapWords(const ReviewRow& row) const;
    QString progressWords(const ReviewRow& row) const;
    QString name(const ReviewRow& row) const;
    const QIcon& mark(const ReviewRow& row) const;
    void touch(std::size_t row);

    std::shared_ptr<const Analysis> analysis_;
    std::vector<ReviewRow> rows_;
    Language language_ = Language::en;
    const Theme* theme_;
    bool locked_ = false;
    mutable RowIcons icons_;
};

} // namespace designer::ui
