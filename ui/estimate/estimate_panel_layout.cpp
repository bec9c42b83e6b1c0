// How the panel is put together.

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/estimate/comparison_page.h"
#include "ui/estimate/cost_chart.h"
#include "ui/estimate/cost_model.h"
#include "ui/estimate/cost_view.h"
#include "ui/estimate/elided_label.h"
#include "ui/estimate/estimate_panel.h"
#include "ui/estimate/totals_model.h"

namespace designer::ui {

namespace {

template <typename Button = QToolButton> QToolButton* textButton(QWidget* parent)
{
    auto* button = new Button(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

/// Gives way where the panel is narrow: what does not fit of its text is cut.
class YieldingButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize minimumSizeHint() const override { return {80, QPushButton::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int marginsAndArrow = 28;
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - marginsAndArrow);
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};

/// The same with an icon before its text.
class YieldingToolButton : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize minimumSizeHint() const override { return {120, QToolButton::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int marginsAndIcon = 28;
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - marginsAndIcon);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

void EstimatePanel::makeBar()
{
    bar_ = new QWidget(this);
    grouping_ = new QComboBox(bar_);
    grouping_->addItem({}, static_cast<int>(CostGrouping::category));
    grouping_->addItem({}, static_cast<int>(CostGrouping::component));
    grouping_->setCurrentIndex(QSettings().value(estimateGroupingSetting).toInt() == 1 ? 1 : 0);
    costs_->setGrouping(static_cast<CostGrouping>(grouping_->currentData().toInt()));
    disclaimer_ = new ElidedLabel(bar_);
    disclaimer_->setObjectName(QStringLiteral("disclaimer"));
    disclaimer_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    disclaimer_->setMinimumWidth(18 * disclaimer_->fontMetrics().averageCharWidth()); // its first words say it
    incomplete_ = textButton<YieldingToolButton>(bar_);
    incomplete_->setObjectName(QStringLiteral("incomplete"));
    incomplete_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    card_ = new YieldingButton(bar_);
    card_->setObjectName(QStringLiteral("rateCard"));
    card_->setFlat(true);
    card_->setAutoDefault(false);
    cardMenu_ = new QMenu(card_);
    card_->setMenu(cardMenu_);
    chartButton_ = textButton(bar_);
    chartButton_->setCheckable(true);
    chartButton_->setChecked(QSettings().value(estimateChartSetting, true).toBool());
    compareButton_ = textButton(bar_);
    compareButton_->setObjectName(QStringLiteral("compare"));
    compareButton_->setPopupMode(QToolButton::InstantPopup);
    compareMenu_ = new QMenu(compareButton_);
    compareButton_->setMenu(compareMenu_);
    copyButton_ = textButton(bar_);
    quoteButton_ = textButton(bar_);
    quoteButton_->setObjectName(QStringLiteral("quote"));
    quoteButton_->setPopupMode(QToolButton::MenuButtonPopup);
    quoteButton_->setMenu(new QMenu(quoteButton_));
    exportCsv_ = quoteButton_->menu()->addAction(QString());

    grouping_->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    for (QWidget* yielding : {static_cast<QWidget*>(incomplete_), static_cast<QWidget*>(card_)})
        yielding->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(grouping_);
    row->addWidget(incomplete_);
    row->addWidget(disclaimer_, 1);
    row->addWidget(card_);
    for (QToolButton* button : {chartButton_, compareButton_, copyButton_, quoteButton_})
        row->addWidget(button);

    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    problem_->setContentsMargins(8, 2, 8, 2);
    problem_->hide();
}

void EstimatePanel::makeTable()
{
    tableSide_ = new QWidget(this);
    tree_ = new CostView(tableSide_);
    tree_->setObjectName(QStringLiteral("costs"));
    tree_->setModel(costs_);
    tree_->setSortingEnabled(true);
    tree_->sortByColumn(0, Qt::AscendingOrder);
    foot_ = new QTableView(tableSide_);
    foot_->setObjectName(QStringLiteral("totals"));
    foot_->setModel(totals_);
    foot_->setFrameShape(QFrame::NoFrame);
    foot_->setShowGrid(false);
    foot_->horizontalHeader()->hide();
    foot_->horizontalHeader()->setMinimumSectionSize(1);
    foot_->verticalHeader()->hide();
    foot_->verticalHeader()->setDefaultSectionSize(estimateFootRowHeight);
    foot_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    foot_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    foot_->setSelectionMode(QAbstractItemView::SingleSelection);
    foot_->setTabKeyNavigation(false);

    auto* column = new QVBoxLayout(tableSide_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QFrame(tableSide_);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(tree_, 1);
    column->addWidget(line);
    column->addWidget(foot_);
}

void EstimatePanel::makeLedger()
{
    ledger_ = new QTextBrowser(this);
    ledger_->setObjectName(QStringLiteral("ledger"));
    ledger_->setFrameShape(QFrame::NoFrame);
    ledger_->setOpenLinks(false);
    ledger_->document()->setDocumentMargin(8);
    chart_ = new CostChart(this);
    chart_->setVisible(chartButton_->isChecked());
}

void EstimatePanel::layOut()
{
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->addWidget(tableSide_);
    splitter_->addWidget(ledger_);
    splitter_->addWidget(chart_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setStretchFactor(2, 1);
    splitter_->setSizes({740, 360, 266});
    splitter_->setHandleWidth(1);
    splitter_->setChildrenCollapsible(false);

    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(problem_);
    column->addWidget(splitter_, 1);
    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(24);
    pages_ = new QStackedLayout(this);
    pages_->addWidget(filled);
    pages_->addWidget(empty_);
    comparison_ = new ComparisonPage(session_, this);
    pages_->addWidget(comparison_);
}

} // namespace designer::ui
