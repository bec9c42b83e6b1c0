#include "rules/instance_size.h"

#include <array>
#include <charconv>
#include <utility>

namespace designer {

namespace {

constexpr std::array<std::pair<std::string_view, std::int64_t>, 6> named{
    {{"nano", 1}, {"micro", 2}, {"small", 4}, {"medium", 8}, {"large", 16}, {"xlarge", 32}}};
constexpr std::int64_t extraLarge = 32;
constexpr std::int64_t mostTimes = 1000;

std::int64_t sizeOfPart(std::string_view part)
{
    for (const auto& [name, size] : named)
        if (part == name)
            return size;
    std::int64_t times = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), times);
    const std::string_view rest = part.substr(static_cast<std::size_t>(end - part.data()));
    return error == std::errc() && times > 0 && times < mostTimes && rest == "xlarge" ? times * extraLarge : 0;
}

/// Where the part that is a size begins, and how large it is; {npos, 0} for none.
std::pair<std::size_t, std::int64_t> findSize(std::string_view type)
{
    std::size_t start = 0;
    while (start <= type.size()) {
        const std::size_t end = std::min(type.find('.', start), type.size());
        if (const std::int64_t size = sizeOfPart(type.substr(start, end - start)))
            return {start, size};
        start = end + 1;
    }
    return {std::string_view::npos, 0};
}

} // namespace

std::int64_t instanceSize(std::string_view type)
{
    return findSize(type).second;
}

std::string_view instanceFamily(std::string_view type)
{
    const std::size_t at = findSize(type).first;
    return at == std::string_view::npos || at == 0 ? std::string_view() : type.substr(0, at - 1);
}

} // namespace designer
