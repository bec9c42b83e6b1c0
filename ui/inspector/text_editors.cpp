#include "ui/inspector/text_editors.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

#include "design/credentials.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

bool isTextOrNull(const json::Value& value)
{
    return value.isNull() || value.isString();
}

Typed readText(const QString& text)
{
    return {text.isEmpty() ? json::Value() : json::Value(utf8(text)), {}};
}

QString writeText(const json::Value& value)
{
    return qt(value.string());
}

Typed readHost(const QString& text)
{
    return readText(text.trimmed());
}

Typed readDate(const QString& text)
{
    const bool valid = text.isEmpty() || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
    if (!valid)
        return {{}, LineEditor::tr("A date such as 2027-01-31")};
    return readText(text);
}

QString rangeWords(const Property& property, Language language)
{
    const auto words = [language](Micro amount) { return qt(formatQuantity(amount, language)); };
    if (property.minimum && property.maximum)
        return LineEditor::tr("From %1 to %2").arg(words(*property.minimum), words(*property.maximum));
    if (property.minimum)
        return LineEditor::tr("At least %1").arg(words(*property.minimum));
    return LineEditor::tr("At most %1").arg(words(*property.maximum));
}

bool inRange(const json::Value& number, const Property& property)
{
    const auto amount = number.micro();
    return amount && (!property.minimum || *amount >= *property.minimum)
           && (!property.maximum || *amount <= *property.maximum);
}

Typed readNumber(const QString& text, const Property& property, Language language)
{
    if (text.trimmed().isEmpty())
        return {};
    json::Value number = numberValue(text, language);
    const bool whole = property.type == PropertyType::integer;
    if (number.isNull() || (whole && !number.integer()))
        return {{}, whole ? LineEditor::tr("A whole number") : LineEditor::tr("A number")};
    if (!inRange(number, property))
        return {{}, rangeWords(property, language)};
    return {std::move(number), {}};
}

LineFormat numberFormat(const Property& property, Language language)
{
    return {[property, language](const QString& text) { return readNumber(text, property, language); },
            [language](const json::Value& value) { return numberWords(value.numberText(), language); },
            [](const json::Value& value) { return value.isNull() || value.isNumber(); },
            property.type == PropertyType::integer};
}

/// A number, or words such as "250 KB".
LineFormat amountFormat(Language language)
{
    return {[language](const QString& text) {
                json::Value number = numberValue(text, language);
                return number.isNull() ? readText(text.trimmed()) : Typed{std::move(number), {}};
            },
            [language](const json::Value& value) {
                return value.isNumber() ? numberWords(value.numberText(), language) : qt(value.string());
            },
            [](const json::Value& value) { return isTextOrNull(value) || value.isNumber(); }};
}

QString masked(const std::string& text)
{
    return qt(withoutCredentials(text, "••••••"));
}

} // namespace

LineFormat lineFormat(const Property& property, Language language)
{
    switch (property.type) {
    case PropertyType::number:
    case PropertyType::integer:
    case PropertyType::rateLimit:
        return numberFormat(property, language);
    case PropertyType::measure:
    case PropertyType::quota:
        return amountFormat(language);
    case PropertyType::date:
        return {readDate, writeText, isTextOrNull};
    case PropertyType::host:
        return {readHost, writeText, isTextOrNull};
    default:
        return {readText, writeText, isTextOrNull};
    }
}

LineEditor::LineEditor(LineFormat format, const QString& unit, QWidget* parent)
    : ValueEditor(parent), format_(std::move(format)), line_(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line_);
    if (!unit.isEmpty())
        row->addWidget(new QLabel(unit, this));
    watch(line_);
    connect(line_, &QLineEdit::textEdited, this, &LineEditor::typed);
}

void LineEditor::setLabel(const QString& label)
{
    line_->setAccessibleName(label);
}

void LineEditor::setPlaceholder(const QString& text)
{
    placeholder_ = text;
    present();
}

void LineEditor::setEmphasis(bool bold)
{
    QFont font = line_->font();
    font.setBold(bold);
    line_->setFont(font);
}

