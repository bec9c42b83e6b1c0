#include "ui/pictures/request_words.h"

#include <QDate>
#include <QLocale>

#include "tickets/clean_text.h"
#include "ui/render/words.h"

namespace designer::ui {

QString environmentInWords(const ExportRequest& request)
{
    static constexpr Text all{"All environments, values of {environment}",
                              "Todos los ambientes, valores de {environment}"};
    const Design& design = request.analysis.design();
    const Environment* shown = design.environment(shownEnvironment(design, request.environment));
    if (!shown)
        return {};
    const bool single = !request.environment.empty() || design.header().environments.size() == 1;
    const std::string name = oneLine(shown->name.empty() ? shown->id : shown->name, request.language);
    return qt(single ? name : Message{all, {{"environment", name}}}.in(request.language));
}

QString dayInWords(const std::string& day, Language language)
{
    const QDate date = QDate::fromString(qt(day), Qt::ISODate);
    if (!date.isValid())
        return qt(day);
    const QLocale locale(qt(factsOf(language).code));
    QString form = locale.dateFormat(QLocale::LongFormat);
    form.remove(QStringLiteral("dddd,")).remove(QStringLiteral("dddd"));
    return locale.toString(date, form.trimmed());
}

} // namespace designer::ui
