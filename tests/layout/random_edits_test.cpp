#include <cstdlib>
#include <random>

#include "design/edits.h"
#include "design/history.h"
#include "layout/arrange.h"
#include "layout/drawn_design.h"
#include "layout/moving.h"
#include "layout/routes.h"
#include "layout/zones.h"

namespace designer {
namespace random_edits_test {

/// How many; DESIGNER_RANDOM_EDITS asks for more than a suite has time for.
int editCount()
{
    const char* asked = std::getenv("DESIGNER_RANDOM_EDITS");
    return asked ? std::atoi(asked) : 400;
}

/// Thousands of cards on one screen push one another down until a file can hold their places no more.
constexpr std::size_t mostCards = 150;

bool onBorder(Point p, const Rect& card)
{
    const bool across = p.x >= card.x && p.x <= card.right();
    const bool along = p.y >= card.y && p.y <= card.bottom();
    return (across && (p.y == card.y || p.y == card.bottom())) || (along && (p.x == card.x || p.x == card.right()));
}

/// Edits as hands make them, in any order, followed by routes that are found bit by bit.
class Hands {
public:
    explicit Hands(const Design& start) : start_(start), history_(start) { routes_.read(start); }

    void edit()
    {
        const Design before = history_.current();
        switch (pick(10)) {
        case 0:
            history_.undo();
            break;
        case 1:
            history_.redo();
            break;
        case 2:
            history_.apply("Remove", withoutItems(before, {any()}));
            break;
        case 3:
            history_.apply("Wire", withWire(before, any(), any()));
            break;
        case 4:
        case 5:
            if (before.components().size() < mostCards)
                add(before);
            else
                history_.apply("Remove", withoutItems(before, {any(), any(), any(), any()}));
            break;
        default:
            history_.apply("Move",
                           Moving(before, catalogue_, {any(), any()}).by({8 * pick(90) - 360, 8 * pick(60) - 240}));
        }
        routes_.read(history_.current(), touched(before, history_.current()));
        if (pick(3) == 0)
            routes_.findWays(Rect{pick(2000) - 500, pick(1500) - 500, 600, 400}, 20);
    }

    void expectSound()
    {
        const Design& design = history_.current();
        while (!routes_.left().empty())
            routes_.findWays(50);
        for (const Connection& wire : design.connections()) {
            const Route* route = routes_.find(wire.id);
            if (wire.docked)
                continue;
            ASSERT_NE(route, nullptr) << wire.id;
            EXPECT_TRUE(onBorder(route->points.front(), cardRect(*design.component(wire.from)))) << wire.id;
            EXPECT_TRUE(onBorder(route->points.back(), cardRect(*design.component(wire.to)))) << wire.id;
        }
        for (const Component& component : design.components())
            EXPECT_EQ(routes_.ends().places().rect(routes_.ends().findCard(component.id)), cardRect(component));
        EXPECT_EQ(truthful(design, catalogue_, {}), design) << "something stands in another's zone";
    }

    void undoAll()
    {
        while (history_.canUndo())
            history_.undo();
        EXPECT_EQ(history_.current(), start_);
    }

private:
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }

    /// The id of a component, or one that no longer is.
    std::string any()
    {
        const auto& components = history_.current().components();
        if (components.empty())
            return "c0";
        auto at = components.begin();
        std::advance(at, pick(static_cast<int>(components.size())));
        return at->id;
    }

    void add(const Design& before)
    {
        static const Key kinds[] = {kind::container, kind::database, kind::cache, kind::queue, kind::cdn};
        const Key kind = kinds[pick(5)];
        Component component = testing::card(freshComponentId(before, "new"), "container", std::nullopt);
        component.kind = kind;
        component.at = freePlace(before, catalogue_, kind, {8 * pick(200) - 300, 8 * pick(120) - 200});
        const std::string id = component.id;
        history_.apply("Add", truthful(before.with(std::move(component)), catalogue_, {id}));
    }

    const Catalogue& catalogue_ = Catalogue::builtIn();
    std::mt19937 random_{20};
    const Design start_;
    History history_;
    Routes routes_;
};

TEST(RandomEdits, LeaveEveryWireAttachedAndEveryComponentInItsZone)
{
    std::vector<Component> cards;
    std::vector<Connection> wires;
    const char* kinds[] = {"container", "database", "cache", "queue", "internet", "cdn"};
    for (int i = 0; i < 24; ++i)
        cards.push_back(testing::card("c" + std::to_string(i), kinds[i % 6], Point{i % 6 * 288, i / 6 * 120}));
    for (int i = 0; i < 30; ++i)
        wires.push_back(testing::wire("w" + std::to_string(i), "c" + std::to_string(i % 24),
                                      "c" + std::to_string((i * 7 + 5) % 24)));
    Hands hands(truthful(testing::drawing(std::move(cards), std::move(wires)), Catalogue::builtIn(), {}));
    const int count = editCount();
    for (int i = 1; i <= count && !::testing::Test::HasFailure(); ++i) {
        hands.edit();
        if (i % 20 == 0)
            hands.expectSound();
    }
    hands.expectSound();
    hands.undoAll();
}

} // namespace random_edits_test
} // namespace designer
