#include "layout/part.h"

#include "design/edits.h"
#include "layout/drawn_design.h"
#include "layout/zones.h"

namespace designer {
namespace part_test {

using testing::placeOf;

const Catalogue& catalogue = Catalogue::builtIn();

Design read(const std::string& text)
{
    const auto result = readDesign(text, catalogue);
    EXPECT_TRUE(std::holds_alternative<Design>(result)) << text;
    return std::get<Design>(result);
}

Design bank()
{
    return read(R"({"format": "modyo-connect-design", "version": 1, "name": "Bank", "client": "Banco",
        "contacts": {"dns": {"name": "Ana", "email": "ana@banco.com"}},
        "environments": [{"id": "production", "name": "Production", "kind": "production", "network": "172.30.0.0/16"},
                         {"id": "qa", "name": "Quality", "kind": "pre-production"}],
        "components": [
          {"id": "accounts", "kind": "container", "name": "Accounts", "at": [672, 256], "group": "g1",
           "properties": {"vcpu": 2}, "overrides": {"production": {"branch": "main"}, "qa": {"branch": "release"}}},
          {"id": "api", "kind": "api-gateway", "name": "API", "at": [384, 256],
           "properties": {"routes": [{"container": "accounts", "path": "/accounts"}, {"container": "other"}]}},
          {"id": "core", "kind": "database", "name": "Core 7", "at": [960, 256], "environments": ["qa"]},
          {"id": "wall", "kind": "waf", "name": "Wall", "at": [384, 160]}],
        "connections": [
          {"id": "w1", "from": "api", "to": "accounts"}, {"id": "w2", "from": "accounts", "to": "core"},
          {"id": "w3", "from": "wall", "to": "api", "docked": true}],
        "notes": [{"id": "n1", "text": "Hello", "at": [672, 400]}],
        "groups": [{"id": "g1", "name": "Pair"}]})");
}

Design empty(const char* environments)
{
    return read(std::string(R"({"format": "modyo-connect-design", "version": 1, "name": "Other", "environments": )")
                + environments + "}");
}

std::vector<std::string> idsOf(const Design& design)
{
    std::vector<std::string> out;
    for (const Component& component : design.components())
        out.push_back(component.id);
    return out;
}

TEST(PartOf, HasTheWiresBetweenAndWhatIsDocked)
{
    const Design part = partOf(bank(), {"api", "accounts", "n1", "nobody"});
    EXPECT_EQ(idsOf(part), (std::vector<std::string>{"accounts", "api", "wall"}));
    EXPECT_TRUE(part.connection("w1"));
    EXPECT_FALSE(part.connection("w2"));
    EXPECT_TRUE(part.connection("w3")->docked);
    EXPECT_TRUE(part.notes().contains("n1"));
    EXPECT_TRUE(part.groups().contains("g1"));
}

TEST(PartOf, TellsNothingOfTheClient)
{
    const Design part = partOf(bank(), {"accounts"});
    const std::string text = writeDesign(part, catalogue);
    for (const char* secret : {"Banco", "Ana", "172.30"})
        EXPECT_EQ(text.find(secret), std::string::npos) << secret;
    EXPECT_TRUE(read(text) == part);
}

TEST(BoxOf, LeavesOutWhatIsDocked)
{
    EXPECT_EQ(boxOf(bank()), (Rect{384, 256, 960 + cardWidth - 384, 400 + 80 - 256}));
    EXPECT_TRUE(boxOf(Design()).empty());
}

TEST(WithPart, GivesFreshIdsAndNamesInTheSameDesign)
{
    const Design design = bank();
    const WithPart pasted = withPart(design, catalogue, partOf(design, {"accounts", "core"}), {672, 480});
    EXPECT_EQ(pasted.ids, (std::vector<std::string>{"accounts-2", "core-2"}));
    const Component* copy = pasted.design.component("accounts-2");
    EXPECT_EQ(copy->name, "Accounts 2");
    EXPECT_EQ(copy->at, (Point{672, 480}));
    EXPECT_EQ(copy->properties, design.component("accounts")->properties);
    EXPECT_EQ(copy->overrides, design.component("accounts")->overrides);
    EXPECT_EQ(pasted.design.component("core-2")->name, "Core 2");
    EXPECT_EQ(placeOf(pasted.design, "core-2"), (Point{960, 480}));
    EXPECT_TRUE(wireBetween(pasted.design, "accounts-2", "core-2"));
    EXPECT_EQ(pasted.design.connections().size(), 4U);
    EXPECT_EQ(copy->group, "g1-2");
    EXPECT_EQ(pasted.design.groups().find("g1-2")->name, "Pair");
}

TEST(WithPart, TakesNothingAwayFromWhatIsThere)
{
    const Design design = bank();
    const WithPart pasted = withPart(design, catalogue, partOf(design, {"accounts", "api"}), {384, 256});
    for (const Component& component : design.components())
        EXPECT_EQ(*pasted.design.component(component.id), component);
    EXPECT_EQ(placeOf(pasted.design, "api-2"), (Point{456, 328}));
    EXPECT_EQ(placeOf(pasted.design, "accounts-2"), (Point{744, 328}));
}

TEST(WithPart, KeepsIdsThatAreFreeElsewhere)
{
    const WithPart pasted =
        withPart(empty(R"([{"id": "production", "name": "P", "kind": "production"}])"), catalogue, bank(), {0, 0});
    EXPECT_EQ(pasted.ids, (std::vector<std::string>{"accounts", "api", "core", "n1"}));
    EXPECT_EQ(pasted.design.header().name, "Other");
    EXPECT_EQ(placeOf(pasted.design, "api"), (Point{0, 0}));
    EXPECT_EQ(pasted.design.notes().find("n1")->at, (Point{288, 144}));
}

TEST(WithPart, LeavesOutEnvironmentsThatAreNotThere)
{
    const WithPart pasted =
        withPart(empty(R"([{"id": "production", "name": "P", "kind": "production"}])"), catalogue, bank(), {0, 0});
    EXPECT_EQ(pasted.unknownEnvironments, (std::vector<std::string>{"Quality"}));
    ASSERT_EQ(pasted.design.component("accounts")->overrides.size(), 1U);
    EXPECT_EQ(pasted.design.component("accounts")->overrides[0].environment, "production");
    EXPECT_EQ(pasted.design.component("core")->environments, std::nullopt);
    EXPECT_TRUE(read(writeDesign(pasted.design, catalogue)) == pasted.design);
}

TEST(WithPart, LetsRoutesAndLogsFollowTheirComponents)
{
    Design design = bank();
    Component wall = *design.component("wall");
    wall.properties.set(property::logExport, "accounts");
    design = design.with(wall);
    const WithPart pasted = withPart(design, catalogue, partOf(design, {"accounts", "api"}), {384, 480});
    const json::Array& routes = pasted.design.component("api-2")->properties.find(property::routes)->array();
    EXPECT_EQ(routes[0]["container"].string(), "accounts-2");
    EXPECT_EQ(routes[0]["path"].string(), "/accounts");
    EXPECT_EQ(routes[1]["container"].string(), "other");
    EXPECT_EQ(pasted.design.component("wall-2")->properties.find(property::logExport)->string(), "accounts-2");
}

TEST(WithPart, PlacesWhatHasNoPlaceAndKeepsZonesTrue)
{
    const Design part = testing::drawing(
        {testing::card("web", "internet", std::nullopt), testing::card("db", "database", std::nullopt)});
    const WithPart pasted = withPart(bank(), catalogue, part, {700, 300});
    EXPECT_TRUE(pasted.design.component("web")->at && pasted.design.component("db")->at);
    EXPECT_TRUE(truthful(pasted.design, catalogue, {}) == pasted.design);
}

TEST(WithPart, OfNothingIsTheSameDesign)
{
    EXPECT_TRUE(withPart(bank(), catalogue, Design(), {0, 0}).design == bank());
}

TEST(WithPart, TakesManyThatHaveOneName)
{
    std::vector<Component> many;
    for (int i = 0; i < 5000; ++i) {
        Component component = testing::card("c-" + std::to_string(i), "container", Point{i % 70 * 240, i / 70 * 96});
        component.name = "Same";
        many.push_back(component);
    }
    const Design design = testing::drawing(many);
    const WithPart pasted = withPart(design, catalogue, design, {0, 20'000});
    EXPECT_EQ(pasted.design.components().size(), 10'000U);
}

} // namespace part_test
} // namespace designer
