#include "layout/zones.h"

#include "format/templates.h"
#include "layout/drawn_design.h"
#include "layout/spatial_index.h"

namespace designer {
namespace zones_test {

using testing::card;
using testing::dockedWire;
using testing::drawing;
using testing::placeOf;
using testing::wire;

const Catalogue& catalogue = Catalogue::builtIn();

Design threeZones()
{
    return drawing({card("web", "internet", Point{96, 256}), card("api", "api-gateway", Point{384, 256}),
                    card("accounts", "container", Point{672, 256}), card("core", "database", Point{960, 352}),
                    card("bank", "corporate-network", Point{1248, 256})});
}

TEST(ZoneAreas, AreAsLargeAsWhatStandsInThem)
{
    const ZoneAreas areas = zoneAreas(threeZones(), catalogue);
    EXPECT_EQ(areas.internet, (Rect{72, 216, 224, 128}));
    EXPECT_EQ(areas.vpc, (Rect{648, 216, 512, 224}));
    EXPECT_EQ(areas.aws, (Rect{360, 176, 824, 288}));
    EXPECT_EQ(areas.client, (Rect{1224, 216, 224, 128}));
}

TEST(ZoneAreas, AreEmptyWhereNothingStands)
{
    const ZoneAreas areas = zoneAreas(drawing({card("db", "database", std::nullopt)}), catalogue);
    EXPECT_TRUE(areas.internet.empty() && areas.aws.empty() && areas.vpc.empty() && areas.client.empty());
}

TEST(RoomForUndocked, IsMadeWhenTheHostGoes)
{
    const Design before =
        drawing({card("accounts", "container", Point{0, 0}), card("payments", "container", Point{304, 0}),
                 card("token", "secret", Point{304, 0})},
                {dockedWire("w1", "token", "accounts")});
    const Design after = withRoomForUndocked(before, before.withoutComponent("accounts"), catalogue);
    EXPECT_EQ(placeOf(after, "payments"), (Point{304, 0}));
    EXPECT_FALSE(cardRect(*after.component("token")).intersects(cardRect(*after.component("payments"))));
}

TEST(RoomForUndocked, IsNoneWhereNothingCameOut)
{
    const Design before = drawing({card("accounts", "container", Point{0, 0}), card("token", "secret", Point{0, 0}),
                                   card("payments", "container", Point{304, 0})},
                                  {dockedWire("w1", "token", "accounts")});
    const Design after = before.with(wire("w2", "payments", "accounts"));
    EXPECT_EQ(withRoomForUndocked(before, after, catalogue), after);
}

TEST(ZoneAreas, LeaveOutWhatIsDocked)
{
    const Design design = drawing({card("api", "api-gateway", Point{384, 256}), card("wall", "waf", Point{0, 0})},
                                  {dockedWire("w1", "wall", "api")});
    EXPECT_EQ(zoneAreas(design, catalogue).aws, (Rect{360, 216, 224, 128}));
}

TEST(IsDocked, NeedsWiresOfWhichAllAreDocked)
{
    const Design none = drawing({card("api", "api-gateway", Point{}), card("wall", "waf", Point{})});
    const Design docked = none.with(dockedWire("w1", "wall", "api"));
    const Design both = docked.with(wire("w2", "wall", "api"));
    EXPECT_FALSE(isDocked(*none.component("wall"), none));
    EXPECT_TRUE(isDocked(*docked.component("wall"), docked));
    EXPECT_FALSE(isDocked(*docked.component("api"), docked));
    EXPECT_FALSE(isDocked(*both.component("wall"), both));
}

TEST(Truthful, LeavesATrueDrawingAlone)
{
    EXPECT_TRUE(truthful(threeZones(), catalogue, {"accounts"}) == threeZones());
}

TEST(Truthful, SendsWhatLivesOutsideOutOfTheVpc)
{
    Component api = card("api", "api-gateway", Point{680, 360});
    const Design design = truthful(threeZones().with(api), catalogue, {"api"});
    EXPECT_EQ(placeOf(design, "api"), (Point{680, 440}));
    EXPECT_EQ(placeOf(design, "accounts"), (Point{672, 256}));
}

TEST(Truthful, MovesTheInternetAsideForTheVpc)
{
    const Design design = truthful(threeZones().with(card("core", "database", Point{264, 256})), catalogue, {"core"});
    EXPECT_EQ(placeOf(design, "core"), (Point{264, 256}));
    EXPECT_EQ(placeOf(design, "web"), (Point{16, 256})); // AWS begins at 216
    EXPECT_FALSE(cardRect(*design.component("api")).intersects(zoneAreas(design, catalogue).vpc));
}

TEST(Truthful, KeepsTheClientRightOfAws)
{
    const Design design =
        truthful(threeZones().with(card("bank", "corporate-network", Point{400, 800})), catalogue, {"bank"});
    EXPECT_EQ(placeOf(design, "bank"), (Point{1208, 800}));
}

TEST(Truthful, LowersWhatAMovedCardWasPutOn)
{
    const Design design = truthful(threeZones().with(card("core", "database", Point{680, 264})), catalogue, {"core"});
    EXPECT_EQ(placeOf(design, "core"), (Point{680, 264}));
    EXPECT_EQ(placeOf(design, "accounts"), (Point{672, 328}));
}

TEST(Truthful, GivesEveryCardItsOwnPlaceWhereAllStoodOnOneSpot)
{
    std::vector<Component> cards;
    const char* kinds[] = {"container", "internet", "database", "queue", "corporate-network", "waf", "dns-zone"};
    for (int i = 0; i < 350; ++i)
        cards.push_back(card("c" + std::to_string(i), kinds[i % 7], Point{0, 0}));
    const Design design = truthful(drawing(cards), catalogue, {});
    SpatialIndex index;
    SpatialIndex::Handle handle = 0;
    for (const Component& component : design.components()) {
        std::vector<SpatialIndex::Handle> under;
        index.query(cardRect(component), under);
        EXPECT_TRUE(under.empty()) << component.id;
        index.place(handle++, cardRect(component));
    }
    EXPECT_TRUE(truthful(design, catalogue, {}) == design);
}

TEST(FreePlace, IsTheWishOnTheGridWhereNothingStands)
{
    EXPECT_EQ(freePlace(Design(), catalogue, Key::of("container"), {101, 99}), (Point{104, 96}));
}

TEST(FreePlace, KeepsItsDistanceFromOtherCards)
{
    // 80 pixels up or down are nearer than 192 to a side; up comes first.
    EXPECT_EQ(freePlace(threeZones(), catalogue, Key::of("container"), {672, 256}), (Point{672, 176}));
}

TEST(FreePlace, IsOutsideTheVpcForWhatLivesOutside)
{
    const Design design = threeZones();
    const Point at = freePlace(design, catalogue, Key::of("queue"), {760, 380});
    EXPECT_EQ(at, (Point{760, 440}));
    const Design with = design.with(card("orders", "queue", at));
    EXPECT_TRUE(truthful(with, catalogue, {}) == with);
}

TEST(FreePlace, IsLeftOfAwsForTheInternet)
{
    EXPECT_EQ(freePlace(threeZones(), catalogue, Key::of("internet"), {800, 500}), (Point{160, 504}));
}

TEST(WithEveryPlace, PutsZonesFromLeftToRightAndContainersBeforeData)
{
    const Design design =
        withEveryPlace(drawing({card("web", "internet", std::nullopt), card("api", "api-gateway", std::nullopt),
                                card("one", "container", std::nullopt), card("two", "container", std::nullopt),
                                card("core", "database", std::nullopt), card("bank", "customer-vpc", std::nullopt)}),
                       catalogue);
    EXPECT_EQ(placeOf(design, "web"), (Point{96, 96}));
    EXPECT_EQ(placeOf(design, "api"), (Point{384, 96}));
    EXPECT_EQ(placeOf(design, "one"), (Point{672, 96}));
    EXPECT_EQ(placeOf(design, "two"), (Point{672, 192}));
    EXPECT_EQ(placeOf(design, "core"), (Point{960, 96}));
    EXPECT_EQ(placeOf(design, "bank"), (Point{1248, 96}));
}

TEST(WithEveryPlace, MovesNothingThatHasOne)
{
    const Design before = threeZones();
    const Design design = withEveryPlace(before.with(card("new", "container", std::nullopt)), catalogue);
    for (const Component& component : before.components())
        EXPECT_EQ(placeOf(design, component.id), component.at) << component.id;
    EXPECT_EQ(placeOf(design, "new"), (Point{648, 560}));
    EXPECT_TRUE(truthful(design, catalogue, {}) == design);
}

TEST(Templates, ShowEveryComponentWhereItLives)
{
    ASSERT_EQ(templates().size(), 5U);
    for (const Template& known : templates()) {
        const Design design = known.design();
        const Design placed = truthful(design, catalogue, {});
        for (const Component& component : design.components())
            EXPECT_EQ(placeOf(placed, component.id), component.at) << known.id << ": " << component.id;
    }
}

} // namespace zones_test
} // namespace designer
