#pragma once

#include <functional>
#include <string>
#include <vector>

#include "rules/rule.h"

namespace designer {

/// Whether a network lies inside AWS: a VPC of the client's own, or marked so.
bool isInAws(const Here& network);

/// Whether a VPN, or peering where the network is in AWS, is wired to a network in this environment.
bool isLinked(const Here& network);
/// Whether something is wired to such a link here, wherever the link leads.
bool leavesThroughLink(const Here& source, const Here& network);

/// Calls `f(Here link)` for every VPN, or peering where the network is in AWS, that is wired to a network but does not
/// live in this environment.
void eachLinkElsewhere(const Here& network, const std::function<void(const Here& link)>& f);

// Ways to mend what the rules about links find.
std::vector<Fix> addSecondLink(const Survey& survey, const Finding& finding);
std::vector<Fix> mendAsn(const Survey& survey, const Finding& finding);
std::vector<Fix> addLink(const Survey& survey, const Finding& finding);
std::vector<Fix> replaceByPeering(const Survey& survey, const Finding& finding);
std::vector<Fix> replaceByVpn(const Survey& survey, const Finding& finding);

} // namespace designer
