#include "ui/estimate/estimate_panel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <algorithm>
#include <unordered_set>

#include "exchange/estimate_export.h"
#include "format/format.h"
#include "ui/estimate/comparison_page.h"
#include "ui/estimate/cost_chart.h"
#include "ui/estimate/cost_copy.h"
#include "ui/estimate/cost_model.h"
#include "ui/estimate/cost_view.h"
#include "ui/estimate/cost_words.h"
#include "ui/estimate/elided_label.h"
#include "ui/estimate/rate_card_choice.h"
#include "ui/estimate/rate_card_words.h"
#include "ui/estimate/totals_model.h"
#include "ui/render/marks.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"
#include "ui/studio/whole_file.h"

namespace designer::ui {

namespace {

constexpr int costAmountWidth = 104;
constexpr int leastAmountWidth = 88;
constexpr int leastItemWidth = 184;
constexpr int mostCardWidth = 280;

} // namespace

EstimatePanel::EstimatePanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), costs_(new CostModel(this)), totals_(new TotalsModel(*costs_, this)),
      cards_(new RateCardChoice(session, this))
{
    makeBar();
    makeTable();
    makeLedger();
    layOut();
    retranslate();
    applyTheme();
    follow();
    cards_->restore();
    refresh();
}

EstimatePanel::~EstimatePanel() = default;

void EstimatePanel::follow()
{
    connect(&session_, &Session::analysed, this, &EstimatePanel::refresh);
    connect(&session_, &Session::opened, this, [this] {
        openedDesign_ = session_.design();
        comparison_->end(); // it was of the design before
        refresh();
    });
    connect(&session_, &Session::rateCardChanged, this, &EstimatePanel::showCard);
    connect(&session_, &Session::selectionChanged, this, &EstimatePanel::takeSelection);
    connect(&session_, &Session::environmentChanged, this, [this] { costs_->setEnvironment(session_.environment()); });
    connect(&session_, &Session::languageChanged, this, &EstimatePanel::retranslate);
    connect(cards_, &RateCardChoice::failed, this, &EstimatePanel::say);
    connect(cards_, &RateCardChoice::chosen, this, [this] { say({}); });
    connect(cardMenu_, &QMenu::aboutToShow, this, [this] { cards_->fill(*cardMenu_, this); });

    connect(grouping_, &QComboBox::activated, this, [this] {
        QSettings().setValue(estimateGroupingSetting, grouping_->currentIndex());
        costs_->setGrouping(static_cast<CostGrouping>(grouping_->currentData().toInt()));
    });
    connect(chartButton_, &QToolButton::toggled, this, [this](bool on) {
        QSettings().setValue(estimateChartSetting, on);
        chart_->setVisible(on);
    });
    connect(incomplete_, &QToolButton::clicked, this, [this] {
        tree_->setCurrentIndex({});
        showLedger({.column = costs_->table().totalColumn()});
    });
    connect(compareMenu_, &QMenu::aboutToShow, this, &EstimatePanel::fillCompare);
    connect(comparison_, &ComparisonPage::closed, this, [this] {
        comparison_->end();
        showPage();
        tree_->setFocus();
    });
    connect(copyButton_, &QToolButton::clicked, this, &EstimatePanel::copyAll);
    connect(exportCsv_, &QAction::triggered, this, &EstimatePanel::exportCsv);
    connect(quoteButton_, &QToolButton::clicked, this, &EstimatePanel::quoteRequested);
    auto* copyAction = new QAction(this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &EstimatePanel::copy);
    tableSide_->addAction(copyAction);

    connect(costs_, &QAbstractItemModel::modelReset, this, [this] { restoreRows({}); });
    connect(tree_, &QTreeView::expanded, this, [this](const QModelIndex& index) { rememberRow(index, true); });
    connect(tree_, &QTreeView::collapsed, this, [this](const QModelIndex& index) { rememberRow(index, false); });
    connect(tree_, &CostView::resized, this, &EstimatePanel::fitColumns);
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EstimatePanel::giveSelection);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !selecting_)
            showLedger(costs_->place(index));
    });
    connect(foot_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            showLedger({.column = costs_->tableColumn(index.column())});
    });
    connect(tree_->header(), &QHeaderView::sectionResized, this, &EstimatePanel::syncColumns);
    connect(tree_->horizontalScrollBar(), &QScrollBar::valueChanged, foot_->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(ledger_, &QTextBrowser::anchorClicked, this, &EstimatePanel::followLink);
    connect(chart_, &CostChart::placeClicked, this, &EstimatePanel::reveal);
}

void EstimatePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void EstimatePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (dirty_)
        refreshNow();
}

void EstimatePanel::retranslate()
{
    grouping_->setItemText(0, tr("By category"));
    grouping_->setItemText(1, tr("By component"));
    grouping_->setAccessibleName(tr("How rows are grouped"));
    grouping_->setToolTip(tr("How rows are grouped"));
    chartButton_->setText(tr("Chart"));
    chartButton_->setToolTip(tr("Show MRU by environment and category as bars"));
    compareButton_->setText(tr("Compare…"));
    compareButton_->setToolTip(tr("What if: another rate card, another design, or this one as it was"));
    comparison_->retranslate();
    copyButton_->setText(tr("Copy"));
    copyButton_->setToolTip(tr("Copy the whole table; Ctrl+C copies the rows that are selected"));
    exportCsv_->setText(tr("Export CSV…"));
    quoteButton_->setText(tr("Quote…"));
    quoteButton_->setToolTip(tr("A document for the client: totals, lines, open questions, accepted problems"));
    incomplete_->setToolTip(tr("Show what would complete the total"));
    card_->setToolTip(tr("The rate card that the estimate is made with"));
    tree_->setAccessibleName(tr("MRU by component and environment"));
    foot_->setAccessibleName(tr("Totals"));
    ledger_->setAccessibleName(tr("How the number comes about"));
    empty_->setText(tr("The MRU of each component in each environment will be here, with its formula.\n"
                       "Add a component from the palette, or open a template, to see the first number."));
    costs_->setLanguage(session_.language());
    showCard();
    refresh();
}

void EstimatePanel::applyTheme()
{
    const Theme& theme = Theme::of(palette());
    costs_->setTheme(theme, devicePixelRatioF());
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, theme.warning);
    disclaimer_->setPalette(warning);
    QPalette error = palette();
    error.setColor(QPalette::WindowText, theme.error);
    problem_->setPalette(error);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    empty_->setPalette(muted);
    comparison_->applyTheme();
    showTotals();
    showLedger(place_);
    chart_->update();
}

void EstimatePanel::refresh()
{
    dirty_ = true;
    if (isVisible())
        refreshNow();
}

void EstimatePanel::refreshNow()
{
    dirty_ = false;
    const bool hadRows = costs_->rowCount() > 0;
    const std::size_t columns = costs_->table().columns();
    const int scrolled = tree_->verticalScrollBar()->value();
    {
        const QScopedValueRollback quiet(selecting_, true);
        costs_->show(session_.analysis());
    }
    if (costs_->table().columns() != columns)
        place_ = {.column = costs_->table().totalColumn()};
    fitColumns();
    showTotals();
    takeSelection();
    if (hadRows)
        tree_->verticalScrollBar()->setValue(scrolled);
    showLedger(place_);
    chart_->show(&costs_->tree(), session_.language());
    showPage();
}

void EstimatePanel::showPage()
{
    pages_->setCurrentIndex(comparison_->isComparing() ? 2 : session_.design().components().empty() ? 1 : 0);
}

