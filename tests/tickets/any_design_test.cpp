#include <gtest/gtest.h>

#include <random>
#include <set>

#include "tickets/drafts.h"

// What holds for the tickets of every design, however it is wired.

namespace designer::test {
namespace any_design_test {

/// A design of any kinds in any environments, wired any way, also where no wire may lead.
Design anyDesign(std::mt19937& random)
{
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    const auto kinds = Catalogue::builtIn().kinds();
    Header header;
    header.environments = {{"production", "Production", EnvironmentKind::production, {}, "", {}},
                           {"qa", "QA", EnvironmentKind::preProduction, {}, "", {}}};
    std::vector<Component> components(2 + below(12));
    for (std::size_t i = 0; i < components.size(); ++i) {
        Component& component = components[i];
        component.id = "c" + std::to_string(i);
        component.kind = kinds[below(kinds.size())].name;
        if (below(3) == 0)
            component.environments = std::vector<std::string>{below(2) == 0 ? "production" : "qa"};
        component.properties.set(property::mode, below(2) == 0 ? "direct" : "external-cloudhsm");
        component.properties.set(property::store, below(2) == 0 ? "github" : "aws");
        component.properties.set(property::jwtAuth, below(2) == 0);
        component.properties.set(property::repository, json::Object{{"name", "r" + std::to_string(below(3))}});
    }
    std::vector<Connection> connections(below(3 * components.size()));
    for (std::size_t i = 0; i < connections.size(); ++i) {
        connections[i].id = "w" + std::to_string(i);
        connections[i].from = "c" + std::to_string(below(components.size()));
        connections[i].to = "c" + std::to_string(below(components.size()));
    }
    return Design()
        .with(std::move(header))
        .with(Shelf<Component>::of(std::move(components)))
        .with(Shelf<Connection>::of(std::move(connections)));
}

TEST(TicketsOfAnyDesign, ComeOnceEachAfterWhatTheyNeed)
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 300; ++round) {
        const Survey survey(anyDesign(random), Catalogue::builtIn());
        std::set<std::string> seen;
        std::set<std::string> asked;
        for (const Ticket& ticket : tickets(survey).tickets) {
            for (const std::string& first : ticket.after)
                EXPECT_TRUE(seen.contains(first)) << ticket.id << " comes before " << first;
            EXPECT_TRUE(seen.insert(ticket.id).second) << ticket.id << " comes twice";
            if (survey.catalogue().kind(ticket.kind))
                asked.insert(ticket.components.front());
        }
        for (NodeIndex node = 0; node < survey.size(); ++node) {
            bool needed = false;
            for (EnvironmentIndex e = 0; e <= survey.shared(); ++e)
                needed |= survey.lives(node, e) && needsTicket(Here(survey, node, e));
            EXPECT_EQ(asked.contains(survey.component(node).id), needed) << survey.component(node).id;
        }
    }
}

TEST(TicketsOfAnyDesign, BecomeEachOtherByWhatIsNewAndGone)
{
    std::mt19937 random(7);
    for (int round = 0; round < 100; ++round) {
        const Survey before(anyDesign(random), Catalogue::builtIn());
        const Survey now(anyDesign(random), Catalogue::builtIn());
        std::set<std::string> ids;
        for (const Ticket& ticket : tickets(before).tickets)
            ids.insert(ticket.id);
        for (const Ticket& ticket : ticketsSince(before, now).tickets) {
            if (ticket.action == TicketAction::create) {
                EXPECT_TRUE(ids.insert(ticket.id).second) << ticket.id;
            }
            if (ticket.action == TicketAction::remove) {
                EXPECT_EQ(ids.erase(ticket.id), 1u) << ticket.id;
            }
            EXPECT_FALSE(body(ticket, now, Language::es, TicketStyle::markdown).empty());
        }
        for (const Ticket& ticket : tickets(now).tickets)
            if (now.catalogue().kind(ticket.kind)) {
                EXPECT_TRUE(ids.contains(ticket.id)) << ticket.id;
            }
        EXPECT_EQ(ticketsSince(now, now).tickets.size(), 0u);
    }
}

} // namespace any_design_test
} // namespace designer::test
