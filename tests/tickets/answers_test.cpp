#include <gtest/gtest.h>

#include "tickets/drafts.h"

namespace designer::test {
namespace answers_test {

using Fields = std::vector<std::string>;

std::string component(std::string_view id, std::string_view kind, std::string_view properties,
                      std::string_view overrides = "{}")
{
    return R"({"id": ")" + std::string(id) + R"(", "kind": ")" + std::string(kind) + R"(", "name": ")" + std::string(id)
           + R"(", "properties": )" + std::string(properties) + R"(, "overrides": )" + std::string(overrides) + "}";
}

Parts only(const std::string& components)
{
    Parts parts;
    parts.components = "[" + components + "]";
    return parts;
}

TEST(TicketAnswers, OfAContainerInTheOrderOfTheGuide)
{
    const Drafts drafts(only(accounts()));
    EXPECT_EQ(drafts.fields("container|accounts"),
              (Fields{"repository = accounts (github.com/example/accounts)", "branch@production = main",
                      "branch@qa = develop", "environmentVariables@production = API_URL=https://api.example.com",
                      "environmentVariables@qa = -"}));
    EXPECT_TRUE(drafts.ticket("container|accounts").complete());
}

TEST(TicketAnswers, OfItsRepositoryAndPipeline)
{
    Parts parts = only(std::string(accounts()) + R"(,
        {"id": "gateway", "kind": "api-gateway", "name": "Gateway"},
        {"id": "token", "kind": "secret", "name": "SONAR", "properties": {"store": "github"}})");
    parts.connections =
        R"([{"id": "w1", "from": "gateway", "to": "accounts"}, {"id": "w2", "from": "token", "to": "accounts"}])";
    const Drafts drafts(parts);
    EXPECT_EQ(
        drafts.fields("code-repository|accounts"),
        (Fields{"runtime = Spring Boot on OpenJDK 11 (J9)", "repository = accounts (github.com/example/accounts)"}));
    EXPECT_EQ(
        drafts.fields("continuous-integration|accounts"),
        (Fields{
            "repository = accounts (github.com/example/accounts)",
            "branch@production = build and deploy automatically from main",
            "branch@qa = build and deploy automatically from develop",
            "instructions = Publish the Swagger definition of the API in Gateway.\nUse the GitHub secrets SONAR."}));
}

TEST(TicketAnswers, OfALoadBalancerNameItsServices)
{
    Parts parts = only(component("web", "load-balancer", R"({"domain": "www.example.com", "useCase": "Public site",
            "dnsContact": {"name": "Ana Rojas", "email": "ana@example.com", "phone": "+56 2 2345 6789"}})")
                       + "," + accounts());
    EXPECT_EQ(Drafts(parts).ticket("load-balancer|web").missing, Fields{"useCase"});
    EXPECT_EQ(Drafts(parts).fields("load-balancer|web")[1],
              "useCase = Use case: Public site\nService: [missing: service behind it]");
    parts.connections = R"([{"id": "w1", "from": "web", "to": "accounts"}])";
    const Drafts drafts(parts);
    EXPECT_EQ(drafts.fields("load-balancer|web"),
              (Fields{"domain = www.example.com", "useCase = Use case: Public site\nService: Accounts API",
                      "dnsContact = Ana Rojas <ana@example.com>, +56 2 2345 6789"}));
    EXPECT_TRUE(drafts.ticket("load-balancer|web").complete());
}

TEST(TicketAnswers, MissingOnesAreGapsThatNameTheirPlace)
{
    const Drafts drafts(only(component("api", "container", "{}", R"({"production": {"branch": "main"}})") + ","
                             + component("link", "vpn", "{}")));
    EXPECT_EQ(drafts.ticket("container|api").missing, (Fields{"repository", "branch|qa"}));
    const std::string english = drafts.plain("container|api");
    EXPECT_TRUE(holds(english, "- Name and location of the code repository: [missing: code repository]\n")) << english;
    EXPECT_TRUE(holds(english, "[missing: branch for QA]")) << english;
    EXPECT_FALSE(holds(english, "[missing: branch for Production]"));
    EXPECT_TRUE(holds(drafts.plain("container|api", Language::es), "[falta: rama para QA]"));
    EXPECT_EQ(drafts.ticket("vpn|link").missing, (Fields{"customerIp", "technicalContact"}));
    EXPECT_TRUE(holds(drafts.markdown("vpn|link"), "\\[missing: technical contact\\]"));
}

TEST(TicketAnswers, ABranchMissingEverywhereIsAskedForInEachEnvironment)
{
    const Drafts drafts(only(component("api", "container", R"({"repository": {"name": "api", "location": "x"}})")));
    EXPECT_EQ(drafts.ticket("container|api").missing, (Fields{"branch|production", "branch|qa"}));
    EXPECT_EQ(drafts.ticket("continuous-integration|api").missing, (Fields{"branch|production", "branch|qa"}));
}

TEST(TicketAnswers, MissingOnesAreThoseThatTheRuleFinds)
{
    const Drafts drafts(
        only(component("zone", "dns-zone", "{}") + "," + component("queue", "queue", R"({"type": "fifo"})")));
    EXPECT_EQ(drafts.ticket("dns-zone|zone").missing, (Fields{"rootDomain", "records"}));
    EXPECT_EQ(drafts.ticket("queue|queue").missing, Fields{"name"});
    const Here here(drafts.survey, *drafts.survey.find("queue"), 0);
    ASSERT_EQ(missingAnswers(here).size(), 1u);
    EXPECT_EQ(missingAnswers(here)[0].property->name, property::name);
}

