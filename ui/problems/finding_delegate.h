#pragma once

#include <QStyledItemDelegate>

namespace designer::ui {

/// Paints a cell of the problems: the mark and what is wrong; muted, where. What
/// is accepted is struck through, with the reason behind it.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintProblem(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace designer::ui
