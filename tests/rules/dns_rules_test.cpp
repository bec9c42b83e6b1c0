#include "rules/findings.h"

namespace designer::test {
namespace dns_rules_test {

Parts zoned(const std::string& root, const std::string& records, const std::string& more = "")
{
    Parts parts;
    parts.components = R"([{"id": "zone", "kind": "dns-zone", "name": "Zone", "properties": {"rootDomain": ")" + root
                       + R"(", "records": )" + records + "}}" + more + "]";
    return parts;
}

std::string zone(const std::string& root, const std::string& records = "[]", const std::string& more = "")
{
    return design(zoned(root, records, more));
}

const char* rootId = "root-domain-invalid|zone|";

TEST(DnsRulesTest, ARootDomainIsTheRegisteredName)
{
    for (const char* good : {"example.com", "Example.COM.", "acme.com.mx", "acme.cl", "peña.es"})
        EXPECT_EQ(severityOf(zone(good), rootId), "") << good;
    for (const char* wrong :
         {"*.example.com", "exa mple.com", "example", "-example.com", "com.mx", "http://example.com"})
        EXPECT_EQ(severityOf(zone(wrong), rootId), "error") << wrong;
    for (const char* below : {"api.example.com", "www.acme.com.mx"})
        EXPECT_EQ(severityOf(zone(below), rootId), "warning") << below;
    EXPECT_EQ(
        messageOf(zone("www.peña.es"), rootId),
        "DNS zone Zone: www.peña.es (www.xn--pea-8ma.es) cannot be managed as a root domain (it is a subdomain).");
}

TEST(DnsRulesTest, ASubdomainCanGiveWayToItsRegistrablePart)
{
    for (const char* wrong : {"api.example.com", "*.example.com"}) {
        const Design mended = applyFirstFix(zone(wrong), rootId);
        EXPECT_EQ(findingsOf("root-domain-invalid", mended), std::vector<std::string>{}) << wrong;
    }
    const std::string other =
        R"(, {"id": "a", "kind": "dns-zone", "name": "A", "properties": {"rootDomain": "example.com"}})";
    EXPECT_EQ(fixTitles(zone("api.example.com", "[]", other), rootId), std::vector<std::string>{});
}

TEST(DnsRulesTest, TwoZonesCannotHaveOneName)
{
    const std::string other =
        R"(, {"id": "a", "kind": "dns-zone", "name": "A", "properties": {"rootDomain": "EXAMPLE.com"}})";
    EXPECT_EQ(findingsOf("root-domain-invalid", zone("example.com", "[]", other)), std::vector<std::string>{rootId});
}

/// The severity of the only record of example.com.
std::string record(const std::string& type, const std::string& name, const std::string& value)
{
    json::Array list;
    list.emplace_back(json::Object{{"type", type}, {"name", name}, {"value", value}});
    const Checked checked(zone("example.com", json::writeCompact(json::Value(list))));
    for (const Finding& finding : checked.findings())
        if (finding.rule->name == "dns-record-invalid")
            return finding.severity == Severity::error ? "error" : "warning";
    return "";
}

TEST(DnsRulesTest, ValuesFitTheirType)
{
    struct Case {
        const char *type, *good, *wrong;
    };
    for (const Case& each : std::vector<Case>{{"A", "200.1.2.3", "200.1.2"},
                                              {"A", "alias balancer", "alias"},
                                              {"a", "200.1.2.3", "2600::1"},
                                              {"AAAA", "2600::1", "200.1.2.3"},
                                              {"CNAME", "target.example.org.", "200.1.2.3"},
                                              {"CNAME", "_x.acm-validations.aws.", "a b"},
                                              {"NS", "ns1.example.org", "ns1..example.org"},
                                              {"MX", "10 mail.example.org", "mail.example.org"},
                                              {"MX", "0 .", "70000 mail.example.org"},
                                              {"SRV", "10 60 5060 sip.example.org", "10 60 sip.example.org"},
                                              {"CAA", "0 issue \"amazon.com\"", "0 issue amazon.com"},
                                              {"CAA", "128 iodef \"mailto:a@example.com\"", "256 issue \"amazon.com\""},
                                              {"TXT", "v=spf1 -all", ""},
                                              {"TXT", "\"one\" \"t\\\"wo\"", "\"one\" two"},
                                              {"TXT", "\"closed\"", "\"open"},
                                              {"DS", "60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118", " "}}) {
        EXPECT_EQ(record(each.type, "www", each.good), "") << each.type << ' ' << each.good;
        EXPECT_EQ(record(each.type, "www", each.wrong), "error") << each.type << ' ' << each.wrong;
    }
    EXPECT_EQ(record("LOC", "www", "x"), "error");
    EXPECT_EQ(record("", "www", "x"), "error");
}

