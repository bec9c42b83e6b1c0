#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "design/survey.h"

namespace designer {
namespace survey_defaults_test {

/// One component in production (redundancy 3) and in pre-production.
Survey surveyed(Key kind, PropertyMap properties)
{
    Header header;
    header.environments = {{"production", "Production", EnvironmentKind::production, json::Value(3), "", {}},
                           {"qa", "QA", EnvironmentKind::preProduction, {}, "", {}}};
    Component component;
    component.id = "it";
    component.kind = kind;
    component.properties = std::move(properties);
    return Survey(Design().with(std::move(header)).with(std::move(component)), Catalogue::builtIn());
}

PropertyMap holding(Key name, json::Value value)
{
    PropertyMap properties;
    properties.set(name, std::move(value));
    return properties;
}

const json::Value* valueOf(const Survey& survey, EnvironmentIndex environment, Key property)
{
    return survey.value(*survey.find("it"), environment, property);
}

TEST(SurveyDefaults, MemoryIsTheLeastOfferedWithTheVcpu)
{
    for (const auto& [vcpu, memory] : {std::pair{1, 2}, {2, 4}, {4, 8}, {8, 16}, {16, 32}}) {
        const Survey survey = surveyed(kind::container, holding(property::vcpu, vcpu));
        ASSERT_NE(valueOf(survey, 0, property::memoryGb), nullptr) << vcpu;
        EXPECT_EQ(valueOf(survey, 0, property::memoryGb)->integer(), memory);
    }
}

TEST(SurveyDefaults, MemoryHasNoDefaultForASizeThatIsNotOffered)
{
    EXPECT_EQ(valueOf(surveyed(kind::container, holding(property::vcpu, 3)), 0, property::memoryGb), nullptr);
    EXPECT_EQ(valueOf(surveyed(kind::container, holding(property::vcpu, json::Decimal{"0.5"})), 0, property::memoryGb),
              nullptr);
    EXPECT_EQ(valueOf(surveyed(kind::container, holding(property::vcpu, "two")), 0, property::memoryGb), nullptr);
}

TEST(SurveyDefaults, AContainerWithoutSizeIsTheSmallest)
{
    const Survey survey = surveyed(kind::sso, {});
    EXPECT_EQ(valueOf(survey, 1, property::vcpu)->integer(), 1);
    EXPECT_EQ(valueOf(survey, 1, property::memoryGb)->integer(), 2);
}

TEST(SurveyDefaults, InstancesFollowTheEnvironment)
{
    const Survey survey = surveyed(kind::container, {});
    EXPECT_EQ(valueOf(survey, 0, property::redundancy)->integer(), 3);
    EXPECT_EQ(valueOf(survey, 0, property::maxInstances)->integer(), 3);
    EXPECT_EQ(valueOf(survey, 1, property::redundancy)->integer(), 1);
    EXPECT_EQ(valueOf(survey, 1, property::maxInstances)->integer(), 1);
}

TEST(SurveyDefaults, OwnRedundancyIsAlsoTheMaximum)
{
    const Survey survey = surveyed(kind::container, holding(property::redundancy, 5));
    EXPECT_EQ(valueOf(survey, 0, property::maxInstances)->integer(), 5);
}

TEST(SurveyDefaults, DataServicesFollowTheKindOfEnvironment)
{
    const Survey survey = surveyed(kind::database, {});
    EXPECT_EQ(valueOf(survey, 0, property::instanceType)->string(), "db.r6.large");
    EXPECT_EQ(valueOf(survey, 1, property::instanceType)->string(), "db.t3.medium");
    EXPECT_EQ(valueOf(survey, 0, property::nodes)->integer(), 2);
    EXPECT_EQ(valueOf(survey, 1, property::nodes)->integer(), 1);
    EXPECT_EQ(valueOf(survey, 0, property::schemas), nullptr);
}

std::vector<std::string> missingOf(const Survey& survey)
{
    std::vector<std::string> out;
    for (const MissingAnswer& missing : missingAnswers(Here(survey, *survey.find("it"), 0)))
        out.emplace_back(missing.property->name.text());
    return out;
}

TEST(SurveyDefaults, OnlyAnExternalKeyMustBeExplained)
{
    EXPECT_EQ(missingOf(surveyed(kind::encryptionKey, {})), std::vector<std::string>{});
    const std::vector<std::string> both = {"reason", "managementPlan"};
    EXPECT_EQ(missingOf(surveyed(kind::encryptionKey, holding(property::mode, "external-cloudhsm"))), both);
    EXPECT_EQ(missingOf(surveyed(kind::encryptionKey, holding(property::mode, "external"))), both);
}

TEST(SurveyDefaults, MissingAnswersComeInTheOrderOfTheGuide)
{
    EXPECT_EQ(missingOf(surveyed(kind::objectRepository, {})),
              (std::vector<std::string>{"name", "storage", "access", "lifecycle"}));
    EXPECT_EQ(missingOf(surveyed(kind::container, {})), (std::vector<std::string>{"repository", "branch"}));
    EXPECT_EQ(missingOf(surveyed(kind::messaging, {})), std::vector<std::string>{});
    EXPECT_EQ(missingOf(surveyed(kind::messaging, holding(property::mode, "direct"))),
              (std::vector<std::string>{"useCase", "technicalContact", "commercialContact"}));
    EXPECT_EQ(missingOf(surveyed(kind::waf, {})), std::vector<std::string>{});
}

using Repositories = std::vector<CodeRepository>;

Repositories repositoriesOf(json::Value value)
{
    static std::vector<std::unique_ptr<const Survey>> kept; // what is found refers to it
    Header header;
    header.environments = {{"production", "Production", EnvironmentKind::production, {}, "", {}},
                           {"qa", "QA", EnvironmentKind::preProduction, {}, "", {}}};
    Component component;
    component.id = "it";
    component.kind = kind::container;
    component.properties = holding(property::repository, std::move(value));
    kept.push_back(std::make_unique<const Survey>(Design().with(std::move(header)).with(std::move(component)),
                                                  Catalogue::builtIn()));
    const auto found = kept.back()->repositories(0);
    return {found.begin(), found.end()};
}

TEST(Survey, SaysEachRepositoryOfAValueOnce)
{
    const json::Object payments{{"name", "payments"}, {"location", "github.com/example/payments"}};
    EXPECT_EQ(repositoriesOf(payments), (Repositories{{"payments", "github.com/example/payments"}}));
    EXPECT_EQ(repositoriesOf(json::Array{payments, json::Object{{"name", "ledger"}}}),
              (Repositories{{"payments", "github.com/example/payments"}, {"ledger", ""}}));
    EXPECT_EQ(repositoriesOf(json::Object{{"name", ""}}), Repositories{});
    EXPECT_EQ(repositoriesOf({}), Repositories{});
}

TEST(Survey, TellsIdsApartWhateverTheirLength)
{
    const char* ids[] = {"a", "aa", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaab", "b", "ba"};
    Design design;
    for (const char* id : ids) {
        Component component;
        component.id = id;
        component.kind = kind::container;
        design = design.with(std::move(component));
    }
    const Survey survey(design, Catalogue::builtIn());
    for (NodeIndex node = 0; node < survey.size(); ++node) {
        EXPECT_EQ(survey.component(node).id, ids[node]);
        EXPECT_EQ(survey.find(ids[node]), node);
    }
    for (const char* id : {"", "aaa", "aaaaaaaac", "bb"})
        EXPECT_EQ(survey.find(id), std::nullopt) << id;
}

} // namespace survey_defaults_test
} // namespace designer
