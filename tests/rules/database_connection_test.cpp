#include "findings.h"

namespace designer::test {

namespace database_connection_test {

std::string container(const std::string& id, const std::string& properties = "")
{
    return R"({"id": ")" + id + R"(", "kind": "container", "name": ")" + id + R"(", "properties": {)" + properties
           + "}}";
}

std::string database(const std::string& type)
{
    return R"({"id": "db", "kind": "database", "name": "Core", "properties": {"instanceType": ")" + type
           + R"(", "schemas": ["core"]}})";
}

std::string wire(const std::string& id, const std::string& from, const std::string& properties)
{
    return R"({"id": ")" + id + R"(", "from": ")" + from + R"(", "to": "db", "properties": {)" + properties + "}}";
}

constexpr const char* onlyProduction = R"([{"id": "production", "name": "Production", "kind": "production"}])";

/// One container with these instances at most and this pool, on a database of this type.
std::string oneConsumer(const std::string& type, const std::string& instances, const std::string& pool)
{
    return design({.components = "[" + database(type) + "," + container("api", "\"maxInstances\": " + instances) + "]",
                   .connections = "[" + wire("w1", "api", pool.empty() ? "" : "\"poolSize\": " + pool) + "]",
                   .environments = onlyProduction});
}

/// Three containers of at most 4 × 10 connections and an SSO of 2 × 100: 320 in production.
std::string bank(const std::string& type)
{
    const std::string four = "\"maxInstances\": 4", ten = "\"poolSize\": 10";
    return design({.components = "[" + database(type) + "," + container("a", four) + "," + container("b", four) + ","
                                 + container("c", four)
                                 + R"(,{"id": "sso", "kind": "sso", "name": "SSO", "properties": {"poolSize": 100}}])",
                   .connections = "[" + wire("w1", "a", ten) + "," + wire("w2", "b", ten) + "," + wire("w3", "c", ten)
                                  + "," + wire("w4", "sso", "") + "]",
                   .environments = onlyProduction});
}

constexpr const char* exceeded = "database-connections-exceeded|db|production";
constexpr const char* headroom = "database-blue-green-headroom|db|production";

std::string typeOf(const Design& design)
{
    const Component* component = design.component("db");
    const json::Value* type = component->properties.find(property::instanceType);
    return type ? type->string() : "";
}

TEST(DatabaseConnections, AddUpOverContainersAndSso)
{
    EXPECT_EQ(messageOf(bank("db.t3.medium"), exceeded),
              "Database Core: up to 320 connections may be opened but db.t3.medium allows 90.");
    EXPECT_EQ(severityOf(bank("db.t3.medium"), exceeded), "error");
    EXPECT_FALSE(contains(findings(bank("db.r6.large")), exceeded));
}

TEST(DatabaseConnections, SuggestTheSmallestTypeWithRoom)
{
    EXPECT_EQ(fixTitles(bank("db.t3.medium"), exceeded),
              std::vector<std::string>{"Use db.r6.large (1,000 connections)"});
    const Design mended = applyFirstFix(bank("db.t3.medium"), exceeded);
    EXPECT_EQ(typeOf(mended), "db.r6.large");
    EXPECT_FALSE(contains(findings(mended), exceeded));
}

TEST(DatabaseConnections, MayEqualTheLimit)
{
    EXPECT_FALSE(contains(findings(oneConsumer("db.t3.medium", "9", "10")), exceeded));
    EXPECT_TRUE(contains(findings(oneConsumer("db.t3.medium", "7", "13")), exceeded));
}

TEST(DatabaseConnections, PreferTheSmallerOfTwoTypesWithTheSameLimit)
{
    EXPECT_EQ(typeOf(applyFirstFix(oneConsumer("db.r6.8xlarge", "6", "1000"), exceeded)), "db.r6.12xlarge");
    EXPECT_TRUE(contains(findings(oneConsumer("db.r6.16xlarge", "1", "6001")), exceeded));
    EXPECT_TRUE(fixTitles(oneConsumer("db.r6.16xlarge", "1", "6001"), exceeded).empty());
}

TEST(DatabaseConnections, AssumeTenForAContainerAndAHundredForAnSso)
{
    EXPECT_FALSE(contains(findings(oneConsumer("db.t3.medium", "9", "")), exceeded));
    EXPECT_TRUE(contains(findings(oneConsumer("db.t3.medium", "10", "")), exceeded));
    const std::string sso =
        design({.components = "[" + database("db.t3.medium")
                              + R"(,{"id": "sso", "kind": "sso", "properties": {}, "name": "SSO"}])",
                .connections = "[" + wire("w1", "sso", "\"poolSize\": 46") + "]",
                .environments = onlyProduction});
    EXPECT_EQ(messageOf(sso, exceeded),
              "Database Core: up to 92 connections may be opened but db.t3.medium allows 90.");
}

