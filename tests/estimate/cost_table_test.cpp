// The lines of an estimate as a table, and what a person can ask of a line.

#include "estimate/cost_table.h"

#include <gtest/gtest.h>

#include "estimate/line_inputs.h"
#include "ledger.h"

namespace designer::test {
namespace cost_table_test {

using Strings = std::vector<std::string>;

CostTable tableOf(const Counted& counted)
{
    return costTable(counted.result(), Catalogue::builtIn());
}

std::string cellWords(const CostCell& cell)
{
    if (cell.empty())
        return "-";
    if (cell.allUnknown())
        return "unknown";
    return (cell.total.complete ? "" : ">=") + sixDecimals(cell.total.mru);
}

/// "keycloak-db: 10.559750 1.688750 - 12.248500"
Strings described(const CostTable& table)
{
    Strings out;
    for (const CostThing& thing : table.things) {
        std::string row =
            (thing.component ? thing.component->id : "(" + std::string(thing.parts.front().item->name) + ")") + ":";
        for (std::size_t column = 0; column < table.columns(); ++column)
            row += " " + cellWords(table.cell(thing, column));
        out.push_back(row);
    }
    return out;
}

Strings sums(const std::vector<CostCell>& cells)
{
    Strings out;
    for (const CostCell& cell : cells)
        out.push_back(cellWords(cell));
    return out;
}

/// A component that lives in production alone, on a card of a few rates.
Counted one(const std::string& component, const RateCard& card = RateCard::builtIn())
{
    return Counted(inProduction("[" + component + "]"), card);
}

std::string questionOf(const Counted& counted, const std::string& item)
{
    const EstimateLine& line = counted.line("production", "it", item);
    const Here here(counted.survey(), *counted.survey().find("it"), 0);
    return std::string(openQuestion(line, here).text());
}

TEST(CostTable, ReferenceArchitectureByComponentAndEnvironment)
{
    const Counted counted(load("reference-architecture.mcdesign"));
    const CostTable table = tableOf(counted);
    EXPECT_EQ(described(table),
              (Strings{"(environment): 0.000000 0.000000 - 0.000000", "accounts: 2.000000 1.000000 - 3.000000",
                       "api-certificate: 0.000000 0.000000 - 0.000000", "api-firewall: 0.000000 0.000000 - 0.000000",
                       "core-link: 1.013000 1.013000 - 2.026000", "customers: 2.000000 1.000000 - 3.000000",
                       "gateway: 0.000000 0.000000 - 0.000000", "keycloak-db: 10.559750 1.688750 - 12.248500",
                       "payments: 2.000000 1.000000 - 3.000000", "sso: 5.000000 3.000000 - 8.000000"}));
    EXPECT_EQ(sums(table.totals), (Strings{"22.572750", "8.701750", "-", "31.274500"}));
}

TEST(CostTable, CategoriesAddUpToTheTotal)
{
    const Counted counted(load("public-site.mcdesign"));
    const CostTable table = tableOf(counted);
    EXPECT_EQ(sums(table.totals), (Strings{"16.660098", "3.170138", "3.170138", "0.013873", "23.014247"}));
    for (std::size_t column = 0; column < table.columns(); ++column) {
        CostCell sum;
        for (const auto& family : table.families)
            sum.add(family[column]);
        EXPECT_EQ(cellWords(sum), cellWords(table.totals[column]));
        EXPECT_EQ(sum.lines, table.totals[column].lines);
    }
    EXPECT_EQ(sums(table.family(Family::compute)), (Strings{"4.000000", "1.000000", "1.000000", "-", "6.000000"}));
    EXPECT_EQ(sums(table.family(Family::data)), (Strings{"10.587500", "1.688750", "1.688750", "-", "13.965000"}));
    EXPECT_EQ(sums(table.family(Family::storage)), (Strings{"0.031900", "0.003190", "0.003190", "-", "0.038280"}));
}

TEST(CostTable, TellsUnknownFromZeroAndFromIncluded)
{
    const Counted counted(inProduction(R"([{"id": "domain", "kind": "domain-registration"},
        {"id": "gate", "kind": "api-gateway"}, {"id": "peer", "kind": "vpc-peering"}])"));
    const CostTable table = tableOf(counted);
    ASSERT_EQ(table.things.size(), 4u);
    const CostCell domain = table.cell(table.things[1], table.totalColumn());
    EXPECT_TRUE(domain.allUnknown());
    EXPECT_FALSE(domain.allIncluded());
    const CostCell gate = table.cell(table.things[2], table.totalColumn());
    EXPECT_TRUE(gate.allIncluded());
    const CostCell peer = table.cell(table.things[3], table.totalColumn());
    EXPECT_FALSE(peer.allIncluded() || peer.allUnknown());
    EXPECT_EQ(cellWords(peer), "0.000000");
    EXPECT_EQ(table.totals.back().unknown, 1u);
    EXPECT_EQ(cellWords(table.totals.back()), ">=0.000000");
}

TEST(CostTable, KeepsItemsOfAComponentApart)
{
    const Counted counted(load("event-driven.mcdesign"));
    const CostTable table = tableOf(counted);
    EXPECT_EQ(table.things[1].parts.front().item->name, "hsm");
    EXPECT_EQ(table.things[1].family, Family::security);
    for (const CostThing& thing : table.things) {
        if (!thing.component || thing.component->id != "policy-index")
            continue;
        ASSERT_EQ(thing.parts.size(), 2u);
        EXPECT_EQ(cellWords(table.cell(thing.parts[0], 0)), "6.766000");
        EXPECT_EQ(cellWords(table.cell(thing.parts[1], 0)), "0.749200");
        EXPECT_EQ(cellWords(table.cell(thing.parts[1], table.totalColumn())), "0.786660");
        EXPECT_EQ(cellWords(table.cell(thing.parts[1], table.sharedColumn())), "-");
    }
}

TEST(CostTable, AnEmptyDesignHasNothing)
{
    const CostTable table = tableOf(Counted(design({.components = "[]", .environments = "[]"})));
    EXPECT_TRUE(table.things.empty());
    EXPECT_EQ(table.columns(), 2u);
    EXPECT_TRUE(table.totals.back().empty());
}

TEST(PriceOf, OnlyWithAPriceForAnMru)
{
    EXPECT_EQ(priceOf(RateCard::builtIn(), 31'274'500), std::nullopt);
    RateCard card;
    card.currency = "USD";
    card.pricePerMru = 36'040'100;
    EXPECT_EQ(priceOf(card, 31'274'500), 1'127'136'107); // 31.2745 × 36.0401 = 1127.13610745
    card.pricePerMru = 1;
    EXPECT_EQ(priceOf(card, 500'000), 1); // half-up
    EXPECT_EQ(priceOf(card, 499'999), 0);
    card.pricePerMru = 1'000'000'000'000;
    EXPECT_EQ(priceOf(card, std::numeric_limits<Mru>::max()), std::nullopt);
    card.currency.reset();
    EXPECT_EQ(priceOf(card, 1), std::nullopt);
}

TEST(LineInputs, InTheOrderOfTheFormula)
{
    const auto names = [](const Counted& counted, const std::string& item) {
        Strings out;
        for (const Key key : inputsOf(counted.line("production", "it", item)))
            out.emplace_back(key.text());
        return out;
    };
    EXPECT_EQ(names(one(R"({"id": "it", "kind": "container"})"), "container"),
              (Strings{"vcpu", "memoryGb", "redundancy"}));
    const Counted database = one(R"({"id": "it", "kind": "database"})");
    EXPECT_EQ(names(database, "database"), (Strings{"instanceType", "nodes"}));
    EXPECT_EQ(names(database, "storage"), (Strings{"storageGb"}));
    EXPECT_EQ(names(one(R"({"id": "it", "kind": "cdn"})"), "cdn"), (Strings{"locations", "monthlyTb"}));
    EXPECT_EQ(names(one(R"({"id": "it", "kind": "vpn"})"), "vpn"), Strings{});
}

TEST(LineInputs, TheFieldThatWouldCompleteIt)
{
    EXPECT_EQ(
        questionOf(one(R"({"id": "it", "kind": "container", "properties": {"vcpu": 2, "memoryGb": -1}})"), "container"),
        "memoryGb");
    EXPECT_EQ(questionOf(one(R"({"id": "it", "kind": "container", "properties": {"vcpu": -1}})"), "container"), "vcpu");
    EXPECT_EQ(questionOf(one(R"({"id": "it", "kind": "container", "properties": {"redundancy": 0}})"), "container"),
              "redundancy");
    EXPECT_EQ(questionOf(one(R"({"id": "it", "kind": "database", "properties": {"instanceType": "db.x9.huge"}})"),
                         "database"),
              "instanceType");
    EXPECT_EQ(questionOf(one(R"({"id": "it", "kind": "cdn", "properties": {"locations": [], "monthlyTb": 1}})"), "cdn"),
              "locations");
    EXPECT_EQ(questionOf(one(R"({"id": "it", "kind": "vpn"})", cardOf("{}")), "vpn"), "");
    EXPECT_EQ(questionOf(one(R"({"id": "it", "kind": "container"})"), "container"), "");
}

TEST(LineInputs, SayWhereAValueComesFrom)
{
    const Counted counted(inProduction(R"([{"id": "it", "kind": "container", "properties": {"vcpu": 2},
        "overrides": {"production": {"memoryGb": 8}}}])"));
    const Here here(counted.survey(), *counted.survey().find("it"), 0);
    EXPECT_EQ(originOf(here, property::vcpu), InputOrigin::component);
    EXPECT_EQ(originOf(here, property::memoryGb), InputOrigin::environment);
    EXPECT_EQ(originOf(here, property::redundancy), InputOrigin::usual);
    EXPECT_EQ(originOf(here, property::storageGb), InputOrigin::none);
}

} // namespace cost_table_test
} // namespace designer::test