/// What the open design can be held against.
void EstimatePanel::fillCompare()
{
    compareMenu_->clear();
    const auto add = [this](const QString& words, auto slot) {
        connect(compareMenu_->addAction(words), &QAction::triggered, this, slot);
    };
    if (const auto saved = savedDesign_ ? savedDesign_() : std::nullopt)
        add(tr("This design as last saved"),
            [this, saved] { compareWith({.title = [] { return tr("this design as last saved"); }, .design = saved}); });
    add(tr("This design as opened"),
        [this] { compareWith({.title = [] { return tr("this design as opened"); }, .design = openedDesign_}); });
    add(tr("Another design…"), [this] { askForDesign(); });
    compareMenu_->addSeparator();
    cards_->addOthers(*compareMenu_, this,
                      {cards_->path(),
                       [this](std::shared_ptr<const RateCard> card) { compareWith({.card = std::move(card)}); },
                       [this](const QString& why) { say(why); }});
}

void EstimatePanel::askForDesign()
{
    auto* dialog = new QFileDialog(this, tr("Compare with a design"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Designs (*.mcdesign)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &EstimatePanel::compareWithDesign);
    dialog->open();
}

bool EstimatePanel::compareWithDesign(const QString& path)
{
    auto design = loadDesign(utf8(path), session_.catalogue());
    if (const auto* error = std::get_if<json::Error>(&design)) {
        say(qt(error->in(session_.language())));
        return false;
    }
    const QString name = QFileInfo(path).fileName();
    compareWith({.title = [name] { return name; }, .design = std::get<Design>(std::move(design))});
    return true;
}

void EstimatePanel::compareWith(CostBaseline baseline)
{
    say({});
    comparison_->begin(std::move(baseline));
    showPage();
}

/// After a reset everything is closed; categories open by themselves.
void EstimatePanel::restoreRows(const QModelIndex& parent)
{
    for (int row = 0; row < costs_->rowCount(parent); ++row) {
        const QModelIndex index = costs_->index(row, 0, parent);
        if (costs_->rowCount(index) == 0)
            continue;
        const std::string key = costs_->key(index);
        tree_->setExpanded(index, costs_->isCategory(index) ? !closed_.contains(key) : open_.contains(key));
        if (costs_->isCategory(index))
            restoreRows(index);
    }
}

void EstimatePanel::rememberRow(const QModelIndex& index, bool open)
{
    std::set<std::string>& keys = costs_->isCategory(index) ? closed_ : open_;
    if (open == costs_->isCategory(index))
        keys.erase(costs_->key(index));
    else
        keys.insert(costs_->key(index));
}

void EstimatePanel::fitColumns()
{
    QHeaderView* header = tree_->header();
    if (header->count() == 0)
        return;
    const int amounts = header->count() - 1;
    const int each = std::clamp((tree_->viewport()->width() - leastItemWidth) / std::max(amounts, 1), leastAmountWidth,
                                costAmountWidth);
    for (int column = 1; column <= amounts; ++column)
        header->resizeSection(column, each);
    const int rest = tree_->viewport()->width() - amounts * each;
    header->resizeSection(0, std::max(rest, leastItemWidth));
    syncColumns();
}

void EstimatePanel::syncColumns()
{
    for (int column = 0; column < totals_->columnCount(); ++column)
        foot_->setColumnWidth(column, tree_->header()->sectionSize(column));
}

void EstimatePanel::showCard()
{
    const RateCard& card = session_.rateCard();
    card_->setText(card_->fontMetrics().elidedText(qt(card.name, session_.language()), Qt::ElideRight, mostCardWidth));
    card_->setAccessibleName(tr("Rate card: %1").arg(qt(card.name, session_.language())));
    disclaimer_->setWords(qt(card.disclaimer, session_.language()));
}

void EstimatePanel::showTotals()
{
    totals_->refresh(session_.language(), Theme::of(palette()), devicePixelRatioF());
    const std::uint32_t unknown = costs_->table().totals.empty() ? 0 : costs_->table().totals.back().unknown;
    const Theme& theme = Theme::of(palette());
    incomplete_->setVisible(unknown > 0);
    incomplete_->setText(CostWords::incomplete(unknown));
    incomplete_->setIcon(markPixmap(Mark::caution, theme.warning, 12, devicePixelRatioF()));
    foot_->setFixedHeight(totals_->rowCount() * estimateFootRowHeight + 1);
    syncColumns();
}

void EstimatePanel::showLedger(const CostPlace& place)
{
    const bool same = place == place_;
    place_ = place;
    const int scrolled = ledger_->verticalScrollBar()->value();
    LedgerText text = ledgerText(costs_->tree(), place_, session_.language(), Theme::of(palette()));
    links_ = std::move(text.links);
    ledger_->setHtml(text.html);
    if (same)
        ledger_->verticalScrollBar()->setValue(scrolled);
}

void EstimatePanel::reveal(const CostPlace& place)
{
    const QModelIndex index = costs_->indexOf(place);
    if (!index.isValid())
        return showLedger(place);
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index);
}

