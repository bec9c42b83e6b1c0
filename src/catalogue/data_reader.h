#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/text.h"
#include "json/json.h"

namespace designer {

/// A value of a data file with the way that leads to it. Lives on the stack of
/// whoever reads, so a pointer is only spelled out when something is wrong.
class Place {
public:
    explicit Place(const json::Value& root) : value_(&root) {}

    const json::Value& value() const { return *value_; }
    /// A member: null when it is absent or this is no object.
    Place member(std::string_view key) const { return {(*value_)[key], this, key, 0}; }
    Place element(std::size_t index) const { return {value_->array()[index], this, {}, index}; }
    std::string pointer() const;

private:
    Place(const json::Value& value, const Place* parent, std::string_view key, std::size_t index)
        : value_(&value), parent_(parent), key_(key), index_(index)
    {
    }

    const json::Value* value_;
    const Place* parent_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
};

/// Takes typed values out of a data file and keeps the first thing that was
/// not as expected. After a failure readers go on with empty values.
class DataReader {
public:
    bool failed() const { return error_.has_value(); }
    /// The first failure, with its line and column in `text`. Only after `failed()`.
    json::Error error(std::string_view text, const std::string& file) const;

    void fail(const Place& place, Message expected);

    /// Required values of one JSON type.
    const std::string& text(const Place& place);
    int integer(const Place& place);
    bool flag(const Place& place);
    const json::Array& array(const Place& place);
    /// Reports what is no object.
    void object(const Place& place);
    /// {"en": …, "es": …}, neither of them blank.
    OwnedText bilingual(const Place& place);
    std::vector<std::string> texts(const Place& place);

    /// The same where the value may be absent.
    std::string optionalText(const Place& place);
    bool optionalFlag(const Place& place, bool otherwise);
    OwnedText optionalBilingual(const Place& place);
    std::optional<Micro> optionalAmount(const Place& place);

    /// The value that stands beside this name.
    template <typename E, std::size_t N> E named(const Place& place, const std::pair<std::string_view, E> (&names)[N])
    {
        const std::string& name = text(place);
        std::string all;
        for (const auto& [candidate, value] : names) {
            if (candidate == name)
                return value;
            all.append(all.empty() ? "" : ", ").append(candidate);
        }
        fail(place, {{"one of {names}", "uno de {names}"}, {{"names", std::move(all)}}});
        return names[0].second;
    }

    /// Calls `f(const Place&)` for every element of a required array.
    template <typename F> void each(const Place& place, F&& f)
    {
        const std::size_t size = array(place).size();
        for (std::size_t i = 0; i < size && !failed(); ++i)
            f(place.element(i));
    }

private:
    std::optional<json::Error> error_;
};

} // namespace designer
