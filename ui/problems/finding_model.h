#pragma once

#include <QAbstractItemModel>
#include <memory>

#include "ui/problems/finding_rows.h"
#include "ui/studio/session.h"

namespace designer::ui {

/// What rows are gathered under.
enum class Grouping : std::uint8_t { none, component, rule, severity };

/// The findings of an analysis as rows, gathered or not. Words are made when a
/// row is painted.
class FindingModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { problem, component, environment, rule, columns };
    enum Role {
        weightRole = Qt::UserRole, // a Weight, as a number
        reasonRole,                // why it was accepted
        countRole                  // rows of a group
    };

    explicit FindingModel(QObject* parent = nullptr);

    /// Shows an analysis (null: none yet). Rows that stayed as they were stay;
    /// else the model is reset.
    void show(std::shared_ptr<const Analysis> analysis, const FindingFilter& filter, Grouping grouping,
              Language language);
    const std::shared_ptr<const Analysis>& analysis() const { return analysis_; }

    /// Null for a group.
    const FindingRow* rowAt(const QModelIndex& index) const;
    /// The row that holds a finding; invalid when it is not shown.
    QModelIndex indexOf(std::string_view findingId) const;
    /// Names a group across resets; empty for a row.
    std::string groupKey(const QModelIndex& index) const;

    /// All rows, whatever they are gathered under.
    int size() const { return static_cast<int>(rows_.size()); }
    /// Rows that are not accepted come first.
    int open() const { return open_; }
    QModelIndex indexAt(int position) const;
    /// -1 for a group.
    int positionOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        std::string key;
        int begin = 0;
        int end = 0;
    };
    std::string keyOf(const FindingRow& row) const;
    void gather();
    bool sameRows(const std::vector<FindingRow>& rows) const;
    void announceAll();
    QVariant groupData(const Group& group, int role) const;
    QString groupTitle(const FindingRow& row) const;
    QVariant rowData(const FindingRow& row, int column, int role) const;
    QString words(const FindingRow& row, int column) const;

    std::shared_ptr<const Analysis> analysis_;
    Grouping grouping_ = Grouping::none;
    Language language_ = Language::en;
    std::vector<FindingRow> rows_; // those of a group stand together
    std::vector<Group> groups_;    // empty: not gathered
    int open_ = 0;
};

} // namespace designer::ui
