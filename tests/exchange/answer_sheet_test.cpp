#include "exchange/answer_sheet.h"

#include <gtest/gtest.h>

#include "design/edits.h"
#include "exchange/answers.h"
#include "format/format.h"
#include "format/templates.h"
#include "tickets/answer_words.h"

namespace designer {
namespace answer_sheet_test {

const Catalogue& catalogue = Catalogue::builtIn();

Design templateNamed(const std::string& id)
{
    for (const Template& each : templates())
        if (each.id == id)
            return each.design();
    return {};
}

/// Without anything that the sheet asks for.
Design unanswered(const Design& design)
{
    Design out = design;
    for (const Component& component : design.components())
        for (const Property& property : catalogue.kind(component.kind)->properties)
            if (isAnsweredInWords(property.type) && (property.ticketField != 0 || property.perEnvironment)) {
                out = withValue(out, component.id, {}, property.name, nullptr);
                for (const Environment& environment : design.header().environments)
                    out = withValue(out, component.id, environment.id, property.name, nullptr);
            }
    Header header = out.header();
    header.client.clear();
    header.dns = header.technical = header.commercial = header.approver = {};
    for (Environment& environment : header.environments)
        environment.network.clear();
    return out.with(std::move(header));
}

AnsweredDesign answered(const std::string& lines)
{
    return withAnswers(templateNamed("reference-architecture"), catalogue,
                       "Component\tQuestion\tAll environments\tProduction\tCertification\n" + lines);
}

/// The problems, each on a line behind the number of its own.
std::string told(const AnsweredDesign& answered)
{
    std::string out;
    for (const SheetProblem& problem : answered.problems)
        out += std::to_string(problem.line) + ": " + problem.what.in(Language::en) + '\n';
    return out;
}

json::Value valueOf(const Design& design, const char* component, const char* property, const char* environment = "")
{
    const Component& found = *design.component(component);
    const PropertyMap* values = *environment ? found.overridesIn(environment) : &found.properties;
    const json::Value* value = values ? values->find(Key::of(property)) : nullptr;
    return value ? *value : json::Value();
}

TEST(AnswerSheet, GivesBackTheAnswersThatItSays)
{
    for (const Template& each : templates())
        for (const Language language : {Language::en, Language::es}) {
            const Design whole = each.design();
            const std::string sheet = answerSheet(whole, catalogue, language);
            EXPECT_TRUE(isAnswerSheet(sheet));
            const AnsweredDesign back = withAnswers(unanswered(whole), catalogue, sheet);
            EXPECT_EQ(answerSheet(back.design, catalogue, language), sheet);
            EXPECT_EQ(told(back), "");
        }
}

TEST(AnswerSheet, TakesEveryOptionByItsLabel)
{
    int options = 0;
    for (const Kind& kind : catalogue.kinds())
        for (const Property& property : kind.properties)
            for (const Option& option : isAnsweredInWords(property.type) ? property.options : std::vector<Option>())
                for (const Language language : {Language::en, Language::es}) {
                    const bool isNumber =
                        property.type == PropertyType::number || property.type == PropertyType::integer;
                    const json::Value one =
                        isNumber ? json::Value(json::Decimal{option.value}) : json::Value(option.value);
                    const json::Value value = property.type == PropertyType::choices
                                                  ? json::Value(json::Array{one, property.options.front().value})
                                                  : one;
                    const auto read = readAnswer(Design(), property, answerWords(property, value, language));
                    ASSERT_TRUE(read) << kind.name.text() << "." << property.name.text();
                    EXPECT_EQ(json::writeCompact(*read), json::writeCompact(value));
                    ++options;
                }
    EXPECT_GT(options, 200);
}

/// A sheet that nobody filled in changes nothing, also where its words say less than the value.
TEST(AnswerSheet, LeftAloneChangesNothing)
{
    const char* const components = R"([
        {"id": "design", "kind": "container", "name": "Design", "properties": {"branch": "main"}},
        {"id": "site", "kind": "cdn", "name": "Site",
         "properties": {"locations": ["north-america", "asia"], "monthlyTb": 1.024}},
        {"id": "sso", "kind": "sso", "name": "SSO",
         "properties": {"realms": [{"name": "r", "configuration": {"a": 1, "b": "x"}}]}},
        {"id": "wall", "kind": "waf", "name": "Wall",
         "properties": {"rateLimit": {"limit": 2000, "windowSeconds": 300}}}])";
    const auto read = readDesign(
        R"({"format": "modyo-connect-design", "version": 1, "name": "S", "contacts": {"dns": {"phone": "+56 2"},
                       "technical": {"name": "Rojas, Ana"}}, "environments": [{"id": "production", "kind": "production"}],
                       "components": )"
            + std::string(components) + "}",
        catalogue);
    const Design& whole = std::get<Design>(read);
    for (const Language language : {Language::en, Language::es}) {
        const AnsweredDesign back = withAnswers(whole, catalogue, answerSheet(whole, catalogue, language));
        EXPECT_EQ(told(back), "");
        EXPECT_EQ(back.answers, 0U);
        EXPECT_EQ(writeDesign(back.design, catalogue), writeDesign(whole, catalogue));
    }
}

