#include "layout/guides.h"

#include "layout/drawn_design.h"

namespace designer {

inline void PrintTo(const Guide& guide, std::ostream* out)
{
    *out << guide.from.x << ", " << guide.from.y << " to " << guide.to.x << ", " << guide.to.y
         << (guide.spacing ? " (spacing)" : "");
}

namespace guides_test {

SpatialIndex cardsAt(std::initializer_list<Point> places)
{
    SpatialIndex cards;
    SpatialIndex::Handle handle = 0;
    for (const Point at : places)
        cards.place(handle++, {at.x, at.y, cardWidth, cardHeight});
    return cards;
}

Rect movingAt(int x, int y)
{
    return {x, y, cardWidth, cardHeight};
}

bool has(const Guided& guided, const Guide& guide)
{
    return std::find(guided.guides.begin(), guided.guides.end(), guide) != guided.guides.end();
}

TEST(Guided, AgreesWithTheEdgesOfANeighbour)
{
    const Guided found = guided(cardsAt({{100, 100}}), movingAt(105, 300), {}, 6);
    EXPECT_EQ(found.by, (Point{-5, 0}));
    EXPECT_TRUE(has(found, {{100, 100}, {100, 364}, false}));
    EXPECT_TRUE(has(found, {{188, 100}, {188, 364}, false}));
    EXPECT_TRUE(has(found, {{276, 100}, {276, 364}, false}));
    EXPECT_EQ(found.guides.size(), 3U);
}

TEST(Guided, AgreesWithMiddlesOfOtherSizes)
{
    SpatialIndex cards;
    cards.place(0, {0, 100, 200, 120});
    const Guided found = guided(cards, movingAt(400, 126), {}, 6);
    EXPECT_EQ(found.by, (Point{0, 2}));
    EXPECT_EQ(found.guides, (std::vector<Guide>{{{0, 160}, {576, 160}, false}}));
}

TEST(Guided, FindsNothingBeyondTheTolerance)
{
    const Guided found = guided(cardsAt({{100, 100}}), movingAt(107, 300), {}, 6);
    EXPECT_EQ(found.by, (Point{}));
    EXPECT_TRUE(found.guides.empty());
}

TEST(Guided, TakesTheNearestAgreement)
{
    EXPECT_EQ(guided(cardsAt({{100, 100}, {106, 500}}), movingAt(104, 300), {}, 6).by, (Point{2, 0}));
}

TEST(Guided, LeavesOutWhatMovesAndWhatIsFarAway)
{
    EXPECT_TRUE(guided(cardsAt({{100, 100}}), movingAt(102, 200), {0}, 6).guides.empty());
    EXPECT_TRUE(guided(cardsAt({{100, -20'000}}), movingAt(102, 200), {}, 6).guides.empty());
}

TEST(Guided, StandsInTheMiddleBetweenTwo)
{
    const Guided found = guided(cardsAt({{0, 0}, {500, 0}}), movingAt(253, 16), {}, 6);
    EXPECT_EQ(found.by, (Point{-3, 0}));
    EXPECT_EQ(found.guides, (std::vector<Guide>{{{176, 40}, {250, 40}, true}, {{426, 40}, {500, 40}, true}}));
}

TEST(Guided, GoesOnWithTheSameGap)
{
    const Guided found = guided(cardsAt({{0, 0}, {240, 0}}), movingAt(484, 16), {}, 6);
    EXPECT_EQ(found.by, (Point{-4, 0}));
    EXPECT_EQ(found.guides, (std::vector<Guide>{{{176, 32}, {240, 32}, true}, {{416, 40}, {480, 40}, true}}));
}

TEST(Guided, GoesOnWithTheSameGapDownwards)
{
    const Guided found = guided(cardsAt({{0, 0}, {0, 100}}), movingAt(40, 203), {}, 6);
    EXPECT_EQ(found.by, (Point{0, -3}));
    EXPECT_EQ(found.guides, (std::vector<Guide>{{{88, 64}, {88, 100}, true}, {{108, 164}, {108, 200}, true}}));
}

TEST(Guided, IsTheSameInALargeDrawing)
{
    SpatialIndex cards;
    for (SpatialIndex::Handle i = 0; i < 10'000; ++i)
        cards.place(i, movingAt(static_cast<int>(i % 100) * 240, static_cast<int>(i / 100) * 96));
    EXPECT_EQ(guided(cards, movingAt(4803, 4803), {}, 6).by, (Point{-3, -3}));
}

} // namespace guides_test
} // namespace designer
