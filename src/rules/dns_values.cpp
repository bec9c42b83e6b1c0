#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include "rules/addresses.h"
#include "rules/dns_records.h"
#include "rules/domain_names.h"
#include "text/ascii.h"

namespace designer {

namespace {

constexpr Text noValue{"it has no value", "no tiene valor"};
constexpr Text notIpv4{"the value is not an IPv4 address", "el valor no es una dirección IPv4"};
constexpr Text notIpv6{"the value is not an IPv6 address", "el valor no es una dirección IPv6"};
constexpr Text notHost{"the value is not a host name", "el valor no es un nombre de host"};
constexpr Text notMail{"the value is not a preference (0 to 65535) and a host name",
                       "el valor no es una preferencia (0 a 65535) y un nombre de host"};
constexpr Text notService{"the value is not priority, weight, port and a host name",
                          "el valor no es prioridad, peso, puerto y un nombre de host"};
constexpr Text notAuthority{"the value is not flags, tag and a quoted value",
                            "el valor no es indicador, etiqueta y un valor entre comillas"};
constexpr Text openQuote{"a quoted text does not end", "un texto entre comillas no termina"};
constexpr Text textTooLong{"a text has more than 255 bytes", "un texto tiene más de 255 bytes"};

constexpr std::size_t longestText = 255;

/// Takes the first word off.
std::string_view word(std::string_view& rest)
{
    rest = trimmed(rest);
    const std::string_view first = rest.substr(0, rest.find_first_of(" \t"));
    rest = trimmed(rest.substr(first.size()));
    return first;
}

std::optional<unsigned> number(std::string_view text, unsigned maximum)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && value <= maximum ? std::optional(value) : std::nullopt;
}

bool isHost(std::string_view text)
{
    return text == "@" || problemOf(DomainName(text), NameUse::target).empty();
}

bool isAlias(std::string_view value)
{
    std::string_view rest = value;
    return word(rest) == "alias" && !rest.empty();
}

Text checkIpv4(std::string_view value)
{
    const auto address = parseAddress(value);
    return isAlias(value) || (address && !address->v6) ? Text{} : notIpv4;
}

Text checkIpv6(std::string_view value)
{
    const auto address = parseAddress(value);
    return isAlias(value) || (address && address->v6) ? Text{} : notIpv6;
}

Text checkHost(std::string_view value)
{
    return isHost(value) ? Text{} : notHost;
}

/// So many numbers of 16 bits, then a host; "." says that there is none.
bool numbersAndHost(std::string_view value, int numbers)
{
    for (int i = 0; i < numbers; ++i)
        if (!number(word(value), 65535))
            return false;
    return value == "." || (!value.empty() && isHost(value));
}

Text checkMail(std::string_view value)
{
    return numbersAndHost(value, 1) ? Text{} : notMail;
}

Text checkService(std::string_view value)
{
    return numbersAndHost(value, 3) ? Text{} : notService;
}

Text checkAuthority(std::string_view value)
{
    const bool flags = number(word(value), 255).has_value();
    const std::string_view tag = word(value);
    const bool named = !tag.empty() && std::all_of(tag.begin(), tag.end(), [](char c) { return isLetterOrDigit(c); });
    const bool quoted = value.size() >= 2 && value.front() == '"' && value.find('"', 1) == value.size() - 1;
    return flags && named && quoted ? Text{} : notAuthority;
}

/// Takes a quoted text off; nothing when it does not end. A backslash protects the next character.
std::optional<std::size_t> quotedLength(std::string_view& rest)
{
    std::size_t length = 0;
    for (std::size_t i = 1; i < rest.size(); ++i, ++length) {
        if (rest[i] == '\\')
            ++i;
        else if (rest[i] == '"') {
            rest = trimmed(rest.substr(i + 1));
            return length;
        }
    }
    return std::nullopt;
}

Text checkText(std::string_view value)
{
    if (value.front() != '"')
        return value.size() > longestText ? textTooLong : Text{};
    while (!value.empty()) {
        if (value.front() == '(' || value.front() == ')') {
            value = trimmed(value.substr(1));
            continue;
        }
        const auto length = value.front() == '"' ? quotedLength(value) : std::nullopt;
        if (!length)
            return openQuote;
        if (*length > longestText)
            return textTooLong;
    }
    return {};
}

struct ValueForm {
    std::string_view type;
    Text (*check)(std::string_view value);
};
constexpr ValueForm forms[] = {
    {"A", checkIpv4},  {"AAAA", checkIpv6},   {"CNAME", checkHost},    {"NS", checkHost},  {"PTR", checkHost},
    {"MX", checkMail}, {"SRV", checkService}, {"CAA", checkAuthority}, {"TXT", checkText}, {"SPF", checkText},
};

} // namespace

Text problemOfValue(const DnsRecord& record)
{
    const std::string_view value = trimmed(record.value);
    if (value.empty())
        return noValue;
    const auto form = std::find_if(std::begin(forms), std::end(forms),
                                   [&](const ValueForm& each) { return each.type == record.type; });
    return form == std::end(forms) ? Text{} : form->check(value);
}

} // namespace designer
