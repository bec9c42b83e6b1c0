#include "rules/rules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace designer {

namespace {

using RuleFamily = std::span<const Rule> (*)();

// One a line, in the order of the guide.
// clang-format off
constexpr RuleFamily families[] = {
    environmentRules,
    topologyRules,
    loadBalancerRules,
    apiGatewayRules,
    containerRules,
    secretRules,
    encryptionRules,
    certificateRules,
    ssoRules,
    objectRepositoryRules,
    cdnRules,
    databaseRules,
    cacheAndSearchRules,
    queueRules,
    messagingRules,
    wafRules,
    vpnRules,
    dnsRules,
    domainRegistrationRules,
    ticketRules,
    catalogueRules,
};
// clang-format on

bool before(const Finding* a, const Finding* b)
{
    if (const int order = a->component.compare(b->component); order != 0)
        return order < 0;
    if (const int order = a->environment.compare(b->environment); order != 0)
        return order < 0;
    if (a->rank != b->rank)
        return a->rank < b->rank;
    return a->detail < b->detail;
}

bool sameIdentity(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.component == b.component && a.environment == b.environment && a.detail == b.detail;
}

using Groups = std::map<std::pair<Severity, std::string_view>, std::vector<Finding*>>;

/// By severity and rule. Findings come rule by rule, so the group is mostly the last one.
Groups grouped(std::vector<Finding>& findings)
{
    Groups groups;
    auto last = groups.end();
    for (Finding& finding : findings) {
        const Groups::key_type key(finding.severity, finding.rule->name);
        if (last == groups.end() || last->first != key)
            last = groups.try_emplace(key).first;
        last->second.push_back(&finding);
    }
    return groups;
}

/// Sorts pointers, and only what a rule did not report in order: findings are
/// large. Of two with one identity the first stays.
void order(std::vector<Finding>& findings)
{
    Groups groups = grouped(findings);
    std::vector<Finding> out;
    out.reserve(findings.size());
    for (auto& [key, group] : groups) {
        if (!std::is_sorted(group.begin(), group.end(), before))
            std::stable_sort(group.begin(), group.end(), before);
        for (Finding* finding : group)
            if (out.empty() || !sameIdentity(out.back(), *finding))
                out.push_back(std::move(*finding));
    }
    findings = std::move(out);
}

} // namespace

std::vector<const Rule*> designRules()
{
    std::vector<const Rule*> rules;
    for (const RuleFamily family : families)
        for (const Rule& rule : family())
            rules.push_back(&rule);
    return rules;
}

void check(std::span<const Rule* const> rules, const Survey& survey, std::vector<Finding>& findings)
{
    Report report(findings);
    for (const Rule* rule : rules)
        rule->check(*rule, survey, report);
    suppressWeaker(findings);
    order(findings);
}

} // namespace designer
