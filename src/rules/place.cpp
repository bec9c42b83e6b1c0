#include "rules/place.h"

#include <algorithm>

namespace designer {

std::optional<Here> placeOf(const Survey& survey, const Finding& finding)
{
    const auto node = survey.find(finding.component);
    EnvironmentIndex environment = 0;
    while (environment < survey.shared() && survey.environmentId(environment) != finding.environment)
        ++environment;
    if (!node || !survey.lives(*node, environment))
        return std::nullopt;
    return Here(survey, *node, environment);
}

const std::string& nameOf(const Environment& environment)
{
    return environment.name.empty() ? environment.id : environment.name;
}

std::string scopeOf(const Here& here, std::initializer_list<Key> properties)
{
    for (const Override& each : here.component().overrides)
        if (std::any_of(properties.begin(), properties.end(), [&](Key key) { return each.properties.find(key); }))
            return here.environmentId();
    return {};
}

bool liveTogether(const Survey& survey, NodeIndex a, NodeIndex b)
{
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (survey.lives(a, e) != survey.lives(b, e))
            return false;
    return true;
}

std::optional<NodeIndex> onlyOne(const Here& here, Key kind)
{
    std::optional<NodeIndex> found;
    for (const NodeIndex node : here.survey().ofKind(kind)) {
        if (!here.survey().lives(node, here.environment()))
            continue;
        if (found)
            return std::nullopt;
        found = node;
    }
    return found;
}

} // namespace designer
