#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/names.h"
#include "design/survey.h"

namespace designer {

/// Whether a certificate or a firewall can be put on this kind (guide: SSL/TLS Certificates; AWS: WAF resources).
inline bool isEndpoint(Key kind)
{
    return kind == kind::loadBalancer || kind == kind::cdn || kind == kind::apiGateway;
}

/// The property in which an endpoint or SSO names the domain that it answers for.
inline Key domainProperty(Key kind)
{
    return kind == kind::apiGateway ? property::customDomain : property::domain;
}

/// Calls `f(std::string_view)` for every text of a list.
template <typename F> void eachText(const json::Value& list, F&& f)
{
    for (const json::Value& item : list.array())
        if (item.isString())
            f(std::string_view(item.string()));
}

/// The DNS zones of a design by the name that they answer for.
class Zones {
public:
    explicit Zones(const Survey& survey);

    bool empty() const { return byName_.empty(); }
    /// The zone with the longest name that answers for this one (in normal form).
    std::optional<NodeIndex> answeringFor(std::string_view name) const;

private:
    std::vector<std::pair<std::string, NodeIndex>> byName_;
};

} // namespace designer
