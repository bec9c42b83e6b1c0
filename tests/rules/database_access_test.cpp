#include "findings.h"

namespace designer::test {

namespace database_access_test {

/// A database, reached by one component of a kind; `more` components and wires besides.
std::string reachedFrom(const std::string& kind, const std::string& more = "", const std::string& wires = "")
{
    return design(
        {.components = R"([{"id": "db", "kind": "database", "name": "Core", "properties": {"schemas": ["core"]}},
                                     {"id": "source", "kind": ")"
                       + kind + R"(", "name": "Source", "properties": {}})" + more + "]",
         .connections = R"([{"id": "w1", "from": "source", "to": "db"})" + wires + "]"});
}

std::string withFlag(const std::string& properties)
{
    return design(
        {.components = R"([{"id": "db", "kind": "database", "name": "Core", "properties": {)" + properties + "}}]"});
}

constexpr const char* vpn = R"(, {"id": "link", "kind": "vpn", "name": "Link", "properties": {}})";

TEST(DatabaseExposed, ToTheInternetOrWhatFacesIt)
{
    for (const char* kind : {"internet", "load-balancer", "api-gateway", "cdn"})
        EXPECT_EQ(findingsOf("database-exposed", reachedFrom(kind)),
                  (std::vector<std::string>{"database-exposed|db|production|source", "database-exposed|db|qa|source"}))
            << kind;
    EXPECT_TRUE(findingsOf("database-exposed", reachedFrom("container")).empty());
    EXPECT_TRUE(findingsOf("database-exposed", reachedFrom("vpn")).empty());
    EXPECT_EQ(messageOf(reachedFrom("internet"), "database-exposed|db|qa|source"),
              "Database Core: databases are never exposed to the Internet.");
}

TEST(DatabaseExposed, AlsoAcrossEnvironments)
{
    const auto exposed = [](const std::string& databaseLivesIn) {
        return design({.components = R"([{"id": "cdn", "kind": "cdn", "name": "Site", "environments": ["production"]},
            {"id": "db", "kind": "database", "name": "Core", "environments": )"
                                     + databaseLivesIn + "}]",
                       .connections = R"([{"id": "w1", "from": "cdn", "to": "db"}])"});
    };
    using Ids = std::vector<std::string>;
    EXPECT_EQ(findingsOf("database-exposed", exposed(R"(["qa"])")), Ids{"database-exposed|db|qa|cdn"});
    EXPECT_EQ(findingsOf("cross-environment-connection", exposed(R"(["qa"])")), Ids{});
    EXPECT_EQ(findingsOf("database-exposed", exposed(R"(["production", "qa"])")),
              Ids{"database-exposed|db|production|cdn"});
}

TEST(DatabaseExposed, IsMendedByTakingTheWireAway)
{
    const Design mended = applyFirstFix(reachedFrom("internet"), "database-exposed|db|production|source");
    EXPECT_EQ(mended.connection("w1"), nullptr);
    EXPECT_TRUE(findingsOf("database-exposed", mended).empty());
}

TEST(DatabaseExposed, ByAPublicFlag)
{
    EXPECT_TRUE(contains(findings(withFlag(R"("publicAccess": true)")), "database-exposed|db|production|publicAccess"));
    EXPECT_TRUE(findingsOf("database-exposed", withFlag(R"("publicAccess": false)")).empty());
    const Design mended =
        applyFirstFix(withFlag(R"("publicAccess": true)"), "database-exposed|db|production|publicAccess");
    EXPECT_TRUE(findingsOf("database-exposed", mended).empty());
}

TEST(DirectAccess, TheVpnOfAnotherEnvironmentDoesNotServe)
{
    const std::string text = design({.components = R"([{"id": "office", "kind": "corporate-network", "name": "Office"},
        {"id": "vpn", "kind": "vpn", "name": "Link", "environments": ["production"]},
        {"id": "db", "kind": "database", "name": "Core"}])",
                                     .connections = R"([{"id": "w1", "from": "office", "to": "vpn"},
        {"id": "w2", "from": "vpn", "to": "db"}])"});
    const char* id = "direct-access-without-vpn|db|qa|office";
    EXPECT_EQ(findingsOf("direct-access-without-vpn", text), std::vector<std::string>{id});
    EXPECT_EQ(severityOf(text, id), "error");
    EXPECT_EQ(messageOf(text, id),
              "Direct access from Corporate network Office to Database Core must go exclusively through a VPN link.");
    EXPECT_EQ(findingsOf("cross-environment-connection", text), std::vector<std::string>{});
    const Design mended = applyFirstFix(text, id);
    EXPECT_EQ(findingsOf("direct-access-without-vpn", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("cross-environment-connection", mended), std::vector<std::string>{});
}

TEST(DirectAccess, FromOutsideNeedsAVpn)
{
    for (const char* kind : {"corporate-network", "external-service", "customer-vpc"}) {
        EXPECT_EQ(findingsOf("direct-access-without-vpn", reachedFrom(kind)).size(), 2u) << kind;
        EXPECT_EQ(severityOf(reachedFrom(kind), "direct-access-without-vpn|db|production|source"), "error") << kind;
    }
    EXPECT_TRUE(findingsOf("direct-access-without-vpn", reachedFrom("vpn")).empty());
    EXPECT_TRUE(findingsOf("direct-access-without-vpn", reachedFrom("container")).empty());
    EXPECT_EQ(messageOf(reachedFrom("corporate-network"), "direct-access-without-vpn|db|qa|source"),
              "Direct access from Corporate network Source to Database Core must go exclusively through a VPN link.");
}

TEST(DirectAccess, ThroughPeeringIsAWarning)
{
    EXPECT_EQ(severityOf(reachedFrom("vpc-peering"), "direct-access-without-vpn|db|production|source"), "warning");
}

TEST(DirectAccess, IsRoutedThroughTheVpnThatIsThere)
{
    const Design mended =
        applyFirstFix(reachedFrom("corporate-network", vpn), "direct-access-without-vpn|db|production|source");
    EXPECT_TRUE(findingsOf("direct-access-without-vpn", mended).empty());
    EXPECT_EQ(mended.components().size(), 3u);
    EXPECT_EQ(mended.connections().size(), 2u);
    for (const Connection& wire : mended.connections())
        EXPECT_TRUE((wire.from == "source" && wire.to == "link") || (wire.from == "link" && wire.to == "db"));
}

TEST(DirectAccess, OffersNoWayThatTheServiceDoesNotAllow)
{
    EXPECT_TRUE(
        fixTitles(reachedFrom("external-service", vpn), "direct-access-without-vpn|db|production|source").empty());
    EXPECT_TRUE(fixTitles(reachedFrom("vpc-peering", vpn), "direct-access-without-vpn|db|production|source").empty());
}

TEST(DirectAccess, AddsAVpnWhereThereIsNone)
{
    const Design mended =
        applyFirstFix(reachedFrom("corporate-network"), "direct-access-without-vpn|db|production|source");
    EXPECT_TRUE(findingsOf("direct-access-without-vpn", mended).empty());
    EXPECT_TRUE(findingsOf("connection-not-allowed", mended).empty());
    ASSERT_NE(mended.component("vpn"), nullptr);
    EXPECT_EQ(mended.component("vpn")->kind, kind::vpn);
    EXPECT_EQ(mended.connections().size(), 2u);
}

} // namespace database_access_test
} // namespace designer::test
