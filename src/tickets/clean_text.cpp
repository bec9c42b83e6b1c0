#include "tickets/clean_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "design/credentials.h"

namespace designer {

namespace {

struct Range {
    std::uint32_t first, last;
};

/// Controls, soft hyphen, marks without width, line and paragraph separators,
/// and what turns the direction of writing.
constexpr std::array unseen = {
    Range{0x00, 0x08},     Range{0x0B, 0x0C},     Range{0x0E, 0x1F},     Range{0x7F, 0x9F},
    Range{0xAD, 0xAD},     Range{0x61C, 0x61C},   Range{0x200B, 0x200F}, Range{0x2028, 0x202E},
    Range{0x2060, 0x2069}, Range{0xFEFF, 0xFEFF}, Range{0xFFF9, 0xFFFB}, Range{0xE0000, 0xE007F},
};

constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
    bool valid = false;
};

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

Character characterAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() - at < bytes)
        return {};
    std::uint32_t code = lead & (0xFFu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if (!continues(text[at + i]))
            return {};
        code = code << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
    }
    constexpr std::array<std::uint32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return {code, bytes, code >= least[bytes] && code <= 0x10FFFF && !surrogate};
}

bool isUnseen(std::uint32_t code)
{
    return std::any_of(unseen.begin(), unseen.end(),
                       [code](const Range& range) { return code >= range.first && code <= range.last; });
}

/// Valid, visible text; carriage returns as line breaks.
std::string visibleText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (!character.valid) {
            out += replacementCharacter;
            ++at;
            continue;
        }
        if (character.code == '\r')
            out += text.substr(at + 1, 1) == "\n" ? "" : "\n";
        else if (!isUnseen(character.code))
            out += text.substr(at, character.bytes);
        at += character.bytes;
    }
    return out;
}

std::string masked(std::string_view text, Language language)
{
    return withoutCredentials(text, securelyDelivered.in(language));
}

constexpr std::string_view whiteSpace = " \t\n";

} // namespace

std::string oneLine(std::string_view text, Language language)
{
    const std::string shown = visibleText(text);
    std::string out;
    for (const char c : shown) {
        if (whiteSpace.find(c) == std::string_view::npos)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' '))
        out.pop_back();
    return masked(out, language);
}

std::string severalLines(std::string_view text, Language language)
{
    const std::string shown = masked(visibleText(text), language);
    const auto first = shown.find_first_not_of(whiteSpace);
    if (first == std::string::npos)
        return {};
    return shown.substr(first, shown.find_last_not_of(whiteSpace) + 1 - first);
}

std::string shortened(std::string text, std::size_t characters)
{
    std::size_t seen = 0;
    std::size_t cut = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (continues(text[at]))
            continue;
        if (seen + 1 == characters)
            cut = at;
        if (++seen > characters) {
            text.resize(cut);
            return text + "…";
        }
    }
    return text;
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); }));
}

} // namespace designer
