#include "analysis/cost_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "estimate/ledger.h"

namespace designer::test {
namespace cost_rules_test {

using Strings = std::vector<std::string>;

std::vector<Finding> costFindings(const Counted& counted, const RateCard& card)
{
    std::vector<Finding> findings;
    Report report(findings);
    checkCosts(counted.survey(), counted.result(), card, report);
    return findings;
}

/// Identities of what the cost rules find in a design, in order.
Strings found(const std::string& text, const RateCard& card)
{
    Strings out;
    for (const Finding& finding : costFindings(Counted(text, card), card))
        out.push_back(finding.id());
    std::sort(out.begin(), out.end());
    return out;
}

Strings messages(const std::string& text, const RateCard& card, Language language)
{
    Strings out;
    for (const Finding& finding : costFindings(Counted(text, card), card))
        out.push_back(finding.message.in(language));
    return out;
}

constexpr const char* approved = R"({"approver": {"name": "Ana", "email": "ana@example.com"}})";

std::string approvedDesign(const std::string& components)
{
    return design({.components = components, .contacts = approved});
}

const RateCard& freeEnvironments()
{
    static const RateCard card = cardOf(R"({"environment": {"rate": "0"}, "vpn": {"rate": "1"}})");
    return card;
}

TEST(CostRules, TheIllustrativeCardIsNamedOnce)
{
    EXPECT_EQ(found(approvedDesign("[]"), RateCard::builtIn()), (Strings{"rate-card-illustrative||"}));
    EXPECT_EQ(found(approvedDesign("[]"), freeEnvironments()), Strings{});
}

TEST(CostRules, AMissingRateIsNamedInEveryEnvironment)
{
    EXPECT_EQ(
        found(approvedDesign(R"([{"id": "db", "kind": "cache", "name": "Quotes", "properties": {"nodeType": "cache.x"}},
        {"id": "link", "kind": "vpn"}])"),
              freeEnvironments()),
        (Strings{"rate-missing|db|production|cache.byType.cache.x", "rate-missing|db|qa|cache.byType.cache.x"}));
}

TEST(CostRules, WhatIsSharedBelongsToNoEnvironment)
{
    EXPECT_EQ(found(approvedDesign(R"([{"id": "name", "kind": "domain-registration"}])"), freeEnvironments()),
              (Strings{"rate-missing|name||domain-registration"}));
}

TEST(CostRules, AnEnvironmentWithoutRateIsNamedByItsOwnName)
{
    const RateCard card = cardOf("{}");
    EXPECT_EQ(found(approvedDesign("[]"), card),
              (Strings{"rate-missing||production|environment", "rate-missing||qa|environment"}));
    EXPECT_EQ(messages(approvedDesign("[]"), card, Language::en).front(),
              "Environment Production: the rate card has no MRU value for environment; the total is incomplete.");
    EXPECT_EQ(messages(approvedDesign("[]"), card, Language::es).front(),
              "Ambiente Production: la tarifa no tiene valor MRU para environment; el total está incompleto.");
}

TEST(CostRules, OtherReasonsAreNotTheCards)
{
    EXPECT_EQ(found(approvedDesign(R"([{"id": "a", "kind": "container", "properties": {"vcpu": -1, "memoryGb": 2}}])"),
                    cardOf(R"({"environment": {"rate": "0"}, "container": {"perVcpu": "1", "perGb": "1"}})")),
              Strings{});
}

TEST(CostRules, WhoeverChangesTheTotalNeedsAnApprover)
{
    const std::string link = R"([{"id": "link", "kind": "vpn"}])";
    const std::string unrated = R"([{"id": "link", "kind": "vpc-peering", "environments": ["qa"]}])";
    EXPECT_EQ(found(design({.components = link}), freeEnvironments()), (Strings{"request-approval||"}));
    EXPECT_EQ(found(design({.components = link, .contacts = R"({"approver": {"name": "  "}})"}), freeEnvironments()),
              (Strings{"request-approval||"}));
    EXPECT_EQ(found(design({.components = unrated}), freeEnvironments()),
              (Strings{"rate-missing|link|qa|vpc-peering", "request-approval||"}));
    EXPECT_EQ(found(design({}), freeEnvironments()), Strings{});
    EXPECT_EQ(found(approvedDesign(link), freeEnvironments()), Strings{});
}

TEST(CostRules, MetadataIsComplete)
{
    ASSERT_EQ(costRules().size(), 3u);
    for (const Rule& rule : costRules()) {
        for (const Text& text : {rule.title, rule.why, rule.fix, rule.message})
            EXPECT_FALSE(text.en.empty() || text.es.empty()) << rule.name;
        EXPECT_FALSE(rule.source.empty()) << rule.name;
    }
    EXPECT_EQ(costRules()[2].severity, Severity::advice);
}

} // namespace cost_rules_test
} // namespace designer::test
