#include "findings.h"

namespace designer::test {

namespace container_runtime_rules_test {

using Ids = std::vector<std::string>;

std::string one(const std::string& properties)
{
    return design({.components = R"([{"id": "a", "kind": "container", "name": "A", "at": [0, 0], "properties": {)"
                                 + properties + R"(}}, {"id": "db", "kind": "database", "name": "DB"}])",
                   .connections = R"([{"id": "w1", "from": "a", "to": "db", "properties": {"poolSize": 5}}])"});
}

TEST(RuntimeNotSpringBoot, IsAskedFor)
{
    EXPECT_EQ(findingsOf("runtime-not-spring-boot", one(R"("runtime": "node-20")")),
              (Ids{"runtime-not-spring-boot|a|production", "runtime-not-spring-boot|a|qa"}));
    EXPECT_EQ(findingsOf("runtime-not-spring-boot", one(R"("runtime": "spring-boot-openj9-11")")), Ids{});
    EXPECT_EQ(findingsOf("runtime-not-spring-boot", one("")), Ids{});
    EXPECT_EQ(severityOf(one(R"("runtime": "node-20")"), "runtime-not-spring-boot|a|qa"), "warning");
}

TEST(MoreThanOneProcess, IsAdvisedAgainst)
{
    EXPECT_EQ(findingsOf("more-than-one-process", one(R"("processes": 2)")),
              (Ids{"more-than-one-process|a|production", "more-than-one-process|a|qa"}));
    EXPECT_EQ(findingsOf("more-than-one-process", one(R"("processes": 1)")), Ids{});
    EXPECT_EQ(severityOf(one(R"("processes": 2)"), "more-than-one-process|a|qa"), "advice");
}

TEST(MoreThanOneProcess, IsSplitIntoContainersWiredAlike)
{
    const Design fixed = applyFirstFix(one(R"("processes": 3, "vcpu": 2, "repository": {"name": "r", "location": "x/r"},
                                              "branch": "main")"),
                                       "more-than-one-process|a|qa");
    EXPECT_EQ(findingsOf("more-than-one-process", fixed), Ids{});
    EXPECT_EQ(fixed.components().size(), 4u);
    const Component& second = *fixed.component("a-2");
    EXPECT_EQ(second.name, "A 2");
    EXPECT_EQ(second.properties.find(property::vcpu)->integer(), 2);
    EXPECT_EQ(second.properties.find(property::repository), nullptr) << "each container has a repository of its own";
    EXPECT_EQ(wireBetween(fixed, "a-3", "db")->properties.find(property::poolSize)->integer(), 5);
    EXPECT_EQ(fixTitles(one(R"("processes": 1000000)"), "more-than-one-process|a|qa"), Ids{});
}

std::string calling(const std::string& wireProperties, const std::string& connections = "")
{
    return design({.components = R"([{"id": "a", "kind": "container", "name": "A", "environments": ["qa"]},
                                     {"id": "v", "kind": "vpn", "name": "V", "environments": ["qa"]},
                                     {"id": "s", "kind": "external-service", "name": "Scoring"}])",
                   .connections = R"([{"id": "w1", "from": "a", "to": "s", "properties": {)" + wireProperties + "}}"
                                  + connections + "]"});
}

TEST(ExternalCallWithoutSecureChannel, IsReportedOnTheWire)
{
    EXPECT_EQ(findingsOf("external-call-without-secure-channel", calling("")),
              Ids{"external-call-without-secure-channel|a|qa|s"});
    EXPECT_EQ(findingsOf("external-call-without-secure-channel", calling(R"("secure": "none")")).size(), 1u);
    EXPECT_EQ(findingsOf("external-call-without-secure-channel", calling(R"("secure": "mtls")")), Ids{});
    EXPECT_EQ(messageOf(calling(""), "external-call-without-secure-channel|a|qa|s"),
              "Container A calls External service Scoring without a secure channel; use a VPN, peering or mTLS.");
}

TEST(ExternalCallWithoutSecureChannel, IsSilentThroughAVpn)
{
    EXPECT_EQ(
        findingsOf("external-call-without-secure-channel",
                   calling("", R"(, {"id": "w2", "from": "a", "to": "v"}, {"id": "w3", "from": "v", "to": "s"})")),
        Ids{});
    EXPECT_EQ(
        findingsOf("external-call-without-secure-channel", calling("", R"(, {"id": "w2", "from": "a", "to": "v"})"))
            .size(),
        1u);
}

TEST(ExternalCallWithoutSecureChannel, IsMarkedAsTls)
{
    const Design fixed = applyFirstFix(calling(""), "external-call-without-secure-channel|a|qa|s");
    EXPECT_EQ(fixed.connection("w1")->properties.find(property::secure)->string(), "tls");
    EXPECT_EQ(findingsOf("external-call-without-secure-channel", fixed), Ids{});
}

} // namespace container_runtime_rules_test

} // namespace designer::test
