#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "json/json.h"

namespace designer::json {

namespace {

Error failure(const std::string& path, std::string found, Message expected)
{
    Error error;
    error.file = path;
    error.found = std::move(found);
    error.expected = std::move(expected);
    return error;
}

constexpr Text readableFile{"a file that can be read", "un archivo que se pueda leer"};

/// Length of the UTF-8 character at the start of a text, 0 when it is none.
std::size_t characterLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || length > text.size() || lead > 0xF4)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            return 0;
    return length;
}

} // namespace

std::string visible(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto printable = [](char c) { return c >= ' ' && c <= '~'; };
        const auto plain = std::find_if_not(text.begin(), text.end(), printable);
        out.append(text.begin(), plain);
        text.remove_prefix(static_cast<std::size_t>(plain - text.begin()));
        if (text.empty())
            break;
        const std::size_t length = characterLength(text);
        const auto lead = static_cast<unsigned char>(text.front());
        if (length == 0 || lead < 0x20 || lead == 0x7F)
            out += '?';
        else
            out += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return out;
}

Result<std::string> readFile(const std::string& path, const Limits& limits)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        Error directory = failure(path, {}, {readableFile, {}});
        directory.foundWords = {"a directory", "un directorio"};
        return directory;
    }
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return failure(path, std::strerror(errno), {readableFile, {}});
    std::string content;
    if (const auto size = std::filesystem::file_size(path, error); !error)
        content.reserve(std::min<std::uintmax_t>(size, limits.bytes));
    char buffer[1 << 16];
    while (stream.read(buffer, sizeof buffer), stream.gcount() > 0) {
        content.append(buffer, static_cast<std::size_t>(stream.gcount()));
        if (content.size() > limits.bytes)
            return failure(path, "more",
                           {{"at most {bytes} bytes", "un máximo de {bytes} bytes"},
                            {{"bytes", static_cast<std::int64_t>(limits.bytes)}}});
    }
    if (stream.bad())
        return failure(path, std::strerror(errno), {readableFile, {}});
    return content;
}

namespace {

/// What was found, cut where it is too long to be read.
std::string shortened(std::string_view found)
{
    constexpr std::size_t longest = 80;
    if (found.size() <= longest)
        return std::string(found);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(found[end]) & 0xC0) == 0x80)
        --end;
    return std::string(found.substr(0, end)) + "…";
}

} // namespace

std::string Error::in(Language language) const
{
    static constexpr Text pattern{"expected {expected}, found {found}", "se esperaba {expected}, se encontró {found}"};
    std::string place = visible(file);
    if (line > 0)
        place += (place.empty() ? "" : ":") + std::to_string(line) + ":" + std::to_string(column);
    if (!pointer.empty())
        place += (place.empty() ? "" : ": ") + visible(pointer);
    const Message message{
        pattern,
        {{"expected", expected.in(language)},
         {"found", foundWords.empty() ? visible(shortened(found)) : std::string(foundWords.in(language))}}};
    return place + (place.empty() ? "" : ": ") + message.in(language);
}

} // namespace designer::json
