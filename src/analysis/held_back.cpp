#include "analysis/held_back.h"

#include <algorithm>

namespace designer {

namespace {

constexpr std::string_view missingField = "ticket-field-missing";

bool concerns(const Finding& finding, const Ticket& ticket)
{
    return finding.environment.empty() || ticket.environments.empty()
           || std::find(ticket.environments.begin(), ticket.environments.end(), finding.environment)
                  != ticket.environments.end();
}

} // namespace

HeldBack::HeldBack(const Analysis& analysis)
{
    for (const Finding& finding : analysis.findings)
        if (finding.severity == Severity::error && !finding.component.empty() && finding.rule->name != missingField)
            errors_[finding.component].push_back(&finding);
}

std::vector<const Finding*> HeldBack::by(const Ticket& ticket) const
{
    std::vector<const Finding*> out;
    for (const std::string& component : ticket.components)
        if (const auto found = errors_.find(component); found != errors_.end())
            for (const Finding* finding : found->second)
                if (concerns(*finding, ticket))
                    out.push_back(finding);
    return out;
}

} // namespace designer
