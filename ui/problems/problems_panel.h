#pragma once

#include <QTimer>
#include <QWidget>
#include <array>

#include "ui/problems/finding_rows.h"
#include "ui/render/severity_mark.h"
#include "ui/studio/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace designer::ui {

class FindingDetails;
class FindingModel;
class FindingView;

/// What is wrong with the design, as rows that lead to the place, beside what to
/// do about the chosen one: its fixes with their price, or accepting it.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(Session& session, QWidget* parent = nullptr);
    ~ProblemsPanel() override;

    /// To the next problem that is shown, and to its place; after the last comes the first.
    void next();
    void previous();
    /// A small menu of ways to mend the chosen problem, or those of the selected component.
    void quickFix();
    /// The page of the problem that is chosen, "rule/NAME"; empty where something else is selected.
    QString topic() const;
    /// Only errors, only warnings, only advice; of every environment that is looked at.
    void showOnly(Severity severity);
    void focusFilter();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFilters();
    void makeList();
    void makeEmpty();
    void arrange();
    void follow();
    void retranslate();
    void recolour();

    void refresh();
    void catchUp();
    void clearFilters();
    void fillEnvironments();
    void showCounts();
    void showEmptiness();
    void chooseCurrent();
    void go(const QModelIndex& index);
    void step(int by);
    std::string selected() const;
    bool isAboutSelected(const Finding& finding) const;
    const FindingRow* chosen() const;
    std::vector<FindingRow> rowsToMend() const;
    QPoint placeOfFixes() const;

    Session& session_;
    QLineEdit* filter_ = nullptr;
    std::array<QToolButton*, 4> weights_{};
    QComboBox* environment_ = nullptr;
    QComboBox* grouping_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    FindingModel* model_ = nullptr;
    FindingView* list_ = nullptr;
    FindingDetails* details_ = nullptr;
    QLabel* emptyTitle_ = nullptr;
    QLabel* emptyText_ = nullptr;
    QPushButton* clear_ = nullptr;
    QTimer filterSoon_;
    bool old_ = true;
};

} // namespace designer::ui
