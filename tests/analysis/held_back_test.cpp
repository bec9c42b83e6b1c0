// Tickets of a component with errors are held back.

#include "analysis/held_back.h"

#include <gtest/gtest.h>

#include "rules/findings.h"

namespace designer::test {
namespace held_back_test {

using Strings = std::vector<std::string>;

Analysis analysed(const Design& design)
{
    return analyse(design, Catalogue::builtIn(), RateCard::builtIn());
}

/// "container-cpu-illegal@qa"
Strings held(const Analysis& analysis, std::string_view ticket)
{
    Strings out;
    const HeldBack heldBack(analysis);
    for (const Ticket& one : analysis.tickets.tickets)
        if (one.id == ticket)
            for (const Finding* finding : heldBack.by(one))
                out.push_back(std::string(finding->rule->name) + "@" + finding->environment);
    return out;
}

/// A container whose size in QA is not offered; it lacks what its ticket asks for.
Design withBadSize()
{
    return read(design({.components = R"([{"id": "accounts", "kind": "container", "name": "Accounts",
        "properties": {"vcpu": 1, "memoryGb": 2,
                       "repository": {"name": "accounts", "location": "github.com/example/accounts"}},
        "overrides": {"qa": {"vcpu": 3}}}])"}));
}

TEST(HeldBack, ByErrorsOfItsComponent)
{
    const Analysis analysis = analysed(withBadSize());
    const Strings errors = held(analysis, "container|accounts");
    ASSERT_FALSE(errors.empty());
    for (const std::string& error : errors)
        EXPECT_TRUE(error.ends_with("@qa")) << error;
    EXPECT_EQ(held(analysis, "continuous-integration|accounts"), errors);
}

TEST(HeldBack, NotByFieldsThatItLacks)
{
    const Analysis analysis = analysed(read(design({.components = R"([{"id": "accounts", "kind": "container",
        "name": "Accounts", "properties": {"vcpu": 1, "memoryGb": 2,
            "repository": {"name": "accounts", "location": "github.com/example/accounts"}}}])"})));
    bool lacks = false;
    for (const Finding& finding : analysis.findings)
        lacks |= finding.rule->name == "ticket-field-missing";
    ASSERT_TRUE(lacks);
    EXPECT_EQ(held(analysis, "container|accounts"), Strings{});
}

TEST(HeldBack, EvenWhenSomebodyAcceptedTheError)
{
    Design design = withBadSize();
    const Analysis before = analysed(design);
    for (const Finding& finding : before.findings)
        if (finding.component == "accounts" && finding.severity == Severity::error) {
            Acceptance acceptance;
            acceptance.id = finding.id();
            acceptance.reason = "Agreed";
            acceptance.by = "Ana";
            acceptance.on = "2026-10-01";
            acceptance.facts = finding.facts();
            design = design.with(acceptance);
        }
    ASSERT_GT(design.accepted().size(), 0u);
    EXPECT_EQ(held(analysed(design), "container|accounts"), held(before, "container|accounts"));
}

TEST(HeldBack, NotByErrorsWhereItAsksForNothing)
{
    const Analysis analysis = analysed(withBadSize());
    Ticket elsewhere;
    elsewhere.components = {"accounts"};
    elsewhere.environments = {"production"};
    EXPECT_TRUE(HeldBack(analysis).by(elsewhere).empty());
}

} // namespace held_back_test
} // namespace designer::test
