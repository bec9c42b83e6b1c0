#include "json/walker.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "json/json.h"

namespace designer::json {

namespace {

std::string unescaped(std::string_view step)
{
    std::string out;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] == '~' && i + 1 < step.size())
            out += step[++i] == '0' ? '~' : '/';
        else
            out += step[i];
    }
    return out;
}

/// Whether a key, as it is written between its quotes, is this name.
bool isNamed(std::string_view key, std::string_view name)
{
    if (key.find('\\') == std::string_view::npos)
        return key == name;
    const auto read = parse("\"" + std::string(key) + "\"");
    const Value* value = std::get_if<Value>(&read);
    return value && value->string() == name;
}

} // namespace

void Walker::skipSpace()
{
    const auto isSpace = [](char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\xEF' || c == '\xBB' || c == '\xBF';
    };
    while (at_ < text_.size() && isSpace(text_[at_]))
        ++at_;
}

bool Walker::open(char bracket)
{
    skipSpace();
    if (at_ >= text_.size() || text_[at_] != bracket)
        return false;
    ++at_;
    return true;
}

bool Walker::enter(std::string_view step)
{
    skipSpace();
    if (at_ >= text_.size())
        return false;
    return text_[at_] == '{' ? enterMember(step) : text_[at_] == '[' && enterElement(step);
}

bool Walker::follow(std::string_view pointer)
{
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        if (!enter(unescaped(pointer.substr(0, end))))
            return false;
        pointer.remove_prefix(end);
    }
    skipSpace();
    return true;
}

std::string_view Walker::takeKey()
{
    const std::size_t start = at_ + 1;
    skipString();
    const std::string_view key = text_.substr(start, std::max(at_, start + 1) - start - 1);
    skipSpace();
    ++at_; // the colon
    skipSpace();
    return key;
}

bool Walker::enterMember(std::string_view name)
{
    ++at_;
    for (skipSpace(); at_ < text_.size() && text_[at_] == '"'; skipComma()) {
        if (isNamed(takeKey(), name))
            return at_ < text_.size();
        skipValue();
    }
    return false;
}

bool Walker::enterElement(std::string_view step)
{
    std::size_t index = 0;
    if (std::from_chars(step.data(), step.data() + step.size(), index).ec != std::errc())
        return false;
    ++at_;
    for (skipSpace(); at_ < text_.size() && text_[at_] != ']'; skipComma(), --index) {
        if (index == 0)
            return true;
        skipValue();
    }
    return false;
}

void Walker::skipComma()
{
    skipSpace();
    if (at_ < text_.size() && text_[at_] == ',')
        ++at_;
    skipSpace();
}

void Walker::skipString()
{
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
        if (text_[at_] == '\\')
            ++at_;
    at_ = std::min(at_ + 1, text_.size());
}

void Walker::skipValue()
{
    std::size_t depth = 0;
    skipSpace();
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (c == '"') {
            skipString();
            continue;
        }
        if (depth == 0 && (c == ',' || c == ']' || c == '}'))
            return;
        ++at_;
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
    }
}

} // namespace designer::json
