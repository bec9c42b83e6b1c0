#include "tickets/ticket_missing.h"

#include <algorithm>
#include <tuple>

#include "tickets/derived_answers.h"
#include "tickets/ticket_order.h"

namespace designer {

namespace {

struct Gap {
    int field; // 1-based
    EnvironmentIndex environment;
    bool perEnvironment;
};

void addDerivedGaps(const Here& here, std::vector<Gap>& gaps)
{
    for (const DerivedAnswer& derived : derivedAnswers()) {
        if (!derived.missing || !here.is(derived.kind) || !derived.missing(here))
            continue;
        const std::vector<TicketField>& fields = here.kind().ticketFields;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].key == derived.field)
                gaps.push_back({static_cast<int>(i) + 1, here.environment(), false});
    }
}

std::vector<Gap> gapsOf(const Survey& survey, NodeIndex node)
{
    std::vector<Gap> gaps;
    eachRequest(survey, node, [&](const Here& here) {
        for (const MissingAnswer& missing : missingAnswers(here))
            gaps.push_back({missing.field, here.environment(), missing.property->perEnvironment});
        addDerivedGaps(here, gaps);
    });
    const auto place = [](const Gap& gap) { return std::tuple(gap.field, gap.environment); };
    std::sort(gaps.begin(), gaps.end(), [&](const Gap& a, const Gap& b) { return place(a) < place(b); });
    return gaps;
}

void addMissingIn(const Survey& survey, Key field, EnvironmentIndex environment, Ticket& ticket)
{
    ticket.missing.push_back(std::string(field.text()) + '|' + survey.environmentId(environment));
}

void addMissingField(const Survey& survey, Key field, std::span<const Gap> gaps, Ticket& ticket)
{
    std::vector<EnvironmentIndex> environments;
    bool perEnvironment = false;
    for (const Gap& gap : gaps) {
        perEnvironment |= gap.perEnvironment;
        if (environments.empty() || environments.back() != gap.environment)
            environments.push_back(gap.environment);
    }
    const bool everywhere = environments.size() >= ticket.environments.size();
    if (ticket.environments.empty() || (everywhere && !perEnvironment))
        ticket.missing.emplace_back(field.text());
    else
        for (const EnvironmentIndex environment : environments)
            addMissingIn(survey, field, environment, ticket);
}

/// A pipeline cannot deploy a container from a branch that nobody named.
void addMissingBranches(const Survey& survey, const SharedRepository& repository, Ticket& ticket)
{
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        const bool missing =
            std::any_of(repository.containers.begin(), repository.containers.end(), [&](NodeIndex node) {
                return survey.lives(node, e) && !isAnswered(Here(survey, node, e).value(property::branch));
            });
        if (missing)
            addMissingIn(survey, property::branch, e, ticket);
    }
}

} // namespace

void addMissing(const Survey& survey, const Draft& draft, Ticket& ticket)
{
    if (draft.kind == continuousIntegrationTicket)
        addMissingBranches(survey, *draft.repository, ticket);
    if (draft.repository)
        return;
    const std::vector<Gap> gaps = gapsOf(survey, draft.node);
    const std::vector<TicketField>& fields = survey.kind(draft.node).ticketFields;
    for (auto at = gaps.begin(); at != gaps.end();) {
        const auto end = std::find_if(at, gaps.end(), [&](const Gap& gap) { return gap.field != at->field; });
        if (at->field <= static_cast<int>(fields.size()))
            addMissingField(survey, fields[static_cast<std::size_t>(at->field) - 1].key, {at, end}, ticket);
        at = end;
    }
}

} // namespace designer
