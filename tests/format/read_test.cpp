#include <gtest/gtest.h>

#include "format/format.h"

namespace designer {
namespace read_test {

Design read(std::string_view text)
{
    json::Result<Design> result = readDesign(text, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&result))
        ADD_FAILURE() << error->in(Language::en);
    return std::holds_alternative<Design>(result) ? std::get<Design>(result) : Design();
}

constexpr std::string_view bank = R"({
  "format": "modyo-connect-design", "version": 1, "name": "Bank", "client": "Banco Ejemplo", "description": "Cards",
  "regions": {"primary": "us-east-1", "contingency": "us-west-2"},
  "contacts": {"dns": {"name": "Jane", "email": "jane@example.com", "phone": "+56 2"}, "approver": {"name": "Ana"}},
  "environments": [
    {"id": "production", "name": "Production", "kind": "production", "redundancy": 3, "network": "172.30.0.0/16"},
    {"id": "qa"}
  ],
  "components": [
    {"kind": "container", "id": "api", "at": [480.5, -240.4], "environments": ["qa"], "pinned": true, "group": "g1",
     "properties": {"vcpu": 2, "branch": null}, "overrides": {"qa": {"vcpu": 1}, "production": {}}},
    {"id": "db", "kind": "database", "name": "", "properties": {"instanceType": "db.r6g.large"},
     "overrides": {"qa": {"instanceType": "db.r6i.xlarge"}}}
  ],
  "connections": [{"id": "w1", "from": "api", "to": "db", "properties": {"poolSize": 5}, "bends": [[1, 2], [3, 4]],
    "docked": true}],
  "notes": [{"id": "n1", "text": "Ojo", "at": [1, 2], "size": [3, 4]}],
  "groups": [{"id": "g1", "name": "Core"}, {"id": "g2"}],
  "accepted": [{"finding": "r|c|e", "reason": "because", "by": "me", "on": "2026-11-24", "facts": "f"}]
})";

TEST(ReadDesign, Header)
{
    const Design design = read(bank);
    const Header& header = design.header();
    EXPECT_EQ(header.name, "Bank");
    EXPECT_EQ(header.client, "Banco Ejemplo");
    EXPECT_EQ(header.description, "Cards");
    EXPECT_EQ(header.primaryRegion, "us-east-1");
    EXPECT_EQ(header.contingencyRegion, "us-west-2");
    EXPECT_EQ(header.dns.email, "jane@example.com");
    EXPECT_EQ(header.dns.phone, "+56 2");
    EXPECT_EQ(header.approver.name, "Ana");
    EXPECT_TRUE(header.technical.empty());
}

TEST(ReadDesign, Environments)
{
    const Design design = read(bank);
    const Environment* production = design.environment("production");
    ASSERT_TRUE(production);
    EXPECT_EQ(production->name, "Production");
    EXPECT_EQ(production->kind, EnvironmentKind::production);
    EXPECT_EQ(production->redundancy.integer(), 3);
    EXPECT_EQ(production->network, "172.30.0.0/16");
    const Environment* qa = design.environment("qa");
    ASSERT_TRUE(qa);
    EXPECT_EQ(qa->name, "qa");
    EXPECT_EQ(qa->kind, EnvironmentKind::preProduction);
    EXPECT_TRUE(qa->redundancy.isNull());
}

TEST(ReadDesign, Component)
{
    const Design design = read(bank);
    const Component* api = design.component("api");
    ASSERT_TRUE(api);
    EXPECT_EQ(api->kind, kind::container);
    EXPECT_EQ(api->name, "api");
    EXPECT_EQ(api->at, (Point{481, -240}));
    EXPECT_EQ(api->environments, std::vector<std::string>{"qa"});
    EXPECT_TRUE(api->pinned);
    EXPECT_EQ(api->group, "g1");
    EXPECT_EQ(api->properties.size(), 2u);
    ASSERT_TRUE(api->properties.find(property::branch));
    EXPECT_TRUE(api->properties.find(property::branch)->isNull());
    ASSERT_EQ(api->overrides.size(), 1u);
    EXPECT_EQ(api->overrides[0].environment, "qa");
    EXPECT_EQ(api->overrides[0].properties.find(property::vcpu)->integer(), 1);
    EXPECT_EQ(design.component("db")->name, "");
    EXPECT_EQ(design.component("db")->environments, std::nullopt);
}

