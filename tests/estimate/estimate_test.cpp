#include "estimate/estimate.h"

#include "ledger.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "estimate/line_items.h"

namespace designer::test {
namespace estimate_test {

using Strings = std::vector<std::string>;

std::string container(const std::string& properties)
{
    return inProduction(R"([{"id": "api", "kind": "container", "properties": )" + properties + "}]");
}

std::string whyIn(const Counted& counted, std::string_view component, std::string_view item,
                  Language language = Language::en)
{
    return whyUnknown(counted.line("production", component, item)).in(language);
}

TEST(Estimate, ADesignWithoutComponentsCostsItsEnvironments)
{
    const Counted counted(design({}));
    EXPECT_EQ(lines(counted, "production"), (Strings{"environment: 1 × 0 = 0.000000"}));
    EXPECT_EQ(lines(counted, "qa"), (Strings{"environment: 1 × 0 = 0.000000"}));
    EXPECT_EQ(lines(counted, ""), Strings{});
    EXPECT_TRUE(counted.result().total.complete);
}

TEST(Estimate, RateOfTheEnvironmentItself)
{
    const Counted counted(design({}), cardOf(R"({"environment": {"rate": "1.5"}})"));
    EXPECT_EQ(counted.result().total.mru, 3'000'000);
    EXPECT_EQ(counted.result().total.ceiling, 3'000'000);
}

TEST(Estimate, ActorsHaveNoLines)
{
    const Counted counted(inProduction(R"([{"id": "a", "kind": "internet"}, {"id": "b", "kind": "corporate-network"},
        {"id": "c", "kind": "external-service"}])"));
    EXPECT_EQ(lines(counted, "production").size(), 1u);
    EXPECT_EQ(lines(counted, ""), Strings{});
}

TEST(Estimate, AComponentCountsOnlyWhereItLives)
{
    const Counted counted(design({.components = R"([{"id": "link", "kind": "vpn", "environments": ["qa"]}])"}));
    EXPECT_EQ(lines(counted, "production").size(), 1u);
    EXPECT_EQ(described(counted.line("qa", "link", "vpn")), "link vpn: 1 × 1.013 = 1.013000");
}

TEST(Estimate, LinesKnowTheirInputs)
{
    const Counted counted(container(R"({"vcpu": 2, "memoryGb": 5, "redundancy": 3})"));
    const EstimateLine& line = counted.line("production", "api", "container");
    EXPECT_EQ(line.firstInput, 2'000'000);
    EXPECT_EQ(line.secondInput, 5'000'000);
    EXPECT_EQ(line.multiplier, 3'000'000);
    EXPECT_EQ(line.rate, 2'090'000);
    EXPECT_EQ(line.mru, 6'270'000);
    EXPECT_EQ(category(line, Catalogue::builtIn()), Family::compute);
}

TEST(Estimate, RedundancyIsTakenAsItStands)
{
    const Counted counted(design({.components = R"([{"id": "api", "kind": "container",
        "properties": {"vcpu": 1, "memoryGb": 2, "redundancy": 1}, "overrides": {"qa": {"redundancy": 4}}}])"}));
    EXPECT_EQ(described(counted.line("production", "api", "container")), "api container: 1 × 1 = 1.000000");
    EXPECT_EQ(described(counted.line("qa", "api", "container")), "api container: 4 × 1 = 4.000000");
}

TEST(Estimate, CeilingTakesTheMostInstances)
{
    const Counted counted(design({.components = R"([
        {"id": "api", "kind": "container", "properties": {"vcpu": 1, "memoryGb": 2, "redundancy": 2, "maxInstances": 5}},
        {"id": "low", "kind": "container", "properties": {"vcpu": 1, "memoryGb": 2, "redundancy": 3, "maxInstances": 1}},
        {"id": "sso", "kind": "sso", "properties": {"vcpu": 1, "memoryGb": 2, "redundancy": 2, "maxInstances": 4}},
        {"id": "link", "kind": "vpn"}])",
                                  .environments = onlyProduction()}));
    EXPECT_EQ(counted.line("production", "api", "container").ceiling, 5'000'000);
    EXPECT_EQ(counted.line("production", "low", "container").ceiling, 3'000'000);
    EXPECT_EQ(counted.line("production", "sso", "sso-base").ceiling, 1'000'000);
    EXPECT_EQ(counted.line("production", "sso", "sso-containers").ceiling, 4'000'000);
    EXPECT_EQ(counted.line("production", "link", "vpn").ceiling, 1'013'000);
    EXPECT_EQ(counted.in("production").total.mru, 9'013'000);
    EXPECT_EQ(counted.in("production").total.ceiling, 14'013'000);
    EXPECT_EQ(counted.result().total.ceiling, 14'013'000);
}