TEST(DnsRulesTest, OneTextHas255BytesAtMost)
{
    const std::string longest(255, 'a');
    EXPECT_EQ(record("TXT", "www", longest), "");
    EXPECT_EQ(record("TXT", "www", longest + "a"), "error");
    EXPECT_EQ(record("TXT", "www", '"' + longest + "\" \"" + longest + '"'), "");
    EXPECT_EQ(record("TXT", "www", '"' + longest + "a\""), "error");
}

TEST(DnsRulesTest, NamesLieInTheZone)
{
    for (const char* good : {"", "@", "www", "www.example.com", "www.example.com.", "_dmarc", "k1._domainkey.mail", "*",
                             "*.apps", "api.cl", "api.v2"})
        EXPECT_EQ(record("A", good, "200.1.2.3"), "") << good;
    for (const char* outside : {"www.example.org", "other.com", "www.example.cl", "www.", "notexample.com.", "api.cl."})
        EXPECT_EQ(record("A", outside, "200.1.2.3"), "error") << outside;
    for (const char* wrong : {"a*", "www.*", "a b", "www..example.com"})
        EXPECT_EQ(record("A", wrong, "200.1.2.3"), "error") << wrong;
    EXPECT_EQ(record("NS", "*.apps", "ns1.example.org"), "error");
}

TEST(DnsRulesTest, WhatRoute53MakesItselfIsAWarning)
{
    EXPECT_EQ(record("SOA", "@", "ns1 host 1 2 3 4 5"), "warning");
    EXPECT_EQ(record("NS", "@", "ns1.example.org"), "warning");
    EXPECT_EQ(record("NS", "sub", "ns1.example.org"), "");
    EXPECT_EQ(record("SPF", "@", "v=spf1 -all"), "warning");
}

TEST(DnsRulesTest, ACnameStandsAloneAndNotAtTheRoot)
{
    EXPECT_EQ(record("CNAME", "@", "target.example.org"), "error");
    const std::string beside = zone("example.com", R"([{"type": "CNAME", "name": "www", "value": "target.example.org"},
        {"type": "TXT", "name": "WWW.example.com.", "value": "x"}, {"type": "CNAME", "name": "api", "value": "t.example.org"}])");
    EXPECT_EQ(findingsOf("dns-record-invalid", beside),
              std::vector<std::string>{"dns-record-invalid|zone||www.example.com CNAME"});
    EXPECT_EQ(messageOf(beside, "dns-record-invalid|zone||www.example.com CNAME"),
              "DNS zone Zone: record www.example.com CNAME: a CNAME cannot stand beside another record of its name.");
}

TEST(DnsRulesTest, ACnameAtTheRootCanBecomeAnAliasAndSpfText)
{
    const std::string text =
        zone("example.com", R"([{"type": "CNAME", "name": "@", "value": "lb.example.org", "ttl": 60},
        {"type": "SPF", "name": "mail", "value": "v=spf1 -all"}])");
    const Design alias = applyFirstFix(text, "dns-record-invalid|zone||example.com CNAME");
    const Design both = applyFirstFix(alias, "dns-record-invalid|zone||mail.example.com SPF");
    EXPECT_EQ(findingsOf("dns-record-invalid", both), std::vector<std::string>{});
    const json::Array& records = both.component("zone")->properties.find(Key::of("records"))->array();
    EXPECT_EQ(json::writeCompact(records[0]),
              R"({"type": "A", "name": "@", "value": "alias lb.example.org", "ttl": 60})");
    EXPECT_EQ(records[1]["type"].string(), "TXT");
}

