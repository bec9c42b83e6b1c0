#include "findings.h"

namespace designer::test {

namespace container_size_rules_test {

using Ids = std::vector<std::string>;

/// One container (or SSO) with these properties, in production and QA.
std::string sized(const std::string& properties, const std::string& kind = "container",
                  const std::string& overrides = "{}")
{
    return design({.components = R"([{"id": "a", "kind": ")" + kind + R"(", "name": "A", "properties": {)" + properties
                                 + R"(}, "overrides": )" + overrides + "}]"});
}

const json::Value* written(const Design& value, Key property)
{
    return value.component("a")->properties.find(property);
}

TEST(VcpuFraction, IsReportedBelowOne)
{
    EXPECT_EQ(findingsOf("vcpu-fraction", sized(R"("vcpu": 0.75)")),
              (Ids{"vcpu-fraction|a|production", "vcpu-fraction|a|qa"}));
    EXPECT_EQ(findingsOf("vcpu-fraction", sized(R"("vcpu": 0)", "sso")).size(), 2u);
    EXPECT_EQ(findingsOf("vcpu-fraction", sized(R"("vcpu": -1e12)")).size(), 2u);
    EXPECT_EQ(findingsOf("vcpu-fraction", sized(R"("vcpu": 1)")), Ids{});
    EXPECT_EQ(findingsOf("vcpu-fraction", sized("")), Ids{});
    EXPECT_EQ(messageOf(sized(R"("vcpu": 0.5)"), "vcpu-fraction|a|qa", Language::es),
              "Contenedor A: no se aceptan fracciones de vCPU; el mínimo es 1 vCPU (ahora 0,5).");
}

TEST(VcpuFraction, IsLookedAtWhereItHolds)
{
    EXPECT_EQ(findingsOf("vcpu-fraction", sized(R"("vcpu": 1)", "container", R"({"qa": {"vcpu": 0.25}})")),
              Ids{"vcpu-fraction|a|qa"});
}

TEST(VcpuFraction, BecomesOneWithEnoughMemory)
{
    const Design fixed = applyFirstFix(sized(R"("vcpu": 0.5, "memoryGb": 1)"), "vcpu-fraction|a|qa");
    EXPECT_EQ(written(fixed, property::vcpu)->integer(), 1);
    EXPECT_EQ(written(fixed, property::memoryGb)->integer(), 2);
    EXPECT_EQ(findingsOf("vcpu-fraction", fixed), Ids{});
    EXPECT_EQ(findingsOf("memory-not-offered", fixed), Ids{});

    const Design unwritten = applyFirstFix(sized(R"("vcpu": 0.5)"), "vcpu-fraction|a|qa");
    EXPECT_EQ(written(unwritten, property::memoryGb), nullptr);
}

TEST(VcpuFraction, IsMendedInOneEnvironmentWhenItIsSaidThere)
{
    const Design fixed =
        applyFirstFix(sized(R"("vcpu": 2)", "container", R"({"qa": {"vcpu": 0.25}})"), "vcpu-fraction|a|qa");
    EXPECT_EQ(written(fixed, property::vcpu)->integer(), 2);
    EXPECT_EQ(findingsOf("vcpu-fraction", fixed), Ids{});
}

TEST(VcpuNotOffered, IsReportedBetweenSizes)
{
    for (const char* vcpu : {"3", "1.5", "17", "1e12"})
        EXPECT_EQ(findingsOf("vcpu-not-offered", sized(std::string(R"("vcpu": )") + vcpu)).size(), 2u) << vcpu;
    for (const char* vcpu : {"1", "2.0", "4", "8", "16"})
        EXPECT_EQ(findingsOf("vcpu-not-offered", sized(std::string(R"("vcpu": )") + vcpu)), Ids{}) << vcpu;
    EXPECT_EQ(findingsOf("vcpu-not-offered", sized(R"("vcpu": 0.5)")), Ids{});
}

TEST(VcpuNotOffered, MovesToTheNextLargerSize)
{
    const Design larger = applyFirstFix(sized(R"("vcpu": 3, "memoryGb": 6.5)"), "vcpu-not-offered|a|qa");
    EXPECT_EQ(written(larger, property::vcpu)->integer(), 4);
    EXPECT_EQ(written(larger, property::memoryGb)->integer(), 8);

    const Design most = applyFirstFix(sized(R"("vcpu": 32, "memoryGb": 256)"), "vcpu-not-offered|a|qa");
    EXPECT_EQ(written(most, property::vcpu)->integer(), 16);
    EXPECT_EQ(written(most, property::memoryGb)->integer(), 120);
    EXPECT_EQ(findingsOf("vcpu-not-offered", most), Ids{});
}

TEST(MemoryNotOffered, FollowsTheTable)
{
    const auto fires = [](int vcpu, const char* memory) {
        return !findingsOf("memory-not-offered",
                           sized(R"("vcpu": )" + std::to_string(vcpu) + R"(, "memoryGb": )" + memory))
                    .empty();
    };
    EXPECT_TRUE(fires(1, "1"));
    EXPECT_FALSE(fires(1, "2"));
    EXPECT_TRUE(fires(1, "2.5"));
    EXPECT_FALSE(fires(1, "8"));
    EXPECT_TRUE(fires(1, "9"));
    EXPECT_TRUE(fires(2, "3"));
    EXPECT_FALSE(fires(2, "16"));
    EXPECT_FALSE(fires(4, "30"));
    EXPECT_TRUE(fires(4, "31"));
    EXPECT_TRUE(fires(8, "18"));
    EXPECT_FALSE(fires(8, "60"));
    EXPECT_TRUE(fires(16, "36"));
    EXPECT_FALSE(fires(16, "120"));
    EXPECT_FALSE(fires(3, "1")) << "the vCPU is at fault";
    EXPECT_EQ(findingsOf("memory-not-offered", sized(R"("vcpu": 8)")), Ids{}) << "the least memory is given by itself";
}

TEST(MemoryNotOffered, SaysWhatIs)
{
    EXPECT_EQ(messageOf(sized(R"("vcpu": 8, "memoryGb": 18)"), "memory-not-offered|a|production"),
              "Container A: 18 GB is not offered with 8 vCPU; allowed are 16–60 GB in steps of 4 GB.");
}

TEST(MemoryNotOffered, IsRoundedUpOrFitsAnotherSize)
{
    const std::string text = sized(R"("vcpu": 8, "memoryGb": 18)");
    EXPECT_EQ(fixTitles(text, "memory-not-offered|a|qa"), (Ids{"Set 20 GB", "Set 4 vCPU with 18 GB"}));
    const Design rounded = applyFirstFix(text, "memory-not-offered|a|qa");
    EXPECT_EQ(written(rounded, property::memoryGb)->integer(), 20);
    EXPECT_EQ(findingsOf("memory-not-offered", rounded), Ids{});
    const Design other = applyFix(read(text), "memory-not-offered|a|qa", 1);
    EXPECT_EQ(written(other, property::vcpu)->integer(), 4);
    EXPECT_EQ(findingsOf("memory-not-offered", other), Ids{});

    EXPECT_EQ(fixTitles(sized(R"("vcpu": 1, "memoryGb": 1)"), "memory-not-offered|a|qa"), Ids{"Set 2 GB"});
    EXPECT_EQ(fixTitles(sized(R"("vcpu": 1, "memoryGb": 500)"), "memory-not-offered|a|qa"), Ids{"Set 8 GB"});
}

TEST(AutoscalingRange, MustNotEndBelowTheBase)
{
    // Production's redundancy is 2 by itself, QA's is 1.
    EXPECT_EQ(findingsOf("autoscaling-range", sized(R"("maxInstances": 1)")), Ids{"autoscaling-range|a|production"});
    EXPECT_EQ(findingsOf("autoscaling-range", sized(R"("maxInstances": 2)", "sso")), Ids{});
    EXPECT_EQ(findingsOf("autoscaling-range", sized("")), Ids{});
    EXPECT_EQ(messageOf(sized(R"("maxInstances": 3, "redundancy": 4)"), "autoscaling-range|a|production"),
              "Container A: the autoscaling maximum (3) is below the base capacity (4).");
}

TEST(AutoscalingRange, CountsWholeInstances)
{
    EXPECT_EQ(findingsOf("autoscaling-range", sized(R"("maxInstances": 2.5)")).size(), 2u);
    EXPECT_EQ(messageOf(sized(R"("maxInstances": 2.5)"), "autoscaling-range|a|production"),
              "Container A: the autoscaling maximum (2.5) must be a whole number of at least 1.");
}

TEST(AutoscalingRange, IsSetToTheBase)
{
    const Design fixed = applyFirstFix(sized(R"("maxInstances": 1)"), "autoscaling-range|a|production");
    EXPECT_EQ(findingsOf("autoscaling-range", fixed), Ids{});
    EXPECT_EQ(fixed.component("a")->overridesIn("production")->find(property::maxInstances)->integer(), 2);
    EXPECT_EQ(written(fixed, property::maxInstances)->integer(), 1) << "QA keeps its own";
}

} // namespace container_size_rules_test

} // namespace designer::test
