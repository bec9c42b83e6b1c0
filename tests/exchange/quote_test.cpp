#include "exchange/quote.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "exchange/estimate_export.h"
#include "format/format.h"
#include "tickets/drafts.h"

namespace designer {

namespace quote_test {

using Strings = std::vector<std::string>;

Design ofTemplate(const std::string& id)
{
    return std::get<Design>(
        loadDesign(std::string(SOURCE_ROOT) + "/resources/templates/" + id + ".mcdesign", Catalogue::builtIn()));
}

/// A quote made with a rate card.
struct Quoted {
    explicit Quoted(const Design& design, Language language = Language::en, const RateCard& card = RateCard::builtIn())
        : analysis(analyse(design, Catalogue::builtIn(), card)),
          quote(quoteOf(
              {.analysis = analysis, .catalogue = Catalogue::builtIn(), .language = language, .day = "2026-11-24"}))
    {
    }

    Analysis analysis;
    Quote quote;
};

std::string joined(const Strings& parts)
{
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : " | ") + part;
    return out;
}

Strings lineTexts(const Quote& quote)
{
    Strings out;
    for (const QuoteLine& line : quote.lines)
        out.push_back(joined({quote.columns[line.column].name, line.component, line.kind, line.item,
                              line.quantity ? plainDecimal(*line.quantity) : "?",
                              line.rate ? plainDecimal(*line.rate) : "?", line.mru ? sixDecimals(*line.mru) : "?",
                              std::string(words(line.status).in(quote.language)), line.why}));
    return out;
}

Strings questionTexts(const Quote& quote)
{
    Strings out;
    for (const QuoteQuestion& question : quote.questions)
        out.push_back(joined({std::string(words(question.kind).in(quote.language)), question.environments,
                              question.component, question.words}));
    return out;
}

Strings assumptionTexts(const Quote& quote)
{
    Strings out;
    for (const QuoteAssumption& assumption : quote.assumptions)
        out.push_back(joined({assumption.environments, assumption.components, assumption.words}));
    return out;
}

RateCard priced(const std::string& price)
{
    return std::get<RateCard>(RateCard::read(
        R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "x", "version": "2",
            "name": "Card", "effectiveFrom": "2026-10-01", "validUntil": "2026-12-31", )"
        + price + R"("rates": {"environment": {"rate": "0"}, "container": {"perVcpu": "0.82", "perGb": "0.09"}}})"));
}

TEST(Quote, SaysWhatItIsAbout)
{
    const Quoted quoted(ofTemplate("reference-architecture"));
    const Quote& quote = quoted.quote;
    EXPECT_EQ(quote.design, "Reference architecture");
    EXPECT_EQ(quote.client, "Banco Ejemplo");
    EXPECT_EQ(quote.day, "2026-11-24");
    EXPECT_EQ(quote.validUntil, "");
    EXPECT_EQ(quote.designSha256, "3da2a9cb41d9d2786bde8e042a0a3128ad0c828c6440141b48606189332d0617");
    EXPECT_EQ(quote.card.name, "Illustrative rate card (not Modyo's prices)");
    EXPECT_EQ(quote.card.version, "0.1.0");
    EXPECT_TRUE(quote.card.illustrative);
    EXPECT_TRUE(quote.card.disclaimer.starts_with("Illustration only. These are not Modyo's values."));
    EXPECT_FALSE(quote.price);
    EXPECT_EQ(quoteFileName(quote), "quote-Reference-architecture");
}

TEST(Quote, SaysOfADesignWithoutNameThatItHasNone)
{
    const Quoted quoted(Design{}, Language::es);
    EXPECT_EQ(quoted.quote.design, "Diseño sin nombre");
    EXPECT_EQ(quoteFileName(quoted.quote), "cotizacion-Dise-o-sin-nombre");
}

TEST(Quote, TotalsByEnvironmentAndCategory)
{
    const Quoted quoted(ofTemplate("reference-architecture"));
    const Quote& quote = quoted.quote;
    Strings columns, categories;
    for (const QuoteColumn& column : quote.columns)
        columns.push_back(column.name + " " + sixDecimals(column.sum.total.mru));
    for (const QuoteCategory& category : quote.categories)
        categories.push_back(category.name + " " + sixDecimals(category.sums[0].total.mru) + " + "
                             + sixDecimals(category.sums[1].total.mru) + " = " + sixDecimals(category.sum.total.mru));
    EXPECT_EQ(columns, (Strings{"Production 22.572750", "Certification 8.701750"}));
    EXPECT_EQ(categories,
              (Strings{"Network 1.013000 + 1.013000 = 2.026000", "Compute 11.000000 + 6.000000 = 17.000000",
                       "Data 10.559750 + 1.688750 = 12.248500", "Security 0.000000 + 0.000000 = 0.000000"}));
    EXPECT_EQ(quotedTotal(quote.sum, Language::en), "31.27");
    EXPECT_EQ(quotedTotal(quote.sum, Language::es), "31,27");
}

