#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/text.h"

namespace designer::json {

class Value;
struct Member;
using Array = std::vector<Value>;

/// Members in the order in which they were written. A key stands in it once.
class Object {
public:
    Object() = default;
    Object(std::initializer_list<Member> members);
    /// Whose keys are known to differ.
    explicit Object(std::vector<Member> members);

    const Value* find(std::string_view key) const;
    /// Replaces the member in its place, or appends it.
    void set(std::string key, Value value);
    /// Appends without looking for the key: for readers that know it is new.
    void append(std::string key, Value value);
    void erase(std::string_view key);

    bool empty() const { return members_.empty(); }
    std::size_t size() const;
    auto begin() const { return members_.begin(); }
    auto end() const { return members_.end(); }
    bool operator==(const Object& other) const;

private:
    std::vector<Member> members_;
};

/// A number with a fraction, an exponent or more than 64 bits, as it was written.
struct Decimal {
    std::string text;
    bool operator==(const Decimal&) const = default;
};

/// An immutable JSON value; copies share arrays and objects. Numbers keep
/// their digits: nothing passes through binary floating point.
class Value {
public:
    Value() = default;
    Value(std::nullptr_t) {}
    Value(bool value) : data_(value) {}
    Value(int value) : data_(std::int64_t{value}) {}
    Value(std::int64_t value) : data_(value) {}
    Value(Decimal value) : data_(std::move(value)) {}
    Value(const char* value) : data_(std::string(value)) {}
    Value(std::string_view value) : data_(std::string(value)) {}
    Value(std::string value) : data_(std::move(value)) {}
    Value(Array value) : data_(std::make_shared<const Array>(std::move(value))) {}
    Value(Object value) : data_(std::make_shared<const Object>(std::move(value))) {}

    bool isNull() const { return std::holds_alternative<std::monostate>(data_); }
    bool isBool() const { return std::holds_alternative<bool>(data_); }
    bool isNumber() const
    {
        return std::holds_alternative<std::int64_t>(data_) || std::holds_alternative<Decimal>(data_);
    }
    bool isString() const { return std::holds_alternative<std::string>(data_); }
    bool isArray() const { return std::holds_alternative<std::shared_ptr<const Array>>(data_); }
    bool isObject() const { return std::holds_alternative<std::shared_ptr<const Object>>(data_); }

    /// Each answers only for its own type: false, empty string, empty array, empty object otherwise.
    bool boolean() const
    {
        const bool* value = std::get_if<bool>(&data_);
        return value && *value;
    }
    const std::string& string() const
    {
        const auto* value = std::get_if<std::string>(&data_);
        return value ? *value : noText;
    }
    const Array& array() const
    {
        const auto* value = std::get_if<std::shared_ptr<const Array>>(&data_);
        return value ? **value : noElements;
    }
    const Object& object() const
    {
        const auto* value = std::get_if<std::shared_ptr<const Object>>(&data_);
        return value ? **value : noMembers;
    }

    /// The whole number it is (2, 2.0, 2e0), or nothing.
    std::optional<std::int64_t> integer() const
    {
        const auto* whole = std::get_if<std::int64_t>(&data_);
        return whole ? std::optional(*whole) : wholeDecimal();
    }
    /// In millionths, half-up; nothing if it is no number or beyond ±9.2e12.
    std::optional<Micro> micro() const;
    /// The digits of a number as they are written to a file.
    std::string numberText() const;

    /// Null, "", [] and {}: nothing that could answer a question.
    bool isEmpty() const;
    /// A member of an object, or null.
    const Value& operator[](std::string_view key) const;

    bool operator==(const Value& other) const;

private:
    std::optional<std::int64_t> wholeDecimal() const;

    static const std::string noText;
    static const Array noElements;
    static const Object noMembers;

    std::variant<std::monostate, bool, std::int64_t, Decimal, std::string, std::shared_ptr<const Array>,
                 std::shared_ptr<const Object>>
        data_;
};

struct Member {
    std::string key;
    Value value;
    bool operator==(const Member&) const = default;
};

inline std::size_t Object::size() const
{
    return members_.size();
}

/// Decimal text ("0.5", "1e3", "-2") in millionths, half-up; nothing when it is
/// no number or too large.
std::optional<Micro> parseMicro(std::string_view text);

/// "a null", "the text \"abc\"", "the number 3": what an error says it found.
std::string describe(const Value& value);

} // namespace designer::json