TEST(Estimate, ACeilingThatMakesNoSenseIsNone)
{
    const Counted counted(container(R"({"vcpu": 1, "memoryGb": 2, "redundancy": 2, "maxInstances": 2.5})"));
    const EstimateLine& line = counted.line("production", "api", "container");
    EXPECT_EQ(line.mru, 2'000'000);
    EXPECT_EQ(line.ceiling, std::nullopt);
    EXPECT_EQ(counted.result().total.ceiling, 2'000'000);
    EXPECT_TRUE(counted.result().total.complete);
}

TEST(Estimate, AMultiplierThatIsNoCountIsUnknownNotZero)
{
    for (const char* redundancy : {"0", "-1", "1.5", "2.0000001"}) {
        const Counted counted(
            container(R"({"vcpu": 1, "memoryGb": 2, "redundancy": )" + std::string(redundancy) + "}"));
        const EstimateLine& line = counted.line("production", "api", "container");
        EXPECT_EQ(line.status, LineStatus::unknown) << redundancy;
        EXPECT_EQ(line.mru, std::nullopt) << redundancy;
        EXPECT_EQ(line.ceiling, std::nullopt) << redundancy;
        EXPECT_FALSE(counted.result().total.complete) << redundancy;
        EXPECT_EQ(whyIn(counted, "api", "container"), "The redundancy: missing, or not a whole number of at least 1.");
    }
    const Counted counted(inProduction(R"([{"id": "db", "kind": "database", "properties": {"nodes": 0}}])"));
    EXPECT_EQ(whyIn(counted, "db", "database", Language::es),
              "La cantidad de nodos: falta, o no es un número entero de al menos 1.");
    EXPECT_EQ(described(counted.line("production", "db", "storage")), "db storage: 10 × 0.002775 = 0.027750");
}

TEST(Estimate, AnAmountThatMakesNoSenseIsUnknown)
{
    const Counted counted(inProduction(R"([
        {"id": "api", "kind": "container", "properties": {"vcpu": -1, "memoryGb": 2}},
        {"id": "files", "kind": "object-repository", "properties": {"sizeGb": -5}},
        {"id": "site", "kind": "cdn", "properties": {"locations": ["japan"]}}])"));
    EXPECT_EQ(whyIn(counted, "api", "container"), "The size in vCPU and GB: missing, or not a number of at least 0.");
    EXPECT_EQ(whyIn(counted, "files", "object-repository"), "The size in GB: missing, or not a number of at least 0.");
    EXPECT_EQ(whyIn(counted, "site", "cdn"), "The monthly TB: missing, or not a number of at least 0.");
    EXPECT_FALSE(counted.result().total.complete);
    EXPECT_EQ(counted.result().total.mru, 0);
}

/// A design of one component whose values no file could hold.
Design beyondFiles(Key kind, std::initializer_list<std::pair<Key, json::Value>> values)
{
    Component component;
    component.id = "huge";
    component.kind = kind;
    for (const auto& [name, value] : values)
        component.properties.set(name, value);
    return read(inProduction("[]")).with(component);
}

TEST(Estimate, TooLargeForTheArithmeticIsUnknown)
{
    const Counted counted(
        container(R"({"vcpu": 1000000000000, "memoryGb": 1000000000000, "redundancy": 1000000000000})"));
    EXPECT_EQ(whyIn(counted, "api", "container"), "The amount is too large to be counted.");
    EXPECT_FALSE(counted.result().total.complete);
    const Counted decimal(
        beyondFiles(kind::container,
                    {{property::vcpu, json::Decimal{"1e30"}}, {property::memoryGb, 2}, {property::redundancy, 2}}));
    EXPECT_EQ(whyIn(decimal, "huge", "container"), "The amount is too large to be counted.");
    const Counted many(beyondFiles(kind::container, {{property::vcpu, 1},
                                                     {property::memoryGb, 2},
                                                     {property::redundancy, std::int64_t{9'223'372'036'854'775'807}}}));
    EXPECT_EQ(whyIn(many, "huge", "container"), "The amount is too large to be counted.");
}

