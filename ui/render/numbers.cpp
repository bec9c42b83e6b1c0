#include "ui/render/numbers.h"

#include <QRegularExpression>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// Thousands: 1,234,567. "0,123" is none.
QRegularExpression grouped(const LanguageFacts& facts)
{
    const QString group = QRegularExpression::escape(QString(QLatin1Char(facts.group)));
    const QString decimal = QRegularExpression::escape(QString(QLatin1Char(facts.decimal)));
    return QRegularExpression(QStringLiteral("^-?[1-9]\\d{0,2}(?:%1\\d{3})+(?:%2\\d*)?$").arg(group, decimal));
}

} // namespace

QString numberWords(std::string_view plain, Language language)
{
    const bool isNumber = plain.find_first_not_of("-0123456789.") == std::string_view::npos;
    QString words = qt(plain);
    return isNumber ? words.replace(QLatin1Char('.'), QLatin1Char(factsOf(language).decimal)) : words;
}

std::optional<std::string> typedNumber(const QString& text, Language language)
{
    static const QRegularExpression pattern(QStringLiteral("^(-?)0*(\\d*)(?:[.,](\\d*))?$"));
    const LanguageFacts& facts = factsOf(language);
    QString typed = text.trimmed();
    if (typed.contains(QLatin1Char(facts.group)) && typed.contains(grouped(facts)))
        typed.remove(QLatin1Char(facts.group));
    const auto match = pattern.match(typed);
    const QString whole = match.captured(2), fraction = match.captured(3);
    const bool digits = typed.contains(QRegularExpression(QStringLiteral("\\d")));
    if (!match.hasMatch() || !digits)
        return std::nullopt;
    const QString number = match.captured(1) + (whole.isEmpty() ? QStringLiteral("0") : whole);
    return utf8(fraction.isEmpty() ? number : number + QLatin1Char('.') + fraction);
}

} // namespace designer::ui
