#include "rules/findings.h"

namespace designer::test {
namespace vpn_rules_test {

std::string link(const std::string& properties,
                 const std::string& regions = R"({"primary": "us-east-1", "contingency": ""})")
{
    Parts parts;
    parts.regions = regions;
    parts.environments =
        R"([{"id": "production", "name": "Production", "kind": "production", "network": "172.30.0.0/16"}])";
    parts.components = R"([{"id": "vpn", "kind": "vpn", "name": "Office", "properties": )" + properties + "}]";
    return design(parts);
}

TEST(VpnRulesTest, TheFarAddressIsPublic)
{
    const auto severity = [](const std::string& ip) {
        return severityOf(link(R"({"customerIp": ")" + ip + R"("})"), "customer-ip-invalid|vpn|production");
    };
    EXPECT_EQ(severity("200.1.2.3"), "");
    for (const char* wrong : {"10.0.0.1", "172.16.5.4", "192.168.1.1", "100.64.0.1", "203.0.113.7", "200.1.2",
                              "200.1.2.3/32", "vpn.example.com", "fd00::1", "2001:db8::1"})
        EXPECT_EQ(severity(wrong), "error") << wrong;
    EXPECT_EQ(severity("2600:1f18::1"), "warning");
    EXPECT_EQ(
        messageOf(link(R"({"customerIp": "10.0.0.1"})"), "customer-ip-invalid|vpn|production"),
        "VPN (site-to-site) Office: 10.0.0.1 is not a public static address usable for the link (it is private (RFC "
        "1918)).");
}

TEST(VpnRulesTest, SeveralRegionsNeedSeveralLinks)
{
    const char* id = "multi-region-needs-links||production";
    const std::string two = R"({"primary": "us-east-1", "contingency": "us-west-2"})";
    const std::string one = link(R"({"customerIp": "200.1.2.3"})", two);
    EXPECT_EQ(severityOf(link(R"({"customerIp": "200.1.2.3"})"), id), "");
    EXPECT_EQ(severityOf(one, id), "warning");

    const Design mended = applyFirstFix(one, id);
    const Checked checked(mended);
    ASSERT_NE(checked.find(id), nullptr);
    EXPECT_EQ(checked.find(id)->severity, Severity::advice);
    EXPECT_EQ(fixTitles(mended, id), std::vector<std::string>{});
}

TEST(VpnRulesTest, LinksOfPreProductionDoNotCountForSeveralRegions)
{
    Parts parts;
    parts.regions = R"({"primary": "us-east-1", "contingency": "us-west-2"})";
    parts.components = R"([{"id": "a", "kind": "vpn", "name": "A"},
        {"id": "b", "kind": "vpn", "name": "B", "environments": ["qa"]}])";
    EXPECT_EQ(severityOf(design(parts), "multi-region-needs-links||production"), "warning");
    EXPECT_EQ(severityOf(design(parts), "multi-region-needs-links||qa"), "");
}

TEST(VpnRulesTest, AnAsnIsANumberThatAwsDoesNotKeep)
{
    const char* id = "bgp-asn-invalid|vpn|production";
    const auto with = [](const std::string& asn, const std::string& region = "us-east-1") {
        return link(R"({"bgpAsn": )" + asn + "}", R"({"primary": ")" + region + R"(", "contingency": ""})");
    };
    for (const char* good : {"1", "65000", "4294967295"})
        EXPECT_EQ(severityOf(with(good), id), "") << good;
    for (const char* wrong : {"0", "-1", "4294967296", "7224", "1.5"})
        EXPECT_EQ(severityOf(with(wrong), id), "error") << wrong;
    EXPECT_EQ(severityOf(link("{}"), id), "");
    EXPECT_EQ(severityOf(with("9059"), id), "");
    EXPECT_EQ(severityOf(with("9059", "eu-west-1"), id), "warning");
    EXPECT_EQ(severityOf(with("10124", "ap-northeast-1"), id), "warning");
    EXPECT_EQ(severityOf(with("17943", "ap-southeast-1"), id), "warning");
    EXPECT_EQ(severityOf(with("17943", "eu-west-1"), id), "");
    EXPECT_EQ(messageOf(with("4294967296"), id, Language::es),
              "VPN (sitio a sitio) Office: 4294967296 no es un ASN BGP utilizable (no es un número entero de 1 a "
              "4294967295).");
    for (std::size_t fix = 0; fix < 2; ++fix)
        EXPECT_FALSE(contains(findings(applyFix(read(with("7224")), id, fix)), id));
}

