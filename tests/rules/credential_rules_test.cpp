#include "findings.h"

namespace designer::test {

namespace credential_rules_test {

using Ids = std::vector<std::string>;

// Written in two pieces, so that nobody mistakes the tests for a leak.
const std::string awsKey = std::string("AKIA") + "ABCDEFGHIJ012345";

std::string component(const std::string& kind, const std::string& properties, const std::string& more = "")
{
    return design({.components = R"([{"id": "c", "kind": ")" + kind + R"(", "name": "C", "properties": {)" + properties
                                 + "}" + more + "}]"});
}

TEST(SecretValueInDesign, IsAPropertyNamedLikeOne)
{
    const Ids both{"secret-value-in-design|c|production", "secret-value-in-design|c|qa"};
    EXPECT_EQ(findingsOf("secret-value-in-design", component("secret", R"("value": "x")")), both);
    EXPECT_EQ(findingsOf("secret-value-in-design", component("secret", R"("secretValue": "x")")), both);
    EXPECT_EQ(findingsOf("secret-value-in-design", component("secret", R"("password": 1234)")), both);
    EXPECT_EQ(findingsOf("secret-value-in-design", component("secret", "", R"(, "value": "x")")), both);
    EXPECT_EQ(findingsOf("secret-value-in-design", component("secret", "", R"(, "overrides": {"qa": {"value": "x"}})")),
              Ids{"secret-value-in-design|c|qa"});
    EXPECT_EQ(
        findingsOf("secret-value-in-design", component("secret", R"("value": "", "purpose": "x", "owner": "me")")),
        Ids{});
    EXPECT_EQ(findingsOf("secret-value-in-design", component("container", R"("value": "x")")), Ids{});
}

TEST(SecretValueInDesign, IsATextThatLooksLikeOne)
{
    const std::string text = component("secret", R"("purpose": "key )" + awsKey + "\"");
    EXPECT_EQ(findingsOf("secret-value-in-design", text).size(), 2u);
    EXPECT_EQ(findingsOf("credential-in-free-text", text), Ids{}) << "one cause, one finding";
    EXPECT_EQ(messageOf(text, "secret-value-in-design|c|qa").find(awsKey), std::string::npos);
}

TEST(SecretValueInDesign, IsDeletedEverywhere)
{
    const Design fixed = applyFirstFix(component("secret", R"("value": "x", "name": "n", "purpose": ")" + awsKey + "\"",
                                                 R"(, "overrides": {"qa": {"password": "y"}}, "token": "z")"),
                                       "secret-value-in-design|c|qa");
    EXPECT_EQ(findingsOf("secret-value-in-design", fixed), Ids{});
    const Component& secret = *fixed.component("c");
    EXPECT_EQ(secret.properties.size(), 1u);
    EXPECT_TRUE(secret.overrides.empty());
    EXPECT_TRUE(secret.extra.empty());
}

