#pragma once

#include <QAbstractItemModel>
#include <compare>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/estimate_difference.h"
#include "ui/render/row_icons.h"

namespace designer::ui {

/// Two estimates as a tree: environments, and in them what their components
/// cost before and now.
class ComparisonModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { nameColumn, beforeColumn, nowColumn, differenceColumn, columnTotal };

    explicit ComparisonModel(QObject* parent = nullptr);

    /// The designs that the ids are of; both outlive the next call.
    void show(EstimateDifference comparison, std::shared_ptr<const Survey> before, std::shared_ptr<const Survey> now);
    void clear();
    void setOnlyDifferent(bool only);
    bool onlyDifferent() const { return onlyDifferent_; }
    void setLanguage(Language language);
    void setTheme(const Theme& theme, double ratio);
    void setHeadings(const QString& before, const QString& now);

    /// Nothing to show but totals.
    bool isSame() const;
    /// Empty for an environment, and for what the design does not have any more.
    std::string component(const QModelIndex& index) const;
    std::string environment(const QModelIndex& index) const;
    /// Tells rows apart when they are shown anew: an environment, or what is counted
    /// once (empty), and a component, or the environment itself (empty). Without a
    /// component it is the sum of them, without an environment the total.
    struct Key {
        std::optional<std::string> environment, component;
        auto operator<=>(const Key&) const = default;
    };
    Key key(const QModelIndex& index) const;
    /// Not valid when no row has it.
    QModelIndex indexOf(const Key& key) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Part {
        const EnvironmentCostChange* change = nullptr; // null: the total
        std::vector<const ComponentCostChange*> components;
    };
    void arrange();
    const Part* part(const QModelIndex& index) const;
    const ComponentCostChange* leaf(const QModelIndex& index) const;
    const CostChange& cost(const QModelIndex& index) const;
    QString nameOf(const QModelIndex& index) const;
    QString words(const QModelIndex& index) const;
    QString amount(const std::optional<CostCell>& cell) const;
    const Component* componentOf(const ComponentCostChange& change) const;

    EstimateDifference all_;
    std::shared_ptr<const Survey> before_, now_;
    std::vector<Part> parts_;
    bool onlyDifferent_ = true;
    Language language_ = Language::en;
    QString beforeHeading_, nowHeading_;
    const Theme* theme_;
    mutable RowIcons icons_;
};

} // namespace designer::ui
