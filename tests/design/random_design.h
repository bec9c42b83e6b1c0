#pragma once

#include <rapidcheck.h>

#include "design/design.h"

/// Designs that a reader could have read, with few ids so that two of them overlap.
namespace designer::testing {

inline std::string randomText()
{
    return *rc::gen::element<std::string>("", "a", "Ñandú ☎ 😀", "\"quoted\\\"", "line\nbreak\ttab", "\x01\x1f\x7f",
                                          "main", std::string(130, 'x'));
}

inline json::Value randomNumber()
{
    return *rc::gen::element<json::Value>(0, 1, -7, 1'000'000'000'000, json::Decimal{"2.50"}, json::Decimal{"1e2"});
}

inline json::Value randomAnything(int depth = 0)
{
    switch (*rc::gen::inRange(0, depth < 3 ? 6 : 4)) {
    case 0:
        return nullptr;
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return randomNumber();
    case 3:
        return randomText();
    case 4:
        return json::Array{randomAnything(depth + 1), randomAnything(depth + 1)};
    default:
        return json::Object{{"k", randomAnything(depth + 1)}, {"", randomAnything(depth + 1)}};
    }
}

inline json::Object randomExtra()
{
    json::Object out;
    for (const char* key : {"a/b~c", "later", "ñ"})
        if (*rc::gen::inRange(0, 8) == 0)
            out.append(key, randomAnything());
    return out;
}

inline json::Value randomValue(PropertyType type)
{
    switch (type) {
    case PropertyType::number:
    case PropertyType::integer:
    case PropertyType::rateLimit:
    case PropertyType::quota:
        return randomNumber();
    case PropertyType::flag:
        return *rc::gen::arbitrary<bool>();
    case PropertyType::choices:
    case PropertyType::textList:
    case PropertyType::domains:
    case PropertyType::realms:
        return json::Array{randomText(), randomText()};
    case PropertyType::contact:
    case PropertyType::repository:
    case PropertyType::variables:
        return json::Object{{"name", randomText()}, {"other", randomAnything()}};
    case PropertyType::routes:
    case PropertyType::ipRules:
    case PropertyType::records:
        return json::Array{json::Object{{"name", randomText()}}};
    default:
        return randomText();
    }
}

inline PropertyMap randomProperties(std::span<const Property> known)
{
    PropertyMap out;
    for (const Property& property : known)
        if (*rc::gen::inRange(0, 4) == 0)
            out.set(property.name, *rc::gen::inRange(0, 6) == 0 ? json::Value() : randomValue(property.type));
    for (const char* name : {"unheardOf", "x y", "Ω"})
        if (*rc::gen::inRange(0, 8) == 0)
            out.set(Key::of(name), randomAnything());
    return out;
}

inline std::optional<Point> randomPlace()
{
    if (*rc::gen::arbitrary<bool>())
        return std::nullopt;
    return Point{*rc::gen::inRange(-1'000'000, 1'000'001), *rc::gen::inRange(-1'000'000, 1'000'001)};
}

inline std::vector<std::string> randomIds(std::initializer_list<const char*> all)
{
    std::vector<std::string> out;
    for (const char* id : all)
        if (*rc::gen::arbitrary<bool>())
            out.push_back(id);
    return out;
}

inline Header randomHeader()
{
    Header header;
    header.name = randomText();
    header.client = randomText();
    header.description = randomText();
    header.contingencyRegion = randomText();
    header.dns = {randomText(), randomText(), randomText(), randomExtra()};
    header.approver.email = randomText();
    header.regionsExtra = randomExtra();
    header.contactsExtra = randomExtra();
    header.extra = randomExtra();
    std::vector<std::string> ids = randomIds({"production", "qa", "dev/1"});
    if (*rc::gen::arbitrary<bool>())
        std::reverse(ids.begin(), ids.end());
    const int production = *rc::gen::inRange(-1, 3);
    for (const std::string& id : ids) {
        Environment environment{id, *rc::gen::element(id, randomText()), EnvironmentKind::preProduction, {}, {}, {}};
        if (static_cast<int>(header.environments.size()) == production)
            environment.kind = EnvironmentKind::production;
        if (*rc::gen::arbitrary<bool>())
            environment.redundancy = randomNumber();
        environment.network = randomText();
        environment.extra = randomExtra();
        header.environments.push_back(std::move(environment));
    }
    return header;
}

inline Component randomComponent(const std::string& id, const Header& header, const std::vector<std::string>& groups)
{
    const auto kinds = Catalogue::builtIn().kinds();
    const Kind& kind = kinds[*rc::gen::inRange(std::size_t{0}, kinds.size())];
    Component component;
    component.id = id;
    component.kind = kind.name;
    component.name = *rc::gen::element(id, randomText());
    component.at = randomPlace();
    if (*rc::gen::arbitrary<bool>())
        component.environments.emplace();
    component.properties = randomProperties(kind.properties);
    for (const Environment& environment : header.environments) {
        if (component.environments && *rc::gen::arbitrary<bool>())
            component.environments->push_back(environment.id);
        if (PropertyMap properties = randomProperties(kind.properties); !properties.empty())
            component.overrides.push_back({environment.id, std::move(properties)});
    }
    std::sort(component.overrides.begin(), component.overrides.end(),
              [](const Override& a, const Override& b) { return a.environment < b.environment; });
    component.pinned = *rc::gen::inRange(0, 4) == 0;
    if (!groups.empty() && *rc::gen::arbitrary<bool>())
        component.group = *rc::gen::elementOf(groups);
    component.extra = randomExtra();
    return component;
}

inline Connection randomConnection(const std::string& id, const std::vector<std::string>& components)
{
    Connection connection;
    connection.id = id;
    connection.from = *rc::gen::elementOf(components);
    connection.to = *rc::gen::elementOf(components);
    if (*rc::gen::inRange(0, 3) == 0)
        connection.properties.set(property::poolSize, randomNumber());
    for (int bends = *rc::gen::element(0, 0, 2, 12); bends > 0; --bends)
        connection.bends.push_back(randomPlace().value_or(Point{}));
    connection.docked = *rc::gen::inRange(0, 4) == 0;
    connection.extra = randomExtra();
    return connection;
}

inline Design randomDesign()
{
    const Header header = randomHeader();
    std::vector<Component> components;
    std::vector<Connection> connections;
    const std::vector<std::string> ids = randomIds({"a", "b", "c", "db", "ñandú", "x/y~z"});
    const std::vector<std::string> groupIds = randomIds({"g1", "g2"});
    for (const std::string& id : ids)
        components.push_back(randomComponent(id, header, groupIds));
    if (!ids.empty())
        for (const std::string& id : randomIds({"w1", "w2", "w3", "w4"}))
            connections.push_back(randomConnection(id, ids));
    std::vector<Note> notes;
    for (const std::string& id : randomIds({"n1", "n2"}))
        notes.push_back({id, randomText(), randomPlace(), randomPlace(), randomExtra()});
    std::vector<Group> groups;
    for (const std::string& id : groupIds)
        groups.push_back({id, *rc::gen::element(id, randomText()), randomExtra()});
    std::vector<Acceptance> accepted;
    for (const std::string& id : randomIds({"rule|a|qa", "rule|b|"}))
        accepted.push_back({id, randomText(), randomText(), randomText(), randomText(), randomExtra()});
    return Design()
        .with(header)
        .with(Shelf<Component>::of(std::move(components)))
        .with(Shelf<Connection>::of(std::move(connections)))
        .with(Shelf<Note>::of(std::move(notes)))
        .with(Shelf<Group>::of(std::move(groups)))
        .with(Shelf<Acceptance>::of(std::move(accepted)));
}

inline rc::Gen<Design> designs()
{
    return rc::gen::exec([] { return randomDesign(); });
}

} // namespace designer::testing

namespace designer {

/// What a failing property shows is its seed; a design is too long for a line.
inline void showValue(const Design& design, std::ostream& out)
{
    out << "a design of " << design.components().size() << " components and " << design.connections().size()
        << " connections";
}

} // namespace designer
