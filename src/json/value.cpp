#include "json/value.h"

#include <charconv>
#include <utility>

namespace designer::json {

Object::Object(std::initializer_list<Member> members) : members_(members) {}
Object::Object(std::vector<Member> members) : members_(std::move(members)) {}

const Value* Object::find(std::string_view key) const
{
    for (const Member& member : members_)
        if (member.key == key)
            return &member.value;
    return nullptr;
}

void Object::set(std::string key, Value value)
{
    for (Member& member : members_) {
        if (member.key == key) {
            member.value = std::move(value);
            return;
        }
    }
    append(std::move(key), std::move(value));
}

void Object::append(std::string key, Value value)
{
    members_.push_back({std::move(key), std::move(value)});
}

void Object::erase(std::string_view key)
{
    std::erase_if(members_, [key](const Member& member) { return member.key == key; });
}

bool Object::operator==(const Object& other) const
{
    return members_ == other.members_;
}

const std::string Value::noText; // constant as well, but clang with this standard library does not see it
constinit const Array Value::noElements;
constinit const Object Value::noMembers;

std::optional<Micro> Value::micro() const
{
    if (const auto* whole = std::get_if<std::int64_t>(&data_)) {
        Micro result = 0;
        return __builtin_mul_overflow(*whole, oneMicro, &result) ? std::nullopt : std::optional(result);
    }
    if (const auto* decimal = std::get_if<Decimal>(&data_))
        return parseMicro(decimal->text);
    return std::nullopt;
}

std::optional<std::int64_t> Value::wholeDecimal() const
{
    const auto* decimal = std::get_if<Decimal>(&data_);
    if (!decimal)
        return std::nullopt;
    const auto value = parseMicro(decimal->text);
    // More than six decimals could round to a whole number without being one.
    if (!value || *value % oneMicro != 0 || parseMicro(decimal->text + "0") != value)
        return std::nullopt;
    const auto point = decimal->text.find('.');
    const auto exponent = decimal->text.find_first_of("eE");
    if (point != std::string::npos && exponent == std::string::npos
        && decimal->text.find_first_not_of('0', point + 1) != std::string::npos)
        return std::nullopt;
    return *value / oneMicro;
}

std::string Value::numberText() const
{
    if (const auto* whole = std::get_if<std::int64_t>(&data_))
        return std::to_string(*whole);
    const auto* decimal = std::get_if<Decimal>(&data_);
    return decimal ? decimal->text : std::string();
}

bool Value::isEmpty() const
{
    return isNull() || (isString() && string().empty()) || (isArray() && array().empty())
           || (isObject() && object().empty());
}

const Value& Value::operator[](std::string_view key) const
{
    static const Value null;
    const Value* member = object().find(key);
    return member ? *member : null;
}

bool Value::operator==(const Value& other) const
{
    if (data_.index() != other.data_.index())
        return false;
    if (isArray())
        return &array() == &other.array() || array() == other.array();
    if (isObject())
        return &object() == &other.object() || object() == other.object();
    return data_ == other.data_;
}

namespace {

/// The parts of a decimal literal; digits without the point.
struct Literal {
    bool negative = false;
    std::string digits;
    int exponent = 0; // of the last digit
};

std::optional<Literal> split(std::string_view text)
{
    Literal out;
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        out.negative = text[at++] == '-';
    bool point = false;
    for (; at < text.size() && (text[at] == '.' || (text[at] >= '0' && text[at] <= '9')); ++at) {
        if (text[at] == '.' && std::exchange(point, true))
            return std::nullopt;
        if (text[at] == '.')
            continue;
        out.digits += text[at];
        out.exponent -= point ? 1 : 0;
    }
    if (out.digits.empty())
        return std::nullopt;
    if (at == text.size())
        return out;
    if (text[at] != 'e' && text[at] != 'E')
        return std::nullopt;
    if (++at < text.size() && text[at] == '+')
        ++at;
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
    if (error != std::errc() || end != text.data() + text.size() || exponent > 1000 || exponent < -1000)
        return std::nullopt;
    out.exponent += exponent;
    return out;
}

} // namespace

std::optional<Micro> parseMicro(std::string_view text)
{
    std::optional<Literal> literal = split(text);
    if (!literal)
        return std::nullopt;
    std::string& digits = literal->digits;
    int shift = literal->exponent + 6;
    bool roundUp = false;
    if (shift < 0) {
        const auto cut = static_cast<std::size_t>(-shift);
        roundUp = cut <= digits.size() && digits[digits.size() - cut] >= '5';
        digits.resize(cut >= digits.size() ? 0 : digits.size() - cut);
        shift = 0;
    }
    digits.erase(0, digits.find_first_not_of('0'));
    if (digits.empty() && !roundUp)
        return 0;
    if (digits.size() + static_cast<std::size_t>(shift) > 19)
        return std::nullopt;
    digits.append(static_cast<std::size_t>(shift), '0');
    std::int64_t value = 0;
    if (!digits.empty() && std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc())
        return std::nullopt;
    if (roundUp && __builtin_add_overflow(value, 1, &value))
        return std::nullopt;
    return literal->negative ? -value : value;
}

std::string describe(const Value& value)
{
    if (value.isNull())
        return "null";
    if (value.isBool())
        return value.boolean() ? "true" : "false";
    if (value.isNumber())
        return value.numberText();
    if (value.isArray())
        return "[…]";
    if (value.isObject())
        return "{…}";
    constexpr std::size_t longest = 60;
    const std::string& text = value.string();
    if (text.size() <= longest)
        return "\"" + text + "\"";
    std::size_t cut = longest;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
        --cut;
    return "\"" + text.substr(0, cut) + "…\"";
}

} // namespace designer::json