void LineEditor::present()
{
    const QString muted = mixed() ? tr("several values") : format_.write(standIn());
    line_->setPlaceholderText(muted.isEmpty() ? placeholder_ : masked(utf8(muted)));
    const QString text = mixed() ? QString() : format_.write(value());
    if (text != line_->text() && !(line_->hasFocus() && says(value()))) {
        line_->setText(text);
        line_->setCursorPosition(line_->hasFocus() ? static_cast<int>(text.size()) : 0);
    }
    if (!line_->hasFocus())
        mask();
}

/// Whether what is typed is this value, however it is written ("1.", "01").
bool LineEditor::says(const json::Value& value) const
{
    const Typed typed = format_.read(line_->text());
    return typed.refusal.isEmpty() && typed.value == value;
}

void LineEditor::mask()
{
    const bool secret = looksLikeCredential(utf8(line_->text()));
    line_->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
}

void LineEditor::typed(const QString& text)
{
    const Typed typed = format_.read(text);
    if (typed.refusal.isEmpty())
        announce(typed.value, false);
    else
        emit refused(typed.refusal);
}

void LineEditor::leave()
{
    if (const QString text = format_.write(value()); !mixed() && text != line_->text())
        line_->setText(text);
    emit refused({});
    mask();
}

void LineEditor::step(int by)
{
    const json::Value& now = value().isNull() ? standIn() : value();
    const json::Value next(now.integer().value_or(0) + by);
    const QString text = format_.write(next);
    if (!format_.read(text).refusal.isEmpty())
        return;
    line_->setText(text);
    typed(text);
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (format_.stepwise && watched == line_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

namespace {

QString linesOf(const json::Value& value)
{
    if (value.isString())
        return qt(value.string());
    QStringList lines;
    for (const json::Value& line : value.array())
        lines << qt(line.string());
    return lines.join(QLatin1Char('\n'));
}

json::Value linesAs(const QString& text, bool list)
{
    if (text.isEmpty())
        return {};
    if (!list)
        return utf8(text);
    json::Array lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        lines.push_back(utf8(line));
    return lines;
}

} // namespace

LongTextEditor::LongTextEditor(QWidget* parent) : ValueEditor(parent), text_(new QPlainTextEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text_);
    text_->setTabChangesFocus(true);
    text_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    watch(text_);
    connect(text_, &QPlainTextEdit::textChanged, this, &LongTextEditor::typed);
    fit();
}

bool LongTextEditor::canShow(const json::Value& value) const
{
    const auto& lines = value.array();
    return isTextOrNull(value) || (value.isArray() && std::all_of(lines.begin(), lines.end(), [](const auto& each) {
                                       return each.isString();
                                   }));
}

void LongTextEditor::setLabel(const QString& label)
{
    text_->setAccessibleName(label);
}

void LongTextEditor::present()
{
    text_->setPlaceholderText(mixed() ? tr("several values") : masked(utf8(linesOf(standIn()))));
    masked_ = false;
    if (const QString text = mixed() ? QString() : linesOf(value()); text != text_->toPlainText()) {
        const QSignalBlocker quiet(text_);
        text_->setPlainText(text);
    }
    if (!text_->hasFocus())
        mask();
    fit();
}

/// A text with a credential in it can be replaced, but neither read nor amended here.
void LongTextEditor::mask()
{
    masked_ = looksLikeCredential(utf8(linesOf(value())));
    if (masked_) {
        const QSignalBlocker quiet(text_);
        text_->setPlainText(masked(utf8(linesOf(value()))));
    }
    text_->setReadOnly(masked_);
}

void LongTextEditor::typed()
{
    fit();
    if (!masked_)
        announce(linesAs(text_->toPlainText(), value().isArray()), false);
}

void LongTextEditor::fit()
{
    constexpr int least = 3, most = 8, frame = 12;
    const int lines = std::clamp(text_->document()->blockCount(), least, most);
    text_->setFixedHeight(lines * text_->fontMetrics().lineSpacing() + frame);
}

KeptEditor::KeptEditor(QWidget* parent) : ValueEditor(parent), text_(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text_);
    text_->setReadOnly(true);
    watch(text_);
}

void KeptEditor::setLabel(const QString& label)
{
    text_->setAccessibleName(label);
}

void KeptEditor::present()
{
    const json::Value& shown = value().isNull() ? standIn() : value();
    text_->setText(shown.isNull() ? QString() : masked(json::writeCompact(shown)));
    text_->setCursorPosition(0);
}

} // namespace designer::ui
