#include "rules/rules.h"

#include <algorithm>

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

bool before(const Finding& a, const Finding& b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (a.rule != b.rule)
        return a.rule->name < b.rule->name;
    if (const int order = a.component.compare(b.component); order != 0)
        return order < 0;
    if (const int order = a.environment.compare(b.environment); order != 0)
        return order < 0;
    return a.detail < b.detail;
}

bool sameIdentity(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.component == b.component && a.environment == b.environment && a.detail == b.detail;
}

/// Sorts pointers: findings are large. Of two with one identity the first stays.
void order(std::vector<Finding>& findings)
{
    std::vector<Finding*> sorted;
    sorted.reserve(findings.size());
    for (Finding& finding : findings)
        sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding* a, const Finding* b) { return before(*a, *b); });

    std::vector<Finding> out;
    out.reserve(findings.size());
    for (Finding* finding : sorted)
        if (out.empty() || !sameIdentity(out.back(), *finding))
            out.push_back(std::move(*finding));
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
