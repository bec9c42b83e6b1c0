#include <algorithm>

#include "rules/rules.h"

namespace designer {

namespace {

/// Fields that a rule of their own judges, with better words.
bool hasOwnRule(Key property)
{
    static const std::vector<Key> judged{
        property::vcpu,         property::memoryGb, property::redundancy, property::nodes,     property::hsmCount,
        property::maxInstances, property::poolSize, property::bgpAsn,     property::rateLimit, property::rateWindow};
    return std::find(judged.begin(), judged.end(), property) != judged.end();
}

bool isLimited(const Property& property)
{
    const bool closed = property.closedOptions && !property.options.empty();
    return (closed || property.minimum || property.maximum || property.type == PropertyType::integer)
           && !hasOwnRule(property.name);
}

bool isOption(const Property& property, const json::Value& value)
{
    return !value.isString() || value.string().empty()
           || std::any_of(property.options.begin(), property.options.end(),
                          [&](const Option& option) { return option.value == value.string(); });
}

bool isWithin(const Property& property, const json::Value& number)
{
    if (property.type == PropertyType::integer && !number.integer())
        return false;
    const auto value = number.micro();
    return value && (!property.minimum || *value >= *property.minimum)
           && (!property.maximum || *value <= *property.maximum);
}

/// The part of a value that is not offered, or null.
const json::Value* offending(const Property& property, const json::Value& value)
{
    if (value.isNumber())
        return isWithin(property, value) ? nullptr : &value;
    if (!property.closedOptions || property.options.empty())
        return nullptr;
    if (!value.isArray())
        return isOption(property, value) ? nullptr : &value;
    for (const json::Value& element : value.array())
        if (!isOption(property, element))
            return &element;
    return nullptr;
}

std::string rangeOf(const Property& property)
{
    const auto number = [](std::optional<Micro> value) {
        return value ? formatQuantity(*value, Language::en) : std::string();
    };
    std::string range;
    if (property.minimum && property.maximum)
        range = number(property.minimum) + "–" + number(property.maximum);
    else if (property.minimum)
        range = "≥ " + number(property.minimum);
    else if (property.maximum)
        range = "≤ " + number(property.maximum);
    else
        range = "1, 2, 3, …";
    return property.unit.empty() ? range : range + " " + property.unit;
}

ArgValue offered(const Property& property)
{
    if (property.options.empty())
        return rangeOf(property);
    std::vector<Text> options;
    for (const Option& option : property.options)
        options.push_back(option.label.en.empty() ? Text{option.value, option.value} : Text(option.label));
    return options;
}

std::string wordsOf(const json::Value& value)
{
    return value.isNumber() ? value.numberText() : value.string();
}

void reportValue(const Rule& rule, const Here& here, const Property& property, const json::Value& value, Report& report)
{
    Finding& finding = report.add(rule, here);
    finding.detail = property.name.text();
    finding.property = property.name;
    with(finding, "value", wordsOf(value));
    with(finding, "field", Text(property.label));
    with(finding, "offered", offered(property));
}

void checkValues(const Rule& rule, const Stretch& stretch, Key kind, const Property& property, Report& report)
{
    eachHere(stretch, kind, [&](const Here& here) {
        const json::Value* value = here.find(property.name);
        if (const json::Value* wrong = value ? offending(property, *value) : nullptr)
            reportValue(rule, here, property, *wrong, report);
    });
}

void valueNotOffered(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Kind& kind : stretch.survey().catalogue().kinds()) {
        if (stretch.ofKind(kind.name).empty())
            continue;
        for (const Property& property : kind.properties)
            if (isLimited(property))
                checkValues(rule, stretch, kind.name, property, report);
    }
}

constexpr Rule catalogueTable[] = {
    {"value-not-offered",
     Severity::error,
     {"Value that is not offered", "Valor que no se ofrece"},
     {"The service offers certain values for this field; a request with another one comes back.",
      "El servicio ofrece ciertos valores para este campo; una solicitud con otro valor será devuelta."},
     {"Choose one of the values that are offered.", "Elija uno de los valores que se ofrecen."},
     {"{component}: “{value}” is not offered for “{field}”; possible: {offered}.",
      "{component}: «{value}» no se ofrece para «{field}»; posibles: {offered}."},
     "House rule",
     &valueNotOffered},
};

} // namespace

std::span<const Rule> catalogueRules()
{
    return catalogueTable;
}

} // namespace designer
