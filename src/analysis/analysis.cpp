#include "analysis/analysis.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "analysis/acceptance_rules.h"
#include "analysis/cost_rules.h"
#include "rules/rules.h"

namespace designer {

namespace {

std::vector<const Rule*> everyRule()
{
    std::vector<const Rule*> rules = designRules();
    for (const Rule& rule : costRules())
        rules.push_back(&rule);
    for (const Rule& rule : acceptanceRules())
        rules.push_back(&rule);
    return rules;
}

bool before(const Finding& a, const Finding& b)
{
    return std::tie(a.severity, a.rule->name, a.component, a.environment, a.rank, a.detail)
           < std::tie(b.severity, b.rule->name, b.component, b.environment, b.rank, b.detail);
}

bool counts(const Finding& finding)
{
    return finding.severity != Severity::advice && !finding.accepted;
}

std::unordered_set<std::string> identities(const std::vector<Finding>& findings)
{
    std::unordered_set<std::string> ids;
    for (const Finding& finding : findings)
        if (counts(finding))
            ids.insert(finding.id());
    return ids;
}

std::vector<Finding> onlyIn(const std::vector<Finding>& findings, const std::vector<Finding>& others)
{
    const auto known = identities(others);
    std::vector<Finding> out;
    for (const Finding& finding : findings)
        if (counts(finding) && !known.contains(finding.id()))
            out.push_back(finding);
    return out;
}

/// Everything that an unknown line counts, as far as it is known.
auto partsOf(const EstimateLine& line)
{
    return std::tuple(line.item, line.component ? std::string_view(line.component->id) : std::string_view(), line.why,
                      line.quantity, line.firstInput, line.secondInput, line.multiplier, line.rateVariant);
}

/// What keeps the totals of an estimate from being complete: an edit that leaves
/// it as it was has a known price, whatever else is unknown.
auto unknownParts(const Estimate& estimate)
{
    std::vector<decltype(partsOf(EstimateLine()))> parts;
    const auto collect = [&parts](const EnvironmentEstimate& environment) {
        if (environment.total.complete)
            return;
        for (const EstimateLine& line : environment.lines)
            if (line.status == LineStatus::unknown)
                parts.push_back(partsOf(line));
    };
    for (const EnvironmentEstimate& environment : estimate.environments)
        collect(environment);
    collect(estimate.shared);
    return parts;
}

} // namespace

std::span<const Rule* const> allRules()
{
    static const std::vector<const Rule*> rules = everyRule();
    return rules;
}

const Rule* findRule(std::string_view name)
{
    for (const Rule* rule : allRules())
        if (rule->name == name)
            return rule;
    return nullptr;
}

Analysis analyse(Design design, const Catalogue& catalogue, const RateCard& card)
{
    Analysis analysis;
    analysis.survey = std::make_shared<const Survey>(std::move(design), catalogue);
    analysis.rateCard = &card;
    const Survey& survey = *analysis.survey;
    analysis.estimate = estimate(survey, card);
    analysis.tickets = tickets(survey);
    analysis.findings.reserve(survey.size() + survey.size() / 2); // enough for most; unused room costs nothing
    Report report(analysis.findings);
    checkCosts(survey, analysis.estimate, card, report);
    check(allRules(), survey, analysis.findings);
    const auto ordered = static_cast<std::ptrdiff_t>(analysis.findings.size());
    accept(survey, analysis.findings);
    const auto added = analysis.findings.begin() + ordered;
    std::sort(added, analysis.findings.end(), before);
    std::inplace_merge(analysis.findings.begin(), added, analysis.findings.end(), before);
    return analysis;
}

Analysis::Counts Analysis::counts(std::string_view environment) const
{
    Counts counts;
    for (const Finding& finding : findings) {
        if (!environment.empty() && !finding.environment.empty() && finding.environment != environment)
            continue;
        int& count = finding.accepted                        ? counts.accepted
                     : finding.severity == Severity::error   ? counts.error
                     : finding.severity == Severity::warning ? counts.warning
                                                             : counts.advice;
        ++count;
    }
    return counts;
}

std::vector<Fix> fixesFor(const Analysis& analysis, const Finding& finding)
{
    return finding.rule->fixes ? finding.rule->fixes(*analysis.survey, finding) : std::vector<Fix>();
}

Consequence compare(const Analysis& before, const Analysis& after)
{
    std::unordered_map<std::string, const Total*> earlier;
    for (const EnvironmentEstimate& environment : before.estimate.environments)
        earlier[before.survey->environmentId(environment.environment)] = &environment.total;
    Consequence consequence;
    for (const EnvironmentEstimate& environment : after.estimate.environments) {
        const std::string& id = after.survey->environmentId(environment.environment);
        const auto found = earlier.find(id);
        const Mru was = found == earlier.end() ? 0 : found->second->mru;
        consequence.mru.push_back({id, environment.total.mru - was});
    }
    consequence.shared = after.estimate.shared.total.mru - before.estimate.shared.total.mru;
    consequence.complete = unknownParts(before.estimate) == unknownParts(after.estimate);
    consequence.added = onlyIn(after.findings, before.findings);
    consequence.cleared = onlyIn(before.findings, after.findings);
    return consequence;
}

} // namespace designer
