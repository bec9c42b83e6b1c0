#include "exchange/answers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "text/ascii.h"
#include "tickets/answer_words.h"

namespace designer {

namespace {

using json::Value;
using Answer = std::optional<Value>;

/// Takes the end of a text away if it has it.
bool takeEnd(std::string_view& text, std::string_view end)
{
    if (end.empty() || !text.ends_with(end))
        return false;
    text = trimmed(text.substr(0, text.size() - end.size()));
    return true;
}

bool takeEndInAny(std::string_view& text, Text end)
{
    return inAnyLanguage([&](Language language) { return takeEnd(text, end.in(language)); });
}

bool same(std::string_view a, std::string_view b)
{
    return asciiLower(a) == asciiLower(b);
}

void setUnlessEmpty(json::Object& object, const char* key, std::string_view text)
{
    if (!text.empty())
        object.set(key, Value(text));
}

Answer objectOrNothing(json::Object object)
{
    return object.empty() ? Answer() : Answer(Value(std::move(object)));
}

/// Groups of three behind a number of one to three digits that is not zero.
bool isGrouped(std::string_view digits, char mark)
{
    const std::size_t first = digits.find(mark);
    if (first == std::string_view::npos || first == 0 || first > 3 || digits.front() == '0')
        return false;
    for (std::size_t at = first; at < digits.size(); at += 4)
        if (digits[at] != mark || digits.size() - at < 4)
            return false;
    return true;
}

Answer numberOf(std::string_view text)
{
    std::string digits(text);
    for (const char mark : {',', '.'})
        if (isGrouped(digits, mark))
            std::erase(digits, mark);
    std::replace(digits.begin(), digits.end(), ',', '.');
    const bool plain = !digits.empty() && std::count(digits.begin(), digits.end(), '.') <= 1
                       && digits.find_first_not_of("0123456789.") == std::string::npos && digits.front() != '.'
                       && digits.back() != '.';
    if (!plain)
        return std::nullopt;
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), whole);
    if (error == std::errc() && end == digits.data() + digits.size())
        return Value(whole);
    const Value decimal(json::Decimal{digits});
    return decimal.micro() ? decimal : Answer();
}

Answer number(const Design&, const Property& property, std::string_view words)
{
    takeEnd(words, property.unit);
    const Answer value = numberOf(words);
    return value && property.type == PropertyType::integer && !value->integer() ? Answer() : value;
}

Answer text(const Design&, const Property&, std::string_view words)
{
    return Value(words);
}

Answer amount(const Design& design, const Property& property, std::string_view words)
{
    const Answer value = number(design, property, words);
    return value ? value : text(design, property, words);
}

Answer flag(const Design&, const Property&, std::string_view words)
{
    constexpr Text yes{"yes", "sí"}, no{"no", "no"};
    const auto says = [words](Text text) {
        return inAnyLanguage([&](Language language) { return same(words, text.in(language)); });
    };
    if (says(yes) || same(words, "si") || same(words, "true"))
        return Value(true);
    return says(no) || same(words, "false") ? Answer(Value(false)) : Answer();
}

Answer choice(const Design&, const Property& property, std::string_view words)
{
    for (const Option& option : property.options)
        if (same(words, option.value) || inAnyLanguage([&](Language language) {
                return same(words, answerWords(property, Value(option.value), language));
            }))
            return Value(option.value);
    return property.closedOptions && !property.options.empty() ? Answer() : Answer(Value(words));
}

/// Where the first of several answers ends: labels may hold what separates answers.
std::size_t endOfFirst(const Property& property, std::string_view words, std::string_view separators)
{
    std::size_t end = 0;
    for (const Option& option : property.options)
        inAnyLanguage([&](Language language) {
            const std::string label = answerWords(property, Value(option.value), language);
            const bool whole =
                words.size() == label.size()
                || (words.size() > label.size() && separators.find(words[label.size()]) != separators.npos);
            if (whole && same(words.substr(0, label.size()), label))
                end = std::max(end, label.size());
            return false;
        });
    return end > 0 ? end : std::min(words.find_first_of(separators), words.size());
}

