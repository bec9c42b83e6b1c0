#include "ui/inspector/property_field.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/inspector/finding_lines.h"
#include "ui/inspector/icons.h"
#include "ui/inspector/page.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int secondary = 11;

QLabel* secondaryLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPixelSize(secondary);
    label->setFont(font);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long word does not widen the page
    label->setVisible(false);
    return label;
}

void setInk(QWidget* widget, const QColor& ink)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::WindowText) == ink)
        return;
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

void showWords(QLabel* label, const QString& words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

PropertyField::PropertyField(Session& session, Subject& subject, Editing& editing, const Property& property,
                             QWidget* parent)
    : QWidget(parent), session_(session), subject_(subject), editing_(editing), property_(property),
      column_(new QVBoxLayout(this))
{
    setObjectName(qt(property.name.text()));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
    makeHead();
    makeLines();
    connect(qApp, &QApplication::focusChanged, this, &PropertyField::showHelp);
    refresh();
}

void PropertyField::makeHead()
{
    main_ = new BoundEditor(session_, subject_, editing_, property_, level(), this);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    constexpr int least = 168, leastState = 24;
    label_ = new FieldLabel(least, this);
    label_->setText(qt(property_.label, session_.language()));
    state_ = new FieldLabel(leastState, this);
    QFont smaller = state_->font();
    smaller.setPixelSize(secondary);
    state_->setFont(smaller);
    spread_ = new QToolButton(this);
    info_ = new QToolButton(this);
    for (QToolButton* button : {spread_, info_}) {
        button->setAutoRaise(true);
        button->setCheckable(true);
    }
    info_->setFocusPolicy(Qt::NoFocus); // the same help shows while the field has the focus
    info_->setAccessibleName(tr("Help for %1").arg(label_->text()));
    info_->setToolTip(qt(property_.help, session_.language()) + QLatin1Char('\n') + qt(property_.source));
    spread_->setAccessibleName(tr("%1 in each environment").arg(label_->text()));
    spread_->setToolTip(tr("Value in each environment"));
    head->addWidget(label_);
    if (property_.type == PropertyType::flag)
        head->addWidget(main_, 1); // its box says the label
    head->addWidget(state_);
    head->addStretch();
    head->addWidget(spread_);
    head->addWidget(info_);
    column_->addLayout(head);
    connect(info_, &QToolButton::toggled, this, &PropertyField::showHelp);
    connect(spread_, &QToolButton::toggled, this, [this] {
        showSummary();
        showRows();
    });
}

void PropertyField::makeLines()
{
    refusal_ = secondaryLabel(this);
    need_ = secondaryLabel(this);
    hidden_ = secondaryLabel(this);
    summary_ = secondaryLabel(this);
    help_ = secondaryLabel(this);
    findings_ = new FindingLines(session_, this);
    hidden_->setText(tr("Looks like a credential, so it is hidden. Credentials belong in a secret."));
    need_->setText(tr("The ticket needs this"));
    if (property_.type != PropertyType::flag)
        column_->addWidget(main_);
    for (QWidget* line : std::initializer_list<QWidget*>{refusal_, need_, hidden_, summary_, help_, findings_})
        column_->addWidget(line);
    label_->setBuddy(main_);
    label_->setVisible(property_.type != PropertyType::flag);
    spread_->setChecked(property_.perEnvironment && membersAreFew());
    follow(*main_);
}

void PropertyField::follow(BoundEditor& editor)
{
    connect(&editor, &BoundEditor::refused, this, [this](const QString& why) { showWords(refusal_, why); });
    connect(&editor, &BoundEditor::entered, this, [this, &editor] { emit entered(&editor); });
}

bool PropertyField::membersAreFew() const
{
    return property_.type == PropertyType::text || property_.type == PropertyType::choice;
}

std::string PropertyField::level() const
{
    return subject_.homes().empty() ? std::string() : session_.environment();
}

void PropertyField::refresh()
{
    main_->setEnvironment(level());
    paintInk();
    showState();
    showNeed();
    showSummary();
    showRows();
    hidden_->setVisible(main_->hides());
}

void PropertyField::paintInk()
{
    const Theme& theme = Theme::of(palette());
    for (QLabel* label : std::initializer_list<QLabel*>{state_, hidden_, summary_, help_})
        setInk(label, theme.mutedText);
    setInk(refusal_, theme.error);
    setInk(need_, theme.warning);
    info_->setIcon(icon(Icon::explain, palette()));
    spread_->setIcon(icon(Icon::environments, palette()));
}

QString PropertyField::stateWords() const
{
    const FieldState& state = main_->state();
    if (state.mixed)
        return tr("several values");
    const bool exception = !level().empty() && subject_.homes().size() > 1;
    if (!state.own.isNull())
        return exception ? tr("only here") : QString();
    switch (state.from) {
    case Beneath::nothing:
        return {};
    case Beneath::inherited:
        return tr("inherited");
    case Beneath::byDefault:
        return tr("default");
    case Beneath::fromDesign:
        return tr("from the design");
    }
    return {};
}

void PropertyField::showState()
{
    QFont font = state_->font();
    font.setBold(!main_->state().own.isNull());
    state_->setFont(font);
    showWords(state_, stateWords());
    QFont strong = label_->font();
    strong.setBold(font.bold() && !state_->text().isEmpty());
    label_->setFont(strong);
}

void PropertyField::showNeed()
{
    const FieldState& state = main_->state();
    const QString label = qt(property_.label, session_.language());
    label_->setText(state.required ? label + QStringLiteral(" *") : label);
    label_->setToolTip(state.required ? tr("The ticket cannot go without it") : QString());
    need_->setVisible(state.missing && findings_->isHidden()); // a finding says it with more words
}

/// Whether the environments differ although nobody made an exception.
bool PropertyField::variesByItself(const std::vector<ValueThere>& values) const
{
    return std::any_of(values.begin(), values.end(),
                       [&](const ValueThere& each) { return each.own || each.value != values.front().value; });
}

QString PropertyField::summaryWords(const std::vector<ValueThere>& values) const
{
    const bool exceptions = std::any_of(values.begin(), values.end(), [](const auto& each) { return each.own; });
    QStringList out;
    for (const ValueThere& each : values) {
        QString value = valueWords(each.value, property_, session_.language());
        if (value.isEmpty())
            value = QStringLiteral("–");
        out << (exceptions && !each.own ? tr("%1: inherits %2") : tr("%1: %2")).arg(each.name, value);
    }
    return out.join(QStringLiteral(" · "));
}

void PropertyField::showSummary()
{
    const bool one = subject_.components().size() == 1;
    const bool forAll = level().empty() && subject_.homes().size() > 1;
    spread_->setVisible(forAll && one);
    QString words;
    if (forAll && !one && subject_.hasExceptions(property_.name))
        words = tr("Some have values of their own in an environment; choose one to see them.");
    if (forAll && one && !spread_->isChecked())
        if (const auto values = subject_.values(property_); variesByItself(values))
            words = summaryWords(values);
    showWords(summary_, words);
}

void PropertyField::showRows()
{
    std::vector<std::string> wanted;
    if (!spread_->isHidden() && spread_->isChecked())
        wanted = subject_.homes();
    const bool same =
        std::equal(wanted.begin(), wanted.end(), environments_.begin(), environments_.end(),
                   [](const std::string& id, const auto& row) { return row.second->environment() == id; });
    if (!same) {
        if (rows_)
            rows_->deleteLater();
        rows_ = new QWidget(this);
        environments_.clear();
        auto* grid = new QGridLayout(rows_);
        grid->setContentsMargins(12, 0, 0, 0);
        grid->setSpacing(4);
        for (const std::string& id : wanted) {
            auto* name = secondaryLabel(rows_);
            auto* editor = new BoundEditor(session_, subject_, editing_, property_, id, rows_);
            follow(*editor);
            grid->addWidget(name, static_cast<int>(environments_.size()), 0, Qt::AlignTop);
            grid->addWidget(editor, static_cast<int>(environments_.size()), 1);
            grid->setColumnStretch(1, 1);
            environments_.emplace_back(name, editor);
        }
        column_->insertWidget(column_->indexOf(summary_) + 1, rows_);
        rows_->setVisible(!wanted.empty());
    }
    main_->setVisible(wanted.empty() || !property_.perEnvironment || !main_->state().own.isNull());
    for (const auto& [name, editor] : environments_) {
        showWords(name, environmentName(session_.design(), editor->environment()));
        setInk(name, Theme::of(palette()).mutedText);
        editor->refresh();
    }
}

void PropertyField::showHelp()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool inside = focus && isAncestorOf(focus);
    QString words = qt(property_.help, session_.language());
    if (!property_.source.empty())
        words += QStringLiteral(" (%1)").arg(qt(property_.source));
    showWords(help_, inside || info_->isChecked() ? words : QString());
}

void PropertyField::showFindings(const std::vector<const Finding*>& findings)
{
    findings_->setEverywhere(subject_.homes().size());
    findings_->setFindings(findings);
    showNeed();
}

void PropertyField::reveal()
{
    constexpr int flash = 140;
    const auto shown = std::find_if(environments_.begin(), environments_.end(),
                                    [](const auto& row) { return row.second->state().missing; });
    if (shown != environments_.end())
        shown->second->setFocus(Qt::OtherFocusReason);
    else if (main_->isHidden() && !environments_.empty())
        environments_.front().second->setFocus(Qt::OtherFocusReason);
    else
        main_->setFocus(Qt::OtherFocusReason);
    lit_ = true;
    update();
    QTimer::singleShot(flash, this, [this] {
        lit_ = false;
        update();
    });
}

void PropertyField::paintEvent(QPaintEvent*)
{
    if (!lit_)
        return;
    QPainter painter(this);
    QColor ground = Theme::of(palette()).accent;
    ground.setAlphaF(0.25f);
    painter.fillRect(rect(), ground);
}

void PropertyField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintInk();
    QWidget::changeEvent(event);
}

} // namespace designer::ui
