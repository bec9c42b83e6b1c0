#include "json/scanner.h"

#include "text/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <iterator>

namespace designer::json {

namespace {

/// Literals of this many characters and exponents of two digits are within a double.
constexpr std::size_t longestNumber = 200;
constexpr std::ptrdiff_t longestExponent = 2;

/// Bytes that stand for themselves in a string: neither controls nor quotes,
/// escapes or parts of longer characters.
constexpr std::array<bool, 256> plainBytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}();

bool isPlain(char c)
{
    return plainBytes[static_cast<unsigned char>(c)];
}

/// UTF-8 characters of more than one byte: the range of the second byte after
/// the first, and how many follow (Unicode, table 3-7).
struct Sequence {
    unsigned char firstFrom, firstTo, secondFrom, secondTo;
    int following;
};
constexpr Sequence sequences[] = {{0xC2, 0xDF, 0x80, 0xBF, 1}, {0xE0, 0xE0, 0xA0, 0xBF, 2}, {0xE1, 0xEC, 0x80, 0xBF, 2},
                                  {0xED, 0xED, 0x80, 0x9F, 2}, {0xEE, 0xEF, 0x80, 0xBF, 2}, {0xF0, 0xF0, 0x90, 0xBF, 3},
                                  {0xF1, 0xF3, 0x80, 0xBF, 3}, {0xF4, 0xF4, 0x80, 0x8F, 3}};

void appendCharacter(std::string& out, unsigned code)
{
    const auto trailing = [code](int shift) { return static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += trailing(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += trailing(6);
        out += trailing(0);
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += trailing(12);
        out += trailing(6);
        out += trailing(0);
    }
}

constexpr bool isLeadingHalf(unsigned code)
{
    return code >= 0xD800 && code < 0xDC00;
}
constexpr bool isTrailingHalf(unsigned code)
{
    return code >= 0xDC00 && code < 0xE000;
}

} // namespace

Scanner::Scanner(std::string_view text, const Limits& limits)
    : at_(text.data()), end_(text.data() + text.size()), depthLeft_(limits.depth)
{
    if (text.size() > limits.bytes)
        fail();
    if (text.starts_with("\xEF\xBB\xBF"))
        at_ += 3;
}

bool Scanner::fail()
{
    failed_ = true;
    at_ = end_;
    return false;
}

void Scanner::skipSpace()
{
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r'))
        ++at_;
}

bool Scanner::take(char wanted)
{
    skipSpace();
    if (at_ == end_ || *at_ != wanted)
        return fail();
    ++at_;
    return true;
}

bool Scanner::takeWord(std::string_view word)
{
    if (static_cast<std::size_t>(end_ - at_) < word.size() || std::memcmp(at_, word.data(), word.size()) != 0)
        return fail();
    at_ += word.size();
    return true;
}

bool Scanner::enter(char bracket)
{
    if (depthLeft_ == 0 || !take(bracket))
        return fail();
    --depthLeft_;
    fresh_ = true;
    return true;
}

bool Scanner::next(char closing)
{
    skipSpace();
    if (at_ != end_ && *at_ == closing) {
        ++at_;
        ++depthLeft_;
        fresh_ = false;
        return false;
    }
    if (!fresh_)
        return take(',');
    fresh_ = false;
    return !failed_;
}

bool Scanner::key(std::string& out)
{
    return take('"') && string(out) && take(':');
}

bool Scanner::nextMember(std::string& out)
{
    out.clear();
    return next('}') && key(out);
}

bool Scanner::nextElement()
{
    return next(']');
}

bool Scanner::atEnd()
{
    skipSpace();
    return !failed_ && at_ == end_;
}

bool Scanner::value(Value& out)
{
    skipSpace();
    if (at_ == end_)
        return fail();
    switch (*at_) {
    case '{':
        return object(out);
    case '[':
        return array(out);
    case '"': {
        ++at_;
        std::string text;
        if (!string(text))
            return false;
        out = Value(std::move(text));
        return true;
    }
    case 't':
        out = Value(true);
        return takeWord("true");
    case 'f':
        out = Value(false);
        return takeWord("false");
    case 'n':
        out = Value();
        return takeWord("null");
    default:
        return number(out);
    }
}

bool Scanner::object(Value& out)
{
    const std::size_t first = members_.size();
    if (!enterObject())
        return false;
    while (next('}')) {
        Member member;
        if (!key(member.key) || !value(member.value))
            return false;
        members_.push_back(std::move(member));
    }
    if (failed_ || !keysDiffer(first))
        return fail();
    const auto start = members_.begin() + static_cast<std::ptrdiff_t>(first);
    out = Object(std::vector<Member>(std::move_iterator(start), std::move_iterator(members_.end())));
    members_.erase(start, members_.end());
    return true;
}

bool Scanner::array(Value& out)
{
    const std::size_t first = members_.size();
    if (!enterArray())
        return false;
    while (nextElement()) {
        Member element;
        if (!value(element.value))
            return false;
        members_.push_back(std::move(element));
    }
    if (failed_)
        return false;
    const auto start = members_.begin() + static_cast<std::ptrdiff_t>(first);
    Array elements;
    elements.reserve(members_.size() - first);
    std::transform(start, members_.end(), std::back_inserter(elements),
                   [](Member& element) { return std::move(element.value); });
    out = std::move(elements);
    members_.erase(start, members_.end());
    return true;
}

bool Scanner::keysDiffer(std::size_t first) const
{
    if (members_.size() - first <= fewMembers) {
        for (std::size_t a = first; a < members_.size(); ++a)
            for (std::size_t b = first; b < a; ++b)
                if (members_[a].key == members_[b].key)
                    return false;
        return true;
    }
    std::vector<std::string_view> keys;
    keys.reserve(members_.size() - first);
    for (std::size_t a = first; a < members_.size(); ++a)
        keys.push_back(members_[a].key);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
}

bool Scanner::number(Value& out)
{
    const char* const start = at_;
    const auto digits = [this] {
        const char* const from = at_;
        while (at_ != end_ && isDigit(*at_))
            ++at_;
        return at_ - from;
    };
    if (*at_ == '-')
        ++at_;
    const bool leadingZero = at_ != end_ && *at_ == '0';
    const auto whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return fail();
    bool isWhole = true;
    if (at_ != end_ && *at_ == '.') {
        isWhole = false;
        ++at_;
        if (digits() == 0)
            return fail();
    }
    if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
        isWhole = false;
        if (++at_ != end_ && (*at_ == '+' || *at_ == '-'))
            ++at_;
        if (const auto exponent = digits(); exponent == 0 || exponent > longestExponent)
            return fail();
    }
    std::int64_t count = 0;
    if (isWhole && std::from_chars(start, at_, count).ec == std::errc()) {
        out = Value(count);
        return true;
    }
    const std::string_view literal(start, static_cast<std::size_t>(at_ - start));
    if (literal.size() > longestNumber)
        return fail();
    out = Value(Decimal{std::string(literal)});
    return true;
}

