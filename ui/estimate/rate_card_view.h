#pragma once

#include <QTreeView>

namespace designer::ui {

/// The rates in rows. Typing edits the rate of the current row wherever the
/// cursor is; Enter and Tab take it and go on to the next one.
class RateCardView : public QTreeView {
    Q_OBJECT

public:
    explicit RateCardView(QWidget* parent = nullptr);

    /// The column that is edited.
    void setRateColumn(int column) { rateColumn_ = column; }
    void fitColumns();
    /// Whether somebody types a rate.
    bool isEditing() const { return state() == EditingState; }

signals:
    void editorClosed();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int rateColumn_ = 0;
};

} // namespace designer::ui
