#include "exchange/markup.h"

#include <algorithm>

#include "text/ascii.h"
#include "json/json.h"

namespace designer {

std::string xmlText(std::string_view text)
{
    std::string out;
    for (const char c : json::visible(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string xmlLines(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\n\t"), text.size());
        out += xmlText(text.substr(0, end));
        if (end < text.size())
            out += text[end];
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::string csvText(std::string_view text)
{
    std::string out = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
        out += '\'';
    for (const char c : text) {
        out += c;
        if (c == '"')
            out += c;
    }
    return out + '"';
}

std::string uriReference(std::string_view file)
{
    constexpr std::string_view digits = "0123456789ABCDEF", plain = "-._~/";
    std::string out;
    for (const char c : file) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetterOrDigit(c) || plain.find(c) != plain.npos)
            out += c;
        else
            (out += '%') += {digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

std::string fileName(std::string_view text)
{
    constexpr std::size_t longest = 80;
    std::string out;
    for (const char c : text) {
        const bool plain = isLetterOrDigit(c) || c == '_' || ((c == '-' || c == '.') && !out.empty());
        if (plain)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
        if (out.size() == longest)
            break;
    }
    while (!out.empty() && (out.back() == '-' || out.back() == '.'))
        out.pop_back();
    return out.empty() ? "unnamed" : out;
}

} // namespace designer
