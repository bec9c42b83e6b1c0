#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "design/design_text.h"
#include "design/diff.h"
#include "design/random_design.h"

namespace designer {
namespace merge_test {

using testing::designOf;
using testing::text;

using Lines = std::vector<std::string>;

Lines shown(const std::vector<MergeConflict>& conflicts)
{
    Lines out;
    for (const MergeConflict& conflict : conflicts)
        out.push_back(conflict.where + ": " + text(conflict.base) + " | " + text(conflict.ours) + " | "
                      + text(conflict.theirs));
    return out;
}

Design components(const std::string& list, const std::string& more = {})
{
    return designOf(R"("environments": [{"id": "production", "kind": "production"}, {"id": "qa"}], "components": [)"
                    + list + "]" + more);
}

TEST(Merge, FieldByField)
{
    const Design base = components(R"({"id": "a", "kind": "container", "at": [0, 0],
        "properties": {"vcpu": 1, "memoryGb": 2}, "overrides": {"qa": {"branch": "qa"}}})");
    const Design ours = components(R"({"id": "a", "kind": "container", "at": [5, 5],
        "properties": {"vcpu": 2, "memoryGb": 2}, "overrides": {"qa": {"branch": "qa"}}})");
    const Design theirs = components(R"({"id": "a", "kind": "container", "name": "A", "at": [0, 0],
        "properties": {"vcpu": 1, "ciDefined": true}, "overrides": {"qa": {"branch": "test"}, "production": {"vcpu": 4}}})");
    const MergeResult result = merge(base, ours, theirs);
    EXPECT_EQ(shown(result.conflicts), Lines{});
    EXPECT_EQ(result.design, components(R"({"id": "a", "kind": "container", "name": "A", "at": [5, 5],
        "properties": {"vcpu": 2, "ciDefined": true}, "overrides": {"qa": {"branch": "test"}, "production": {"vcpu": 4}}})"));
}

TEST(Merge, OneFieldChangedOnBothSidesIsAConflictAndStaysOurs)
{
    const Design base = components(R"({"id": "a", "kind": "container", "properties": {"vcpu": 1}})");
    const Design ours = components(R"({"id": "a", "kind": "container", "properties": {"vcpu": 2}})");
    const Design theirs = components(R"({"id": "a", "kind": "container", "properties": {}})");
    const MergeResult result = merge(base, ours, theirs);
    EXPECT_EQ(shown(result.conflicts), Lines{"components/a/properties/vcpu: 1 | 2 | null"});
    EXPECT_EQ(result.design, ours);
}

TEST(Merge, TheSameChangeOnBothSidesIsNoConflict)
{
    const Design base = components(R"({"id": "a", "kind": "container", "properties": {"vcpu": 1}})");
    const Design both = components(R"({"id": "a", "kind": "container", "properties": {"vcpu": 2}},
        {"id": "b", "kind": "cdn"})");
    const MergeResult result = merge(base, both, both);
    EXPECT_EQ(shown(result.conflicts), Lines{});
    EXPECT_EQ(result.design, both);
}

TEST(Merge, RemovedByThemAndChangedByUsStaysWithItsWires)
{
    const Design base = components(R"({"id": "a", "kind": "container"}, {"id": "b", "kind": "database"})",
                                   R"(, "connections": [{"id": "w1", "from": "a", "to": "b"}])");
    const Design ours = components(R"({"id": "a", "kind": "container", "name": "A"}, {"id": "b", "kind": "database"})",
                                   R"(, "connections": [{"id": "w1", "from": "a", "to": "b"}])");
    const Design theirs = components(R"({"id": "b", "kind": "database"})");
    const MergeResult result = merge(base, ours, theirs);
    EXPECT_EQ(shown(result.conflicts),
              Lines{R"(components/a: {"kind": "container", "name": "a"} | {"kind": "container", "name": "A"} | null)"});
    EXPECT_EQ(result.design, ours);
}

TEST(Merge, RemovedByUsAndChangedByThemStaysAway)
{
    const Design base = components(R"({"id": "a", "kind": "container"})");
    const Design theirs = components(R"({"id": "a", "kind": "container", "name": "A"})");
    const MergeResult result = merge(base, components(""), theirs);
    EXPECT_EQ(shown(result.conflicts),
              Lines{R"(components/a: {"kind": "container", "name": "a"} | null | {"kind": "container", "name": "A"})"});
    EXPECT_EQ(result.design, components(""));
}

