#include "rules/findings.h"

namespace designer::test {
namespace domain_registration_rules_test {

std::string registration(const std::string& name, const std::string& alternatives = "[]", const std::string& more = "",
                         const std::string& rest = "")
{
    Parts parts;
    parts.components = R"([{"id": "domain", "kind": "domain-registration", "name": "Domain", "properties": {"name": ")"
                       + name + R"(", "alternatives": )" + alternatives + rest + "}}" + more + "]";
    return design(parts);
}

std::string zone(const std::string& root)
{
    return R"(, {"id": "zone", "kind": "dns-zone", "name": "Zone", "properties": {"rootDomain": ")" + root + R"("}})";
}

const char* nameId = "registration-name-invalid|domain|";

TEST(DomainRegistrationRulesTest, ANameIsOneLabelUnderATopLevelDomain)
{
    for (const char* good : {"acme.com", "ACME.com", "acme-2.com.mx", "acme.cl", "señal.com", "xn--seal-hqa.com"})
        EXPECT_EQ(severityOf(registration(good), nameId), "") << good;
    for (const char* wrong : {"acme", "www.acme.com", "-acme.com", "acme-.com", "ac_me.com", " acme.com", "com.mx",
                              "señal.com.mx", "xn--seal-hqa.com.mx", "*.acme.com"})
        EXPECT_EQ(severityOf(registration(wrong), nameId), "error") << wrong;
    EXPECT_EQ(severityOf(registration(std::string(63, 'a') + ".com"), nameId), "");
    EXPECT_EQ(severityOf(registration(std::string(64, 'a') + ".com"), nameId), "error");
    EXPECT_EQ(
        messageOf(registration("www.acme.com"), nameId),
        "Domain registration Domain: www.acme.com cannot be registered (only one label can stand before the top-level "
        "domain).");
}

TEST(DomainRegistrationRulesTest, AlternativesAreDifferentNames)
{
    EXPECT_EQ(findingsOf("registration-name-invalid", registration("acme.com", R"(["acme.net", "acme.org"])")),
              std::vector<std::string>{});
    const std::string doubled = registration("acme.com", R"(["Acme.com", "acme.net", "acme.net", "acme"])");
    EXPECT_EQ(findingsOf("registration-name-invalid", doubled),
              (std::vector<std::string>{"registration-name-invalid|domain||Acme.com",
                                        "registration-name-invalid|domain||acme",
                                        "registration-name-invalid|domain||acme.net"}));
    const Design once = applyFirstFix(doubled, "registration-name-invalid|domain||acme.net");
    EXPECT_EQ(json::writeCompact(*once.component("domain")->properties.find(Key::of("alternatives"))),
              R"(["acme.net", "acme"])");
}

