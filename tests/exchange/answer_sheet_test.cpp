#include "exchange/answer_sheet.h"

#include <gtest/gtest.h>

#include "design/edits.h"
#include "exchange/answers.h"
#include "format/format.h"
#include "format/templates.h"

namespace designer {
namespace {

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

} // namespace
} // namespace designer