TEST(Merge, AComponentRemovedByThemStaysForANewWireOfOurs)
{
    const std::string both = R"({"id": "a", "kind": "container"}, {"id": "b", "kind": "database"})";
    const Design base = components(both);
    const Design ours = components(both, R"(, "connections": [{"id": "w1", "from": "a", "to": "b"}])");
    const Design theirs = components(R"({"id": "a", "kind": "container"})");
    const std::string database = R"({"kind": "database", "name": "b"})";
    EXPECT_EQ(shown(merge(base, ours, theirs).conflicts),
              Lines{"components/b: " + database + " | " + database + " | null"});
    EXPECT_EQ(merge(base, ours, theirs).design, ours);
    EXPECT_EQ(shown(merge(base, theirs, ours).conflicts),
              Lines{R"(connections/w1: null | null | {"from": "a", "to": "b"})"});
    EXPECT_EQ(merge(base, theirs, ours).design, theirs);
}

TEST(Merge, TwoWiresUnderOneNewNumberBothStay)
{
    const std::string three =
        R"({"id": "a", "kind": "container"}, {"id": "b", "kind": "database"}, {"id": "c", "kind": "cache"})";
    const MergeResult result =
        merge(components(three), components(three, R"(, "connections": [{"id": "w1", "from": "a", "to": "b"}])"),
              components(three, R"(, "connections": [{"id": "w1", "from": "a", "to": "c"}])"));
    EXPECT_EQ(shown(result.conflicts), Lines{});
    EXPECT_EQ(result.design, components(three, R"(, "connections": [{"id": "w1", "from": "a", "to": "b"},
        {"id": "w2", "from": "a", "to": "c"}])"));
}

TEST(Merge, TwoGroupsUnderOneNewNumberBothStay)
{
    const std::string loose = R"({"id": "a", "kind": "cdn"}, {"id": "b", "kind": "cdn"})";
    const MergeResult result =
        merge(components(loose),
              components(R"({"id": "a", "kind": "cdn", "group": "g1"}, {"id": "b", "kind": "cdn"})",
                         R"(, "groups": [{"id": "g1", "name": "Ours"}])"),
              components(R"({"id": "a", "kind": "cdn"}, {"id": "b", "kind": "cdn", "group": "g1"})",
                         R"(, "groups": [{"id": "g1", "name": "Theirs"}])"));
    EXPECT_EQ(shown(result.conflicts), Lines{});
    EXPECT_EQ(result.design,
              components(R"({"id": "a", "kind": "cdn", "group": "g1"}, {"id": "b", "kind": "cdn", "group": "g2"})",
                         R"(, "groups": [{"id": "g1", "name": "Ours"}, {"id": "g2", "name": "Theirs"}])"));
}

TEST(Merge, ComponentsOfTwoKindsUnderOneNewIdAreNotMixed)
{
    const MergeResult result = merge(components(""), components(R"({"id": "a", "kind": "cdn"})"),
                                     components(R"({"id": "a", "kind": "waf", "properties": {"enabled": true}})"));
    EXPECT_EQ(shown(result.conflicts), Lines{R"(components/a: null | {"kind": "cdn", "name": "a"} | )"
                                             R"({"kind": "waf", "name": "a", "properties": {"enabled": true}})"});
    EXPECT_EQ(result.design, components(R"({"id": "a", "kind": "cdn"})"));
}

