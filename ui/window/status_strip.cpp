#include "ui/window/status_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <cmath>

#include "ui/render/painter.h"
#include "ui/render/severity_mark.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr std::size_t mostAmounts = 4;
constexpr int markSize = 12;

QToolButton* flatButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(DiagramPainter::font(11));
    return button;
}

QString amount(const Total& total, Language language)
{
    const QString number = qt(formatDecimal(total.mru, 2, language));
    return total.complete ? number : QStringLiteral("≥ ") + number;
}

} // namespace

StatusStrip::StatusStrip(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), row_(new QHBoxLayout(this))
{
    row_->setContentsMargins(0, 0, 8, 0);
    row_->setSpacing(2);
    makeCounts();
    amounts_ = new QWidget;
    auto* amounts = new QHBoxLayout(amounts_);
    amounts->setContentsMargins(8, 0, 8, 0);
    amounts->setSpacing(2);
    sample_ = flatButton(amounts_);
    sample_->setObjectName(QStringLiteral("sample"));
    amounts->addWidget(sample_);
    connect(sample_, &QToolButton::clicked, this, [this] { emit estimateRequested(session_.environment()); });
    row_->addWidget(amounts_);
    zoom_ = flatButton(this);
    row_->addWidget(zoom_);
    saved_ = new QLabel;
    saved_->setFont(DiagramPainter::font(11));
    row_->addWidget(saved_);
    connect(&session_, &Session::analysed, this, &StatusStrip::showAnalysis);
    connect(&session_, &Session::opened, this, &StatusStrip::showAnalysis);
    connect(&session_, &Session::environmentChanged, this, &StatusStrip::showAnalysis);
    connect(&session_, &Session::languageChanged, this, &StatusStrip::showAnalysis);
    setZoom(1.0);
    colour();
    showAnalysis();
}

void StatusStrip::makeCounts()
{
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        QToolButton* button = flatButton(this);
        connect(button, &QToolButton::clicked, this, [this, severity] { emit problemsRequested(severity); });
        counts_[static_cast<std::size_t>(severity)] = button;
        row_->addWidget(button);
    }
}

void StatusStrip::showAnalysis()
{
    const auto analysis = session_.analysis();
    showCounts(analysis.get());
    showMru(analysis.get());
}

void StatusStrip::showCounts(const Analysis* analysis)
{
    const Analysis::Counts counts = analysis ? analysis->counts(session_.environment()) : Analysis::Counts();
    const std::array<int, 3> numbers = {counts.error, counts.warning, counts.advice};
    const std::array<QString, 3> words = {tr("%n error(s)", nullptr, counts.error),
                                          tr("%n warning(s)", nullptr, counts.warning),
                                          tr("%n piece(s) of advice", nullptr, counts.advice)};
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        counts_[i]->setText(analysis ? QString::number(numbers[i]) : QStringLiteral("–"));
        counts_[i]->setAccessibleName(words[i]);
        counts_[i]->setToolTip(tr("%1: show them").arg(words[i]));
    }
}

/// The shown environment alone, or each, or (where there are too many) the total.
void StatusStrip::showMru(const Analysis* analysis)
{
    mruOf_.clear();
    std::vector<std::pair<QString, Total>> shown;
    if (analysis) {
        const auto& environments = analysis->design().header().environments;
        for (const EnvironmentEstimate& estimated : analysis->estimate.environments) {
            const Environment& environment = environments[estimated.environment];
            if (session_.environment().empty() || environment.id == session_.environment()) {
                shown.emplace_back(qt(environment.name), estimated.total);
                mruOf_.push_back(environment.id);
            }
        }
        if (shown.size() > mostAmounts) {
            shown = {{tr("Total"), analysis->estimate.total}};
            mruOf_ = {std::string()};
        }
    }
    showSample();
    const QFontMetrics metrics(DiagramPainter::font(11));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto& [name, total] = shown[i];
        QToolButton* button = mruButton(i);
        const QString number = amount(total, session_.language());
        button->setText(tr("%1 %2 MRU").arg(metrics.elidedText(name, Qt::ElideRight, 88), number));
        QString words = tr("%1: %2 MRU a month").arg(name, number);
        if (!total.complete)
            words += QStringLiteral("\n") + tr("Incomplete: something in it is not known.");
        if (session_.rateCard().illustrative)
            words += QStringLiteral("\n") + tr("Counted with the sample rate card.");
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setVisible(true);
    }
    for (std::size_t i = shown.size(); i < mru_.size(); ++i)
        mru_[i]->setVisible(false);
    amounts_->setVisible(pricesShown_ && !shown.empty());
}

/// Wherever a figure stands it is said that the card is no real one.
void StatusStrip::showSample()
{
    const RateCard& card = session_.rateCard();
    sample_->setVisible(card.illustrative);
    sample_->setText(tr("Illustrative rates"));
    sample_->setToolTip(qt(card.disclaimer, session_.language()));
    sample_->setAccessibleDescription(sample_->toolTip());
}

QToolButton* StatusStrip::mruButton(std::size_t at)
{
    if (at < mru_.size())
        return mru_[at];
    QToolButton* button = flatButton(amounts_);
    connect(button, &QToolButton::clicked, this, [this, at] { emit estimateRequested(mruOf_[at]); });
    amounts_->layout()->addWidget(button);
    mru_.push_back(button);
    return button;
}

void StatusStrip::setZoom(double zoom)
{
    zoom_->setText(QStringLiteral("%1 %").arg(std::lround(zoom * 100)));
    zoom_->setToolTip(tr("Zoom"));
    zoom_->setAccessibleName(tr("Zoom, %1").arg(zoom_->text()));
}

void StatusStrip::setZoomMenu(QMenu* menu)
{
    connect(zoom_, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(zoom_->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
}

void StatusStrip::setSaved(const QString& text)
{
    saved_->setText(text);
}

void StatusStrip::setPricesShown(bool on)
{
    pricesShown_ = on;
    showAnalysis();
}

void StatusStrip::colour()
{
    const Theme& theme = Theme::of(palette());
    for (const Weight weight : {Weight::error, Weight::warning, Weight::advice})
        counts_[static_cast<std::size_t>(weight)]->setIcon(weightMark(weight, theme, markSize, devicePixelRatioF()));
    QPalette warning = palette();
    warning.setColor(QPalette::ButtonText, theme.warning);
    sample_->setPalette(warning);
    saved_->setForegroundRole(QPalette::PlaceholderText);
}

void StatusStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::LanguageChange)
        showAnalysis();
    QWidget::changeEvent(event);
}

} // namespace designer::ui
