#include "ui/estimate/rate_card_words.h"

#include "ui/render/numbers.h"
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

std::string RateCardWords::plainDecimal(const QString& typed, Language language)
{
    return typedNumber(typed, language).value_or(utf8(typed.trimmed()));
}

} // namespace designer::ui
