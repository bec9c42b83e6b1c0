#include "ui/problems/problems_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/problems/finding_details.h"
#include "ui/problems/finding_model.h"
#include "ui/problems/finding_view.h"
#include "ui/problems/fix_menu.h"
#include "ui/render/painter.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int panelGap = 8;
constexpr int filterDelay = 80;     // ms after the last letter
constexpr int sideBySideFrom = 720; // width of the panel
constexpr int weights = 4;

/// A finding about a wire leads to it, unless it names a field of the component.
std::string placeOf(const Finding& finding, const Design& design, const Catalogue& catalogue)
{
    if (finding.connection.empty() || !design.connection(finding.connection))
        return finding.component;
    const Component* component = design.component(finding.component);
    const Kind* kind = component ? catalogue.kind(component->kind) : nullptr;
    return kind && kind->property(finding.property) ? finding.component : finding.connection;
}

} // namespace

ProblemsPanel::ProblemsPanel(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    makeFilters();
    makeList();
    makeEmpty();
    arrange();
    follow();
    retranslate();
    recolour();
}

ProblemsPanel::~ProblemsPanel() = default;

void ProblemsPanel::makeFilters()
{
    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setClearButtonEnabled(true);
    filter_->installEventFilter(this);
    filterSoon_.setSingleShot(true);
    filterSoon_.setInterval(filterDelay);
    connect(filter_, &QLineEdit::textChanged, &filterSoon_, qOverload<>(&QTimer::start));
    connect(&filterSoon_, &QTimer::timeout, this, &ProblemsPanel::refresh);
    for (std::size_t i = 0; i < weights; ++i) {
        weights_[i] = new QToolButton(this);
        weights_[i]->setObjectName(QStringLiteral("weight%1").arg(i));
        weights_[i]->setCheckable(true);
        weights_[i]->setChecked(true);
        weights_[i]->setAutoRaise(true);
        weights_[i]->setFocusPolicy(Qt::StrongFocus);
        weights_[i]->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        weights_[i]->setFont(DiagramPainter::font(13));
        connect(weights_[i], &QToolButton::toggled, this, &ProblemsPanel::refresh);
    }
    environment_ = new QComboBox(this);
    environment_->setObjectName(QStringLiteral("environment"));
    grouping_ = new QComboBox(this);
    grouping_->setObjectName(QStringLiteral("grouping"));
    for (QComboBox* box : {environment_, grouping_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        box->setMaximumWidth(184);
        connect(box, &QComboBox::currentIndexChanged, this, &ProblemsPanel::refresh);
    }
}

void ProblemsPanel::makeList()
{
    model_ = new FindingModel(this);
    list_ = new FindingView(*model_, this);
    list_->setObjectName(QStringLiteral("findings"));
    details_ = new FindingDetails(session_, this);
    connect(list_, &FindingView::chosen, this, &ProblemsPanel::go);
    connect(list_, &FindingView::currentMoved, this, &ProblemsPanel::chooseCurrent);
    connect(list_, &FindingView::mended, this, &ProblemsPanel::quickFix);
    connect(list_, &FindingView::explained, this, [this](const QModelIndex& index) {
        session_.explain(QStringLiteral("rule/") + qt(model_->rowAt(index)->first().rule->name));
    });
}

void ProblemsPanel::makeEmpty()
{
    emptyTitle_ = new QLabel(this);
    emptyTitle_->setObjectName(QStringLiteral("emptyTitle"));
    emptyTitle_->setFont(DiagramPainter::font(16, true));
    emptyText_ = new QLabel(this);
    emptyText_->setObjectName(QStringLiteral("emptyText"));
    emptyText_->setFont(DiagramPainter::font(13));
    for (QLabel* label : {emptyTitle_, emptyText_}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    clear_ = new QPushButton(this);
    clear_->setObjectName(QStringLiteral("clear"));
    clear_->setAutoDefault(false);
    connect(clear_, &QPushButton::clicked, this, &ProblemsPanel::clearFilters);
}

void ProblemsPanel::arrange()
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(panelGap, panelGap / 2, panelGap, panelGap / 2);
    bar->setSpacing(panelGap / 2);
    bar->addWidget(filter_, 4);
    for (QToolButton* weight : weights_)
        bar->addWidget(weight);
    bar->addStretch(1);
    bar->addWidget(environment_);
    bar->addWidget(grouping_);
    splitter_ = new QSplitter(this);
    splitter_->addWidget(list_);
    splitter_->addWidget(details_);
    splitter_->setSizes({680, 320});
    splitter_->setHandleWidth(1);
    splitter_->setChildrenCollapsible(false);
    auto* emptyPage = new QWidget(this);
    auto* empty = new QVBoxLayout(emptyPage);
    empty->setSpacing(panelGap);
    empty->addStretch(1);
    empty->addWidget(emptyTitle_);
    empty->addWidget(emptyText_);
    empty->addWidget(clear_, 0, Qt::AlignHCenter);
    empty->addStretch(2);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(splitter_);
    pages_->addWidget(emptyPage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(pages_, 1);
    filter_->setMinimumWidth(96);
    filter_->setMaximumWidth(360);
}

void ProblemsPanel::follow()
{
    connect(&session_, &Session::analysed, this, &ProblemsPanel::refresh);
    connect(&session_, &Session::opened, this, [this] {
        fillEnvironments();
        refresh();
    });
    connect(&session_, &Session::changed, this, [this](const TouchedIds& touched) {
        if (touched.header)
            fillEnvironments();
    });
    connect(&session_, &Session::environmentChanged, this,
            [this] { environment_->setCurrentIndex(std::max(0, environment_->findData(qt(session_.environment())))); });
    connect(&session_, &Session::languageChanged, this, &ProblemsPanel::retranslate);
}

void ProblemsPanel::retranslate()
{
    filter_->setPlaceholderText(tr("Filter problems"));
    filter_->setAccessibleName(tr("Filter problems"));
    filter_->setToolTip(tr("Words of the message, the component, the environment or the rule"));
    list_->setAccessibleName(tr("Problems"));
    clear_->setText(tr("Show everything"));
    environment_->setAccessibleName(tr("Environment"));
    environment_->setToolTip(tr("Problems of which environment"));
    grouping_->setAccessibleName(tr("Grouping"));
    grouping_->setToolTip(tr("What problems are gathered under"));
    {
        const QSignalBlocker quiet(grouping_);
        const int chosen = std::max(0, grouping_->currentIndex());
        grouping_->clear();
        grouping_->addItems({tr("No grouping"), tr("By component"), tr("By rule"), tr("By severity")});
        grouping_->setCurrentIndex(chosen);
    }
    fillEnvironments();
    refresh();
    details_->retranslate();
}

void ProblemsPanel::recolour()
{
    const Theme& theme = Theme::of(palette());
    for (std::size_t i = 0; i < weights; ++i)
        weights_[i]->setIcon(weightMark(static_cast<Weight>(i), theme, 16, devicePixelRatioF()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    emptyText_->setPalette(muted);
}

void ProblemsPanel::fillEnvironments()
{
    const QSignalBlocker quiet(environment_);
    const QVariant chosen =
        environment_->count() > 0 ? environment_->currentData() : QVariant(qt(session_.environment()));
    environment_->clear();
    environment_->addItem(tr("All environments"), QString());
    for (const Environment& environment : session_.design().header().environments)
        environment_->addItem(qt(environment.name.empty() ? environment.id : environment.name), qt(environment.id));
    environment_->setCurrentIndex(std::max(0, environment_->findData(chosen)));
}

void ProblemsPanel::refresh()
{
    old_ = true;
    if (isVisible())
        catchUp();
}

void ProblemsPanel::catchUp()
{
    filterSoon_.stop();
    old_ = false;
    FindingFilter filter;
    filter.text = filter_->text();
    filter.environment = utf8(environment_->currentData().toString());
    for (std::size_t i = 0; i < weights; ++i)
        filter.weights[i] = weights_[i]->isChecked();
    const auto grouping = static_cast<Grouping>(grouping_->currentIndex());
    model_->show(session_.analysis(), filter, grouping, session_.language());
    showCounts();
    showEmptiness();
}

void ProblemsPanel::showCounts()
{
    const auto analysis = model_->analysis();
    const auto counts = analysis ? analysis->counts(utf8(environment_->currentData().toString())) : Analysis::Counts();
    const int numbers[weights] = {counts.error, counts.warning, counts.advice, counts.accepted};
    for (std::size_t i = 0; i < weights; ++i) {
        const QString name = qt(weightPlural(static_cast<Weight>(i)), session_.language());
        const QString words = QStringLiteral("%1: %2").arg(name).arg(numbers[i]);
        weights_[i]->setText(QString::number(numbers[i]));
        weights_[i]->setToolTip(words);
        weights_[i]->setAccessibleName(words);
    }
}

void ProblemsPanel::showEmptiness()
{
    const auto analysis = model_->analysis();
    pages_->setCurrentIndex(model_->size() > 0 ? 0 : 1);
    if (model_->size() > 0)
        return;
    const bool hidden = analysis && !analysis->findings.empty();
    clear_->setVisible(hidden);
    if (!analysis) {
        emptyTitle_->setText(tr("Checking…"));
        emptyText_->clear();
    } else if (hidden) {
        emptyTitle_->setText(tr("Nothing passes the filter"));
        emptyText_->setText(tr("%n problem(s) are not shown.", nullptr, static_cast<int>(analysis->findings.size())));
    } else {
        const Design& design = analysis->design();
        emptyTitle_->setText(tr("No problems"));
        emptyText_->setText(tr("%1 rules were checked for %2 components in %3 environments. What you change is checked "
                               "while you draw.")
                                .arg(allRules().size())
                                .arg(design.components().size())
                                .arg(design.header().environments.size()));
    }
}

void ProblemsPanel::clearFilters()
{
    {
        const QSignalBlocker quietFilter(filter_), quietEnvironment(environment_);
        filter_->clear();
        environment_->setCurrentIndex(0);
        for (QToolButton* weight : weights_) {
            const QSignalBlocker quiet(weight);
            weight->setChecked(true);
        }
    }
    refresh();
    list_->setFocus(Qt::OtherFocusReason);
}

void ProblemsPanel::showOnly(Severity severity)
{
    for (std::size_t i = 0; i < weights; ++i) {
        const QSignalBlocker quiet(weights_[i]);
        weights_[i]->setChecked(i == static_cast<std::size_t>(severity));
    }
    {
        const QSignalBlocker quiet(filter_);
        filter_->clear();
    }
    refresh();
}

void ProblemsPanel::focusFilter()
{
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void ProblemsPanel::chooseCurrent()
{
    details_->show(model_->analysis(), model_->rowAt(list_->currentIndex()));
}

void ProblemsPanel::go(const QModelIndex& index)
{
    const FindingRow* row = model_->rowAt(index);
    if (!row)
        return;
    const Key property = row->first().property;
    const std::string place = placeOf(row->first(), session_.design(), session_.catalogue());
    if (place.empty())
        session_.select({});
    else
        session_.select({place});
    session_.reveal(place, property);
}

void ProblemsPanel::next()
{
    step(1);
}

void ProblemsPanel::previous()
{
    step(-1);
}

void ProblemsPanel::step(int by)
{
    if (old_)
        catchUp();
    const int size = model_->open();
    if (size == 0) {
        session_.say(tr("No problems"));
        return;
    }
    const int at = model_->positionOf(list_->currentIndex());
    const int start = at < 0 || at >= size ? (by > 0 ? -1 : size) : at;
    const QModelIndex index = model_->indexAt((start + by + size) % size);
    list_->setCurrentIndex(index);
    list_->scrollTo(index);
    go(index);
}

std::string ProblemsPanel::selected() const
{
    const auto& selection = session_.selection();
    return selection.size() == 1 ? selection.front() : std::string();
}

bool ProblemsPanel::isAboutSelected(const Finding& finding) const
{
    const std::string id = selected();
    return !id.empty() && (finding.component == id || finding.connection == id);
}

/// The problem that is chosen in the list, unless something else is selected in the drawing.
const FindingRow* ProblemsPanel::chosen() const
{
    const FindingRow* current = model_->rowAt(list_->currentIndex());
    return current && (selected().empty() || isAboutSelected(current->first())) ? current : nullptr;
}

std::vector<FindingRow> ProblemsPanel::rowsToMend() const
{
    if (const FindingRow* current = chosen())
        return {*current};
    std::vector<FindingRow> rows = findingRows(*model_->analysis(), {}, session_.language());
    std::erase_if(rows,
                  [this](const FindingRow& row) { return row.first().accepted || !isAboutSelected(row.first()); });
    return rows;
}

void ProblemsPanel::quickFix()
{
    session_.currentAnalysis();
    if (old_)
        catchUp();
    auto* menu = new FixMenu(session_, model_->analysis(), rowsToMend(), this);
    menu->popup(placeOfFixes());
}

/// Beside the problem where it is seen, else where the keyboard is: the pointer may be anywhere.
QPoint ProblemsPanel::placeOfFixes() const
{
    const QRect row = list_->visualRect(list_->currentIndex());
    if (chosen() && list_->isVisible() && list_->viewport()->rect().intersects(row))
        return list_->viewport()->mapToGlobal(row.bottomLeft());
    const QWidget* focus = window()->focusWidget();
    return focus ? focus->mapToGlobal(focus->rect().center()) : window()->geometry().center();
}

QString ProblemsPanel::topic() const
{
    const FindingRow* current = chosen();
    return current ? QStringLiteral("rule/") + qt(current->first().rule->name) : QString();
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == filter_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !filter_->text().isEmpty()) {
            filter_->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (filterSoon_.isActive())
                catchUp();
            if (!list_->currentIndex().isValid())
                list_->setCurrentIndex(model_->index(0, 0));
            list_->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

void ProblemsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (old_)
        catchUp();
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto orientation = width() < sideBySideFrom ? Qt::Vertical : Qt::Horizontal;
    if (orientation == splitter_->orientation())
        return;
    splitter_->setOrientation(orientation);
    splitter_->setSizes(orientation == Qt::Vertical ? QList<int>{500, 500} : QList<int>{680, 320});
}

} // namespace designer::ui
