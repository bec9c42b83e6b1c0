#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/text.h"
#include "json/json.h"

namespace designer {

/// A value of a file with the way that led to it. Each lives on the stack below
/// its parent, so a file without mistakes never pays for its pointers.
struct Spot {
    const json::Value& value;
    const Spot* parent = nullptr;
    std::string_view key = {};                       // in an object
    std::optional<std::size_t> index = std::nullopt; // in an array

    Spot member(const json::Member& member) const { return {member.value, this, member.key, std::nullopt}; }
    Spot element(std::size_t at) const { return {value.array()[at], this, {}, at}; }
    /// RFC 6901; empty for the whole file.
    std::string pointer() const;
};

/// Why a file is refused. Thrown below `readDesign` only, which catches it.
struct Refusal {
    std::string pointer;
    std::string found;
    Message expected;
};

[[noreturn]] void refuse(const Spot& spot, Message expected);
[[noreturn]] void refuse(const Spot& spot, std::string found, Message expected);

/// Each refuses a value of another type.
const std::string& textAt(const Spot& spot);
bool flagAt(const Spot& spot);
const json::Object& objectAt(const Spot& spot);
/// Also refuses more than `limit` elements.
const json::Array& listAt(const Spot& spot, std::size_t limit);

/// Refuses what is beyond ±1,000,000,000,000 (no amount of anything is).
void checkRange(const Spot& number);

} // namespace designer