TEST(CredentialInFreeText, IsFoundInPropertiesHoweverDeep)
{
    const std::string text =
        component("container", R"("repository": {"name": "r", "location": "https://u:hunter22@x/r"})");
    EXPECT_EQ(findingsOf("credential-in-free-text", text),
              (Ids{"credential-in-free-text|c|production|repository", "credential-in-free-text|c|qa|repository"}));
    EXPECT_EQ(messageOf(text, "credential-in-free-text|c|qa|repository"),
              "“Code repository” of Container C seems to contain a credential.");
    EXPECT_EQ(findingsOf("credential-in-free-text", component("container", R"("remark": "password=hunter22")")).size(),
              2u);
    EXPECT_EQ(findingsOf("credential-in-free-text",
                         component("container", R"("repository": {"name": "r", "location": "https://x/r"})")),
              Ids{});
}

TEST(CredentialInFreeText, IsReportedWhereItHolds)
{
    EXPECT_EQ(findingsOf("credential-in-free-text", component("container", R"("branch": "main")",
                                                              R"(, "overrides": {"qa": {"branch": "token=abcdef"}})")),
              Ids{"credential-in-free-text|c|qa|branch"});
    EXPECT_EQ(findingsOf("credential-in-free-text", component("container", R"("branch": "token=abcdef")",
                                                              R"(, "overrides": {"qa": {"branch": "main"}})")),
              Ids{"credential-in-free-text|c|production|branch"});
}

TEST(CredentialInFreeText, LeavesVariablesToTheirOwnRule)
{
    const std::string text = component("container", R"("environmentVariables": {"X": "password=hunter22"})");
    EXPECT_EQ(findingsOf("credential-in-free-text", text), Ids{});
    EXPECT_EQ(findingsOf("environment-variable-holds-secret", text).size(), 2u);
}

TEST(CredentialInFreeText, IsFoundInNamesWithoutShowingThem)
{
    const std::string text =
        design({.components = R"([{"id": "c", "kind": "external-service", "name": "password=hunter22"}])"});
    EXPECT_EQ(findingsOf("credential-in-free-text", text), Ids{"credential-in-free-text|c||name"});
    const Checked checked(text);
    for (const Finding& finding : checked.findings())
        EXPECT_EQ(finding.message.in(Language::en).find("hunter22"), std::string::npos) << finding.id();
    const Design fixed = applyFirstFix(text, "credential-in-free-text|c||name");
    EXPECT_EQ(fixed.component("c")->name, "(delivered by a secure channel)");
}

TEST(CredentialInFreeText, IsFoundOnWires)
{
    const std::string text =
        design({.components = R"([{"id": "a", "kind": "container", "name": "A", "environments": ["qa"]},
                           {"id": "db", "kind": "database", "name": "DB"}])",
                .connections = R"([{"id": "w1", "from": "a", "to": "db", "properties": {"schema": "token=abcdef"}}])"});
    EXPECT_EQ(findingsOf("credential-in-free-text", text), Ids{"credential-in-free-text|a|qa|w1,schema"});
    EXPECT_EQ(messageOf(text, "credential-in-free-text|a|qa|w1,schema", Language::es),
              "«Esquema» de Contenedor A parece contener una credencial.");
    EXPECT_EQ(findingsOf("credential-in-free-text", applyFirstFix(text, "credential-in-free-text|a|qa|w1,schema")),
              Ids{});
}

TEST(CredentialInFreeText, IsFoundInWhatBelongsToNoComponent)
{
    const std::string text =
        design({.contacts = R"({"dns": {"name": "password=hunter22", "email": "a@example.com", "phone": ""}})",
                .notes = R"([{"id": "n1", "text": "the token=abcdefg"}, {"id": "n2", "text": "no tokens here"}])"});
    EXPECT_EQ(findingsOf("credential-in-free-text", text),
              (Ids{"credential-in-free-text|||contacts.dns.name", "credential-in-free-text|||notes.n1"}));
    EXPECT_EQ(messageOf(text, "credential-in-free-text|||notes.n1", Language::es),
              "«Nota» de este diseño parece contener una credencial.");
    const Design fixed = applyFirstFix(text, "credential-in-free-text|||notes.n1");
    EXPECT_EQ(fixed.notes().find("n1")->text, "the (delivered by a secure channel)");
    EXPECT_EQ(findingsOf("credential-in-free-text", fixed), Ids{});
}

TEST(CredentialInFreeText, IsFoundInNamesOfEnvironmentsAndGroups)
{
    const Design named = read(design({.environments = R"([{"id": "qa", "name": "QA token=abcdefg",
        "kind": "pre-production"}])"}))
                             .with(Group{"g", "password=hunter22", {}});
    const Checked checked(named);
    EXPECT_NE(checked.find("credential-in-free-text|||environments.qa"), nullptr);
    EXPECT_NE(checked.find("credential-in-free-text|||groups.g"), nullptr);
    const Design fixed = applyFirstFix(named, "credential-in-free-text|||groups.g");
    EXPECT_EQ(fixed.header().environments.front().name, "QA (delivered by a secure channel)");
    EXPECT_EQ(findingsOf("credential-in-free-text", fixed), Ids{});
}

TEST(CredentialInFreeText, IsReplacedWhereverThePropertyIsWritten)
{
    const Design fixed = applyFirstFix(component("queue", R"("remark": ["a", "use token=abcdef now"])",
                                                 R"(, "overrides": {"qa": {"remark": "password=hunter22"}})"),
                                       "credential-in-free-text|c|production|remark");
    EXPECT_EQ(findingsOf("credential-in-free-text", fixed), Ids{});
    EXPECT_EQ(*fixed.component("c")->properties.find(Key::of("remark")),
              (json::Value(json::Array{"a", "use (delivered by a secure channel) now"})));
}

} // namespace credential_rules_test

} // namespace designer::test
