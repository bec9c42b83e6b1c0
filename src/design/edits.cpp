#include "design/edits.h"

#include <algorithm>
#include <cstdlib>

namespace designer {

namespace {

/// Room that a component takes on the drawing, with its label, and the way to the next one.
constexpr int stepRight = 240;
constexpr int stepDown = 120;

void put(PropertyMap& properties, Key property, json::Value value)
{
    if (value.isNull())
        properties.erase(property);
    else
        properties.set(property, std::move(value));
}

void putOverride(Component& component, std::string_view environment, Key property, json::Value value)
{
    auto& overrides = component.overrides;
    auto at = std::find_if(overrides.begin(), overrides.end(),
                           [environment](const Override& each) { return each.environment >= environment; });
    if (at == overrides.end() || at->environment != environment)
        at = overrides.insert(at, {std::string(environment), {}});
    put(at->properties, property, std::move(value));
    if (at->properties.empty())
        overrides.erase(at);
}

bool isFree(const Design& design, Point place)
{
    return std::none_of(design.components().begin(), design.components().end(), [place](const Component& component) {
        return component.at && std::abs(std::int64_t{component.at->x} - place.x) < stepRight
               && std::abs(std::int64_t{component.at->y} - place.y) < stepDown;
    });
}

int within(std::int64_t value)
{
    return static_cast<int>(std::clamp<std::int64_t>(value, -farthest, farthest));
}

std::optional<Point> placeBeside(const Design& design, std::string_view near)
{
    const Component* neighbour = design.component(near);
    if (!neighbour || !neighbour->at)
        return std::nullopt;
    constexpr int rows = 50;
    Point place{within(std::int64_t{neighbour->at->x} + stepRight), neighbour->at->y};
    for (int row = 0; row < rows && !isFree(design, place); ++row)
        place.y = within(std::int64_t{place.y} + stepDown);
    return place;
}

} // namespace

Design withValue(const Design& design, std::string_view component, std::string_view environment, Key property,
                 json::Value value)
{
    const Component* before = design.component(component);
    if (!before)
        return design;
    Component after = *before;
    const auto homes = environmentsOf(design, after);
    const bool onlyHere = environment.empty() || (homes.size() == 1 && homes.front() == environment);
    if (!onlyHere) {
        putOverride(after, environment, property, std::move(value));
    } else {
        if (!environment.empty())
            putOverride(after, environment, property, nullptr);
        put(after.properties, property, std::move(value));
    }
    return after == *before ? design : design.with(std::move(after));
}

Design withValueEverywhere(const Design& design, std::string_view component, Key property, json::Value value)
{
    const Component* before = design.component(component);
    if (!before)
        return design;
    Component after = *before;
    put(after.properties, property, std::move(value));
    for (Override& each : after.overrides)
        each.properties.erase(property);
    std::erase_if(after.overrides, [](const Override& each) { return each.properties.empty(); });
    return after == *before ? design : design.with(std::move(after));
}

const Connection* wireBetween(const Design& design, std::string_view from, std::string_view to)
{
    for (const Connection& connection : design.connections())
        if (connection.from == from && connection.to == to)
            return &connection;
    return nullptr;
}

Design withWire(const Design& design, std::string_view from, std::string_view to)
{
    if (!design.component(from) || !design.component(to) || wireBetween(design, from, to))
        return design;
    Connection connection;
    connection.id = freshConnectionId(design);
    connection.from = from;
    connection.to = to;
    return design.with(std::move(connection));
}

Design withWireProperty(const Design& design, std::string_view connection, Key property, json::Value value)
{
    const Connection* before = design.connection(connection);
    if (!before)
        return design;
    Connection after = *before;
    put(after.properties, property, std::move(value));
    return after == *before ? design : design.with(std::move(after));
}

Design rewired(const Design& design, std::string_view connection, std::string_view from, std::string_view to)
{
    const Connection* before = design.connection(connection);
    if (!before || !design.component(from) || !design.component(to) || (before->from == from && before->to == to))
        return design;
    if (from == to || wireBetween(design, from, to))
        return design.withoutConnection(connection);
    Connection after = *before;
    after.from = from;
    after.to = to;
    after.bends.clear();
    return design.with(std::move(after));
}

Added withNewComponent(const Design& design, Key kind, std::string_view name, std::string_view near,
                       std::optional<std::vector<std::string>> environments)
{
    Component component;
    component.id = freshComponentId(design, name);
    component.kind = kind;
    component.name = name;
    component.at = placeBeside(design, near);
    if (environments && environments->size() < design.header().environments.size())
        component.environments = std::move(environments);
    std::string id = component.id;
    return {design.with(std::move(component)), std::move(id)};
}

Design renamed(const Design& design, std::string_view component, std::string_view name)
{
    const Component* before = design.component(component);
    if (!before || before->name == name)
        return design;
    Component after = *before;
    after.name = name;
    return design.with(std::move(after));
}

Design moved(const Design& design, std::string_view component, Point at)
{
    const Component* before = design.component(component);
    if (!before || before->at == at)
        return design;
    Component after = *before;
    after.at = at;
    return design.with(std::move(after));
}

std::vector<std::string> environmentsOf(const Design& design, const Component& component)
{
    std::vector<std::string> out;
    for (const Environment& environment : design.header().environments)
        if (!component.environments
            || std::find(component.environments->begin(), component.environments->end(), environment.id)
                   != component.environments->end())
            out.push_back(environment.id);
    return out;
}

Design livingIn(const Design& design, std::string_view component, std::string_view environment)
{
    const Component* before = design.component(component);
    if (!before || !before->environments || !design.environment(environment)
        || std::find(before->environments->begin(), before->environments->end(), environment)
               != before->environments->end())
        return design;
    Component after = *before;
    after.environments->emplace_back(environment);
    if (environmentsOf(design, after).size() == design.header().environments.size())
        after.environments.reset();
    return design.with(std::move(after));
}

Design withoutComponentIn(const Design& design, std::string_view component, std::string_view environment)
{
    const Component* before = design.component(component);
    if (!before)
        return design;
    auto homes = environmentsOf(design, *before);
    const auto removed = std::erase(homes, environment);
    if (homes.empty() || environment.empty())
        return design.withoutComponent(component);
    if (removed == 0)
        return design;
    Component after = *before;
    after.environments = std::move(homes);
    std::erase_if(after.overrides, [environment](const Override& each) { return each.environment == environment; });
    return design.with(std::move(after));
}

} // namespace designer
