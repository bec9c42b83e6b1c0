#include "ui/render/consequence_words.h"

#include <QStringList>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

QString counted(std::size_t count, const Text& one, const Text& many, Language language)
{
    const Message message{count == 1 ? one : many, {{"count", static_cast<std::int64_t>(count)}}};
    return qt(message.in(language));
}

QString environmentName(const Design& design, const std::string& id)
{
    const Environment* environment = design.environment(id);
    return qt(environment && !environment->name.empty() ? environment->name : id);
}

} // namespace

QString signedMru(Mru mru, Language language)
{
    const QString digits = qt(formatDecimal(mru < 0 ? -mru : mru, 2, language));
    return (mru < 0 ? QChar(0x2212) : QChar('+')) + digits;
}

QString priceWords(const Consequence& consequence, const Design& after, Language language)
{
    QStringList parts;
    for (const Consequence::InEnvironment& each : consequence.mru)
        if (each.mru != 0)
            parts << signedMru(each.mru, language) + (parts.isEmpty() ? QStringLiteral(" MRU ") : QStringLiteral(" "))
                         + environmentName(after, each.environment);
    if (consequence.shared != 0)
        parts << signedMru(consequence.shared, language)
                     + (parts.isEmpty() ? QStringLiteral(" MRU ") : QStringLiteral(" "))
                     + qt(Text{"for all environments", "para todos los ambientes"}, language);
    if (!consequence.complete)
        parts << qt(Text{"some MRU unknown", "algunos MRU sin conocer"}, language);
    return parts.join(QStringLiteral(", "));
}

QString consequenceWords(const Consequence& consequence, const Design& after, Language language)
{
    QStringList parts;
    if (const QString price = priceWords(consequence, after, language); !price.isEmpty())
        parts << price;
    if (!consequence.added.empty())
        parts << counted(consequence.added.size(), {"{count} new problem", "{count} problema nuevo"},
                         {"{count} new problems", "{count} problemas nuevos"}, language);
    if (!consequence.cleared.empty())
        parts << counted(consequence.cleared.size(), {"clears {count}", "resuelve {count}"},
                         {"clears {count}", "resuelve {count}"}, language);
    if (parts.isEmpty())
        return qt(Text{"No change in MRU or problems", "Sin cambio en MRU ni problemas"}, language);
    return parts.join(QStringLiteral(" · "));
}

} // namespace designer::ui