TEST(VpnRulesTest, FarRangesDoNotOverlapTheVpc)
{
    const auto ranges = [](const std::string& cidrs) {
        return findingsOf("network-range-overlap", link(R"({"customerCidrs": )" + cidrs + "}"));
    };
    const std::vector<std::string> none;
    EXPECT_EQ(ranges(R"(["172.31.0.0/16", "10.0.0.0/8"])"), none);
    EXPECT_EQ(ranges(R"(["172.30.5.0/24"])"),
              std::vector<std::string>{"network-range-overlap|vpn|production|172.30.5.0/24"});
    EXPECT_EQ(ranges(R"(["172.16.0.0/12"])"),
              std::vector<std::string>{"network-range-overlap|vpn|production|172.16.0.0/12"});
    EXPECT_EQ(ranges(R"(["nonsense"])"), none);
    EXPECT_EQ(
        messageOf(link(R"({"customerCidrs": ["172.30.5.0/24"]})"),
                  "network-range-overlap|vpn|production|172.30.5.0/24"),
        "VPN (site-to-site) Office: 172.30.5.0/24 overlaps the VPC range 172.30.0.0/16; routes would be ambiguous.");
}

Parts twoLinks(const std::string& first, const std::string& second)
{
    Parts parts;
    parts.components = R"([{"id": "a", "kind": "vpn", "name": "A", "properties": {"customerCidrs": [)" + first + R"(]}},
        {"id": "b", "kind": "vpc-peering", "name": "B", "environments": ["production"], "properties": {"peerCidrs": [)"
                       + second + R"(]}}, {"id": "office", "kind": "corporate-network", "name": "Office"}])";
    return parts;
}

TEST(VpnRulesTest, FarRangesOfTwoLinksDoNotOverlapInOneEnvironment)
{
    const auto of = [](const Parts& parts) { return findingsOf("network-range-overlap", design(parts)); };
    const std::vector<std::string> none;
    EXPECT_EQ(of(twoLinks(R"("10.1.0.0/16")", R"("10.2.0.0/16")")), none);
    EXPECT_EQ(of(twoLinks(R"("10.1.0.0/16", "10.1.5.0/24")", R"("10.2.0.0/16")")), none) << "one link may list both";
    EXPECT_EQ(of(twoLinks(R"("10.1.0.0/16")", R"("10.1.5.0/24")")),
              std::vector<std::string>{"network-range-overlap|b|production|10.1.5.0/24 a"});
    EXPECT_EQ(of(twoLinks(R"("10.1.5.9/24")", R"("10.0.0.0/8", "10.1.0.0/16")")),
              std::vector<std::string>{"network-range-overlap|a|production|10.1.5.9/24 b"});
    EXPECT_EQ(of(twoLinks(R"("10.1.0.0/16")", R"("10.1.0.0/16", "10.1.0.0/16")")),
              std::vector<std::string>{"network-range-overlap|b|production|10.1.0.0/16 a"});
}

TEST(VpnRulesTest, ASecondLinkForAnotherRegionHasTheSameRanges)
{
    Parts parts;
    parts.environments = R"([{"id": "production", "name": "Production", "kind": "production"}])";
    parts.components = R"([{"id": "a", "kind": "vpn", "name": "A", "properties": {"customerCidrs": ["10.1.0.0/16"]}},
        {"id": "b", "kind": "vpn", "name": "B", "properties": {"customerCidrs": ["10.1.0.0/16"]}},
        {"id": "office", "kind": "corporate-network", "name": "Office"}])";
    parts.connections = R"([{"id": "w1", "from": "office", "to": "a"}, {"id": "w2", "from": "b", "to": "office"}])";
    EXPECT_EQ(findingsOf("network-range-overlap", design(parts)),
              std::vector<std::string>{"network-range-overlap|b|production|10.1.0.0/16 a"});
    parts.regions = R"({"primary": "us-east-1", "contingency": "us-west-2"})";
    EXPECT_EQ(findingsOf("network-range-overlap", design(parts)), std::vector<std::string>{});
}

/// Accounts calls the office; production has a VPN to it.
Parts office(const std::string& network = "{}")
{
    Parts parts;
    parts.components = R"([{"id": "accounts", "kind": "container", "name": "Accounts"},
        {"id": "vpn", "kind": "vpn", "name": "Link", "environments": ["production"]},
        {"id": "peering", "kind": "vpc-peering", "name": "Peering", "environments": ["qa"]},
        {"id": "office", "kind": "corporate-network", "name": "Office", "properties": )"
                       + network + "}]";
    parts.connections =
        R"([{"id": "w1", "from": "accounts", "to": "office"}, {"id": "w2", "from": "vpn", "to": "office"},
        {"id": "w3", "from": "accounts", "to": "peering"}])";
    return parts;
}

TEST(VpnRulesTest, EveryEnvironmentNeedsItsOwnLink)
{
    const std::string text = design(office());
    EXPECT_EQ(findingsOf("corporate-link-missing", text),
              std::vector<std::string>{"corporate-link-missing|accounts|qa|office"});
    EXPECT_EQ(messageOf(text, "corporate-link-missing|accounts|qa|office"),
              "Container Accounts must reach Corporate network Office but QA has no VPN link to it.");
    EXPECT_EQ(findingsOf("connection-not-allowed", text), std::vector<std::string>{});
}

TEST(VpnRulesTest, PeeringLinksANetworkInAws)
{
    EXPECT_EQ(findingsOf("corporate-link-missing", design(office(R"({"inAws": true})"))), std::vector<std::string>{});
}

