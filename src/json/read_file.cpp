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

/// Control characters of a hostile file must not reach a terminal.
std::string visible(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            out += "?";
        else
            out += c;
    return out;
}

}  // namespace

Result<std::string> readFile(const std::string& path, const Limits& limits)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return failure(path, "a directory", {readableFile, {}});
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return failure(path, std::strerror(errno), {readableFile, {}});
    std::string content;
    char buffer[1 << 16];
    while (stream.read(buffer, sizeof buffer), stream.gcount() > 0) {
        content.append(buffer, static_cast<std::size_t>(stream.gcount()));
        if (content.size() > limits.bytes)
            return failure(path, "more", {{"at most {bytes} bytes", "un máximo de {bytes} bytes"}, {{"bytes", static_cast<std::int64_t>(limits.bytes)}}});
    }
    if (stream.bad())
        return failure(path, std::strerror(errno), {readableFile, {}});
    return content;
}

std::string Error::in(Language language) const
{
    static constexpr Text pattern{"expected {expected}, found {found}", "se esperaba {expected}, se encontró {found}"};
    std::string place = visible(file);
    if (line > 0)
        place += (place.empty() ? "" : ":") + std::to_string(line) + ":" + std::to_string(column);
    if (!pointer.empty())
        place += (place.empty() ? "" : ": ") + visible(pointer);
    const Message message{pattern, {{"expected", expected.in(language)}, {"found", visible(found)}}};
    return place + (place.empty() ? "" : ": ") + message.in(language);
}

}  // namespace designer::json
