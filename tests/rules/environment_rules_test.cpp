#include "rules/findings.h"

namespace designer::test {
namespace environment_rules_test {

using Ids = std::vector<std::string>;

const char* const fourEnvironments = R"([{"id": "production", "name": "Production", "kind": "production"},
    {"id": "qa", "name": "QA", "kind": "pre-production"},
    {"id": "dev", "name": "Development", "kind": "pre-production"},
    {"id": "lab", "name": "Laboratory", "kind": "pre-production"}])";

const char* const threeEnvironments = R"([{"id": "production", "name": "Production", "kind": "production"},
    {"id": "qa", "name": "QA", "kind": "pre-production"},
    {"id": "dev", "name": "Development", "kind": "pre-production"}])";

TEST(PreproductionCount, ThreeAreTooMany)
{
    const std::string text = design({.environments = fourEnvironments});
    EXPECT_EQ(findingsOf("preproduction-count", text), Ids{"preproduction-count||"});
    EXPECT_EQ(messageOf(text, "preproduction-count||"),
              "A deployment may have at most two pre-production environments; this design has 3.");
    EXPECT_EQ(messageOf(text, "preproduction-count||", Language::es),
              "Un despliegue admite como máximo dos ambientes pre-productivos; este diseño tiene 3.");
}

TEST(PreproductionCount, TwoAreNot)
{
    EXPECT_EQ(findingsOf("preproduction-count", design({.environments = threeEnvironments})), Ids{});
}

std::string apiAndDatabase(const std::string& apiLivesIn, const std::string& databaseLivesIn)
{
    return design({.components = R"([{"id": "api", "kind": "container", "name": "Accounts", "environments": )"
                                 + apiLivesIn
                                 + R"(}, {"id": "db", "kind": "database", "name": "Core", "environments": )"
                                 + databaseLivesIn + "}]",
                   .connections = R"([{"id": "w1", "from": "api", "to": "db"}])"});
}

TEST(CrossEnvironmentConnection, EndsInDifferentEnvironments)
{
    const std::string text = apiAndDatabase(R"(["qa"])", R"(["production"])");
    EXPECT_EQ(findingsOf("cross-environment-connection", text),
              (Ids{"cross-environment-connection|api|production|db", "cross-environment-connection|api|qa|db"}));
    EXPECT_EQ(messageOf(text, "cross-environment-connection|api|qa|db"),
              "Container Accounts (QA) cannot connect to Database Core (Production): environments are separate private "
              "networks.");
    EXPECT_EQ(severityOf(text, "cross-environment-connection|api|qa|db"), "error");
}

TEST(CrossEnvironmentConnection, OnlyWhereOneEndIsMissing)
{
    const std::string text = apiAndDatabase(R"(["production", "qa"])", R"(["production"])");
    EXPECT_EQ(findingsOf("cross-environment-connection", text), Ids{"cross-environment-connection|api|qa|db"});
}

TEST(CrossEnvironmentConnection, NotWhenBothLiveInTheSame)
{
    EXPECT_EQ(findingsOf("cross-environment-connection", apiAndDatabase(R"(["qa"])", R"(["qa"])")), Ids{});
}

TEST(CrossEnvironmentConnection, NotToWhatBelongsToNoEnvironment)
{
    const std::string text = design({.components = R"([
        {"id": "api", "kind": "container", "name": "Accounts", "environments": ["qa"]},
        {"id": "bureau", "kind": "external-service", "name": "Bureau"}])",
                                     .connections = R"([{"id": "w1", "from": "api", "to": "bureau"}])"});
    EXPECT_EQ(findingsOf("cross-environment-connection", text), Ids{});
}

TEST(CrossEnvironmentConnection, FixLetsTheMissingEndLiveThereToo)
{
    const std::string text = apiAndDatabase(R"(["production", "qa"])", R"(["production"])");
    const std::string id = "cross-environment-connection|api|qa|db";
    EXPECT_EQ(fixTitles(text, id), Ids{"Let Database Core live in QA too"});
    const Design fixed = applyFirstFix(text, id);
    EXPECT_EQ(fixed.component("db")->environments, std::nullopt);
    EXPECT_EQ(findingsOf("cross-environment-connection", fixed), Ids{});
}

