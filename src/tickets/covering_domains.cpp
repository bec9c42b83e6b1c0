#include "tickets/covering_domains.h"

namespace designer {

namespace {

/// A name longer than this is none (and would be slow to look for).
constexpr std::size_t longestName = 255;

std::string folded(std::string_view domain)
{
    if (domain.ends_with('.'))
        domain.remove_suffix(1);
    std::string out(domain);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

} // namespace

CoveringDomains::CoveringDomains(const Survey& survey, Key kind, Key name)
{
    for (const NodeIndex node : survey.ofKind(kind)) {
        const json::Value* value = survey.value(node, survey.shared(), name);
        if (value && isAnswered(*value))
            byName_.try_emplace(folded(value->string()), node);
    }
}

std::optional<NodeIndex> CoveringDomains::holding(std::string_view domain) const
{
    std::string name = empty() || domain.size() > longestName ? std::string() : folded(domain);
    while (!name.empty()) {
        if (const auto at = byName_.find(name); at != byName_.end())
            return at->second;
        const std::size_t dot = name.find('.');
        name.erase(0, dot == std::string::npos ? dot : dot + 1);
    }
    return std::nullopt;
}

} // namespace designer