TEST(Estimate, AQuantityThatDoesNotFitIsUnknownEvenAtNoCost)
{
    const Counted counted(inProduction(R"([{"id": "index", "kind": "search", "properties":
        {"instanceType": "t3.small.search", "volumeGb": 1000000000000, "nodes": 1000000000000}}])"),
                          cardOf(R"({"search": {"usage": {"volumeGb": {"rate": "0"}}}})"));
    EXPECT_EQ(whyIn(counted, "index", "volume"), "The amount is too large to be counted.");
}

const RateCard& oneMruPerGigabyte()
{
    static const RateCard card =
        cardOf(R"({"environment": {"rate": "0"}, "object-repository": {"usage": {"sizeGb": {"rate": "1"}}}})");
    return card;
}

TEST(Estimate, LargestMruThatFitsIsExact)
{
    const Counted counted(
        beyondFiles(kind::objectRepository, {{property::sizeGb, json::Decimal{"9223372036854.775807"}}}),
        oneMruPerGigabyte());
    EXPECT_EQ(counted.result().total.mru, 9'223'372'036'854'775'807);
    EXPECT_TRUE(counted.result().total.complete);
}

TEST(Estimate, ASumThatIsTooLargeStaysAtItsLimit)
{
    const Design one = beyondFiles(kind::objectRepository, {{property::sizeGb, json::Decimal{"9e12"}}});
    Component second = *one.component("huge");
    second.id = "second";
    const Counted counted(one.with(second), oneMruPerGigabyte());
    EXPECT_EQ(counted.result().total.mru, 9'223'372'036'854'775'807);
    EXPECT_EQ(counted.result().total.ceiling, 9'223'372'036'854'775'807);
    EXPECT_FALSE(counted.result().total.complete);
    EXPECT_FALSE(counted.in("production").total.complete);
}

TEST(Estimate, FractionsAreRoundedOnceAndHalfUp)
{
    const RateCard card =
        cardOf(R"({"environment": {"rate": "0"}, "container": {"perVcpu": "0.000001", "perGb": "0.000001"},
        "object-repository": {"usage": {"sizeGb": {"rate": "0.000001"}}}})");
    const auto size = [&](const char* gb) {
        return *Counted(inProduction(R"([{"id": "files", "kind": "object-repository", "properties": {"sizeGb": )"
                                     + std::string(gb) + "}}]"),
                        card)
                    .line("production", "files", "object-repository")
                    .mru;
    };
    EXPECT_EQ(size("0.499999"), 0);
    EXPECT_EQ(size("0.5"), 1);
    EXPECT_EQ(size("1.5"), 2);
    const Counted counted(container(R"({"vcpu": 0.25, "memoryGb": 0.25, "redundancy": 3})"), card);
    EXPECT_EQ(counted.line("production", "api", "container").mru, 2);
}

