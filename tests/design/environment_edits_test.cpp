#include "design/environment_edits.h"

#include <gtest/gtest.h>

#include "catalogue/names.h"

namespace designer {
namespace environment_edits_test {

const Catalogue& catalogue = Catalogue::builtIn();

Component component(const char* id, Key kind, std::optional<std::vector<std::string>> environments = std::nullopt)
{
    Component out;
    out.id = id;
    out.kind = kind;
    out.name = id;
    out.environments = std::move(environments);
    return out;
}

Design threeEnvironments()
{
    Header header;
    header.environments = {{"production", "Production", EnvironmentKind::production, {}, {}, {}},
                           {"certification", "Certification", EnvironmentKind::preProduction, {}, {}, {}},
                           {"qa", "QA", EnvironmentKind::preProduction, {}, {}, {}}};
    return Design().with(std::move(header)).with(component("api", kind::container));
}

std::vector<std::string> order(const Design& design)
{
    std::vector<std::string> out;
    for (const Environment& environment : design.header().environments)
        out.push_back(environment.id);
    return out;
}

using Ids = std::vector<std::string>;

TEST(Environments, ANewOneStandsBehindTheOthersWithAnIdOfItsOwn)
{
    const Added added =
        withNewEnvironment(threeEnvironments(), {"", "QA", EnvironmentKind::preProduction, {}, "10.1.0.0/16", {}});
    EXPECT_EQ(added.id, "qa-2");
    EXPECT_EQ(order(added.design), (Ids{"production", "certification", "qa", "qa-2"}));
    EXPECT_EQ(added.design.environment("qa-2")->network, "10.1.0.0/16");
}

TEST(Environments, RenamingKeepsTheId)
{
    Environment qa = *threeEnvironments().environment("qa");
    qa.name = "Staging";
    const Design after = withEnvironment(threeEnvironments(), qa);
    EXPECT_EQ(order(after), (Ids{"production", "certification", "qa"}));
    EXPECT_EQ(after.environment("qa")->name, "Staging");
    EXPECT_EQ(withEnvironment(after, {"nobody", "X", EnvironmentKind::production, {}, {}, {}}), after);
}

TEST(Environments, MoveWithinTheOrder)
{
    EXPECT_EQ(order(withEnvironmentAt(threeEnvironments(), "qa", 0)), (Ids{"qa", "production", "certification"}));
    EXPECT_EQ(order(withEnvironmentAt(threeEnvironments(), "production", 99)),
              (Ids{"certification", "qa", "production"}));
    EXPECT_EQ(withEnvironmentAt(threeEnvironments(), "nobody", 0), threeEnvironments());
}

TEST(Environments, RemovingOneTakesAlongWhatHoldsOnlyThere)
{
    Design design = threeEnvironments()
                        .with(component("lab", kind::container, Ids{"qa"}))
                        .with(component("vpn", kind::vpn, Ids{"production", "qa"}))
                        .with(component("web", kind::internet, Ids{"qa"}));
    design = withValue(design, "api", "qa", property::vcpu, 2);
    design = withValue(design, "api", "production", property::vcpu, 4);
    const EnvironmentLoss loss = lostWithout(design, catalogue, "qa");
    EXPECT_EQ(loss.components, 1u);
    EXPECT_EQ(loss.values, 1u);

    const Design after = withoutEnvironment(design, catalogue, "qa");
    EXPECT_EQ(order(after), (Ids{"production", "certification"}));
    EXPECT_EQ(after.component("lab"), nullptr);
    EXPECT_EQ(*after.component("vpn")->environments, Ids{"production"});
    ASSERT_NE(after.component("web"), nullptr) << "an actor belongs to no environment";
    EXPECT_EQ(after.component("web")->environments, std::nullopt);
    EXPECT_EQ(after.component("api")->overridesIn("qa"), nullptr);
    EXPECT_EQ(after.component("api")->overridesIn("production")->find(property::vcpu)->integer(), 4);
}

TEST(Environments, RemovingNothingChangesNothing)
{
    EXPECT_EQ(withoutEnvironment(threeEnvironments(), catalogue, "nobody"), threeEnvironments());
    EXPECT_TRUE(lostWithout(threeEnvironments(), catalogue, "certification").empty());
}

} // namespace environment_edits_test
} // namespace designer
