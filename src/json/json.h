#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "json/value.h"

namespace designer::json {

/// Why a text is not what its reader needs, with the place. `line` and `column`
/// count from 1, columns in characters; both 0 when there is no place in a text
/// (a missing file). `pointer` is an RFC 6901 JSON pointer.
struct Error {
    std::string file;
    std::string pointer;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string found;
    Text foundWords; // instead of `found`, where it is no part of a text ("end of file")
    Message expected;

    /// "bank.mcdesign:12:5: /components/0/at: expected …, found …" (control characters escaped).
    std::string in(Language language) const;
    bool operator==(const Error&) const = default;
};

/// A value or the reason why there is none.
template <typename T> using Result = std::variant<T, Error>;

/// Control characters and broken UTF-8 replaced: fit for a terminal or a log.
std::string visible(std::string_view text);

/// What a reader accepts before it spends memory.
struct Limits {
    std::size_t bytes = 64u << 20;
    std::size_t depth = 64;
};

/// Parses one JSON text (UTF-8, a leading byte order mark is allowed).
/// Refuses: invalid UTF-8, NaN and infinities, numbers beyond the range of a
/// double, duplicate keys in one object, more than `limits`, text after the value.
Result<Value> parse(std::string_view text, const Limits& limits = {});

/// Parses the value at the start of a text, whatever follows it.
Result<Value> parseFirst(std::string_view text);

/// Where the value of a pointer starts in a text that `parse` accepts.
/// {0, 0} when the pointer leads nowhere.
struct Place {
    std::size_t line = 0;
    std::size_t column = 0;
};
Place locate(std::string_view text, std::string_view pointer);

/// Where each element of the array at `pointer` starts, as offsets into the text.
/// Empty when there is no array.
std::vector<std::size_t> elementOffsets(std::string_view text, std::string_view pointer);

/// One step of a JSON pointer, "~" and "/" escaped, with the leading "/".
std::string pointerStep(std::string_view key);
std::string pointerStep(std::size_t index);

/// How a value becomes text. `lineLength`: an array or object that fits in one
/// line of that many characters (from its own indent) stays on one line, unless
/// `breakAt` says that it must be broken.
struct WriteOptions {
    std::size_t lineLength = 120;
    /// Depth of nesting up to which non-empty containers are always broken (0: none; 1: the outermost).
    std::size_t alwaysBroken = 1;
};

/// Two-space indent, LF, no trailing newline; `{"a": 1, "b": [1, 2]}` on one line.
std::string write(const Value& value, const WriteOptions& options = {});

/// On one line whatever its length.
std::string writeCompact(const Value& value);

/// A JSON string with its quotes.
std::string quoted(std::string_view text);

/// `quoted` and `writeCompact` for those who write much.
void appendQuoted(std::string& out, std::string_view text);
void appendCompact(std::string& out, const Value& value);

/// Reads a whole file, at most `limits.bytes` (a directory, a missing or an
/// unreadable file are errors without a place).
Result<std::string> readFile(const std::string& path, const Limits& limits = {});

} // namespace designer::json