TEST(Quote, LinesSayWhatIsCounted)
{
    const Quoted quoted(ofTemplate("reference-architecture"));
    const Strings lines = lineTexts(quoted.quote);
    ASSERT_EQ(lines.size(), 24u);
    EXPECT_EQ(lines[1], "Production | Accounts | Container | Container instances | 2 | 1 | 2.000000 | rated | ");
    EXPECT_EQ(lines[6], "Production | Banking APIs | API Gateway | API Gateway | 1 | 0 | 0.000000 | included | "
                        "Included (2022 wording of the MRU page); the NLB and VPC link behind it as well.");
    EXPECT_EQ(lines[7],
              "Production | Keycloak database | Database | Database nodes | 2 | 5.266 | 10.532000 | rated | ");
    EXPECT_EQ(quoted.quote.lines[7].formula, "5.266 × 2");
    EXPECT_EQ(quoted.quote.lines[7].rateKeys, "database.byType.db.r6.large");
}

TEST(Quote, TotalsAreThoseOfTheEstimateForEveryTemplate)
{
    for (const char* id : {"reference-architecture", "public-site", "event-driven", "static-site", "empty"}) {
        const Quoted quoted(ofTemplate(id));
        const json::Object estimate = estimateJson(quoted.analysis, Language::en);
        const json::Value value(estimate);
        EXPECT_EQ(sixDecimals(quoted.quote.sum.total.mru), value["total"].string()) << id;
        EXPECT_EQ(sixDecimals(quoted.quote.sum.total.ceiling), value["ceiling"].string()) << id;
        EXPECT_EQ(quoted.quote.sum.total.complete, value["complete"].boolean()) << id;
        const json::Array& environments = value["environments"].array();
        ASSERT_GE(quoted.quote.columns.size(), environments.size());
        for (std::size_t i = 0; i < environments.size(); ++i)
            EXPECT_EQ(sixDecimals(quoted.quote.columns[i].sum.total.mru), environments[i]["total"].string()) << id;
    }
}

TEST(Quote, WhatIsUnknownIsAQuestionAndNeverZero)
{
    const Design design = test::read({.components = R"([
        {"id": "shop", "kind": "domain-registration", "name": "Shop", "properties": {"domain": "shop.cl"}}])"});
    const Quoted quoted(design, Language::es);
    const Quote& quote = quoted.quote;
    EXPECT_EQ(lineTexts(quote).back(),
              "Una vez por diseño | Shop | Registro de dominio | Registro de dominio | 1 | ? | ? | desconocido | "
              "La tarifa no tiene valor MRU para domain-registration.");
    EXPECT_EQ(questionTexts(quote).front(),
              "MRU desconocido | Todo el diseño | Shop | Registro de dominio: La tarifa no tiene valor MRU para "
              "domain-registration.");
    EXPECT_EQ(quotedTotal(quote.sum, Language::es), "≥ 0,00");
    EXPECT_EQ(quotedTotal(quote.columns.back().sum, Language::es), "sin tarifa");
    EXPECT_EQ(quotedPrice(quote, quote.columns.back().sum, Language::es), "");
    EXPECT_FALSE(quote.columns.back().sum.total.complete);
    EXPECT_TRUE(quote.columns.front().sum.total.complete);
}

TEST(Quote, AsksWhatTicketsLackAndNamesOpenProblems)
{
    const Design design = test::read({.components = R"([
        {"id": "files", "kind": "container", "name": "Files", "properties": {"vcpu": 1, "memoryGb": 2}}])"});
    const Strings questions = questionTexts(Quoted(design).quote);
    ASSERT_EQ(questions.size(), 5u);
    EXPECT_EQ(
        questions[0],
        "Answer missing | All | Files | Container Files: the ticket needs “Name and location of the code repository”.");
    EXPECT_EQ(questions[2], "Open problem | All | Files | Container Files must be associated with exactly one code "
                            "repository; it has 0.");
}

