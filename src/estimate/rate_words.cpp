#include "estimate/rate_words.h"

#include "estimate/line_items.h"

namespace designer {

namespace {

constexpr Text eachVcpu = {"each vCPU", "cada vCPU"};
constexpr Text eachGigabyte = {"each GB of memory", "cada GB de memoria"};

OwnedText owned(const Text& text)
{
    return {std::string(text.en), std::string(text.es)};
}

OwnedText same(std::string_view text)
{
    return {std::string(text), std::string(text)};
}

/// The item whose rate this is; null for a key that no item reads.
const LineItem* itemOf(std::string_view key)
{
    for (const LineItem& item : lineItems()) {
        if (item.rateKey.empty())
            continue;
        const bool itself = key == item.rateKey || key == item.secondRateKey;
        const bool oneOfMany = item.variant && key.size() > item.rateKey.size() && key.starts_with(item.rateKey)
                               && key[item.rateKey.size()] == '.';
        if (itself || oneOfMany)
            return &item;
    }
    return nullptr;
}

/// What the catalogue calls the value of a choice.
OwnedText choiceWords(const Kind* kind, std::string_view value)
{
    if (kind)
        for (const Property& property : kind->properties)
            for (const Option& option : property.options)
                if (option.value == value)
                    return option.label;
    return same(value);
}

OwnedText kindWords(const Kind* kind, std::string_view name)
{
    if (kind)
        return kind->label;
    for (const LineItem& item : lineItems())
        if (item.rateKey == name)
            return owned(item.label);
    return same(name);
}

} // namespace

RateWords rateWords(std::string_view key, const Catalogue& catalogue)
{
    const std::string_view kindName = key.substr(0, key.find('.'));
    const Kind* kind = catalogue.kind(Key::of(kindName));
    RateWords words{kindWords(kind, kindName), {}, {}};
    const LineItem* item = itemOf(key);
    if (!item) {
        if (key.size() > kindName.size())
            words.what = same(key.substr(kindName.size() + 1));
        return words;
    }
    if (!item->secondRateKey.empty())
        words.what = owned(key == item->secondRateKey ? eachGigabyte : eachVcpu);
    else if (item->rateKey != kindName)
        words.what = owned(item->label);
    if (item->variant)
        words.choice = choiceWords(kind, key.substr(item->rateKey.size() + 1));
    return words;
}

} // namespace designer
