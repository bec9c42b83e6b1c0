#include "rules/findings.h"

namespace designer::test {
namespace topology_rules_test {

using Ids = std::vector<std::string>;

const char* const onlyProduction = R"([{"id": "production", "name": "Production", "kind": "production"}])";

std::string inProduction(const std::string& components, const std::string& connections)
{
    return design({.components = components, .connections = connections, .environments = onlyProduction});
}

TEST(OrphanComponent, WithoutAnyConnection)
{
    const std::string text = inProduction(R"([{"id": "db", "kind": "database", "name": "Core"}])", "[]");
    EXPECT_EQ(findingsOf("orphan-component", text), Ids{"orphan-component|db|production"});
    EXPECT_EQ(severityOf(text, "orphan-component|db|production"), "warning");
    EXPECT_EQ(messageOf(text, "orphan-component|db|production"),
              "Database Core is not used by anything; it would still be requested and may add MRUs.");
    EXPECT_EQ(applyFirstFix(text, "orphan-component|db|production").component("db"), nullptr);
}

TEST(OrphanComponent, InOneEnvironmentOnly)
{
    const std::string text = design({.components = R"([{"id": "db", "kind": "database", "name": "Core"},
        {"id": "api", "kind": "container", "name": "API", "environments": ["production"]}])",
                                     .connections = R"([{"id": "w1", "from": "api", "to": "db"}])"});
    EXPECT_EQ(findingsOf("orphan-component", text), Ids{"orphan-component|db|qa"});
    EXPECT_EQ(fixTitles(text, "orphan-component|db|qa"), Ids{"Remove Database Core from QA"});
    const Design fixed = applyFirstFix(text, "orphan-component|db|qa");
    EXPECT_EQ(fixed.component("db")->environments, std::vector<std::string>{"production"});
}

TEST(OrphanComponent, NotWhatIsConnectedOrStandsAlone)
{
    const std::string text = inProduction(R"([{"id": "db", "kind": "database", "name": "Core"},
        {"id": "api", "kind": "container", "name": "API"},
        {"id": "internet", "kind": "internet", "name": "Internet"},
        {"id": "key", "kind": "encryption-key", "name": "Default key"},
        {"id": "zone", "kind": "dns-zone", "name": "Zone"},
        {"id": "domain", "kind": "domain-registration", "name": "Domain"}])",
                                          R"([{"id": "w1", "from": "api", "to": "db"}])");
    EXPECT_EQ(findingsOf("orphan-component", text), Ids{});
}

TEST(OrphanComponent, AnExternalKeyIsForSomething)
{
    const std::string text = inProduction(R"([{"id": "key", "kind": "encryption-key", "name": "Key",
        "properties": {"mode": "external-cloudhsm"}}])",
                                          "[]");
    EXPECT_EQ(findingsOf("orphan-component", text), Ids{"orphan-component|key|production"});
}

TEST(OrphanComponent, NotWhatAnotherNamesInItsProperties)
{
    const std::string text = inProduction(R"([{"id": "api", "kind": "container", "name": "API"},
        {"id": "logs", "kind": "object-repository", "name": "Logs"},
        {"id": "gateway", "kind": "api-gateway", "name": "Gateway",
         "properties": {"routes": [{"container": "api", "path": "/a"}]}},
        {"id": "firewall", "kind": "waf", "name": "Firewall", "properties": {"logExport": "logs"}}])",
                                          "[]");
    EXPECT_EQ(findingsOf("orphan-component", text),
              (Ids{"orphan-component|firewall|production", "orphan-component|gateway|production"}));
}