void EstimatePanel::followLink(const QUrl& url)
{
    const std::size_t at = url.toString().toUInt();
    if (at >= links_.size())
        return;
    const LedgerLink link = links_[at];
    if (link.place)
        return reveal(*link.place);
    if (!link.environment.empty())
        session_.setEnvironment(link.environment);
    session_.select({link.component});
    session_.reveal(link.component, link.property);
}

void EstimatePanel::giveSelection()
{
    if (selecting_)
        return;
    std::vector<std::string> ids;
    for (const QModelIndex& row : tree_->selectionModel()->selectedRows())
        if (std::string id = costs_->component(row); !id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(std::move(id));
    if (!ids.empty())
        session_.select(std::move(ids));
}

void EstimatePanel::takeSelection()
{
    if (!isVisible()) {
        dirty_ = true;
        return;
    }
    const std::unordered_set<std::string> wanted(session_.selection().begin(), session_.selection().end());
    std::unordered_set<std::string> shown;
    for (const QModelIndex& row : tree_->selectionModel()->selectedRows())
        shown.insert(costs_->component(row));
    if (shown == wanted)
        return;
    const QScopedValueRollback quiet(selecting_, true);
    QItemSelection rows;
    for (const QModelIndex& row : costs_->rowsOf(wanted))
        rows.select(row, row);
    if (rows.isEmpty() && (shown.empty() || shown.contains({})))
        return; // nothing that costs is selected; a category may stay so
    const int column = std::max(tree_->currentIndex().column(), 0);
    tree_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (rows.isEmpty())
        return;
    const QModelIndex current = rows.indexes().front().siblingAtColumn(column);
    tree_->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    tree_->scrollTo(current);
    showLedger(costs_->place(current));
}

void EstimatePanel::copy()
{
    if (!costs_->tree().analysis())
        return;
    const QModelIndexList rows = tree_->selectionModel()->selectedRows();
    QGuiApplication::clipboard()->setMimeData(costMimeData(*costs_, rows, session_.language()));
    session_.say(rows.isEmpty() ? tr("Copied the estimate") : tr("Copied the rows that are selected"));
}

void EstimatePanel::copyAll()
{
    if (!costs_->tree().analysis())
        return;
    QGuiApplication::clipboard()->setMimeData(costMimeData(*costs_, {}, session_.language()));
    session_.say(tr("Copied the estimate"));
}

void EstimatePanel::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Export the estimate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &EstimatePanel::writeCsv);
    dialog->open();
}

bool EstimatePanel::writeCsv(const QString& path)
{
    const std::string content = estimateCsv(*session_.currentAnalysis(), session_.language());
    if (const QString why = writeWholeFile(path, content); !why.isEmpty()) {
        say(tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), why));
        return false;
    }
    say({});
    session_.say(tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

bool EstimatePanel::openRateCard(const QString& path)
{
    return cards_->useFile(path);
}

bool EstimatePanel::hasCardWindows() const
{
    return cards_->isEdited();
}

void EstimatePanel::closeCardWindows(const std::function<void()>& then)
{
    cards_->closeWindows(then);
}

void EstimatePanel::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

} // namespace designer::ui
