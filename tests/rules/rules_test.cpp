#include <set>

#include "rules/findings.h"

namespace designer::test {
namespace rules_test {

TEST(Rules, HaveNamesOfTheirOwnAndSayEverythingInBothLanguages)
{
    std::set<std::string_view> names;
    for (const Rule* rule : designRules()) {
        EXPECT_TRUE(names.insert(rule->name).second) << rule->name;
        for (const Text& text : {rule->title, rule->why, rule->fix, rule->message}) {
            EXPECT_FALSE(text.en.empty()) << rule->name;
            EXPECT_FALSE(text.es.empty()) << rule->name;
        }
        EXPECT_FALSE(rule->source.empty()) << rule->name;
        EXPECT_TRUE(rule->check.inStretch || rule->check.inWhole) << rule->name;
    }
}

std::set<std::string> placeholders(std::string_view pattern)
{
    std::set<std::string> out;
    for (std::size_t open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1))
        out.insert(std::string(pattern.substr(open, pattern.find('}', open) - open + 1)));
    return out;
}

TEST(Rules, HaveTheSamePlaceholdersInBothLanguages)
{
    for (const Rule* rule : designRules())
        EXPECT_EQ(placeholders(rule->message.en), placeholders(rule->message.es)) << rule->name;
}

const std::string messy = design({.components = R"([
    {"id": "alb", "kind": "load-balancer", "name": "Entry", "environments": ["qa"]},
    {"id": "db", "kind": "database", "name": "Core", "properties": {"instanceType": "db.x9"}},
    {"id": "gateway", "kind": "api-gateway", "name": "Gateway", "properties": {"jwtAuth": true,
     "routes": [{"path": "/a", "private": true, "timeoutSeconds": 40}, {"path": "/a", "timeoutSeconds": 50}]}},
    {"id": "a", "kind": "container", "name": "A", "properties": {"vcpu": 0.5, "memoryGb": 1}},
    {"id": "b", "kind": "container", "name": "B", "properties": {"vcpu": 3, "memoryGb": 1}}])",
                                  .connections = R"([{"id": "w1", "from": "alb", "to": "db"},
    {"id": "w2", "from": "gateway", "to": "a"}, {"id": "w3", "from": "a", "to": "b"}, {"id": "w4", "from": "b", "to": "a"}])"});

TEST(Check, OrdersBySeverityRuleComponentEnvironmentRankAndDetail)
{
    const Checked checked(messy);
    const auto key = [](const Finding& finding) {
        return std::tuple(finding.severity, finding.rule->name, finding.component, finding.environment, finding.rank,
                          finding.detail);
    };
    ASSERT_GT(checked.findings().size(), 10u);
    for (std::size_t i = 1; i < checked.findings().size(); ++i)
        EXPECT_LT(key(checked.findings()[i - 1]), key(checked.findings()[i])) << checked.findings()[i].id();
}

using Ids = std::vector<std::string>;

/// "c000", "c001", … of half a vCPU each; the first one uses a database that comes after all of them.
std::string manySmallContainers(int count)
{
    std::string components = R"([{"id": "db", "kind": "database"})";
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(1000 + i).substr(1);
        components += R"(, {"id": "c)" + number + R"(", "kind": "container", "properties": {"vcpu": 0.5}})";
    }
    return design({.components = components + "]", .connections = R"([{"id": "w", "from": "c000", "to": "db"}])"});
}

TEST(Check, FindsInALargeDesignWhatItFindsInASmallOne)
{
    const std::string large = manySmallContainers(300);
    const Ids found = findingsOf("vcpu-fraction", large);
    ASSERT_EQ(found.size(), 600u);
    EXPECT_EQ(found[0], "vcpu-fraction|c000|production");
    EXPECT_EQ(found[1], "vcpu-fraction|c000|qa");
    EXPECT_EQ(found[128], "vcpu-fraction|c064|production");
    EXPECT_EQ(found[599], "vcpu-fraction|c299|qa");
    EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
    EXPECT_EQ(findingsOf("pool-size-missing", large),
              (Ids{"pool-size-missing|c000|production|db", "pool-size-missing|c000|qa|db"}));
}