TEST(OrphanComponent, NotTheSsoThatAGatewaySignsInAt)
{
    const auto orphans = [](const std::string& jwtAuth) {
        return findingsOf("orphan-component", inProduction(R"([{"id": "sso", "kind": "sso", "name": "SSO"},
        {"id": "api", "kind": "container", "name": "API"},
        {"id": "gateway", "kind": "api-gateway", "name": "Gateway", "properties": {"jwtAuth": )"
                                                               + jwtAuth + "}}]",
                                                           R"([{"id": "w1", "from": "gateway", "to": "api"}])"));
    };
    EXPECT_EQ(orphans("true"), Ids{});
    EXPECT_EQ(orphans("false"), Ids{"orphan-component|sso|production"});
}

TEST(OrphanComponent, NotTheSecretOfAToken)
{
    const std::string text = inProduction(R"([{"id": "token", "kind": "secret", "name": "Token"},
        {"id": "api", "kind": "container", "name": "API"},
        {"id": "mail", "kind": "messaging", "name": "Mail", "properties": {"tokenSecret": "token"}}])",
                                          R"([{"id": "w1", "from": "api", "to": "mail"}])");
    EXPECT_EQ(findingsOf("orphan-component", text), Ids{});
}

TEST(OrphanComponent, SaysWhatTheMissingTargetWouldSay)
{
    const std::string text = inProduction(R"([{"id": "alb", "kind": "load-balancer", "name": "ALB"},
        {"id": "gateway", "kind": "api-gateway", "name": "Gateway"}, {"id": "jobs", "kind": "queue", "name": "Jobs"}])",
                                          "[]");
    const Ids all = findings(text);
    EXPECT_TRUE(contains(all, "orphan-component|alb|production"));
    EXPECT_FALSE(contains(all, "load-balancer-without-target|alb|production"));
    EXPECT_TRUE(contains(all, "orphan-component|gateway|production"));
    EXPECT_FALSE(contains(all, "api-gateway-without-container|gateway|production"));
    EXPECT_EQ(findingsOf("queue-without-producer-or-consumer", text), Ids{});
}

const std::string chain = R"([{"id": "internet", "kind": "internet", "name": "Internet"},
    {"id": "gateway", "kind": "api-gateway", "name": "Gateway"},
    {"id": "a", "kind": "container", "name": "A"}, {"id": "b", "kind": "container", "name": "B"}])";

TEST(UnreachableContainer, WithoutAWayFromTheInternet)
{
    const std::string text = inProduction(chain, R"([{"id": "w1", "from": "internet", "to": "gateway"},
        {"id": "w2", "from": "gateway", "to": "a"}, {"id": "w3", "from": "b", "to": "a"}])");
    EXPECT_EQ(findingsOf("unreachable-container", text), Ids{"unreachable-container|b|production"});
    EXPECT_EQ(fixTitles(text, "unreachable-container|b|production"), Ids{"Connect it to API Gateway Gateway"});
    const Design fixed = applyFirstFix(text, "unreachable-container|b|production");
    EXPECT_EQ(findingsOf("unreachable-container", fixed), Ids{});
}

TEST(UnreachableContainer, ReachedThroughOthers)
{
    const std::string text = inProduction(chain, R"([{"id": "w1", "from": "internet", "to": "gateway"},
        {"id": "w2", "from": "gateway", "to": "a"}, {"id": "w3", "from": "a", "to": "b"}])");
    EXPECT_EQ(findingsOf("unreachable-container", text), Ids{});
}

TEST(UnreachableContainer, AGatewayThatNothingCalls)
{
    const std::string text = inProduction(R"([{"id": "gateway", "kind": "api-gateway", "name": "Gateway"},
        {"id": "a", "kind": "container", "name": "A"}])",
                                          R"([{"id": "w2", "from": "gateway", "to": "a"}])");
    EXPECT_EQ(findingsOf("unreachable-container", text), Ids{"unreachable-container|a|production"});
    const Design fixed = applyFirstFix(text, "unreachable-container|a|production");
    EXPECT_EQ(findingsOf("unreachable-container", fixed), Ids{});
    EXPECT_EQ(findingsOf("connection-not-allowed", fixed), Ids{});
}

TEST(UnreachableContainer, WiresThatAreNotAllowedLeadNowhere)
{
    const std::string text = inProduction(R"([{"id": "internet", "kind": "internet", "name": "Internet"},
        {"id": "office", "kind": "corporate-network", "name": "Office"},
        {"id": "a", "kind": "container", "name": "A"}])",
                                          R"([{"id": "w1", "from": "internet", "to": "a"},
        {"id": "w2", "from": "office", "to": "a"}])");
    EXPECT_EQ(findingsOf("unreachable-container", text), Ids{"unreachable-container|a|production"});
}

