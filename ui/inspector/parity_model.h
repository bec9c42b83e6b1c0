#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <vector>

#include "analysis/parity.h"
#include "ui/studio/session.h"

namespace designer::ui {

/// What differs between the environments: a row a component, below it a row for
/// its presence or one of its properties; a column an environment, the last one
/// says whether that looks like an accident. Components with accidents come first.
class ParityModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// Whether a row looks like an accident.
    static constexpr int accidentRole = Qt::UserRole;

    explicit ParityModel(Session& session, QObject* parent = nullptr);

    /// Shows the differences of an analysis; nothing for null.
    void setAnalysis(std::shared_ptr<const Analysis> analysis, bool onlyAccidents);
    /// Of the whole design, shown or not.
    std::size_t accidents() const { return accidents_; }
    std::size_t meant() const { return meant_; }

    std::string componentAt(const QModelIndex& index) const;
    /// Empty for a component's own row and for its presence.
    Key propertyAt(const QModelIndex& index) const;
    /// Empty for the first and the last column.
    std::string environmentAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        NodeIndex node = 0;
        std::vector<ParityDifference> rows;
    };
    void collect(bool onlyAccidents);
    const Group* groupAt(const QModelIndex& index) const;
    const ParityDifference* differenceAt(const QModelIndex& index) const;
    int lastColumn() const { return columnCount() - 1; }
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant differenceData(const ParityDifference& difference, int column, int role) const;
    QString cellWords(const ParityDifference& difference, const ParityCell& cell) const;

    Session& session_;
    std::shared_ptr<const Analysis> analysis_; // what the differences refer to
    std::vector<Group> groups_;
    std::size_t accidents_ = 0;
    std::size_t meant_ = 0;
};

} // namespace designer::ui
