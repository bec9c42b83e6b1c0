#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace designer::json {

/// Walks a JSON text that `parse` accepts without building it. In any other
/// text it leads somewhere within it, or nowhere.
class Walker {
public:
    explicit Walker(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

    /// Offset into the text.
    std::size_t position() const { return at_; }

    void skipSpace();

    /// Steps into the member or element and stops at its value. False: it is not there.
    bool enter(std::string_view step);
    /// Likewise for each step of an RFC 6901 pointer.
    bool follow(std::string_view pointer);

    /// Past the value that comes next.
    void skipValue();

    /// At an array: calls `f(offset)` for each of its elements, and goes past it.
    template <typename F> void eachElement(F&& f)
    {
        if (!open('['))
            return;
        for (skipSpace(); at_ < text_.size() && text_[at_] != ']'; skipComma()) {
            f(at_);
            skipValue();
        }
        ++at_;
    }

    /// At an object: calls `f(rawKey)` (without quotes, escapes as they are
    /// written) at the value of each member, which `f` may pass, and goes past the object.
    template <typename F> void eachMember(F&& f)
    {
        if (!open('{'))
            return;
        for (skipSpace(); at_ < text_.size() && text_[at_] == '"'; skipComma()) {
            const std::string_view key = takeKey();
            const std::size_t value = at_;
            f(key);
            if (at_ == value)
                skipValue();
        }
        ++at_;
    }

private:
    bool open(char bracket);
    bool enterMember(std::string_view name);
    bool enterElement(std::string_view step);
    std::string_view takeKey();
    void skipComma();
    void skipString();

    std::string_view text_;
    std::size_t at_;
};

} // namespace designer::json
