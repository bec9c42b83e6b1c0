#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "ui/studio/session.h"

namespace designer::ui {

/// The design's environments: name, kind, redundancy, network. An edit of a
/// cell is one step. Follows the session's design.
class EnvironmentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, kind, redundancy, network, columns };

    explicit EnvironmentsModel(Session& session, QObject* parent = nullptr);

    void refresh();
    /// Empty when there is no such row.
    std::string idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Puts the cells of a copied text from a cell on: one step, new environments behind the last.
    void paste(const QString& text, int row, int column);
    static QString kindWords(EnvironmentKind kind);
    static std::optional<EnvironmentKind> kindNamed(const QString& words);

private:
    QString words(const Environment& environment, int column) const;
    void put(Environment& environment, int column, const QVariant& value) const;

    Session& session_;
    std::vector<Environment> shown_;
};

} // namespace designer::ui
