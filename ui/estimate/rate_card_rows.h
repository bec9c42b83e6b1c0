#pragma once

#include <QAbstractTableModel>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "estimate/card_draft.h"
#include "estimate/rate_words.h"
#include "ui/render/row_icons.h"

namespace designer::ui {

/// Which rates of a card are listed.
enum class RateChoice : std::uint8_t { all, needed, unrated, refused, different };

/// The rates of a card in rows: first what the open design needs and the card
/// lacks, then as they stand in the file, behind them what only the other card
/// has. Rows stay where they are while rates are given.
class RateCardRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : std::uint8_t { component, what, rate, other, difference, unit, key };

    explicit RateCardRows(const Catalogue& catalogue, QObject* parent = nullptr);

    using Needs = std::map<std::string, bool>; // as `rateNeeds`
    void show(const CardDraft& draft, const CardCheck& check, Needs needs);
    /// Rows are put in order again: another file.
    void startAnew() { order_.clear(); }
    void setReadOnly(bool readOnly);
    /// The card that this one is compared with; null: none.
    void setOther(std::shared_ptr<const RateCard> card);
    const RateCard* other() const { return other_.get(); }
    void setLanguage(Language language);
    void setTheme(const Theme& theme, double ratio);

    bool matches(int row, RateChoice choice) const;
    /// Whether all words of a search stand in the row.
    bool contains(int row, const QStringList& words) const;
    /// What is wrong with the rate; empty when nothing is.
    QString problem(int row) const;
    /// Where the rate stands in the file.
    const std::string& pointer(int row) const { return at(row).rate.pointer; }
    const std::string& key(int row) const { return at(row).rate.key; }
    int column(Column column) const; // -1: not shown
    int rowOf(const std::string& key) const;
    int count(RateChoice choice) const;
    int missing() const; // needed and not rated

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// Somebody gave a rate, as the file will have it; empty: none.
    void rateGiven(const std::string& key, const std::string& text);

private:
    struct Row {
        DraftRate rate;
        RateWords words;
        QString problem;
        bool needed = false;
        bool operator==(const Row&) const = default;
    };

    void putInOrder(const std::map<std::string, DraftRate>& rates, const std::vector<DraftRate>& inFile);
    const Row& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    std::optional<Micro> value(const Row& row) const;
    bool isMissing(const Row& row) const { return row.needed && row.rate.text.empty(); }
    bool differs(const Row& row) const;
    QString words(const Row& row, Column column) const;
    QString what(const Row& row) const;
    QString difference(const Row& row) const;
    QString tip(const Row& row, Column column) const;
    QVariant colour(const Row& row, Column column) const;
    QVariant icon(const Row& row, Column column) const;

    const Catalogue& catalogue_;
    std::vector<Column> columns_;
    std::vector<std::string> order_; // keys
    std::vector<Row> rows_;
    std::map<std::string, std::optional<Micro>> values_;
    std::shared_ptr<const RateCard> other_;
    bool readOnly_ = false;
    Language language_ = Language::en;
    const Theme* theme_;
    mutable RowIcons icons_;
};

} // namespace designer::ui
