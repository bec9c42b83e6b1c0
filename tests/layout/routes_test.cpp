#include "layout/routes.h"

#include "benchmark/generated_design.h"
#include "layout/drawn_design.h"
#include "layout/zones.h"

namespace designer {
namespace routes_test {

using testing::card;
using testing::dockedWire;
using testing::drawing;
using testing::runsThrough;
using testing::wire;

using Points = std::vector<Point>;

Routes routed(const Design& design)
{
    Routes routes;
    routes.reset(design);
    return routes;
}

bool onBorder(Point p, const Rect& card)
{
    const bool across = p.x >= card.x && p.x <= card.right();
    const bool along = p.y >= card.y && p.y <= card.bottom();
    return (across && (p.y == card.y || p.y == card.bottom())) || (along && (p.x == card.x || p.x == card.right()));
}

void expectSound(const Design& design, const Routes& routes)
{
    for (const Connection& connection : design.connections()) {
        const Route* route = routes.find(connection.id);
        ASSERT_NE(route, nullptr) << connection.id;
        ASSERT_GE(route->points.size(), 2U);
        EXPECT_TRUE(onBorder(route->points.front(), cardRect(*design.component(connection.from)))) << connection.id;
        EXPECT_TRUE(onBorder(route->points.back(), cardRect(*design.component(connection.to)))) << connection.id;
        for (std::size_t i = 0; i + 1 < route->points.size(); ++i)
            EXPECT_TRUE(route->points[i].x == route->points[i + 1].x || route->points[i].y == route->points[i + 1].y)
                << connection.id;
    }
}

Design grownGrid(int rows, int columns)
{
    std::vector<Component> cards;
    std::vector<Connection> wires;
    const auto id = [](int row, int column) { return "c" + std::to_string(row) + "-" + std::to_string(column); };
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            cards.push_back(card(id(row, column), "container", Point{column * 272, row * 112}));
            wires.push_back(wire("w" + std::to_string(wires.size()), id(row, column),
                                 id((row * 7 + 3) % rows, (column * 5 + row + 1) % columns)));
        }
    std::erase_if(wires, [](const Connection& w) { return w.from == w.to; });
    return drawing(std::move(cards), std::move(wires));
}

TEST(Routes, GoStraightBetweenCardsInLine)
{
    const Design design =
        drawing({card("a", "container", Point{0, 0}), card("b", "database", Point{400, 0})}, {wire("w1", "a", "b")});
    const Routes routes = routed(design);
    EXPECT_EQ(routes.find("w1")->points, (Points{{176, 32}, {400, 32}}));
    EXPECT_EQ(routes.find("w1")->labelAt, (Point{288, 32}));
    EXPECT_EQ(routes.find("unheard-of"), nullptr);
}

TEST(Routes, TurnInTheMiddleBetweenCardsThatAreNot)
{
    const Design design =
        drawing({card("a", "container", Point{0, 0}), card("b", "database", Point{400, 200})}, {wire("w1", "a", "b")});
    EXPECT_EQ(routed(design).find("w1")->points, (Points{{176, 32}, {288, 32}, {288, 232}, {400, 232}}));
}

TEST(Routes, DoNotExistForDockedAndUnplacedEnds)
{
    const Design design = drawing(
        {card("a", "api-gateway", Point{0, 0}), card("b", "container", std::nullopt), card("c", "waf", Point{0, -200})},
        {wire("w1", "a", "b"), dockedWire("w2", "c", "a")});
    const Routes routes = routed(design);
    EXPECT_EQ(routes.find("w1"), nullptr);
    EXPECT_EQ(routes.find("w2"), nullptr);
}

TEST(Routes, GoAroundACardInTheWay)
{
    const Design design = drawing({card("a", "container", Point{0, 0}), card("b", "database", Point{800, 0}),
                                   card("between", "container", Point{400, 8})},
                                  {wire("w1", "a", "b")});
    const Routes routes = routed(design);
    expectSound(design, routes);
    EXPECT_FALSE(runsThrough(*routes.find("w1"), cardRect(*design.component("between")).grown(11)));
}

TEST(Routes, SpreadWiresOnASideInTheOrderOfTheirOtherEnds)
{
    const Design design = drawing({card("a", "container", Point{0, 200}), card("low", "database", Point{500, 400}),
                                   card("high", "database", Point{500, 0})},
                                  {wire("w1", "a", "low"), wire("w2", "a", "high")});
    const Routes routes = routed(design);
    EXPECT_EQ(routes.find("w2")->points.front(), (Point{176, 224}));
    EXPECT_EQ(routes.find("w1")->points.front(), (Point{176, 240}));
}

/// Each from the upper card to the lower one across, and the other way round.
TEST(Routes, OfDifferentCardsDoNotLieOnEachOtherInOneStreet)
{
    const Design design = drawing({card("a", "container", Point{0, 0}), card("b", "container", Point{0, 96}),
                                   card("c", "database", Point{400, 200}), card("d", "database", Point{400, 296})},
                                  {wire("w1", "a", "c"), wire("w2", "b", "d")});
    const Routes routes = routed(design);
    expectSound(design, routes);
    EXPECT_EQ(routes.find("w1")->points, (Points{{176, 32}, {292, 32}, {292, 232}, {400, 232}}));
    EXPECT_EQ(routes.find("w2")->points, (Points{{176, 128}, {284, 128}, {284, 328}, {400, 328}}));
}

TEST(Routes, KeepHandMadeBends)
{
    Connection bent = wire("w1", "a", "b");
    bent.bends = {{240, 304}, {320, 304}};
    const Design design =
        drawing({card("a", "container", Point{0, 0}), card("b", "database", Point{400, 0})}, {std::move(bent)});
    const Routes routes = routed(design);
    expectSound(design, routes);
    EXPECT_EQ(routes.find("w1")->points, (Points{{176, 32}, {240, 32}, {240, 304}, {320, 304}, {320, 32}, {400, 32}}));
}

TEST(Routes, AreSoundInACrowdedDrawing)
{
    const Design design = grownGrid(8, 6);
    expectSound(design, routed(design));
}

TEST(Routes, AfterAMoveAreWhatANewRoutingOfItsWiresGives)
{
    Design design = grownGrid(6, 5);
    Routes routes = routed(design);
    for (const Point to : {Point{300, 200}, Point{-500, 900}, Point{0, 0}, Point{600, 236}}) {
        const Design moved = design.with(card("c2-2", "container", to));
        const std::vector<std::string> changed = routes.update(moved, touched(design, moved));
        const Routes anew = routed(moved);
        for (const Connection& connection : moved.connections()) {
            if (connection.from == "c2-2" || connection.to == "c2-2") {
                EXPECT_EQ(routes.find(connection.id)->points, anew.find(connection.id)->points) << connection.id;
            }
        }
        expectSound(moved, routes);
        EXPECT_TRUE(std::is_sorted(changed.begin(), changed.end()));
        design = moved;
    }
}

TEST(Routes, ChangeOnlyWhereSomethingChanged)
{
    const Design design = drawing({card("a", "container", Point{0, 0}), card("b", "database", Point{400, 0}),
                                   card("c", "container", Point{0, 400}), card("d", "database", Point{400, 400})},
                                  {wire("w1", "a", "b"), wire("w2", "c", "d")});
    Routes routes = routed(design);
    const Design lower = design.with(card("d", "database", Point{400, 480}));
    EXPECT_EQ(routes.update(lower, touched(design, lower)), std::vector<std::string>{"w2"});
    // A card put on a wire turns it aside, and lets it go back when it goes away.
    const Design blocked = lower.with(card("e", "container", Point{200, 0}));
    EXPECT_EQ(routes.update(blocked, touched(lower, blocked)), std::vector<std::string>{"w1"});
    EXPECT_EQ(routes.update(lower, touched(blocked, lower)), std::vector<std::string>{"w1"});
    EXPECT_EQ(routes.find("w1")->points, (Points{{176, 32}, {400, 32}}));
}

TEST(Routes, AreTheSameInWhateverOrderTheyAreFound)
{
    const Design design = grownGrid(8, 6);
    const Routes atOnce = routed(design);
    Routes routes;
    routes.read(design);
    EXPECT_EQ(routes.left().size(), design.connections().size());
    EXPECT_EQ(routes.find("w7"), nullptr);
    routes.findWay(routes.ends().findWire("w7"));
    EXPECT_EQ(routes.find("w7")->points, atOnce.find("w7")->points);
    for (const Rect& area : {Rect{800, 400, 300, 200}, Rect{0, 0, 200, 100}, Rect{300, 500, 900, 400}})
        routes.findWays(area, 5);
    while (!routes.left().empty())
        routes.findWays(3);
    for (const Connection& connection : design.connections())
        EXPECT_EQ(*routes.find(connection.id), *atOnce.find(connection.id)) << connection.id;
}

TEST(Routes, MayBeFoundAfterTheDesignChanged)
{
    const Design before = grownGrid(8, 6);
    Routes routes;
    routes.read(before);
    routes.findWays(Rect{0, 0, 600, 300}, 1000);
    const Design after =
        before.with(card("c2-2", "container", Point{40, 640})).withoutComponent("c1-1").withoutConnection("w20");
    const WireEnds::Touched touchedNow = routes.read(after, touched(before, after));
    EXPECT_EQ(routes.find("w20"), nullptr);
    routes.findWays(Rect{600, 300, 100, 100}, 4);
    while (!routes.left().empty())
        routes.findWays(7);
    const Routes anew = routed(after);
    for (const Connection& connection : after.connections()) {
        ASSERT_NE(routes.find(connection.id), nullptr) << connection.id;
        EXPECT_EQ(*routes.find(connection.id), *anew.find(connection.id)) << connection.id;
    }
    EXPECT_TRUE(std::is_sorted(touchedNow.wires.begin(), touchedNow.wires.end()));
}

TEST(Routes, SketchTheShortestWayThroughAnything)
{
    const Design design = drawing({card("a", "container", Point{0, 0}), card("b", "database", Point{800, 0}),
                                   card("between", "container", Point{400, 8})},
                                  {wire("w1", "a", "b")});
    Routes routes;
    routes.read(design);
    EXPECT_EQ(routes.sketch(routes.ends().findWire("w1")), (Points{{176, 32}, {800, 32}}));
}

TEST(Routes, AppearWhenTheLastDockedWireIsUndocked)
{
    const Design docked = drawing({card("a", "api-gateway", Point{0, 0}), card("wall", "waf", Point{0, 200})},
                                  {dockedWire("w1", "wall", "a")});
    Routes routes = routed(docked);
    const Design undocked = docked.with(wire("w1", "wall", "a"));
    EXPECT_EQ(routes.update(undocked, touched(docked, undocked)), std::vector<std::string>{"w1"});
    EXPECT_EQ(routes.find("w1")->points, (Points{{88, 200}, {88, 64}}));
}

TEST(Routes, PreviewFollowsThePointer)
{
    const Design design = drawing({card("a", "container", Point{0, 0})});
    const Routes routes = routed(design);
    EXPECT_EQ(routes.preview(design, "a", {300, 100}), (Points{{176, 32}, {238, 32}, {238, 100}, {300, 100}}));
    EXPECT_TRUE(routes.preview(design, "unheard-of", {300, 100}).empty());
}

TEST(Routes, RunThroughNoCardWhereThereAreStreets)
{
    const Design design = truthful(generatedDesign(300), Catalogue::builtIn(), {});
    const Routes routes = routed(design);
    expectSound(design, routes);
    for (const Connection& connection : design.connections())
        for (const Component& component : design.components())
            if (component.id != connection.from && component.id != connection.to) {
                EXPECT_FALSE(runsThrough(*routes.find(connection.id), cardRect(component)))
                    << connection.id << " through " << component.id;
            }
}

TEST(Routes, EndWhereARingOfCardsLeavesNoWayOut)
{
    std::vector<Component> cards{card("inside", "container", Point{0, 0}), card("outside", "database", Point{2000, 0})};
    for (int x = -2; x <= 2; ++x)
        for (int y = -3; y <= 3; ++y)
            if (std::abs(x) == 2 || std::abs(y) == 3)
                cards.push_back(card("r" + std::to_string(cards.size()), "container", Point{x * 176, y * 64}));
    const Design design = drawing(std::move(cards), {wire("w1", "inside", "outside")});
    expectSound(design, routed(design));
}

TEST(Routes, EndWhereEverythingStandsOnOneSpot)
{
    std::vector<Component> cards;
    std::vector<Connection> wires;
    for (int i = 0; i < 200; ++i)
        cards.push_back(card("c" + std::to_string(i), "container", Point{0, 0}));
    for (int i = 0; i < 1000; ++i)
        wires.push_back(wire("w" + std::to_string(i), "c" + std::to_string(i % 200),
                             "c" + std::to_string((i * 7 + 1 + i / 200) % 200)));
    const Design design = drawing(std::move(cards), std::move(wires));
    expectSound(design, routed(design));
}

TEST(Routes, EndForThousandsOfParallelWires)
{
    std::vector<Connection> wires;
    for (int i = 0; i < 2000; ++i)
        wires.push_back(wire("w" + std::to_string(i), "a", "b"));
    const Design design = drawing(
        {card("a", "container", Point{-1'000'000, -1'000'000}), card("b", "database", Point{1'000'000, 1'000'000})},
        std::move(wires));
    expectSound(design, routed(design));
}

TEST(Routes, ComeBackToTheirOwnCard)
{
    const Design design = drawing({card("a", "container", Point{0, 0})}, {wire("w1", "a", "a")});
    expectSound(design, routed(design));
}

} // namespace routes_test
} // namespace designer
