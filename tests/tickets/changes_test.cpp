#include <gtest/gtest.h>

#include "tickets/drafts.h"

namespace designer::test {
namespace changes_test {

using Ids = std::vector<std::string>;

/// What must be asked for to get from one design to another.
struct Since {
    Survey before;
    Survey now;
    TicketPlan plan;

    Since(const Parts& old, const Parts& current)
        : before(read(old), Catalogue::builtIn()), now(read(current), Catalogue::builtIn()),
          plan(ticketsSince(before, now))
    {
    }
    /// "create container|accounts".
    Ids actions() const
    {
        static constexpr const char* names[] = {"create ", "modify ", "remove "};
        Ids out;
        for (const Ticket& ticket : plan.tickets)
            out.push_back(names[static_cast<std::size_t>(ticket.action)] + ticket.id);
        return out;
    }
    /// "branch@QA: develop → test"
    Ids changes(std::size_t ticket) const
    {
        Ids out;
        const Ticket changed = plan.tickets[ticket];
        for (const TicketChange& change : changed.changes)
            out.push_back(change.key + (change.environment.empty() ? "" : "@" + change.environment) + ": "
                          + change.before.en + " → " + change.after.en);
        return out;
    }
};

Parts withComponents(const std::string& components)
{
    Parts parts;
    parts.components = "[" + components + "]";
    return parts;
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const auto at = text.find(what);
    if (at == std::string::npos)
        throw std::runtime_error("nothing to replace: " + std::string(what));
    return text.replace(at, what.size(), with);
}

constexpr const char* queue =
    R"({"id": "orders", "kind": "queue", "name": "Orders", "properties": {"name": "orders", "type": "traditional"}})";

TEST(TicketsSince, NothingChangedAsksForNothing)
{
    const Parts same = withComponents(std::string(accounts()) + "," + queue);
    EXPECT_EQ(Since(same, same).actions(), Ids{});
}

TEST(TicketsSince, PositionNameGroupAndDescriptionAreNoChange)
{
    const Parts before = withComponents(queue);
    const Parts now = withComponents(
        R"({"id": "orders", "kind": "queue", "name": "Orders of clients", "at": [100, 200], "properties": {"name": "orders", "type": "traditional"}})");
    EXPECT_EQ(Since(before, now).actions(), Ids{});
}

TEST(TicketsSince, CreatesWhatIsNewWithoutNamingWhatIsThere)
{
    Parts before = withComponents(accounts());
    Parts now = withComponents(std::string(accounts()) + "," + queue);
    now.connections = R"([{"id": "w1", "from": "accounts", "to": "orders"}])";
    const Since since(before, now);
    EXPECT_EQ(since.actions(), Ids{"create queue|orders"});

    const Since another(withComponents(queue), now);
    EXPECT_EQ(another.actions(), (Ids{"create code-repository|accounts", "create continuous-integration|accounts",
                                      "create container|accounts"}));
    EXPECT_EQ(another.plan.tickets[2].after, (Ids{"code-repository|accounts", "continuous-integration|accounts"}));
}

TEST(TicketsSince, ModifiesWithBeforeAndAfter)
{
    const std::string changed = replaced(replaced(accounts(), R"("branch": "develop", "vcpu": 1, "memoryGb": 2)",
                                                  R"("branch": "test", "vcpu": 1, "memoryGb": 3)"),
                                         R"("maxInstances": 4)", R"("maxInstances": 6)");
    const Since since(withComponents(accounts()), withComponents(changed));
    EXPECT_EQ(since.actions(), (Ids{"modify continuous-integration|accounts", "modify container|accounts"}));
    EXPECT_EQ(since.changes(1),
              (Ids{"branch@QA: develop → test", "memoryGb@QA: 2 GB → 3 GB", "maxInstances@Production: 4 → 6"}));
    const Ticket ticket = since.plan.tickets[1];
    EXPECT_EQ(subject(ticket, since.now, Language::en),
              "[Banco Ejemplo] Change – Container: Accounts API (Production, QA)");
    const std::string english = body(ticket, since.now, Language::en, TicketStyle::plain);
    EXPECT_TRUE(holds(english, "What changes\n"
                               "- Branch for automatic deployment of each environment (QA): develop → test\n"
                               "- Memory per instance (QA): 2 GB → 3 GB\n"
                               "- Maximum instances (Production): 4 → 6\n"))
        << english;
    const std::string spanish = body(ticket, since.now, Language::es, TicketStyle::plain);
    EXPECT_TRUE(holds(spanish, "Qué cambia\n")) << spanish;
    EXPECT_TRUE(holds(spanish, "- Memoria por instancia (QA): 2 GB → 3 GB\n")) << spanish;
}

TEST(TicketsSince, AChangeEverywhereIsSaidOnce)
{
    const Since since(withComponents(queue), withComponents(replaced(queue, "traditional", "fifo")));
    EXPECT_EQ(since.actions(), Ids{"modify queue|orders"});
    EXPECT_EQ(since.changes(0), Ids{"type: Traditional → FIFO"});
}

TEST(TicketsSince, AnotherEnvironmentIsAModification)
{
    const std::string inProduction =
        replaced(queue, R"("name": "Orders",)", R"("name": "Orders", "environments": ["production"],)");
    const Since since(withComponents(inProduction), withComponents(queue));
    EXPECT_EQ(since.actions(), Ids{"modify queue|orders"});
    EXPECT_EQ(since.changes(0), Ids{"environments: Production → Production, QA"});
}

TEST(TicketsSince, AStricterPolicyIsAModificationThoughNoFieldAsksForIt)
{
    constexpr const char* web =
        R"({"id": "web", "kind": "load-balancer", "name": "Web", "properties": {"domain": "a.example.com"}})";
    const Since since(withComponents(web),
                      withComponents(replaced(web, R"("domain")",
                                              R"("securityPolicy": "ELBSecurityPolicy-TLS13-1-3-2021-06", "domain")")));
    EXPECT_EQ(since.actions(), Ids{"modify load-balancer|web"});
    EXPECT_EQ(since.changes(0), Ids{"securityPolicy:  → ELBSecurityPolicy-TLS13-1-3-2021-06"});
    EXPECT_TRUE(holds(body(since.plan.tickets[0], since.now, Language::en, TicketStyle::plain),
                      "- Security policy: (none) → ELBSecurityPolicy-TLS13-1-3-2021-06\n"));
}

TEST(TicketsSince, RemovesUsersBeforeWhatTheyUse)
{
    Parts before = withComponents(std::string(accounts()) + "," + queue);
    before.connections = R"([{"id": "w1", "from": "accounts", "to": "orders"}])";
    const Since since(before, withComponents(""));
    EXPECT_EQ(since.actions(),
              (Ids{"remove container|accounts", "remove queue|orders", "remove continuous-integration|accounts"}));
    EXPECT_EQ(since.plan.tickets[0].after, Ids{});
    EXPECT_EQ(since.plan.tickets[1].after, Ids{"container|accounts"});
    const Ticket removal = since.plan.tickets[1];
    EXPECT_EQ(subject(removal, since.now, Language::en), "[Banco Ejemplo] Remove – Queue: Orders (Production, QA)");
    EXPECT_EQ(subject(removal, since.now, Language::es), "[Banco Ejemplo] Eliminar – Cola: Orders (Production, QA)");
    const std::string english = body(removal, since.now, Language::en, TicketStyle::plain);
    EXPECT_TRUE(holds(english, "What is removed\n- Queue name: orders\n- Type: traditional or FIFO: Traditional\n"))
        << english;
    EXPECT_TRUE(holds(english, "To be fulfilled first\n- Container accounts\n")) << english;
    EXPECT_TRUE(removal.complete());
}

TEST(TicketsSince, ARepositoryThatAnotherContainerKeepsIsNeitherNewNorGone)
{
    const std::string first = replaced(accounts(), R"("id": "accounts")", R"("id": "a-accounts")");
    const Since since(withComponents(first + "," + accounts()), withComponents(accounts()));
    EXPECT_EQ(since.actions(), Ids{"remove container|a-accounts"});
}

TEST(TicketsSince, AnotherKindUnderTheSameIdIsAnotherRequest)
{
    const Since since(withComponents(queue), withComponents(R"({"id": "orders", "kind": "cache", "name": "Orders"})"));
    EXPECT_EQ(since.actions(), (Ids{"create cache|orders", "remove queue|orders"}));
}

TEST(TicketsSince, NeverShowsACredentialThatWasThere)
{
    const std::string with =
        replaced(accounts(), R"("API_URL": "https://api.example.com")", R"("DB_PASSWORD": "hunter22")");
    const Since since(withComponents(with), withComponents(accounts()));
    ASSERT_EQ(since.actions(), Ids{"modify container|accounts"});
    EXPECT_EQ(since.changes(0), Ids{"environmentVariables@Production: DB_PASSWORD=(delivered by a secure channel) → "
                                    "API_URL=https://api.example.com"});
}

} // namespace changes_test
} // namespace designer::test
