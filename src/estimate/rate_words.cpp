#include "estimate/rate_words.h"

#include "estimate/line_items.h"

namespace designer {

namespace {

constexpr Text eachVcpu = {"each vCPU", "cada vCPU"};
constexpr Text eachGigabyte = {"each GB of memory", "cada GB de memoria"};

constexpr Text units[] = {
    {"balancer-month", "balanceador-mes"},
    {"domain-month", "dominio-mes"},
    {"environment-month", "ambiente-mes"},
    {"GB-month", "GB-mes"},
    {"GB-month per node", "GB-mes por nodo"},
    {"HSM-month", "HSM-mes"},
    {"key-month", "clave-mes"},
    {"LCU-month", "LCU-mes"},
    {"link-month", "enlace-mes"},
    {"message", "mensaje"},
    {"million queries", "millón de consultas"},
    {"million requests", "millón de solicitudes"},
    {"node-month", "nodo-mes"},
    {"secret-month", "secreto-mes"},
    {"service-month", "servicio-mes"},
    {"task-month", "tarea-mes"},
    {"TB (1024 GB) out, first 10 TB", "TB (1024 GB) de salida, primeros 10 TB"},
    {"thousand e-mails", "mil correos"},
    {"zone-month", "zona-mes"},
};

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

OwnedText unitWords(std::string_view unit)
{
    for (const Text& known : units)
        if (known.en == unit)
            return owned(known);
    return same(unit);
}

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
