#include "layout/spreading.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace designer {

namespace spreading_test {

/// Upright, with room on both sides; its way comes from the left and goes on to the right.
Strand strand(int at, int from, int to)
{
    return {at, from, to, at - strandReach, at + strandReach, -1, 1};
}

TEST(Spreading, PutsStrandsOfOneLineApartAroundIt)
{
    EXPECT_EQ(spread({strand(100, 0, 200), strand(100, 50, 150)}), (std::vector<int>{96, 104}));
}

TEST(Spreading, LetsStrandsBehindOneAnotherShareALine)
{
    EXPECT_EQ(spread({strand(100, 0, 100), strand(100, 120, 200)}), (std::vector<int>{100, 100}));
}

TEST(Spreading, TurnsThoseThatGoToOneSideOutsideIn)
{
    Strand outer = strand(100, 0, 300);
    Strand inner = strand(100, 100, 200);
    for (Strand* each : {&outer, &inner})
        each->turnsAtFrom = each->turnsAtTo = 1;
    EXPECT_EQ(spread({outer, inner}), (std::vector<int>{96, 104}));
    EXPECT_EQ(spread({inner, outer}), (std::vector<int>{104, 96}));
}

TEST(Spreading, GoesAroundWhatStays)
{
    Strand fast = strand(100, 0, 200);
    fast.least = fast.most = 100;
    const std::vector<int> places = spread({fast, strand(100, 50, 150)});
    EXPECT_EQ(places[0], 100);
    EXPECT_EQ(std::abs(places[1] - 100), strandGap);
}

TEST(Spreading, UsesTheRoomThereIs)
{
    Strand tight = strand(100, 0, 200);
    tight.most = 100; // a card
    EXPECT_EQ(spread({tight, tight}), (std::vector<int>{92, 100}));
}

TEST(Spreading, SharesLinesWhereThereIsNoRoomForOneEach)
{
    std::vector<Strand> many(10, strand(100, 0, 200));
    for (Strand& each : many) {
        each.least = 96;
        each.most = 104;
    }
    std::vector<int> places = spread(many);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    EXPECT_EQ(places, (std::vector<int>{96, 100, 104})) << "each is told from the next";
}

TEST(Spreading, KeepsOffWhatIsSpreadApartFromIt)
{
    Strand moved = strand(100, 0, 200);
    keepOff(moved, strand(112, 100, 300), true);
    EXPECT_EQ(moved.most, 104);
    keepOff(moved, strand(88, 100, 300), false);
    EXPECT_EQ(moved.least, 92);
    keepOff(moved, strand(101, 300, 400), false); // beyond its end
    EXPECT_EQ(moved.most, 104);
}

} // namespace spreading_test

} // namespace designer
