#include "exchange/sent_tickets.h"

#include <gtest/gtest.h>

#include "design/diff.h"
#include "design/edits.h"
#include "tickets/drafts.h"

namespace designer {

namespace sent_tickets_test {

Design withOneRepository()
{
    return test::read({.components = R"([{"id": "files", "kind": "object-repository", "name": "Files"}])"});
}

SentTicket recorded(const Design& design, Language language, SentState state = SentState::sent)
{
    const Survey survey(design, Catalogue::builtIn());
    const Ticket ticket = tickets(survey).tickets[0];
    return {ticket.id,
            "4711",
            "https://support.example/4711",
            "2026-11-24T10:00:00Z",
            contentHash(ticket, survey, language),
            state};
}

Sending stateIn(const Design& design)
{
    const Survey survey(design, Catalogue::builtIn());
    return sending(tickets(survey).tickets[0], survey);
}

TEST(SentTickets, AreSentUntilTheirWordsChange)
{
    const Design design = withOneRepository();
    EXPECT_EQ(stateIn(design), Sending::notSent);
    for (const Language language : {Language::en, Language::es}) {
        const Design sent = withSent(design, recorded(design, language));
        EXPECT_EQ(stateIn(sent), Sending::sent);
        EXPECT_EQ(stateIn(renamed(sent, "files", "Other files")), Sending::changed);
        EXPECT_EQ(stateIn(moved(sent, "files", {40, 40})), Sending::sent);
        EXPECT_EQ(withoutSent(sent, "object-repository|files"), design);
    }
}

TEST(SentTickets, WhoseArrivalIsUnknownStayPossiblySentWhateverChanges)
{
    const Design design = withOneRepository();
    const Design sent = withSent(design, recorded(design, Language::en, SentState::possiblySent));
    EXPECT_EQ(stateIn(sent), Sending::possiblySent);
    EXPECT_EQ(stateIn(renamed(sent, "files", "Other files")), Sending::possiblySent);
}

TEST(SentTickets, StandInTheFileByTicketWithTheOtherUnknownKeys)
{
    Header header;
    header.extra = json::Object{{"later", 1}, {"zone", 2}};
    const SentTicket waf{"waf|w", "7", {}, "2026-11-24T10:00:00Z", "ab", SentState::sent};
    const SentTicket cdn{"cdn|c", {}, {}, {}, "cd", SentState::possiblySent};
    const Design design = withSent(withSent(Design().with(header), waf), cdn);
    const std::string text = writeDesign(design, Catalogue::builtIn());
    const std::string end = text.substr(text.find("  \"accepted\""));
    EXPECT_EQ(end, R"(  "accepted": [],
  "later": 1,
  "sent": [
    {"ticket": "cdn|c", "sha256": "cd", "state": "possibly sent"},
    {"ticket": "waf|w", "number": "7", "on": "2026-11-24T10:00:00Z", "sha256": "ab", "state": "sent"}
  ],
  "zone": 2
}
)");
    const auto again = readDesign(text, Catalogue::builtIn());
    ASSERT_TRUE(std::holds_alternative<Design>(again));
    EXPECT_EQ(sentTicket(std::get<Design>(again), "waf|w"), waf);
    EXPECT_EQ(sentTicket(std::get<Design>(again), "cdn|c"), cdn);
    EXPECT_EQ(sentTicket(std::get<Design>(again), "cdn|other"), std::nullopt);
}

TEST(SentTickets, AreMergedOneByOne)
{
    const auto record = [](const char* ticket, const char* number, SentState state = SentState::sent) {
        return SentTicket{ticket, number, {}, {}, {}, state};
    };
    const Design base = withSent(withSent(Design(), record("cdn|c", "1")), record("sso|s", "2"));
    const Design ours = withSent(withSent(withoutSent(base, "sso|s"), record("vpn|v", "3", SentState::possiblySent)),
                                 record("queue|q", "4"));
    const Design theirs =
        withSent(withSent(withSent(base, record("cdn|c", "5")), record("vpn|v", "6")), record("waf|w", "7"));
    const MergeResult merged = merge(base, ours, theirs);
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(json::writeCompact(*merged.design.header().extra.find("sent")),
              R"([{"ticket": "cdn|c", "number": "5", "state": "sent"}, )"
              R"({"ticket": "queue|q", "number": "4", "state": "sent"}, )"
              R"({"ticket": "vpn|v", "number": "6", "state": "sent"}, )"
              R"({"ticket": "waf|w", "number": "7", "state": "sent"}])");
}

TEST(SentTickets, KeepWhatTheyCannotRead)
{
    Header header;
    header.extra = json::Object{{"sent", json::Array{1, json::Object{{"shipped", true}}}}};
    const Design design = withSent(Design().with(header), {"cdn|c", {}, {}, {}, {}, SentState::sent});
    EXPECT_EQ(json::writeCompact(*design.header().extra.find("sent")),
              R"([1, {"shipped": true}, {"ticket": "cdn|c", "state": "sent"}])");
    EXPECT_EQ(sentTicket(design, ""), std::nullopt);
}

} // namespace sent_tickets_test

} // namespace designer
