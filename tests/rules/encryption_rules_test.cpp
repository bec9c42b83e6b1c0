#include "findings.h"

namespace designer::test {

namespace encryption_rules_test {

using Ids = std::vector<std::string>;

/// A key in QA with these properties, and what it encrypts.
std::string key(const std::string& properties, const std::string& targets = "", const std::string& connections = "")
{
    return design({.components = R"([{"id": "k", "kind": "encryption-key", "name": "K", "environments": ["qa"],
                                      "at": [0, 0], "properties": {)"
                                 + properties + "}}" + targets + "]",
                   .connections = "[" + connections + "]"});
}

constexpr const char* complete =
    R"("mode": "external-cloudhsm", "reason": "Policy", "managementPlan": "Yearly", "nextRotation": "2099-01-01")";

TEST(ExternalKeyRequiresCloudHsm, SaysWhatIsMissing)
{
    EXPECT_EQ(findingsOf("external-key-requires-cloudhsm", key(complete)), Ids{});
    EXPECT_EQ(findingsOf("external-key-requires-cloudhsm", key(R"("mode": "kms-managed")")), Ids{});
    EXPECT_EQ(findingsOf("external-key-requires-cloudhsm", key("")), Ids{});
    const std::string bare = key(R"("mode": "external", "hsmCount": 1, "reason": "  ")");
    EXPECT_EQ(messageOf(bare, "external-key-requires-cloudhsm|k|qa"),
              "Encryption key K: an externally managed key needs CloudHSM (at least two HSMs), a reason and a "
              "key-management plan; missing: CloudHSM, two HSMs, the reason, the key-management plan.");
    EXPECT_EQ(findingsOf("external-key-requires-cloudhsm", key(std::string(complete) + R"(, "hsmCount": 2)")), Ids{});
    EXPECT_EQ(findingsOf("external-key-requires-cloudhsm", key(std::string(complete) + R"(, "hsmCount": 1)")),
              Ids{"external-key-requires-cloudhsm|k|qa"});
}

TEST(ExternalKeyRequiresCloudHsm, GetsTwoModules)
{
    const std::string text = key(R"("mode": "external", "hsmCount": 1, "reason": "r", "managementPlan": "p")");
    const Design fixed = applyFirstFix(text, "external-key-requires-cloudhsm|k|qa");
    EXPECT_EQ(findingsOf("external-key-requires-cloudhsm", fixed), Ids{});
    EXPECT_EQ(fixed.component("k")->properties.find(property::hsmCount)->integer(), 2);
    EXPECT_EQ(fixTitles(key(R"("mode": "external-cloudhsm")"), "external-key-requires-cloudhsm|k|qa"), Ids{})
        << "no fix can know the reason";
}

TEST(ExternalKeyRotation, IsAlwaysTheClientsTask)
{
    EXPECT_EQ(messageOf(key(complete), "external-key-rotation|k|qa"),
              "Encryption key K: external keys do not rotate automatically; the client must plan and request each "
              "rotation.");
    EXPECT_EQ(messageOf(key(R"("mode": "external-cloudhsm")"), "external-key-rotation|k|qa"),
              "Encryption key K: no next rotation is planned. External keys do not rotate automatically; the client "
              "must plan and request each rotation.");
    EXPECT_EQ(findingsOf("external-key-rotation", key("")), Ids{});
}

TEST(ExternalKeyRotation, IsPlannedInAYear)
{
    const Design fixed = applyFirstFix(key(R"("mode": "external-cloudhsm")"), "external-key-rotation|k|qa");
    const std::string& date = fixed.component("k")->properties.find(property::nextRotation)->string();
    ASSERT_EQ(date.size(), 10u);
    EXPECT_GT(date, "2026-01-01");
    EXPECT_EQ(fixTitles(fixed, "external-key-rotation|k|qa"), Ids{});
}

TEST(DefaultEncryptionDisabled, CannotBeSwitchedOff)
{
    for (const char* kind : {"object-repository", "database", "search"}) {
        const std::string text =
            design({.components = std::string(R"([{"id": "r", "kind": ")") + kind
                                  + R"(", "name": "R", "properties": {"encryptionAtRest": false}}])"});
        EXPECT_EQ(findingsOf("default-encryption-disabled", text),
                  (Ids{"default-encryption-disabled|r|production", "default-encryption-disabled|r|qa"}));
        EXPECT_EQ(severityOf(text, "default-encryption-disabled|r|qa"), "error");
        EXPECT_EQ(findingsOf("default-encryption-disabled", applyFirstFix(text, "default-encryption-disabled|r|qa")),
                  Ids{});
    }
    EXPECT_EQ(findingsOf("default-encryption-disabled",
                         design({.components = R"([{"id": "r", "kind": "database", "name": "R"},
                             {"id": "c", "kind": "cache", "name": "C", "properties": {"encryptionAtRest": false}}])"})),
              Ids{});
}

TEST(DefaultEncryptionDisabled, NeedNotBeAskedFor)
{
    const std::string text =
        key("", R"(, {"id": "r", "kind": "database", "name": "R"})", R"({"id": "w1", "from": "k", "to": "r"})");
    EXPECT_EQ(findingsOf("default-encryption-disabled", text), Ids{"default-encryption-disabled|r|qa"});
    EXPECT_EQ(severityOf(text, "default-encryption-disabled|r|qa"), "advice");
    const Design fixed = applyFirstFix(text, "default-encryption-disabled|r|qa");
    EXPECT_EQ(fixed.component("k"), nullptr);
    EXPECT_EQ(findingsOf("default-encryption-disabled", fixed), Ids{});
    EXPECT_EQ(
        findingsOf("default-encryption-disabled", key(complete, R"(, {"id": "r", "kind": "database", "name": "R"})",
                                                      R"({"id": "w1", "from": "k", "to": "r"})")),
        Ids{});
}

constexpr const char* twoResources = R"(, {"id": "b", "kind": "object-repository", "name": "B", "environments": ["qa"]},
    {"id": "d", "kind": "database", "name": "D", "environments": ["qa"]})";

TEST(ExternalKeyTarget, IsWhatTakesAKey)
{
    const std::string text = key(complete, R"(, {"id": "q", "kind": "queue", "name": "Q", "environments": ["qa"]})",
                                 R"({"id": "w1", "from": "k", "to": "q"})");
    EXPECT_EQ(findingsOf("external-key-target", text), Ids{"external-key-target|k|qa|q"});
    EXPECT_EQ(severityOf(text, "external-key-target|k|qa|q"), "error");
    EXPECT_EQ(fixTitles(text, "external-key-target|k|qa|q"), Ids{});
    EXPECT_EQ(findingsOf("external-key-target", key(complete, twoResources, R"({"id": "w1", "from": "k", "to": "b"})")),
              Ids{});
}

TEST(ExternalKeyTarget, HasAKeyOfItsOwn)
{
    const std::string text =
        key(complete, twoResources, R"({"id": "w1", "from": "k", "to": "b"}, {"id": "w2", "from": "k", "to": "d"})");
    EXPECT_EQ(findingsOf("external-key-target", text), Ids{"external-key-target|k|qa|d"});
    EXPECT_EQ(severityOf(text, "external-key-target|k|qa|d"), "warning");
    const Design fixed = applyFirstFix(text, "external-key-target|k|qa|d");
    EXPECT_EQ(findingsOf("external-key-target", fixed), Ids{});
    EXPECT_NE(wireBetween(fixed, "d-key", "d"), nullptr);
    EXPECT_EQ(fixed.component("d-key")->properties, fixed.component("k")->properties);
}

TEST(CacheEncryptionNotPromised, IsAdviceWhereItIsAskedFor)
{
    const auto cache = [](const std::string& properties) {
        return design(
            {.components = R"([{"id": "c", "kind": "cache", "name": "C", "properties": {)" + properties + "}}]"});
    };
    EXPECT_EQ(severityOf(cache(R"("encryptionAtRest": true)"), "cache-encryption-not-promised|c|qa"), "advice");
    EXPECT_EQ(findingsOf("cache-encryption-not-promised", cache(R"("encryptionAtRest": false)")), Ids{});
    EXPECT_EQ(findingsOf("cache-encryption-not-promised", cache("")), Ids{});
}

} // namespace encryption_rules_test

} // namespace designer::test
