// Gaps in a ticket's text lead to the field that would fill them.

#include "tickets/ticket_gaps.h"

#include <gtest/gtest.h>

#include "tickets/drafts.h"

namespace designer::test {
namespace gaps_test {

using Strings = std::vector<std::string>;

/// "[missing: branch for QA] -> accounts branch qa"
Strings described(const Drafts& drafts, std::string_view ticket, Language language = Language::en)
{
    Strings out;
    for (const TicketGap& gap : ticketGaps(drafts.ticket(ticket), drafts.survey, language))
        out.push_back(gap.words + " -> " + gap.component + " " + std::string(gap.property.text()) + " "
                      + gap.environment);
    return out;
}

/// Every gap of a text, on one line each.
Strings gapsIn(std::string text)
{
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos;) {
        std::size_t end = text.find_first_not_of(' ', at + 1);
        text.replace(at, (end == std::string::npos ? text.size() : end) - at, " ");
    }
    Strings out;
    for (std::size_t at = 0; (at = text.find("[missing: ", at)) != std::string::npos;) {
        const std::size_t end = text.find(']', at);
        out.push_back(text.substr(at, end + 1 - at));
        at = end;
    }
    return out;
}

std::string containerWithoutBranchInQa()
{
    return R"([{"id": "accounts", "kind": "container", "name": "Accounts API",
        "properties": {"vcpu": 2, "memoryGb": 4,
                       "repository": {"name": "accounts", "location": "github.com/example/accounts"}},
        "overrides": {"production": {"branch": "main", "environmentVariables": {"A": "b"}},
                      "qa": {"environmentVariables": {"A": "b"}}}}])";
}

TEST(TicketGaps, LeadToTheFieldInItsEnvironment)
{
    const Drafts drafts({.components = containerWithoutBranchInQa()});
    EXPECT_EQ(described(drafts, "container|accounts").front(), "[missing: branch for QA] -> accounts branch qa");
    EXPECT_EQ(described(drafts, "container|accounts", Language::es).front(),
              "[falta: rama para QA] -> accounts branch qa");
    EXPECT_EQ(described(drafts, "continuous-integration|accounts").front(),
              "[missing: branch for QA] -> accounts branch qa");
}

TEST(TicketGaps, ACompleteTicketHasNone)
{
    const Drafts drafts({.components = "[" + std::string(accounts()) + "]"});
    ASSERT_TRUE(drafts.ticket("container|accounts").complete());
    EXPECT_EQ(described(drafts, "container|accounts"), Strings{});
}

TEST(TicketGaps, WhatOnlyTheDrawingAnswersHasNoField)
{
    const Drafts drafts({.components = R"([{"id": "alb", "kind": "load-balancer", "name": "Balancer"}])"});
    const Strings gaps = described(drafts, "load-balancer|alb");
    EXPECT_NE(std::find(gaps.begin(), gaps.end(), "[missing: service behind it] -> alb  production"), gaps.end())
        << testing::PrintToString(gaps);
}

/// Of every kind one component without a single answer.
std::string oneOfEachKind()
{
    std::string out;
    for (const Kind& kind : Catalogue::builtIn().kinds())
        out += (out.empty() ? "" : ", ") + ("{\"id\": \"" + std::string(kind.name.text()) + "\", \"kind\": \"")
               + std::string(kind.name.text()) + "\"}";
    return "[" + out + "]";
}

TEST(TicketGaps, AccountForEveryGapOfEveryTextOfAnUnansweredDesign)
{
    const Drafts drafts({.components = oneOfEachKind()});
    int seen = 0;
    for (const Ticket& ticket : drafts.plan.tickets) {
        const auto gaps = ticketGaps(ticket, drafts.survey, Language::en);
        for (const std::string& words : gapsIn(body(ticket, drafts.survey, Language::en, TicketStyle::plain))) {
            ++seen;
            EXPECT_TRUE(std::any_of(gaps.begin(), gaps.end(), [&](const TicketGap& gap) { return gap.words == words; }))
                << ticket.id << ": " << words;
        }
    }
    EXPECT_GE(seen, 30);
}

} // namespace gaps_test
} // namespace designer::test
