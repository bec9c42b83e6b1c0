// What an edit would bring: the price tag of a fix and the ghost under the pointer.
#include <gtest/gtest.h>

#include "analysis/analysis.h"
#include "design/design_text.h"
#include "design/edits.h"

namespace designer {

namespace consequence_test {

using testing::designOf;

Analysis analysed(const Design& design)
{
    return analyse(design, Catalogue::builtIn(), RateCard::builtIn());
}

Consequence consequence(const Design& before, const Design& after)
{
    return compare(analysed(before), analysed(after));
}

/// A container whose price is known beside a domain whose registration has no rate.
Design halfKnown()
{
    return designOf(R"("environments": [{"id": "production", "name": "Production", "kind": "production"}],
        "components": [
          {"id": "accounts", "kind": "container", "name": "Accounts", "properties": {"vcpu": 1, "memoryGb": 2}},
          {"id": "media", "kind": "cdn", "name": "Media"}])");
}

TEST(Consequence, IsCompleteWhereTheEditTouchesNothingUnknown)
{
    const Design before = halfKnown();
    ASSERT_FALSE(analysed(before).estimate.total.complete);
    const Consequence bigger = consequence(before, withValueEverywhere(before, "accounts", Key::of("vcpu"), 2));
    EXPECT_TRUE(bigger.complete);
    ASSERT_EQ(bigger.mru.size(), 1U);
    EXPECT_GT(bigger.mru.front().mru, 0);
}

TEST(Consequence, IsIncompleteWhereTheEditAddsOrTakesAwayWhatIsUnknown)
{
    const Design before = halfKnown();
    EXPECT_FALSE(consequence(before, before.withoutComponent("media")).complete);
    EXPECT_FALSE(consequence(before.withoutComponent("media"), before).complete);
}

TEST(Consequence, IsIncompleteWhereTheEditChangesTheAmountOfWhatIsUnknown)
{
    const Design before = halfKnown();
    const Design after = withValueEverywhere(before, "media", Key::of("monthlyTb"), 3);
    EXPECT_FALSE(consequence(before, after).complete);
}

} // namespace consequence_test
} // namespace designer
