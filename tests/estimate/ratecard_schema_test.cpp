// The published schema and the reader say the same of a rate.

#include <gtest/gtest.h>

#include <regex>

#include "ledger.h"

namespace designer::test {
namespace ratecard_schema_test {

json::Value schema()
{
    const auto text = json::readFile(std::string(SOURCE_ROOT) + "/resources/schemas/rate-card.schema.json");
    const auto value = json::parse(std::get<std::string>(text));
    return std::get<json::Value>(value);
}

bool readerAccepts(const std::string& rate)
{
    const std::string text =
        R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "t", "version": "1", "name": "T",
            "rates": {"vpn": {"rate": ")"
        + rate + "\"}}}";
    return std::holds_alternative<RateCard>(RateCard::read(text));
}

TEST(RateCardSchema, AgreesWithTheReaderOnRates)
{
    const json::Value definitions = schema()["definitions"];
    const std::regex pattern(definitions["rate"]["anyOf"].array().at(1)["pattern"].string());
    int accepted = 0;
    for (const char* rate : {"0",
                             "0.820",
                             "1.000000",
                             "007",
                             "999999999.999999",
                             "1000000000",
                             "1000000000.000000",
                             "0000000001",
                             "1.0000000",
                             "1000000000.1",
                             "1000000001",
                             "",
                             "-1",
                             "1.",
                             ".5",
                             "1e3",
                             "NaN",
                             "1,5",
                             " 1",
                             "1 ",
                             "99999999999999999999"}) {
        EXPECT_EQ(std::regex_match(rate, pattern), readerAccepts(rate)) << rate;
        accepted += readerAccepts(rate) ? 1 : 0;
    }
    EXPECT_EQ(accepted, 8);
}

TEST(RateCardSchema, RequiresWhatTheReaderRequires)
{
    const json::Value whole = schema();
    std::vector<std::string> required;
    for (const json::Value& key : whole["required"].array())
        required.push_back(key.string());
    EXPECT_EQ(required, (std::vector<std::string>{"format", "formatVersion", "id", "version", "name", "rates"}));
    const json::Object complete = {{"format", "modyo-connect-rate-card"},
                                   {"formatVersion", 1},
                                   {"id", "t"},
                                   {"version", "1"},
                                   {"name", "T"},
                                   {"rates", json::Object{}}};
    ASSERT_TRUE(std::holds_alternative<RateCard>(RateCard::read(json::write(complete))));
    for (const std::string& key : required) {
        json::Object lacking = complete;
        lacking.erase(key);
        const auto result = RateCard::read(json::write(lacking));
        ASSERT_TRUE(std::holds_alternative<json::Error>(result)) << key;
        EXPECT_EQ(std::get<json::Error>(result).pointer, "/" + key);
    }
}

} // namespace ratecard_schema_test
} // namespace designer::test
