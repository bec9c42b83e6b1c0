#include "format/lines.h"

#include <algorithm>

#include "json/json.h"

namespace designer {

namespace {

constexpr std::string_view separator = ", ";

/// Room for a comma included.
bool fits(std::string_view line, std::size_t indent, std::size_t reserved = 0)
{
    const std::size_t room = lineLength - 1 - std::min(lineLength - 1, indent + reserved);
    if (line.size() <= room)
        return true;
    const auto later =
        std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
    return line.size() - static_cast<std::size_t>(later) <= room;
}

void newLine(std::string& out, std::size_t indent)
{
    out += '\n';
    out.append(indent, ' ');
}

/// Behind the string that starts here.
std::size_t skipString(std::string_view line, std::size_t at)
{
    for (++at; line[at] != '"'; ++at)
        if (line[at] == '\\')
            ++at;
    return at + 1;
}

/// Where the first bracket outside of strings is.
std::size_t firstBracket(std::string_view line)
{
    for (std::size_t at = 0; at < line.size();) {
        if (line[at] == '"')
            at = skipString(line, at);
        else if (line[at] == '{' || line[at] == '[')
            return at;
        else
            ++at;
    }
    return line.size();
}

/// The end of the element that starts here: its comma, or the closing bracket of its parent.
std::size_t elementEnd(std::string_view line, std::size_t at)
{
    for (std::size_t depth = 0; at < line.size();) {
        const char c = line[at];
        if (c == '"') {
            at = skipString(line, at);
            continue;
        }
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && (c == ',' || closes))
            return at;
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= closes ? 1 : 0;
        ++at;
    }
    return at;
}

} // namespace

std::string& Members::start(std::string_view key)
{
    if (!text_.empty())
        text_ += separator;
    starts_.push_back(text_.size());
    json::appendQuoted(text_, key);
    text_ += ": ";
    return text_;
}

void Members::text(std::string_view key, std::string_view value)
{
    json::appendQuoted(start(key), value);
}

void Members::value(std::string_view key, const json::Value& value)
{
    json::appendCompact(start(key), value);
}

void Members::all(const json::Object& members)
{
    for (const json::Member& member : members)
        value(member.key, member.value);
}

void Members::clear()
{
    text_.clear();
    starts_.clear();
    head_ = 0;
    reserved_ = 0;
}

std::string_view Members::member(std::size_t at) const
{
    const std::size_t end = at + 1 < starts_.size() ? starts_[at + 1] - separator.size() : text_.size();
    return std::string_view(text_).substr(starts_[at], end - starts_[at]);
}

void Members::appendTo(std::string& out, std::size_t indent) const
{
    constexpr std::size_t brackets = 2;
    out += '{';
    if (head_ == starts_.size() || fits(text_, indent + brackets, reserved_)) {
        out += text_;
    } else {
        out += std::string_view(text_).substr(0, starts_[head_] - separator.size());
        for (std::size_t at = head_; at < starts_.size(); ++at) {
            out += ',';
            newLine(out, indent + 1);
            appendWrapped(out, member(at), indent + 1);
        }
    }
    out += '}';
}

void appendWrapped(std::string& out, std::string_view line, std::size_t indent)
{
    const std::size_t open = fits(line, indent) ? line.size() : firstBracket(line);
    if (open >= line.size() - 1 || line[open + 1] == line.back()) {
        out += line;
        return;
    }
    out += line.substr(0, open + 1);
    for (std::size_t at = open + 1; at < line.size() - 1;) {
        const std::size_t end = elementEnd(line, at);
        newLine(out, indent + 2);
        appendWrapped(out, line.substr(at, end - at), indent + 2);
        if (line[end] == ',')
            out += ',';
        at = end + (line[end] == ',' ? separator.size() : 1);
    }
    newLine(out, indent);
    out += line.back();
}

} // namespace designer