TEST(TicketAnswers, TheDesignsContactsStandInForEmptyOnes)
{
    Parts parts = only(component("link", "vpn", R"({"customerIp": "8.8.8.8"})") + ","
                       + component("web", "load-balancer", R"({"dnsContact": {"name": " "}})"));
    parts.contacts =
        R"({"dns": {"name": "Ana", "email": "ana@example.com"}, "technical": {"name": "Luis", "phone": "123"}})";
    const Drafts drafts(parts);
    EXPECT_EQ(drafts.fields("vpn|link")[1], "technicalContact = Luis, 123");
    EXPECT_EQ(drafts.fields("load-balancer|web")[2], "dnsContact = Ana <ana@example.com>");
    EXPECT_TRUE(drafts.ticket("vpn|link").complete());
    const Here here(drafts.survey, *drafts.survey.find("link"), 0);
    EXPECT_TRUE(missingAnswers(here).empty());
}

TEST(TicketAnswers, OneOfTwoContactsMayBeMissing)
{
    const Drafts drafts(only(component(
        "mail", "messaging",
        R"({"mode": "direct", "useCase": "Alerts", "technicalContact": {"name": "Luis", "email": "l@example.com"}})")));
    EXPECT_EQ(drafts.fields("messaging|mail"),
              (Fields{"useCase = Alerts", "contacts = Technical contact: Luis <l@example.com>\n"
                                          "Commercial contact: [missing: commercial contact]"}));
    EXPECT_EQ(drafts.ticket("messaging|mail").missing, Fields{"contacts"});
}

TEST(TicketAnswers, SayChoicesAndNumbersInWordsOfTheLanguage)
{
    const std::string bucket = component("files", "object-repository", R"({"name": "b-files", "storage": "versioned",
        "access": "private", "lifecycle": {"policy": "delete-after", "days": 1500}})");
    const std::string cdn = component("cdn", "cdn", R"({"averageObjectSize": 1250, "monthlyTb": 1.5,
        "locations": ["south-america", "north-america"], "cacheRules": ["*.js for a day", "none else"], "functions": "pre"})");
    const Drafts drafts(only(bucket + "," + cdn));
    EXPECT_EQ(drafts.fields("object-repository|files"),
              (Fields{"name = b-files", "storage = Versioned", "access = Private",
                      "lifecycle = Deleted after some days (1,500 days)"}));
    EXPECT_EQ(drafts.fields("object-repository|files", Language::es),
              (Fields{"name = b-files", "storage = Versionado", "access = Privado",
                      "lifecycle = Borrado después de unos días (1.500 días)"}));
    EXPECT_EQ(drafts.fields("cdn|cdn", Language::es),
              (Fields{"averageObjectSize = 1.250 KB", "monthlyTb = 1,5 TB",
                      "locations = Sudamérica, Norteamérica (Estados Unidos, México, Canadá)",
                      "cacheRules = *.js for a day\nnone else", "functions = Pre-procesamiento"}));
}

TEST(TicketAnswers, DefaultsOfTheEnvironmentCount)
{
    const Drafts drafts(only(component("db", "database", R"({"schemas": ["core", "sso"]})")));
    EXPECT_EQ(drafts.fields("database|db"), (Fields{"instanceType@production = db.r6.large",
                                                    "instanceType@qa = db.t3.medium", "schemas = core, sso"}));
}

TEST(TicketAnswers, ARegistrationNeedsAddressesUnlessModyoManagesItsZone)
{
    const std::string domain =
        component("domain", "domain-registration", R"({"name": "Example.com", "alternatives": ["example.net"]})");
    EXPECT_EQ(Drafts(only(domain)).ticket("domain-registration|domain").missing, Fields{"dns"});
    const Drafts managed(only(domain + "," + component("zone", "dns-zone", R"({"rootDomain": "example.com"})")));
    EXPECT_TRUE(managed.ticket("domain-registration|domain").complete());
    EXPECT_EQ(managed.fields("domain-registration|domain")[2], "dns = managed by Modyo in the zone zone");
    const Drafts given(only(component("domain", "domain-registration",
                                      R"({"name": "example.com", "alternatives": ["example.net"],
                                          "primaryDns": "ns1.example.org", "secondaryDns": "ns2.example.org"})")));
    EXPECT_TRUE(given.ticket("domain-registration|domain").complete());
    EXPECT_EQ(given.fields("domain-registration|domain")[2],
              "dns = Primary DNS: ns1.example.org\nSecondary DNS: ns2.example.org");
}

TEST(TicketAnswers, OfAGatewayAreOurs)
{
    Parts parts = only(component("gateway", "api-gateway", R"({"jwtAuth": true})") + ","
                       + component("login", "sso", "{}") + "," + accounts());
    parts.connections = R"([{"id": "w1", "from": "gateway", "to": "accounts"}])";
    const Drafts drafts(parts);
    EXPECT_EQ(drafts.fields("api-gateway|gateway"),
              (Fields{"environment = Production, QA", "jwtAuth = JWT authentication: yes\nSSO: login",
                      "customDomain = -", "routes = Accounts API"}));
    for (const TicketAnswer& answer : answers(drafts.ticket("api-gateway|gateway"), drafts.survey, Language::en))
        EXPECT_TRUE(answer.ours) << answer.key;
    for (const TicketAnswer& answer : answers(drafts.ticket("container|accounts"), drafts.survey, Language::en))
        EXPECT_FALSE(answer.ours) << answer.key;
}

TEST(TicketAnswers, RealmsMustBeNamedWhenRealmsAreAskedFor)
{
    EXPECT_EQ(Drafts(only(component("login", "sso", R"({"administration": "realms"})"))).ticket("sso|login").missing,
              Fields{"administration"});
    EXPECT_TRUE(Drafts(only(component("login", "sso", R"({"administration": "full-administration"})")))
                    .ticket("sso|login")
                    .complete());
}

} // namespace answers_test
} // namespace designer::test
