#include "findings.h"

namespace designer::test {

namespace database_type_test {

/// A database in production and QA with this type, used by one container with this pool and two instances at most.
std::string ofType(const std::string& type, const std::string& pool = "10")
{
    return design(
        {.components =
             R"([{"id": "db", "kind": "database", "name": "Core",
                                      "properties": {"schemas": ["core"], "instanceType": ")"
             + type + R"("}}, {"id": "api", "kind": "container", "name": "API", "properties": {"maxInstances": 2}}])",
         .connections = R"([{"id": "w1", "from": "api", "to": "db", "properties": {"poolSize": )" + pool + "}}]"});
}

std::string typeIn(const Design& design, std::string_view environment)
{
    const PropertyMap* overrides = design.component("db")->overridesIn(environment);
    const json::Value* type = overrides ? overrides->find(property::instanceType) : nullptr;
    return type ? type->string() : design.component("db")->properties.find(property::instanceType)->string();
}

std::string mendedType(const std::string& text, const std::string& id)
{
    return typeIn(applyFirstFix(text, id), "production");
}

TEST(DatabaseType, BurstableIsNotForProduction)
{
    EXPECT_EQ(findingsOf("t3-in-production", ofType("db.t3.medium")),
              std::vector<std::string>{"t3-in-production|db|production"});
    EXPECT_EQ(messageOf(ofType("db.t3.medium"), "t3-in-production|db|production"),
              "Database Core: db.t3.medium in production; db.r6.large is recommended.");
    EXPECT_EQ(messageOf(ofType("db.t3.medium"), "t3-in-production|db|production", Language::es),
              "Base de datos Core: db.t3.medium en producción; se recomienda db.r6.large.");
    EXPECT_TRUE(findingsOf("t3-in-production", ofType("db.r6.large")).empty());
}

TEST(DatabaseType, ForProductionIsTheSmallestSufficientR6)
{
    const Design mended = applyFirstFix(ofType("db.t3.medium"), "t3-in-production|db|production");
    EXPECT_EQ(typeIn(mended, "production"), "db.r6.large");
    EXPECT_EQ(typeIn(mended, "qa"), "db.t3.medium");
    EXPECT_EQ(mendedType(ofType("db.t3.medium", "600"), "t3-in-production|db|production"), "db.r6.xlarge");
}

TEST(DatabaseType, IsBurstableInPreProduction)
{
    EXPECT_EQ(findingsOf("non-t3-in-preproduction", ofType("db.r6.large")),
              std::vector<std::string>{"non-t3-in-preproduction|db|qa"});
    EXPECT_EQ(severityOf(ofType("db.r6.large"), "non-t3-in-preproduction|db|qa"), "advice");
    EXPECT_EQ(messageOf(ofType("db.r6.large"), "non-t3-in-preproduction|db|qa"),
              "Database Core: t3 instances are recommended for pre-production (now db.r6.large).");
    EXPECT_TRUE(findingsOf("non-t3-in-preproduction", ofType("db.t3.medium")).empty());
    const Design mended = applyFirstFix(ofType("db.r6.large"), "non-t3-in-preproduction|db|qa");
    EXPECT_EQ(typeIn(mended, "qa"), "db.t3.medium");
    EXPECT_EQ(typeIn(mended, "production"), "db.r6.large");
}

TEST(DatabaseType, MayBeLargerInPreProductionWhereNoBurstableSuffices)
{
    const std::string text = ofType("db.r6.large", "46");
    EXPECT_EQ(
        messageOf(text, "non-t3-in-preproduction|db|qa"),
        "Database Core: t3 instances are recommended for pre-production, but none holds the 92 connections that may "
        "be opened (90 at most); db.r6.large can stay.");
    EXPECT_TRUE(fixTitles(text, "non-t3-in-preproduction|db|qa").empty());
    EXPECT_FALSE(fixTitles(ofType("db.r6.large", "45"), "non-t3-in-preproduction|db|qa").empty());
}

TEST(DatabaseType, MustBeOneThatIsOffered)
{
    EXPECT_EQ(messageOf(ofType("db.m5.large"), "instance-type-unknown|db|production"),
              "Database Core: “db.m5.large” is not one of the offered instance types.");
    EXPECT_EQ(severityOf(ofType("db.m5.large"), "instance-type-unknown|db|production"), "error");
    for (const char* known : {"db.t3.small", "db.r6.16xlarge", "db.r6g.large", "db.r6i.2xlarge"}) {
        EXPECT_TRUE(findingsOf("instance-type-unknown", ofType(known)).empty()) << known;
        EXPECT_TRUE(findingsOf("value-not-offered", ofType(known)).empty()) << known;
    }
    for (const char* unknown : {"db.r6", "r6.large", "db.r5.large", "db.r6.24xlarge", "DB.R6.LARGE"})
        EXPECT_EQ(findingsOf("instance-type-unknown", ofType(unknown)).size(), 2u) << unknown;
}

TEST(DatabaseType, UnknownIsMendedByTheNearestSize)
{
    const std::string id = "instance-type-unknown|db|production";
    EXPECT_EQ(mendedType(ofType("db.r5.2xlarge"), id), "db.r6.2xlarge");
    EXPECT_EQ(mendedType(ofType("db.t4g.medium"), id), "db.t3.medium");
    EXPECT_EQ(mendedType(ofType("db.t3.large"), id), "db.r6.large");
    EXPECT_EQ(mendedType(ofType("db.r6.10xlarge"), id), "db.r6.12xlarge");
    EXPECT_EQ(mendedType(ofType("db.r6.24xlarge"), id), "db.r6.16xlarge");
    EXPECT_EQ(mendedType(ofType("very big"), id), "db.r6.large");
    EXPECT_EQ(typeIn(applyFirstFix(ofType("very big"), "instance-type-unknown|db|qa"), "qa"), "db.t3.medium");
}

TEST(DatabaseType, UnknownSilencesWhatDependsOnIt)
{
    const std::string text = ofType("db.t3.huge", "1000");
    EXPECT_TRUE(findingsOf("t3-in-production", text).empty());
    EXPECT_TRUE(findingsOf("non-t3-in-preproduction", text).empty());
    EXPECT_TRUE(findingsOf("database-connections-exceeded", text).empty());
}

TEST(DatabaseType, SmallestNeedsTheOldEngine)
{
    EXPECT_TRUE(contains(findings(ofType("db.t3.small")), "t3-small-engine|db|qa"));
    EXPECT_TRUE(findingsOf("t3-small-engine", ofType("db.t3.medium")).empty());
    const Design mended = applyFirstFix(ofType("db.t3.small"), "t3-small-engine|db|qa");
    EXPECT_EQ(typeIn(mended, "qa"), "db.t3.medium");
    EXPECT_FALSE(contains(findings(mended), "t3-small-engine|db|qa"));
}

} // namespace database_type_test
} // namespace designer::test
