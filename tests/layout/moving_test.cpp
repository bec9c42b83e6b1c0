#include "layout/moving.h"

#include "layout/drawn_design.h"

namespace designer {
namespace moving_test {

using testing::card;
using testing::drawing;
using testing::placeOf;
using testing::wire;

const Catalogue& catalogue = Catalogue::builtIn();
const std::vector<std::string> abc{"a", "b", "c"};

Design three()
{
    return drawing({card("a", "container", Point{0, 0}), card("b", "container", Point{240, 104}),
                    card("c", "container", Point{800, 400})});
}

std::vector<Point> places(const Design& design)
{
    return {placeOf(design, "a"), placeOf(design, "b"), placeOf(design, "c")};
}

TEST(Moving, MovesAllByAsMuchAndTheBendsBetweenThem)
{
    Connection inner = wire("w1", "a", "b");
    inner.bends = {{200, 40}};
    Connection outer = wire("w2", "b", "c");
    outer.bends = {{600, 300}};
    const Design design = Moving(three().with(inner).with(outer), catalogue, {"a", "b"}).by({16, -8});
    EXPECT_EQ(places(design), (std::vector<Point>{{16, -8}, {256, 96}, {800, 400}}));
    EXPECT_EQ(design.connection("w1")->bends, (std::vector<Point>{{216, 32}}));
    EXPECT_EQ(design.connection("w2")->bends, (std::vector<Point>{{600, 300}}));
}

TEST(Moving, StopsWhereAFileEndsAndKeepsTheArrangement)
{
    const Design design = Moving(three(), catalogue, abc).by({2'000'000'000, 0});
    EXPECT_EQ(places(design), (std::vector<Point>{{999'200, 0}, {999'440, 104}, {1'000'000, 400}}));
}

TEST(Moving, ByNothingIsTheSameDesign)
{
    EXPECT_TRUE(Moving(three(), catalogue, abc).by({0, 0}) == three());
    EXPECT_TRUE(Moving(three(), catalogue, {}).by({8, 8}) == three());
}

} // namespace moving_test
} // namespace designer
