// The words of a line: made when somebody reads it.

#include "estimate/estimate.h"
#include "estimate/line_items.h"

namespace designer {

namespace {

constexpr Text unknownNumber = {"?", "?"};
constexpr Text rateMissing = {"The rate card has no MRU value for {key}.", "La tarifa no tiene valor MRU para {key}."};
constexpr Text notChosen = {"{what}: not chosen yet.", "{what}: falta elegir."};
constexpr Text noAmount = {"{what}: missing, or not a number of at least 0.",
                           "{what}: falta, o no es un número de al menos 0."};
constexpr Text noMultiplier = {"{what}: missing, or not a whole number of at least 1.",
                               "{what}: falta, o no es un número entero de al menos 1."};
constexpr Text tooLarge = {"The amount is too large to be counted.",
                           "La cantidad es demasiado grande para calcularla."};

std::string joined(std::string_view key, std::string_view variant)
{
    std::string out(key);
    if (!out.empty() && !variant.empty())
        out += '.';
    out += variant;
    return out;
}

/// A database's type under the name that the card knows it by.
std::string keyVariant(const LineItem& item, std::string_view variant)
{
    return item.item == Item::database ? canonicalDatabaseType(variant) : std::string(variant);
}

ArgValue number(std::optional<Micro> value)
{
    return value ? ArgValue(Quantity{*value}) : ArgValue(unknownNumber);
}

/// The one rate of a line, or what an item of two rates has for its first.
std::optional<Micro> firstRate(const EstimateLine& line, const RateCard& card)
{
    return line.item->secondRateKey.empty() ? line.rate : card.rate(line.item->rateKey);
}

} // namespace

std::string_view itemName(const EstimateLine& line)
{
    return line.item->item == Item::other ? line.rateVariant : line.item->name;
}

Text itemLabel(const EstimateLine& line)
{
    return line.item->label;
}

std::string formula(const EstimateLine& line, const RateCard& card, Language language)
{
    return Message{line.item->formula,
                   {{"first", Quantity{line.firstInput}},
                    {"second", Quantity{line.secondInput}},
                    {"multiplier", Quantity{line.multiplier}},
                    {"rate", number(firstRate(line, card))},
                    {"secondRate", number(card.rate(line.item->secondRateKey))}}}
        .in(language);
}

std::vector<std::string> rateKeys(const EstimateLine& line)
{
    const LineItem& item = *line.item;
    std::vector<std::string> keys;
    if (line.rateVariants)
        for (const json::Value& variant : *line.rateVariants)
            keys.push_back(joined(item.rateKey, variant.string()));
    else
        keys.push_back(joined(item.rateKey, keyVariant(item, line.rateVariant)));
    if (!item.secondRateKey.empty())
        keys.emplace_back(item.secondRateKey);
    return keys;
}

Message whyUnknown(const EstimateLine& line)
{
    switch (line.why) {
    case WhyUnknown::known:
        return {};
    case WhyUnknown::rate:
        return {rateMissing, {{"key", rateKeys(line)[line.missingKey]}}};
    case WhyUnknown::choice:
        return {notChosen, {{"what", line.item->choice}}};
    case WhyUnknown::amount:
        return {noAmount, {{"what", line.item->amount}}};
    case WhyUnknown::multiplier:
        return {noMultiplier, {{"what", line.item->multiplier}}};
    case WhyUnknown::tooLarge:
        return {tooLarge, {}};
    }
    return {};
}

Family category(const EstimateLine& line, const Catalogue& catalogue)
{
    const Kind* kind = line.component ? catalogue.kind(line.component->kind) : nullptr;
    return kind ? kind->family : line.item->family;
}

} // namespace designer
