#include "findings.h"

namespace designer::test {

namespace container_variable_rules_test {

using Ids = std::vector<std::string>;

/// A container in production and QA with these variables (JSON) in both, and others per environment.
std::string with(const std::string& variables, const std::string& overrides = "{}")
{
    return design({.components = R"([{"id": "a", "kind": "container", "name": "A", "at": [0, 0],
        "properties": {"environmentVariables": )"
                                 + variables + R"(}, "overrides": )" + overrides + "}]"});
}

std::string inQa(const std::string& variables)
{
    return R"({"qa": {"environmentVariables": )" + variables + "}}";
}

const json::Value& variablesOf(const Design& value)
{
    return *value.component("a")->properties.find(property::environmentVariables);
}

TEST(EnvironmentVariableName, HasLettersDigitsAndUnderscores)
{
    EXPECT_EQ(findingsOf("environment-variable-name", with(R"({"my-var": "1", "2ND": "", "Good_1": "", "_x": ""})")),
              (Ids{"environment-variable-name|a|production|2ND", "environment-variable-name|a|production|my-var",
                   "environment-variable-name|a|qa|2ND", "environment-variable-name|a|qa|my-var"}));
    EXPECT_EQ(messageOf(with(R"({"2ND": ""})"), "environment-variable-name|a|qa|2ND"),
              "Container A: “2ND” is not a usable environment variable name (it begins with a digit).");
}

TEST(EnvironmentVariableName, IsGivenOnce)
{
    EXPECT_EQ(findingsOf("environment-variable-name",
                         with(R"([{"name": "X", "value": "1"}, {"name": "Y", "value": ""}, {"name": "X", "value": "2"},
                                  {"name": "X", "value": "3"}])")),
              (Ids{"environment-variable-name|a|production|X", "environment-variable-name|a|qa|X"}));
    EXPECT_EQ(
        findingsOf("environment-variable-name", with(R"([{"name": "X", "value": "1"}, {"name": "x", "value": "2"}])")),
        Ids{});
}

TEST(EnvironmentVariableName, IsLookedAtWhereItHolds)
{
    EXPECT_EQ(findingsOf("environment-variable-name", with(R"({"GOOD": ""})", inQa(R"({"GOOD": "", "b d": ""})"))),
              Ids{"environment-variable-name|a|qa|b d"});
    EXPECT_EQ(findingsOf("environment-variable-name", with(R"({"b d": ""})", inQa(R"({"GOOD": ""})"))),
              Ids{"environment-variable-name|a|production|b d"});
}

TEST(EnvironmentVariableName, IsUpperCasedByTheFix)
{
    const Design fixed =
        applyFirstFix(with(R"({"2nd-host": "h", "OTHER": "o"})"), "environment-variable-name|a|qa|2nd-host");
    EXPECT_EQ(variablesOf(fixed), (json::Value(json::Object{{"_2ND_HOST", "h"}, {"OTHER", "o"}})));
    EXPECT_EQ(findingsOf("environment-variable-name", fixed), Ids{});
}

TEST(EnvironmentVariableName, IsNotRenamedIntoAnother)
{
    EXPECT_EQ(fixTitles(with(R"({"a-b": "1", "A_B": "2"})"), "environment-variable-name|a|qa|a-b"), Ids{});
    EXPECT_EQ(fixTitles(with(R"([{"name": "X", "value": ""}, {"name": "X", "value": ""}])"),
                        "environment-variable-name|a|qa|X"),
              Ids{});
}

TEST(EnvironmentVariableHoldsSecret, ByNameOrByValue)
{
    EXPECT_EQ(
        findingsOf("environment-variable-holds-secret",
                   with(R"({"DB_PASSWORD": "hunter2", "URL": "mysql://root:toor@db/x", "STAGE_NAME": "qa"})")),
        (Ids{"environment-variable-holds-secret|a|production|DB_PASSWORD",
             "environment-variable-holds-secret|a|production|URL", "environment-variable-holds-secret|a|qa|DB_PASSWORD",
             "environment-variable-holds-secret|a|qa|URL"}));
    EXPECT_EQ(findingsOf("environment-variable-holds-secret",
                         with(R"({"DB_PASSWORD": "", "API_KEY": "${api-key}", "URL": "mysql://db/x",
                                  "TOKEN": "arn:aws:secretsmanager:us-east-1:1:secret:x"})")),
              Ids{});
    EXPECT_EQ(findingsOf("environment-variable-holds-secret", with(R"([{"name": "ApiKey", "value": "x"}])")).size(),
              2u);
}

TEST(EnvironmentVariableHoldsSecret, NeverSaysTheValue)
{
    const std::string message =
        messageOf(with(R"({"DB_PASSWORD": "hunter2"})"), "environment-variable-holds-secret|a|qa|DB_PASSWORD");
    EXPECT_EQ(message, "Container A: DB_PASSWORD looks like a credential; keep it in the secret store, not in an "
                       "environment variable.");
}

TEST(EnvironmentVariableHoldsSecret, BecomesASecretInAws)
{
    const Design fixed =
        applyFirstFix(with(R"({"DB_PASSWORD": "hunter2", "HOST": "h"})", inQa(R"({"DB_PASSWORD": "x"})")),
                      "environment-variable-holds-secret|a|qa|DB_PASSWORD");
    EXPECT_EQ(variablesOf(fixed), (json::Value(json::Object{{"DB_PASSWORD", ""}, {"HOST", "h"}})));
    EXPECT_EQ(fixed.component("a")
                  ->overridesIn("qa")
                  ->find(property::environmentVariables)
                  ->object()
                  .find("DB_PASSWORD")
                  ->string(),
              "")
        << "the value leaves the design, not one environment";
    const Component* secret = fixed.component("db-password");
    ASSERT_NE(secret, nullptr);
    EXPECT_EQ(secret->properties.find(property::store)->string(), "aws");
    EXPECT_EQ(secret->properties.find(property::name)->string(), "DB_PASSWORD");
    EXPECT_NE(wireBetween(fixed, "a", "db-password"), nullptr);
    EXPECT_EQ(findingsOf("environment-variable-holds-secret", fixed), Ids{});
    EXPECT_EQ(findingsOf("secret-name-invalid", fixed), Ids{});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", fixed), Ids{}) << "environments share the account";
}

TEST(EnvironmentVariableMissingSomewhere, IsAboutTheEnvironmentThatLacksIt)
{
    EXPECT_EQ(findingsOf("environment-variable-missing-somewhere",
                         with(R"({"HOST": "h", "PORT": "1"})", inQa(R"({"PORT": "2", "DEBUG": "1"})"))),
              (Ids{"environment-variable-missing-somewhere|a|production|qa,DEBUG",
                   "environment-variable-missing-somewhere|a|qa|production,HOST"}));
    EXPECT_EQ(messageOf(with(R"({"HOST": "h"})", inQa(R"({})")),
                        "environment-variable-missing-somewhere|a|qa|production,HOST"),
              "Container A: HOST is defined in Production but not in QA.");
    EXPECT_EQ(messageOf(with(R"({})", inQa(R"({"HOST": "h"})")),
                        "environment-variable-missing-somewhere|a|production|qa,HOST"),
              "Container A: HOST is defined in QA but not in Production.");
}

TEST(EnvironmentVariableMissingSomewhere, IsNotAMatterOfOrderOrForm)
{
    EXPECT_EQ(findingsOf("environment-variable-missing-somewhere",
                         with(R"({"A": "1", "B": "2"})", inQa(R"([{"name": "B", "value": ""}, {"name": "A"}])"))),
              Ids{});
    EXPECT_EQ(findingsOf("environment-variable-missing-somewhere", with(R"({"A": "1"})")), Ids{});
}

TEST(EnvironmentVariableMissingSomewhere, IsAddedWithoutAValue)
{
    const std::string text = with(R"({"HOST": "h"})", inQa(R"([{"name": "PORT", "value": "1"}])"));
    const Design once = applyFirstFix(text, "environment-variable-missing-somewhere|a|qa|production,HOST");
    const Design twice = applyFirstFix(once, "environment-variable-missing-somewhere|a|production|qa,PORT");
    EXPECT_EQ(findingsOf("environment-variable-missing-somewhere", twice), Ids{});
    const Component& a = *twice.component("a");
    EXPECT_EQ(*a.overridesIn("production")->find(property::environmentVariables),
              (json::Value(json::Object{{"HOST", "h"}, {"PORT", ""}})));
}

} // namespace container_variable_rules_test

} // namespace designer::test