TEST(Check, LooksOnceAtWhatManyWiresShare)
{
    for (const auto& [kind, rule] : {std::pair{"database", "database-credentials-secret-missing"},
                                     {"cache", "volatile-data-without-persistent-store"},
                                     {"corporate-network", "corporate-link-missing"},
                                     {"external-service", "external-call-without-secure-channel"}}) {
        std::string wires;
        for (int i = 0; i < 60'000; ++i)
            wires +=
                (i == 0 ? R"([{"id": "w)" : R"(, {"id": "w)") + std::to_string(i) + R"(", "from": "c", "to": "t"})";
        const std::string place = R"(", "environments": ["qa"]})";
        const bool actor =
            kind == std::string_view("corporate-network") || kind == std::string_view("external-service");
        const std::string text =
            design({.components = R"([{"id": "c", "kind": "container)" + place + R"(, {"id": "t", "kind": ")" + kind
                                  + (actor ? R"("})" : place) + "]",
                    .connections = wires + "]"});
        EXPECT_EQ(findingsOf(rule, text).size(), 1u) << rule;
    }
}

TEST(Check, RendersEveryMessageWithoutPlaceholdersLeft)
{
    const Checked checked(messy);
    for (const Finding& finding : checked.findings())
        for (const Language language : {Language::en, Language::es})
            EXPECT_EQ(finding.message.in(language).find('{'), std::string::npos) << finding.message.in(language);
}

TEST(Check, GivesTheSameTwice)
{
    EXPECT_EQ(findings(messy), findings(messy));
}

Finding finding(const Rule& rule, std::string component, std::string environment)
{
    Finding out;
    out.rule = &rule;
    out.component = std::move(component);
    out.environment = std::move(environment);
    return out;
}

constexpr Rule named(std::string_view name)
{
    Rule rule;
    rule.name = name;
    return rule;
}

constexpr Rule fraction = named("vcpu-fraction");
constexpr Rule memory = named("memory-not-offered");
constexpr Rule targetKind = named("load-balancer-target-kind");
constexpr Rule notAllowed = named("connection-not-allowed");
constexpr Rule missing = named("ticket-field-missing");
constexpr Rule queueName = named("queue-name-invalid");
constexpr Rule pool = named("sso-pool-default");
constexpr Rule exceeded = named("database-connections-exceeded");

std::vector<std::string> afterSuppression(std::vector<Finding> findings)
{
    std::vector<FoundByRule> groups;
    for (std::uint32_t i = 0; i < findings.size(); ++i)
        groups.push_back({findings[i].rule, {i}});
    suppressWeaker(findings, groups);
    std::vector<std::string> out;
    for (const FoundByRule& group : groups)
        for (const std::uint32_t at : group.found)
            out.push_back(findings[at].id());
    return out;
}

TEST(Suppression, OfOneComponentInOneEnvironment)
{
    EXPECT_EQ(afterSuppression({finding(memory, "a", "qa"), finding(memory, "a", "production"),
                                finding(fraction, "a", "qa"), finding(memory, "b", "qa")}),
              (Ids{"memory-not-offered|a|production", "vcpu-fraction|a|qa", "memory-not-offered|b|qa"}));
}

TEST(Suppression, OfOneWire)
{
    Finding strong = finding(targetKind, "alb", "qa");
    Finding weak = finding(notAllowed, "alb", "production");
    Finding other = finding(notAllowed, "alb", "qa");
    strong.connection = weak.connection = "w1";
    other.connection = "w2";
    other.detail = "other";
    EXPECT_EQ(afterSuppression({weak, strong, other}),
              (Ids{"load-balancer-target-kind|alb|qa", "connection-not-allowed|alb|qa|other"}));
}

TEST(Suppression, OfOneField)
{
    Finding strong = finding(missing, "jobs", "qa");
    strong.property = property::type;
    Finding weak = finding(queueName, "jobs", "qa");
    weak.property = property::name;
    EXPECT_EQ(afterSuppression({strong, weak}).size(), 2u);
    strong.property = property::name;
    EXPECT_EQ(afterSuppression({strong, weak}), Ids{"ticket-field-missing|jobs|qa"});
}

TEST(Suppression, OfAComponentThatTheStrongerConcerns)
{
    Finding strong = finding(pool, "sso", "qa");
    strong.related = {"db"};
    EXPECT_EQ(afterSuppression({finding(exceeded, "db", "qa"), strong, finding(exceeded, "db", "production")}),
              (Ids{"sso-pool-default|sso|qa", "database-connections-exceeded|db|production"}));
}

} // namespace rules_test
} // namespace designer::test