TEST(Quote, NamesTheUsualValuesThatWereCounted)
{
    const Strings assumptions = assumptionTexts(Quoted(ofTemplate("reference-architecture")).quote);
    EXPECT_EQ(assumptions[0], "Whole design |  | All figures are MRU per month.");
    EXPECT_TRUE(assumptions[1].starts_with("Whole design |  | 1 MRU is defined here as"));
    EXPECT_EQ(
        Strings(assumptions.begin() + 2, assumptions.end()),
        (Strings{"Production | Keycloak database | Database nodes: Nodes 2, the usual value; the design does not say.",
                 "All | Keycloak database | Database storage: Storage 10 GB, the usual value; the design does not say.",
                 "Certification | Accounts, Customers, Payments | Container instances: Redundancy 1, the usual "
                 "value; the design does not say.",
                 "Certification | Keycloak database | Database nodes: Nodes 1, the usual value; the design does "
                 "not say.",
                 "Certification | Single sign-on | SSO container instances: Redundancy 1, the usual value; the "
                 "design does not say."}));
}

TEST(Quote, SaysWhereMoreIsCountedThanTheDesignSays)
{
    const Design design = test::read({.components = R"([
        {"id": "db", "kind": "database", "name": "Core",
         "properties": {"instanceType": "db.r6.large", "storageGb": 4, "nodes": 2}}])"});
    const Strings assumptions = assumptionTexts(Quoted(design).quote);
    EXPECT_EQ(assumptions.back(),
              "All | Core | Database storage: 10 GB are counted, the least there is; the design says 4 GB.");
}

TEST(Quote, ComparesOnlyTheAmountThatHasALeast)
{
    const Design design = test::read({.components = R"([
        {"id": "find", "kind": "search", "name": "Find",
         "properties": {"instanceType": "r6g.large.search", "volumeGb": 20, "nodes": 3}}])"});
    for (const std::string& text : assumptionTexts(Quoted(design).quote))
        EXPECT_EQ(text.find("the least there is"), text.npos) << text;
}

TEST(Quote, ListsAcceptedProblems)
{
    const Design design = test::read({.components = R"([
        {"id": "db", "kind": "database", "name": "Core", "properties": {"instanceType": "db.t3.medium"}}])"});
    const Design accepted = design.with(Acceptance{"t3-in-production|db|production",
                                                   "Load test\nonly until March",
                                                   "architect@example.com",
                                                   "2026-11-24",
                                                   {},
                                                   {}});
    const Quoted quoted(accepted);
    ASSERT_EQ(quoted.quote.accepted.size(), 1u);
    const QuoteAcceptance& one = quoted.quote.accepted.front();
    EXPECT_EQ(
        joined({std::string(words(one.severity).in(Language::es)), one.environment, one.component, one.problem,
                one.reason, one.by, one.on}),
        "Advertencia | Production | Core | Database Core: db.t3.medium in production; db.r6.large is recommended. "
        "| Load test only until March | architect@example.com | 2026-11-24");
}

TEST(Quote, HasMoneyOnlyWhereTheCardGivesAPrice)
{
    const Design design = test::read({.components = std::string("[") + test::accounts() + "]"});
    const RateCard without = priced("");
    EXPECT_FALSE(Quoted(design, Language::en, without).quote.money(oneMicro));
    const RateCard with = priced(R"("currency": "USD", "pricePerMru": "41.5", )");
    const Quoted quoted(design, Language::en, with);
    EXPECT_EQ(quoted.quote.validUntil, "2026-12-31");
    ASSERT_TRUE(quoted.quote.price);
    EXPECT_EQ(quoted.quote.price->currency, "USD");
    EXPECT_EQ(sixDecimals(quoted.quote.sum.total.mru), "5.000000");
    EXPECT_EQ(sixDecimals(*quoted.quote.money(quoted.quote.sum.total.mru)), "207.500000");
    EXPECT_EQ(assumptionTexts(quoted.quote)[2], "Whole design |  | One MRU costs 41.5 USD per month.");
}

TEST(Quote, TellsEnvironmentsOfOneNameApart)
{
    const Design design = test::read({.environments = R"([
        {"id": "a", "name": "Same", "kind": "production"}, {"id": "b", "name": "Same", "kind": "pre-production"}])"});
    const Quoted quoted(design);
    EXPECT_EQ(quoted.quote.columns[0].name, "Same");
    EXPECT_EQ(quoted.quote.columns[1].name, "Same (b)");
}

TEST(Quote, HoldsNoControlCharactersAndNoCredentials)
{
    const Design design = test::read({.components = R"([
        {"id": "files", "kind": "container", "name": "=cmd|'/c calc'!A1\u0007\nAKIAIOSFODNN7EXAMPLE"}])"});
    EXPECT_EQ(Quoted(design).quote.lines[1].component, "=cmd|'/c calc'!A1 (delivered by a secure channel)");
}

} // namespace quote_test

} // namespace designer
