#include "ui/estimate/rate_card_head.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/estimate/rate_card_words.h"
#include "ui/render/numbers.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int disclaimerHeight = 72;

} // namespace

RateCardHead::RateCardHead(QWidget* parent) : QWidget(parent), illustrative_(new QCheckBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(2);
    const Entry table[] = {
        {"name", Language::en, true, false, QT_TR_NOOP("Name in English"), ""},
        {"name", Language::es, true, false, QT_TR_NOOP("Name in Spanish"), ""},
        {"version", Language::en, false, false, QT_TR_NOOP("Version"), QT_TR_NOOP("2026.2")},
        {"effectiveFrom", Language::en, false, false, QT_TR_NOOP("In effect from"), QT_TR_NOOP("2026-01-31")},
        {"validUntil", Language::en, false, false, QT_TR_NOOP("Quotes hold until"), QT_TR_NOOP("2026-12-31")},
        {"currency", Language::en, false, false, QT_TR_NOOP("Currency"), QT_TR_NOOP("USD; empty: no prices")},
        {"pricePerMru", Language::en, false, true, QT_TR_NOOP("Price of an MRU per month"),
         QT_TR_NOOP("Empty: no prices")},
        {"disclaimer", Language::en, true, false, QT_TR_NOOP("Disclaimer in English"),
         QT_TR_NOOP("Stands at every total")},
        {"disclaimer", Language::es, true, false, QT_TR_NOOP("Disclaimer in Spanish"),
         QT_TR_NOOP("Stands at every total")},
    };
    for (const Entry& entry : table)
        add(entry);
    column->addSpacing(6);
    column->addWidget(illustrative_);
    column->addStretch(1);
    connect(illustrative_, &QCheckBox::toggled, this, [this](bool on) { emit edited(draft_.withIllustrative(on)); });
    retranslate();
    applyTheme();
}

void RateCardHead::add(Entry entry)
{
    entry.label = new QLabel(this);
    entry.problem = new QLabel(this);
    entry.problem->setWordWrap(true);
    entry.problem->setTextFormat(Qt::PlainText);
    entry.problem->hide();
    const std::size_t at = entries_.size();
    if (std::string_view(entry.member) == "disclaimer") {
        auto* editor = new QPlainTextEdit(this);
        editor->setTabChangesFocus(true);
        editor->setFixedHeight(disclaimerHeight);
        editor->installEventFilter(this);
        entry.editor = editor;
    } else {
        auto* editor = new QLineEdit(this);
        connect(editor, &QLineEdit::editingFinished, this, [this, at] { take(entries_[at]); });
        entry.editor = editor;
    }
    entry.editor->setObjectName(QLatin1String(entry.member)
                                + (entry.inBoth ? QLatin1Char('-') + qt(factsOf(entry.language).code) : QString()));
    entry.label->setBuddy(entry.editor);
    for (QWidget* widget : {static_cast<QWidget*>(entry.label), entry.editor, static_cast<QWidget*>(entry.problem)})
        layout()->addWidget(widget);
    static_cast<QVBoxLayout*>(layout())->addSpacing(4);
    entries_.push_back(entry);
}

void RateCardHead::retranslate()
{
    for (const Entry& entry : entries_) {
        entry.label->setText(tr(entry.title));
        entry.editor->setAccessibleName(tr(entry.title));
        const QString hint = *entry.hint ? tr(entry.hint) : QString();
        if (auto* line = qobject_cast<QLineEdit*>(entry.editor))
            line->setPlaceholderText(hint);
        else
            static_cast<QPlainTextEdit*>(entry.editor)->setPlaceholderText(hint);
    }
    illustrative_->setText(tr("Illustrative: not the service's values"));
    illustrative_->setToolTip(tr("Every total then says that it is an illustration"));
}

void RateCardHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void RateCardHead::applyTheme()
{
    const Theme& theme = Theme::of(palette());
    QPalette muted = palette(), error = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    error.setColor(QPalette::WindowText, theme.error);
    for (const Entry& entry : entries_) {
        entry.label->setPalette(muted);
        entry.problem->setPalette(error);
    }
}

std::string RateCardHead::pointer(const Entry& entry)
{
    return std::string("/").append(entry.member);
}

bool RateCardHead::shows(const json::Error& error) const
{
    for (const Entry& entry : entries_)
        if (error.pointer == pointer(entry) || error.pointer.starts_with(pointer(entry) + "/"))
            return true;
    return false;
}

QString RateCardHead::textOf(const Entry& entry) const
{
    if (entry.inBoth)
        return qt(draft_.texts(entry.member).in(entry.language));
    return entry.decimal ? numberWords(draft_.text(entry.member), language_) : qt(draft_.text(entry.member));
}

QString RateCardHead::words(const Entry& entry)
{
    if (const auto* line = qobject_cast<QLineEdit*>(entry.editor))
        return line->text();
    return static_cast<QPlainTextEdit*>(entry.editor)->toPlainText();
}

void RateCardHead::setWords(const Entry& entry, const QString& words)
{
    if (RateCardHead::words(entry) == words)
        return;
    if (auto* line = qobject_cast<QLineEdit*>(entry.editor))
        line->setText(words);
    else
        static_cast<QPlainTextEdit*>(entry.editor)->setPlainText(words);
}

void RateCardHead::show(const CardDraft& draft, const CardCheck& check, Language language)
{
    draft_ = draft;
    language_ = language;
    for (const Entry& entry : entries_) {
        setWords(entry, textOf(entry));
        QString problem;
        for (const json::Error& error : check.errors) {
            const bool ofLanguage = error.pointer == pointer(entry) + "/" + std::string(factsOf(entry.language).code);
            if (ofLanguage || (error.pointer == pointer(entry) && entry.language == Language::en))
                problem = RateCardWords::problem(error, language);
        }
        entry.problem->setText(problem);
        entry.problem->setVisible(!problem.isEmpty());
    }
    const QSignalBlocker quiet(illustrative_);
    illustrative_->setChecked(draft.illustrative());
}

void RateCardHead::setReadOnly(bool readOnly)
{
    for (const Entry& entry : entries_)
        if (auto* line = qobject_cast<QLineEdit*>(entry.editor))
            line->setReadOnly(readOnly);
        else
            static_cast<QPlainTextEdit*>(entry.editor)->setReadOnly(readOnly);
    illustrative_->setEnabled(!readOnly);
}

/// What was typed becomes the card's when the field is left.
void RateCardHead::take(const Entry& entry)
{
    const QString typed = words(entry);
    if (typed == textOf(entry))
        return;
    if (!entry.inBoth) {
        emit edited(
            draft_.withText(entry.member, entry.decimal ? RateCardWords::plainDecimal(typed, language_) : utf8(typed)));
        return;
    }
    OwnedText texts = draft_.texts(entry.member);
    (entry.language == Language::en ? texts.en : texts.es) = utf8(typed);
    emit edited(draft_.withTexts(entry.member, texts));
}

void RateCardHead::takeAll()
{
    for (const Entry& entry : entries_)
        take(entry);
}

bool RateCardHead::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        for (const Entry& entry : entries_)
            if (entry.editor == object)
                take(entry);
    return QWidget::eventFilter(object, event);
}

} // namespace designer::ui
