#include "layout/arrange.h"

#include "layout/drawn_design.h"

namespace designer {
namespace arrange_test {

using testing::card;
using testing::dockedWire;
using testing::drawing;
using testing::placeOf;

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

TEST(Aligned, PutsAnEdgeOfAllOnOneLine)
{
    EXPECT_EQ(places(aligned(three(), catalogue, abc, Alignment::left)),
              (std::vector<Point>{{0, 0}, {0, 104}, {0, 400}}));
    EXPECT_EQ(places(aligned(three(), catalogue, abc, Alignment::right)),
              (std::vector<Point>{{800, 0}, {800, 104}, {800, 400}}));
    EXPECT_EQ(places(aligned(three(), catalogue, abc, Alignment::top)),
              (std::vector<Point>{{0, 0}, {240, 0}, {800, 0}}));
    EXPECT_EQ(places(aligned(three(), catalogue, abc, Alignment::bottom)),
              (std::vector<Point>{{0, 400}, {240, 400}, {800, 400}}));
}

TEST(Aligned, PutsTheMiddlesOnTheMiddleOfTheBox)
{
    EXPECT_EQ(places(aligned(three(), catalogue, abc, Alignment::centre)),
              (std::vector<Point>{{400, 0}, {400, 104}, {400, 400}}));
    EXPECT_EQ(places(aligned(three(), catalogue, abc, Alignment::middle)),
              (std::vector<Point>{{0, 200}, {240, 200}, {800, 200}}));
}

TEST(Aligned, PutsNoCardOnAnother)
{
    const Design design = aligned(drawing({card("a", "container", Point{0, 0}), card("b", "container", Point{240, 8})}),
                                  catalogue, {"a", "b"}, Alignment::left);
    EXPECT_EQ(placeOf(design, "a"), (Point{0, 0}));
    EXPECT_EQ(placeOf(design, "b"), (Point{0, 64}));
}

TEST(Aligned, LeavesTheInternetOutsideAws)
{
    const Design design =
        aligned(drawing({card("api", "container", Point{400, 0}), card("web", "internet", Point{0, 200})}), catalogue,
                {"api", "web"}, Alignment::right);
    EXPECT_EQ(placeOf(design, "api"), (Point{400, 0}));
    EXPECT_LT(placeOf(design, "web").x + cardWidth, 400);
}

TEST(Aligned, TakesNotesAlongAndLeavesOutWhatHasNoPlace)
{
    Note note;
    note.id = "n1";
    note.at = Point{304, 304};
    const Design design = aligned(three().with(note).with(card("lost", "container", std::nullopt)), catalogue,
                                  {"a", "n1", "lost", "nobody"}, Alignment::left);
    EXPECT_EQ(design.notes().find("n1")->at, (Point{0, 304}));
    EXPECT_EQ(design.component("lost")->at, std::nullopt);
}

TEST(Distributed, GivesTheSameRoomBetweenNeighbours)
{
    EXPECT_EQ(places(distributed(three(), catalogue, abc, Direction::horizontal)),
              (std::vector<Point>{{0, 0}, {400, 104}, {800, 400}}));
    EXPECT_EQ(places(distributed(three(), catalogue, {"c", "a", "b"}, Direction::vertical)),
              (std::vector<Point>{{0, 0}, {240, 200}, {800, 400}}));
}

TEST(Distributed, NeedsThree)
{
    EXPECT_TRUE(distributed(three(), catalogue, {"a", "b"}, Direction::horizontal) == three());
}

TEST(WithTheirGroups, AddsTheOtherMembersOnce)
{
    Design design = three();
    for (const char* id : {"a", "c"}) {
        Component member = *design.component(id);
        member.group = "g1";
        design = design.with(std::move(member));
    }
    EXPECT_EQ(withTheirGroups(design, {"c"}), (std::vector<std::string>{"c", "a"}));
    EXPECT_EQ(withTheirGroups(design, {"a", "c", "b"}), (std::vector<std::string>{"a", "c", "b"}));
    EXPECT_EQ(withTheirGroups(design, {"b", "n1"}), (std::vector<std::string>{"b", "n1"}));
}

} // namespace arrange_test
} // namespace designer
