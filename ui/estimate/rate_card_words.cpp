#include "ui/estimate/rate_card_words.h"

#include "ui/render/words.h"

namespace designer::ui {

QString RateCardWords::cardTitle(const RateCard& card, Language language)
{
    return (qt(card.name, language) + QLatin1Char(' ') + qt(card.version)).trimmed();
}

QString RateCardWords::problem(const json::Error& error, Language language)
{
    const QString found = error.foundWords.empty() ? qt(json::visible(error.found)) : qt(error.foundWords, language);
    return tr("Expected %1; this is %2.").arg(qt(error.expected.in(language)), found);
}

QString RateCardWords::decimal(const std::string& text, Language language)
{
    const bool plain = text.find_first_not_of("0123456789.") == std::string::npos;
    QString out = qt(text);
    return plain ? out.replace(QLatin1Char('.'), QLatin1Char(factsOf(language).decimal)) : out;
}

std::string RateCardWords::plainDecimal(const QString& typed)
{
    QString out = typed.trimmed();
    if (out.count(QLatin1Char(',')) == 1 && !out.contains(QLatin1Char('.')))
        out.replace(QLatin1Char(','), QLatin1Char('.'));
    return utf8(out);
}

} // namespace designer::ui
