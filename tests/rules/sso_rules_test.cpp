#include "findings.h"

namespace designer::test {

namespace sso_rules_test {

using Ids = std::vector<std::string>;

/// An SSO in QA, with others.
std::string sso(const std::string& properties, const std::string& others = "", const std::string& connections = "")
{
    return design({.components = R"([{"id": "k", "kind": "sso", "name": "K", "environments": ["qa"], "at": [0, 0],
                                      "properties": {)"
                                 + properties + "}}" + others + "]",
                   .connections = "[" + connections + "]"});
}

std::string database(const std::string& schemas, const std::string& type = "db.r6.large")
{
    return R"(, {"id": "d", "kind": "database", "name": "D", "environments": ["qa"], "properties": {"schemas": )"
           + schemas + R"(, "instanceType": ")" + type + R"("}})";
}

constexpr const char* toDatabase = R"({"id": "w1", "from": "k", "to": "d"})";

TEST(SsoRequiresDatabase, WithASchemaOfItsOwn)
{
    const auto fires = [](const std::string& others, const std::string& connections) {
        return !findingsOf("sso-requires-database", sso("", others, connections)).empty();
    };
    EXPECT_TRUE(fires("", ""));
    EXPECT_TRUE(fires(database(R"(["keycloak"])"), "")) << "drawn, but not connected";
    EXPECT_FALSE(fires(database(R"(["keycloak"])"), toDatabase));
    EXPECT_FALSE(fires(database(R"(["identity"])"), toDatabase)) << "nobody else uses it";
    EXPECT_TRUE(fires(database("[]"), toDatabase));

    const std::string named = R"({"id": "w1", "from": "k", "to": "d", "properties": {"schema": "users"}})";
    EXPECT_TRUE(fires(database(R"(["keycloak"])"), named));
    EXPECT_FALSE(fires(database(R"(["keycloak", "Users"])"), named));

    const std::string app = R"(, {"id": "a", "kind": "container", "name": "A", "environments": ["qa"]})";
    const std::string both = std::string(toDatabase) + R"(, {"id": "w2", "from": "a", "to": "d"})";
    EXPECT_TRUE(fires(database(R"(["accounts"])") + app, both)) << "the schema is the container's";
    EXPECT_FALSE(fires(database(R"(["accounts", "identity"])") + app, both));
    EXPECT_EQ(messageOf(sso(""), "sso-requires-database|k|qa"),
              "SSO K needs a database with a schema of its own in QA before it can be activated.");
}

TEST(SsoRequiresDatabase, GetsASchemaInItsDatabase)
{
    const Design fixed = applyFirstFix(sso("", database("[]"), toDatabase), "sso-requires-database|k|qa");
    EXPECT_EQ(*fixed.component("d")->properties.find(property::schemas), (json::Value(json::Array{"keycloak"})));
    EXPECT_EQ(findingsOf("sso-requires-database", fixed), Ids{});
    EXPECT_EQ(fixed.connections().size(), 1u);
}

TEST(SsoRequiresDatabase, GetsTheDatabaseOfItsEnvironment)
{
    const Design fixed = applyFirstFix(sso("", database(R"(["accounts"])")), "sso-requires-database|k|qa");
    EXPECT_NE(wireBetween(fixed, "k", "d"), nullptr);
    EXPECT_EQ(*fixed.component("d")->properties.find(property::schemas),
              (json::Value(json::Array{"accounts", "keycloak"})));
    EXPECT_EQ(findingsOf("sso-requires-database", fixed), Ids{});
}

TEST(SsoRequiresDatabase, GetsADatabaseWhereThereIsNone)
{
    const Design fixed = applyFirstFix(sso(""), "sso-requires-database|k|qa");
    EXPECT_EQ(findingsOf("sso-requires-database", fixed), Ids{});
    const Checked checked(fixed);
    const auto node = checked.survey().find("k-db");
    ASSERT_TRUE(node.has_value());
    EXPECT_EQ(Here(checked.survey(), *node, 1).text(property::instanceType), "db.t3.medium");
}

TEST(SsoPoolDefault, IsTooLargeForSmallTypes)
{
    const auto fires = [](const std::string& properties, const std::string& type, const std::string& wire = "") {
        return !findingsOf("sso-pool-default",
                           sso(properties, database(R"(["keycloak"])", type),
                               R"({"id": "w1", "from": "k", "to": "d", "properties": {)" + wire + "}}"))
                    .empty();
    };
    EXPECT_TRUE(fires("", "db.t3.medium"));
    EXPECT_FALSE(fires("", "db.r6.large"));
    EXPECT_FALSE(fires(R"("maxInstances": 10)", "db.r6.large")) << "1000 of 1000";
    EXPECT_TRUE(fires(R"("maxInstances": 11)", "db.r6.large"));
    EXPECT_FALSE(fires(R"("poolSize": 20)", "db.t3.medium"));
    EXPECT_FALSE(fires("", "db.t3.medium", R"("poolSize": 20)"));
    EXPECT_FALSE(fires("", "db.unknown"));
}

TEST(SsoPoolDefault, BecomesHalfOfWhatIsFree)
{
    const std::string text = sso(R"("maxInstances": 2)", database(R"(["keycloak"])", "db.t3.medium"), toDatabase);
    EXPECT_EQ(findingsOf("sso-pool-default", text), Ids{"sso-pool-default|k|qa|d"});
    EXPECT_EQ(findingsOf("database-connections-exceeded", text), Ids{}) << "one cause, one finding";
    EXPECT_EQ(messageOf(text, "sso-pool-default|k|qa|d"),
              "SSO K: Keycloak's default pool is 100 per instance, more than db.t3.medium allows (90); set a smaller "
              "pool.");
    const Design fixed = applyFirstFix(text, "sso-pool-default|k|qa|d");
    EXPECT_EQ(fixed.component("k")->properties.find(property::poolSize)->integer(), 22);
    EXPECT_EQ(findingsOf("sso-pool-default", fixed), Ids{});
    EXPECT_EQ(fixTitles(sso(R"("maxInstances": 50)", database(R"(["keycloak"])", "db.t3.medium"), toDatabase),
                        "sso-pool-default|k|qa|d"),
              Ids{})
        << "no pool of at least one fits";
}

TEST(SsoCustomisationResponsibility, IsAdvice)
{
    EXPECT_EQ(severityOf(sso(R"("customised": true)"), "sso-customisation-responsibility|k|qa"), "advice");
    EXPECT_EQ(findingsOf("sso-customisation-responsibility", sso(R"("customised": false)")), Ids{});
}

TEST(SsoRealmsEmpty, WantsRealmsOrFullAdministration)
{
    const auto fires = [](const std::string& properties) {
        return !findingsOf("sso-realms-empty", sso(properties)).empty();
    };
    EXPECT_TRUE(fires(R"("administration": "realms")"));
    EXPECT_TRUE(fires(R"("administration": "realms", "realms": [""])"));
    EXPECT_FALSE(fires(R"("administration": "realms", "realms": ["retail"])"));
    EXPECT_FALSE(fires(R"("administration": "realms", "realms": [{"name": "retail"}])"));
    EXPECT_FALSE(fires(R"("administration": "full-administration")"));
    EXPECT_TRUE(fires(R"("administration": "some")"));
    EXPECT_TRUE(fires(""));
    EXPECT_EQ(messageOf(sso(R"("administration": "realms")"), "sso-realms-empty|k|qa", Language::es),
              "SSO K: indique si se requiere administración total o reinos específicos (al menos un reino).");
}

TEST(SsoRealmsEmpty, GetsARealmNamedAfterTheDesign)
{
    const Design fixed = applyFirstFix(sso(R"("administration": "realms")"), "sso-realms-empty|k|qa");
    EXPECT_EQ(*fixed.component("k")->properties.find(property::realms), (json::Value(json::Array{"test"})));
    EXPECT_EQ(findingsOf("sso-realms-empty", fixed), Ids{});
}

TEST(SsoWithoutLoadBalancer, IsReachedThroughOneAfterTheFix)
{
    const std::string text =
        sso(R"("domain": "login.example.com")", R"(, {"id": "net", "kind": "internet", "name": "Internet"})",
            R"({"id": "w1", "from": "net", "to": "k"})");
    EXPECT_EQ(findingsOf("sso-without-load-balancer", text), Ids{"sso-without-load-balancer|k|qa|net"});
    EXPECT_EQ(severityOf(text, "sso-without-load-balancer|k|qa|net"), "advice");
    const Design fixed = applyFirstFix(text, "sso-without-load-balancer|k|qa|net");
    EXPECT_EQ(findingsOf("sso-without-load-balancer", fixed), Ids{});
    EXPECT_NE(wireBetween(fixed, "net", "k-alb"), nullptr);
    EXPECT_NE(wireBetween(fixed, "k-alb", "k"), nullptr);
    EXPECT_EQ(fixed.component("k-alb")->properties.find(property::domain)->string(), "login.example.com");
    EXPECT_EQ(findingsOf("sso-without-load-balancer", sso("")), Ids{});
}

} // namespace sso_rules_test

} // namespace designer::test
