#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <span>
#include <unordered_set>

#include "json/json.h"
#include "json/scanner.h"

namespace designer::json {

namespace {

/// An array or object that is being read.
struct Frame {
    bool isObject = false;
    std::size_t start = 0; // of its members among those that are not closed
    std::string key;
    std::unordered_set<std::string> keys; // only once there are many members
};

struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
};

Position positionOf(std::string_view text, std::size_t offset)
{
    Position position;
    for (const char c : text.substr(0, offset)) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++position.column;
        }
    }
    return position;
}

class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(std::string_view text, const Limits& limits) : text_(text), limits_(limits) {}

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(std::int64_t{value}); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return add(static_cast<std::int64_t>(value));
        return add(Decimal{std::to_string(value)});
    }
    bool number_float(number_float_t, const string_t& digits) override { return add(Decimal{digits}); }
    /// Copied: the lexer goes on filling the room it has.
    bool string(string_t& value) override { return add(std::string(value)); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Frame& frame = frames_.back();
        frame.key = name;
        if (isNew(frame))
            return true;
        return fail("\"" + frame.key + "\"",
                    {"a key that this object does not have yet", "una clave que este objeto aún no tiene"});
    }

    bool parse_error(std::size_t offset, const std::string& token, const nlohmann::detail::exception& reason) override
    {
        const std::size_t before = offset == 0 ? 0 : std::min(offset - 1, text_.size());
        const Position position = positionOf(text_, before);
        error_.line = position.line;
        error_.column = position.column;
        error_.pointer = pointer();
        constexpr int numberOverflow = 406;
        const std::string_view what = reason.what();
        const bool atEnd = before >= text_.size() || what.find("unexpected end of input") != std::string_view::npos;
        if (reason.id == numberOverflow)
            error_.expected.pattern = {"a number within the range of a double",
                                       "un número dentro del rango de un double"};
        else if (what.find("UTF-8") != std::string_view::npos)
            error_.expected.pattern = {"valid UTF-8", "UTF-8 válido"};
        else if (atEnd)
            error_.expected.pattern = {"the rest of the JSON text", "el resto del texto JSON"};
        else if (what.find("expected end of input") != std::string_view::npos)
            error_.expected.pattern = {"nothing after the value", "nada después del valor"};
        else
            error_.expected.pattern = {"valid JSON", "JSON válido"};
        if (atEnd)
            error_.foundWords = {"end of file", "fin de archivo"};
        else
            error_.found = reason.id == numberOverflow ? token : "\"" + std::string(text_.substr(before, 1)) + "\"";
        return false;
    }

    Result<Value> result(bool accepted)
    {
        if (accepted)
            return std::move(root_);
        return std::move(error_);
    }

private:
    std::string pointer() const
    {
        std::string out;
        for (const Frame& frame : frames_)
            if (frame.isObject ? !frame.key.empty() : true)
                out += frame.isObject ? pointerStep(frame.key) : pointerStep(sizeOf(frame));
        return out;
    }

    /// So far. A parent whose child is being read has not got it yet.
    std::size_t sizeOf(const Frame& frame) const
    {
        const auto next = static_cast<std::size_t>(&frame - frames_.data()) + 1;
        return (next < frames_.size() ? frames_[next].start : members_.size()) - frame.start;
    }

    bool fail(std::string found, Text expected)
    {
        error_.pointer = pointer();
        const Place place = locate(text_, error_.pointer);
        error_.line = place.line;
        error_.column = place.column;
        error_.found = std::move(found);
        error_.expected.pattern = expected;
        return false;
    }

    bool isNew(Frame& frame) const
    {
        const std::span<const Member> before = std::span(members_).subspan(frame.start);
        if (before.size() < fewMembers)
            return std::none_of(before.begin(), before.end(),
                                [&frame](const Member& member) { return member.key == frame.key; });
        if (frame.keys.empty())
            for (const Member& member : before)
                frame.keys.insert(member.key);
        return frame.keys.insert(frame.key).second;
    }

    bool open(bool isObject)
    {
        if (frames_.size() == limits_.depth)
            return fail(isObject ? "{" : "[",
                        {"at most 64 levels of nesting", "un máximo de 64 niveles de anidamiento"});
        frames_.emplace_back();
        frames_.back().isObject = isObject;
        frames_.back().start = members_.size();
        return true;
    }

    bool close()
    {
        const auto first = members_.begin() + static_cast<std::ptrdiff_t>(frames_.back().start);
        Value value = frames_.back().isObject ? objectFrom(first) : arrayFrom(first);
        members_.erase(first, members_.end());
        frames_.pop_back();
        return add(std::move(value));
    }

    Value objectFrom(std::vector<Member>::iterator first)
    {
        return Object(std::vector<Member>(std::move_iterator(first), std::move_iterator(members_.end())));
    }

    Value arrayFrom(std::vector<Member>::iterator first)
    {
        Array array;
        array.reserve(static_cast<std::size_t>(members_.end() - first));
        std::transform(first, members_.end(), std::back_inserter(array),
                       [](Member& element) { return std::move(element.value); });
        return array;
    }

    bool add(Value value)
    {
        if (frames_.empty())
            root_ = std::move(value);
        else
            members_.push_back({std::move(frames_.back().key), std::move(value)});
        return true;
    }

    std::string_view text_;
    const Limits& limits_;
    std::vector<Frame> frames_;
    /// Of all open arrays and objects: each is built when its size is known.
    std::vector<Member> members_;
    Value root_;
    Error error_;
};

} // namespace

Result<Value> parse(std::string_view text, const Limits& limits)
{
    if (text.size() > limits.bytes) {
        Error error;
        error.found = std::to_string(text.size());
        error.expected = {{"at most {bytes} bytes", "un máximo de {bytes} bytes"},
                          {{"bytes", static_cast<std::int64_t>(limits.bytes)}}};
        return error;
    }
    Scanner scanner(text, limits);
    if (Value value; scanner.value(value) && scanner.atEnd())
        return value;
    // Read again by who can say what is wrong, but takes a null byte for the end of the text.
    if (const std::size_t null = text.find('\0'); null != text.npos) {
        const Position position = positionOf(text, null);
        Error error;
        error.line = position.line;
        error.column = position.column;
        error.expected.pattern = {"valid JSON", "JSON válido"};
        error.foundWords = {"a null byte", "un byte nulo"};
        return error;
    }
    TreeBuilder builder(text, limits);
    const bool accepted = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.result(accepted);
}

Result<Value> parseFirst(std::string_view text)
{
    if (Value value; Scanner(text).value(value))
        return value;
    const Limits limits;
    TreeBuilder builder(text, limits);
    const bool accepted =
        nlohmann::json::sax_parse(text.begin(), text.end(), &builder, nlohmann::json::input_format_t::json, false);
    return builder.result(accepted);
}

} // namespace designer::json
