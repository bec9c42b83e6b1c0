#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace designer {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

/// Nothing but blanks, tabs and line ends.
inline bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// With A to Z as a to z, whatever the locale; other bytes stay.
inline std::string asciiLower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// With a to z as A to Z, whatever the locale; other bytes stay.
inline std::string asciiUpper(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return out;
}

/// Without the blanks, tabs and line ends at both ends.
inline std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// What stands between any of the separators, trimmed, without what is empty.
inline std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> out;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find_first_of(separators, from), text.size());
        if (const std::string_view part = trimmed(text.substr(from, to - from)); !part.empty())
            out.push_back(part);
        from = to + 1;
    }
    return out;
}

/// With one `replacement` for each character (not each byte) that is not allowed.
template <typename Allowed> std::string replacedUnless(Allowed&& allowed, std::string_view text, char replacement)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text)
        if (allowed(c))
            out += c;
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) // not a byte inside a character
            out += replacement;
    return out;
}

} // namespace designer
