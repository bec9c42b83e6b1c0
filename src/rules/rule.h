#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "design/design.h"
#include "design/survey.h"
#include "rules/stretch.h"
#include "text/text.h"

namespace designer {

/// error: the service cannot deliver it, or the guide forbids or demands it;
/// tickets of that component are held back. warning: against a recommendation.
/// advice: a responsibility or hint.
enum class Severity : std::uint8_t { error, warning, advice };

struct Rule;

/// One problem of one component in one environment. Its identity is
/// rule|component|environment[|detail]; the message is presentation.
struct Finding {
    const Rule* rule = nullptr;
    Severity severity = Severity::error;
    std::uint8_t rank = 0;            // order among those of one rule and place, before the detail
    std::string component;            // id; empty: about the design
    std::string environment;          // id; empty: not tied to one
    std::string detail;               // tells findings of one rule and place apart
    Key property;                     // the field that the finding is about, or empty
    std::string connection;           // the wire that it is about, or empty
    std::vector<std::string> related; // ids of other components concerned
    Message message;
    const Acceptance* accepted = nullptr; // in the analysed design

    std::string id() const;
    /// What it says apart from its identity: changes when its facts do.
    std::string facts() const;
};

/// A way to mend a finding: an edit of the design, one undo step.
struct Fix {
    Message title;
    std::function<Design(const Design&)> apply;
};

/// Collects what the rules find.
class Report {
public:
    explicit Report(std::vector<Finding>& findings) : findings_(findings) {}

    /// Starts a finding about a component here; fill in the rest through the reference
    /// (valid until the next call). `{component}` is set from `here`.
    Finding& add(const Rule& rule, const Here& here);
    /// About an environment, or (with the survey's `shared()`) the design.
    Finding& add(const Rule& rule, const Survey& survey, EnvironmentIndex environment);

private:
    std::vector<Finding>& findings_;
};

/// How a rule looks at a design: at its components one by one, in stretches; at the design as a whole; or both.
struct Check {
    /// What it finds about a component must not depend on which others are in the stretch.
    using InStretch = void (*)(const Rule& rule, const Stretch& stretch, Report& report);
    using InWhole = void (*)(const Rule& rule, const Survey& survey, Report& report);

    constexpr Check() = default;
    constexpr Check(InStretch check) : inStretch(check) {}
    constexpr Check(InWhole check) : inWhole(check) {}
    constexpr Check(InStretch stretch, InWhole whole) : inStretch(stretch), inWhole(whole) {}

    InStretch inStretch = nullptr;
    InWhole inWhole = nullptr;
};

/// A rule: what it says beside what it checks. Rules are found by name; a name
/// never changes its meaning.
struct Rule {
    std::string_view name;
    Severity severity = Severity::error;
    Text title;              // what is wrong, in a few words
    Text why;                // why it matters
    Text fix;                // how to mend it
    Text message;            // with placeholders, the same in both languages
    std::string_view source; // where it is written: section of the guide, or whose advice
    Check check = {};
    /// Ways to mend one of this rule's findings in the design that was surveyed; null: none.
    std::vector<Fix> (*fixes)(const Survey& survey, const Finding& finding) = nullptr;
};

/// Adds an argument to a finding's message: `with(finding, "count", 3)`.
void with(Finding& finding, std::string_view name, ArgValue value);

} // namespace designer
