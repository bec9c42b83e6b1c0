#include "design/diff.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "design/design_text.h"
#include "design/random_design.h"

namespace designer {
namespace diff_test {

using testing::designOf;
using testing::text;

std::vector<std::string> shown(const std::vector<FieldChange>& fields)
{
    std::vector<std::string> out;
    for (const FieldChange& field : fields)
        out.push_back(field.path + ": " + text(field.before) + " -> " + text(field.after));
    return out;
}

using Lines = std::vector<std::string>;

TEST(Diff, EveryFieldOfAComponent)
{
    const std::string environments = R"("environments": [{"id": "qa"}, {"id": "dev/1"}], )";
    const Design before = designOf(environments + R"("components": [{"id": "a", "kind": "container", "name": "A",
        "at": [1, 2], "properties": {"vcpu": 2, "branch": null, "memoryGb": 4},
        "overrides": {"qa": {"vcpu": 1}, "dev/1": {"vcpu": 1}}, "pinned": true, "group": "g", "x/y": 1}])");
    const Design after = designOf(environments + R"("components": [{"id": "a", "kind": "cdn", "name": "B",
        "at": [3, 2], "environments": ["qa"], "properties": {"vcpu": 4, "memoryGb": 4, "colour": "red"},
        "overrides": {"qa": {"vcpu": 2, "branch": "main"}}, "z": 2}])");
    const DesignDiff changes = diff(before, after);
    EXPECT_TRUE(changes.header.empty());
    ASSERT_EQ(changes.components.size(), 1u);
    EXPECT_EQ(changes.components[0].kind, ChangeKind::changed);
    EXPECT_EQ(changes.components[0].id, "a");
    EXPECT_EQ(shown(changes.components[0].fields),
              (Lines{"kind: \"container\" -> \"cdn\"", "name: \"A\" -> \"B\"", "at: [1, 2] -> [3, 2]",
                     "environments: null -> [\"qa\"]", "pinned: true -> null", "group: \"g\" -> null",
                     "properties/branch: null -> null", "properties/colour: null -> \"red\"", "properties/vcpu: 2 -> 4",
                     "overrides/dev~11/vcpu: 1 -> null", "overrides/qa/branch: null -> \"main\"",
                     "overrides/qa/vcpu: 1 -> 2", "extra/x~1y: 1 -> null", "extra/z: null -> 2"}));
}

TEST(Diff, EveryFieldOfAConnection)
{
    const std::string components =
        R"("components": [{"id": "a", "kind": "container"}, {"id": "b", "kind": "database"}], )";
    const Design before = designOf(components + R"("connections": [{"id": "w1", "from": "a", "to": "b",
        "properties": {"poolSize": 10}, "bends": [[1, 2]]}])");
    const Design after = designOf(components + R"("connections": [{"id": "w1", "from": "b", "to": "a",
        "properties": {"poolSize": 20}, "docked": true}])");
    ASSERT_EQ(diff(before, after).connections.size(), 1u);
    EXPECT_EQ(shown(diff(before, after).connections[0].fields),
              (Lines{"from: \"a\" -> \"b\"", "to: \"b\" -> \"a\"", "bends: [[1, 2]] -> null", "docked: null -> true",
                     "properties/poolSize: 10 -> 20"}));
}

TEST(Diff, EveryFieldOfTheHeader)
{
    const Design before = designOf(R"("name": "A", "client": "C", "regions": {"primary": "us-east-1"},
        "contacts": {"dns": {"email": "a@b.c"}},
        "environments": [{"id": "qa", "name": "QA"}, {"id": "dev"}, {"id": "old", "redundancy": 1}])");
    const Design after = designOf(R"("name": "B", "description": "D", "regions": {"contingency": "us-west-2"},
        "contacts": {"dns": {"email": "d@b.c", "chat": "@d"}}, "later": true,
        "environments": [{"id": "dev"}, {"id": "qa", "name": "Q", "kind": "production", "network": "10.0.0.0/8"},
                         {"id": "new"}])");
    EXPECT_EQ(shown(diff(before, after).header),
              (Lines{"name: \"A\" -> \"B\"", "client: \"C\" -> null", "description: null -> \"D\"",
                     "regions/primary: \"us-east-1\" -> null", "regions/contingency: null -> \"us-west-2\"",
                     "contacts/dns/email: \"a@b.c\" -> \"d@b.c\"", "contacts/dns/extra/chat: null -> \"@d\"",
                     "extra/later: null -> true", "environments/qa/name: \"QA\" -> \"Q\"",
                     "environments/qa/kind: \"pre-production\" -> \"production\"",
                     "environments/qa/network: null -> \"10.0.0.0/8\"",
                     "environments/old: {\"name\": \"old\", \"kind\": \"pre-production\", \"redundancy\": 1} -> null",
                     "environments/new: null -> {\"name\": \"new\", \"kind\": \"pre-production\"}",
                     "environments: [\"qa\", \"dev\"] -> [\"dev\", \"qa\"]"}));
}

TEST(Diff, AddedAndRemovedItems)
{
    const Design before = designOf(R"("components": [{"id": "a", "kind": "cdn"}], "notes": [{"id": "n1"}],
        "groups": [{"id": "g1"}])");
    const Design after = designOf(R"("components": [{"id": "b", "kind": "cdn"}], "notes": [{"id": "n1", "text": "x"}],
        "accepted": [{"finding": "r|b|"}])");
    const DesignDiff changes = diff(before, after);
    ASSERT_EQ(changes.components.size(), 2u);
    EXPECT_EQ(changes.components[0].kind, ChangeKind::removed);
    EXPECT_EQ(changes.components[0].id, "a");
    EXPECT_TRUE(changes.components[0].fields.empty());
    EXPECT_EQ(changes.components[1].kind, ChangeKind::added);
    EXPECT_EQ(changes.components[1].id, "b");
    ASSERT_EQ(changes.notes.size(), 1u);
    EXPECT_EQ(shown(changes.notes[0].fields), Lines{"text: null -> \"x\""});
    EXPECT_EQ(changes.groups.size(), 1u);
    EXPECT_EQ(changes.accepted.size(), 1u);
}

TEST(Touched, OnlyWhatDiffers)
{
    std::vector<Component> components;
    for (int number = 0; number < 1'000; ++number) {
        components.emplace_back().id = "c" + std::to_string(number);
        components.back().kind = kind::cdn;
    }
    const Design before = Design().with(Shelf<Component>::of(components));
    Component moved = *before.component("c500");
    moved.at = Point{1, 2};
    Component added;
    added.id = "c5000";
    const Design after = before.with(moved).with(added).withoutComponent("c7");
    EXPECT_EQ(touched(before, after).components, (Lines{"c500", "c5000", "c7"}));
    EXPECT_FALSE(touched(before, after).header);
    EXPECT_TRUE(touched(before, before).empty());
    Header header;
    header.name = "New";
    EXPECT_TRUE(touched(before, before.with(header)).header);
}

RC_GTEST_PROP(Diff, IsEmptyExactlyForEqualDesigns, ())
{
    const Design a = *testing::designs();
    const Design b = *testing::designs();
    RC_ASSERT(diff(a, b).empty() == (a == b));
    RC_ASSERT(touched(a, b).empty() == (a == b));
    RC_ASSERT(diff(a, a).empty());
    RC_ASSERT(touched(a, a).empty());
}

} // namespace diff_test
} // namespace designer