/// One value for each part; nothing if one is none.
template <Answer (*part)(const Design&, const Property&, std::string_view)>
Answer listOf(const Design& design, const Property& property, std::string_view words, std::string_view separators)
{
    json::Array out;
    for (std::string_view rest = trimmed(words); !rest.empty();) {
        const std::size_t end = endOfFirst(property, rest, separators);
        const std::string_view each = trimmed(rest.substr(0, end));
        rest = trimmed(rest.substr(std::min(end + 1, rest.size())));
        if (each.empty())
            continue;
        Answer value = part(design, property, each);
        if (!value)
            return std::nullopt;
        out.push_back(std::move(*value));
    }
    return out.empty() ? Answer() : Answer(Value(std::move(out)));
}

template <Answer (*part)(const Design&, const Property&, std::string_view)>
Answer list(const Design& design, const Property& property, std::string_view words)
{
    return listOf<part>(design, property, words, ",;\n");
}

template <Answer (*part)(const Design&, const Property&, std::string_view)>
Answer lines(const Design& design, const Property& property, std::string_view words)
{
    return listOf<part>(design, property, words, "\n");
}

Answer contact(const Design&, const Property&, std::string_view words)
{
    const Value value = readContact(words);
    return value.isEmpty() ? Answer() : Answer(value);
}

/// "accounts (github.com/example/accounts)"; one of both alone is a place where it has a slash.
Answer repositoryOnce(const Design&, const Property&, std::string_view words)
{
    json::Object out;
    if (const std::size_t open = words.rfind('('); open != std::string_view::npos && words.ends_with(')')) {
        setUnlessEmpty(out, "name", trimmed(words.substr(0, open)));
        setUnlessEmpty(out, "location", trimmed(words.substr(open + 1, words.size() - open - 2)));
    } else {
        setUnlessEmpty(out, words.find('/') == std::string_view::npos ? "name" : "location", words);
    }
    return objectOrNothing(std::move(out));
}

Answer repository(const Design& design, const Property& property, std::string_view words)
{
    if (words.find('\n') == std::string_view::npos)
        return repositoryOnce(design, property, words);
    return lines<repositoryOnce>(design, property, words);
}

Answer variables(const Design&, const Property&, std::string_view words)
{
    json::Object out;
    for (const std::string_view line : split(words, "\n")) {
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return std::nullopt;
        out.set(std::string(trimmed(line.substr(0, equals))), Value(trimmed(line.substr(equals + 1))));
    }
    return objectOrNothing(std::move(out));
}

Answer domain(const Design&, const Property&, std::string_view words)
{
    if (!takeEndInAny(words, {"(validated in DNS)", "(validado en DNS)"}))
        return Value(words);
    return Value(json::Object{{"domain", words}, {"dnsValidated", true}});
}

Answer realm(const Design&, const Property&, std::string_view words)
{
    const std::size_t colon = words.find(':');
    if (colon == std::string_view::npos)
        return Value(words);
    return Value(
        json::Object{{"name", trimmed(words.substr(0, colon))}, {"configuration", trimmed(words.substr(colon + 1))}});
}

/// The id of the container that is called so.
std::string containerId(const Design& design, std::string_view name)
{
    for (const Component& component : design.components())
        if (component.kind == kind::container && same(component.name, name))
            return component.id;
    return std::string(name);
}

