#pragma once

#include <QTreeView>

namespace designer::ui {

/// Whole rows are selected, yet every single number can be reached: by click or
/// with the arrows, which open and close rows only in the first column.
class CostView : public QTreeView {
    Q_OBJECT

public:
    explicit CostView(QWidget* parent = nullptr);

signals:
    void resized();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace designer::ui
