#include <algorithm>

#include "resources/resource.h"
#include "text/text.h"
#include "text/translation.h"

namespace designer {

namespace {

struct Languages {
    std::vector<Translation> others;
    std::vector<LanguageFacts> facts{{"en", "English", ',', '.'}, {"es", "Español", '.', ','}};

    Languages()
    {
        for (const std::string_view name : resourcesIn("languages/"))
            others.push_back(readTranslation(resource(name)));
        std::erase_if(others, [](const Translation& other) { return other.code.empty() || other.name.empty(); });
        std::sort(others.begin(), others.end(),
                  [](const Translation& a, const Translation& b) { return a.code < b.code; });
        for (const Translation& other : others)
            facts.push_back({other.code, other.name, other.group, other.decimal});
    }
};

const Languages& known()
{
    static const Languages all;
    return all;
}

} // namespace

std::span<const LanguageFacts> languages()
{
    return known().facts;
}

const LanguageFacts& factsOf(Language language)
{
    return known().facts[static_cast<std::size_t>(language)];
}

std::string_view translated(std::string_view english, Language language)
{
    const auto& texts = known().others[static_cast<std::size_t>(language) - 2].texts;
    const auto found = texts.find(std::string(english));
    return found == texts.end() ? english : std::string_view(found->second);
}

bool parseLanguage(std::string_view code, Language& language)
{
    const auto all = languages();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const LanguageFacts& facts) { return facts.code == code; });
    if (found == all.end())
        return false;
    language = static_cast<Language>(found - all.begin());
    return true;
}

} // namespace designer
