#include "rules/endpoints.h"

#include <algorithm>

#include "rules/domain_names.h"

namespace designer {

Zones::Zones(const Survey& survey)
{
    eachHere(survey, kind::dnsZone, [this](const Here& zone) {
        const DomainName root(zone.text(property::rootDomain));
        if (!root.text().empty())
            byName_.emplace_back(root.text(), zone.node());
    });
    std::sort(byName_.begin(), byName_.end());
}

std::optional<NodeIndex> Zones::answeringFor(std::string_view name) const
{
    while (!name.empty() && !byName_.empty()) {
        const auto at = std::partition_point(byName_.begin(), byName_.end(),
                                             [name](const auto& zone) { return zone.first < name; });
        if (at != byName_.end() && at->first == name)
            return at->second;
        const std::size_t dot = name.find('.');
        name.remove_prefix(dot == std::string_view::npos ? name.size() : dot + 1);
    }
    return std::nullopt;
}

} // namespace designer