TEST(Estimate, DisplayRoundsTotalsNotLines)
{
    EXPECT_EQ(formatDecimal(5'000, 2, Language::en), "0.01");
    const Counted counted(
        inProduction(R"([{"id": "a", "kind": "vpn"}, {"id": "b", "kind": "vpn"}, {"id": "c", "kind": "vpn"}])"),
        cardOf(R"({"environment": {"rate": "0"}, "vpn": {"rate": "0.004"}})"));
    EXPECT_EQ(formatDecimal(*counted.line("production", "a", "vpn").mru, 2, Language::en), "0.00");
    EXPECT_EQ(formatDecimal(counted.result().total.mru, 2, Language::en), "0.01");
}

TEST(Estimate, SsoBaseIsNotMultiplied)
{
    const Counted counted(
        inProduction(R"([{"id": "sso", "kind": "sso", "properties": {"vcpu": 2, "memoryGb": 4, "redundancy": 3}}])"));
    EXPECT_EQ(lines(counted, "production"), (Strings{"environment: 1 × 0 = 0.000000", "sso sso-base: 1 × 1 = 1.000000",
                                                     "sso sso-containers: 3 × 2 = 6.000000"}));
}

TEST(Estimate, DatabaseStorageIsSharedAndStartsAtTenGigabytes)
{
    const Counted counted(inProduction(R"([
        {"id": "big", "kind": "database", "properties": {"instanceType": "db.r6.xlarge", "nodes": 3, "storageGb": 250.5, "ioMillions": 4}},
        {"id": "small", "kind": "database", "properties": {"instanceType": "db.t3.small", "storageGb": 3, "ioMillions": 0}}])"));
    EXPECT_EQ(lines(counted, "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "big database: 3 × 10.512 = 31.536000",
                       "big storage: 250.5 × 0.002775 = 0.695138", "big io: 4 × 0.005549 = 0.022196",
                       "small database: 2 × 0.83 = 1.660000", "small storage: 10 × 0.002775 = 0.027750"}));
}

TEST(Estimate, DatabaseTypesAreKnownByTheirAwsNames)
{
    const Counted counted(
        inProduction(R"([{"id": "db", "kind": "database", "properties": {"instanceType": "db.r6g.large"}}])"));
    const EstimateLine& line = counted.line("production", "db", "database");
    EXPECT_EQ(line.mru, 10'532'000);
    EXPECT_EQ(rateKeys(line), (Strings{"database.byType.db.r6.large"}));
}

TEST(Estimate, SearchVolumesBelongToTheirNodes)
{
    const Counted counted(inProduction(R"([{"id": "index", "kind": "search",
        "properties": {"instanceType": "t3.small.search", "nodes": 3, "volumeGb": 4}}])"));
    EXPECT_EQ(lines(counted, "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "index search: 3 × 0.729 = 2.187000",
                       "index volume: 30 × 0.003746 = 0.112380"}));
    EXPECT_EQ(formula(counted.line("production", "index", "volume"), RateCard::builtIn(), Language::en),
              "10 GB × 3 × 0.003746");
}

TEST(Estimate, HardwareModulesCountOncePerEnvironment)
{
    const Counted counted(design({.components = R"([
        {"id": "a", "kind": "encryption-key", "properties": {"mode": "external-cloudhsm", "hsmCount": 1}, "environments": ["production"]},
        {"id": "b", "kind": "encryption-key", "properties": {"mode": "external-cloudhsm", "hsmCount": 3}, "environments": ["production"]},
        {"id": "c", "kind": "encryption-key", "properties": {"mode": "external-cloudhsm", "hsmCount": 1}, "environments": ["qa"]},
        {"id": "d", "kind": "encryption-key", "properties": {"mode": "kms-managed", "hsmCount": 9}}])"}));
    EXPECT_EQ(lines(counted, "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "hsm: 3 × 32.408 = 97.224000",
                       "a encryption-key: 1 × 0.027747 = 0.027747", "b encryption-key: 1 × 0.027747 = 0.027747",
                       "d encryption-key: included"}));
    EXPECT_EQ(described(counted.line("qa", "", "hsm")), "hsm: 2 × 32.408 = 64.816000");
    EXPECT_EQ(category(counted.line("qa", "", "hsm"), Catalogue::builtIn()), Family::security);
}

TEST(Estimate, SecretsByTheirStore)
{
    const Counted counted(inProduction(R"([{"id": "a", "kind": "secret", "properties": {"store": "aws"}},
        {"id": "b", "kind": "secret", "properties": {"store": "github"}}, {"id": "c", "kind": "secret"}])"));
    EXPECT_EQ(lines(counted, "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "a secret: 1 × 0.011099 = 0.011099",
                       "b secret: 1 × 0 = 0.000000", "c secret: unknown"}));
    EXPECT_EQ(whyIn(counted, "c", "secret"), "The store: not chosen yet.");
}

