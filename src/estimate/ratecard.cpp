#include "estimate/ratecard.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "estimate/rate_keys.h"
#include "estimate/sha256.h"
#include "resources/resource.h"

namespace designer {

namespace {

constexpr std::string_view formatName = "modyo-connect-rate-card";
constexpr std::int64_t formatVersion = 1;

constexpr Text nothing = {"nothing", "nada"};
constexpr Text anObject = {"an object", "un objeto"};
constexpr Text aText = {"a text", "un texto"};
constexpr Text aTextOrTwo = {"a text, or an object with \"en\" and \"es\"",
                             "un texto, o un objeto con \"en\" y \"es\""};
constexpr Text aFlag = {"true or false", "true o false"};
constexpr Text aRate = {
    "a decimal text with at most six decimals such as \"0.820\", from 0 to 1000000000, or null",
    "un texto decimal con seis decimales como máximo, por ejemplo \"0.820\", de 0 a 1000000000, o null"};
constexpr Text aMinimum = {"a number from 0 to 1000000000", "un número de 0 a 1000000000"};
constexpr Text zeroForIncluded = {"\"0\", because the basis is \"included\"", "\"0\", porque la base es \"included\""};
constexpr Text currencyOfThePrice = {"the currency of \"pricePerMru\"", "la moneda de \"pricePerMru\""};
constexpr Text exactly = {"{value} (nothing else is supported)", "{value} (no se admite otra cosa)"};

/// How the program rounds. A card that wants it otherwise is refused, for its
/// totals would not be those that its author has in mind.
struct RoundingRule {
    std::string_view key;
    json::Value value;
};

const auto& roundingRules()
{
    static const std::array<RoundingRule, 5> rules = {{{"lineDecimals", 6},
                                                       {"displayDecimals", 2},
                                                       {"mode", "half-up"},
                                                       {"totalsFrom", "unrounded-lines"},
                                                       {"roundUpToWhole", false}}};
    return rules;
}

/// "0.820" in millionths: digits, and at most six behind a point.
std::optional<Micro> parseRate(std::string_view text)
{
    const auto allDigits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const auto point = text.find('.');
    if (!allDigits(text.substr(0, point)))
        return std::nullopt;
    if (point != std::string_view::npos && (!allDigits(text.substr(point + 1)) || text.size() - point - 1 > 6))
        return std::nullopt;
    const auto value = json::parseMicro(text);
    return value && *value <= maximumRate * oneMicro ? value : std::nullopt;
}

} // namespace

/// Reads one card. The first error stays; what follows it is read into the void.
class RateCardReader {
public:
    RateCardReader(std::string_view text, const std::string& file) : text_(text), file_(file) {}

    json::Result<RateCard> read();

private:
    using Value = json::Value;

    void refuse(const std::string& pointer, std::string found, Message expected);
    void refuse(const std::string& pointer, const Value& found, Text expected);
    bool expectObject(const Value& value, const std::string& pointer);

    void readHead(const Value& card);
    void expectExactly(const Value& value, const std::string& pointer, const Value& only);
    std::string readText(const Value& value, const std::string& pointer, bool required);
    OwnedText readTexts(const Value& value, const std::string& pointer);
    void readPrice(const Value& card);
    void readRounding(const Value& rounding);
    void readKind(const std::string& kind, const Value& value);
    void readIncluded(const std::string& kind, const Value& value, const std::string& pointer);
    void readRated(const std::string& key, const Value& value, const std::string& pointer);
    void readUsage(const std::string& key, const Value& usage, const std::string& pointer);
    void readMinimum(const std::string& key, const Value& value, const std::string& pointer);
    void readRate(std::string key, const Value& value, const std::string& pointer);
    std::optional<Micro> readDecimal(const Value& value, const std::string& pointer);

