// Three designs whose totals were worked out by hand, through the file reader.

#include "ledger.h"

#include <gtest/gtest.h>

#include "analysis/analysis.h"

namespace designer::test {
namespace worked_designs_test {

using Strings = std::vector<std::string>;

std::string total(const Counted& counted)
{
    return sixDecimals(counted.result().total.mru);
}

std::string totalIn(const Counted& counted, std::string_view environment)
{
    return sixDecimals(counted.in(environment).total.mru);
}

/// The design with one more instance of everything in production.
Design withRedundancy(const Design& design, int redundancy)
{
    Header header = design.header();
    header.environments[0].redundancy = redundancy;
    return design.with(std::move(header));
}

TEST(WorkedDesigns, ReferenceArchitectureLineByLine)
{
    const Counted counted(load("reference-architecture.mcdesign"));
    EXPECT_EQ(lines(counted, "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "accounts container: 2 × 1 = 2.000000",
                       "api-certificate certificate: included", "api-firewall waf: included",
                       "core-link vpn: 1 × 1.013 = 1.013000", "customers container: 2 × 1 = 2.000000",
                       "gateway api-gateway: included", "keycloak-db database: 2 × 5.266 = 10.532000",
                       "keycloak-db storage: 10 × 0.002775 = 0.027750", "payments container: 2 × 1 = 2.000000",
                       "sso sso-base: 1 × 1 = 1.000000", "sso sso-containers: 2 × 2 = 4.000000"}));
    EXPECT_EQ(lines(counted, "certification"),
              (Strings{"environment: 1 × 0 = 0.000000", "accounts container: 1 × 1 = 1.000000",
                       "api-certificate certificate: included", "api-firewall waf: included",
                       "core-link vpn: 1 × 1.013 = 1.013000", "customers container: 1 × 1 = 1.000000",
                       "gateway api-gateway: included", "keycloak-db database: 1 × 1.661 = 1.661000",
                       "keycloak-db storage: 10 × 0.002775 = 0.027750", "payments container: 1 × 1 = 1.000000",
                       "sso sso-base: 1 × 1 = 1.000000", "sso sso-containers: 1 × 2 = 2.000000"}));
    EXPECT_EQ(lines(counted, ""), Strings{});
    EXPECT_EQ(totalIn(counted, "production"), "22.572750");
    EXPECT_EQ(totalIn(counted, "certification"), "8.701750");
    EXPECT_EQ(total(counted), "31.274500");
    EXPECT_EQ(formatDecimal(counted.result().total.mru, 2, Language::es), "31,27");
    EXPECT_TRUE(counted.result().total.complete);
}

TEST(WorkedDesigns, PublicSite)
{
    const Counted counted(load("public-site.mcdesign"));
    EXPECT_EQ(totalIn(counted, "production"), "16.660098");
    EXPECT_EQ(totalIn(counted, "qa"), "3.170138");
    EXPECT_EQ(totalIn(counted, "certification"), "3.170138");
    EXPECT_EQ(lines(counted, ""), (Strings{"site-zone dns-zone: 1 × 0.013873 = 0.013873"}));
    EXPECT_EQ(total(counted), "23.014247");
    EXPECT_EQ(formatDecimal(counted.result().total.mru, 2, Language::en), "23.01");
    EXPECT_EQ(described(counted.line("production", "media", "cdn")), "media cdn: 0.5 × 3.125 = 1.562500");
    EXPECT_EQ(described(counted.line("production", "uploads", "object-repository")),
              "uploads object-repository: 50 × 0.000638 = 0.031900");
    EXPECT_EQ(described(counted.line("qa", "uploads", "object-repository")),
              "uploads object-repository: 5 × 0.000638 = 0.003190");
    EXPECT_EQ(described(counted.line("production", "site-key", "encryption-key")), "site-key encryption-key: included");
}

TEST(WorkedDesigns, EventDriven)
{
    const Counted counted(load("event-driven.mcdesign"));
    EXPECT_EQ(totalIn(counted, "production"), "192.752177");
    EXPECT_EQ(totalIn(counted, "certification"), "11.158597");
    EXPECT_EQ(total(counted), "203.910774");
    EXPECT_EQ(formatDecimal(counted.result().total.mru, 2, Language::en), "203.91");
    EXPECT_EQ(described(counted.line("production", "", "hsm")), "hsm: 2 × 32.408 = 64.816000");
    EXPECT_EQ(described(counted.line("production", "quotes", "container")), "quotes container: 3 × 4 = 12.000000");
    EXPECT_EQ(described(counted.line("production", "policy-index", "volume")),
              "policy-index volume: 200 × 0.003746 = 0.749200");
    EXPECT_EQ(described(counted.line("production", "claims-queue", "queue")),
              "claims-queue queue: 10 × 0.013873 = 0.138730");
    EXPECT_EQ(described(counted.line("certification", "claims-queue", "queue")),
              "claims-queue queue: 0.1 × 0.013873 = 0.001387");
    EXPECT_EQ(described(counted.line("production", "mail", "email")), "mail email: 200 × 0.002775 = 0.555000");
}

TEST(WorkedDesigns, ADomainWithoutRateMakesTheTotalALowerBound)
{
    Component domain;
    domain.id = "domain";
    domain.kind = kind::domainRegistration;
    const Counted counted(load("event-driven.mcdesign").with(domain));
    EXPECT_EQ(lines(counted, ""), (Strings{"domain domain-registration: unknown"}));
    EXPECT_EQ(total(counted), "203.910774");
    EXPECT_FALSE(counted.result().total.complete);
    EXPECT_FALSE(counted.result().shared.total.complete);
    EXPECT_TRUE(counted.in("production").total.complete);
}

TEST(WorkedDesigns, RedundancyChangesOnlyWhatItMultiplies)
{
    const Design two = load("reference-architecture.mcdesign");
    const Counted before(two);
    const Counted after(withRedundancy(two, 3));
    Strings changed;
    const Strings was = lines(before, "production");
    const Strings is = lines(after, "production");
    ASSERT_EQ(was.size(), is.size());
    for (std::size_t i = 0; i < is.size(); ++i)
        if (was[i] != is[i])
            changed.push_back(is[i]);
    EXPECT_EQ(changed, (Strings{"accounts container: 3 × 1 = 3.000000", "customers container: 3 × 1 = 3.000000",
                                "payments container: 3 × 1 = 3.000000", "sso sso-containers: 3 × 2 = 6.000000"}));
    EXPECT_EQ(lines(before, "certification"), lines(after, "certification"));
    EXPECT_EQ(total(after), "36.274500");
}

TEST(WorkedDesigns, NoneHasAnError)
{
    for (const char* file : {"reference-architecture.mcdesign", "public-site.mcdesign", "event-driven.mcdesign"}) {
        const Analysis analysis = analyse(load(file), Catalogue::builtIn(), RateCard::builtIn());
        for (const Finding& finding : analysis.findings)
            EXPECT_NE(finding.severity, Severity::error) << file << ": " << finding.message.in(Language::en);
    }
}

TEST(WorkedDesigns, FilesAreCanonical)
{
    for (const char* file : {"reference-architecture.mcdesign", "public-site.mcdesign", "event-driven.mcdesign"}) {
        const auto text = json::readFile(std::string(SOURCE_ROOT) + "/resources/templates/" + file);
        ASSERT_TRUE(std::holds_alternative<std::string>(text)) << file;
        EXPECT_EQ(std::get<std::string>(text), writeDesign(load(file), Catalogue::builtIn())) << file;
    }
}

} // namespace worked_designs_test
} // namespace designer::test
