#include "rules/findings.h"

namespace designer::test {
namespace certificate_rules_test {

/// A balancer for api.example.com and its certificate; `%` stands for the certificate's properties.
Parts certified(const std::string& properties, const std::string& more = "")
{
    Parts parts;
    parts.environments = R"([{"id": "production", "name": "Production", "kind": "production"}])";
    parts.components = R"([{"id": "lb", "kind": "load-balancer", "name": "Balancer", "properties": {
            "domain": "api.example.com", "dnsContact": {"name": "Ana", "email": "ana@example.com"}}},
        {"id": "cert", "kind": "certificate", "name": "Cert", "properties": )"
                       + properties + "}" + more + "]";
    parts.connections = R"([{"id": "w1", "from": "cert", "to": "lb"}])";
    return parts;
}

std::string text(const std::string& properties, const std::string& more = "")
{
    return design(certified(properties, more));
}

const std::string zone =
    R"(, {"id": "zone", "kind": "dns-zone", "name": "Zone", "properties": {"rootDomain": "Example.com"}})";

TEST(CertificateRulesTest, WildcardsAreNotRecommended)
{
    const std::string wild = text(R"({"domains": ["*.example.com"], "dnsAccess": "own"})");
    const char* id = "wildcard-certificate|cert|production|*.example.com";
    EXPECT_EQ(severityOf(wild, id), "warning");
    EXPECT_EQ(messageOf(wild, id), "SSL/TLS certificate Cert: Modyo does not recommend wildcard certificates "
                                   "(*.example.com); list the host names.");
    EXPECT_EQ(findingsOf("wildcard-certificate", text(R"({"domains": ["api.example.com"]})")),
              std::vector<std::string>{});

    const Design mended = applyFirstFix(wild, id);
    EXPECT_EQ(findingsOf("wildcard-certificate", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("endpoint-without-certificate", mended), std::vector<std::string>{});
}

TEST(CertificateRulesTest, AWildcardWithoutEndpointsHasNoFix)
{
    EXPECT_EQ(
        fixTitles(text(R"({"domains": ["*.example.org"]})"), "wildcard-certificate|cert|production|*.example.org"),
        std::vector<std::string>{});
}

TEST(CertificateRulesTest, SomebodyMustBeAbleToEditTheDns)
{
    const char* id = "dns-access-not-assured|cert|production";
    const std::string unassured = text(R"({"domains": ["api.example.com", "www.example.com"]})");
    EXPECT_TRUE(contains(findings(unassured), id));
    EXPECT_EQ(messageOf(unassured, id, Language::es), "Certificado SSL/TLS Cert: asegure que alguien pueda editar el "
                                                      "DNS de api.example.com, www.example.com antes de "
                                                      "solicitar el certificado.");
    for (const char* nobody : {"named-person", "none", "No", "nobody", "pending"})
        EXPECT_TRUE(contains(
            findings(text(R"({"domains": ["api.example.com"], "dnsAccess": ")" + std::string(nobody) + R"("})")), id))
            << nobody;

    EXPECT_FALSE(contains(findings(text(R"({"domains": ["api.example.com"], "dnsAccess": "own"})")), id));
    EXPECT_FALSE(contains(
        findings(
            text(R"({"domains": ["api.example.com"], "dnsAccess": "named-person", "dnsContact": {"name": "Ana"}})")),
        id));
    EXPECT_FALSE(contains(findings(text(R"({"domains": ["API.example.com"]})", zone)), id));
    EXPECT_TRUE(contains(findings(text(R"({"domains": ["api.example.com", "api.example.org"]})", zone)), id));
}

TEST(CertificateRulesTest, TheDesignsDnsContactIsANamedPerson)
{
    Parts parts = certified(R"({"domains": ["api.example.com"], "dnsAccess": "named-person"})");
    parts.contacts = R"({"dns": {"name": "Ana", "email": "ana@example.com"}})";
    EXPECT_FALSE(contains(findings(design(parts)), "dns-access-not-assured|cert|production"));
}

TEST(CertificateRulesTest, TheBalancersDnsContactCanBeCopied)
{
    const char* id = "dns-access-not-assured|cert|production";
    const Design mended = applyFirstFix(text(R"({"domains": ["api.example.com"]})"), id);
    EXPECT_FALSE(contains(findings(mended), id));
    EXPECT_EQ((*mended.component("cert")->properties.find(Key::of("dnsContact")))["name"].string(), "Ana");
}

TEST(CertificateRulesTest, ThereAreThreeDaysToValidateOutsideModyosZones)
{
    const char* id = "validation-window|cert|production";
    EXPECT_EQ(severityOf(text(R"({"domains": ["api.example.com"]})"), id), "advice");
    EXPECT_EQ(severityOf(text(R"({"domains": ["api.example.com"]})", zone), id), "");
}

std::string withRecords(const std::string& records)
{
    return text(R"({"domains": ["api.example.com"],
        "validationRecords": ["_1a.api.example.com CNAME _2b.acm-validations.aws."]})",
                R"(, {"id": "zone", "kind": "dns-zone", "name": "Zone", "properties": {
            "rootDomain": "example.com", "records": )"
                    + records + "}}");
}