TEST(CrossEnvironmentConnection, FixReconnectsToTheTwin)
{
    const std::string text = design({.components = R"([
        {"id": "api", "kind": "container", "name": "Accounts", "environments": ["qa"]},
        {"id": "db", "kind": "database", "name": "Core", "environments": ["production"]},
        {"id": "db-qa", "kind": "database", "name": "Core", "environments": ["qa"]}])",
                                     .connections = R"([{"id": "w1", "from": "api", "to": "db",
                                                         "properties": {"poolSize": 7}}])"});
    const Design fixed = applyFirstFix(text, "cross-environment-connection|api|qa|db");
    EXPECT_EQ(fixed.connection("w1")->to, "db-qa");
    EXPECT_EQ(fixed.connection("w1")->properties.find(property::poolSize)->integer(), 7);
    EXPECT_EQ(findingsOf("cross-environment-connection", fixed), Ids{});
}

TEST(CrossEnvironmentConnection, FixCopiesTheTargetWhenThereIsNoTwin)
{
    const Design fixed = applyFirstFix(apiAndDatabase(R"(["qa"])", R"(["production"])"),
                                       "cross-environment-connection|api|production|db");
    const Component* copy = fixed.component(fixed.connection("w1")->to);
    ASSERT_NE(copy, nullptr);
    EXPECT_NE(copy->id, "db");
    EXPECT_EQ(copy->name, "Core");
    EXPECT_EQ(copy->environments, std::vector<std::string>{"qa"});
    EXPECT_EQ(findingsOf("cross-environment-connection", fixed), Ids{});
}

std::string container(const std::string& properties)
{
    return design({.components = R"([{"id": "api", "kind": "container", "name": "Accounts", "properties": )"
                                 + properties + "}]"});
}

TEST(ProductionRedundancyMinimum, OneInstance)
{
    const std::string text = container(R"({"redundancy": 1, "maxInstances": 1})");
    const std::string id = "production-redundancy-minimum|api|production";
    EXPECT_EQ(findingsOf("production-redundancy-minimum", text), Ids{id});
    EXPECT_EQ(messageOf(text, id), "Container Accounts: production needs a redundancy factor of at least 2 "
                                   "(multi-zone); it is 1.");
    const Design fixed = applyFirstFix(text, id);
    EXPECT_EQ(findingsOf("production-redundancy-minimum", fixed), Ids{});
    const PropertyMap* production = fixed.component("api")->overridesIn("production");
    ASSERT_NE(production, nullptr);
    EXPECT_EQ(production->find(property::redundancy)->integer(), 2);
    EXPECT_EQ(production->find(property::maxInstances)->integer(), 2);
    EXPECT_EQ(fixed.component("api")->overridesIn("qa"), nullptr);
}

TEST(ProductionRedundancyMinimum, TwoInstancesAndTheDefault)
{
    EXPECT_EQ(findingsOf("production-redundancy-minimum", container(R"({"redundancy": 2})")), Ids{});
    EXPECT_EQ(findingsOf("production-redundancy-minimum", container("{}")), Ids{});
}

TEST(ProductionRedundancyMinimum, FollowsTheEnvironment)
{
    const std::string text =
        design({.components = R"([{"id": "sso", "kind": "sso", "name": "Login"}])",
                .environments = R"([{"id": "production", "name": "P", "kind": "production", "redundancy": 1}])"});
    EXPECT_EQ(findingsOf("production-redundancy-minimum", text), Ids{"production-redundancy-minimum|sso|production"});
}

TEST(PreproductionNoRedundancy, TwoContainersAreAnError)
{
    const std::string text = container(R"({"redundancy": 2})");
    const std::string id = "preproduction-no-redundancy|api|qa";
    EXPECT_EQ(findingsOf("preproduction-no-redundancy", text), Ids{id});
    EXPECT_EQ(severityOf(text, id), "error");
    const Design fixed = applyFirstFix(text, id);
    EXPECT_EQ(findingsOf("preproduction-no-redundancy", fixed), Ids{});
    EXPECT_EQ(findingsOf("production-redundancy-minimum", fixed), Ids{});
}

TEST(PreproductionNoRedundancy, TwoNodesOfADataServiceAreAWarning)
{
    const std::string text = design(
        {.components = R"([{"id": "db", "kind": "database", "name": "Core", "overrides": {"qa": {"nodes": 2}}}])"});
    EXPECT_EQ(severityOf(text, "preproduction-no-redundancy|db|qa"), "warning");
    EXPECT_EQ(findingsOf("preproduction-no-redundancy", applyFirstFix(text, "preproduction-no-redundancy|db|qa")),
              Ids{});
}

TEST(PreproductionNoRedundancy, AutoscalingAloneIsAllowed)
{
    EXPECT_EQ(findingsOf("preproduction-no-redundancy", container(R"({"redundancy": 1, "maxInstances": 4})")), Ids{});
}

} // namespace environment_rules_test
} // namespace designer::test
