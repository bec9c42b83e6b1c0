#include "design/environment_edits.h"

#include <algorithm>

namespace designer {

namespace {

auto isCalled(std::string_view id)
{
    return [id](const Environment& each) { return each.id == id; };
}

bool names(const Component& component, std::string_view environment)
{
    const auto& homes = component.environments;
    return homes && std::find(homes->begin(), homes->end(), environment) != homes->end();
}

bool livesOnlyIn(const Component& component, const Catalogue& catalogue, std::string_view environment)
{
    const Kind* kind = catalogue.kind(component.kind);
    return kind && kind->scope == Scope::environment && names(component, environment)
           && component.environments->size() == 1;
}

bool mentions(const Component& component, std::string_view environment)
{
    return names(component, environment) || component.overridesIn(environment);
}

Component without(Component component, std::string_view environment)
{
    std::erase_if(component.overrides, [environment](const Override& each) { return each.environment == environment; });
    if (component.environments)
        std::erase(*component.environments, environment);
    if (component.environments && component.environments->empty())
        component.environments.reset();
    return component;
}

} // namespace

Added withNewEnvironment(const Design& design, Environment environment)
{
    environment.id = freshEnvironmentId(design, environment.name);
    std::string id = environment.id;
    Header header = design.header();
    header.environments.push_back(std::move(environment));
    return {design.with(std::move(header)), std::move(id)};
}

Design withEnvironment(const Design& design, Environment environment)
{
    Header header = design.header();
    auto& all = header.environments;
    const auto at = std::find_if(all.begin(), all.end(), isCalled(environment.id));
    if (at == all.end() || *at == environment)
        return design;
    *at = std::move(environment);
    return design.with(std::move(header));
}

Design withEnvironmentAt(const Design& design, std::string_view environment, std::size_t position)
{
    Header header = design.header();
    auto& all = header.environments;
    const auto at = std::find_if(all.begin(), all.end(), isCalled(environment));
    if (at == all.end())
        return design;
    const auto to = all.begin() + static_cast<std::ptrdiff_t>(std::min(position, all.size() - 1));
    if (at < to)
        std::rotate(at, at + 1, to + 1);
    else
        std::rotate(to, at, at + 1);
    return header == design.header() ? design : design.with(std::move(header));
}

EnvironmentLoss lostWithout(const Design& design, const Catalogue& catalogue, std::string_view environment)
{
    EnvironmentLoss loss;
    for (const Component& component : design.components()) {
        if (livesOnlyIn(component, catalogue, environment))
            ++loss.components;
        else if (const PropertyMap* values = component.overridesIn(environment))
            loss.values += values->size();
    }
    return loss;
}

Design withoutEnvironment(const Design& design, const Catalogue& catalogue, std::string_view environment)
{
    if (!design.environment(environment))
        return design;
    Header header = design.header();
    std::erase_if(header.environments, isCalled(environment));
    Design out = design.with(std::move(header));
    for (const Component& component : design.components()) {
        if (livesOnlyIn(component, catalogue, environment))
            out = out.withoutComponent(component.id);
        else if (mentions(component, environment))
            out = out.with(without(component, environment));
    }
    return out;
}

} // namespace designer
