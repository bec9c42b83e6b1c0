#include <gtest/gtest.h>

#include "format/format.h"

namespace designer {
namespace hostile_test {

bool isRefused(std::string_view text)
{
    return std::holds_alternative<json::Error>(readDesign(text, Catalogue::builtIn()));
}

constexpr std::string_view sample = R"({
  "format": "modyo-connect-design", "version": 1, "name": "Señal ☎", "regions": {"primary": "us-east-1"},
  "contacts": {"dns": {"email": "a@b.c"}},
  "environments": [{"id": "production", "kind": "production"}, {"id": "qa"}],
  "components": [
    {"id": "api", "kind": "container", "at": [1, 2], "properties": {"vcpu": 2, "ciDefined": true},
     "overrides": {"qa": {"vcpu": 1.0}}},
    {"id": "db", "kind": "database", "environments": ["qa"], "properties": {"schemas": ["core"]}}
  ],
  "connections": [{"id": "w1", "from": "api", "to": "db", "bends": [[3, 4]]}],
  "notes": [{"id": "n1", "text": "\u00e1"}], "accepted": [{"finding": "r|api|qa"}], "later": [null, 1e5]
})";

TEST(HostileFile, CutAnywhereIsRefused)
{
    ASSERT_FALSE(isRefused(sample));
    for (std::size_t length = 0; length < sample.size(); ++length)
        EXPECT_TRUE(isRefused(sample.substr(0, length))) << length;
}

// Whatever one byte becomes, the file is read or refused: run with sanitizers.
TEST(HostileFile, OneByteChangedIsReadOrRefused)
{
    int refused = 0;
    for (std::size_t at = 0; at < sample.size(); ++at)
        for (const char byte : {'\0', '"', '{', ']', '9', '\xFF'}) {
            std::string text(sample);
            text[at] = byte;
            refused += isRefused(text) ? 1 : 0;
        }
    EXPECT_GT(refused, 1000);
}

TEST(HostileFile, DeepNestingIsRefused)
{
    for (const char* open : {"[", "{\"a\":"}) {
        std::string text = R"({"format": "modyo-connect-design", "version": 1, "later": )";
        for (int depth = 0; depth < 1'000'000; ++depth)
            text += open;
        const auto result = readDesign(text, Catalogue::builtIn());
        ASSERT_TRUE(std::holds_alternative<json::Error>(result));
        EXPECT_EQ(std::get<json::Error>(result).expected.in(Language::en), "at most 64 levels of nesting");
    }
}

TEST(HostileFile, InvalidUtf8IsRefused)
{
    const auto result =
        readDesign("{\"format\": \"modyo-connect-design\", \"version\": 1, \"name\": \"a\xC3\"}", Catalogue::builtIn());
    ASSERT_TRUE(std::holds_alternative<json::Error>(result));
    EXPECT_EQ(std::get<json::Error>(result).expected.in(Language::en), "valid UTF-8");
}

TEST(HostileFile, MoreThan64MebibytesAreRefused)
{
    EXPECT_TRUE(isRefused(std::string((64u << 20) + 1, ' ')));
}

TEST(HostileFile, ManyPropertiesInTheWorstOrderAreReadInTime)
{
    std::string names;
    for (int number = 9'999; number >= 0; --number)
        names += "\"p" + std::to_string(10'000 + number) + "\": 0" + (number == 0 ? "" : ",");
    std::string text = R"({"format": "modyo-connect-design", "version": 1, "components": [)";
    for (int component = 0; component < 20; ++component)
        text += (component == 0 ? "" : ",") + (R"({"id": "c)" + std::to_string(component))
                + R"(", "kind": "cdn", "properties": {)" + names + "}}";
    EXPECT_FALSE(isRefused(text + "]}"));
}

} // namespace hostile_test
} // namespace designer
