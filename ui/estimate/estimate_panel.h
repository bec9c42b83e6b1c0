#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "design/design.h"
#include "ui/estimate/cost_place.h"
#include "ui/estimate/ledger_text.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace designer::ui {

class ComparisonPage;
class CostChart;
class CostModel;
class CostView;
class ElidedLabel;
struct CostBaseline;
class RateCardChoice;
class Session;
class TotalsModel;

// What remembers how the estimate is shown.
inline constexpr char estimateGroupingSetting[] = "estimate/grouping";
inline constexpr char estimateChartSetting[] = "estimate/chart";
inline constexpr int estimateFootRowHeight = 22;

/// The estimate: MRU by component and environment, how each number comes about,
/// and the card it is counted with.
class EstimatePanel : public QWidget {
    Q_OBJECT

public:
    explicit EstimatePanel(Session& session, QWidget* parent = nullptr);
    ~EstimatePanel() override;

    /// Counts with a rate card of a file. False, with the reason shown, when it is none.
    bool openRateCard(const QString& path);
    /// Answers what the design was when it was last saved; nothing: it never was.
    void setSavedDesign(std::function<std::optional<Design>()> saved) { savedDesign_ = std::move(saved); }
    /// Holds the open design against the design of a file. False, with the reason shown, when it is none.
    bool compareWithDesign(const QString& path);
    /// Whether rate cards are open in windows of their own.
    bool hasCardWindows() const;
    /// Closes them, each of which may ask; `then` is called once there is none.
    void closeCardWindows(const std::function<void()>& then);

public slots:
    /// The rows that are selected, else the whole table, onto the clipboard.
    void copy();
    void copyAll();
    /// Asks for a file and writes the lines as CSV.
    void exportCsv();
    /// False, with the reason shown, when the file cannot be written.
    bool writeCsv(const QString& path);

signals:
    void quoteRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeBar();
    void makeTable();
    void makeLedger();
    void layOut();
    void follow();
    void retranslate();
    void applyTheme();

    /// Catches up with the session, now or as soon as it can be seen.
    void refresh();
    void refreshNow();
    void fillCompare();
    void askForDesign();
    void compareWith(CostBaseline baseline);
    void showPage();
    void showCard();
    void showTotals();
    void showLedger(const CostPlace& place);
    void followLink(const QUrl& url);
    void takeSelection();
    void giveSelection();
    void restoreRows(const QModelIndex& parent);
    void rememberRow(const QModelIndex& index, bool open);
    void fitColumns();
    void syncColumns();
    void reveal(const CostPlace& place);
    void say(const QString& problem);

    Session& session_;
    CostModel* costs_;
    TotalsModel* totals_;
    RateCardChoice* cards_;
    QStackedLayout* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QWidget* bar_ = nullptr;
    QComboBox* grouping_ = nullptr;
    ElidedLabel* disclaimer_ = nullptr;
    QToolButton* incomplete_ = nullptr;
    QPushButton* card_ = nullptr;
    QMenu* cardMenu_ = nullptr;
    QToolButton* chartButton_ = nullptr;
    QToolButton* compareButton_ = nullptr;
    QMenu* compareMenu_ = nullptr;
    QToolButton* copyButton_ = nullptr;
    QToolButton* quoteButton_ = nullptr;
    QAction* exportCsv_ = nullptr;
    QLabel* problem_ = nullptr;
    CostView* tree_ = nullptr;
    QTableView* foot_ = nullptr;
    QWidget* tableSide_ = nullptr;
    QTextBrowser* ledger_ = nullptr;
    CostChart* chart_ = nullptr;
    QSplitter* splitter_ = nullptr;
    ComparisonPage* comparison_ = nullptr;

    std::function<std::optional<Design>()> savedDesign_;
    Design openedDesign_; // as it was when it was opened
    CostPlace place_;
    std::vector<LedgerLink> links_;
    std::set<std::string> open_;   // keys of components that show their items
    std::set<std::string> closed_; // keys of categories that do not show their components
    bool dirty_ = true;
    bool selecting_ = false;
};

} // namespace designer::ui
