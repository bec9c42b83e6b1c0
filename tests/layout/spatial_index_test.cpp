#include "layout/spatial_index.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace designer {
namespace spatial_index_test {

using Handles = std::vector<SpatialIndex::Handle>;

Handles found(const SpatialIndex& index, const Rect& area)
{
    Handles out;
    index.query(area, out);
    return out;
}

TEST(SpatialIndex, FindsWhatTouchesAnAreaOnceAndInOrder)
{
    SpatialIndex index;
    index.place(7, {0, 0, 1000, 1000});
    index.place(2, {-300, -300, 310, 310});
    index.place(4, {5000, 0, 10, 10});
    EXPECT_EQ(found(index, {0, 0, 20, 20}), (Handles{2, 7}));
    EXPECT_EQ(found(index, {10, 10, 20, 20}), (Handles{7})); // borders that meet share nothing
    EXPECT_EQ(found(index, {-10'000, -10'000, 20'000, 20'000}), (Handles{2, 4, 7}));
}

TEST(SpatialIndex, AppendsToWhatWasFoundBefore)
{
    SpatialIndex index;
    index.place(1, {0, 0, 10, 10});
    Handles out{9};
    index.query({0, 0, 5, 5}, out);
    EXPECT_EQ(out, (Handles{9, 1}));
}

TEST(SpatialIndex, KnowsNothingOfWhatWasRemoved)
{
    SpatialIndex index;
    index.place(3, {0, 0, 10, 10});
    index.remove(3);
    index.remove(99);
    EXPECT_EQ(found(index, {0, 0, 10, 10}), Handles{});
    EXPECT_EQ(index.rect(3), Rect{});
    EXPECT_EQ(index.rect(99), Rect{});
}

TEST(SpatialIndex, HoldsRectanglesAsLargeAsADesignMayHave)
{
    SpatialIndex index;
    index.place(0, {-1'000'000, -1'000'000, 2'000'000, 2'000'000});
    index.place(1, {-1'000'000, 5, 2'000'000, 1});
    EXPECT_EQ(found(index, {123'456, 0, 8, 8}), (Handles{0, 1}));
    index.remove(0);
    EXPECT_EQ(found(index, {123'456, 0, 8, 8}), (Handles{1}));
}

TEST(SpatialIndex, AgreesWithALookAtEveryRectangle)
{
    std::mt19937 random(7);
    const auto number = [&random](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    const auto rectangle = [&number] {
        return Rect{number(-3000, 3000), number(-3000, 3000), number(1, 900), number(1, 900)};
    };
    SpatialIndex index;
    std::map<SpatialIndex::Handle, Rect> all;
    for (int step = 0; step < 2000; ++step) {
        const auto handle = static_cast<SpatialIndex::Handle>(number(0, 149));
        if (number(0, 3) == 0) {
            index.remove(handle);
            all.erase(handle);
        } else {
            all[handle] = rectangle();
            index.place(handle, all[handle]);
        }
        const Rect area = rectangle();
        Handles expected;
        for (const auto& [other, rect] : all)
            if (rect.intersects(area))
                expected.push_back(other);
        ASSERT_EQ(found(index, area), expected) << step;
    }
}

} // namespace spatial_index_test
} // namespace designer
