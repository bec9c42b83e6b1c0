#include "design/edits.h"

#include <gtest/gtest.h>

#include "catalogue/names.h"

namespace designer {
namespace edits_test {

Component component(const char* id, Key kind, std::optional<std::vector<std::string>> environments = std::nullopt)
{
    Component out;
    out.id = id;
    out.kind = kind;
    out.name = id;
    out.at = Point{100, 100};
    out.environments = std::move(environments);
    return out;
}

Design twoEnvironments()
{
    Header header;
    header.environments = {{"production", "", EnvironmentKind::production, {}, {}, {}},
                           {"qa", "", EnvironmentKind::preProduction, {}, {}, {}}};
    return Design()
        .with(std::move(header))
        .with(component("api", kind::container))
        .with(component("lab", kind::container, {{"qa"}}));
}

TEST(WithValue, OverridesWhereTheComponentLivesInSeveral)
{
    const Design after = withValue(twoEnvironments(), "api", "qa", property::vcpu, 2);
    EXPECT_TRUE(after.component("api")->properties.empty());
    ASSERT_NE(after.component("api")->overridesIn("qa"), nullptr);
    EXPECT_EQ(after.component("api")->overridesIn("qa")->find(property::vcpu)->integer(), 2);
}

TEST(WithValue, HoldsForTheComponentWhereItLivesInOne)
{
    Component lab = component("lab", kind::container, {{"qa"}});
    lab.overrides = {{"qa", {}}};
    lab.overrides.front().properties.set(property::vcpu, 8);
    const Design after = withValue(twoEnvironments().with(std::move(lab)), "lab", "qa", property::vcpu, 2);
    EXPECT_EQ(after.component("lab")->properties.find(property::vcpu)->integer(), 2);
    EXPECT_TRUE(after.component("lab")->overrides.empty());
}

TEST(WithValue, KeepsOverridesInOrderAndNoneEmpty)
{
    Design design = withValue(twoEnvironments(), "api", "qa", property::vcpu, 2);
    design = withValue(design, "api", "production", property::vcpu, 4);
    ASSERT_EQ(design.component("api")->overrides.size(), 2u);
    EXPECT_EQ(design.component("api")->overrides.front().environment, "production");
    design = withValue(design, "api", "qa", property::vcpu, nullptr);
    EXPECT_EQ(design.component("api")->overrides.size(), 1u);
}

TEST(WithValue, LeavesADesignWithoutTheComponent)
{
    EXPECT_EQ(withValue(twoEnvironments(), "nobody", "qa", property::vcpu, 2), twoEnvironments());
}

TEST(WithValueEverywhere, DropsWhatSaysOtherwise)
{
    Design design = withValue(twoEnvironments(), "api", "qa", property::ciDefined, false);
    design = withValueEverywhere(design, "api", property::ciDefined, true);
    EXPECT_TRUE(design.component("api")->properties.find(property::ciDefined)->boolean());
    EXPECT_TRUE(design.component("api")->overrides.empty());
}

TEST(WithWire, OnceAndBetweenComponentsThatExist)
{
    const Design once = withWire(twoEnvironments(), "api", "lab");
    ASSERT_EQ(once.connections().size(), 1u);
    EXPECT_EQ(withWire(once, "api", "lab"), once);
    EXPECT_EQ(withWire(once, "lab", "api").connections().size(), 2u);
    EXPECT_EQ(withWire(once, "api", "nobody"), once);
}

TEST(Rewired, KeepsItsPropertiesAndDropsItsBends)
{
    Design design = withWire(twoEnvironments().with(component("db", kind::database)), "api", "lab");
    Connection wire = *wireBetween(design, "api", "lab");
    wire.properties.set(property::poolSize, 5);
    wire.bends = {{1, 2}};
    design = rewired(design.with(wire), wire.id, "api", "db");
    EXPECT_EQ(design.connection(wire.id)->to, "db");
    EXPECT_EQ(design.connection(wire.id)->properties.find(property::poolSize)->integer(), 5);
    EXPECT_TRUE(design.connection(wire.id)->bends.empty());
}

TEST(Rewired, GoesAwayRatherThanRepeatAnotherOrLeadToItself)
{
    Design design = withWire(twoEnvironments().with(component("db", kind::database)), "api", "lab");
    const std::string id = wireBetween(design, "api", "lab")->id;
    design = withWire(design, "api", "db");
    EXPECT_EQ(rewired(design, id, "api", "db").connections().size(), 1u);
    EXPECT_EQ(rewired(design, id, "api", "api").connections().size(), 1u);
}

TEST(WithNewComponent, StandsInAFreePlaceBesideAnother)
{
    const Added first = withNewComponent(twoEnvironments(), kind::database, "Core", "api", std::nullopt);
    EXPECT_EQ(first.id, "core");
    const Added second = withNewComponent(first.design, kind::database, "Core", "api", {{"qa"}});
    EXPECT_EQ(second.id, "core-2");
    EXPECT_EQ(second.design.component("core-2")->environments, std::vector<std::string>{"qa"});
    EXPECT_NE(second.design.component("core")->at, second.design.component("core-2")->at);
}

TEST(WithNewComponent, InEveryEnvironmentSaysNone)
{
    const Added added = withNewComponent(twoEnvironments(), kind::database, "Core", "api", {{"production", "qa"}});
    EXPECT_EQ(added.design.component("core")->environments, std::nullopt);
}

TEST(LivingIn, OneMoreUntilAll)
{
    EXPECT_EQ(livingIn(twoEnvironments(), "lab", "production").component("lab")->environments, std::nullopt);
    EXPECT_EQ(livingIn(twoEnvironments(), "lab", "nowhere"), twoEnvironments());
    EXPECT_EQ(livingIn(twoEnvironments(), "api", "qa"), twoEnvironments());
}

TEST(WithoutComponentIn, LivesOnElsewhereOrGoes)
{
    Design design = withValue(twoEnvironments(), "api", "qa", property::vcpu, 2);
    design = withoutComponentIn(design, "api", "qa");
    EXPECT_EQ(design.component("api")->environments, std::vector<std::string>{"production"});
    EXPECT_TRUE(design.component("api")->overrides.empty());
    EXPECT_EQ(withoutComponentIn(design, "api", "production").component("api"), nullptr);
    EXPECT_EQ(withoutComponentIn(design, "api", "qa"), design);
}

TEST(RenamedAndMoved, ChangeOnlyThat)
{
    EXPECT_EQ(renamed(twoEnvironments(), "api", "Accounts").component("api")->name, "Accounts");
    EXPECT_EQ(moved(twoEnvironments(), "api", {7, 8}).component("api")->at, (Point{7, 8}));
    EXPECT_EQ(renamed(twoEnvironments(), "api", "api"), twoEnvironments());
}

} // namespace edits_test
} // namespace designer
