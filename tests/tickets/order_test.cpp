#include <gtest/gtest.h>

#include "tickets/drafts.h"
#include "tickets/ticket_order.h"

namespace designer::test {
namespace order_test {

/// One of nearly everything, wired as the guide does.
Parts everyKind()
{
    Parts parts;
    parts.components = R"([
        {"id": "bucket", "kind": "object-repository", "name": "Files"},
        {"id": "cache", "kind": "cache", "name": "Sessions"},
        {"id": "cdn", "kind": "cdn", "name": "Files for all"},
        {"id": "ci-token", "kind": "secret", "name": "Sonar token", "properties": {"store": "github"}},
        {"id": "db", "kind": "database", "name": "Core"},
        {"id": "db-password", "kind": "secret", "name": "Core access", "properties": {"store": "aws"}},
        {"id": "domain", "kind": "domain-registration", "name": "example.com", "properties": {"name": "example.com"}},
        {"id": "gateway", "kind": "api-gateway", "name": "Gateway", "properties": {"jwtAuth": true}},
        {"id": "key", "kind": "encryption-key", "name": "Own key", "properties": {"mode": "external-cloudhsm"}},
        {"id": "link", "kind": "vpn", "name": "Head office"},
        {"id": "login", "kind": "sso", "name": "Login"},
        {"id": "mail", "kind": "messaging", "name": "Mail", "properties": {"mode": "direct", "sendingDomains": ["mail.example.com"]}},
        {"id": "office", "kind": "corporate-network", "name": "Office"},
        {"id": "queue", "kind": "queue", "name": "Payments"},
        {"id": "rules", "kind": "waf", "name": "Rules", "properties": {"rateLimit": 2000}},
        {"id": "tls", "kind": "certificate", "name": "api", "properties": {"domains": ["API.example.com"]}},
        {"id": "users", "kind": "container", "name": "Users API",
         "properties": {"repository": {"name": "users", "location": "github.com/example/users"}}},
        {"id": "web", "kind": "load-balancer", "name": "Web"},
        {"id": "zone", "kind": "dns-zone", "name": "example.com", "properties": {"rootDomain": "example.com"}}])";
    parts.connections = R"([
        {"id": "w01", "from": "domain", "to": "zone"},
        {"id": "w02", "from": "zone", "to": "web"},
        {"id": "w03", "from": "tls", "to": "gateway"},
        {"id": "w04", "from": "key", "to": "db"},
        {"id": "w05", "from": "login", "to": "db"},
        {"id": "w06", "from": "users", "to": "db"},
        {"id": "w07", "from": "users", "to": "db-password"},
        {"id": "w08", "from": "ci-token", "to": "users"},
        {"id": "w09", "from": "users", "to": "queue"},
        {"id": "w10", "from": "users", "to": "link"},
        {"id": "w11", "from": "gateway", "to": "users"},
        {"id": "w12", "from": "web", "to": "users"},
        {"id": "w13", "from": "cdn", "to": "bucket"},
        {"id": "w14", "from": "rules", "to": "cdn"},
        {"id": "w15", "from": "link", "to": "office"},
        {"id": "w16", "from": "users", "to": "mail"},
        {"id": "w17", "from": "users", "to": "cache"}])";
    return parts;
}

using Ids = std::vector<std::string>;

TEST(TicketOrder, NothingComesBeforeWhatItNeeds)
{
    const Drafts drafts(everyKind());
    EXPECT_EQ(drafts.ids(), (Ids{"domain-registration|domain",
                                 "dns-zone|zone",
                                 "certificate|tls",
                                 "encryption-key|key",
                                 "vpn|link",
                                 "code-repository|users",
                                 "secret|ci-token",
                                 "secret|db-password",
                                 "continuous-integration|users",
                                 "database|db",
                                 "cache|cache",
                                 "queue|queue",
                                 "object-repository|bucket",
                                 "messaging|mail",
                                 "sso|login",
                                 "container|users",
                                 "load-balancer|web",
                                 "api-gateway|gateway",
                                 "cdn|cdn",
                                 "waf|rules"}));
}

TEST(TicketOrder, NamesWhatEachTicketWaitsFor)
{
    const Drafts drafts(everyKind());
    const auto after = [&](const char* id) { return drafts.ticket(id).after; };
    EXPECT_EQ(after("domain-registration|domain"), Ids{});
    EXPECT_EQ(after("dns-zone|zone"), Ids{"domain-registration|domain"});
    EXPECT_EQ(after("certificate|tls"), Ids{"dns-zone|zone"});
    EXPECT_EQ(after("database|db"), Ids{"encryption-key|key"});
    EXPECT_EQ(after("sso|login"), Ids{"database|db"});
    EXPECT_EQ(after("code-repository|users"), Ids{});
    EXPECT_EQ(after("secret|ci-token"), Ids{"code-repository|users"});
    EXPECT_EQ(after("secret|db-password"), Ids{});
    EXPECT_EQ(after("continuous-integration|users"), (Ids{"code-repository|users", "secret|ci-token"}));
    EXPECT_EQ(after("messaging|mail"), Ids{"dns-zone|zone"});
    EXPECT_EQ(after("container|users"),
              (Ids{"vpn|link", "code-repository|users", "secret|ci-token", "secret|db-password",
                   "continuous-integration|users", "database|db", "cache|cache", "queue|queue", "messaging|mail"}));
    EXPECT_EQ(after("load-balancer|web"), (Ids{"dns-zone|zone", "container|users"}));
    EXPECT_EQ(after("api-gateway|gateway"), (Ids{"certificate|tls", "sso|login", "container|users"}));
    EXPECT_EQ(after("cdn|cdn"), Ids{"object-repository|bucket"});
    EXPECT_EQ(after("waf|rules"), Ids{"cdn|cdn"});
}

