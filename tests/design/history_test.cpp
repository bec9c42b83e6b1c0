#include "design/history.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "design/diff.h"
#include "design/random_design.h"

namespace designer {
namespace history_test {

Design named(const char* name)
{
    Header header;
    header.name = name;
    return Design().with(std::move(header));
}

TEST(History, UndoAndRedoGoThroughTheValues)
{
    History history(named("a"));
    EXPECT_TRUE(history.apply("Rename to b", named("b")));
    EXPECT_TRUE(history.apply("Rename to c", named("c")));
    EXPECT_EQ(history.undoName(), "Rename to c");
    history.undo();
    EXPECT_EQ(history.current(), named("b"));
    EXPECT_EQ(history.undoName(), "Rename to b");
    EXPECT_EQ(history.redoName(), "Rename to c");
    history.redo();
    EXPECT_EQ(history.current(), named("c"));
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.redoName(), "");
}

TEST(History, AnEditThatChangesNothingIsNoStep)
{
    History history(named("a"));
    EXPECT_FALSE(history.apply("Rename", named("a")));
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.undoName(), "");
}

TEST(History, AnEditDropsWhatWasUndone)
{
    History history(named("a"));
    history.apply("b", named("b"));
    history.undo();
    history.apply("c", named("c"));
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.steps().size(), 2u);
    EXPECT_EQ(history.current(), named("c"));
}

TEST(History, AGestureIsOneStep)
{
    History history(named("a"));
    history.apply("Move", named("b"));
    EXPECT_TRUE(history.amend(named("c")));
    EXPECT_FALSE(history.amend(named("c")));
    EXPECT_EQ(history.steps().size(), 2u);
    history.undo();
    EXPECT_EQ(history.current(), named("a"));
}

TEST(History, AGestureThatEndsWhereItBeganLeavesNoStep)
{
    History history(named("a"));
    history.apply("Move", named("b"));
    EXPECT_TRUE(history.amend(named("a")));
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.steps().size(), 1u);
}

TEST(History, WithoutAStepThereIsNothingToAmend)
{
    History history(named("a"));
    EXPECT_FALSE(history.amend(named("b")));
    EXPECT_EQ(history.current(), named("a"));
}

TEST(History, GoesOnFromKeptSteps)
{
    History history = History::of({{"", named("a")}, {"b", named("b")}, {"c", named("c")}}, 1);
    EXPECT_EQ(history.current(), named("b"));
    EXPECT_EQ(history.redoName(), "c");
    EXPECT_EQ(history.position(), 1u);
}

TEST(History, UndoAndRedoStopAtTheEnds)
{
    History history(named("a"));
    history.undo();
    history.redo();
    EXPECT_EQ(history.current(), named("a"));
}

RC_GTEST_PROP(History, UndoneAllTheWayItIsTheFirstValue, ())
{
    const auto designs = *rc::gen::container<std::vector<Design>>(testing::designs());
    const Design first = *testing::designs();
    History history(first);
    std::size_t steps = 0;
    for (const Design& design : designs)
        steps += history.apply("Edit", design) ? 1u : 0u;
    RC_ASSERT(history.position() == steps);
    while (history.canUndo())
        history.undo();
    RC_ASSERT(history.current() == first);
    while (history.canRedo())
        history.redo();
    RC_ASSERT(history.current() == (designs.empty() ? first : designs.back()));
}

} // namespace history_test
} // namespace designer