/// "/accounts → accounts (private)"
Answer route(const Design& design, const Property&, std::string_view words)
{
    const bool isPrivate = takeEndInAny(words, {"(private)", "(privada)"});
    json::Object out;
    std::string_view path = words;
    for (const std::string_view arrow : {"→", "->"})
        if (const std::size_t at = words.find(arrow); at != std::string_view::npos) {
            path = trimmed(words.substr(0, at));
            out.set("container", containerId(design, trimmed(words.substr(at + arrow.size()))));
            break;
        }
    setUnlessEmpty(out, "path", path);
    if (isPrivate)
        out.set("private", true);
    return objectOrNothing(std::move(out));
}

using Read = Answer (*)(const Design&, const Property&, std::string_view);
struct TypeReader {
    PropertyType type;
    Read read; // null: asked for elsewhere
};
constexpr std::array typeReaders = {
    TypeReader{PropertyType::text, choice},
    TypeReader{PropertyType::longText, text},
    TypeReader{PropertyType::host, text},
    TypeReader{PropertyType::number, number},
    TypeReader{PropertyType::integer, number},
    TypeReader{PropertyType::flag, flag},
    TypeReader{PropertyType::choice, choice},
    TypeReader{PropertyType::choices, list<choice>},
    TypeReader{PropertyType::textList, list<text>},
    TypeReader{PropertyType::contact, contact},
    TypeReader{PropertyType::repository, repository},
    TypeReader{PropertyType::variables, variables},
    TypeReader{PropertyType::routes, lines<route>},
    TypeReader{PropertyType::records, nullptr},
    TypeReader{PropertyType::domains, list<domain>},
    TypeReader{PropertyType::realms, lines<realm>},
    TypeReader{PropertyType::ipRules, nullptr},
    TypeReader{PropertyType::rateLimit, number},
    TypeReader{PropertyType::lifecycle, nullptr},
    TypeReader{PropertyType::delivery, nullptr},
    TypeReader{PropertyType::measure, amount},
    TypeReader{PropertyType::date, text},
    TypeReader{PropertyType::quota, nullptr},
    TypeReader{PropertyType::channel, nullptr},
};
static_assert(typeReaders.size() == static_cast<std::size_t>(PropertyType::channel) + 1);

Read readerOf(PropertyType type)
{
    return typeReaders[static_cast<std::size_t>(type)].read;
}

} // namespace

bool isAnsweredInWords(PropertyType type)
{
    return readerOf(type) != nullptr;
}

std::optional<Value> readAnswer(const Design& design, const Property& property, std::string_view words)
{
    const std::string_view answer = trimmed(words);
    const Read read = readerOf(property.type);
    return read && !answer.empty() ? read(design, property, answer) : std::nullopt;
}

Value readContact(std::string_view words)
{
    json::Object out;
    std::string_view rest = trimmed(words);
    const std::size_t open = rest.find('<');
    const std::size_t close = rest.find('>', std::min(open, rest.size()));
    std::string_view name = rest, phone;
    if (close != std::string_view::npos) {
        name = trimmed(rest.substr(0, open));
        setUnlessEmpty(out, "name", name);
        setUnlessEmpty(out, "email", trimmed(rest.substr(open + 1, close - open - 1)));
        rest = rest.substr(close + 1);
        phone = trimmed(rest.substr(std::min(rest.find_first_not_of(" ,"), rest.size())));
    } else {
        // A phone has a digit: "Rojas, Ana" is a name. One that stands alone has nothing else.
        const std::size_t comma = rest.rfind(',');
        const std::size_t from = comma == std::string_view::npos ? 0 : comma + 1;
        const std::string_view last = trimmed(rest.substr(from));
        const bool hasDigit = last.find_first_of("0123456789") != last.npos;
        if (hasDigit && (from > 0 || last.find_first_not_of("+-()./ 0123456789") == last.npos))
            phone = last;
        name = phone.empty() ? rest : trimmed(rest.substr(0, from > 0 ? from - 1 : 0));
        setUnlessEmpty(out, name.find('@') == std::string_view::npos ? "name" : "email", name);
    }
    setUnlessEmpty(out, "phone", phone);
    return out;
}

} // namespace designer