TEST(Merge, EnvironmentsById)
{
    const Design base = designOf(R"("name": "N", "environments": [{"id": "a"}, {"id": "b"}])");
    const Design ours = designOf(R"("name": "O", "environments": [{"id": "b", "name": "B"}, {"id": "a"}])");
    const Design theirs =
        designOf(R"("name": "N", "client": "C", "environments": [{"id": "b", "redundancy": 2}, {"id": "new"}])");
    const MergeResult result = merge(base, ours, theirs);
    EXPECT_EQ(shown(result.conflicts), Lines{});
    EXPECT_EQ(result.design, designOf(R"("name": "O", "client": "C",
        "environments": [{"id": "b", "name": "B", "redundancy": 2}, {"id": "new"}])"));
}

TEST(Merge, OneProductionIsEnough)
{
    const MergeResult result = merge(designOf(""), designOf(R"("environments": [{"id": "a", "kind": "production"}])"),
                                     designOf(R"("environments": [{"id": "b", "kind": "production"}])"));
    EXPECT_EQ(shown(result.conflicts), Lines{R"(environments/b/kind: null | null | "production")"});
    EXPECT_EQ(result.design, designOf(R"("environments": [{"id": "a", "kind": "production"}, {"id": "b"}])"));
}

TEST(Merge, AnEnvironmentRemovedByThemStaysForWhatOursSaysOfIt)
{
    const Design base = components(R"({"id": "a", "kind": "container"})");
    const Design ours = components(R"({"id": "a", "kind": "container", "environments": ["qa", "production"],
        "overrides": {"qa": {"vcpu": 2}}})");
    const Design theirs = designOf(R"("environments": [{"id": "production", "kind": "production"}],
        "components": [{"id": "a", "kind": "container"}])");
    const std::string qa = R"({"name": "qa", "kind": "pre-production"})";
    const MergeResult kept = merge(base, ours, theirs);
    EXPECT_EQ(shown(kept.conflicts), Lines{"environments/qa: " + qa + " | " + qa + " | null"});
    EXPECT_EQ(kept.design, ours);
}

TEST(Merge, WhatTheirsSaysOfAnEnvironmentRemovedByUsGoesAndIsListed)
{
    const Design base = components(R"({"id": "a", "kind": "container"})");
    const Design theirs = components(R"({"id": "a", "kind": "container", "environments": ["qa", "production"],
        "overrides": {"qa": {"vcpu": 2}}})");
    const Design ours = designOf(R"("environments": [{"id": "production", "kind": "production"}],
        "components": [{"id": "a", "kind": "container"}])");
    const MergeResult result = merge(base, ours, theirs);
    EXPECT_EQ(shown(result.conflicts), (Lines{R"(components/a/environments: null | null | ["qa", "production"])",
                                              R"(components/a/overrides/qa/vcpu: null | null | 2)"}));
    EXPECT_EQ(result.design, designOf(R"("environments": [{"id": "production", "kind": "production"}],
        "components": [{"id": "a", "kind": "container", "environments": ["production"]}])"));
}

TEST(Merge, AGroupRemovedByThemStaysForANewMemberOfOurs)
{
    const std::string group = R"(, "groups": [{"id": "g1"}])";
    const Design base = components(R"({"id": "a", "kind": "cdn"})", group);
    const Design ours = components(R"({"id": "a", "kind": "cdn", "group": "g1"})", group);
    const Design theirs = components(R"({"id": "a", "kind": "cdn"})");
    const MergeResult kept = merge(base, ours, theirs);
    EXPECT_EQ(shown(kept.conflicts), Lines{R"(groups/g1: {"name": "g1"} | {"name": "g1"} | null)"});
    EXPECT_EQ(kept.design, ours);
    const MergeResult gone = merge(base, theirs, ours);
    EXPECT_EQ(shown(gone.conflicts), Lines{R"(components/a/group: null | null | "g1")"});
    EXPECT_EQ(gone.design, theirs);
}

RC_GTEST_PROP(Merge, OneSideUnchangedGivesTheOther, ())
{
    const Design base = *testing::designs();
    const Design changed = *testing::designs();
    for (const MergeResult& result :
         {merge(base, changed, base), merge(base, base, changed), merge(base, changed, changed)}) {
        RC_ASSERT(result.design == changed);
        RC_ASSERT(result.conflicts.empty());
    }
}

RC_GTEST_PROP(Merge, GivesADesignThatAFileCanHold, ())
{
    const MergeResult result = merge(*testing::designs(), *testing::designs(), *testing::designs());
    const std::string written = writeDesign(result.design, Catalogue::builtIn());
    const json::Result<Design> again = readDesign(written, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&again))
        RC_FAIL(error->in(Language::en) + "\n" + written);
    RC_ASSERT(std::get<Design>(again) == result.design);
}

} // namespace merge_test
} // namespace designer
