#pragma once

#include <string>
#include <string_view>

namespace designer {

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
