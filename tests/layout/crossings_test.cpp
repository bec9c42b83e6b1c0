#include "layout/crossings.h"

#include <gtest/gtest.h>

namespace designer {

namespace crossings_test {

using Way = std::vector<Point>;
constexpr Rect everywhere{-1000, -1000, 4000, 4000};

std::vector<Way> crossed(const std::vector<Way>& ways, const Rect& area = everywhere)
{
    std::vector<const Way*> all;
    for (const Way& way : ways)
        all.push_back(&way);
    return crossings(all, area);
}

TEST(Crossings, AreOnTheLevelPartWhicheverWayItGoes)
{
    const Way down{{100, 0}, {100, 200}};
    const Way up{{140, 200}, {140, 0}};
    EXPECT_EQ(crossed({down, up, {{0, 50}, {300, 50}}}), (std::vector<Way>{{}, {}, {{100, 50}, {140, 50}}}));
    EXPECT_EQ(crossed({{{300, 50}, {0, 50}}, down, up}), (std::vector<Way>{{{100, 50}, {140, 50}}, {}, {}}));
}

TEST(Crossings, AreNotWherePartsMeetOrEnd)
{
    const Way level{{0, 50}, {300, 50}};
    EXPECT_EQ(crossed({level, {{100, 50}, {100, 200}}}), (std::vector<Way>{{}, {}}));
    EXPECT_EQ(crossed({level, {{0, 0}, {0, 200}}, {{300, 0}, {300, 200}}}), (std::vector<Way>{{}, {}, {}}));
    EXPECT_EQ(crossed({level, {{310, 0}, {310, 200}}}), (std::vector<Way>{{}, {}}));
}

TEST(Crossings, OfLinesInOnePlaceAreOne)
{
    const Way down{{100, 0}, {100, 200}};
    EXPECT_EQ(crossed({{{0, 50}, {300, 50}}, down, down}), (std::vector<Way>{{{100, 50}}, {}, {}}));
}

TEST(Crossings, OutsideTheAreaAreLeftOut)
{
    const std::vector<Way> ways{{{0, 50}, {300, 50}}, {{100, 0}, {100, 200}}, {{200, 0}, {200, 200}}};
    EXPECT_EQ(crossed(ways, {150, 0, 100, 100})[0], (Way{{200, 50}}));
    EXPECT_EQ(crossed(ways, {0, 51, 300, 100})[0], Way());
}

} // namespace crossings_test

} // namespace designer
