#include <gtest/gtest.h>

#include "format/format.h"

namespace designer {
namespace schema_test {

json::Value resourceFile(const std::string& path)
{
    const auto text = json::readFile(SOURCE_ROOT "/resources/" + path);
    if (!std::holds_alternative<std::string>(text))
        return {};
    const auto value = json::parse(std::get<std::string>(text));
    return std::holds_alternative<json::Value>(value) ? std::get<json::Value>(value) : json::Value();
}

class DesignSchema : public ::testing::Test {
protected:
    const json::Value schema = resourceFile("schemas/design.schema.json");
    const json::Value& definitions = schema["definitions"];
    const json::Value kinds = resourceFile("catalogue/kinds.json")["kinds"];
};

TEST_F(DesignSchema, NamesTheFormatAndVersionThatAreWritten)
{
    EXPECT_EQ(schema["properties"]["format"]["const"].string(), designFormatName);
    EXPECT_EQ(schema["properties"]["version"]["const"].integer(), designFormatVersion);
}

TEST_F(DesignSchema, KnowsEveryKindOfTheCatalogue)
{
    json::Array names;
    for (const json::Value& kind : kinds.array())
        names.push_back(kind["name"]);
    ASSERT_FALSE(names.empty());
    EXPECT_EQ(definitions["component"]["properties"]["kind"]["enum"], json::Value(names));
}

TEST_F(DesignSchema, KnowsEveryPropertyOfEveryKindByItsType)
{
    for (const json::Value& kind : kinds.array()) {
        const std::string& name = kind["name"].string();
        const json::Value& known = definitions[name]["properties"];
        EXPECT_EQ(known.object().size(), kind["properties"].array().size()) << name;
        for (const json::Value& property : kind["properties"].array()) {
            const std::string definition = "property-" + property["type"].string();
            EXPECT_EQ(known[property["name"].string()]["$ref"].string(), "#/definitions/" + definition) << name;
            EXPECT_TRUE(definitions[definition].isObject()) << definition;
        }
    }
}

TEST_F(DesignSchema, TiesEachKindToItsProperties)
{
    std::size_t tied = 0;
    for (const json::Value& rule : definitions["component"]["allOf"].array()) {
        const std::string& name = rule["if"]["properties"]["kind"]["const"].string();
        const std::string reference = "#/definitions/" + name;
        EXPECT_EQ(rule["then"]["properties"]["properties"]["$ref"].string(), reference);
        EXPECT_EQ(rule["then"]["properties"]["overrides"]["additionalProperties"]["$ref"].string(), reference);
        ++tied;
    }
    std::size_t withProperties = 0;
    for (const json::Value& kind : kinds.array())
        withProperties += kind["properties"].array().empty() ? 0u : 1u;
    EXPECT_EQ(tied, withProperties);
}

TEST_F(DesignSchema, HasTheLimitsOfTheReader)
{
    const std::pair<const char*, std::size_t> limits[] = {{"environments", maximumEnvironments},
                                                          {"components", maximumComponents},
                                                          {"connections", maximumConnections},
                                                          {"notes", maximumNotes},
                                                          {"groups", maximumGroups},
                                                          {"accepted", maximumAcceptances}};
    for (const auto& [list, limit] : limits)
        EXPECT_EQ(schema["properties"][list]["maxItems"].integer(), static_cast<std::int64_t>(limit)) << list;
}

} // namespace schema_test
} // namespace designer
