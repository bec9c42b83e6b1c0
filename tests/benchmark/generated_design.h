#pragma once

#include <string>

#include "design/design.h"

namespace designer {

/// A realistic design of `count` components in three environments: services with
/// their repository, branches and variables, databases, caches, queues and
/// secrets, about one and a half wires each. The same for the same count.
inline Design generatedDesign(std::size_t count)
{
    struct Member {
        Key kind;
        const char* name;
    };
    const Member group[] = {{kind::container, "Accounts API"},  {kind::container, "Payments API"},
                            {kind::container, "Ledger worker"}, {kind::container, "Customers API"},
                            {kind::container, "Notifications"}, {kind::database, "Core database"},
                            {kind::cache, "Session cache"},     {kind::queue, "Events"},
                            {kind::secret, "Core credentials"}, {kind::objectRepository, "Documents"}};
    constexpr std::size_t groupSize = std::size(group);

    Header header;
    header.name = "Generated";
    header.client = "Banco Ejemplo";
    header.environments = {
        {"production", "Production", EnvironmentKind::production, json::Value(2), "172.30.0.0/16", {}},
        {"qa", "QA", EnvironmentKind::preProduction, {}, "172.31.0.0/16", {}},
        {"staging", "Staging", EnvironmentKind::preProduction, {}, "172.29.0.0/16", {}}};

    const auto id = [](std::size_t index) {
        std::string digits = std::to_string(index);
        return "c" + std::string(6 - digits.size(), '0') + digits;
    };
    std::vector<Component> components;
    std::vector<Connection> connections;
    const auto wire = [&](std::size_t from, std::size_t to) {
        std::string digits = std::to_string(connections.size());
        Connection connection;
        connection.id = "w" + std::string(6 - digits.size(), '0') + digits;
        connection.from = id(from);
        connection.to = id(to);
        connections.push_back(std::move(connection));
        return &connections.back();
    };

    const auto place = [](std::size_t index) {
        constexpr int columns = 100;
        return Point{static_cast<int>(index) % columns * 272, static_cast<int>(index) / columns * 136};
    };

    Component gateway;
    gateway.id = "api-gateway";
    gateway.kind = kind::apiGateway;
    gateway.name = "Public API";
    gateway.at = Point{-400, 0};
    Component internet;
    internet.id = "internet";
    internet.kind = kind::internet;
    internet.name = "Internet";
    internet.at = Point{-800, 0};
    components.push_back(gateway);
    components.push_back(internet);
    connections.push_back({"internet-gateway", "internet", "api-gateway", {}, {}, false, {}});

    for (std::size_t i = 0; components.size() < count; ++i) {
        const Member& member = group[i % groupSize];
        Component component;
        component.id = id(i);
        component.kind = member.kind;
        component.name = std::string(member.name) + " " + std::to_string(i / groupSize + 1);
        component.at = place(i);
        const auto set = [&component](Key name, json::Value value) {
            component.properties.set(name, std::move(value));
        };
        const std::size_t base = i - i % groupSize;
        const std::string number = std::to_string(i / groupSize + 1);
        if (member.kind == kind::container) {
            set(property::vcpu, 1);
            set(property::memoryGb, 2);
            set(property::maxInstances, 4);
            set(property::ciDefined, true);
            set(property::repository, json::Object{{"name", "service-" + std::to_string(i)},
                                                   {"location", "github.com/example/service-" + std::to_string(i)}});
            PropertyMap production, qa, staging;
            production.set(property::branch, "main");
            production.set(property::environmentVariables, json::Object{{"LOG_LEVEL", "info"}});
            qa.set(property::branch, "release");
            qa.set(property::environmentVariables, json::Object{{"LOG_LEVEL", "debug"}});
            staging.set(property::branch, "develop");
            staging.set(property::environmentVariables, json::Object{{"LOG_LEVEL", "debug"}});
            component.overrides = {{"production", production}, {"qa", qa}, {"staging", staging}};
            Connection* data = wire(i, base + 5);
            data->properties.set(property::poolSize, 5);
            wire(i, base + 8);
            if (i % groupSize == 2)
                wire(i, base + 7);
            if (i % groupSize == 0)
                wire(i, base + 6);
            if (i % groupSize == 4)
                wire(i, base + 9);
            if (i % groupSize != 4)
                connections.push_back({"g" + id(i), "api-gateway", component.id, {}, {}, false, {}});
        } else if (member.kind == kind::database) {
            set(property::schemas, json::Array{"core_" + number});
        } else if (member.kind == kind::cache) {
            set(property::useCase, "Sessions of the mobile application");
            set(property::nodeType, "cache.m6g.large");
        } else if (member.kind == kind::queue) {
            set(property::name, "events-" + number);
            set(property::type, "traditional");
            connections.push_back({"q" + id(i), component.id, id(base + 4), {}, {}, false, {}});
        } else if (member.kind == kind::secret) {
            set(property::name, "core/credentials-" + number);
            set(property::store, "aws");
            set(property::deliveryMethod, "encrypted-email");
        } else {
            set(property::name, "documents-" + number);
            set(property::storage, "versioned");
            set(property::access, "private");
            set(property::lifecycle, "permanent");
        }
        // Names in the cloud are unique across environments.
        if (const json::Value* cloudName = component.properties.find(property::name))
            for (const char* environment : {"qa", "staging"}) {
                PropertyMap own;
                own.set(property::name, cloudName->string() + "-" + environment);
                component.overrides.push_back({environment, own});
            }
        components.push_back(std::move(component));
    }
    std::erase_if(connections, [&](const Connection& connection) {
        const auto known = [&](const std::string& end) {
            return end == "api-gateway" || end == "internet" || end <= components.back().id;
        };
        return !known(connection.from) || !known(connection.to);
    });
    return Design()
        .with(std::move(header))
        .with(Shelf<Component>::of(std::move(components)))
        .with(Shelf<Connection>::of(std::move(connections)));
}

} // namespace designer
