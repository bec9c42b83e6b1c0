// A rate card while it is written.

#include "estimate/card_draft.h"

#include <gtest/gtest.h>

#include <sstream>

#include "estimate/rate_needs.h"
#include "estimate/rate_words.h"
#include "ledger.h"

namespace designer::test {
namespace card_draft_test {

CardDraft drafted(std::string_view text)
{
    auto draft = CardDraft::read(text, "card.json");
    if (const auto* error = std::get_if<json::Error>(&draft))
        throw std::runtime_error(error->in(Language::en));
    return std::get<CardDraft>(std::move(draft));
}

std::string sampleText()
{
    return std::get<std::string>(json::readFile(std::string(SOURCE_ROOT) + "/resources/ratecards/sample.json"));
}

constexpr char bankCard[] = R"({
    "format": "modyo-connect-rate-card", "formatVersion": 1,
    "id": "bank", "version": "7", "name": "Bank card",
    "theirs": [1, 2],
    "rates": {"vpn": {"rate": "1.013", "owner": "network"}}
})";

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> out;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        out.push_back(line);
    return out;
}

std::string places(const CardCheck& check)
{
    std::string out;
    for (const json::Error& error : check.errors)
        out += error.pointer + "\n";
    return out;
}

TEST(CardDraft, AChangeOfARateChangesOneLineOfTheFile)
{
    EXPECT_EQ(CardDraft::shipped().write(), sampleText());
    const auto before = lines(CardDraft::shipped().write());
    const auto after = lines(CardDraft::shipped().withRate("vpn", "1.5").withRate("vpn", "1.25").write());
    ASSERT_EQ(before.size(), after.size());
    std::string changed;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i] != after[i])
            changed += before[i] + " -> " + after[i] + "\n";
    EXPECT_EQ(changed, "      \"rate\": \"1.013\" ->       \"rate\": \"1.25\"\n");
}

TEST(CardDraft, ListsWhatTheReaderReads)
{
    const auto& entries = RateCard::builtIn().entries();
    const std::vector<DraftRate> rates = CardDraft::shipped().rates();
    ASSERT_EQ(rates.size(), entries.size());
    for (std::size_t i = 0; i < rates.size(); ++i)
        EXPECT_EQ(rates[i].key, entries[i].first);
    EXPECT_EQ(rates[1], (DraftRate{"container.perVcpu", "/rates/container/perVcpu", "0.820", "task-month"}));
}

TEST(CardDraft, KeepsWhatNobodyKnowsAndPutsNewRatesWhereTheyAreRead)
{
    const CardDraft draft = drafted(bankCard)
                                .withRate("vpn", "")
                                .withRate("database.byType.db.r6.large", "5")
                                .withRate("database.usage.storageGb", "0.1")
                                .withRate("cdn.usage.monthlyTb.byLocation.asia", "3")
                                .withRate("container.perGb", "0.09");
    EXPECT_EQ(draft.write(), R"({
  "format": "modyo-connect-rate-card",
  "formatVersion": 1,
  "id": "bank",
  "version": "7",
  "name": "Bank card",
  "theirs": [1, 2],
  "rates": {
    "vpn": {"rate": null, "owner": "network"},
    "database": {"byType": {"db.r6.large": "5"}, "usage": {"storageGb": {"rate": "0.1"}}},
    "cdn": {"usage": {"monthlyTb": {"byLocation": {"asia": "3"}}}},
    "container": {"perGb": "0.09"}
  }
})");
    const CardCheck check = draft.check();
    EXPECT_EQ(places(check), "");
    EXPECT_EQ(check.card.rate("vpn"), std::nullopt);
    EXPECT_EQ(check.card.rate("database.byType.db.r6.large"), 5 * oneMicro);
    EXPECT_EQ(check.card.rate("database.usage.storageGb"), 100'000);
    EXPECT_EQ(check.card.rate("cdn.usage.monthlyTb.byLocation.asia"), 3 * oneMicro);
    EXPECT_EQ(check.card.rate("container.perGb"), 90'000);
}

TEST(CardDraft, TellsEveryErrorWithItsPlace)
{
    const CardDraft draft = drafted(R"({"format": "modyo-connect-rate-card", "formatVersion": 2, "id": "x",
      "version": "1", "name": {"en": "Bank"}, "pricePerMru": "30", "rates": {"vpn": {"rate": 1.5}, "waf": [],
      "hsm": {"rate": "2", "minimum": -1}, "cdn": {"usage": {"monthlyTb": {"byLocation": {"a/b": "1,5"}}}}}})");
    const CardCheck check = draft.check();
    EXPECT_EQ(places(check), "/formatVersion\n/name/es\n/currency\n/rates/vpn/rate\n/rates/waf\n/rates/hsm/minimum\n"
                             "/rates/cdn/usage/monthlyTb/byLocation/a~1b\n");
    EXPECT_EQ(check.card.rate("hsm"), 2 * oneMicro);
    EXPECT_EQ(check.card.rate("vpn"), std::nullopt);
}

TEST(CardDraft, AMissingLanguageIsTheOnlyThingThatIsRefused)
{
    for (const std::string member : {"disclaimer", "basisText"})
        for (const std::string texts : {R"({"en": "Ask first"})", R"({"en": "Ask first", "es": 7})"}) {
            const CardCheck check = drafted(R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "bank",
              "version": "7", "name": "Bank", ")"
                                            + member + "\": " + texts + R"(, "rates": {"vpn": {"rate": "2"}}})")
                                        .check();
            EXPECT_EQ(places(check), "/" + member + "/es\n");
            EXPECT_EQ(check.card.id, "bank");
            EXPECT_EQ(check.card.rate("vpn"), 2 * oneMicro);
        }
}