TEST(DatabaseConnections, TakeThePoolOfTheWireBeforeThatOfTheContainer)
{
    const auto pools = [](const std::string& ofWire) {
        return design({.components = "[" + database("db.t3.medium") + ","
                                     + container("api", R"("maxInstances": 2, "poolSize": 50)") + "]",
                       .connections = "[" + wire("w1", "api", ofWire) + "]",
                       .environments = onlyProduction});
    };
    EXPECT_TRUE(contains(findings(pools("")), exceeded));
    EXPECT_FALSE(contains(findings(pools("\"poolSize\": 45")), exceeded));
}

TEST(DatabaseConnections, AreCountedInEachEnvironmentWithItsValues)
{
    const std::string text = design(
        {.components = "[" + database("db.t3.medium")
                       + R"(,{"id": "api", "kind": "container", "name": "API", "properties": {"maxInstances": 10},
                              "overrides": {"qa": {"maxInstances": 9}}}])",
         .connections = "[" + wire("w1", "api", "\"poolSize\": 10") + "]"});
    EXPECT_EQ(findingsOf("database-connections-exceeded", text), std::vector<std::string>{exceeded});
}

TEST(DatabaseConnections, DoNotOverflow)
{
    const std::string largest = "1000000000000";
    EXPECT_TRUE(contains(findings(oneConsumer("db.r6.16xlarge", largest, largest)), exceeded));
}

TEST(DatabaseConnections, StaySilentForAnUnknownType)
{
    EXPECT_FALSE(contains(findings(bank("db.m5.large")), exceeded));
    EXPECT_FALSE(contains(findings(bank("db.m5.large")), "shared-database-concurrency|db|production"));
}

TEST(BlueGreenHeadroom, IsTwiceTheConnections)
{
    EXPECT_EQ(messageOf(oneConsumer("db.t3.medium", "2", "23"), headroom),
              "Database Core: during a blue/green deployment both generations may hold connections (46 × 2 > 90).");
    EXPECT_EQ(severityOf(oneConsumer("db.t3.medium", "2", "23"), headroom), "advice");
    EXPECT_FALSE(contains(findings(oneConsumer("db.t3.medium", "5", "9")), headroom));
    EXPECT_FALSE(contains(findings(oneConsumer("db.t3.medium", "7", "13")), headroom));
}

TEST(BlueGreenHeadroom, IsMendedByTheNextTypeWithRoomForBoth)
{
    const Design mended = applyFirstFix(oneConsumer("db.r6.large", "60", "10"), headroom);
    EXPECT_EQ(typeOf(mended), "db.r6.xlarge");
    EXPECT_FALSE(contains(findings(mended), headroom));
}

TEST(PoolSize, IsAskedForOnEachWire)
{
    const std::string text = oneConsumer("db.r6.large", "2", "");
    EXPECT_EQ(messageOf(text, "pool-size-missing|api|production|db"),
              "Container api → Database Core: no connection pool size; 10 (the HikariCP default) is assumed.");
    EXPECT_EQ(severityOf(text, "pool-size-missing|api|production|db"), "warning");
    EXPECT_TRUE(findingsOf("pool-size-missing", oneConsumer("db.r6.large", "2", "1")).empty());
    EXPECT_TRUE(findingsOf("pool-size-missing", applyFirstFix(text, "pool-size-missing|api|production|db")).empty());
}

TEST(PoolSize, MustBeAWholeNumberOfAtLeastOne)
{
    EXPECT_EQ(severityOf(oneConsumer("db.r6.large", "2", "0"), "pool-size-missing|api|production|db"), "error");
    EXPECT_EQ(severityOf(oneConsumer("db.r6.large", "2", "2.5"), "pool-size-missing|api|production|db"), "error");
    EXPECT_EQ(severityOf(oneConsumer("db.r6.large", "2", "2.0"), "pool-size-missing|api|production|db"), "");
    const Design mended = applyFirstFix(oneConsumer("db.r6.large", "2", "-3"), "pool-size-missing|api|production|db");
    EXPECT_EQ(mended.connection("w1")->properties.find(property::poolSize)->integer(), 10);
}

TEST(SharedDatabase, CountsConsumersNotWires)
{
    EXPECT_EQ(messageOf(bank("db.r6.large"), "shared-database-concurrency|db|production"),
              "Database Core is shared by 4 consumers; the client sizes it for their combined pools (320 of 1,000).");
    const std::string ten = "\"poolSize\": 10";
    const std::string oneTwice =
        design({.components = "[" + database("db.r6.large") + "," + container("api") + "]",
                .connections = "[" + wire("w1", "api", ten) + "," + wire("w2", "api", ten) + "]",
                .environments = onlyProduction});
    EXPECT_TRUE(findingsOf("shared-database-concurrency", oneTwice).empty());
}

TEST(SharedDatabase, IsNotMentionedWhereConnectionsAreExceeded)
{
    EXPECT_TRUE(findingsOf("shared-database-concurrency", bank("db.t3.medium")).empty());
}

} // namespace database_connection_test
} // namespace designer::test
