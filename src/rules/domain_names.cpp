#include "rules/domain_names.h"

#include "text/ascii.h"

#include <algorithm>
#include <idn2.h>
#include <memory>

namespace designer {

namespace {

constexpr std::size_t longestDomainName = 253;
constexpr std::size_t longestLabel = 63;
/// Beyond this no conversion could make a name short enough to be legal.
constexpr std::size_t longestWritten = 4 * longestDomainName;

constexpr Text isEmpty{"it is empty", "está vacío"};
constexpr Text nameTooLong{"it has more than 253 characters", "tiene más de 253 caracteres"};
constexpr Text labelTooLong{"a label has more than 63 characters", "una etiqueta tiene más de 63 caracteres"};
constexpr Text labelEmpty{"there is nothing between two dots", "no hay nada entre dos puntos"};
constexpr Text wrongCharacter{"it contains a character that is not allowed", "contiene un carácter no permitido"};
constexpr Text hyphenAtEnd{"a label begins or ends with a hyphen", "una etiqueta comienza o termina con guion"};
constexpr Text asterisk{"“*” is not allowed there", "no se admite «*» en esa posición"};
constexpr Text noTopLevel{"it has no top-level domain", "le falta el dominio de nivel superior"};
constexpr Text numericTopLevel{"its last label is a number", "su última etiqueta es un número"};
constexpr Text notInternational{"it is not a valid internationalised name",
                                "no es un nombre internacionalizado válido"};

struct Spelling {
    bool underscore = false;
    bool anyVisible = false;
    bool oneLabel = false;
};
constexpr Spelling spellings[] = {
    {}, {.underscore = true}, {.underscore = true, .anyVisible = true}, {.underscore = true, .oneLabel = true}};

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool allowed(char c, const Spelling& spelling)
{
    return isPlain(c) || (c == '_' && spelling.underscore) || (spelling.anyVisible && c > ' ' && c < '\x7f');
}

Text problemOfLabel(std::string_view label, bool first, const Spelling& spelling)
{
    if (label.empty())
        return labelEmpty;
    if (label.size() > longestLabel)
        return labelTooLong;
    if (label.find('*') != std::string_view::npos)
        return spelling.anyVisible && first && label == "*" ? Text{} : asterisk;
    for (const char c : label)
        if (!allowed(c, spelling))
            return wrongCharacter;
    if (!spelling.anyVisible && (label.front() == '-' || label.back() == '-'))
        return hyphenAtEnd;
    return {};
}

std::string_view lastLabel(std::string_view name)
{
    return name.substr(name.rfind('.') + 1);
}

bool has(const std::vector<std::string>& sorted, std::string_view word)
{
    return std::binary_search(sorted.begin(), sorted.end(), word, std::less<>());
}

struct Freed {
    void operator()(char* text) const { idn2_free(text); }
};
using IdnText = std::unique_ptr<char, Freed>;

} // namespace

DomainName::DomainName(std::string_view written) : written_(written)
{
    if (written_.ends_with('.'))
        written_.remove_suffix(1);
    bool ascii = true, lower = true;
    for (const char c : written_) {
        ascii = ascii && static_cast<unsigned char>(c) < 0x80;
        lower = lower && !isUpper(c);
    }
    if (!ascii)
        convert();
    else if (!lower) {
        changed_ = written_;
        std::transform(changed_.begin(), changed_.end(), changed_.begin(),
                       [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    }
}

void DomainName::convert()
{
    if (written_.size() > longestWritten) {
        unconvertible_ = nameTooLong;
        return;
    }
    char* made = nullptr;
    const std::string terminated(written_);
    const int result = terminated.find('\0') == std::string::npos
                           ? idn2_to_ascii_8z(terminated.c_str(), &made, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL)
                           : IDN2_DISALLOWED;
    const IdnText owned(made);
    if (result == IDN2_OK)
        changed_ = made;
    else
        unconvertible_ = result == IDN2_TOO_BIG_LABEL    ? labelTooLong
                         : result == IDN2_TOO_BIG_DOMAIN ? nameTooLong
                                                         : notInternational;
}

std::string DomainName::shown() const
{
    const std::string ascii(text());
    if (!isInternational(ascii) || ascii.find('\0') != std::string::npos)
        return ascii;
    char* made = nullptr;
    const int result = idn2_to_unicode_8z8z(ascii.c_str(), &made, 0);
    const IdnText owned(made);
    return result == IDN2_OK && ascii != made ? std::string(made) + " (" + ascii + ")" : ascii;
}

Text problemOf(const DomainName& name, NameUse use)
{
    if (const Text problem = name.unconvertible(); !problem.empty())
        return problem;
    const std::string_view text = name.text();
    if (text.empty())
        return isEmpty;
    if (text.size() > longestDomainName)
        return nameTooLong;
    const Spelling& spelling = spellings[static_cast<std::size_t>(use)];
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('.', start), text.size());
        if (const Text problem = problemOfLabel(text.substr(start, end - start), start == 0, spelling);
            !problem.empty())
            return problem;
        start = end + 1;
    }
    if (text.find('.') == std::string_view::npos && !spelling.oneLabel)
        return noTopLevel;
    const std::string_view top = lastLabel(text);
    return std::all_of(top.begin(), top.end(), isDigit) ? numericTopLevel : Text{};
}

bool covers(std::string_view pattern, std::string_view name)
{
    if (pattern == name)
        return true;
    const std::size_t dot = name.find('.');
    return pattern.starts_with("*.") && dot != std::string_view::npos && dot > 0
           && pattern.substr(1) == name.substr(dot);
}

bool liesIn(std::string_view name, std::string_view zone)
{
    if (zone.empty() || !name.ends_with(zone))
        return false;
    return name.size() == zone.size() || name[name.size() - zone.size() - 1] == '.';
}

bool isInternational(std::string_view name)
{
    return name.starts_with("xn--") || name.find(".xn--") != std::string_view::npos;
}

std::string_view withoutWildcard(std::string_view name)
{
    return name.starts_with("*.") ? name.substr(2) : name;
}

std::string_view suffixOf(std::string_view name, const Tables& tables)
{
    const std::size_t last = name.rfind('.');
    if (last == std::string_view::npos)
        return {};
    const std::size_t previous = last > 0 ? name.rfind('.', last - 1) : std::string_view::npos;
    const std::string_view two = name.substr(previous == std::string_view::npos ? 0 : previous + 1);
    const bool known = has(tables.secondLevelSuffixes, two) || has(tables.tldsOpen, two) || has(tables.tldsClosed, two)
                       || has(tables.tldsAbsent, two);
    return known ? two : name.substr(last + 1);
}

std::string_view registrablePart(std::string_view name, const Tables& tables)
{
    const std::string_view suffix = suffixOf(name, tables);
    if (suffix.empty() || suffix.size() == name.size())
        return {};
    const std::size_t end = name.size() - suffix.size() - 1;
    const std::size_t dot = end > 0 ? name.rfind('.', end - 1) : std::string_view::npos;
    const std::string_view part = name.substr(dot == std::string_view::npos ? 0 : dot + 1);
    return part.starts_with('.') ? std::string_view() : part;
}

SuffixState stateOf(std::string_view suffix, const Tables& tables)
{
    if (has(tables.tldsClosed, suffix))
        return SuffixState::closed;
    return has(tables.tldsOpen, suffix) ? SuffixState::open : SuffixState::absent;
}

bool takesInternationalNames(std::string_view suffix, const Tables& tables)
{
    return !has(tables.tldsWithoutIdn, suffix);
}

} // namespace designer
