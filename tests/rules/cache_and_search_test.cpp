#include "findings.h"

namespace designer::test {

namespace cache_and_search_test {

std::string cache(const std::string& properties, const std::string& more = "", const std::string& wires = "")
{
    return design({.components = R"([{"id": "c", "kind": "cache", "name": "Sessions", "properties": {)" + properties
                                 + "}}" + more + "]",
                   .connections = "[" + wires + "]"});
}

std::string search(const std::string& properties)
{
    return design(
        {.components = R"([{"id": "s", "kind": "search", "name": "Index", "properties": {)" + properties + "}}]"});
}

std::string cacheType(const std::string& type)
{
    return cache(R"("nodeType": ")" + type + "\"");
}
std::string searchType(const std::string& type)
{
    return search(R"("instanceType": ")" + type + "\"");
}

constexpr const char* api = R"(, {"id": "api", "kind": "container", "name": "API", "properties": {}},
                                 {"id": "other", "kind": "database", "name": "Core", "properties": {"schemas": ["core"]}})";
constexpr const char* apiUsesCache = R"({"id": "w1", "from": "api", "to": "c"})";

std::string valueOf(const Design& design, const char* id, Key property)
{
    const json::Value* value = design.component(id)->properties.find(property);
    return value ? value->string() : "";
}

std::string mendedCache(const std::string& type)
{
    return valueOf(applyFirstFix(cacheType(type), "node-type-unknown|c|production"), "c", property::nodeType);
}

std::string mendedSearch(const std::string& type)
{
    return valueOf(applyFirstFix(searchType(type), "node-type-unknown|s|production"), "s", property::instanceType);
}

TEST(VolatileData, IsKeptElsewhereAsWell)
{
    const std::string text = cache("", api, apiUsesCache);
    EXPECT_EQ(
        messageOf(text, "volatile-data-without-persistent-store|c|production|api"),
        "Cache Sessions holds volatile data and Container API keeps it nowhere else; the records must also be in a "
        "database or object repository.");
    EXPECT_EQ(findingsOf("volatile-data-without-persistent-store", text).size(), 2u);
    EXPECT_TRUE(
        findingsOf("volatile-data-without-persistent-store",
                   cache("", api, std::string(apiUsesCache) + R"(, {"id": "w2", "from": "api", "to": "other"})"))
            .empty());
    EXPECT_TRUE(findingsOf("volatile-data-without-persistent-store", cache("", api)).empty());
}

TEST(VolatileData, IsMendedByConnectingTheDatabase)
{
    const Design mended =
        applyFirstFix(cache("", api, apiUsesCache), "volatile-data-without-persistent-store|c|production|api");
    EXPECT_TRUE(findingsOf("volatile-data-without-persistent-store", mended).empty());
    EXPECT_TRUE(findingsOf("pool-size-missing", mended).empty());
}

TEST(NodeType, OfACacheIsListed)
{
    EXPECT_TRUE(findingsOf("node-type-unknown", cacheType("cache.m6g.large")).empty());
    EXPECT_EQ(severityOf(cacheType("m6g.large"), "node-type-unknown|c|production"), "error");
    EXPECT_EQ(severityOf(cacheType("cache.large"), "node-type-unknown|c|production"), "error");
    EXPECT_EQ(severityOf(cacheType("cache.m9g.large"), "node-type-unknown|c|production"), "warning");
    EXPECT_TRUE(findingsOf("value-not-offered", cacheType("cache.m9g.large")).empty());
    EXPECT_EQ(messageOf(cacheType("m6g.large"), "node-type-unknown|c|production"),
              "Cache Sessions: “m6g.large” is not a known ElastiCache instance size.");
}

TEST(NodeType, OfASearchIsListed)
{
    EXPECT_TRUE(findingsOf("node-type-unknown", searchType("m6g.large.search")).empty());
    EXPECT_EQ(severityOf(searchType("m6g.large"), "node-type-unknown|s|production"), "error");
    EXPECT_EQ(severityOf(searchType("x9.large.search"), "node-type-unknown|s|production"), "warning");
}

TEST(NodeType, IsCompletedOrReplacedByTheNearest)
{
    EXPECT_EQ(mendedCache("m6g.large"), "cache.m6g.large");
    EXPECT_EQ(mendedCache("Cache.R6G.XLarge"), "cache.r6g.xlarge");
    EXPECT_EQ(mendedCache("cache.m6g.10xlarge"), "cache.m6g.12xlarge");
    EXPECT_EQ(mendedSearch("r6g.2xlarge"), "r6g.2xlarge.search");
    EXPECT_EQ(mendedSearch("r6g.3xlarge.search"), "r6g.4xlarge.search");
    EXPECT_TRUE(fixTitles(cacheType("large enough"), "node-type-unknown|c|production").empty());
}

TEST(SingleNode, IsNotForProduction)
{
    EXPECT_EQ(findingsOf("single-node-in-production", cache("\"nodes\": 1")),
              std::vector<std::string>{"single-node-in-production|c|production"});
    EXPECT_EQ(
        messageOf(cache("\"nodes\": 1"), "single-node-in-production|c|production"),
        "Cache Sessions: production data services run in high availability over several zones; at least 2 nodes (now "
        "1).");
    EXPECT_TRUE(findingsOf("single-node-in-production", cache("\"nodes\": 2")).empty());
    EXPECT_TRUE(findingsOf("single-node-in-production", cache("")).empty());
    EXPECT_TRUE(contains(findings(search("\"nodes\": 0")), "single-node-in-production|s|production"));
}

TEST(SingleNode, IsNotForAProductionDatabaseEither)
{
    const std::string text = design(
        {.components =
             R"([{"id": "db", "kind": "database", "name": "Core", "properties": {"schemas": ["core"], "nodes": 1}}])"});
    EXPECT_EQ(findingsOf("single-node-in-production", text),
              std::vector<std::string>{"single-node-in-production|db|production"});
    EXPECT_TRUE(findingsOf("single-node-in-production", applyFirstFix(text, "single-node-in-production|db|production"))
                    .empty());
}

TEST(BurstableNodes, AreNotForProduction)
{
    EXPECT_EQ(severityOf(searchType("t3.small.search"), "burstable-search-in-production|s|production"), "warning");
    EXPECT_EQ(severityOf(searchType("t2.medium.search"), "burstable-search-in-production|s|production"), "warning");
    EXPECT_EQ(severityOf(searchType("t3.medium.search"), "burstable-search-in-production|s|production"), "");
    EXPECT_EQ(severityOf(cacheType("cache.t4g.medium"), "burstable-search-in-production|c|production"), "advice");
    EXPECT_EQ(severityOf(cacheType("cache.m6g.large"), "burstable-search-in-production|c|production"), "");
    EXPECT_FALSE(contains(findings(cacheType("cache.t4g.medium")), "burstable-search-in-production|c|qa"));
}

TEST(BurstableNodes, AreReplacedInProductionOnly)
{
    const Design mended = applyFirstFix(cacheType("cache.t4g.medium"), "burstable-search-in-production|c|production");
    EXPECT_TRUE(findingsOf("burstable-search-in-production", mended).empty());
    EXPECT_TRUE(findingsOf("node-type-unknown", mended).empty());
    EXPECT_EQ(valueOf(mended, "c", property::nodeType), "cache.t4g.medium");
    EXPECT_TRUE(findingsOf("node-type-unknown",
                           applyFirstFix(searchType("t3.small.search"), "burstable-search-in-production|s|production"))
                    .empty());
}

} // namespace cache_and_search_test
} // namespace designer::test
