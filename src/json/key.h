#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace designer {

/// A word that is compared and looked up often (a kind, a property), kept once
/// in the program and compared by address. Making one is thread-safe. Words are
/// never freed, so only names that readers have bounded become keys.
class Key {
public:
    Key() = default;
    static Key of(std::string_view text);

    std::string_view text() const { return entry_ ? std::string_view(entry_->text) : std::string_view(); }
    /// Small and dense: fit to index a vector. 0 is the empty key.
    std::uint32_t id() const { return entry_ ? entry_->id : 0; }
    bool empty() const { return entry_ == nullptr; }

    bool operator==(const Key&) const = default;
    /// In the order of the text.
    bool operator<(const Key& other) const { return text() < other.text(); }

private:
    struct Entry {
        std::string text;
        std::uint32_t id;
    };
    friend class KeyTable;
    explicit Key(const Entry* entry) : entry_(entry) {}
    const Entry* entry_ = nullptr;
};

} // namespace designer

template <> struct std::hash<designer::Key> {
    std::size_t operator()(designer::Key key) const noexcept { return key.id(); }
};
