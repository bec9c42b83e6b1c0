#include "exchange/shown.h"

#include <algorithm>

#include "layout/part.h"
#include "layout/zones.h"
#include "text/ascii.h"
#include "tickets/clean_text.h"

namespace designer {

namespace {

Design livingIn(const Design& design, const Survey& survey, EnvironmentIndex environment)
{
    const auto lives = [&](std::string_view id) {
        const auto node = survey.find(id);
        return node && survey.lives(*node, environment);
    };
    Shelf<Component>::Builder components;
    for (const Component& component : design.components())
        if (lives(component.id))
            components.add(component);
    Shelf<Connection>::Builder connections;
    for (const Connection& wire : design.connections())
        if (lives(wire.from) && lives(wire.to))
            connections.add(wire);
    return design.with(components.take()).with(connections.take());
}

Design namedPartOf(const Design& design, const std::vector<std::string>& ids)
{
    const Design part = partOf(design, ids);
    Header header = part.header();
    header.name = design.header().name;
    return part.with(std::move(header));
}

constexpr ZoneRow zones[] = {{Zone::internet, "internet", {"Internet", "Internet"}, ""},
                             {Zone::awsOutsideVpc, "aws", {"AWS", "AWS"}, ""},
                             {Zone::vpc, "vpc", {"VPC", "VPC"}, "aws"},
                             {Zone::clientNetwork, "client", {"Client's network", "Red del cliente"}, ""}};

} // namespace

Design shownDesign(const ExportRequest& request)
{
    const Survey& survey = *request.analysis.survey;
    const Design design =
        request.only.empty() ? request.analysis.design() : namedPartOf(request.analysis.design(), request.only);
    const auto environments = survey.environments();
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [&](const Environment& each) { return each.id == request.environment; });
    if (request.environment.empty() || found == environments.end())
        return design;
    return livingIn(design, survey, static_cast<EnvironmentIndex>(found - environments.begin()));
}

std::string titleOf(const Design& design, Language language)
{
    static constexpr Text unnamed{"Unnamed design", "Diseño sin nombre"};
    std::string name = oneLine(design.header().name, language);
    return name.empty() ? std::string(unnamed.in(language)) : name;
}

std::span<const ZoneRow> zoneRows()
{
    return zones;
}

const ZoneRow& zoneRowOf(const Component& component, const Catalogue& catalogue)
{
    const Zone zone = zoneOf(component, catalogue);
    const auto found =
        std::find_if(std::begin(zones), std::end(zones), [&](const ZoneRow& row) { return row.zone == zone; });
    return found == std::end(zones) ? zones[0] : *found;
}

const std::string& PlainIds::of(std::string_view prefix, std::string_view id)
{
    std::string plain(prefix);
    plain += '_';
    const auto [known, isNew] = names_.try_emplace(plain + std::string(id));
    if (!isNew)
        return known->second;
    for (const char c : id.substr(0, 60))
        plain += isLetterOrDigit(c) ? c : '_';
    std::string name = plain;
    while (!given_.try_emplace(name, 1).second)
        name = plain + "_" + std::to_string(++given_[plain]);
    return known->second = name;
}

} // namespace designer
