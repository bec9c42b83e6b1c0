#pragma once

#include <charconv>
#include <chrono>
#include <optional>
#include <string_view>

namespace designer {

/// A day such as "2026-11-24", from 1900 on; nothing for any other text.
inline std::optional<std::chrono::year_month_day> parseDay(std::string_view day)
{
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = -1;
        const char* end = day.data() + from + count;
        return std::from_chars(day.data() + from, end, value).ptr == end ? value : -1;
    };
    if (day.size() != 10 || day[4] != '-' || day[7] != '-')
        return std::nullopt;
    const int year = number(0, 4), month = number(5, 2), date = number(8, 2);
    if (year < 1900 || month < 1 || date < 1)
        return std::nullopt;
    const auto parsed = std::chrono::year(year) / month / date;
    return parsed.ok() ? std::optional(parsed) : std::nullopt;
}

} // namespace designer