TEST(DomainRegistrationRulesTest, ANameCanBeCleaned)
{
    const Design mended = applyFirstFix(registration(" WWW.Acme.com "), nameId);
    EXPECT_EQ(mended.component("domain")->properties.find(Key::of("name"))->string(), "acme.com");
    EXPECT_EQ(findingsOf("registration-name-invalid", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("registration-name-invalid",
                         applyFirstFix(registration("www.acme.com", R"(["acme.com", "acme.net"])"), nameId)),
              std::vector<std::string>{});
    EXPECT_EQ(fixTitles(registration("ac_me.com"), nameId), std::vector<std::string>{});
}

TEST(DomainRegistrationRulesTest, ATopLevelDomainMayBeMissingFromTheList)
{
    const char* id = "tld-not-supported|domain|";
    EXPECT_EQ(severityOf(registration("acme.pe"), id), "warning");
    EXPECT_EQ(severityOf(registration("acme.com.pe"), id), "warning");
    EXPECT_EQ(severityOf(registration("acme.nowhere"), id), "warning");
    for (const char* good : {"acme.com", "acme.com.mx", "acme.mx", "acme.ai", "acme.co.uk", "acme"})
        EXPECT_EQ(severityOf(registration(good), id), "") << good;
    EXPECT_EQ(severityOf(registration("acme.cl"), id), "") << "closed is another matter";
    EXPECT_EQ(severityOf(registration("acme.com", R"(["acme.pe"])"), "tld-not-supported|domain||acme.pe"), "warning");
    EXPECT_NE(messageOf(registration("acme.com.pe"), id)
                  .find(".com.pe is not in the list of TLDs that Route 53 registers (20"),
              std::string::npos);
}

TEST(DomainRegistrationRulesTest, AnotherTopLevelDomainIsProposed)
{
    const char* id = "tld-not-supported|domain|";
    const std::string text = registration("acme.com.pe", R"(["acme.com", "acme.net"])");
    EXPECT_EQ(fixTitles(text, id), (std::vector<std::string>{"Use acme.com", "Make it a DNS zone"}));
    const Design mended = applyFirstFix(text, id);
    EXPECT_EQ(mended.component("domain")->properties.find(Key::of("name"))->string(), "acme.com");
    EXPECT_EQ(findingsOf("tld-not-supported", mended), std::vector<std::string>{});
    EXPECT_EQ(findingsOf("registration-name-invalid", mended), std::vector<std::string>{});

    const Design without =
        applyFix(read(registration("acme.com", R"(["acme.pe"])")), "tld-not-supported|domain||acme.pe", 1);
    EXPECT_EQ(findingsOf("tld-not-supported", without), std::vector<std::string>{});
}

TEST(DomainRegistrationRulesTest, AClosedTopLevelDomainIsAnError)
{
    const char* id = "tld-closed|domain|";
    for (const char* closed : {"acme.cl", "acme.com.ar", "acme.com.br", "acme.sg", "acme.hosting"})
        EXPECT_EQ(severityOf(registration(closed), id), "error") << closed;
    EXPECT_EQ(severityOf(registration("acme.com"), id), "");
    EXPECT_EQ(severityOf(registration("acme.pe"), id), "");
    EXPECT_EQ(messageOf(registration("acme.cl"), id, Language::es),
              "Registro de dominio Domain: Route53 ya no registra ni importa .cl; regístrelo en el registrador "
              "nacional y use una "
              "zona DNS.");
}

TEST(DomainRegistrationRulesTest, ARegistrationCanBecomeAZone)
{
    const char* id = "tld-closed|domain|";
    const Design mended = applyFirstFix(registration("Acme.cl"), id);
    EXPECT_EQ(mended.component("domain")->kind.text(), "dns-zone");
    EXPECT_EQ(mended.component("domain")->properties.find(Key::of("rootDomain"))->string(), "acme.cl");
    EXPECT_EQ(findingsOf("root-domain-invalid", mended), std::vector<std::string>{});

    const Design removed = applyFirstFix(registration("acme.cl", "[]", zone("acme.cl")), id);
    EXPECT_EQ(removed.component("domain"), nullptr);
}

TEST(DomainRegistrationRulesTest, SomebodyAnswersForTheName)
{
    const char* id = "registration-dns-addresses|domain|";
    const auto with = [](const std::string& primary, const std::string& secondary, const std::string& more = "") {
        return registration("acme.com", R"(["acme.net"])", more,
                            R"(, "primaryDns": ")" + primary + R"(", "secondaryDns": ")" + secondary + '"');
    };
    EXPECT_EQ(severityOf(with("", ""), id), "error");
    EXPECT_EQ(severityOf(with("ns1.acme.net", ""), id), "error");
    EXPECT_EQ(severityOf(with("ns1.acme.net", "NS1.acme.net."), id), "error");
    EXPECT_EQ(severityOf(with("ns1.acme.net", "ns2.acme.net"), id), "");
    EXPECT_EQ(severityOf(with("", "", zone("acme.com")), id), "");
    EXPECT_EQ(severityOf(with("ns1.acme.net", "ns2.acme.net", zone("acme.com")), id), "warning");
    EXPECT_EQ(messageOf(with("ns1.acme.net", "", zone("acme.com")), id),
              "Domain registration Domain: the DNS addresses are not needed, because Modyo manages the zone in DNS "
              "zone Zone.");

    const Design zoned = applyFirstFix(with("", ""), id);
    EXPECT_FALSE(contains(findings(zoned), id));
    EXPECT_EQ(zoned.connections().size(), 1u);
    EXPECT_FALSE(contains(findings(applyFirstFix(with("ns1.acme.net", "", zone("acme.com")), id)), id));
}

TEST(DomainRegistrationRulesTest, AvailabilityIsNeverGuaranteed)
{
    EXPECT_EQ(findingsOf("registration-not-guaranteed", registration("acme.com", R"(["acme.net"])")),
              std::vector<std::string>{"registration-not-guaranteed|domain|"});
    EXPECT_EQ(findingsOf("registration-not-guaranteed", design({})), std::vector<std::string>{});
}

} // namespace domain_registration_rules_test
} // namespace designer::test
