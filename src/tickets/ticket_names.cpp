#include "tickets/ticket_names.h"

#include "tickets/clean_text.h"

namespace designer {

namespace {

std::string nameOr(std::string_view name, std::string_view id, Language language)
{
    std::string clean = oneLine(name, language);
    return clean.empty() ? oneLine(id, language) : clean;
}

} // namespace

std::string componentName(const Component& component, Language language)
{
    return nameOr(component.name, component.id, language);
}

std::string environmentName(const Environment& environment, Language language)
{
    return nameOr(environment.name, environment.id, language);
}

std::string environmentName(const Survey& survey, std::string_view id, Language language)
{
    const Environment* environment = survey.design().environment(id);
    return environment ? environmentName(*environment, language) : oneLine(id, language);
}

void append(std::string& list, std::string_view word)
{
    if (word.empty())
        return;
    if (!list.empty())
        list += ", ";
    list += word;
}

} // namespace designer
