#include <gtest/gtest.h>

#include "format/format.h"

namespace designer {
namespace write_test {

Design read(std::string_view text)
{
    json::Result<Design> result = readDesign(text, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&result))
        ADD_FAILURE() << error->in(Language::en);
    return std::holds_alternative<Design>(result) ? std::get<Design>(result) : Design();
}

std::string write(const Design& design)
{
    return writeDesign(design, Catalogue::builtIn());
}

constexpr std::string_view canonical = R"({
  "format": "modyo-connect-design",
  "version": 1,
  "name": "Retail banking APIs",
  "client": "Banco Ejemplo \"S.A.\"",
  "description": "Línea 1\nLínea 2\u0001",
  "regions": {"primary": "us-east-1", "contingency": "", "zones": 3},
  "contacts": {
    "dns": {"name": "Jane Doe", "email": "jane.doe@example.com", "phone": "+56 2 2345 6789", "chat": "@jane"},
    "technical": {},
    "commercial": {},
    "approver": {},
    "legal": {"name": "Ana"}
  },
  "environments": [
    {"id": "qa", "name": "QA", "kind": "pre-production"},
    {"id": "production", "name": "Production", "kind": "production", "redundancy": 2.0, "network": "172.30.0.0/16"},
    {"id": "dev", "kind": "pre-production", "colour": "blue"}
  ],
  "components": [
    {"id": "accounts", "kind": "container", "name": "Accounts API", "at": [480, 240], "environments": ["qa", "dev"],
     "properties": {
       "vcpu": 2,
       "memoryGb": 4.50,
       "maxInstances": 4,
       "repository": {"name": "accounts", "location": "github.com/example/accounts"},
       "ciDefined": true,
       "another": null,
       "zeta": [1, {"a": {}}, []]
     },
     "overrides": {"dev": {"branch": "develop"}, "qa": {"vcpu": 1, "branch": "release"}},
     "pinned": true,
     "group": "g1",
     "colour": {"hue": 120}},
    {"id": "core-db", "kind": "database", "name": "", "properties": {"instanceType": "db.r6.large", "storageGb": 1e2}},
    {"id": "internet", "kind": "internet"}
  ],
  "connections": [
    {"id": "w1", "from": "internet", "to": "accounts"},
    {"id": "w2", "from": "accounts", "to": "core-db", "properties": {"poolSize": 10}, "docked": true},
    {"id": "w3", "from": "accounts", "to": "core-db",
     "bends": [[100, 200], [300, 400], [500, 600], [700, 800], [900, 1000], [1100, 1200], [1300, 1400], [1500, 1600]]}
  ],
  "notes": [
    {"id": "n1", "text": "Peering?", "at": [0, -20], "size": [200, 80]}
  ],
  "groups": [
    {"id": "g1", "name": "Core"},
    {"id": "g2"}
  ],
  "accepted": [
    {"finding": "t3-in-production|core-db|production",
     "reason": "Load test only until March",
     "by": "architect@example.com",
     "on": "2026-11-24"}
  ],
  "zFuture": {"a": []}
}
)";

TEST(WriteDesign, ACanonicalFileComesBackByteByByte)
{
    EXPECT_EQ(write(read(canonical)), canonical);
}

TEST(WriteDesign, AnEmptyDesign)
{
    EXPECT_EQ(write(Design()), R"({
  "format": "modyo-connect-design",
  "version": 1,
  "name": "",
  "client": "",
  "description": "",
  "regions": {"primary": "", "contingency": ""},
  "contacts": {"dns": {}, "technical": {}, "commercial": {}, "approver": {}},
  "environments": [],
  "components": [],
  "connections": [],
  "notes": [],
  "accepted": []
}
)");
}