TEST(UnreachableContainer, ReachedFromTheOfficeThroughAVpn)
{
    const std::string text = inProduction(R"([{"id": "office", "kind": "corporate-network", "name": "Office"},
        {"id": "link", "kind": "vpn", "name": "Link"}, {"id": "a", "kind": "container", "name": "A"}])",
                                          R"([{"id": "w1", "from": "office", "to": "link"},
        {"id": "w2", "from": "link", "to": "a"}])");
    EXPECT_EQ(findingsOf("unreachable-container", text), Ids{});
}

TEST(UnreachableContainer, AVpnCarriesCallsOutNotInAgain)
{
    const std::string text = inProduction(R"([{"id": "internet", "kind": "internet", "name": "Internet"},
        {"id": "gateway", "kind": "api-gateway", "name": "Gateway"}, {"id": "link", "kind": "vpn", "name": "Link"},
        {"id": "a", "kind": "container", "name": "A"}, {"id": "b", "kind": "container", "name": "B"}])",
                                          R"([{"id": "w1", "from": "internet", "to": "gateway"},
        {"id": "w2", "from": "gateway", "to": "a"}, {"id": "w3", "from": "a", "to": "link"},
        {"id": "w4", "from": "link", "to": "b"}])");
    EXPECT_EQ(findingsOf("unreachable-container", text), Ids{"unreachable-container|b|production"});
}

TEST(UnreachableContainer, ConsumesAQueueOrIsScheduled)
{
    const std::string text = inProduction(R"([{"id": "jobs", "kind": "queue", "name": "Jobs"},
        {"id": "a", "kind": "container", "name": "A"},
        {"id": "b", "kind": "container", "name": "B", "properties": {"scheduled": true}}])",
                                          R"([{"id": "w1", "from": "jobs", "to": "a"}])");
    EXPECT_EQ(findingsOf("unreachable-container", text), Ids{});
}

std::string containers(std::initializer_list<const char*> ids)
{
    std::string out;
    for (const char* id : ids)
        out += std::string(out.empty() ? "[" : ",") + R"({"id": ")" + id + R"(", "kind": "container", "name": ")" + id
               + "\"}";
    return out + "]";
}

TEST(SynchronousCycle, TwoThatCallEachOther)
{
    const std::string text = inProduction(containers({"a", "b"}), R"([{"id": "w1", "from": "a", "to": "b"},
        {"id": "w2", "from": "b", "to": "a"}])");
    EXPECT_EQ(findingsOf("synchronous-cycle", text), Ids{"synchronous-cycle|a|production"});
    EXPECT_EQ(messageOf(text, "synchronous-cycle|a|production"),
              "Synchronous call cycle: a → b → a. One slow service can block all of them; put a queue on one of the "
              "calls.");
}

TEST(SynchronousCycle, OneMessageAConnectedSetWithItsShortestCycle)
{
    const std::string text = inProduction(containers({"a", "b", "c", "x", "y"}), R"([
        {"id": "w1", "from": "a", "to": "b"}, {"id": "w2", "from": "b", "to": "c"}, {"id": "w3", "from": "c", "to": "a"},
        {"id": "w4", "from": "c", "to": "b"}, {"id": "w5", "from": "x", "to": "y"}, {"id": "w6", "from": "y", "to": "x"}])");
    EXPECT_EQ(findingsOf("synchronous-cycle", text),
              (Ids{"synchronous-cycle|b|production", "synchronous-cycle|x|production"}));
    EXPECT_NE(messageOf(text, "synchronous-cycle|b|production").find("b → c → b"), std::string::npos);
}

