#include <gtest/gtest.h>

#include "format/format.h"

namespace designer {
namespace refused_test {

/// A design file and the one thing that is wrong with it.
struct Refused {
    const char* name;
    std::string text;
    const char* pointer;
    std::size_t line;
    std::size_t column;
    const char* found;
    const char* expected;
};

std::ostream& operator<<(std::ostream& out, const Refused& refused)
{
    return out << refused.name;
}

/// Two environments and two components; what a test adds stands in line 8.
std::string with(const std::string& more)
{
    return R"({"format": "modyo-connect-design", "version": 1,
"environments": [{"id": "production", "kind": "production"}, {"id": "qa"}],
"components": [
{"id": "api", "kind": "container"},
{"id": "db", "kind": "database"}
],

)" + more + "}";
}

/// One component, in line 3.
std::string component(const std::string& members)
{
    return R"({"format": "modyo-connect-design", "version": 1,
"environments": [{"id": "production", "kind": "production"}, {"id": "qa"}], "components": [
{"id": "a", )"
           + members + "}]}";
}

std::string repeated(const char* element, std::size_t times)
{
    std::string out;
    for (std::size_t at = 0; at < times; ++at)
        out += (at == 0 ? "" : ",") + std::string(element);
    return out;
}

const Refused cases[] = {
    {"NotAnObject", "[]", "", 1, 1, "[…]", "an object"},
    {"NoFormat", "{}", "", 1, 1, "{…}", "an object with the key \"format\""},
    {"OtherFormat", R"({"format": "svg", "version": 1})", "/format", 1, 12, "\"svg\"", "\"modyo-connect-design\""},
    {"FormatNoText", R"({"format": 1, "version": 1})", "/format", 1, 12, "1", "a text"},
    {"NoVersion", R"({"format": "modyo-connect-design"})", "", 1, 1, "{…}", "an object with the key \"version\""},
    {"NewerVersion", R"({"format": "modyo-connect-design",
  "version": 2})",
     "/version", 2, 14, "2", "version 1: the file is from a newer version of this program"},
    {"VersionZero", R"({"format": "modyo-connect-design", "version": 0})", "/version", 1, 47, "0", "version 1"},
    {"VersionText", R"({"format": "modyo-connect-design", "version": "1"})", "/version", 1, 47, "\"1\"", "version 1"},
    {"VersionFraction", R"({"format": "modyo-connect-design", "version": 1.5})", "/version", 1, 47, "1.5", "version 1"},
    {"BrokenJson", "{\"format\": ", "/format", 1, 12, "", "the rest of the JSON text"},

    {"NameNoText", with(R"("name": 7)"), "/name", 8, 9, "7", "a text"},
    {"ClientNull", with(R"("client": null)"), "/client", 8, 11, "null", "a text"},
    {"RegionsNoObject", with(R"("regions": "us-east-1")"), "/regions", 8, 12, "\"us-east-1\"", "an object"},
    {"RegionNoText", with(R"("regions": {"primary": []})"), "/regions/primary", 8, 24, "[…]", "a text"},
    {"ContactsNoObject", with(R"("contacts": [])"), "/contacts", 8, 13, "[…]", "an object"},
    {"ContactNoObject", with(R"("contacts": {"dns": "Jane"})"), "/contacts/dns", 8, 21, "\"Jane\"", "an object"},
    {"PhoneNoText", with(R"("contacts": {"dns": {"phone": 5}})"), "/contacts/dns/phone", 8, 31, "5", "a text"},
    {"ConnectionsNoList", with(R"("connections": {})"), "/connections", 8, 16, "{…}", "a list"},
    {"NotesNoList", with(R"("notes": 0)"), "/notes", 8, 10, "0", "a list"},
    {"AcceptedNoList", with(R"("accepted": true)"), "/accepted", 8, 13, "true", "a list"},

    {"EnvironmentWithoutId", R"({"format": "modyo-connect-design", "version": 1, "environments": [{"name": "QA"}]})",
     "/environments/0", 1, 67, "{…}", "an object with the key \"id\""},
    {"EnvironmentTwice", R"({"format": "modyo-connect-design", "version": 1, "environments": [
{"id": "qa"},
{"id": "qa"}]})",
     "/environments/1/id", 3, 8, "\"qa\"", "an id that stands once in this list"},
    {"EnvironmentKind", R"({"format": "modyo-connect-design", "version": 1, "environments": [
{"id": "qa", "kind": "test"}]})",
     "/environments/0/kind", 2, 22, "\"test\"", "\"production\" or \"pre-production\""},
    {"TwoProductions", R"({"format": "modyo-connect-design", "version": 1, "environments": [
{"id": "a", "kind": "production"},
{"id": "b", "kind": "pre-production"},
{"id": "c", "kind": "production"}]})",
     "/environments/2/kind", 4, 21, "\"production\"", "one production environment at most"},
    {"EnvironmentRedundancy", R"({"format": "modyo-connect-design", "version": 1, "environments": [
{"id": "qa", "redundancy": "2"}]})",
     "/environments/0/redundancy", 2, 28, "\"2\"", "a number"},
    {"TooManyEnvironments",
     R"({"format": "modyo-connect-design", "version": 1, "environments": [)" + repeated("{}", 51) + "]}",
     "/environments", 1, 66, "51", "at most 50 elements"},

    {"ComponentNoObject", R"({"format": "modyo-connect-design", "version": 1, "components": ["api"]})", "/components/0",
     1, 65, "\"api\"", "an object"},
    {"ComponentWithoutId", R"({"format": "modyo-connect-design", "version": 1, "components": [{"kind": "cdn"}]})",
     "/components/0", 1, 65, "{…}", "an object with the key \"id\""},
    {"ComponentWithoutKind", R"({"format": "modyo-connect-design", "version": 1, "components": [{"id": "a"}]})",
     "/components/0", 1, 65, "{…}", "an object with the key \"kind\""},
    {"UnknownKind", component(R"("kind": "contaner")"), "/components/0/kind", 3, 21, "\"contaner\"",
     "a kind of component; the nearest is \"container\""},
    {"KindNoText", component(R"("kind": 3)"), "/components/0/kind", 3, 21, "3", "a text"},
    {"EmptyId", with(R"("notes": [{"id": ""}])"), "/notes/0/id", 8, 18, "\"\"",
     "an id of 1 to 200 characters without \"|\" and control characters"},
    {"IdWithBar", with(R"("notes": [{"id": "a|b"}])"), "/notes/0/id", 8, 18, "\"a|b\"",
     "an id of 1 to 200 characters without \"|\" and control characters"},
    {"IdWithControl", with("\"notes\": [{\"id\": \"a\\u0007\"}]"), "/notes/0/id", 8, 18, "\"a\a\"",
     "an id of 1 to 200 characters without \"|\" and control characters"},
    {"IdWithLaterControl", with("\"notes\": [{\"id\": \"a\\u0085\"}]"), "/notes/0/id", 8, 18, "\"a\xC2\x85\"",
     "an id of 1 to 200 characters without \"|\" and control characters"},
    {"LongId", with("\"groups\": [{\"id\": \"" + std::string(201, 'x') + "\"}]"), "/groups/0/id", 8, 19,
     "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\"",
     "an id of 1 to 200 characters without \"|\" and control characters"},
    {"IdNoText", with(R"("notes": [{"id": 1}])"), "/notes/0/id", 8, 18, "1", "a text"},
    {"ComponentTwice", R"({"format": "modyo-connect-design", "version": 1, "components": [
{"id": "a", "kind": "cdn"}, {"id": "a", "kind": "waf"}]})",
     "/components/1/id", 2, 36, "\"a\"", "an id that stands once in this list"},
    {"NoteTwice", with(R"("notes": [{"id": "n1"}, {"id": "n1"}])"), "/notes/1/id", 8, 32, "\"n1\"",
     "an id that stands once in this list"},
    {"GroupTwice", with(R"("groups": [{"id": "g1"}, {"id": "g1"}])"), "/groups/1/id", 8, 33, "\"g1\"",
     "an id that stands once in this list"},
    {"AcceptanceTwice", with(R"("accepted": [{"finding": "x|y|z"}, {"finding": "x|y|z"}])"), "/accepted/1/finding", 8,
     48, "\"x|y|z\"", "an id that stands once in this list"},
    {"AcceptanceWithoutFinding", with(R"("accepted": [{"reason": "why not"}])"), "/accepted/0", 8, 14, "{…}",
     "an object with the key \"finding\""},
    {"AcceptanceEmpty", with(R"("accepted": [{"finding": ""}])"), "/accepted/0/finding", 8, 26, "\"\"",
     "a finding, \"rule|component|environment\""},

    {"UnknownHome", component(R"("kind": "cdn", "environments": ["qa", "staging"])"), "/components/0/environments/1", 3,
     51, "\"staging\"", "the id of an environment of this design"},
    {"HomesNoList", component(R"("kind": "cdn", "environments": "qa")"), "/components/0/environments", 3, 44, "\"qa\"",
     "a list"},
    {"UnknownOverride", component(R"("kind": "cdn", "overrides": {"staging": {}})"), "/components/0/overrides/staging",
     3, 53, "\"staging\"", "the id of an environment of this design"},
    {"OverrideNoObject", component(R"("kind": "cdn", "overrides": {"qa": 1})"), "/components/0/overrides/qa", 3, 48,
     "1", "an object"},
    {"PlaceOfOne", component(R"("kind": "cdn", "at": [1])"), "/components/0/at", 3, 34, "[…]",
     "two numbers [x, y] from -1,000,000 to 1,000,000"},
    {"PlaceTooFar", component(R"("kind": "cdn", "at": [0, 1000000.1])"), "/components/0/at/1", 3, 38, "1000000.1",
     "two numbers [x, y] from -1,000,000 to 1,000,000"},
    {"PlaceOfTexts", component(R"("kind": "cdn", "at": ["0", 0])"), "/components/0/at/0", 3, 35, "\"0\"",
     "two numbers [x, y] from -1,000,000 to 1,000,000"},
    {"PinnedNoFlag", component(R"("kind": "cdn", "pinned": "yes")"), "/components/0/pinned", 3, 38, "\"yes\"",
     "true or false"},
    {"PropertiesNoObject", component(R"("kind": "cdn", "properties": [])"), "/components/0/properties", 3, 42, "[…]",
     "an object"},

    {"NumberAsText", component(R"("kind": "container", "properties": {"vcpu": "2"})"), "/components/0/properties/vcpu",
     3, 57, "\"2\"", "a number"},
    {"NumberTooLarge", component(R"("kind": "container", "properties": {"vcpu": 1000000000000.1})"),
     "/components/0/properties/vcpu", 3, 57, "1000000000000.1",
     "a number from -1,000,000,000,000 to 1,000,000,000,000"},
    {"NumberHuge", component(R"("kind": "container", "properties": {"vcpu": -9223372036854775808})"),
     "/components/0/properties/vcpu", 3, 57, "-9223372036854775808",
     "a number from -1,000,000,000,000 to 1,000,000,000,000"},
    {"OverrideOfWrongType", component(R"("kind": "container", "overrides": {"qa": {"ciDefined": 1}})"),
     "/components/0/overrides/qa/ciDefined", 3, 68, "1", "true or false"},
    {"TextAsNumber", component(R"("kind": "container", "properties": {"branch": 1})"),
     "/components/0/properties/branch", 3, 59, "1", "a text"},
    {"TextListWithNumber", component(R"("kind": "database", "properties": {"schemas": ["a", 1]})"),
     "/components/0/properties/schemas/1", 3, 65, "1", "a text"},
    {"TextListAsText", component(R"("kind": "database", "properties": {"schemas": "a"})"),
     "/components/0/properties/schemas", 3, 59, "\"a\"", "a list of texts"},
    {"RepositoryAsText", component(R"("kind": "container", "properties": {"repository": "github.com/a/b"})"),
     "/components/0/properties/repository", 3, 63, "\"github.com/a/b\"",
     "a repository {\"name\", \"location\"}, or a list of them"},
    {"EmailNoText", component(R"("kind": "load-balancer", "properties": {"dnsContact": {"email": 5}})"),
     "/components/0/properties/dnsContact/email", 3, 77, "5", "a text"},
    {"DomainsOfNumbers", component(R"("kind": "certificate", "properties": {"domains": [5]})"),
     "/components/0/properties/domains/0", 3, 63, "5", "a text or an object"},
    {"RuleCidrsAsText", component(R"("kind": "waf", "properties": {"ipRules": [{"cidrs": "10.0.0.0/8"}]})"),
     "/components/0/properties/ipRules/0/cidrs", 3, 65, "\"10.0.0.0/8\"", "a list of texts"},
    {"RateLimitTooLarge", component(R"("kind": "waf", "properties": {"rateLimit": {"limit": 1e13}})"),
     "/components/0/properties/rateLimit/limit", 3, 66, "1e13",
     "a number from -1,000,000,000,000 to 1,000,000,000,000"},

    {"ConnectionWithoutId", with(R"("connections": [{"from": "api", "to": "db"}])"), "/connections/0", 8, 17, "{…}",
     "an object with the key \"id\""},
    {"ConnectionWithoutEnd", with(R"("connections": [{"id": "w1", "from": "api"}])"), "/connections/0", 8, 17, "{…}",
     "an object with the key \"to\""},
    {"ConnectionTwice",
     with(R"("connections": [{"id": "w1", "from": "api", "to": "db"}, {"id": "w1", "from": "db", "to": "api"}])"),
     "/connections/1/id", 8, 65, "\"w1\"", "an id that stands once in this list"},
    {"DanglingFrom", with(R"("connections": [{"id": "w1", "from": "apy", "to": "db"}])"), "/connections/0/from", 8, 38,
     "\"apy\"", "the id of a component of this design"},
    {"DanglingTo", with(R"("connections": [{"id": "w1", "from": "api", "to": "d"}])"), "/connections/0/to", 8, 51,
     "\"d\"", "the id of a component of this design"},
    {"WireProperty",
     with(R"("connections": [{"id": "w1", "from": "api", "to": "db", "properties": {"poolSize": "10"}}])"),
     "/connections/0/properties/poolSize", 8, 84, "\"10\"", "a number"},
    {"BendOfThree", with(R"("connections": [{"id": "w1", "from": "api", "to": "db", "bends": [[1, 2], [1, 2, 3]]}])"),
     "/connections/0/bends/1", 8, 75, "[…]", "two numbers [x, y] from -1,000,000 to 1,000,000"},
    {"TooManyBends",
     with(R"("connections": [{"id": "w1", "from": "api", "to": "db", "bends": [)" + repeated("[0,0]", 1001) + "]}]"),
     "/connections/0/bends", 8, 66, "1001", "at most 1,000 elements"},
    {"LongPropertyName", component("\"kind\": \"cdn\", \"properties\": {\"" + std::string(201, 'x') + "\": 1}"),
     ("/components/0/properties/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      "xxx"),
     3, 248, "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\"",
     "at most 10,000 different property names of at most 200 bytes"},
};

