#include "rules/findings.h"

namespace designer::test {
namespace load_balancer_rules_test {

using Ids = std::vector<std::string>;

/// A load balancer in both environments, wired to one target.
std::string balancerTo(const std::string& target)
{
    return design({.components = R"([{"id": "alb", "kind": "load-balancer", "name": "Entry"},
        {"id": "target", "name": "Target", )"
                                 + target + "}]",
                   .connections = R"([{"id": "w1", "from": "alb", "to": "target"}])"});
}

TEST(LoadBalancerTargetOutsideVpc, ActorsAndLinks)
{
    for (const char* kind : {"external-service", "corporate-network", "customer-vpc", "vpn", "vpc-peering"}) {
        const std::string text = balancerTo(R"("kind": ")" + std::string(kind) + "\"");
        EXPECT_EQ(findingsOf("load-balancer-target-outside-vpc", text),
                  (Ids{"load-balancer-target-outside-vpc|alb|production|target",
                       "load-balancer-target-outside-vpc|alb|qa|target"}))
            << kind;
        EXPECT_EQ(findingsOf("connection-not-allowed", text), Ids{}) << kind;
        EXPECT_EQ(findingsOf("load-balancer-target-kind", text), Ids{}) << kind;
    }
}

TEST(LoadBalancerTargetOutsideVpc, AnotherEnvironment)
{
    const std::string text = balancerTo(R"("kind": "container", "environments": ["production"])");
    EXPECT_EQ(findingsOf("load-balancer-target-outside-vpc", text),
              Ids{"load-balancer-target-outside-vpc|alb|qa|target"});
    EXPECT_EQ(messageOf(text, "load-balancer-target-outside-vpc|alb|qa|target"),
              "The load balancer Load balancer Entry can only reach targets inside its own VPC; Container Target is "
              "outside it.");
    EXPECT_EQ(findingsOf("cross-environment-connection", text), Ids{});
    EXPECT_EQ(findingsOf("load-balancer-without-target", text), Ids{});
    EXPECT_EQ(applyFirstFix(text, "load-balancer-target-outside-vpc|alb|qa|target").connection("w1"), nullptr);
}

TEST(LoadBalancerTargetOutsideVpc, NotAContainerBesideIt)
{
    EXPECT_EQ(findingsOf("load-balancer-target-outside-vpc", balancerTo(R"("kind": "container")")), Ids{});
}

TEST(LoadBalancerTargetKind, NeitherContainerNorSso)
{
    for (const char* kind : {"cache", "object-repository", "api-gateway", "queue"})
        EXPECT_EQ(findingsOf("load-balancer-target-kind", balancerTo(R"("kind": ")" + std::string(kind) + "\"")),
                  (Ids{"load-balancer-target-kind|alb|production|target", "load-balancer-target-kind|alb|qa|target"}))
            << kind;
    for (const char* kind : {"container", "sso"})
        EXPECT_EQ(findingsOf("load-balancer-target-kind", balancerTo(R"("kind": ")" + std::string(kind) + "\"")), Ids{})
            << kind;
}

/// A load balancer that is used, but serves nothing.
std::string idleBalancer(const std::string& containers)
{
    return design({.components = R"([{"id": "alb", "kind": "load-balancer", "name": "Entry", "environments": ["qa"]},
        {"id": "internet", "kind": "internet", "name": "Internet"})"
                                 + containers + "]",
                   .connections = R"([{"id": "w1", "from": "internet", "to": "alb"}])"});
}

TEST(LoadBalancerWithoutTarget, ConnectsTheOnlyContainer)
{
    const std::string text = idleBalancer(R"(, {"id": "api", "kind": "container", "name": "API"})");
    EXPECT_EQ(findingsOf("load-balancer-without-target", text), Ids{"load-balancer-without-target|alb|qa"});
    const Design fixed = applyFirstFix(text, "load-balancer-without-target|alb|qa");
    EXPECT_NE(wireBetween(fixed, "alb", "api"), nullptr);
    EXPECT_EQ(findingsOf("load-balancer-without-target", fixed), Ids{});
}

TEST(LoadBalancerWithoutTarget, ChoosesNoContainerForYou)
{
    EXPECT_EQ(fixTitles(idleBalancer(R"(, {"id": "a", "kind": "container", "name": "A"},
                                          {"id": "b", "kind": "container", "name": "B"})"),
                        "load-balancer-without-target|alb|qa"),
              Ids{});
    EXPECT_EQ(fixTitles(idleBalancer(""), "load-balancer-without-target|alb|qa"), Ids{});
}

TEST(LoadBalancerWithoutTarget, NotWithOne)
{
    EXPECT_EQ(findingsOf("load-balancer-without-target", balancerTo(R"("kind": "sso")")), Ids{});
}

} // namespace load_balancer_rules_test
} // namespace designer::test
