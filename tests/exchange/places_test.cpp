#include <gtest/gtest.h>

#include "exchange/findings_export.h"

namespace designer {

namespace places_test {

constexpr std::string_view text = R"({
  "format": "modyo-connect-design",
  "environments": [{"id": "qa"}],
  "components": [
    {"id": "b", "properties": {"vcpu": 1},
     "overrides": {"qa": {"m\u0065mory": 2}}},
    {"properties": {"é": 1, "vcpu": 2}, "id": "\u0061"}
  ],
  "connections": [
    {"id": "w1", "properties": {"poolSize": 5}}
  ]
})";

Finding finding(std::string component, std::string connection, std::string_view property)
{
    Finding out;
    out.component = std::move(component);
    out.environment = "qa";
    out.connection = std::move(connection);
    out.property = Key::of(property);
    return out;
}

using LineAndColumn = std::pair<std::size_t, std::size_t>;

LineAndColumn placeOf(const Finding& what)
{
    const json::Place place = DesignPlaces(text).of(what);
    return {place.line, place.column};
}

TEST(DesignPlaces, AreTheItemItsPropertyOrItsOverride)
{
    EXPECT_EQ(placeOf(finding("b", "", "")), LineAndColumn(5, 5));
    EXPECT_EQ(placeOf(finding("b", "", "vcpu")), LineAndColumn(5, 40));
    EXPECT_EQ(placeOf(finding("b", "", "memory")), LineAndColumn(6, 42));
    EXPECT_EQ(placeOf(finding("b", "", "runtime")), LineAndColumn(5, 5));
    EXPECT_EQ(placeOf(finding("a", "", "vcpu")), LineAndColumn(7, 37));
}

TEST(DesignPlaces, CountCharactersOfALineThatIsTheWholeFile)
{
    std::string line = R"({"components": [{"id": "a"}, {"name": ")";
    for (int i = 0; i < 5000; ++i)
        line += "é";
    line += R"(", "id": "b", "properties": {"vcpu": 1}}]})";
    const json::Place place = DesignPlaces(line).of(finding("b", "", "vcpu"));
    EXPECT_EQ(LineAndColumn(place.line, place.column), LineAndColumn(1, 5077));
}

TEST(DesignPlaces, AreTheWireBeforeTheComponent)
{
    EXPECT_EQ(placeOf(finding("b", "w1", "")), LineAndColumn(10, 5));
    EXPECT_EQ(placeOf(finding("b", "w1", "poolSize")), LineAndColumn(10, 45));
    EXPECT_EQ(placeOf(finding("b", "w2", "")), LineAndColumn(5, 5));
}

TEST(DesignPlaces, AreTheStartForTheDesign)
{
    EXPECT_EQ(placeOf(finding("", "", "")), LineAndColumn(1, 1));
    EXPECT_EQ(placeOf(finding("gone", "", "vcpu")), LineAndColumn(1, 1));
}

} // namespace places_test

} // namespace designer
