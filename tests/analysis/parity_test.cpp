#include "analysis/parity.h"

#include <gtest/gtest.h>

#include "format/format.h"

namespace designer {
namespace parity_test {

/// One difference in words: "vpn: accident: reason".
using Words = std::vector<std::string>;

std::string line(const Survey& survey, const ParityDifference& difference)
{
    std::string out = survey.component(difference.node).id;
    if (difference.property)
        out += "." + std::string(difference.property->name.text());
    out += difference.verdict == Verdict::accident ? ": accident: " : ": meant: ";
    return out + difference.reason.in(Language::en);
}

Words differences(const std::string& components)
{
    const std::string text = R"({"format": "modyo-connect-design", "version": 1, "name": "n",
        "environments": [
            {"id": "production", "name": "Production", "kind": "production"},
            {"id": "qa", "name": "QA", "kind": "pre-production"}],
        "components": [)" + components
                             + "]}";
    auto read = readDesign(text, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&read))
        return {error->in(Language::en)};
    const Survey survey(std::get<Design>(read), Catalogue::builtIn());
    Words out;
    for (const ParityDifference& each : parity(survey))
        out.push_back(line(survey, each));
    return out;
}

TEST(Parity, SaysNothingOfWhatIsTheSameEverywhere)
{
    EXPECT_EQ(differences(R"({"id": "q", "kind": "queue", "properties": {"name": "a", "type": "fifo"}})"), Words{});
}

TEST(Parity, TakesDefaultsOfTheKindOfEnvironmentAsMeant)
{
    EXPECT_EQ(differences(R"({"id": "db", "kind": "database"})"),
              (Words{"db.instanceType: meant: Default of each kind of environment.",
                     "db.nodes: meant: Default of each kind of environment."}));
}

TEST(Parity, TakesASmallerSizeOutsideProductionAsMeantAndALargerOneAsAnAccident)
{
    EXPECT_EQ(differences(R"({"id": "c", "kind": "container", "properties": {"redundancy": 1, "maxInstances": 1},
                              "overrides": {"production": {"vcpu": 4, "memoryGb": 8}, "qa": {"memoryGb": 2}}})"),
              (Words{"c.vcpu: meant: A smaller size outside production.",
                     "c.memoryGb: meant: A smaller size outside production."}));
    EXPECT_EQ(differences(R"({"id": "db", "kind": "database", "properties": {"nodes": 2},
                              "overrides": {"production": {"instanceType": "db.t3.medium"},
                                            "qa": {"instanceType": "db.r6.large"}}})"),
              Words{"db.instanceType: accident: QA is larger than production."});
}

TEST(Parity, TakesAComponentThatIsNotThereAsAnAccident)
{
    EXPECT_EQ(differences(R"({"id": "link", "kind": "vpn", "environments": ["production"]},
                       {"id": "cert", "kind": "certificate", "environments": ["production"]},
                       {"id": "jobs", "kind": "queue", "environments": ["production"]},
                       {"id": "lab", "kind": "queue", "environments": ["qa"]})"),
              (Words{"cert: accident: QA lacks it, so it is first tried in production.",
                     "jobs: accident: QA lacks it, so what runs in production cannot be tested there.",
                     "lab: accident: Production lacks it: what is tested with it will run without it.",
                     "link: accident: QA lacks this link to the client's network."}));
}

TEST(Parity, TakesAValueOfEachEnvironmentsOwnAsMeant)
{
    EXPECT_EQ(differences(R"({"id": "g", "kind": "api-gateway",
                              "overrides": {"production": {"customDomain": "api.example.com"},
                                            "qa": {"customDomain": "api.qa.example.com"}}})"),
              Words{"g.customDomain: meant: Each environment has its own."});
}

TEST(Parity, TakesOtherSecurityAndOtherBehaviourAsAccidentsAndPutsThemFirst)
{
    EXPECT_EQ(differences(R"({"id": "a", "kind": "api-gateway", "overrides": {"qa": {"wafEnabled": false}}},
                             {"id": "b", "kind": "queue", "properties": {"type": "fifo"},
                              "overrides": {"qa": {"type": "traditional", "name": "b-qa"}}})"),
              (Words{"a.wafEnabled: accident: It is not protected alike everywhere.",
                     "b.type: accident: It works differently: what is tested is not what will run.",
                     "b.name: meant: Each environment has its own."}));
}

TEST(Parity, LooksAtTheNamesOfVariablesNotAtTheirValues)
{
    const std::string sizes = R"("properties": {"redundancy": 1})";
    EXPECT_EQ(differences(R"({"id": "c", "kind": "container", )" + sizes + R"(,
                              "overrides": {"production": {"environmentVariables": {"URL": "a"}},
                                            "qa": {"environmentVariables": {"URL": "b"}}}})"),
              Words{"c.environmentVariables: meant: Each environment has its own."});
    EXPECT_EQ(differences(R"({"id": "c", "kind": "container", )" + sizes + R"(,
                              "overrides": {"production": {"environmentVariables": {"URL": "a", "MODE": "x"}},
                                            "qa": {"environmentVariables": [{"name": "URL", "value": "b"}]}}})"),
              Words{"c.environmentVariables: accident: QA lacks variables that another environment sets."});
}

TEST(Parity, KnowsWhatIsThereInEachEnvironment)
{
    auto read = readDesign(R"({"format": "modyo-connect-design", "version": 1, "name": "n",
        "environments": [{"id": "p", "kind": "production"}, {"id": "q", "kind": "pre-production"}],
        "components": [{"id": "c", "kind": "container", "properties": {"vcpu": 4, "memoryGb": 8, "redundancy": 1},
                        "overrides": {"q": {"vcpu": 1}}}]})",
                           Catalogue::builtIn());
    ASSERT_TRUE(std::holds_alternative<Design>(read));
    const Survey survey(std::get<Design>(read), Catalogue::builtIn());
    const auto all = parity(survey);
    ASSERT_EQ(all.size(), 1u);
    ASSERT_EQ(all[0].cells.size(), 2u);
    EXPECT_EQ(all[0].cells[0].value->integer(), 4);
    EXPECT_FALSE(all[0].cells[0].own);
    EXPECT_EQ(all[0].cells[1].value->integer(), 1);
    EXPECT_TRUE(all[0].cells[1].own);
}

TEST(Parity, NeedsTwoEnvironments)
{
    auto read = readDesign(R"({"format": "modyo-connect-design", "version": 1, "name": "n",
        "environments": [{"id": "p", "kind": "production"}],
        "components": [{"id": "db", "kind": "database"}]})",
                           Catalogue::builtIn());
    EXPECT_TRUE(parity(Survey(std::get<Design>(read), Catalogue::builtIn())).empty());
}

} // namespace parity_test
} // namespace designer
