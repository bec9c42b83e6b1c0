#include "tickets/answer_words.h"

#include <array>
#include <initializer_list>
#include <vector>

#include "design/credentials.h"
#include "design/survey.h"
#include "tickets/clean_text.h"

namespace designer {

namespace {

using json::Value;

/// The label of a legal value; any other text as it is.
std::string optionWords(const Property& property, const Value& value, Language language)
{
    static constexpr Text recommended{"the one that AWS recommends", "la que AWS recomienda"};
    if (value.string() == "aws-recommended")
        return std::string(recommended.in(language));
    for (const Option& option : property.options)
        if (option.value == value.string() && !option.label.en.empty())
            return std::string(option.label.in(language));
    return oneLine(value.string(), language);
}

/// Numbers that name something are not grouped.
bool isName(const Property& property)
{
    return property.name == property::bgpAsn;
}

std::string anyWords(const Value& value, Language language);

std::string plainWords(const Value& value, Language language)
{
    static constexpr Text yes{"yes", "sí"};
    static constexpr Text no{"no", "no"};
    if (value.isString())
        return oneLine(value.string(), language);
    if (value.isBool())
        return std::string((value.boolean() ? yes : no).in(language));
    if (const auto whole = value.integer())
        return formatCount(*whole, language);
    if (const auto micro = value.micro())
        return formatQuantity(*micro, language);
    return value.isNumber() ? value.numberText() : std::string();
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (const std::string& part : parts) {
        if (part.empty())
            continue;
        if (!out.empty())
            out += separator;
        out += part;
    }
    return out;
}

/// Members of an object in a given order, those that are there, by spaces.
std::string memberWords(const Value& object, std::initializer_list<std::string_view> keys, Language language)
{
    std::vector<std::string> parts;
    for (const std::string_view key : keys)
        parts.push_back(plainWords(object[key], language));
    return joined(parts, " ");
}

/// "name: value"; not the value when the name says that it is a credential.
std::string namedWords(std::string_view name, std::string_view separator, const Value& value, Language language)
{
    const std::string shownName = oneLine(name, language);
    if (isCredentialName(name) && isAnswered(value))
        return shownName + std::string(separator) + std::string(securelyDelivered.in(language));
    return oneLine(shownName + std::string(separator) + anyWords(value, language), language);
}

/// Anything that no other words are made for: "limit: 100, period: day".
std::string anyWords(const Value& value, Language language)
{
    std::vector<std::string> parts;
    for (const Value& item : value.array())
        parts.push_back(anyWords(item, language));
    for (const json::Member& member : value.object())
        if (isAnswered(member.value))
            parts.push_back(namedWords(member.key, ": ", member.value, language));
    return value.isArray() || value.isObject() ? joined(parts, ", ") : plainWords(value, language);
}

std::string amountWords(const Property& property, const Value& value, Language language)
{
    if (isName(property) && value.isNumber())
        return value.numberText();
    std::string out = plainWords(value, language);
    if (value.isNumber() && !property.unit.empty())
        out += " " + property.unit;
    return out;
}

/// Wraps a call for each item of a list, or for the value itself, one line each.
using ItemWords = std::string (*)(const Property&, const Value&, Language);
std::string lineEach(ItemWords words, const Property& property, const Value& value, Language language,
                     std::string_view separator = "\n")
{
    if (!value.isArray())
        return words(property, value, language);
    std::vector<std::string> lines;
    for (const Value& item : value.array())
        lines.push_back(words(property, item, language));
    return joined(lines, separator);
}

std::string namedOr(ItemWords object, const Property& property, const Value& value, Language language)
{
    return value.isObject() ? object(property, value, language) : plainWords(value, language);
}

std::string variables(const Property&, const Value& value, Language language)
{
    std::vector<std::string> lines;
    for (const json::Member& member : value.object())
        lines.push_back(namedWords(member.key, "=", member.value, language));
    for (const Value& item : value.array())
        if (isAnswered(item))
            lines.push_back(namedWords(item["name"].string(), "=", item["value"], language));
    return joined(lines, "\n");
}

std::string repository(const Property&, const Value& value, Language language)
{
    return repositoryWords(value["name"].string(), value["location"].string(), language);
}

std::string route(const Property&, const Value& value, Language language)
{
    static constexpr Text isPrivate{"(private)", "(privada)"};
    const std::string container = plainWords(value["container"], language);
    std::string out = joined({plainWords(value["path"], language), container}, " → ");
    if (value["private"].boolean())
        out += " " + std::string(isPrivate.in(language));
    return out;
}

std::string record(const Property&, const Value& value, Language language)
{
    if (!value.isObject())
        return severalLines(value.string(), language);
    std::string out = memberWords(value, {"type", "name", "value"}, language);
    if (value["ttl"].isNumber())
        out += " (TTL " + value["ttl"].numberText() + ")";
    return out;
}

std::string domain(const Property& property, const Value& value, Language language)
{
    static constexpr Text validated{"(validated in DNS)", "(validado en DNS)"};
    return namedOr(
        [](const Property&, const Value& object, Language in) {
            std::string out = plainWords(object["domain"], in);
            if (!out.empty() && object["dnsValidated"].boolean())
                out += " " + std::string(validated.in(in));
            return out;
        },
        property, value, language);
}

std::string realm(const Property& property, const Value& value, Language language)
{
    return namedOr(
        [](const Property&, const Value& object, Language in) {
            return joined({plainWords(object["name"], in), anyWords(object["configuration"], in)}, ": ");
        },
        property, value, language);
}

std::string ipRule(const Property&, const Value& value, Language language)
{
    static constexpr Text allow{"Allow {route} from {cidrs}", "Permitir {route} desde {cidrs}"};
    static constexpr Text deny{"Block {route} from {cidrs}", "Bloquear {route} desde {cidrs}"};
    if (!value.isObject())
        return plainWords(value, language);
    const bool allows = value["action"].string() == "allow";
    return Message{allows ? allow : deny,
                   {{"route", anyWords(value["route"], language)}, {"cidrs", anyWords(value["cidrs"], language)}}}
        .in(language);
}

std::string rateLimit(const Property& property, const Value& value, Language language)
{
    static constexpr Text inWindow{"{limit} requests in {seconds} seconds",
                                   "{limit} solicitudes en {seconds} segundos"};
    if (!value.isObject())
        return amountWords(property, value, language);
    if (!value["windowSeconds"].isNumber())
        return amountWords(property, value["limit"], language);
    return Message{
        inWindow,
        {{"limit", plainWords(value["limit"], language)}, {"seconds", plainWords(value["windowSeconds"], language)}}}
        .in(language);
}

std::string lifecycle(const Property& property, const Value& value, Language language)
{
    static constexpr Text days{"{policy} ({days} days)", "{policy} ({days} días)"};
    if (!value.isObject())
        return value.isString() ? optionWords(property, value, language) : anyWords(value, language);
    const std::string policy = optionWords(property, value["policy"], language);
    if (!value["days"].isNumber())
        return policy;
    return Message{days, {{"policy", policy}, {"days", plainWords(value["days"], language)}}}.in(language);
}

std::string delivery(const Property& property, const Value& value, Language language)
{
    if (!value.isObject())
        return optionWords(property, value, language);
    return joined({optionWords(property, value["method"], language), oneLine(value["note"].string(), language)}, ": ");
}

std::string contact(const Property&, const Value& value, Language language)
{
    return contactWords(value, language);
}

std::string line(const Property&, const Value& value, Language language)
{
    return anyWords(value, language);
}

/// The texts of a list under each other, cleaned together: a credential may go over several.
std::string lines(const Property&, const Value& value, Language language)
{
    std::vector<std::string> texts = {value.string()};
    for (const Value& item : value.array())
        texts.push_back(item.isString() ? item.string() : anyWords(item, language));
    return severalLines(joined(texts, "\n"), language);
}

std::string choice(const Property& property, const Value& value, Language language)
{
    return value.isString() ? optionWords(property, value, language) : anyWords(value, language);
}

std::string choices(const Property& property, const Value& value, Language language)
{
    return lineEach(choice, property, value, language, ", ");
}

std::string textList(const Property& property, const Value& value, Language language)
{
    std::string list = lines(property, value, language);
    for (auto at = list.find('\n'); at != std::string::npos; at = list.find('\n', at))
        list.replace(at, 1, ", ");
    return list;
}

template <ItemWords words> std::string oneALine(const Property& property, const Value& value, Language language)
{
    return lineEach(words, property, value, language);
}

struct TypeWords {
    PropertyType type;
    ItemWords words;
};
constexpr std::array typeWords = {
    TypeWords{PropertyType::text, choice},
    TypeWords{PropertyType::longText, lines},
    TypeWords{PropertyType::host, line},
    TypeWords{PropertyType::number, amountWords},
    TypeWords{PropertyType::integer, amountWords},
    TypeWords{PropertyType::flag, line},
    TypeWords{PropertyType::choice, choice},
    TypeWords{PropertyType::choices, choices},
    TypeWords{PropertyType::textList, textList},
    TypeWords{PropertyType::contact, contact},
    TypeWords{PropertyType::repository, oneALine<repository>},
    TypeWords{PropertyType::variables, variables},
    TypeWords{PropertyType::routes, oneALine<route>},
    TypeWords{PropertyType::records, oneALine<record>},
    TypeWords{PropertyType::domains, oneALine<domain>},
    TypeWords{PropertyType::realms, oneALine<realm>},
    TypeWords{PropertyType::ipRules, oneALine<ipRule>},
    TypeWords{PropertyType::rateLimit, rateLimit},
    TypeWords{PropertyType::lifecycle, lifecycle},
    TypeWords{PropertyType::delivery, delivery},
    TypeWords{PropertyType::measure, amountWords},
    TypeWords{PropertyType::date, line},
    TypeWords{PropertyType::quota, line},
    TypeWords{PropertyType::channel, line},
};

} // namespace

std::string answerWords(const Property& property, const Value& value, Language language)
{
    if (!isAnswered(value))
        return {};
    for (const TypeWords& one : typeWords)
        if (one.type == property.type)
            return one.words(property, value, language);
    return anyWords(value, language);
}

std::string contactWords(const Value& contact, Language language)
{
    const std::string email = oneLine(contact["email"].string(), language);
    const std::string person =
        joined({oneLine(contact["name"].string(), language), email.empty() ? email : "<" + email + ">"}, " ");
    return joined({person, oneLine(contact["phone"].string(), language)}, ", ");
}

std::string repositoryWords(std::string_view name, std::string_view location, Language language)
{
    const std::string shownName = oneLine(name, language);
    const std::string shownLocation = oneLine(location, language);
    if (shownName.empty() || shownLocation.empty())
        return shownName + shownLocation;
    return shownName + " (" + shownLocation + ")";
}

} // namespace designer