TEST(CertificateRulesTest, ValidationRecordsStayInTheZone)
{
    const char* id = "validation-records-kept|cert|production|_1a.api.example.com";
    const std::string gone = withRecords(R"([{"type": "A", "name": "www", "value": "200.1.2.3"}])");
    EXPECT_EQ(severityOf(gone, id), "warning");
    EXPECT_EQ(messageOf(gone, id),
              "Keep the validation record _1a.api.example.com: it is needed to renew SSL/TLS certificate Cert.");
    EXPECT_EQ(
        severityOf(withRecords(R"([{"type": "CNAME", "name": "_1a.api", "value": "_2b.acm-validations.aws."}])"), id),
        "");
    EXPECT_EQ(severityOf(withRecords(R"("_1a.api 300 IN CNAME _2b.acm-validations.aws.")"), id), "");

    const Design mended = applyFirstFix(gone, id);
    EXPECT_FALSE(contains(findings(mended), id));
    EXPECT_EQ(findingsOf("dns-record-invalid", mended), std::vector<std::string>{});
}

TEST(CertificateRulesTest, CertificatesGoOnEndpointsOnly)
{
    Parts parts = certified(R"({"domains": ["api.example.com"]})",
                            R"(, {"id": "accounts", "kind": "container", "name": "Accounts"})");
    EXPECT_EQ(findingsOf("certificate-target-kind", design(parts)), std::vector<std::string>{});
    parts.connections = R"([{"id": "w1", "from": "cert", "to": "lb"}, {"id": "w2", "from": "cert", "to": "accounts"}])";
    const std::string wrong = design(parts);
    const char* id = "certificate-target-kind|cert|production|accounts";
    EXPECT_EQ(severityOf(wrong, id), "error");
    EXPECT_EQ(findingsOf("connection-not-allowed", wrong), std::vector<std::string>{});
    EXPECT_EQ(applyFirstFix(wrong, id).connection("w2"), nullptr);
}

TEST(CertificateRulesTest, TheCertificateNamesTheEndpointsDomain)
{
    const char* id = "endpoint-without-certificate|lb|production";
    for (const char* good : {R"(["api.example.com"])", R"(["API.Example.COM"])", R"(["*.example.com"])"})
        EXPECT_FALSE(contains(findings(text(R"({"domains": )" + std::string(good) + "}")), id)) << good;
    for (const char* bad : {R"(["www.example.com"])", R"(["*.api.example.com"])", R"(["example.com"])", "[]"}) {
        const std::string broken = text(R"({"domains": )" + std::string(bad) + "}");
        EXPECT_EQ(severityOf(broken, id), "error") << bad;
        for (std::size_t fix = 0; fix < 2; ++fix)
            EXPECT_FALSE(contains(findings(applyFix(read(broken), id, fix)), id)) << bad << fix;
    }
}

TEST(CertificateRulesTest, EveryEnvironmentNeedsACertificateForItsOwnDomain)
{
    Parts parts;
    parts.components = R"([{"id": "gateway", "kind": "api-gateway", "name": "Gateway",
        "properties": {"customDomain": "api.example.com"}, "overrides": {"qa": {"customDomain": "api.qa.example.com"}}},
        {"id": "cdn", "kind": "cdn", "name": "CDN", "environments": ["qa"]}])";
    const std::string bare = design(parts);
    EXPECT_EQ(findingsOf("endpoint-without-certificate", bare),
              (std::vector<std::string>{"endpoint-without-certificate|gateway|production",
                                        "endpoint-without-certificate|gateway|qa"}));
    EXPECT_EQ(fixTitles(bare, "endpoint-without-certificate|gateway|qa"),
              std::vector<std::string>{"Attach a new certificate"});
    const Design mended = applyFirstFix(bare, "endpoint-without-certificate|gateway|qa");
    EXPECT_EQ(findingsOf("endpoint-without-certificate", mended), std::vector<std::string>{});
    EXPECT_EQ(mended.components().size(), 3u);
}