TEST(SynchronousCycle, NotThroughAQueueNorToItself)
{
    const std::string text = inProduction(R"([{"id": "a", "kind": "container", "name": "A"},
        {"id": "b", "kind": "container", "name": "B"}, {"id": "jobs", "kind": "queue", "name": "Jobs"}])",
                                          R"([{"id": "w1", "from": "a", "to": "b"},
        {"id": "w2", "from": "b", "to": "jobs"}, {"id": "w3", "from": "jobs", "to": "a"},
        {"id": "w4", "from": "a", "to": "a"}])");
    EXPECT_EQ(findingsOf("synchronous-cycle", text), Ids{});
}

TEST(SynchronousCycle, NotAcrossEnvironments)
{
    const std::string text = design({.components = R"([
        {"id": "a", "kind": "container", "name": "A", "environments": ["production"]},
        {"id": "b", "kind": "container", "name": "B", "environments": ["qa"]}])",
                                     .connections = R"([{"id": "w1", "from": "a", "to": "b"},
        {"id": "w2", "from": "b", "to": "a"}])"});
    EXPECT_EQ(findingsOf("synchronous-cycle", text), Ids{});
}

TEST(SynchronousCycle, FixPutsAQueueOnTheLastCall)
{
    const std::string text = design({.components = containers({"a", "b"}), .connections = R"([
        {"id": "w1", "from": "a", "to": "b"}, {"id": "w2", "from": "b", "to": "a"}])"});
    const Design fixed = applyFirstFix(text, "synchronous-cycle|a|production");
    EXPECT_EQ(findingsOf("synchronous-cycle", fixed), Ids{});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", fixed), Ids{});
    EXPECT_EQ(findingsOf("queue-name-invalid", fixed), Ids{});
    EXPECT_EQ(wireBetween(fixed, "b", "a"), nullptr);
    EXPECT_NE(wireBetween(fixed, "a", "b"), nullptr);
}

TEST(SynchronousCycle, ALongRingIsFoundInTime)
{
    constexpr int count = 3000;
    std::string components = "[";
    std::string connections = "[";
    for (int i = 0; i < count; ++i) {
        const std::string n = std::to_string(i);
        components += (i ? "," : "") + (R"({"id": "c)" + n + R"(", "kind": "container", "name": "c)" + n + "\"}");
        connections += (i ? "," : "")
                       + (R"({"id": "w)" + n + R"(", "from": "c)" + n + R"(", "to": "c)"
                          + std::to_string((i + 1) % count) + "\"}");
    }
    const std::string text = inProduction(components + "]", connections + "]");
    EXPECT_EQ(findingsOf("synchronous-cycle", text), Ids{"synchronous-cycle|c0|production"});
}

TEST(ConnectionNotAllowed, APairThatTheServiceDoesNotConnect)
{
    const std::string text = inProduction(R"([{"id": "jobs", "kind": "queue", "name": "Jobs"},
        {"id": "db", "kind": "database", "name": "Core"}])",
                                          R"([{"id": "w1", "from": "jobs", "to": "db"}])");
    EXPECT_EQ(findingsOf("connection-not-allowed", text), Ids{"connection-not-allowed|jobs|production|db"});
    EXPECT_EQ(messageOf(text, "connection-not-allowed|jobs|production|db"),
              "Queue Jobs cannot connect to Database Core: a queue delivers to containers only.");
}

TEST(ConnectionNotAllowed, TheOppositeDirectionAndItself)
{
    const std::string text = inProduction(R"([{"id": "a", "kind": "container", "name": "A"},
        {"id": "db", "kind": "database", "name": "Core"}])",
                                          R"([{"id": "w1", "from": "db", "to": "a"},
        {"id": "w2", "from": "a", "to": "a"}, {"id": "w3", "from": "a", "to": "db"}])");
    EXPECT_EQ(findingsOf("connection-not-allowed", text),
              (Ids{"connection-not-allowed|a|production|a", "connection-not-allowed|db|production|a"}));
    EXPECT_EQ(messageOf(text, "connection-not-allowed|db|production|a"),
              "Database Core cannot connect to Container A: only the opposite direction means something.");
}