TEST(DnsRulesTest, AnExportedZoneIsReadLineByLine)
{
    const std::string exported = "$ORIGIN example.com.\\n$TTL 300\\n; a comment\\n"
                                 "@ IN SOA ns1.example.org. host.example.org. ( 1 ; serial\\n 2 3 4 5 )\\n"
                                 "www 300 IN A 200.1.2.3\\n"
                                 "    IN AAAA 200.1.2.3 ; wrong\\n"
                                 "mail IN MX mail.example.org.\\n"
                                 "note\\tTXT \\\"a; b\\\"\\n"
                                 "see the attached file\\n"
                                 "bad.example.org. A 200.1.2.3";
    const auto found = findingsOf("dns-record-invalid", zone("example.com", '"' + exported + '"'));
    EXPECT_EQ(found, (std::vector<std::string>{
                         "dns-record-invalid|zone||bad.example.org A", "dns-record-invalid|zone||mail.example.com MX",
                         "dns-record-invalid|zone||www.example.com AAAA", "dns-record-invalid|zone||example.com SOA"}));
}

TEST(DnsRulesTest, DelegationIsAWarningUnlessTheDesignRegistersTheDomain)
{
    const char* id = "registrar-delegation|zone|";
    EXPECT_EQ(severityOf(zone("example.com"), id), "warning");
    const auto registered = [](const std::string& name) {
        return R"(, {"id": "domain", "kind": "domain-registration", "name": "Domain", "properties": {"name": ")" + name
               + R"("}})";
    };
    EXPECT_EQ(severityOf(zone("example.com", "[]", registered("Example.com")), id), "advice");
    EXPECT_EQ(severityOf(zone("api.example.com", "[]", registered("example.com")), id), "advice");
    EXPECT_EQ(severityOf(zone("example.com", "[]", registered("example.org")), id), "warning");
}

Parts withEndpoints(const std::string& records)
{
    return zoned(
        "example.com", records,
        R"(, {"id": "lb", "kind": "load-balancer", "name": "Balancer", "properties": {"domain": "API.example.com"}},
        {"id": "sso", "kind": "sso", "name": "SSO", "overrides": {"qa": {"domain": "id.qa.example.com"}}},
        {"id": "gateway", "kind": "api-gateway", "name": "Gateway", "properties": {"customDomain": "api.example.org"}})");
}

TEST(DnsRulesTest, EndpointsInAZoneHaveARecord)
{
    EXPECT_EQ(findingsOf("endpoint-without-record", design(withEndpoints("[]"))),
              (std::vector<std::string>{"endpoint-without-record|zone||api.example.com",
                                        "endpoint-without-record|zone||id.qa.example.com"}));
    EXPECT_EQ(messageOf(design(withEndpoints("[]")), "endpoint-without-record|zone||api.example.com"),
              "DNS zone Zone has no record for api.example.com, used by Load balancer Balancer.");
    EXPECT_EQ(findingsOf("endpoint-without-record",
                         design(withEndpoints(R"([{"type": "A", "name": "api", "value": "200.1.2.3"},
                             {"type": "A", "name": "*.qa", "value": "200.1.2.3"}])"))),
              std::vector<std::string>{});
    EXPECT_EQ(findingsOf("endpoint-without-record", design(withEndpoints(R"("*.example.com. IN A 200.1.2.3")"))),
              std::vector<std::string>{});
}

TEST(DnsRulesTest, AnAliasCanBeAdded)
{
    const Design mended = applyFirstFix(design(withEndpoints("[]")), "endpoint-without-record|zone||api.example.com");
    EXPECT_EQ(findingsOf("endpoint-without-record", mended),
              std::vector<std::string>{"endpoint-without-record|zone||id.qa.example.com"});
    EXPECT_EQ(findingsOf("dns-record-invalid", mended), std::vector<std::string>{});
}

TEST(DnsRulesTest, TheNearestZoneIsAsked)
{
    Parts parts = zoned(
        "example.com", "[]",
        R"(, {"id": "inner", "kind": "dns-zone", "name": "Inner", "properties": {"rootDomain": "api.example.com"}},
        {"id": "lb", "kind": "load-balancer", "name": "Balancer", "properties": {"domain": "v1.api.example.com"}})");
    EXPECT_EQ(findingsOf("endpoint-without-record", design(parts)),
              std::vector<std::string>{"endpoint-without-record|inner||v1.api.example.com"});
}

} // namespace dns_rules_test
} // namespace designer::test
