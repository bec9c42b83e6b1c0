#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "design/design.h"
#include "design/survey.h"
#include "estimate/estimate.h"
#include "rules/rule.h"
#include "tickets/tickets.h"

namespace designer {

/// Everything that is computed from a design. Immutable; owns the survey that
/// its parts refer to. Catalogue and rate card outlive it.
struct Analysis {
    std::shared_ptr<const Survey> survey;
    const RateCard* rateCard = nullptr;
    std::vector<Finding> findings; // by severity, rule, component, environment
    Estimate estimate;
    TicketPlan tickets;

    const Design& design() const { return survey->design(); }
    struct Counts {
        int error = 0, warning = 0, advice = 0, accepted = 0;
    };
    /// Accepted findings count only as accepted. Empty environment: all.
    Counts counts(std::string_view environment = {}) const;
};

/// The one pure function behind everything that is shown: same design,
/// catalogue and rate card, same result. Thread-safe.
Analysis analyse(Design design, const Catalogue& catalogue, const RateCard& card);

/// Every rule of the program, in the order of its families.
std::span<const Rule* const> allRules();
/// Null for an unknown name.
const Rule* findRule(std::string_view name);

/// Ways to mend a finding; empty when there is none.
std::vector<Fix> fixesFor(const Analysis& analysis, const Finding& finding);

/// What an edit would bring: the answer to "what if", for a ghost under the
/// pointer and for the price tag of a fix.
struct Consequence {
    struct InEnvironment {
        std::string environment;
        Mru mru = 0;
    };
    std::vector<InEnvironment> mru; // differences, environments of `after`
    Mru shared = 0;
    bool complete = true;                // false when the edit touches what has no known rate
    std::vector<Finding> added, cleared; // errors and warnings that are not accepted
};
Consequence compare(const Analysis& before, const Analysis& after);

} // namespace designer