TEST(TicketOrder, EveryKindOfTheCatalogueHasAPlaceAndWaitsOnlyForEarlierOnes)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const int unknown = placeInOrder(Key::of("no-such-kind"));
    for (const Kind& kind : catalogue.kinds()) {
        if (kind.needsTicket) {
            EXPECT_LT(placeInOrder(kind.name), unknown) << kind.name.text();
        }
        for (const Kind& other : catalogue.kinds()) {
            if (waitsFor(kind.name, other.name)) {
                EXPECT_LT(placeInOrder(other.name), placeInOrder(kind.name))
                    << kind.name.text() << " " << other.name.text();
            }
        }
    }
}

TEST(TicketOrder, CirclesLoseNothing)
{
    Parts parts;
    parts.components = R"([
        {"id": "a", "kind": "container", "name": "A"}, {"id": "b", "kind": "container", "name": "B"},
        {"id": "db", "kind": "database", "name": "D"}, {"id": "queue", "kind": "queue", "name": "Q"}])";
    parts.connections = R"([
        {"id": "w1", "from": "a", "to": "b"}, {"id": "w2", "from": "b", "to": "a"},
        {"id": "w3", "from": "a", "to": "queue"}, {"id": "w4", "from": "queue", "to": "a"},
        {"id": "w5", "from": "db", "to": "a"}, {"id": "w6", "from": "a", "to": "db"}])";
    const Drafts drafts(parts);
    EXPECT_EQ(drafts.ids(), (Ids{"database|db", "queue|queue", "container|a", "container|b"}));
    EXPECT_EQ(drafts.ticket("container|a").after, (Ids{"database|db", "queue|queue"}));
    EXPECT_EQ(drafts.ticket("container|b").after, Ids{});
}

TEST(TicketOrder, AWireCountsOnlyWhereBothEndsLive)
{
    Parts parts;
    parts.components = R"([
        {"id": "a", "kind": "container", "name": "A", "environments": ["production"]},
        {"id": "db", "kind": "database", "name": "D", "environments": ["qa"]}])";
    parts.connections = R"([{"id": "w1", "from": "a", "to": "db"}])";
    EXPECT_EQ(Drafts(parts).ticket("container|a").after, Ids{});
}

TEST(TicketOrder, WhatNeedsNoTicketSaysWhatToDoInstead)
{
    Parts parts;
    parts.components = R"([
        {"id": "firewall", "kind": "waf", "name": "F"},
        {"id": "internet", "kind": "internet", "name": "I"},
        {"id": "key", "kind": "encryption-key", "name": "K"},
        {"id": "mail", "kind": "messaging", "name": "M"},
        {"id": "nowhere", "kind": "waf", "name": "N", "environments": []},
        {"id": "token", "kind": "secret", "name": "T", "properties": {"store": "github"}}])";
    const Drafts drafts(parts);
    EXPECT_EQ(drafts.ids(), Ids{"secret|token"});
    ASSERT_EQ(drafts.plan.without.size(), 3u);
    EXPECT_EQ(drafts.plan.without[0].component, "firewall");
    EXPECT_EQ(drafts.plan.without[1].component, "key");
    EXPECT_EQ(drafts.plan.without[2].component, "mail");
    EXPECT_EQ(drafts.plan.without[2].instead.en,
              "Ask the internal administrator of the account for a Modyo platform API token.");
}

TEST(TicketOrder, OneRepositoryIsAskedForOnce)
{
    Parts parts;
    parts.components = R"([
        {"id": "a", "kind": "container", "name": "A", "properties": {"repository": {"name": "mono", "location": "github.com/example"}}},
        {"id": "b", "kind": "container", "name": "B", "properties": {"repository": {"name": "mono", "location": "github.com/example"}}},
        {"id": "c", "kind": "container", "name": "C"}])";
    const Drafts drafts(parts);
    EXPECT_EQ(drafts.ids(),
              (Ids{"code-repository|a", "continuous-integration|a", "container|a", "container|b", "container|c"}));
    EXPECT_EQ(drafts.ticket("code-repository|a").components, (Ids{"a", "b"}));
    EXPECT_EQ(drafts.ticket("container|b").after, (Ids{"code-repository|a", "continuous-integration|a"}));
    EXPECT_EQ(drafts.ticket("container|c").after, Ids{});
}

TEST(TicketOrder, AskedForOnlyWhereItIsNeeded)
{
    Parts parts;
    parts.components =
        R"([{"id": "firewall", "kind": "waf", "name": "F", "overrides": {"production": {"rateLimit": 500}}}])";
    const Drafts drafts(parts);
    EXPECT_EQ(drafts.ticket("waf|firewall").environments, Ids{"production"});
    EXPECT_TRUE(drafts.plan.without.empty());
    EXPECT_TRUE(holds(drafts.plain("waf|firewall"), "Not asked for in QA."));
}

} // namespace order_test
} // namespace designer::test
