#include "ui/problems/finding_details.h"

#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "design/credentials.h"
#include "ui/problems/accept_form.h"
#include "ui/problems/fix_button.h"
#include "ui/render/consequence_words.h"
#include "ui/render/painter.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int detailGap = 8;
constexpr int priceDelay = 60; // ms: walking through the rows stays light

QLabel* wrapped(QWidget* parent, int pixels, bool medium = false)
{
    auto* label = new QLabel(parent);
    label->setFont(DiagramPainter::font(pixels, medium));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void tint(QWidget* widget, const QPalette& base, const QColor& colour)
{
    QPalette palette = base;
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace

FindingDetails::FindingDetails(Session& session, QWidget* parent) : QScrollArea(parent), session_(session)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(new QWidget(this));
    makeTexts();
    makeActions();
    arrange();
    priceSoon_.setSingleShot(true);
    priceSoon_.setInterval(priceDelay);
    connect(&priceSoon_, &QTimer::timeout, this, &FindingDetails::price);
    recolour();
    retranslate();
}

void FindingDetails::makeTexts()
{
    title_ = wrapped(widget(), 16, true);
    message_ = wrapped(widget(), 13);
    why_ = wrapped(widget(), 11);
    source_ = wrapped(widget(), 11);
    source_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(source_, &QLabel::linkActivated, this, &FindingDetails::openPage);
    acceptance_ = wrapped(widget(), 11);
}

void FindingDetails::makeActions()
{
    accept_ = new QPushButton(widget());
    accept_->setObjectName(QStringLiteral("accept"));
    withdraw_ = new QPushButton(widget());
    withdraw_->setObjectName(QStringLiteral("withdraw"));
    form_ = new AcceptForm(widget());
    for (QPushButton* button : {accept_, withdraw_})
        button->setAutoDefault(false);
    connect(accept_, &QPushButton::clicked, this, &FindingDetails::beginAccepting);
    connect(withdraw_, &QPushButton::clicked, this, &FindingDetails::withdraw);
    connect(form_, &AcceptForm::accepted, this, &FindingDetails::accept);
    connect(form_, &AcceptForm::cancelled, this, [this] {
        form_->hide();
        fillAcceptance();
        accept_->setFocus(Qt::OtherFocusReason);
    });
}

void FindingDetails::arrange()
{
    auto* layout = new QVBoxLayout(widget());
    layout->setContentsMargins(2 * detailGap, detailGap, 2 * detailGap, detailGap);
    layout->setSpacing(detailGap);
    layout->addWidget(title_);
    layout->addWidget(message_);
    fixArea_ = new QVBoxLayout;
    fixArea_->setSpacing(detailGap / 2);
    layout->addLayout(fixArea_);
    layout->addWidget(why_);
    layout->addWidget(source_);
    layout->addWidget(acceptance_);
    layout->addWidget(form_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(accept_);
    buttons->addWidget(withdraw_);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
}

void FindingDetails::retranslate()
{
    setAccessibleName(tr("About the chosen problem"));
    accept_->setText(tr("Accept…"));
    accept_->setToolTip(tr("Live with this problem, with a reason"));
    withdraw_->setText(tr("Withdraw"));
    withdraw_->setToolTip(tr("Take the acceptance back: the problem counts again"));
    shownId_.clear(); // titles of fixes are words too
    const FindingRow row = row_;
    show(analysis_, row.findings.empty() ? nullptr : &row);
}

void FindingDetails::show(std::shared_ptr<const Analysis> analysis, const FindingRow* row)
{
    const bool same = row && continues(*row);
    row_ = row ? *row : FindingRow();
    analysis_ = std::move(analysis);
    shownId_ = row ? row->first().id() : std::string();
    if (!same) {
        form_->hide();
        ensureVisible(0, 0);
    }
    for (QWidget* each : {static_cast<QWidget*>(message_), static_cast<QWidget*>(why_), static_cast<QWidget*>(source_)})
        each->setVisible(row != nullptr);
    fillTexts();
    fillFixes();
    fillAcceptance();
}

bool FindingDetails::continues(const FindingRow& row) const
{
    return !shownId_.empty() && row.first().id() == shownId_;
}

void FindingDetails::fillTexts()
{
    const Language language = session_.language();
    if (row_.findings.empty()) {
        title_->setText(tr("Choose a problem to see why it matters and how to mend it."));
        return;
    }
    const Rule& rule = *row_.first().rule;
    title_->setText(qt(rule.title, language));
    message_->setText(messageWords(row_, analysis_->design(), language));
    why_->setText(qt(rule.why, language) + QLatin1Char('\n') + qt(rule.fix, language));
    source_->setText(
        QStringLiteral("%1 · <a href=\"page\">%2</a>").arg(qt(rule.source).toHtmlEscaped(), tr("Open its page (F1)")));
}

void FindingDetails::fillFixes()
{
    std::vector<OfferedFix> fixes;
    if (!row_.findings.empty())
        fixes = offeredFixes(analysis_, row_, session_.language());
    const bool same =
        std::equal(fixes.begin(), fixes.end(), buttons_.begin(), buttons_.end(),
                   [](const OfferedFix& fix, const FixButton* button) { return fix.title == button->title(); });
    fixes_ = std::move(fixes);
    priceSoon_.start();
    if (same)
        return;
    if (std::exchange(previews_, false))
        session_.setPreview(std::nullopt);
    for (FixButton* button : std::exchange(buttons_, {})) {
        button->hide();
        button->deleteLater();
    }
    for (std::size_t i = 0; i < fixes_.size(); ++i) {
        auto* button = new FixButton(fixes_[i].title, widget());
        connect(button, &FixButton::looked, this, [this, i](bool at) { look(i, at); });
        connect(button, &QPushButton::clicked, this, [this, i] { applyFix(session_, OfferedFix(fixes_[i])); });
        fixArea_->addWidget(button);
        buttons_.push_back(button);
    }
}

void FindingDetails::price()
{
    for (std::size_t i = 0; i < fixes_.size() && isVisible(); ++i) {
        const Design after = fixes_[i].apply(session_.design());
        buttons_[i]->setConsequence(consequenceWords(session_.whatIf(after), after, session_.language()));
    }
}

void FindingDetails::look(std::size_t fix, bool at)
{
    previews_ = at && fix < fixes_.size();
    session_.setPreview(previews_ ? std::optional(fixes_[fix].apply(session_.design())) : std::nullopt);
}

void FindingDetails::fillAcceptance()
{
    const Language language = session_.language();
    const bool chosen = !row_.findings.empty();
    const Acceptance* given = chosen ? row_.first().accepted : nullptr;
    const QString whyNot = chosen && !given ? whyNotAcceptable(row_, language) : QString();
    QString words;
    if (given)
        words = tr("Accepted by %1 on %2: %3")
                    .arg(qt(hidingCredentials(given->by)), qt(given->on), qt(hidingCredentials(given->reason)));
    else if (!whyNot.isEmpty())
        words = tr("Cannot be accepted. %1").arg(whyNot);
    acceptance_->setText(words);
    acceptance_->setVisible(!words.isEmpty());
    withdraw_->setVisible(given != nullptr);
    accept_->setVisible(chosen && !given && whyNot.isEmpty() && form_->isHidden());
    if (given || !whyNot.isEmpty())
        form_->hide();
}

void FindingDetails::beginAccepting()
{
    const Acceptance* earlier = session_.design().accepted().find(row_.first().id());
    accept_->hide();
    form_->begin(earlier ? qt(earlier->reason) : QString());
    // Only once it has been given its place.
    QMetaObject::invokeMethod(this, [this] { ensureWidgetVisible(form_); }, Qt::QueuedConnection);
}

void FindingDetails::accept(const QString& reason, const QString& by)
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString name = tr("Accept “%1”").arg(title_->text());
    form_->hide();
    session_.apply(name, accepting(session_.design(), row_, reason, by, today));
    session_.settle();
}

void FindingDetails::withdraw()
{
    session_.apply(tr("Withdraw acceptance of “%1”").arg(title_->text()), withdrawing(session_.design(), row_));
    session_.settle();
}

void FindingDetails::openPage()
{
    session_.explain(QStringLiteral("rule/") + qt(row_.first().rule->name));
}

void FindingDetails::recolour()
{
    const Theme& theme = Theme::of(palette());
    for (QLabel* label : {why_, source_, acceptance_})
        tint(label, palette(), theme.mutedText);
}

void FindingDetails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QScrollArea::changeEvent(event);
}

void FindingDetails::hideEvent(QHideEvent* event)
{
    if (std::exchange(previews_, false))
        session_.setPreview(std::nullopt);
    QScrollArea::hideEvent(event);
}

} // namespace designer::ui
