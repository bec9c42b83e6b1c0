#include "json/json.h"

#include <gtest/gtest.h>

namespace designer::json {

namespace json_test {

std::string complaint(std::string_view text)
{
    const auto result = parse(text);
    const auto* error = std::get_if<Error>(&result);
    return error ? error->in(Language::en) : "accepted";
}

TEST(Parse, NamesThePlaceOfEveryMistake)
{
    EXPECT_EQ(complaint("{\"a\": 1,\n \"a\": 2}"),
              "1:7: /a: expected a key that this object does not have yet, found \"a\"");
    EXPECT_EQ(complaint("{\"a\": [1, 2"), "1:12: /a/2: expected the rest of the JSON text, found end of file");
    EXPECT_EQ(complaint("{\"x\": 1e999}"), "1:11: /x: expected a number within the range of a double, found 1e999");
    EXPECT_EQ(complaint("[1] x"), "1:5: expected nothing after the value, found \"x\"");
    EXPECT_EQ(complaint(std::string(65, '[')).find("at most 64 levels") == std::string::npos, false);
}

TEST(Parse, RefusesANullByteAfterTheValueAsWell)
{
    const auto parsed = parse(std::string_view("{}\n \0", 5));
    ASSERT_TRUE(std::holds_alternative<Error>(parsed));
    EXPECT_EQ(std::get<Error>(parsed).in(Language::en), "2:2: expected valid JSON, found a null byte");
}

TEST(Parse, KeepsTheDigitsOfNumbers)
{
    const auto result = parse(R"([1.50, 123456789012345678901234567890, -0, 2.0])");
    EXPECT_EQ(writeCompact(std::get<Value>(result)), "[1.50, 123456789012345678901234567890, 0, 2.0]");
}

TEST(Micro, RoundsHalfUpAndRefusesWhatDoesNotFit)
{
    EXPECT_EQ(parseMicro("0.0000005"), 1);
    EXPECT_EQ(parseMicro("0.00000049"), 0);
    EXPECT_EQ(parseMicro("-1.5"), -1'500'000);
    EXPECT_EQ(parseMicro("1e3"), 1'000'000'000);
    EXPECT_EQ(parseMicro("1e300"), std::nullopt);
    EXPECT_EQ(parseMicro("1.2.3"), std::nullopt);
    EXPECT_EQ(Value(Decimal{"2.0"}).integer(), 2);
    EXPECT_EQ(Value(Decimal{"2.5"}).integer(), std::nullopt);
}

TEST(Locate, FindsMembersAndElements)
{
    const std::string_view text = "{\n  \"a\": [1,\n    {\"b/c\": 3}]\n}";
    EXPECT_EQ(locate(text, "/a/1/b~1c").line, 3U);
    EXPECT_EQ(locate(text, "/a/1/b~1c").column, 13U);
    EXPECT_EQ(locate(text, "/a/7").line, 0U);
    EXPECT_EQ(elementOffsets(text, "/a").size(), 2U);
}

TEST(Write, BreaksOnlyWhatIsTooLong)
{
    const auto value = parse(R"({"short": [1, 2], "long": {"text": "abcdefghijklmnopqrstuvwxyz"}})");
    WriteOptions narrow;
    narrow.lineLength = 30;
    EXPECT_EQ(write(std::get<Value>(value), narrow),
              "{\n  \"short\": [1, 2],\n  \"long\": {\n    \"text\": \"abcdefghijklmnopqrstuvwxyz\"\n  }\n}");
}

TEST(Visible, KeepsControlsAndBrokenBytesAway)
{
    EXPECT_EQ(visible("a\x1b[31mb\xff"
                      "é"),
              "a?[31mb?é");
}

TEST(Error, ShowsNoMoreOfWhatWasFoundThanCanBeRead)
{
    Error error;
    error.expected.pattern = {"a number", "un número"};
    error.found = std::string(79, '9') + "ñ" + std::string(5000, '9');
    EXPECT_EQ(error.in(Language::en), "expected a number, found " + std::string(79, '9') + "…");
}

} // namespace json_test

} // namespace designer::json
