#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <set>

#include "design/design.h"
#include "estimate/ratecard.h"
#include "ui/estimate/comparison_model.h"

class QCheckBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace designer::ui {

class ElidedLabel;
class Session;

/// What the open design is held against: another design, or another card.
struct CostBaseline {
    std::function<QString()> title = {};       // of the design, in the language of the moment: "as last saved"
    std::optional<Design> design = {};         // none: the open one
    std::shared_ptr<const RateCard> card = {}; // none: the one that is counted with
};

/// The open design's estimate beside another one, by environment and component.
class ComparisonPage : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPage(Session& session, QWidget* parent = nullptr);

    void begin(CostBaseline baseline);
    void end();
    bool isComparing() const { return baseline_.has_value(); }
    void retranslate();
    void applyTheme();

signals:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void refresh();
    void refreshNow();
    void showState();
    /// Changes the model and leaves rows as they were: folded, and the current one.
    void keepingRows(const std::function<void()>& change);
    void goTo(const QModelIndex& index);
    void fitColumns();
    bool eventFilter(QObject* object, QEvent* event) override;

    Session& session_;
    ComparisonModel* model_;
    std::optional<CostBaseline> baseline_;
    QLabel* title_;
    ElidedLabel* disclaimer_;
    QLabel* same_;
    QCheckBox* onlyDifferent_;
    QPushButton* back_;
    QTreeView* tree_;
    std::shared_ptr<const Survey> before_;  // of the design of the baseline
    std::set<ComparisonModel::Key> closed_; // of environments
    bool dirty_ = true;
    bool opening_ = false;
};

} // namespace designer::ui