TEST(AnswerSheet, TellsAPhoneFromAName)
{
    EXPECT_EQ(json::writeCompact(readContact("Rojas, Ana")), R"({"name": "Rojas, Ana"})");
    EXPECT_EQ(json::writeCompact(readContact("Rojas, Ana, +56 2")), R"({"name": "Rojas, Ana", "phone": "+56 2"})");
    EXPECT_EQ(json::writeCompact(readContact("+56 2 2345")), R"({"phone": "+56 2 2345"})");
    EXPECT_EQ(json::writeCompact(readContact("Team 24x7")), R"({"name": "Team 24x7"})");
}

TEST(AnswerSheet, WritesTheSameFileWhereValuesHaveOneForm)
{
    const Design whole = templateNamed("reference-architecture");
    const AnsweredDesign back = withAnswers(unanswered(whole), catalogue, answerSheet(whole, catalogue, Language::en));
    EXPECT_EQ(writeDesign(back.design, catalogue), writeDesign(whole, catalogue));
}

TEST(AnswerSheet, TellsWhatItDoesNotUnderstandAndTakesTheRest)
{
    const AnsweredDesign back = answered("Accounts\tBranch\t\tstable\n"
                                         "Nobody\tBranch\tmain\n"
                                         "Accounts\tColour\tred\n"
                                         "Accounts\tRedundancy\tmany\n"
                                         "\n"
                                         "accounts\tredundancy\t\t3\t1\n");
    EXPECT_EQ(back.answers, 3u);
    EXPECT_EQ(valueOf(back.design, "accounts", "branch", "production"), json::Value("stable"));
    EXPECT_EQ(valueOf(back.design, "accounts", "redundancy", "production"), json::Value(3));
    EXPECT_EQ(told(back), "3: There is no component “Nobody”\n"
                          "4: It has no question “Colour”\n"
                          "5: Not understood: “many”\n");
}

TEST(AnswerSheet, AnEnvironmentThatIsNotThereIsToldOnce)
{
    const AnsweredDesign back =
        withAnswers(templateNamed("reference-architecture"), catalogue,
                    "Componente\tPregunta\tTodos los ambientes\tMoon\nAccounts\tRama\t\tx\nAccounts\tRama\t\ty\n");
    EXPECT_EQ(told(back), "1: This design has no environment “Moon”\n");
    EXPECT_TRUE(back.design == templateNamed("reference-architecture"));
}

TEST(AnswerSheet, CellsMayHoldLineEndsQuotesAndFormulas)
{
    const AnsweredDesign back = answered("Accounts\tEnvironment variables\t\"A=1\nB=say \"\"hi\"\"\"\t'=X=1\n"
                                         "Design\tClient\tBank \"of\" all\r\n");
    EXPECT_EQ(valueOf(back.design, "accounts", "environmentVariables"),
              json::Value(json::Object{{"A", "1"}, {"B", "say \"hi\""}}));
    EXPECT_EQ(back.design.header().client, "Bank \"of\" all");
    EXPECT_EQ(told(back), "2: Not understood: “=X=1”\n"); // it names no variable
}

TEST(AnswerSheet, OtherTextIsNone)
{
    EXPECT_FALSE(isAnswerSheet(""));
    EXPECT_FALSE(isAnswerSheet("Component"));
    EXPECT_FALSE(isAnswerSheet("{\"format\": \"modyo-connect-design\"}"));
}

TEST(ReadContact, TakesThePartsThatAreThere)
{
    EXPECT_EQ(
        readContact("Ana Rojas <ana@example.com>, +56 2 2345 6789"),
        json::Value(json::Object{{"name", "Ana Rojas"}, {"email", "ana@example.com"}, {"phone", "+56 2 2345 6789"}}));
    EXPECT_EQ(readContact("ana@example.com"), json::Value(json::Object{{"email", "ana@example.com"}}));
    EXPECT_EQ(readContact("Ana Rojas, 123"), json::Value(json::Object{{"name", "Ana Rojas"}, {"phone", "123"}}));
}

} // namespace answer_sheet_test
} // namespace designer
