#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

#include "layout/typed_list.h"

namespace designer::ui {

/// Kinds as rows of a list: name, and what backs it; or the entries of a typed
/// list: how many of which kind, and what they are called.
class KindRows : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { belowRole = Qt::UserRole, kindRole, familyRole };

    using QAbstractListModel::QAbstractListModel;

    void setKinds(const std::vector<const Kind*>& kinds);
    void setEntries(std::vector<ListedKind> entries);
    void setLanguage(Language language);
    /// Null for no row.
    const Kind* kind(int row) const;
    const std::vector<ListedKind>& entries() const { return entries_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString title(const ListedKind& entry) const;
    QString below(const ListedKind& entry) const;

    std::vector<ListedKind> entries_;
    Language language_ = Language::en;
};

/// Paints such a row: symbol tile, name, and what is said of it in a muted line.
class KindRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int rowHeight = 40;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace designer::ui
