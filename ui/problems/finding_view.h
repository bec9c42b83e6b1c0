#pragma once

#include <QTreeView>
#include <string>
#include <unordered_set>

#include "ui/problems/finding_model.h"

namespace designer::ui {

/// The rows of problems. Whatever the analysis brings, the chosen problem stays
/// chosen (or, mended, the one that took its place), what was folded stays so.
class FindingView : public QTreeView {
    Q_OBJECT

public:
    explicit FindingView(FindingModel& model, QWidget* parent = nullptr);

signals:
    void chosen(const QModelIndex& index);    // clicked, or Enter
    void currentMoved();                      // another row, or other facts behind it
    void explained(const QModelIndex& index); // F1
    void mended(const QModelIndex& index);    // Ctrl+.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void choose(const QModelIndex& index);
    void remember();
    void restore();
    void restoreGroups();
    void divideWidth();

    FindingModel& model_;
    std::unordered_set<std::string> folded_; // keys of groups
    std::string currentId_;
    int currentPosition_ = -1;
    int scroll_ = 0;
    bool restoring_ = false;
};

} // namespace designer::ui