/// Behind the opening quote; ends behind the closing one.
bool Scanner::string(std::string& out)
{
    while (true) {
        const char* const start = at_;
        while (at_ != end_ && *at_ != '"' && *at_ != '\\')
            if (isPlain(*at_))
                ++at_;
            else if (!character())
                return false;
        out.append(start, at_);
        if (at_ == end_)
            return fail();
        if (*at_++ == '"')
            return true;
        if (!escape(out))
            return false;
    }
}

/// Past a character of more than one byte.
bool Scanner::character()
{
    const auto byte = [this](std::ptrdiff_t offset) { return static_cast<unsigned char>(at_[offset]); };
    for (const Sequence& sequence : sequences) {
        if (byte(0) < sequence.firstFrom || byte(0) > sequence.firstTo)
            continue;
        if (end_ - at_ <= sequence.following || byte(1) < sequence.secondFrom || byte(1) > sequence.secondTo)
            return fail();
        for (std::ptrdiff_t i = 2; i <= sequence.following; ++i)
            if ((byte(i) & 0xC0) != 0x80)
                return fail();
        at_ += sequence.following + 1;
        return true;
    }
    return fail();
}

/// Behind the backslash.
bool Scanner::escape(std::string& out)
{
    static constexpr std::string_view written = "\"\\/bfnrt";
    static constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    if (at_ == end_)
        return fail();
    if (const auto which = written.find(*at_); which != std::string_view::npos) {
        ++at_;
        out += meant[which];
        return true;
    }
    unsigned code = 0;
    if (!hexadecimal(code) || isTrailingHalf(code))
        return fail();
    if (isLeadingHalf(code)) {
        unsigned trailing = 0;
        if (!takeWord("\\") || !hexadecimal(trailing) || !isTrailingHalf(trailing))
            return fail();
        code = 0x10000 + ((code - 0xD800) << 10) + (trailing - 0xDC00);
    }
    appendCharacter(out, code);
    return true;
}

/// "u" and four digits.
bool Scanner::hexadecimal(unsigned& out)
{
    constexpr std::ptrdiff_t length = 5;
    if (end_ - at_ < length || *at_ != 'u')
        return fail();
    const char* const stop = at_ + length;
    if (std::from_chars(at_ + 1, stop, out, 16).ptr != stop)
        return fail();
    at_ = stop;
    return true;
}

} // namespace designer::json