    std::string_view text_;
    const std::string& file_;
    RateCard card_;
    std::optional<json::Error> error_;
};

json::Result<RateCard> RateCardReader::read()
{
    auto parsed = json::parse(text_);
    if (auto* error = std::get_if<json::Error>(&parsed)) {
        error->file = file_;
        return std::move(*error);
    }
    const Value& card = std::get<Value>(parsed);
    if (expectObject(card, "")) {
        readHead(card);
        readPrice(card);
        readRounding(card["rounding"]);
        if (expectObject(card["rates"], "/rates"))
            for (const json::Member& kind : card["rates"].object())
                readKind(kind.key, kind.value);
    }
    if (error_)
        return std::move(*error_);
    card_.sha256 = sha256(text_);
    return std::move(card_);
}

/// A member that is missing is reported at the object that lacks it.
void RateCardReader::refuse(const std::string& pointer, std::string found, Message expected)
{
    if (error_)
        return;
    error_ = json::Error{file_, pointer, 0, 0, std::move(found), {}, std::move(expected)};
    json::Place place = json::locate(text_, pointer);
    if (place.line == 0) {
        error_->found.clear();
        error_->foundWords = nothing;
        place = json::locate(text_, pointer.substr(0, pointer.rfind('/')));
    }
    error_->line = place.line;
    error_->column = place.column;
}

void RateCardReader::refuse(const std::string& pointer, const Value& found, Text expected)
{
    refuse(pointer, json::describe(found), Message{expected, {}});
}

bool RateCardReader::expectObject(const Value& value, const std::string& pointer)
{
    if (!value.isObject())
        refuse(pointer, value, anObject);
    return value.isObject();
}

void RateCardReader::readHead(const Value& card)
{
    expectExactly(card["format"], "/format", formatName);
    expectExactly(card["formatVersion"], "/formatVersion", formatVersion);
    card_.id = readText(card["id"], "/id", true);
    card_.version = readText(card["version"], "/version", true);
    card_.name = readTexts(card["name"], "/name");
    card_.effectiveFrom = readText(card["effectiveFrom"], "/effectiveFrom", false);
    card_.validUntil = readText(card["validUntil"], "/validUntil", false);
    card_.unit = card["unit"].isNull() ? "MRU" : readText(card["unit"], "/unit", true);
    if (!card["disclaimer"].isNull())
        card_.disclaimer = readTexts(card["disclaimer"], "/disclaimer");
    if (!card["basisText"].isNull())
        card_.basis = readTexts(card["basisText"], "/basisText");
    if (!card["illustrative"].isNull() && !card["illustrative"].isBool())
        refuse("/illustrative", card["illustrative"], aFlag);
    card_.illustrative = card["illustrative"].boolean();
}

void RateCardReader::expectExactly(const Value& value, const std::string& pointer, const Value& only)
{
    if (value != only)
        refuse(pointer, json::describe(value), Message{exactly, {{"value", json::writeCompact(only)}}});
}

std::string RateCardReader::readText(const Value& value, const std::string& pointer, bool required)
{
    if (!value.isString() && (required || !value.isNull()))
        refuse(pointer, value, aText);
    return value.string();
}

OwnedText RateCardReader::readTexts(const Value& value, const std::string& pointer)
{
    if (value.isString())
        return {value.string(), value.string()};
    if (!value.isObject()) {
        refuse(pointer, value, aTextOrTwo);
        return {};
    }
    return {readText(value["en"], pointer + "/en", true), readText(value["es"], pointer + "/es", true)};
}

void RateCardReader::readPrice(const Value& card)
{
    if (!card["currency"].isNull())
        card_.currency = readText(card["currency"], "/currency", true);
    card_.pricePerMru = readDecimal(card["pricePerMru"], "/pricePerMru");
    if (card_.pricePerMru && card_.currency.value_or("").empty())
        refuse("/currency", card["currency"], currencyOfThePrice);
}

void RateCardReader::readRounding(const Value& rounding)
{
    if (rounding.isNull() || !expectObject(rounding, "/rounding"))
        return;
    for (const RoundingRule& rule : roundingRules())
        if (const Value* value = rounding.object().find(rule.key))
            expectExactly(*value, "/rounding/" + std::string(rule.key), rule.value);
}

void RateCardReader::readKind(const std::string& kind, const Value& value)
{
    const std::string pointer = "/rates" + json::pointerStep(kind);
    if (!expectObject(value, pointer))
        return;
    readRated(kind, value, pointer);
    if (value["basis"] == Value("included"))
        readIncluded(kind, value, pointer);
    if (!value["usage"].isNull())
        readUsage(kind + ".usage", value["usage"], pointer + "/usage");
}

void RateCardReader::readIncluded(const std::string& kind, const Value& value, const std::string& pointer)
{
    if (card_.rate(kind).value_or(0) != 0)
        refuse(pointer + "/rate", value["rate"], zeroForIncluded);
    card_.included_[kind] = {readText(value["noteEn"], pointer + "/noteEn", false),
                             readText(value["noteEs"], pointer + "/noteEs", false)};
}

void RateCardReader::readRated(const std::string& key, const Value& value, const std::string& pointer)
{
    for (const json::Member& member : value.object()) {
        const std::string at = pointer + json::pointerStep(member.key);
        if (holdsRate(member.key))
            readRate(member.key == "rate" ? key : key + "." + member.key, member.value, at);
        else if (holdsRatesByChoice(member.key) && expectObject(member.value, at))
            for (const json::Member& choice : member.value.object())
                readRate(key + "." + member.key + "." + choice.key, choice.value, at + json::pointerStep(choice.key));
        else if (member.key == "minimum")
            readMinimum(key, member.value, at);
    }
}

void RateCardReader::readUsage(const std::string& key, const Value& usage, const std::string& pointer)
{
    if (!expectObject(usage, pointer))
        return;
    for (const json::Member& amount : usage.object()) {
        const std::string at = pointer + json::pointerStep(amount.key);
        if (expectObject(amount.value, at))
            readRated(key + "." + amount.key, amount.value, at);
    }
}

void RateCardReader::readMinimum(const std::string& key, const Value& value, const std::string& pointer)
{
    const auto minimum = value.micro();
    if (!minimum || *minimum < 0 || *minimum > maximumRate * oneMicro)
        refuse(pointer, value, aMinimum);
    else
        card_.minimums_[key] = *minimum;
}

void RateCardReader::readRate(std::string key, const Value& value, const std::string& pointer)
{
    const auto rate = readDecimal(value, pointer);
    card_.index_[key] = card_.entries_.size();
    card_.entries_.emplace_back(std::move(key), rate);
}

std::optional<Micro> RateCardReader::readDecimal(const Value& value, const std::string& pointer)
{
    const auto decimal = value.isString() ? parseRate(value.string()) : std::nullopt;
    if (!decimal && !value.isNull())
        refuse(pointer, value, aRate);
    return decimal;
}

const RateCard& RateCard::builtIn()
{
    static const RateCard card = [] {
        auto read = RateCard::read(resource("ratecards/sample.json"), "ratecards/sample.json");
        if (!std::holds_alternative<RateCard>(read))
            std::abort();
        return std::get<RateCard>(std::move(read));
    }();
    return card;
}

json::Result<RateCard> RateCard::read(std::string_view text, const std::string& file)
{
    return RateCardReader(text, file).read();
}

std::optional<Micro> RateCard::rate(std::string_view key) const
{
    const auto at = index_.find(std::string(key));
    return at == index_.end() ? std::nullopt : entries_[at->second].second;
}

bool RateCard::included(std::string_view kind) const
{
    return included_.contains(std::string(kind));
}

Text RateCard::includedNote(std::string_view kind) const
{
    const auto at = included_.find(std::string(kind));
    return at == included_.end() ? Text() : Text(at->second);
}

Micro RateCard::minimum(std::string_view key) const
{
    const auto at = minimums_.find(std::string(key));
    return at == minimums_.end() ? 0 : at->second;
}

} // namespace designer