TEST(Estimate, CapacityUnitsAndQueriesOnlyWhereThereAreAny)
{
    const Counted counted(inProduction(R"([
        {"id": "a", "kind": "load-balancer", "properties": {"capacityUnits": 1.5}}, {"id": "b", "kind": "load-balancer"},
        {"id": "z", "kind": "dns-zone", "properties": {"queriesMillions": 2}}])"));
    EXPECT_EQ(lines(counted, "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "a load-balancer: 1 × 0.456 = 0.456000",
                       "a capacity-units: 1.5 × 0.162042 = 0.243063", "b load-balancer: 1 × 0.456 = 0.456000"}));
    EXPECT_EQ(lines(counted, ""),
              (Strings{"z dns-zone: 1 × 0.013873 = 0.013873", "z dns-queries: 2 × 0.011099 = 0.022198"}));
}

TEST(Estimate, SeveralLocationsTakeTheMeanRate)
{
    const auto cdn = [](const std::string& locations) {
        return Counted(inProduction(R"([{"id": "site", "kind": "cdn", "properties": {"monthlyTb": 2, "locations": )"
                                    + locations + "}}]"));
    };
    EXPECT_EQ(described(cdn(R"(["south-america", "india"])").line("production", "site", "cdn")),
              "site cdn: 2 × 3.111 = 6.222000");
    EXPECT_EQ(described(cdn(R"(["asia", "india", "japan", "south-america", "europe-israel", "north-america"])")
                            .line("production", "site", "cdn")),
              "site cdn: 2 × 2.950167 = 5.900334");
    const Counted unknown = cdn(R"(["south-america", "antarctica"])");
    EXPECT_EQ(rateKeys(unknown.line("production", "site", "cdn")),
              (Strings{"cdn.usage.monthlyTb.byLocation.south-america", "cdn.usage.monthlyTb.byLocation.antarctica"}));
    EXPECT_EQ(whyIn(unknown, "site", "cdn"),
              "The rate card has no MRU value for cdn.usage.monthlyTb.byLocation.antarctica.");
    EXPECT_EQ(whyIn(cdn("[]"), "site", "cdn"), "The locations: not chosen yet.");
}

TEST(Estimate, QueueRequestsInMillions)
{
    const Counted counted(inProduction(R"([
        {"id": "a", "kind": "queue", "properties": {"type": "fifo", "monthlyRequests": 100000}},
        {"id": "b", "kind": "queue", "properties": {"type": "traditional", "monthlyRequests": 2500000}},
        {"id": "c", "kind": "queue", "properties": {"type": "traditional"}}])"));
    EXPECT_EQ(lines(counted, "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "a queue: 0.1 × 0.013873 = 0.001387",
                       "b queue: 2.5 × 0.011099 = 0.027748", "c queue: 0 × 0.011099 = 0.000000"}));
}

TEST(Estimate, MailInThousandsAndTextMessagesNotRated)
{
    const Counted counted(inProduction(R"([
        {"id": "both", "kind": "messaging", "properties": {"channels": ["email", "sms"], "monthlyMessages": 1500}},
        {"id": "mail", "kind": "messaging", "properties": {"monthlyMessages": 200000}}])"));
    EXPECT_EQ(lines(counted, "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "both sms: unknown", "both email: 1.5 × 0.002775 = 0.004163",
                       "mail email: 200 × 0.002775 = 0.555000"}));
    EXPECT_EQ(whyIn(counted, "both", "sms"), "The rate card has no MRU value for messaging.usage.sms.");
    EXPECT_EQ(counted.result().total.mru, 559'163);
    EXPECT_FALSE(counted.result().total.complete);
}

TEST(Estimate, IncludedKindsUnlessTheCardRatesThem)
{
    const std::string text = inProduction(R"([{"id": "f", "kind": "waf"}, {"id": "g", "kind": "api-gateway"}])");
    EXPECT_EQ(lines(Counted(text), "production"),
              (Strings{"environment: 1 × 0 = 0.000000", "f waf: included", "g api-gateway: included"}));
    const Counted rated(text, cardOf(R"({"waf": {"rate": "0.25"}})"));
    EXPECT_EQ(lines(rated, "production"),
              (Strings{"environment: unknown", "f waf: 1 × 0.25 = 0.250000", "g api-gateway: unknown"}));
}

