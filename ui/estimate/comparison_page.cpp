#include "ui/estimate/comparison_page.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/estimate/comparison_model.h"
#include "ui/estimate/elided_label.h"
#include "ui/estimate/rate_card_words.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"

namespace designer::ui {

namespace {

constexpr int comparedAmountWidth = 128;
constexpr int mostTitleWidth = 420;
constexpr int leastComparedNameWidth = 184;
constexpr int mostNameWidth = 480; // so that names and numbers are read as one line

} // namespace

ComparisonPage::ComparisonPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new ComparisonModel(this)), title_(new QLabel(this)),
      disclaimer_(new ElidedLabel(this)), same_(new QLabel(this)), onlyDifferent_(new QCheckBox(this)),
      back_(new QPushButton(this)), tree_(new QTreeView(this))
{
    layOut();
    connect(&session_, &Session::analysed, this, &ComparisonPage::refresh);
    connect(&session_, &Session::rateCardChanged, this, &ComparisonPage::refresh);
    connect(onlyDifferent_, &QCheckBox::toggled, this,
            [this](bool on) { keepingRows([this, on] { model_->setOnlyDifferent(on); }); });
    connect(back_, &QPushButton::clicked, this, &ComparisonPage::closed);
    connect(tree_, &QTreeView::clicked, this, &ComparisonPage::goTo);
    connect(tree_, &QTreeView::activated, this, &ComparisonPage::goTo);
    const auto remember = [this](const QModelIndex& index, bool open) {
        if (opening_)
            return;
        if (open)
            closed_.erase(model_->key(index));
        else
            closed_.insert(model_->key(index));
    };
    connect(tree_, &QTreeView::expanded, this, [remember](const QModelIndex& index) { remember(index, true); });
    connect(tree_, &QTreeView::collapsed, this, [remember](const QModelIndex& index) { remember(index, false); });
    retranslate();
}

void ComparisonPage::layOut()
{
    tree_->setObjectName(QStringLiteral("comparison"));
    tree_->setModel(model_);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setUniformRowHeights(true);
    tree_->setExpandsOnDoubleClick(false);
    tree_->header()->setSectionsMovable(false);
    tree_->header()->setStretchLastSection(false);
    tree_->viewport()->installEventFilter(this);
    title_->setObjectName(QStringLiteral("comparedWith"));
    title_->setTextFormat(Qt::PlainText);
    disclaimer_->setObjectName(QStringLiteral("comparisonDisclaimer"));
    disclaimer_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    same_->setObjectName(QStringLiteral("same"));
    same_->setContentsMargins(8, 4, 8, 4);
    onlyDifferent_->setChecked(model_->onlyDifferent());
    back_->setObjectName(QStringLiteral("back"));
    back_->setAutoDefault(false);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 2, 8, 2);
    bar->setSpacing(8);
    bar->addWidget(title_);
    bar->addWidget(disclaimer_, 1);
    bar->addWidget(onlyDifferent_);
    bar->addWidget(back_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(same_);
    column->addWidget(tree_, 1);
}

void ComparisonPage::begin(CostBaseline baseline)
{
    baseline_ = std::move(baseline);
    before_ = baseline_->design ? std::make_shared<const Survey>(*baseline_->design, session_.catalogue()) : nullptr;
    closed_.clear();
    session_.currentAnalysis();
    refreshNow();
    fitColumns();
    tree_->setFocus();
}

void ComparisonPage::end()
{
    baseline_.reset();
    before_.reset();
    model_->clear();
}

void ComparisonPage::retranslate()
{
    onlyDifferent_->setText(tr("Only what differs"));
    back_->setText(tr("Back to the estimate"));
    same_->setText(tr("Nothing costs more or less."));
    tree_->setAccessibleName(tr("MRU before and now, by environment and component"));
    keepingRows([this] { model_->setLanguage(session_.language()); });
    showState();
}

void ComparisonPage::applyTheme()
{
    const Theme& theme = Theme::of(palette());
    keepingRows([&] { model_->setTheme(theme, devicePixelRatioF()); });
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    same_->setPalette(muted);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, theme.warning);
    disclaimer_->setPalette(warning);
}

void ComparisonPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (dirty_)
        refreshNow();
}

void ComparisonPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ComparisonPage::refresh()
{
    dirty_ = true;
    if (isVisible())
        refreshNow();
}

/// What is open was counted already. Of what it is held against only the costs are:
/// findings and tickets have no part in it.
void ComparisonPage::refreshNow()
{
    const auto now = session_.analysis();
    if (!baseline_ || !now)
        return;
    dirty_ = false;
    const auto before = before_ ? before_ : now->survey;
    const Estimate was = estimate(*before, baseline_->card ? *baseline_->card : *now->rateCard);
    keepingRows([&] {
        model_->show(estimateDifference(CostSide{*before, was}, CostSide{*now->survey, now->estimate}), before,
                     now->survey);
    });
    showState();
}

void ComparisonPage::showState()
{
    if (!baseline_)
        return;
    const QString title = tr("Compared with: %1")
                              .arg(baseline_->card ? RateCardWords::cardTitle(*baseline_->card, session_.language())
                                                   : baseline_->title());
    title_->setText(fontMetrics().elidedText(title, Qt::ElideRight, mostTitleWidth));
    title_->setToolTip(title);
    const RateCard& card = baseline_->card && baseline_->card->illustrative ? *baseline_->card : session_.rateCard();
    disclaimer_->setWords(qt(card.disclaimer, session_.language()));
    same_->setVisible(model_->isSame());
    if (baseline_->card)
        model_->setHeadings(tr("That card"), tr("This card"));
    else
        model_->setHeadings(tr("Before"), tr("Now"));
}

void ComparisonPage::keepingRows(const std::function<void()>& change)
{
    const QModelIndex current = tree_->currentIndex();
    const auto key = current.isValid() ? std::optional(model_->key(current)) : std::nullopt;
    const QScopedValueRollback quiet(opening_, true);
    change();
    for (int row = 0; row < model_->rowCount(); ++row)
        if (const QModelIndex index = model_->index(row, 0); !closed_.contains(model_->key(index)))
            tree_->expand(index);
    if (const QModelIndex index = key ? model_->indexOf(*key) : QModelIndex(); index.isValid())
        tree_->setCurrentIndex(index);
}

void ComparisonPage::fitColumns()
{
    QHeaderView* header = tree_->header();
    const int amounts = ComparisonModel::columnTotal - 1;
    for (int column = 1; column <= amounts; ++column)
        header->resizeSection(column, comparedAmountWidth);
    header->resizeSection(0, std::clamp(tree_->viewport()->width() - amounts * comparedAmountWidth,
                                        leastComparedNameWidth, mostNameWidth));
}

bool ComparisonPage::eventFilter(QObject* object, QEvent* event)
{
    const auto* resized = event->type() == QEvent::Resize ? static_cast<QResizeEvent*>(event) : nullptr;
    if (resized && resized->size().width() != resized->oldSize().width())
        fitColumns();
    return QWidget::eventFilter(object, event);
}

/// To the component, in the environment that the row is of.
void ComparisonPage::goTo(const QModelIndex& index)
{
    const std::string component = model_->component(index), environment = model_->environment(index);
    if (component.empty())
        return;
    if (session_.design().environment(environment))
        session_.setEnvironment(environment);
    session_.select({component});
    session_.reveal(component);
}

} // namespace designer::ui
