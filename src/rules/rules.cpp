#include "rules/rules.h"

#include <algorithm>
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

std::vector<const Rule*> byName(std::span<const Rule* const> rules)
{
    std::vector<const Rule*> sorted(rules.begin(), rules.end());
    std::sort(sorted.begin(), sorted.end(), [](const Rule* a, const Rule* b) { return a->name < b->name; });
    return sorted;
}

/// Of one rule and severity.
bool before(const Finding& a, const Finding& b)
{
    if (const int order = a.component.compare(b.component); order != 0)
        return order < 0;
    if (const int order = a.environment.compare(b.environment); order != 0)
        return order < 0;
    return a.rank != b.rank ? a.rank < b.rank : a.detail < b.detail;
}

bool sameIdentity(const Finding& a, const Finding& b)
{
    return a.component == b.component && a.environment == b.environment && a.detail == b.detail;
}

/// Runs rules and keeps their findings apart. What a rule found is looked at while it is new, so that little is
/// left to compare when all is there.
class Search {
public:
    Search(std::vector<const Rule*> rules, std::vector<Finding>& findings)
        : rules_(std::move(rules)), findings_(findings), report_(findings), groups_(severities * rules_.size())
    {
        for (std::size_t i = 0; i < groups_.size(); ++i)
            groups_[i].rule = rules_[i % rules_.size()];
        for (const Finding& finding : findings)
            note(static_cast<std::size_t>(std::find(rules_.begin(), rules_.end(), finding.rule) - rules_.begin()));
    }

    void run(const Survey& survey)
    {
        for (Stretch stretch(survey); stretch.advance();)
            eachRule(&Check::inStretch, stretch);
        eachRule(&Check::inWhole, survey);
    }

    /// By severity, then rule; of one rule in order of component, environment, rank and detail.
    std::vector<FoundByRule> inOrder() &&
    {
        for (FoundByRule& group : groups_)
            if (group.mayRepeat)
                std::stable_sort(group.found.begin(), group.found.end(), [this](std::uint32_t a, std::uint32_t b) {
                    return before(findings_[a], findings_[b]);
                });
        return std::move(groups_);
    }

private:
    static constexpr std::size_t severities = static_cast<std::size_t>(Severity::advice) + 1;

    template <typename Where>
    void eachRule(void (*Check::*look)(const Rule&, const Where&, Report&), const Where& where)
    {
        for (std::size_t i = 0; i < rules_.size(); ++i)
            if (const auto run = rules_[i]->check.*look) {
                run(*rules_[i], where, report_);
                while (noted_ < findings_.size())
                    note(i);
            }
    }

    /// That a rule found the next one.
    void note(std::size_t rule)
    {
        const Finding& finding = findings_[noted_];
        FoundByRule& group = groups_[static_cast<std::size_t>(finding.severity) * rules_.size() + rule];
        if (!group.mayRepeat && !group.found.empty()) {
            const Finding& last = findings_[group.found.back()];
            group.mayRepeat = !before(last, finding) || sameIdentity(last, finding);
        }
        group.found.push_back(noted_++);
    }

    std::vector<const Rule*> rules_;
    std::vector<Finding>& findings_;
    Report report_;
    std::vector<FoundByRule> groups_; // by severity, then rule
    std::uint32_t noted_ = 0;
};

/// Of two with one identity the first stays.
void dropRepeated(const std::vector<Finding>& findings, FoundByRule& group)
{
    const auto same = [&](std::uint32_t a, std::uint32_t b) { return sameIdentity(findings[a], findings[b]); };
    group.found.erase(std::unique(group.found.begin(), group.found.end(), same), group.found.end());
}

/// The findings of all groups one after the other, as positions; then those that are in none.
std::vector<std::uint32_t> joined(const std::vector<FoundByRule>& groups, std::size_t findings)
{
    std::vector<std::uint32_t> order;
    order.reserve(findings);
    std::vector<bool> kept(findings);
    for (const FoundByRule& group : groups)
        for (const std::uint32_t at : group.found) {
            order.push_back(at);
            kept[at] = true;
        }
    for (std::uint32_t at = 0; order.size() < findings; ++at)
        if (!kept[at])
            order.push_back(at);
    return order;
}

/// Makes `findings[i]` what `findings[from[i]]` was. Findings are large: each moves once at most.
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
    Search search(byName(rules), findings);
    search.run(survey);
    std::vector<FoundByRule> groups = std::move(search).inOrder();
    suppressWeaker(findings, groups);
    std::size_t kept = 0;
    for (FoundByRule& group : groups) {
        if (group.mayRepeat)
            dropRepeated(findings, group);
        kept += group.found.size();
    }
    rearrange(findings, joined(groups, findings.size()));
    findings.erase(findings.begin() + static_cast<std::ptrdiff_t>(kept), findings.end());
}

} // namespace designer
