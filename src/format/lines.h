#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "json/value.h"

namespace designer {

/// Longest line of a design file, where it can be kept.
inline constexpr std::size_t lineLength = 120;

/// The members of one object as text, each on one line.
class Members {
public:
    /// Starts a member; its value is appended to the string that comes back.
    std::string& start(std::string_view key);
    void text(std::string_view key, std::string_view value);
    void value(std::string_view key, const json::Value& value);
    void all(const json::Object& members);
    /// The members so far are those that stand on the first line of a block.
    void endHead() { head_ = starts_.size(); }
    /// How much longer the line may get without anything being laid out anew:
    /// what may change often (a position) must not move its neighbours.
    void reserve(std::size_t characters) { reserved_ += characters; }
    void clear();

    /// `{…}` on one line, whatever its length.
    std::string oneLine() const { return "{" + text_ + "}"; }
    /// From an indent that is already written: on one line where it fits, else
    /// the head on the first line and each other member on its own below it.
    void appendTo(std::string& out, std::size_t indent) const;

private:
    std::string_view member(std::size_t at) const;

    std::string text_;
    std::vector<std::size_t> starts_;
    std::size_t head_ = 0;
    std::size_t reserved_ = 0;
};

/// Appends JSON text of one line, with "key: " before it or not, from an indent
/// that is already written; containers are broken where the line would be too long.
void appendWrapped(std::string& out, std::string_view line, std::size_t indent);

} // namespace designer