class RefusedDesign : public ::testing::TestWithParam<Refused> {};

TEST_P(RefusedDesign, SaysWhatIsWrongAndWhere)
{
    const Refused& refused = GetParam();
    const json::Result<Design> result = readDesign(refused.text, Catalogue::builtIn(), "bank.mcdesign");
    ASSERT_TRUE(std::holds_alternative<json::Error>(result));
    const json::Error& error = std::get<json::Error>(result);
    EXPECT_EQ(error.file, "bank.mcdesign");
    EXPECT_EQ(error.pointer, refused.pointer);
    EXPECT_EQ(error.line, refused.line);
    EXPECT_EQ(error.column, refused.column);
    EXPECT_EQ(error.found, refused.found);
    EXPECT_EQ(error.expected.in(Language::en), refused.expected);
    EXPECT_NE(error.expected.in(Language::es).find_first_not_of(" {}"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Every, RefusedDesign, testing::ValuesIn(cases),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(RefusedDesignText, IsSpanishWhereAskedFor)
{
    const auto result =
        readDesign(component(R"("kind": "queues", "at": [0, 0])"), Catalogue::builtIn(), "banco.mcdesign");
    EXPECT_EQ(std::get<json::Error>(result).expected.in(Language::es),
              "un tipo de componente; el más parecido es \"queue\"");
}

TEST(RefusedDesignText, CountsComponentsBeforeReadingThem)
{
    const std::string text =
        R"({"format": "modyo-connect-design", "version": 1, "components": [)" + repeated("0", 100'001) + "]}";
    const auto result = readDesign(text, Catalogue::builtIn());
    EXPECT_EQ(std::get<json::Error>(result).found, "100001");
    EXPECT_EQ(std::get<json::Error>(result).expected.in(Language::en), "at most 100,000 elements");
}

TEST(RefusedDesignText, CountsConnectionsBeforeReadingThem)
{
    const std::string text =
        R"({"format": "modyo-connect-design", "version": 1, "connections": [)" + repeated("0", 300'001) + "]}";
    const auto result = readDesign(text, Catalogue::builtIn());
    EXPECT_EQ(std::get<json::Error>(result).pointer, "/connections");
    EXPECT_EQ(std::get<json::Error>(result).expected.in(Language::en), "at most 300,000 elements");
}

TEST(RefusedDesignText, CountsNamesOfProperties)
{
    std::string names;
    for (int number = 0; number <= 10'000; ++number)
        names += (number == 0 ? "\"p" : ", \"p") + std::to_string(number) + "\": 0";
    const auto result =
        readDesign(component("\"kind\": \"cdn\", \"properties\": {" + names + "}"), Catalogue::builtIn());
    EXPECT_EQ(std::get<json::Error>(result).pointer, "/components/0/properties/p10000");
}

TEST(RefusedDesignText, NamesTheFileThatIsMissing)
{
    const auto result = loadDesign("/nowhere/bank.mcdesign", Catalogue::builtIn());
    EXPECT_EQ(std::get<json::Error>(result).file, "/nowhere/bank.mcdesign");
    EXPECT_EQ(std::get<json::Error>(result).line, 0u);
}

} // namespace refused_test
} // namespace designer
