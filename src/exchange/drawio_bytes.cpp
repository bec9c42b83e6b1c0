#include "exchange/drawio_bytes.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

#include "text/ascii.h"

namespace designer::drawio {

namespace {

constexpr std::string_view pngSignature = "\x89PNG\r\n\x1A\n";

std::size_t bigEndian(std::string_view bytes)
{
    std::size_t out = 0;
    for (const char c : bytes.substr(0, 4))
        out = out << 8 | static_cast<unsigned char>(c);
    return out;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

constexpr std::array<signed char, 256> base64Values = [] {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return values;
}();

void appendUtf8(std::string& out, unsigned long code)
{
    const auto put = [&out](unsigned long byte) { out += static_cast<char>(byte); };
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        out += '?';
    } else if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F)),
            put(0x80 | (code & 0x3F));
    }
}

/// The entity that starts there ("&amp;"), appended as text. How long it was; 0 when there is none.
std::size_t appendEntity(std::string& out, std::string_view text)
{
    constexpr std::size_t longest = 10;
    static constexpr std::pair<std::string_view, std::string_view> named[] = {
        {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}};
    const std::size_t end = text.substr(0, longest).find(';');
    if (end == text.npos || end < 2)
        return 0;
    std::string_view name = text.substr(1, end - 1);
    if (name.front() == '#') {
        name.remove_prefix(1);
        const bool hex = name.starts_with('x') || name.starts_with('X');
        name.remove_prefix(hex ? 1 : 0);
        unsigned long code = 0;
        const auto read = std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
        if (name.empty() || read.ec != std::errc() || read.ptr != name.data() + name.size())
            return 0;
        appendUtf8(out, code);
        return end + 1;
    }
    for (const auto& [entity, character] : named)
        if (name == entity) {
            out += character;
            return end + 1;
        }
    return 0;
}

/// "br" of "br/", "div" of "/div", "p" of "p style=…".
std::string tagName(std::string_view tag)
{
    tag.remove_prefix(tag.starts_with('/') ? 1 : 0);
    return asciiLower(tag.substr(0, tag.find_first_of(" /\t\n")));
}

void appendTag(std::string& out, std::string_view tag)
{
    static constexpr std::string_view blocks[] = {"div", "p", "li", "tr", "h1", "h2", "h3"};
    const std::string name = tagName(tag);
    const bool block = std::find(std::begin(blocks), std::end(blocks), name) != std::end(blocks);
    if (name == "br" || (block && !out.empty() && out.back() != '\n'))
        out += '\n';
}

void trimLines(std::string& text)
{
    const std::size_t first = text.find_first_not_of(" \n\t\r");
    text = first == text.npos ? std::string() : text.substr(first, text.find_last_not_of(" \n\t\r") - first + 1);
}

} // namespace

bool isPng(std::string_view bytes)
{
    return bytes.starts_with(pngSignature);
}

std::optional<std::string> textInPng(std::string_view png)
{
    constexpr std::string_view key("mxfile\0", 7);
    constexpr std::size_t frame = 12; // length, type, checksum
    png.remove_prefix(pngSignature.size());
    while (png.size() >= frame) {
        const std::size_t length = bigEndian(png);
        if (length > png.size() - frame)
            return std::nullopt;
        const std::string_view data = png.substr(8, length);
        if (png.substr(4, 4) == "tEXt" && data.starts_with(key))
            return percentDecoded(data.substr(key.size()));
        png.remove_prefix(length + frame);
    }
    return std::nullopt;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool triple =
            text[at] == '%' && at + 2 < text.size() && hexDigit(text[at + 1]) >= 0 && hexDigit(text[at + 2]) >= 0;
        out += triple ? static_cast<char>(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2])) : text[at];
        at += triple ? 2 : 0;
    }
    return out;
}

std::optional<std::string> base64Decoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const int value = base64Values[static_cast<unsigned char>(c)];
        if (value < 0) {
            if (c == '=' || c == '\n' || c == '\r' || c == ' ' || c == '\t')
                continue;
            return std::nullopt;
        }
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 0xFF);
        }
    }
    return out;
}

std::optional<std::string> inflated(std::string_view bytes, std::size_t limit)
{
    constexpr std::size_t step = std::size_t{1} << 16;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    const std::unique_ptr<z_stream, int (*)(z_stream*)> closed(&stream, &inflateEnd);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // zlib only reads it
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string out;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        const std::size_t before = out.size();
        if (before > limit)
            return out;
        out.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(step);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(before + step - stream.avail_out);
        if ((state != Z_OK && state != Z_STREAM_END) || (state == Z_OK && out.size() == before))
            return std::nullopt;
    }
    return out;
}

std::string textOfHtml(std::string_view html)
{
    std::string out;
    const std::size_t lastClose = html.rfind('>'); // behind it nothing is a tag, and nothing is looked for
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t entity = html[at] == '&' ? appendEntity(out, html.substr(at)) : 0;
        if (entity > 0) {
            at += entity;
        } else if (html[at] == '<' && lastClose != html.npos && at < lastClose) {
            const std::size_t end = html.find('>', at);
            appendTag(out, html.substr(at + 1, end - at - 1));
            at = end + 1;
        } else {
            out += html[at++];
        }
    }
    trimLines(out);
    return out;
}

} // namespace designer::drawio
