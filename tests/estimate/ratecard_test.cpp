#include "estimate/ratecard.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "estimate/sha256.h"

namespace designer {
namespace ratecard_test {

std::string cardWith(const std::string& rates, const std::string& head = "")
{
    return R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "bank", "version": "2", "name": "Bank",)"
           "\n"
           + head + R"("rates": )" + rates + "}";
}

RateCard card(const std::string& text)
{
    auto result = RateCard::read(text, "bank.json");
    if (const auto* error = std::get_if<json::Error>(&result))
        throw std::runtime_error(error->in(Language::en));
    return std::get<RateCard>(std::move(result));
}

json::Error errorOf(const std::string& text)
{
    auto result = RateCard::read(text, "bank.json");
    const auto* error = std::get_if<json::Error>(&result);
    return error ? *error : json::Error{};
}

/// The pointer at which a card is refused; "(accepted)" when it is not.
std::string refusedAt(const std::string& text)
{
    const auto result = RateCard::read(text, "bank.json");
    const auto* error = std::get_if<json::Error>(&result);
    return error ? error->pointer : "(accepted)";
}

std::string refusedRate(const std::string& rate)
{
    return refusedAt(cardWith(R"({"vpn": {"rate": )" + rate + "}}"));
}

TEST(BuiltInRateCard, SaysWhatItIs)
{
    const RateCard& sample = RateCard::builtIn();
    EXPECT_EQ(sample.id, "sample-aws-proportional");
    EXPECT_EQ(sample.version, "0.1.0");
    EXPECT_EQ(sample.unit, "MRU");
    EXPECT_EQ(sample.effectiveFrom, "2026-10-02");
    EXPECT_EQ(sample.name.es, "Tarifa ilustrativa (no son valores de Modyo)");
    EXPECT_TRUE(sample.illustrative);
    EXPECT_TRUE(sample.disclaimer.en.starts_with("Illustration only."));
    EXPECT_TRUE(sample.basis.en.starts_with("1 MRU is defined here"));
    EXPECT_EQ(sample.currency, std::nullopt);
    EXPECT_EQ(sample.pricePerMru, std::nullopt);
    EXPECT_EQ(sample.sha256, "1f2e83bb4c6ba64db2ebe4911b2c032e3108c6cd9d8bdba97c8924de340d502f");
}

TEST(BuiltInRateCard, KeysFollowThePathInTheFile)
{
    const RateCard& sample = RateCard::builtIn();
    EXPECT_EQ(sample.rate("environment"), 0);
    EXPECT_EQ(sample.rate("container.perVcpu"), 820'000);
    EXPECT_EQ(sample.rate("container.perGb"), 90'000);
    EXPECT_EQ(sample.rate("sso"), 1'000'000);
    EXPECT_EQ(sample.rate("database.byType.db.r6.large"), 5'266'000);
    EXPECT_EQ(sample.rate("database.usage.storageGb"), 2'775);
    EXPECT_EQ(sample.rate("search.byType.r7g.12xlarge.search"), 86'429'000);
    EXPECT_EQ(sample.rate("cdn.usage.monthlyTb.byLocation.south-america"), 3'125'000);
    EXPECT_EQ(sample.rate("queue.usage.monthlyRequestsMillions.byType.fifo"), 13'873);
    EXPECT_EQ(sample.rate("encryption-key.byMode.external-cloudhsm"), 27'747);
    EXPECT_EQ(sample.rate("secret.byStore.github"), 0);
    EXPECT_EQ(sample.rate("messaging.usage.emailThousands"), 2'775);
    EXPECT_EQ(sample.entries().size(), 117u);
    EXPECT_EQ(sample.entries().front().first, "environment");
    EXPECT_EQ(sample.entries().back().first, "domain-registration");
}

TEST(BuiltInRateCard, NullAndAbsentAreNotRated)
{
    const RateCard& sample = RateCard::builtIn();
    EXPECT_EQ(sample.rate("messaging.usage.sms"), std::nullopt);
    EXPECT_EQ(sample.rate("domain-registration"), std::nullopt);
    EXPECT_EQ(sample.rate("database.byType.db.r9.large"), std::nullopt);
    EXPECT_EQ(sample.rate(""), std::nullopt);
}

TEST(BuiltInRateCard, IncludedKindsAndMinimums)
{
    const RateCard& sample = RateCard::builtIn();
    EXPECT_TRUE(sample.included("waf"));
    EXPECT_FALSE(sample.included("vpn"));
    EXPECT_EQ(sample.includedNote("waf").en, "Included (firewall, 2022 wording).");
    EXPECT_EQ(sample.includedNote("waf").es, "Incluido (firewall, texto de 2022).");
    EXPECT_TRUE(sample.includedNote("vpn").empty());
    EXPECT_EQ(sample.minimum("database.usage.storageGb"), 10'000'000);
    EXPECT_EQ(sample.minimum("hsm"), 2'000'000);
    EXPECT_EQ(sample.minimum("vpn"), 0);
}

TEST(RateCardReader, PriceWithItsCurrency)
{
    const RateCard priced = card(cardWith("{}", R"("pricePerMru": "12.50", "currency": "USD", )"));
    EXPECT_EQ(priced.pricePerMru, 12'500'000);
    EXPECT_EQ(priced.currency, "USD");
    EXPECT_FALSE(priced.illustrative);
    EXPECT_EQ(refusedAt(cardWith("{}", R"("pricePerMru": "12.50", )")), "/currency");
    EXPECT_EQ(refusedAt(cardWith("{}", R"("pricePerMru": 12.5, "currency": "USD", )")), "/pricePerMru");
}

TEST(RateCardReader, DigestIsOfTheBytes)
{
    const std::string text = cardWith("{}");
    EXPECT_EQ(card(text).sha256, sha256(text));
    EXPECT_NE(card(text).sha256, card(text + "\n").sha256);
}

TEST(RateCardReader, UnknownKeysArePassedOver)
{
    const RateCard read =
        card(cardWith(R"({"vpn": {"rate": "1", "colour": 3}, "teleport": {"rate": "2"}})", R"("x": [1], )"));
    EXPECT_EQ(read.rate("vpn"), 1'000'000);
    EXPECT_EQ(read.rate("teleport"), 2'000'000);
    EXPECT_EQ(read.entries().size(), 2u);
}

TEST(RateCardReader, RatesAreDecimalTexts)
{
    EXPECT_EQ(card(cardWith(R"({"vpn": {"rate": "0.000001"}})")).rate("vpn"), 1);
    EXPECT_EQ(card(cardWith(R"({"vpn": {"rate": "1000000000"}})")).rate("vpn"), 1'000'000'000'000'000);
    for (const char* rate : {"null", "\"0\"", "\"007\"", "\"1.5\"", "\"1000000000.000000\""})
        EXPECT_EQ(refusedRate(rate), "(accepted)") << rate;
    for (const char* rate : {"1",
                             "0.5",
                             "true",
                             "[]",
                             "{}",
                             "\"\"",
                             "\"-1\"",
                             "\"+1\"",
                             "\"1e3\"",
                             "\"NaN\"",
                             "\"inf\"",
                             "\"1.\"",
                             "\".5\"",
                             "\"1.2.3\"",
                             "\" 1\"",
                             "\"1,5\"",
                             "\"0x1\"",
                             "\"0.0000001\"",
                             "\"1000000000.000001\"",
                             "\"99999999999999999999999999\""})
        EXPECT_EQ(refusedRate(rate), "/rates/vpn/rate") << rate;
}

TEST(RateCardReader, ErrorsNameThePlace)
{
    const json::Error error = errorOf(cardWith("{\n  \"vpn\": {\"rate\": \"-1\"}}"));
    EXPECT_EQ(error.in(Language::en),
              "bank.json:3:19: /rates/vpn/rate: expected a decimal text with at most six decimals such as "
              "\"0.820\", from 0 to 1000000000, or null, found \"-1\"");
    EXPECT_EQ(error.line, 3u);
    EXPECT_EQ(error.column, 19u);
}

TEST(RateCardReader, AMissingMemberIsReportedWhereItShouldBe)
{
    const json::Error error = errorOf("{\"format\": \"modyo-connect-rate-card\",\n \"formatVersion\": 1}");
    EXPECT_EQ(error.pointer, "/id");
    EXPECT_EQ(error.line, 1u);
    EXPECT_EQ(error.column, 1u);
    EXPECT_EQ(error.foundWords.en, "nothing");
    EXPECT_EQ(error.foundWords.es, "nada");
}

TEST(RateCardReader, PointersAreEscaped)
{
    EXPECT_EQ(refusedAt(cardWith(R"({"a/b~c": {"byType": {"x/y": 1}}})")), "/rates/a~1b~0c/byType/x~1y");
}

TEST(RateCardReader, OtherFormatsAndVersionsAreRefused)
{
    EXPECT_EQ(refusedAt("[]"), "");
    EXPECT_EQ(refusedAt("{}"), "/format");
    EXPECT_EQ(refusedAt(R"({"format": "modyo-connect-design"})"), "/format");
    EXPECT_EQ(refusedAt(R"({"format": "modyo-connect-rate-card", "formatVersion": 2})"), "/formatVersion");
    EXPECT_EQ(refusedAt(R"({"format": "modyo-connect-rate-card", "formatVersion": "1"})"), "/formatVersion");
    EXPECT_EQ(errorOf("{\"format\": \"modyo-connect-rate-card\", \"formatVersion\": 2}").expected.in(Language::en),
              "1 (nothing else is supported)");
}

TEST(RateCardReader, TextThatIsNoJsonIsRefused)
{
    EXPECT_EQ(errorOf("{\"format\": ").file, "bank.json");
    EXPECT_EQ(errorOf("{\"format\": NaN}").line, 1u);
    EXPECT_EQ(errorOf(cardWith(R"({"vpn": {"rate": "1"}, "vpn": {"rate": "2"}})")).line, 2u);
}

TEST(RateCardReader, WrongTypesAreRefused)
{
    EXPECT_EQ(refusedAt(cardWith("[]")), "/rates");
    EXPECT_EQ(refusedAt(cardWith("null")), "/rates");
    EXPECT_EQ(refusedAt(cardWith(R"({"vpn": 1})")), "/rates/vpn");
    EXPECT_EQ(refusedAt(cardWith(R"({"cache": {"byType": []}})")), "/rates/cache/byType");
    EXPECT_EQ(refusedAt(cardWith(R"({"cdn": {"usage": 3}})")), "/rates/cdn/usage");
    EXPECT_EQ(refusedAt(cardWith(R"({"cdn": {"usage": {"monthlyTb": "1"}}})")), "/rates/cdn/usage/monthlyTb");
    EXPECT_EQ(refusedAt(cardWith(R"({"hsm": {"minimum": -1}})")), "/rates/hsm/minimum");
    EXPECT_EQ(refusedAt(cardWith(R"({"hsm": {"minimum": "2"}})")), "/rates/hsm/minimum");
    EXPECT_EQ(refusedAt(cardWith("{}", R"("illustrative": "yes", )")), "/illustrative");
    EXPECT_EQ(refusedAt(cardWith("{}", R"("disclaimer": {"en": "only"}, )")), "/disclaimer/es");
    EXPECT_EQ(refusedAt(cardWith("{}", R"("effectiveFrom": 2026, )")), "/effectiveFrom");
}

TEST(RateCardReader, WhatIsIncludedCostsNothing)
{
    EXPECT_TRUE(card(cardWith(R"({"waf": {"basis": "included"}})")).included("waf"));
    EXPECT_EQ(refusedAt(cardWith(R"({"waf": {"basis": "included", "rate": "1"}})")), "/rates/waf/rate");
}

TEST(RateCardReader, OnlyTheProgramsRounding)
{
    EXPECT_EQ(refusedAt(cardWith("{}", R"("rounding": {"mode": "half-up", "rateDecimals": 3}, )")), "(accepted)");
    EXPECT_EQ(refusedAt(cardWith("{}", R"("rounding": {"mode": "half-even"}, )")), "/rounding/mode");
    EXPECT_EQ(refusedAt(cardWith("{}", R"("rounding": {"roundUpToWhole": true}, )")), "/rounding/roundUpToWhole");
}

TEST(RateCardReader, ATextMayServeBothLanguages)
{
    const RateCard read = card(cardWith("{}"));
    EXPECT_EQ(read.name.en, "Bank");
    EXPECT_EQ(read.name.es, "Bank");
}

} // namespace ratecard_test
} // namespace designer
