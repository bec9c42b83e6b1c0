#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace designer {

/// A language that people read: its place in `languages()`. English and Spanish stand beside each other in the
/// sources; the others come from `resources/languages` and have the values from 2 on.
enum class Language : std::uint8_t { en, es };

/// What a language is called, and how it writes numbers.
struct LanguageFacts {
    std::string_view code; // "es"
    std::string_view name; // "Español"
    char group;            // between thousands
    char decimal;
};

/// English, Spanish, and the languages of `resources/languages` by their code.
std::span<const LanguageFacts> languages();

const LanguageFacts& factsOf(Language language);

/// The words of another language for an English text; the English ones where it has none. Lives as long as the
/// program, or as `english`.
std::string_view translated(std::string_view english, Language language);

/// A text in every language. Holds views: literals, or strings owned by a
/// catalogue or a rate card that outlives it.
struct Text {
    std::string_view en;
    std::string_view es;

    std::string_view in(Language language) const
    {
        return language == Language::en ? en : language == Language::es ? es : translated(en, language);
    }
    bool empty() const { return en.empty(); }
    bool operator==(const Text&) const = default;
};

/// A text in every language that owns its strings (read from data files).
struct OwnedText {
    std::string en;
    std::string es;

    operator Text() const { return {en, es}; }
    std::string_view in(Language language) const { return Text{en, es}.in(language); }
    bool operator==(const OwnedText&) const = default;
};

/// Whole millionths of something: MRU, GB, TB, vCPU. Never binary floating point.
using Micro = std::int64_t;
inline constexpr Micro oneMicro = 1'000'000;

/// A name with the word that says what it is: "Database core-db".
struct Labelled {
    Text label;
    std::string name;
    bool operator==(const Labelled&) const = default;
};

/// A fixed-point number shown with at most the decimals it needs.
struct Quantity {
    Micro micro = 0;
    bool operator==(const Quantity&) const = default;
};

/// A quantity with its unit: "12.5 MB".
struct Measure {
    Micro micro = 0;
    std::string_view unit; // a literal, the same in all languages
    bool operator==(const Measure&) const = default;
};

/// What may stand in for a placeholder: a name as it is, a count (grouped by
/// locale), a decimal quantity, a text in the reader's language, a labelled
/// name, or a list of texts or measures.
using ArgValue =
    std::variant<std::string, std::int64_t, Quantity, Text, Labelled, std::vector<Text>, std::vector<Measure>>;

struct Arg {
    std::string_view name;
    ArgValue value;
    bool operator==(const Arg&) const = default;
};

/// A pattern with `{placeholders}` and their values, turned into words only
/// when somebody reads it.
struct Message {
    Text pattern;
    std::vector<Arg> args;

    /// The words in a language. An unknown placeholder stays as it is written.
    std::string in(Language language) const;
    bool operator==(const Message&) const = default;
};

/// The words of one placeholder's value.
std::string words(const ArgValue& value, Language language);

/// 12345 as "12,345" (en) or "12.345" (es).
std::string formatCount(std::int64_t value, Language language);

/// Rounded half-up to `decimals` (0..6) and grouped: 31274500 with 2 as "31.27" or "31,27".
std::string formatDecimal(Micro value, int decimals, Language language);

/// With as many decimals as it needs: 500000 as "0.5".
std::string formatQuantity(Micro value, Language language);

/// For programs: always six decimals and a point, "31.274500".
std::string sixDecimals(Micro value);

/// For programs: as many decimals as it needs, "2", "0.5".
std::string plainDecimal(Micro value);

/// The code of one of `languages()`; nothing else is a language.
bool parseLanguage(std::string_view code, Language& language);

} // namespace designer