TEST(ReadDesign, DatabaseTypesByTheirCanonicalNames)
{
    const Design design = read(bank);
    const Component& db = *design.component("db");
    EXPECT_EQ(db.properties.find(property::instanceType)->string(), "db.r6.large");
    EXPECT_EQ(db.overrides[0].properties.find(property::instanceType)->string(), "db.r6.xlarge");
}

TEST(ReadDesign, ConnectionNoteGroupAcceptance)
{
    const Design design = read(bank);
    const Connection wire = *design.connection("w1");
    EXPECT_EQ(wire.from, "api");
    EXPECT_EQ(wire.to, "db");
    EXPECT_EQ(wire.properties.find(property::poolSize)->integer(), 5);
    EXPECT_EQ(wire.bends, (std::vector<Point>{{1, 2}, {3, 4}}));
    EXPECT_TRUE(wire.docked);
    const Note note = *design.notes().find("n1");
    EXPECT_EQ(note.text, "Ojo");
    EXPECT_EQ(note.at, (Point{1, 2}));
    EXPECT_EQ(note.size, (Point{3, 4}));
    EXPECT_EQ(design.groups().find("g1")->name, "Core");
    EXPECT_EQ(design.groups().find("g2")->name, "g2");
    const Acceptance accepted = *design.accepted().find("r|c|e");
    EXPECT_EQ(accepted.reason, "because");
    EXPECT_EQ(accepted.by, "me");
    EXPECT_EQ(accepted.on, "2026-11-24");
    EXPECT_EQ(accepted.facts, "f");
}

TEST(ReadDesign, KnownPropertyInEachLenientForm)
{
    const char* forms[] = {R"("kind": "container", "properties": {"repository": [{"name": "a"}, {"name": "b"}]})",
                           R"("kind": "container", "properties": {"environmentVariables": {"PORT": "80"}})",
                           R"("kind": "container", "properties": {"environmentVariables": [{"name": "PORT"}]})",
                           R"("kind": "certificate", "properties": {"domains": ["a.com", {"domain": "b.com"}]})",
                           R"("kind": "dns-zone", "properties": {"records": "$ORIGIN a.com."})",
                           R"("kind": "waf", "properties": {"rateLimit": {"limit": 10, "windowSeconds": 60}})",
                           R"("kind": "object-repository", "properties": {"lifecycle": {"policy": "x", "days": 9}})",
                           R"("kind": "cdn", "properties": {"averageObjectSize": "250 KB", "cacheRules": ["a", "b"]})",
                           R"("kind": "api-gateway", "properties": {"quota": {"perDay": 5}})",
                           R"("kind": "container", "properties": {"vcpu": 0.75, "unheardOf": [true]})"};
    for (const char* form : forms)
        EXPECT_EQ(read(std::string(R"({"format": "modyo-connect-design", "version": 1, "components": [{"id": "a", )")
                       + form + "}]}")
                      .components()
                      .size(),
                  1u)
            << form;
}

TEST(ReadDesign, AnIllegalWireKeepsItsProperties)
{
    const Design design = read(R"({"format": "modyo-connect-design", "version": 1,
        "components": [{"id": "a", "kind": "queue"}, {"id": "b", "kind": "cdn"}],
        "connections": [{"id": "w1", "from": "a", "to": "b", "properties": {"poolSize": "many"}}]})");
    EXPECT_EQ(design.connection("w1")->properties.find(property::poolSize)->string(), "many");
}

TEST(ReadDesign, WhateverTheOrderOfItsKeys)
{
    const Design design = read(R"({"connections": [{"to": "b", "from": "a", "id": "w1"}],
        "components": [{"environments": ["qa"], "properties": {"vcpu": 1}, "kind": "container", "id": "b"},
                       {"kind": "cdn", "id": "a"}],
        "environments": [{"id": "qa"}], "version": 1, "format": "modyo-connect-design"})");
    EXPECT_EQ(design.connection("w1")->from, "a");
    EXPECT_EQ(design.component("b")->environments, std::vector<std::string>{"qa"});
}

} // namespace read_test
} // namespace designer
