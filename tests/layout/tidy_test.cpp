#include "layout/tidy.h"

#include <random>

#include "benchmark/generated_design.h"
#include "format/templates.h"
#include "layout/drawn_design.h"
#include "layout/routes.h"
#include "layout/zones.h"

namespace designer {
namespace tidy_test {

using testing::card;
using testing::dockedWire;
using testing::drawing;
using testing::placeOf;
using testing::runsThrough;
using testing::wire;

const Catalogue& catalogue = Catalogue::builtIn();

Component pinned(Component component)
{
    component.pinned = true;
    return component;
}

Design random(std::size_t count, unsigned seed)
{
    static constexpr const char* kinds[] = {"container",   "container", "database",          "queue",
                                            "api-gateway", "internet",  "object-repository", "corporate-network",
                                            "cache",       "vpn"};
    std::mt19937 random(seed);
    std::vector<Component> cards;
    std::vector<Connection> wires;
    for (std::size_t i = 0; i < count; ++i)
        cards.push_back(card("c" + std::to_string(i), kinds[random() % std::size(kinds)],
                             Point{int(random() % 4000), int(random() % 4000)}));
    for (std::size_t i = 0; i < count * 3 / 2; ++i) {
        const auto from = random() % count;
        const auto to = random() % count;
        if (from != to)
            wires.push_back(wire("w" + std::to_string(i), "c" + std::to_string(from), "c" + std::to_string(to)));
    }
    return drawing(std::move(cards), std::move(wires));
}

void expectTrue(const Design& design)
{
    EXPECT_TRUE(truthful(design, catalogue, {}) == design);
    for (const Component& component : design.components())
        if (component.at) {
            EXPECT_EQ(component.at->x % grid, 0);
            EXPECT_EQ(component.at->y % grid, 0);
        }
}

TEST(Tidied, LaysAChainOutFromLeftToRightOnOneLevel)
{
    const Design design = tidied(
        drawing({card("web", "internet", Point{104, 200}), card("api", "api-gateway", Point{900, 640}),
                 card("a", "container", Point{96, 408}), card("db", "database", Point{400, 104}),
                 card("bank", "corporate-network", Point{0, 0})},
                {wire("w1", "web", "api"), wire("w2", "api", "a"), wire("w3", "a", "db"), wire("w4", "db", "bank")}),
        catalogue, {});
    EXPECT_EQ(placeOf(design, "web"), (Point{0, 0}));
    EXPECT_EQ(placeOf(design, "api"), (Point{288, 0}));
    EXPECT_EQ(placeOf(design, "a"), (Point{576, 0}));
    EXPECT_EQ(placeOf(design, "db"), (Point{864, 0}));
    EXPECT_EQ(placeOf(design, "bank"), (Point{1152, 0}));
    expectTrue(design);
}

TEST(Tidied, PutsWhatTheVpcCallsBehindIt)
{
    const Design design =
        tidied(drawing({card("a", "container", Point{0, 0}), card("s3", "object-repository", Point{0, 400})},
                       {wire("w1", "a", "s3")}),
               catalogue, {});
    EXPECT_EQ(placeOf(design, "a"), (Point{0, 0}));
    EXPECT_EQ(placeOf(design, "s3"), (Point{288, 0}));
}

TEST(Tidied, KeepsTheOrderFromTopToBottomWhereNothingSpeaksAgainstIt)
{
    const Design design =
        tidied(drawing({card("api", "api-gateway", Point{0, 0}), card("a", "container", Point{304, 400}),
                        card("b", "container", Point{304, 200}), card("c", "container", Point{304, 0})},
                       {wire("w1", "api", "a"), wire("w2", "api", "b"), wire("w3", "api", "c")}),
               catalogue, {});
    EXPECT_EQ(placeOf(design, "c"), (Point{288, 0}));
    EXPECT_EQ(placeOf(design, "b"), (Point{288, 96}));
    EXPECT_EQ(placeOf(design, "a"), (Point{288, 192}));
    EXPECT_EQ(placeOf(design, "api"), (Point{0, 96}));
}

TEST(Tidied, UncrossesWires)
{
    const Design design = tidied(drawing({card("a", "container", Point{0, 0}), card("b", "container", Point{0, 96}),
                                          card("x", "database", Point{288, 0}), card("y", "database", Point{288, 96})},
                                         {wire("w1", "a", "y"), wire("w2", "b", "x")}),
                                 catalogue, {});
    EXPECT_EQ(placeOf(design, "a").y, placeOf(design, "y").y);
    EXPECT_EQ(placeOf(design, "b").y, placeOf(design, "x").y);
}

TEST(Tidied, LeavesPinnedCardsAndTheRestOfAChoiceWhereTheyAre)
{
    const Design before = drawing({pinned(card("a", "container", Point{1000, 504})), card("b", "database", Point{0, 0}),
                                   card("c", "container", Point{40, 40})},
                                  {wire("w1", "a", "b"), wire("w2", "c", "b")});
    const Design all = tidied(before, catalogue, {});
    EXPECT_EQ(placeOf(all, "a"), (Point{1000, 504}));
    EXPECT_EQ(placeOf(all, "c"), (Point{0, 0}));
    EXPECT_EQ(placeOf(all, "b"), (Point{288, 0}));
    const Design some = tidied(before, catalogue, {"b", "a"});
    EXPECT_EQ(placeOf(some, "a"), (Point{1000, 504}));
    EXPECT_EQ(placeOf(some, "c"), (Point{40, 40}));
}

TEST(Tidied, SkipsWhatIsDockedAndWhatHasNoKind)
{
    const Design before = drawing({card("api", "api-gateway", Point{400, 400}), card("wall", "waf", Point{8, 8}),
                                   card("x", "something-else", Point{600, 400})},
                                  {dockedWire("w1", "wall", "api")});
    const Design after = tidied(before, catalogue, {});
    EXPECT_EQ(placeOf(after, "wall"), (Point{8, 8}));
    expectTrue(after);
}

TEST(Tidied, GivesUpBendsAndTakesNotesAlong)
{
    Connection bent = wire("w1", "a", "b");
    bent.bends = {{500, 500}};
    Note note;
    note.id = "n1";
    note.at = Point{904, 776};
    Note far = note;
    far.id = "n2";
    far.at = Point{9000, 9000};
    const Design after =
        tidied(drawing({card("a", "container", Point{0, 0}), card("b", "database", Point{904, 704})}, {bent})
                   .with(note)
                   .with(far),
               catalogue, {});
    EXPECT_TRUE(after.connection("w1")->bends.empty());
    EXPECT_EQ(placeOf(after, "b"), (Point{288, 0}));
    EXPECT_EQ(after.notes().find("n1")->at, (Point{288, 72}));
    EXPECT_EQ(after.notes().find("n2")->at, (Point{9000, 9000}));
}

TEST(Tidied, PlacesWhatHasNoPlace)
{
    expectTrue(tidied(
        drawing({card("a", "container", std::nullopt), card("b", "database", std::nullopt)}, {wire("w1", "a", "b")}),
        catalogue, {}));
}

TEST(Tidied, EndsOnCycles)
{
    expectTrue(tidied(drawing({card("a", "container", Point{}), card("b", "container", Point{0, 96}),
                               card("c", "container", Point{0, 192})},
                              {wire("w1", "a", "b"), wire("w2", "b", "c"), wire("w3", "c", "a"), wire("w4", "b", "a")}),
                      catalogue, {}));
}

TEST(Tidied, OfNothingIsTheSame)
{
    EXPECT_TRUE(tidied(Design(), catalogue, {}) == Design());
    const Design one = drawing({card("a", "container", Point{96, 96})});
    EXPECT_TRUE(tidied(one, catalogue, {}) == one);
    EXPECT_TRUE(tidied(one, catalogue, {"nobody"}) == one);
}

TEST(Tidied, IsTrueAndChangesNothingTheSecondTime)
{
    for (const Template& each : templates()) {
        const Design once = tidied(each.design(), catalogue, {});
        expectTrue(once);
        EXPECT_TRUE(tidied(once, catalogue, {}) == once) << each.id;
    }
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
        const Design once = tidied(random(60, seed), catalogue, {});
        expectTrue(once);
        EXPECT_TRUE(tidied(once, catalogue, {}) == once) << seed;
    }
}

TEST(Tidied, KeepsPinnedCardsOfAnyTrueDrawing)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Design design = truthful(random(40, seed), catalogue, {});
        for (const char* id : {"c1", "c7", "c20"})
            design = design.with(pinned(*design.component(id)));
        const Design after = tidied(design, catalogue, {});
        for (const char* id : {"c1", "c7", "c20"})
            EXPECT_EQ(placeOf(after, id), placeOf(design, id)) << seed;
    }
}

TEST(Tidied, LaysOutAThousand)
{
    const Design design = truthful(random(1000, 7), catalogue, {});
    const Design after = tidied(design, catalogue, {});
    expectTrue(after);
}

std::size_t wiresThroughCards(const Design& design)
{
    Routes routes;
    routes.reset(design);
    std::size_t count = 0;
    for (const Connection& connection : design.connections())
        for (const Component& component : design.components())
            if (component.at && component.id != connection.from && component.id != connection.to)
                if (const Route* route = routes.find(connection.id); route && runsThrough(*route, cardRect(component)))
                    ++count;
    return count;
}

TEST(Tidied, LeavesRoomForTheWiresOfLargeDrawings)
{
    for (const std::size_t count : {60U, 300U, 1000U}) {
        EXPECT_EQ(wiresThroughCards(tidied(generatedDesign(count), catalogue, {})), 0U) << count;
        EXPECT_EQ(wiresThroughCards(tidied(random(count, 7), catalogue, {})), 0U) << count;
    }
}

} // namespace tidy_test
} // namespace designer
