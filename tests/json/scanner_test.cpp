#include "json/scanner.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

namespace designer::json {

namespace scanner_test {

constexpr std::string_view sample = "\xEF\xBB\xBF {\"text\": \"a\\u00e9\\ud83d\\ude00\\n\\\"\", \"é€😀\": [1, -0, "
                                    "2.50, 1e5, -7E-12, 18446744073709551615],\n"
                                    "\t\"deep\": [[[]], {}, {\"x\": {\"y\": null}}], \"flags\": [true, false], "
                                    "\"big\": 123456789012345678901234567890}\r\n";

/// Whether the whole text is one value.
bool takes(std::string_view text, Value& value)
{
    Scanner scanner(text);
    return scanner.value(value) && scanner.atEnd();
}

TEST(Scanner, ReadsWhatAnotherReaderReads)
{
    Value value;
    ASSERT_TRUE(takes(sample, value));
    EXPECT_EQ(value["text"].string(), "aé😀\n\"");
    EXPECT_EQ(value["big"].numberText(), "123456789012345678901234567890");
    EXPECT_EQ(nlohmann::json::parse(writeCompact(value)), nlohmann::json::parse(sample));
}

TEST(Scanner, TakesNothingThatAnotherReaderRefuses)
{
    constexpr std::string_view bytes = "{}[]\",:0123456789.eE+-\\untfru \n\x01\x7F\x80\xBF\xC0\xC2\xE0\xED\xF0\xF4\xFF";
    std::mt19937 random(20);
    std::size_t taken = 0;
    for (int round = 0; round < 40'000; ++round) {
        std::string text(sample);
        for (std::size_t changes = 1 + random() % 2; changes > 0; --changes) {
            const std::size_t at = random() % text.size();
            if (random() % 3 == 0)
                text.erase(at, 1);
            else if (random() % 2 == 0)
                text.insert(at, 1, bytes[random() % bytes.size()]);
            else
                text[at] = bytes[random() % bytes.size()];
        }
        Value value;
        if (!takes(text, value))
            continue;
        ++taken;
        ASSERT_TRUE(nlohmann::json::accept(text)) << text;
        ASSERT_EQ(nlohmann::json::parse(writeCompact(value)), nlohmann::json::parse(text)) << text;
    }
    EXPECT_GT(taken, 5'000U);
}

TEST(Scanner, RefusesAKeyThatStandsTwice)
{
    Value value;
    EXPECT_FALSE(takes(R"({"a": 1, "\u0061": 2})", value));
    std::string many = "{\"k\": 0";
    for (int i = 0; i < 20; ++i)
        many += ", \"k" + std::to_string(i) + "\": 0";
    EXPECT_TRUE(takes(many + "}", value));
    EXPECT_FALSE(takes(many + ", \"k\": 0}", value));
}

TEST(Scanner, RefusesWhatIsTooDeepOrTooLong)
{
    Value value;
    EXPECT_TRUE(takes(std::string(64, '[') + std::string(64, ']'), value));
    EXPECT_FALSE(takes(std::string(65, '[') + std::string(65, ']'), value));
    EXPECT_FALSE(takes("1e999", value));
    EXPECT_FALSE(takes(std::string(400, '9'), value));
    EXPECT_FALSE(Scanner("[1]", {.bytes = 2}).value(value));
}

TEST(Scanner, GivesMembersAndElementsOneByOne)
{
    Scanner scanner(R"({"a": [1, 2], "b": true})");
    std::string key;
    Value value;
    ASSERT_TRUE(scanner.enterObject() && scanner.nextMember(key));
    EXPECT_EQ(key, "a");
    ASSERT_TRUE(scanner.enterArray());
    std::int64_t sum = 0;
    while (scanner.nextElement() && scanner.value(value))
        sum += value.integer().value_or(0);
    EXPECT_EQ(sum, 3);
    ASSERT_TRUE(scanner.nextMember(key) && scanner.value(value));
    EXPECT_EQ(key, "b");
    EXPECT_FALSE(scanner.nextMember(key));
    EXPECT_TRUE(scanner.atEnd());
}

TEST(Scanner, FailsForGoodAtTheFirstMistake)
{
    Scanner scanner("[1 2]");
    Value value;
    ASSERT_TRUE(scanner.enterArray() && scanner.nextElement() && scanner.value(value));
    EXPECT_FALSE(scanner.nextElement());
    EXPECT_TRUE(scanner.failed());
    EXPECT_FALSE(scanner.value(value));
    EXPECT_FALSE(scanner.atEnd());
}

} // namespace scanner_test

} // namespace designer::json
