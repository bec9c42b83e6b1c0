#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

#include "catalogue/catalogue.h"

namespace designer::ui {

/// Kinds as rows of a list: name, and what backs it.
class KindRows : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { backingRole = Qt::UserRole, kindRole, familyRole };

    using QAbstractListModel::QAbstractListModel;

    void setKinds(std::vector<const Kind*> kinds);
    void setLanguage(Language language);
    /// Null for no row.
    const Kind* kind(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<const Kind*> kinds_;
    Language language_ = Language::en;
};

/// Paints such a row: symbol tile, name, and what backs it in a muted line.
class KindRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int rowHeight = 40;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace designer::ui
