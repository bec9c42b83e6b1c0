#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "design/design.h"
#include "estimate/ratecard.h"

class QCheckBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace designer::ui {

class ComparisonModel;
class ElidedLabel;
class Session;

/// What the open design is held against: another design, or another card.
struct CostBaseline {
    QString title;                             // "as last saved", "Bank card 6"
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
    void openRows();
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
    std::set<std::string> closed_; // keys of environments
    bool dirty_ = true;
    bool opening_ = false;
};

} // namespace designer::ui