/// A value with each member below it taken out, or replaced by what no member may be.
std::vector<json::Value> spoilt(const json::Value& value)
{
    std::vector<json::Value> out;
    const json::Object before = value.object();
    for (const json::Member& member : before) {
        json::Object without = before;
        without.erase(member.key);
        out.push_back(std::move(without));
        std::vector<json::Value> others = spoilt(member.value);
        others.push_back(-7);
        others.push_back(json::Array());
        for (json::Value& each : others) {
            json::Object with = before;
            with.set(member.key, std::move(each));
            out.push_back(std::move(with));
        }
    }
    return out;
}

TEST(CardDraft, WhateverIsSpoiltTheRestIsTheCard)
{
    const std::string bank = CardDraft::shipped().withText("id", "bank").withRate("vpn", "2").write();
    const auto cards = spoilt(std::get<json::Value>(json::parse(bank)));
    EXPECT_GT(cards.size(), 300u);
    for (const json::Value& card : cards) {
        const CardCheck check = drafted(json::write(card)).check();
        EXPECT_NE(check.card.sha256, RateCard::builtIn().sha256) << places(check);
        if (card["id"] == json::Value("bank")) {
            EXPECT_EQ(check.card.id, "bank");
        }
        if (card["rates"]["vpn"]["rate"] == json::Value("2")) {
            EXPECT_EQ(check.card.rate("vpn"), 2 * oneMicro) << places(check);
        }
        EXPECT_LE(check.errors.size(), 2u) << places(check);
    }
}

TEST(CardDraft, ANewCardAsksForEveryRateOfTheShippedOne)
{
    const CardCheck check = CardDraft::blank().check();
    EXPECT_EQ(places(check), "");
    ASSERT_EQ(check.card.entries().size(), RateCard::builtIn().entries().size());
    for (const auto& [key, rate] : check.card.entries()) {
        EXPECT_EQ(rate, std::nullopt) << key;
        EXPECT_FALSE(check.card.included(key)) << key;
    }
    EXPECT_TRUE(check.card.disclaimer.en.empty());
    EXPECT_EQ(check.card.minimum("database.usage.storageGb"), 10 * oneMicro);
}

TEST(CardDraft, TheHeadIsReadAndWritten)
{
    const CardDraft draft = drafted(bankCard)
                                .withTexts("name", {"Bank card", "Tarifa del banco"})
                                .withText("version", "8")
                                .withText("currency", "USD")
                                .withText("pricePerMru", "31.50")
                                .withText("effectiveFrom", "")
                                .withTexts("disclaimer", {"", ""})
                                .withIllustrative(true);
    const CardCheck check = draft.check();
    EXPECT_EQ(places(check), "");
    EXPECT_EQ(check.card.name, (OwnedText{"Bank card", "Tarifa del banco"}));
    EXPECT_EQ(check.card.version, "8");
    EXPECT_EQ(check.card.pricePerMru, 31'500'000);
    EXPECT_TRUE(check.card.illustrative);
    EXPECT_EQ(draft.text("version"), "8");
    EXPECT_EQ(draft.write().find("effectiveFrom"), std::string::npos);
    EXPECT_EQ(draft.write().find("disclaimer"), std::string::npos);
    EXPECT_EQ(drafted(bankCard).withTexts("name", {"Other", "Other"}).texts("name"), (OwnedText{"Other", "Other"}));
}

std::string said(std::string_view key, Language language)
{
    const RateWords words = rateWords(key, Catalogue::builtIn());
    return std::string(words.kind.in(language)) + " | " + std::string(words.what.in(language)) + " | "
           + std::string(words.choice.in(language));
}

TEST(RateWords, KeysForPeople)
{
    EXPECT_EQ(said("container.perVcpu", Language::en), "Container | each vCPU | ");
    EXPECT_EQ(said("container.perGb", Language::es), "Contenedor | cada GB de memoria | ");
    EXPECT_EQ(said("database.byType.db.r6.large", Language::en), "Database | Database nodes | db.r6.large");
    EXPECT_EQ(said("database.usage.storageGb", Language::es), "Base de datos | Almacenamiento de base de datos | ");
    EXPECT_EQ(said("secret.byStore.aws", Language::en), "Secret | Secret | AWS Secrets Manager");
    EXPECT_EQ(said("hsm", Language::es), "Módulos de seguridad (HSM) |  | ");
    EXPECT_EQ(said("vpn", Language::en), "VPN (site-to-site) |  | ");
    EXPECT_EQ(said("monitoring", Language::en), "monitoring |  | ");
    EXPECT_EQ(said("backup.usage.gb", Language::en), "backup | usage.gb | ");
}

TEST(RateNeeds, AreTheKeysThatADesignReads)
{
    const CardDraft draft = drafted(bankCard).withRate("container.perVcpu", "1");
    const RateCard card = draft.check().card;
    const Counted counted(R"({"format": "modyo-connect-design", "version": 1, "name": "Bank",
      "environments": [{"id": "production", "name": "Production", "kind": "production"}],
      "components": [{"id": "api", "kind": "container", "properties": {"vcpu": 1, "memoryGb": 2}},
                     {"id": "jobs", "kind": "queue"}, {"id": "office", "kind": "vpn"}]})",
                          card);
    EXPECT_EQ(rateNeeds(counted.result(), card),
              (std::map<std::string, bool>{
                  {"container.perGb", false}, {"container.perVcpu", true}, {"environment", false}, {"vpn", true}}));
}

} // namespace card_draft_test
} // namespace designer::test