TEST(Estimate, ATypeThatTheCardDoesNotHaveIsUnknown)
{
    const Counted counted(inProduction(R"([
        {"id": "a", "kind": "cache", "properties": {"nodeType": "cache.z9.large"}},
        {"id": "b", "kind": "container", "properties": {"vcpu": 1, "memoryGb": 2}}])"),
                          cardOf(R"({"environment": {"rate": "0"}, "container": {"perVcpu": "1", "perGb": null}})"));
    EXPECT_EQ(whyIn(counted, "a", "cache"), "The rate card has no MRU value for cache.byType.cache.z9.large.");
    EXPECT_EQ(whyIn(counted, "b", "container"), "The rate card has no MRU value for container.perGb.");
    EXPECT_EQ(whyIn(counted, "b", "container", Language::es), "La tarifa no tiene valor MRU para container.perGb.");
    EXPECT_EQ(formula(counted.line("production", "b", "container"), cardOf(R"({"container": {"perVcpu": "1"}})"),
                      Language::en),
              "(1 vCPU × 1 + 2 GB × ?) × 2");
}

TEST(Estimate, FormulasInBothLanguages)
{
    const RateCard& card = RateCard::builtIn();
    const Counted counted(inProduction(R"([
        {"id": "api", "kind": "container", "properties": {"vcpu": 2, "memoryGb": 4, "redundancy": 2}},
        {"id": "db", "kind": "database", "properties": {"instanceType": "db.r6.16xlarge", "storageGb": 2000}},
        {"id": "jobs", "kind": "queue", "properties": {"type": "fifo", "monthlyRequests": 2500000}},
        {"id": "link", "kind": "vpn"}])"));
    const auto text = [&](const char* component, const char* item, Language language) {
        return formula(counted.line("production", component, item), card, language);
    };
    EXPECT_EQ(text("api", "container", Language::en), "(2 vCPU × 0.82 + 4 GB × 0.09) × 2");
    EXPECT_EQ(text("api", "container", Language::es), "(2 vCPU × 0,82 + 4 GB × 0,09) × 2");
    EXPECT_EQ(text("db", "database", Language::en), "168.199 × 2");
    EXPECT_EQ(text("db", "storage", Language::es), "2.000 GB × 0,002775");
    EXPECT_EQ(text("jobs", "queue", Language::en), "2.5 million × 0.013873");
    EXPECT_EQ(text("jobs", "queue", Language::es), "2,5 millones × 0,013873");
    EXPECT_EQ(text("link", "vpn", Language::en), "1.013");
}

TEST(Estimate, RateKeysOfEveryLineAreInTheSampleCard)
{
    const Counted counted(inProduction(R"([
        {"id": "api", "kind": "container"}, {"id": "db", "kind": "database"}, {"id": "sso", "kind": "sso"},
        {"id": "key", "kind": "encryption-key"}, {"id": "link", "kind": "vpn"}, {"id": "peer", "kind": "vpc-peering"},
        {"id": "files", "kind": "object-repository"}, {"id": "cert", "kind": "certificate"}])"));
    for (const EstimateLine& line : counted.in("production").lines)
        for (const std::string& key : rateKeys(line))
            EXPECT_TRUE(RateCard::builtIn().rate(key)) << key;
    EXPECT_EQ(rateKeys(counted.line("production", "api", "container")),
              (Strings{"container.perVcpu", "container.perGb"}));
    EXPECT_EQ(rateKeys(counted.line("production", "sso", "sso-base")), (Strings{"sso"}));
}

TEST(LineItems, NamesAreUniqueAndTextsComplete)
{
    Strings names;
    for (const LineItem& item : lineItems()) {
        names.emplace_back(item.name);
        EXPECT_FALSE(item.label.en.empty() || item.label.es.empty()) << item.name;
        EXPECT_EQ(item.variant, !item.choice.empty()) << item.name;
        for (const char* placeholder : {"{first}", "{second}", "{multiplier}", "{rate}", "{secondRate}"})
            EXPECT_EQ(item.formula.en.find(placeholder) == std::string_view::npos,
                      item.formula.es.find(placeholder) == std::string_view::npos)
                << item.name;
    }
    std::sort(names.begin(), names.end());
    EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
}

} // namespace estimate_test
} // namespace designer::test
