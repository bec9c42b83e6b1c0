#include "text/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace designer {

namespace {

/// Levenshtein distance.
std::size_t keystrokes(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (const char typed : from) {
        std::size_t diagonal = row[0]++;
        for (std::size_t at = 0; at < to.size(); ++at) {
            const std::size_t replaced = diagonal + (typed == to[at] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates)
{
    constexpr std::size_t longest = 100; // nothing longer resembles a name
    typed = typed.substr(0, longest);
    std::string_view best;
    std::size_t fewest = std::string_view::npos;
    for (const std::string_view candidate : candidates)
        if (const std::size_t distance = keystrokes(typed, candidate); distance < fewest) {
            best = candidate;
            fewest = distance;
        }
    return best;
}

std::string nearestFew(std::string_view typed, std::vector<std::string_view> candidates)
{
    constexpr std::size_t longest = 100;
    constexpr std::size_t few = 3;
    typed = typed.substr(0, longest);
    const auto rank = [typed](std::string_view candidate) {
        const bool holds = !typed.empty() && candidate.find(typed) != std::string_view::npos;
        if (holds)
            return std::size_t{0};
        // The beginning of a longer name counts nearly as much as a whole one.
        const std::size_t beginning = keystrokes(typed, candidate.substr(0, typed.size())) + 1;
        return std::min(beginning, keystrokes(typed, candidate));
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](std::string_view a, std::string_view b) { return rank(a) < rank(b); });
    candidates.resize(std::min(few, candidates.size()));
    std::string out;
    for (const std::string_view candidate : candidates)
        out += (out.empty() ? "" : ", ") + std::string(candidate);
    return out;
}

} // namespace designer