TEST(ConnectionNotAllowed, PastTheVpnThatIsThere)
{
    const std::string text = inProduction(R"([{"id": "office", "kind": "corporate-network", "name": "Office"},
        {"id": "link", "kind": "vpn", "name": "Link"}, {"id": "a", "kind": "container", "name": "A"}])",
                                          R"([{"id": "w1", "from": "a", "to": "link"},
        {"id": "w2", "from": "link", "to": "office"}, {"id": "w3", "from": "a", "to": "office"}])");
    EXPECT_EQ(messageOf(text, "connection-not-allowed|a|production|office"),
              "Container A cannot connect to Corporate network Office: the client's network is reached through a VPN "
              "only.");
}

TEST(ConnectionNotAllowed, BetweenThingsOfNoEnvironment)
{
    const std::string text = design({.components = R"([{"id": "internet", "kind": "internet", "name": "Internet"},
        {"id": "zone", "kind": "dns-zone", "name": "Zone"}])",
                                     .connections = R"([{"id": "w1", "from": "internet", "to": "zone"}])"});
    EXPECT_EQ(findingsOf("connection-not-allowed", text), Ids{"connection-not-allowed|internet||zone"});
}

std::string publicRepository(const std::string& access)
{
    return inProduction(R"([{"id": "internet", "kind": "internet", "name": "Internet"},
        {"id": "files", "kind": "object-repository", "name": "Files", "properties": {"access": ")"
                            + access + R"("}}])",
                        R"([{"id": "w1", "from": "internet", "to": "files"}])");
}

TEST(ConnectionNotAllowed, TheInternetReadsPublicRepositoriesOnly)
{
    EXPECT_EQ(findingsOf("connection-not-allowed", publicRepository("private")),
              Ids{"connection-not-allowed|internet|production|files"});
    EXPECT_EQ(findingsOf("connection-not-allowed", publicRepository("public")), Ids{});
}

TEST(ConnectionNotAllowed, YieldsToTheRuleThatKnowsMore)
{
    const std::string text = inProduction(R"([{"id": "alb", "kind": "load-balancer", "name": "ALB"},
        {"id": "store", "kind": "cache", "name": "Store"}, {"id": "gateway", "kind": "api-gateway", "name": "Gateway"}])",
                                          R"([{"id": "w1", "from": "alb", "to": "store"},
        {"id": "w2", "from": "gateway", "to": "store"}])");
    const Ids all = findings(text);
    EXPECT_TRUE(contains(all, "load-balancer-target-kind|alb|production|store"));
    EXPECT_TRUE(contains(all, "api-gateway-only-through-nlb|gateway|production|store"));
    EXPECT_EQ(findingsOf("connection-not-allowed", text), Ids{});
}

TEST(ConnectionNotAllowed, FixPutsTheGatewayBetweenInternetAndContainer)
{
    const std::string text = inProduction(chain, R"([{"id": "w1", "from": "internet", "to": "a"}])");
    const Design fixed = applyFirstFix(text, "connection-not-allowed|internet|production|a");
    EXPECT_EQ(findingsOf("connection-not-allowed", fixed), Ids{});
    EXPECT_NE(wireBetween(fixed, "internet", "gateway"), nullptr);
    EXPECT_NE(wireBetween(fixed, "gateway", "a"), nullptr);
}

TEST(ConnectionNotAllowed, FixAddsTheGatewayThatIsNotThere)
{
    const std::string text = design({.components = R"([{"id": "internet", "kind": "internet", "name": "Internet"},
        {"id": "a", "kind": "container", "name": "A", "environments": ["qa"]}])",
                                     .connections = R"([{"id": "w1", "from": "internet", "to": "a"}])"});
    const Design fixed = applyFirstFix(text, "connection-not-allowed|internet|qa|a");
    EXPECT_EQ(findingsOf("connection-not-allowed", fixed), Ids{});
    EXPECT_EQ(findingsOf("cross-environment-connection", fixed), Ids{});
    EXPECT_EQ(findingsOf("unreachable-container", fixed), Ids{});
}

} // namespace topology_rules_test
} // namespace designer::test
