#include <algorithm>
#include <charconv>

#include "json/json.h"

namespace designer::json {

namespace {

/// Walks a JSON text without building it.
class Walker {
public:
    explicit Walker(std::string_view text) : text_(text) {}

    std::size_t position() const { return at_; }

    void skipSpace()
    {
        while (at_ < text_.size() && std::string_view(" \t\r\n\xEF\xBB\xBF").find(text_[at_]) != std::string_view::npos)
            ++at_;
    }

    /// Steps into the member or element and stops at its value (or, for the key
    /// of a member that is read twice, at the later one). False: it is not there.
    bool enter(std::string_view step)
    {
        skipSpace();
        if (at_ >= text_.size())
            return false;
        return text_[at_] == '{' ? enterMember(step) : text_[at_] == '[' && enterElement(step);
    }

    /// At an array: the offsets of its elements.
    std::vector<std::size_t> elements()
    {
        std::vector<std::size_t> offsets;
        skipSpace();
        if (at_ >= text_.size() || text_[at_] != '[')
            return offsets;
        ++at_;
        for (skipSpace(); at_ < text_.size() && text_[at_] != ']'; skipComma()) {
            offsets.push_back(at_);
            skipValue();
        }
        return offsets;
    }

private:
    bool enterMember(std::string_view name)
    {
        ++at_;
        for (skipSpace(); at_ < text_.size() && text_[at_] == '"'; skipComma()) {
            const std::size_t start = at_;
            skipString();
            const auto key = parse(text_.substr(start, at_ - start));
            skipSpace();
            ++at_; // the colon
            skipSpace();
            if (const Value* value = std::get_if<Value>(&key); value && value->string() == name)
                return true;
            skipValue();
        }
        return false;
    }

    bool enterElement(std::string_view step)
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

    void skipComma()
    {
        skipSpace();
        if (at_ < text_.size() && text_[at_] == ',')
            ++at_;
        skipSpace();
    }

    void skipString()
    {
        for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
            if (text_[at_] == '\\')
                ++at_;
        at_ = std::min(at_ + 1, text_.size());
    }

    void skipValue()
    {
        std::size_t depth = 0;
        skipSpace();
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (depth == 0 && (c == ',' || c == ']' || c == '}'))
                return;
            if (c == '"')
                skipString();
            else
                ++at_;
            depth += c == '{' || c == '[' ? 1 : 0;
            depth -= c == '}' || c == ']' ? 1 : 0;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

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

} // namespace

namespace {

bool follow(Walker& walker, std::string_view pointer)
{
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        if (!walker.enter(unescaped(pointer.substr(0, end))))
            return false;
        pointer.remove_prefix(end);
    }
    walker.skipSpace();
    return true;
}

} // namespace

Place locate(std::string_view text, std::string_view pointer)
{
    Walker walker(text);
    if (!follow(walker, pointer))
        return {};
    Place place{1, 1};
    for (const char c : text.substr(0, walker.position())) {
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

std::vector<std::size_t> elementOffsets(std::string_view text, std::string_view pointer)
{
    Walker walker(text);
    return follow(walker, pointer) ? walker.elements() : std::vector<std::size_t>();
}

std::string pointerStep(std::string_view key)
{
    std::string out = "/";
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

std::string pointerStep(std::size_t index)
{
    return "/" + std::to_string(index);
}

} // namespace designer::json
