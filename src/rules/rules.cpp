#include "rules/rules.h"

#include <algorithm>
#include <numeric>
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
    if (a.rank != b.rank)
        return a.rank < b.rank;
    return a.detail < b.detail;
}

bool sameIdentity(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.component == b.component && a.environment == b.environment && a.detail == b.detail;
}

/// Makes `findings[i]` what `findings[from[i]]` was. Findings are large: each
/// moves once at most, and what is in its place already stays.
void rearrange(std::vector<Finding>& findings, std::vector<std::uint32_t> from)
{
    for (std::uint32_t start = 0; start < from.size(); ++start) {
        if (from[start] == start)
            continue;
        Finding first = std::move(findings[start]);
        std::uint32_t at = start;
        while (from[at] != start) {
            findings[at] = std::move(findings[from[at]]);
            at = std::exchange(from[at], at);
        }
        findings[at] = std::move(first);
        from[at] = at;
    }
}

/// Of two with one identity the first stays.
void order(std::vector<Finding>& findings)
{
    if (!std::is_sorted(findings.begin(), findings.end(), before)) {
        std::vector<std::uint32_t> from(findings.size());
        std::iota(from.begin(), from.end(), 0U);
        std::stable_sort(from.begin(), from.end(),
                         [&findings](std::uint32_t a, std::uint32_t b) { return before(findings[a], findings[b]); });
        rearrange(findings, std::move(from));
    }
    findings.erase(std::unique(findings.begin(), findings.end(), sameIdentity), findings.end());
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
    // In the order of the result, so that little is left to sort.
    std::vector<const Rule*> sorted(rules.begin(), rules.end());
    std::sort(sorted.begin(), sorted.end(), [](const Rule* a, const Rule* b) {
        return a->severity != b->severity ? a->severity < b->severity : a->name < b->name;
    });
    Report report(findings);
    for (const Rule* rule : sorted)
        rule->check(*rule, survey, report);
    suppressWeaker(findings);
    order(findings);
}

} // namespace designer
