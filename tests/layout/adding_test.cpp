#include "layout/adding.h"

#include "layout/drawn_design.h"
#include "layout/zones.h"

namespace designer {
namespace adding_test {

using testing::card;
using testing::drawing;
using testing::placeOf;
using testing::wire;

const Catalogue& catalogue = Catalogue::builtIn();

Component named(const char* id, const char* kind, const char* name)
{
    Component component = card(id, kind, std::nullopt);
    component.name = name;
    return component;
}

const Kind& container()
{
    return *catalogue.kind(Key::of("container"));
}

Design bank()
{
    return drawing({card("accounts", "container", Point{672, 256}), card("api", "api-gateway", Point{384, 256}),
                    card("core", "database", Point{960, 256}), card("wall", "waf", Point{384, 64}),
                    card("bank", "corporate-network", Point{1400, 256})},
                   {wire("w1", "api", "accounts")});
}

TEST(DefaultName, IsTheLabelAndThenNumbered)
{
    const Design none;
    const Design one = none.with(named("a", "container", "Container"));
    const Design two = one.with(named("b", "container", "Container 2"));
    EXPECT_EQ(defaultName(none, container(), Language::en), "Container");
    EXPECT_EQ(defaultName(one, container(), Language::en), "Container 2");
    EXPECT_EQ(defaultName(two, container(), Language::en), "Container 3");
    EXPECT_EQ(defaultName(one, container(), Language::es), "Contenedor");
}

TEST(DefaultName, OfAnotherKindIsFree)
{
    EXPECT_EQ(defaultName(Design().with(named("a", "queue", "Container")), container(), Language::en), "Container");
}

TEST(AddedAt, LeavesNoOtherInAZoneThatGrew)
{
    const Design before =
        drawing({card("web", "internet", Point{96, 256}), card("api", "api-gateway", Point{384, 256})});
    const Added added = addedAt(before, catalogue, Key::of("cdn"), {-800, 256}, Language::en);
    const ZoneAreas areas = zoneAreas(added.design, catalogue);
    EXPECT_EQ(placeOf(added.design, added.id), (Point{-800, 256}));
    EXPECT_LE(areas.internet.right(), areas.aws.x);
}

TEST(WireFor, TurnsTheGestureTheLegalWayRound)
{
    const auto forth = wireFor(bank(), catalogue, "accounts", "core");
    const auto back = wireFor(bank(), catalogue, "core", "accounts");
    ASSERT_TRUE(forth && back);
    EXPECT_EQ(forth->from, "accounts");
    EXPECT_EQ(forth->id, "w2");
    EXPECT_EQ(*back, *forth);
    EXPECT_FALSE(forth->docked);
}

TEST(WireFor, DocksWhatMayDock)
{
    const auto made = wireFor(bank(), catalogue, "wall", "api");
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->docked);
}

TEST(WhyNoWire, SaysWhichOfTheReasons)
{
    const auto why = [](const char* from, const char* to) {
        return whyNoWire(bank(), catalogue, from, to).in(Language::en);
    };
    EXPECT_EQ(why("core", "core"), "A wire leads to another component");
    EXPECT_EQ(why("api", "accounts"), "API Gateway api and Container accounts are wired already");
    EXPECT_EQ(why("accounts", "api"), "Container accounts and API Gateway api are wired already");
    EXPECT_EQ(why("core", "bank"), "Database core is never wired to Corporate network bank");
    EXPECT_EQ(why("accounts", "core"), "");
    EXPECT_EQ(why("accounts", "nobody"), "");
}

TEST(WhyNoWire, IsThereExactlyWhereThereIsNoWire)
{
    const Design design = bank();
    for (const Component& from : design.components())
        for (const Component& to : design.components())
            EXPECT_NE(wireFor(design, catalogue, from.id, to.id).has_value(),
                      !whyNoWire(design, catalogue, from.id, to.id).pattern.empty())
                << from.id << " to " << to.id;
}

TEST(WirableKinds, AreThoseOfEitherDirectionInTheCataloguesOrder)
{
    std::vector<std::string> names;
    for (const Kind* kind : wirableKinds(bank(), catalogue, "wall"))
        names.emplace_back(kind->name.text());
    EXPECT_EQ(names, (std::vector<std::string>{"load-balancer", "api-gateway", "object-repository", "cdn"}));
    EXPECT_TRUE(wirableKinds(bank(), catalogue, "nobody").empty());
}

TEST(AddedAt, StandsOnTheGridWhereItIsTrue)
{
    const Added added = addedAt(bank(), catalogue, Key::of("container"), {675, 402}, Language::en);
    EXPECT_EQ(added.id, "container");
    EXPECT_EQ(placeOf(added.design, "container"), (Point{672, 400}));
    const Added outside = addedAt(bank(), catalogue, Key::of("internet"), {700, 300}, Language::en);
    EXPECT_TRUE(truthful(outside.design, catalogue, {}) == outside.design);
    EXPECT_LT(placeOf(outside.design, outside.id).x + cardWidth, 384);
}

TEST(AddedBeside, IsWiredWhereOnlyOneWireIsLegal)
{
    const Added added = addedBeside(bank(), catalogue, Key::of("cache"), "accounts", {}, Language::en);
    ASSERT_TRUE(wireBetween(added.design, "accounts", added.id));
    EXPECT_GT(placeOf(added.design, added.id).x, 672);
}

TEST(AddedBeside, StandsLeftOfWhatItLeadsTo)
{
    const Added added = addedBeside(bank(), catalogue, Key::of("container"), "core", {}, Language::en);
    ASSERT_TRUE(wireBetween(added.design, added.id, "core"));
    EXPECT_LT(placeOf(added.design, added.id).x, 960);
}

TEST(AddedBeside, IsNotWiredWhereBothDirectionsAreLegal)
{
    const Added added = addedBeside(bank(), catalogue, Key::of("container"), "accounts", {}, Language::en);
    EXPECT_EQ(added.design.connections().size(), bank().connections().size());
}

TEST(AddedBeside, FallsBackWhereThereIsNobody)
{
    const Added added = addedBeside(Design(), catalogue, Key::of("queue"), "", {83, 97}, Language::es);
    EXPECT_EQ(placeOf(added.design, added.id), (Point{80, 96}));
    EXPECT_EQ(added.design.component(added.id)->name, "Cola");
}

TEST(AddedAndWired, IsOneDesignWithBoth)
{
    const Added added = addedAndWired(bank(), catalogue, Key::of("database"), "accounts", {960, 400}, Language::en);
    EXPECT_EQ(placeOf(added.design, added.id), (Point{960, 400}));
    EXPECT_TRUE(wireBetween(added.design, "accounts", added.id));
}

} // namespace adding_test
} // namespace designer