TEST(CertificateRulesTest, NamesInACertificateAreHostNames)
{
    const auto reasons = [](const std::string& name) {
        return messageOf(text(R"({"domains": ["ok.example.com", ")" + name + R"("]})"),
                         "certificate-domain-invalid|cert|production|" + name);
    };
    EXPECT_EQ(reasons("api_1.example.com"),
              "SSL/TLS certificate Cert: api_1.example.com cannot be in a certificate (it "
              "contains a character that is not allowed).");
    EXPECT_NE(reasons("www.*.example.com"), "(no such finding)");
    EXPECT_NE(reasons("a*.example.com"), "(no such finding)");
    EXPECT_NE(reasons("*.com"), "(no such finding)");
    EXPECT_NE(reasons("*"), "(no such finding)");
    EXPECT_NE(reasons("example"), "(no such finding)");
    EXPECT_NE(reasons("example.c"), "(no such finding)");
    EXPECT_TRUE(contains(findings(text(R"({"domains": ["ok.example.com", ""]})")),
                         "certificate-domain-invalid|cert|production"));
    for (const char* good : {"*.example.com", "münchen.example", "API.example.com", "a1.b-2.example.com"})
        EXPECT_EQ(reasons(good), "(no such finding)") << good;
}

TEST(CertificateRulesTest, OnlyTheFirstNameIsLimitedTo64Characters)
{
    const std::string exact = std::string(52, 'a') + ".example.com";
    const std::string longer = "a" + exact;
    const std::string rule = "certificate-domain-invalid";
    EXPECT_EQ(findingsOf(rule, text(R"({"domains": [")" + exact + R"("]})")), std::vector<std::string>{});
    EXPECT_EQ(findingsOf(rule, text(R"({"domains": ["b.example.com", ")" + longer + R"("]})")),
              std::vector<std::string>{});
    const std::string wrong = text(R"({"domains": [")" + longer + R"(", "b.example.com"]})");
    const std::string id = rule + "|cert|production|" + longer;
    EXPECT_EQ(severityOf(wrong, id), "error");
    EXPECT_EQ(findingsOf(rule, applyFirstFix(wrong, id)), std::vector<std::string>{});
    EXPECT_EQ(fixTitles(text(R"({"domains": [")" + longer + R"("]})"), id), std::vector<std::string>{});
}

TEST(CertificateRulesTest, AStricterPolicyIsMentioned)
{
    const auto policy = [](const std::string& name) {
        return text(R"({"domains": ["api.example.com"], "securityPolicy": "ELBSecurityPolicy-)" + name + R"("})");
    };
    const char* id = "stricter-security-policy|cert|production";
    for (const char* strict :
         {"TLS13-1-3-2021-06", "TLS13-1-2-Res-2021-06", "TLS13-1-2-FIPS-2023-04", "FS-1-2-Res-2020-10"}) {
        EXPECT_EQ(severityOf(policy(strict), id), "advice") << strict;
        EXPECT_FALSE(contains(findings(applyFirstFix(policy(strict), id)), id)) << strict;
    }
    EXPECT_EQ(severityOf(policy("TLS13-1-2-2021-06"), id), "");
}

TEST(CertificateRulesTest, AWeakPolicyIsAWarningAndAnUnknownOneAnError)
{
    const auto policy = [](const std::string& name) {
        return text(R"({"domains": ["api.example.com"], "securityPolicy": ")" + name + R"("})");
    };
    const char* id = "weak-or-unknown-security-policy|cert|production";
    EXPECT_EQ(severityOf(policy("ELBSecurityPolicy-2016-08"), id), "warning");
    EXPECT_EQ(severityOf(policy("ELBSecurityPolicy-TLS13-1-1-2021-06"), id), "warning");
    EXPECT_EQ(severityOf(policy("ELBSecurityPolicy-Mine"), id), "error");
    EXPECT_EQ(severityOf(policy("aws-recommended"), id), "");
    EXPECT_EQ(severityOf(policy("ELBSecurityPolicy-TLS13-1-3-2021-06"), id), "");
    EXPECT_EQ(
        messageOf(policy("ELBSecurityPolicy-2016-08"), id),
        "SSL/TLS certificate Cert: ELBSecurityPolicy-2016-08 is weak because it allows TLS 1.0 or 1.1; use the policy "
        "recommended by AWS.");
    EXPECT_FALSE(contains(findings(applyFirstFix(policy("ELBSecurityPolicy-2016-08"), id)), id));
}

} // namespace certificate_rules_test
} // namespace designer::test