TEST(WriteDesign, UnknownKeysSurviveEverywhere)
{
    const std::string text = write(read(R"({"format": "modyo-connect-design", "version": 1, "u1": 1,
        "regions": {"u2": 2}, "contacts": {"u3": 3, "technical": {"u4": 4}},
        "environments": [{"id": "qa", "u5": 5}],
        "components": [{"id": "a", "kind": "cdn", "u6": 6, "properties": {"u7": 7}, "overrides": {"qa": {"u8": 8}}}],
        "connections": [{"id": "w1", "from": "a", "to": "a", "u9": 9, "properties": {"u10": 10}}],
        "notes": [{"id": "n1", "u11": 11}], "groups": [{"id": "g1", "u12": 12}],
        "accepted": [{"finding": "x", "u13": 13}]})"));
    for (int number = 1; number <= 13; ++number) {
        const std::string digits = std::to_string(number);
        EXPECT_NE(text.find("\"u" + digits + "\": " + digits), std::string::npos) << number;
    }
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        out.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

Design movedTo(const Design& design, const std::string& id, Point at)
{
    Component component = *design.component(id);
    component.at = at;
    return design.with(std::move(component));
}

// The names are as long as it takes for a longer position to reach column 120.
TEST(WriteDesign, AMovedComponentChangesOneLine)
{
    for (std::size_t length = 40; length < 90; ++length) {
        const std::string text = R"({"format": "modyo-connect-design", "version": 1, "components": [
            {"id": "a", "kind": "container", "name": ")"
                                 + std::string(length, 'x') + R"(", "at": [0, 0], "properties": {"vcpu": 2}}]})";
        const Design design = read(text);
        const auto before = lines(write(design));
        const auto after = lines(write(movedTo(design, "a", {-1'000'000, -1'000'000})));
        ASSERT_EQ(before.size(), after.size()) << length;
        int changed = 0;
        for (std::size_t at = 0; at < before.size(); ++at)
            changed += before[at] != after[at] ? 1 : 0;
        EXPECT_EQ(changed, 1) << length;
        EXPECT_LE(after[before.size() - 6].size(), 120u) << length;
    }
}

TEST(WriteDesign, CountsColumnsInCharacters)
{
    std::string name;
    for (int count = 0; count < 50; ++count)
        name += "ñ";
    const std::string text = write(read(R"({"format": "modyo-connect-design", "version": 1, "components": [
            {"id": "a", "kind": "cdn", "name": ")"
                                        + name + R"(", "properties": {"u": 1}}]})"));
    EXPECT_NE(
        text.find("    {\"id\": \"a\", \"kind\": \"cdn\", \"name\": \"" + name + "\", \"properties\": {\"u\": 1}}\n"),
        std::string::npos);
}

TEST(WriteDesign, ItemsByIdWhateverTheirOrderWas)
{
    const std::string text = write(read(R"({"format": "modyo-connect-design", "version": 1,
        "components": [{"id": "b", "kind": "cdn"}, {"id": "a10", "kind": "cdn"}, {"id": "a", "kind": "cdn"}]})"));
    EXPECT_NE(text.find(R"(  "components": [
    {"id": "a", "kind": "cdn"},
    {"id": "a10", "kind": "cdn"},
    {"id": "b", "kind": "cdn"}
  ],)"),
              std::string::npos);
}

TEST(ToJson, IsTheItemAsItStandsInTheFile)
{
    const Design design = read(canonical);
    EXPECT_EQ(json::writeCompact(toJson(*design.component("core-db"), Catalogue::builtIn())),
              R"({"id": "core-db", "kind": "database", "name": "", )"
              R"("properties": {"instanceType": "db.r6.large", "storageGb": 1e2}})");
    EXPECT_EQ(json::writeCompact(toJson(*design.connection("w1"), Catalogue::builtIn())),
              R"({"id": "w1", "from": "internet", "to": "accounts"})");
}

TEST(ToJson, IsNullForWhatNoFileCanHold)
{
    Component component;
    component.id = "a";
    component.kind = kind::cdn;
    component.name = "\xFF";
    EXPECT_TRUE(toJson(component, Catalogue::builtIn()).isNull());
}

} // namespace write_test
} // namespace designer
