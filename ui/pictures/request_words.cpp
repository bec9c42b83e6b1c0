#include "ui/pictures/request_words.h"

#include <QDate>
#include <QLocale>
#include <algorithm>

#include "tickets/clean_text.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// The environment whose values are shown: the chosen one, else production, else the first.
const Environment* shownEnvironment(const ExportRequest& request)
{
    const Design& design = request.analysis.design();
    const auto& environments = design.header().environments;
    if (!request.environment.empty() || environments.empty())
        return design.environment(request.environment);
    const auto production = std::find_if(environments.begin(), environments.end(), [](const Environment& each) {
        return each.kind == EnvironmentKind::production;
    });
    return production == environments.end() ? &environments.front() : &*production;
}

} // namespace

QString environmentInWords(const ExportRequest& request)
{
    static constexpr Text all{"All environments, values of {environment}",
                              "Todos los ambientes, valores de {environment}"};
    const Environment* shown = shownEnvironment(request);
    if (!shown)
        return {};
    const bool single = !request.environment.empty() || request.analysis.design().header().environments.size() == 1;
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
