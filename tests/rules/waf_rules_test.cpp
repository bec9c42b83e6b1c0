#include "rules/findings.h"

namespace designer::test {
namespace waf_rules_test {

Parts firewall(const std::string& properties, const std::string& endpoint = "{}")
{
    Parts parts;
    parts.environments = R"([{"id": "production", "name": "Production", "kind": "production"}])";
    parts.components = R"([{"id": "internet", "kind": "internet", "name": "Internet"},
        {"id": "lb", "kind": "load-balancer", "name": "Balancer", "properties": )"
                       + endpoint + R"(},
        {"id": "cdn", "kind": "cdn", "name": "CDN"},
        {"id": "logs", "kind": "object-repository", "name": "logs"},
        {"id": "accounts", "kind": "container", "name": "Accounts"},
        {"id": "waf", "kind": "waf", "name": "WAF", "properties": )"
                       + properties + "}]";
    parts.connections = R"([{"id": "w1", "from": "waf", "to": "lb"}, {"id": "w2", "from": "internet", "to": "lb"}])";
    return parts;
}

std::string text(const std::string& properties, const std::string& endpoint = "{}")
{
    return design(firewall(properties, endpoint));
}

TEST(WafRulesTest, TheFirewallOfAPublicEndpointStaysOn)
{
    const char* id = "waf-disabled|lb|production";
    EXPECT_EQ(severityOf(text("{}"), id), "");
    const std::string off = text("{}", R"({"wafEnabled": false})");
    EXPECT_EQ(severityOf(off, id), "warning");
    EXPECT_FALSE(contains(findings(applyFirstFix(off, id)), id));
}

TEST(WafRulesTest, AFirewallOfItsOwnCanBeSwitchedOffToo)
{
    const char* id = "waf-disabled|lb|production";
    const std::string off = text(R"({"enabled": false})", R"({"wafEnabled": false})");
    EXPECT_EQ(severityOf(off, id), "warning");
    EXPECT_FALSE(contains(findings(applyFirstFix(off, id)), id));
}

TEST(WafRulesTest, AnEndpointIsAlsoReachedThroughTheCdn)
{
    const char* id = "waf-disabled|lb|production";
    Parts parts = firewall("{}", R"({"wafEnabled": false})");
    parts.connections = R"([{"id": "w1", "from": "cdn", "to": "lb"}, {"id": "w2", "from": "internet", "to": "cdn"}])";
    EXPECT_EQ(severityOf(design(parts), id), "warning");
    parts.connections = R"([{"id": "w1", "from": "cdn", "to": "lb"}])";
    EXPECT_EQ(severityOf(design(parts), id), "");
}

TEST(WafRulesTest, AFirewallProtectsEndpoints)
{
    Parts parts = firewall("{}");
    parts.connections = R"([{"id": "w1", "from": "waf", "to": "lb"}, {"id": "w2", "from": "waf", "to": "logs"}])";
    EXPECT_EQ(findingsOf("waf-target-kind", design(parts)), std::vector<std::string>{});
    parts.connections = R"([{"id": "w1", "from": "waf", "to": "accounts"}])";
    const char* id = "waf-target-kind|waf|production|accounts";
    EXPECT_EQ(severityOf(design(parts), id), "error");
    EXPECT_EQ(findingsOf("connection-not-allowed", design(parts)), std::vector<std::string>{});
    EXPECT_EQ(applyFirstFix(design(parts), id).connections().size(), 0u);
}

std::string ipRule(const std::string& rule)
{
    return text(R"({"ipRules": [)" + rule + "]}");
}

TEST(WafRulesTest, AnIpRuleHasRouteActionAndRanges)
{
    const std::string rule = "waf-custom-rule-invalid";
    EXPECT_EQ(
        findingsOf(rule, ipRule(R"({"route": "/admin", "action": "deny", "cidrs": ["200.1.2.0/24", "2600::/32"]})")),
        std::vector<std::string>{});
    EXPECT_EQ(severityOf(ipRule(R"({"action": "deny", "cidrs": ["200.1.2.0/24"]})"), rule + "|waf|production|#1"),
              "error");
    EXPECT_EQ(severityOf(ipRule(R"({"route": "/admin", "cidrs": ["200.1.2.0/24"]})"), rule + "|waf|production|/admin"),
              "error");
    EXPECT_EQ(severityOf(ipRule(R"({"route": "/admin", "action": "deny"})"), rule + "|waf|production|/admin"), "error");
    EXPECT_EQ(messageOf(ipRule(R"({"route": "/admin", "action": "log", "cidrs": ["200.1.2.0/24"]})"),
                        rule + "|waf|production|/admin"),
              "WAF WAF: custom rule /admin: its action is neither allow nor deny.");
}

TEST(WafRulesTest, RangesOfAnIpRuleAreNetworksOfTheInternet)
{
    const auto severity = [](const std::string& cidr) {
        return severityOf(ipRule(R"({"route": "/", "action": "allow", "cidrs": [")" + cidr + R"("]})"),
                          "waf-custom-rule-invalid|waf|production|/ " + cidr);
    };
    EXPECT_EQ(severity("200.1.2.0/24"), "");
    EXPECT_EQ(severity("200.1.2.3/32"), "");
    for (const char* wrong : {"200.1.2.3", "200.1.2.3/24", "200.1.2.0/33", "office"})
        EXPECT_EQ(severity(wrong), "error") << wrong;
    for (const char* doubtful : {"10.0.0.0/8", "192.168.1.0/24", "0.0.0.0/0", "::/0"})
        EXPECT_EQ(severity(doubtful), "warning") << doubtful;
}

TEST(WafRulesTest, RangesCanBeWrittenAsNetworks)
{
    const std::string wrong = ipRule(
        R"({"route": "/", "action": "allow", "cidrs": ["200.1.2.3/24", "200.1.2.3", "office"], "comment": "kept"})");
    const Design mended = applyFirstFix(wrong, "waf-custom-rule-invalid|waf|production|/ 200.1.2.3/24");
    EXPECT_EQ(findingsOf("waf-custom-rule-invalid", mended),
              std::vector<std::string>{"waf-custom-rule-invalid|waf|production|/ office"});
    EXPECT_EQ(fixTitles(mended, "waf-custom-rule-invalid|waf|production|/ office"), std::vector<std::string>{});
    EXPECT_EQ(mended.component("waf")->properties.find(Key::of("ipRules"))->array().front()["comment"].string(),
              "kept");
}

TEST(WafRulesTest, ARateLimitIsAtLeastTenInAWindowOfAws)
{
    const char* limit = "waf-custom-rule-invalid|waf|production|limit";
    const char* window = "waf-custom-rule-invalid|waf|production|window";
    EXPECT_EQ(severityOf(text(R"({"rateLimit": 10})"), limit), "");
    EXPECT_EQ(severityOf(text(R"({"rateLimit": 9})"), limit), "error");
    EXPECT_EQ(severityOf(text(R"({"rateLimit": 100.5})"), limit), "error");
    EXPECT_EQ(severityOf(text(R"({"rateLimit": {"limit": 9, "windowSeconds": 60}})"), limit), "error");
    EXPECT_EQ(severityOf(text(R"({"rateLimit": {"limit": 100, "windowSeconds": 60}})"), window), "");
    EXPECT_EQ(severityOf(text(R"({"rateLimit": {"limit": 100, "windowSeconds": 90}})"), window), "error");
    EXPECT_EQ(severityOf(text(R"({"rateLimit": 100, "rateWindow": 600})"), window), "");
    EXPECT_EQ(severityOf(text(R"({"rateLimit": 100, "rateWindow": 601})"), window), "error");

    for (const char* wrong : {R"({"rateLimit": 9})", R"({"rateLimit": {"limit": 1, "windowSeconds": 60}})"})
        EXPECT_EQ(findingsOf("waf-custom-rule-invalid", applyFirstFix(text(wrong), limit)), std::vector<std::string>{});
}

TEST(WafRulesTest, LogsGoToAnObjectRepository)
{
    const char* id = "waf-log-export|waf|production";
    EXPECT_EQ(severityOf(text(R"({"logExport": "logs"})"), id), "");
    EXPECT_EQ(severityOf(text("{}"), id), "");
    EXPECT_EQ(severityOf(text(R"({"logExport": "s3://elsewhere"})"), id), "error");
    EXPECT_EQ(severityOf(text(R"({"logExport": "accounts"})"), id), "error");

    const Design mended = applyFirstFix(text(R"({"logExport": "accounts"})"), id);
    EXPECT_FALSE(contains(findings(mended), id));
    EXPECT_EQ(mended.connections().size(), 3u);
}

TEST(WafRulesTest, AWireForLogsLeadsToAnObjectRepository)
{
    Parts parts = firewall("{}");
    parts.connections = R"([{"id": "w1", "from": "waf", "to": "accounts", "properties": {"purpose": "logs"}}])";
    const char* id = "waf-log-export|waf|production|accounts";
    EXPECT_EQ(severityOf(design(parts), id), "error");
    EXPECT_EQ(findingsOf("waf-target-kind", design(parts)), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("connection-not-allowed", design(parts)), std::vector<std::string>{});
    const Design mended = applyFirstFix(design(parts), id);
    EXPECT_EQ(findingsOf("waf-log-export", mended), std::vector<std::string>{});
    EXPECT_EQ(mended.connection("w1"), nullptr);
}

} // namespace waf_rules_test
} // namespace designer::test
