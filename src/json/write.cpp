#include <algorithm>
#include <utility>

#include "json/json.h"

namespace designer::json {

namespace {

constexpr std::size_t indentWidth = 2;

/// The escape of a character, or nothing where it stands for itself.
std::string escaped(char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr std::string_view plain = "\"\\\n\r\t\b\f";
    static constexpr std::string_view letters = "\"\\nrtbf";
    if (const auto at = plain.find(c); at != std::string_view::npos)
        return {'\\', letters[at]};
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20)
        return {'\\', 'u', '0', '0', hex[code >> 4], hex[code & 15]};
    return {};
}

bool standsForItself(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

} // namespace

void appendQuoted(std::string& out, std::string_view text)
{
    out += '"';
    while (!text.empty()) {
        const auto end = std::find_if_not(text.begin(), text.end(), standsForItself);
        out.append(text.begin(), end);
        text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
        if (text.empty())
            break;
        out += escaped(text.front());
        text.remove_prefix(1);
    }
    out += '"';
}

namespace {

void appendScalar(std::string& out, const Value& value)
{
    if (value.isString())
        appendQuoted(out, value.string());
    else if (value.isNumber())
        out += value.numberText();
    else if (value.isBool())
        out += value.boolean() ? "true" : "false";
    else
        out += "null";
}

} // namespace

void appendCompact(std::string& out, const Value& value)
{
    if (value.isArray()) {
        out += '[';
        const char* comma = "";
        for (const Value& element : value.array()) {
            out += std::exchange(comma, ", ");
            appendCompact(out, element);
        }
        out += ']';
    } else if (value.isObject()) {
        out += '{';
        const char* comma = "";
        for (const Member& member : value.object()) {
            out += std::exchange(comma, ", ");
            appendQuoted(out, member.key);
            out += ": ";
            appendCompact(out, member.value);
        }
        out += '}';
    } else {
        appendScalar(out, value);
    }
}

namespace {

class Writer {
public:
    explicit Writer(const WriteOptions& options) : options_(options) {}

    /// `used`: characters already on the line.
    void append(const Value& value, std::size_t depth, std::size_t used)
    {
        const bool container = (value.isArray() || value.isObject()) && !value.isEmpty();
        if (!container || depth >= options_.alwaysBroken) {
            const std::size_t start = out_.size();
            appendCompact(out_, value);
            if (!container || used + out_.size() - start <= options_.lineLength)
                return;
            out_.resize(start);
        }
        value.isArray() ? appendArray(value.array(), depth) : appendObject(value.object(), depth);
    }

    std::string take() { return std::move(out_); }

private:
    void newLine(std::size_t depth)
    {
        out_ += '\n';
        out_.append(depth * indentWidth, ' ');
    }

    void appendArray(const Array& array, std::size_t depth)
    {
        out_ += '[';
        const char* comma = "";
        for (const Value& element : array) {
            out_ += std::exchange(comma, ",");
            newLine(depth + 1);
            append(element, depth + 1, (depth + 1) * indentWidth);
        }
        newLine(depth);
        out_ += ']';
    }

    void appendObject(const Object& object, std::size_t depth)
    {
        out_ += '{';
        const char* comma = "";
        for (const Member& member : object) {
            out_ += std::exchange(comma, ",");
            newLine(depth + 1);
            const std::size_t start = out_.size();
            appendQuoted(out_, member.key);
            out_ += ": ";
            append(member.value, depth + 1, (depth + 1) * indentWidth + out_.size() - start);
        }
        newLine(depth);
        out_ += '}';
    }

    const WriteOptions& options_;
    std::string out_;
};

} // namespace

std::string write(const Value& value, const WriteOptions& options)
{
    Writer writer(options);
    writer.append(value, 0, 0);
    return writer.take();
}

std::string writeCompact(const Value& value)
{
    std::string out;
    appendCompact(out, value);
    return out;
}

std::string quoted(std::string_view text)
{
    std::string out;
    appendQuoted(out, text);
    return out;
}

} // namespace designer::json
