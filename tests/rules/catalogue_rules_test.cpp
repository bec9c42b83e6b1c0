#include "rules/findings.h"

namespace designer::test {
namespace catalogue_rules_test {

using Ids = std::vector<std::string>;

std::string component(const std::string& kind, const std::string& properties)
{
    return design(
        {.components = R"([{"id": "it", "name": "It", "kind": ")" + kind + R"(", "properties": )" + properties + "}]",
         .environments = R"([{"id": "production", "name": "Production", "kind": "production"}])"});
}

TEST(ValueNotOffered, AChoiceOutsideItsOptions)
{
    const std::string text = component("object-repository", R"({"storage": "frozen", "access": "private"})");
    EXPECT_EQ(findingsOf("value-not-offered", text), Ids{"value-not-offered|it|production|storage"});
    EXPECT_NE(messageOf(text, "value-not-offered|it|production|storage").find("“frozen” is not offered"),
              std::string::npos);
    EXPECT_EQ(severityOf(text, "value-not-offered|it|production|storage"), "error");
}

TEST(ValueNotOffered, OneOfASetOfChoices)
{
    EXPECT_EQ(findingsOf("value-not-offered", component("messaging", R"({"channels": ["email", "fax"]})")),
              Ids{"value-not-offered|it|production|channels"});
    EXPECT_EQ(findingsOf("value-not-offered", component("messaging", R"({"channels": ["email", "sms"]})")), Ids{});
}

TEST(ValueNotOffered, ANumberOutsideItsRange)
{
    EXPECT_EQ(findingsOf("value-not-offered", component("queue", R"({"monthlyRequests": -1})")),
              Ids{"value-not-offered|it|production|monthlyRequests"});
    EXPECT_EQ(findingsOf("value-not-offered", component("queue", R"({"monthlyRequests": 1.5})")),
              Ids{"value-not-offered|it|production|monthlyRequests"});
    EXPECT_EQ(findingsOf("value-not-offered", component("queue", R"({"monthlyRequests": 0})")), Ids{});
}

TEST(ValueNotOffered, WhatIsEmptyIsForTheTicketToSay)
{
    EXPECT_EQ(findingsOf("value-not-offered", component("object-repository", R"({"storage": ""})")), Ids{});
}

TEST(ValueNotOffered, LeavesFieldsWithARuleOfTheirOwn)
{
    EXPECT_EQ(findingsOf("value-not-offered", component("container", R"({"vcpu": 3, "memoryGb": 1, "redundancy": 0})")),
              Ids{});
    EXPECT_EQ(findingsOf("value-not-offered", component("database", R"({"instanceType": "db.x9", "nodes": 0})")),
              Ids{});
}

} // namespace catalogue_rules_test
} // namespace designer::test
