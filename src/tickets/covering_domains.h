#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "design/survey.h"

namespace designer {

/// Which zone or registration of a design holds a domain name, whatever the
/// case of its letters. Of two with the same name the first by id counts.
class CoveringDomains {
public:
    /// `kind` is dns-zone or domain-registration; `name` is its domain's property.
    CoveringDomains(const Survey& survey, Key kind, Key name);

    /// The component with the longest name that the domain is, or lies in.
    std::optional<NodeIndex> holding(std::string_view domain) const;
    bool empty() const { return byName_.empty(); }

private:
    std::unordered_map<std::string, NodeIndex> byName_;
};

} // namespace designer