TEST(VpnRulesTest, TheCallIsRoutedThroughANewVpnWhereOneIsMissing)
{
    const Design mended = applyFirstFix(design(office()), "corporate-link-missing|accounts|qa|office");
    EXPECT_EQ(findingsOf("corporate-link-missing", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("connection-not-allowed", mended), std::vector<std::string>{});
    EXPECT_EQ(mended.connection("w1"), nullptr);
    const Component* link = mended.component("vpn-office");
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->environments, std::vector<std::string>{"qa"});
}

TEST(VpnRulesTest, ALinkOfAnotherEnvironmentDoesNotServe)
{
    Parts parts = office();
    parts.connections =
        R"([{"id": "w1", "from": "accounts", "to": "vpn"}, {"id": "w2", "from": "vpn", "to": "office"}])";
    const std::string text = design(parts);
    EXPECT_EQ(findingsOf("corporate-link-missing", text),
              std::vector<std::string>{"corporate-link-missing|accounts|qa|office"});
    EXPECT_EQ(findingsOf("cross-environment-connection", text), std::vector<std::string>{});
    EXPECT_EQ(fixTitles(text, "corporate-link-missing|accounts|qa|office"),
              std::vector<std::string>{"Let VPN (site-to-site) Link live in QA too"});
    const Design mended = applyFirstFix(text, "corporate-link-missing|accounts|qa|office");
    EXPECT_EQ(findingsOf("corporate-link-missing", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("cross-environment-connection", mended), std::vector<std::string>{});

    parts.connections = R"([{"id": "w1", "from": "accounts", "to": "vpn"}, {"id": "w2", "from": "vpn", "to": "office"},
        {"id": "w3", "from": "other", "to": "office"}])";
    parts.components.insert(parts.components.size() - 1,
                            R"(, {"id": "other", "kind": "vpn", "name": "Other", "environments": ["qa"]})");
    EXPECT_EQ(findingsOf("corporate-link-missing", design(parts)), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("cross-environment-connection", design(parts)),
              std::vector<std::string>{"cross-environment-connection|accounts|qa|vpn"})
        << "there is a link, but it is another one";
}

TEST(VpnRulesTest, PeeringWouldDoInsideAws)
{
    const char* id = "peering-suggested|vpn|production|office";
    Parts parts = office(R"({"inAws": true})");
    EXPECT_EQ(severityOf(design(parts), id), "advice");
    EXPECT_EQ(severityOf(design(office()), id), "");
    const Design direct = applyFirstFix(design(parts), id);
    EXPECT_EQ(direct.component("office")->kind.text(), "corporate-network") << "the container calls it straight away";
    for (const char* rule : {"peering-suggested", "peering-outside-aws", "corporate-link-missing"})
        EXPECT_EQ(findingsOf(rule, direct), std::vector<std::string>{}) << rule;
    EXPECT_EQ(findingsOf("connection-not-allowed", direct), findingsOf("connection-not-allowed", design(parts)));

    parts.connections =
        R"([{"id": "w1", "from": "accounts", "to": "vpn"}, {"id": "w2", "from": "vpn", "to": "office"}])";
    const Design mended = applyFirstFix(design(parts), id);
    EXPECT_EQ(mended.component("vpn")->kind.text(), "vpc-peering");
    EXPECT_EQ(mended.component("office")->kind.text(), "customer-vpc");
    EXPECT_EQ(findingsOf("peering-suggested", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("peering-outside-aws", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("connection-not-allowed", mended), std::vector<std::string>{});
}

TEST(VpnRulesTest, PeeringEndsInsideAws)
{
    Parts parts;
    parts.components = R"([{"id": "peering", "kind": "vpc-peering", "name": "Peering", "environments": ["qa"],
            "properties": {"peerCidrs": ["10.1.0.0/16"]}},
        {"id": "office", "kind": "corporate-network", "name": "Office"},
        {"id": "vpc", "kind": "customer-vpc", "name": "VPC"}])";
    parts.connections = R"([{"id": "w1", "from": "vpc", "to": "peering"}])";
    EXPECT_EQ(findingsOf("peering-outside-aws", design(parts)), std::vector<std::string>{});

    parts.connections = R"([{"id": "w1", "from": "office", "to": "peering"}])";
    const char* id = "peering-outside-aws|peering|qa|office";
    EXPECT_EQ(severityOf(design(parts), id), "error");
    EXPECT_EQ(findingsOf("connection-not-allowed", design(parts)), std::vector<std::string>{});
    const Design mended = applyFirstFix(design(parts), id);
    EXPECT_EQ(mended.component("peering")->kind.text(), "vpn");
    EXPECT_EQ(mended.component("peering")->properties.find(Key::of("customerCidrs"))->array().front().string(),
              "10.1.0.0/16");
    EXPECT_EQ(findingsOf("peering-outside-aws", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("connection-not-allowed", mended), std::vector<std::string>{});
}

} // namespace vpn_rules_test
} // namespace designer::test
