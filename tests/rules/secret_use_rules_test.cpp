#include "findings.h"

namespace designer::test {

namespace secret_use_rules_test {

using Ids = std::vector<std::string>;

/// A secret in QA with these properties.
std::string secret(const std::string& properties)
{
    return design(
        {.components = R"([{"id": "s", "kind": "secret", "name": "S", "environments": ["qa"], "properties": {)"
                       + properties + "}}]"});
}

bool isInsecure(const std::string& delivery)
{
    return !findingsOf("insecure-secret-delivery", secret("\"deliveryMethod\": " + delivery)).empty();
}

TEST(InsecureSecretDelivery, IsTheTicketChatOrPlainMail)
{
    for (const char* delivery :
         {R"("ticket")", R"("plain-email")", R"("E-mail")", R"("correo")", R"("Slack chat")", R"("unencrypted e-mail")",
          R"("correo sin cifrado")", R"({"method": "secure-channel", "note": "adjunto en el ticket"})",
          R"({"method": "whatsapp"})"})
        EXPECT_TRUE(isInsecure(delivery)) << delivery;
    for (const char* delivery :
         {R"("encrypted-email")", R"("client-vault")", R"("secure-channel")", R"("correo encriptado")", R"("PGP mail")",
          R"({"method": "secure-channel", "note": "never in the ticket"})", R"("")"})
        EXPECT_FALSE(isInsecure(delivery)) << delivery;
}

TEST(InsecureSecretDelivery, SaysWhichAndBecomesEncryptedMail)
{
    const std::string text = secret(R"("deliveryMethod": {"method": "secure-channel", "note": "by ticket"})");
    EXPECT_EQ(messageOf(text, "insecure-secret-delivery|s|qa"),
              "Secret S: “by ticket” is not a secure way to deliver the value; use encrypted e-mail or another secure "
              "channel.");
    const Design fixed = applyFirstFix(text, "insecure-secret-delivery|s|qa");
    EXPECT_EQ(fixed.component("s")->properties.find(property::deliveryMethod)->string(), "encrypted-email");
    EXPECT_EQ(findingsOf("insecure-secret-delivery", fixed), Ids{});
    EXPECT_EQ(findingsOf("value-not-offered", fixed), Ids{});
}

std::string named(const std::string& store, const std::string& name)
{
    return secret("\"store\": \"" + store + "\", \"name\": \"" + name + "\"");
}

TEST(SecretNameInvalid, FollowsTheStore)
{
    for (const auto& [store, name] : std::vector<std::pair<std::string, std::string>>{{"aws", "with space"},
                                                                                      {"aws", "contraseña"},
                                                                                      {"aws", std::string(513, 'a')},
                                                                                      {"github", "a-b"},
                                                                                      {"github", "1A"},
                                                                                      {"github", "GITHUB_X"},
                                                                                      {"github", "github_x"}})
        EXPECT_EQ(severityOf(named(store, name), "secret-name-invalid|s|qa"), "error") << store << " " << name;
    for (const auto& [store, name] : std::vector<std::pair<std::string, std::string>>{{"aws", "prod/db_password+=.@-x"},
                                                                                      {"aws", std::string(512, 'a')},
                                                                                      {"github", "_1A"},
                                                                                      {"github", "MY_GITHUB_X"},
                                                                                      {"aws", "GITHUB_X"},
                                                                                      {"aws", "a-12345"},
                                                                                      {"aws", "a-1234567"}})
        EXPECT_EQ(findingsOf("secret-name-invalid", named(store, name)), Ids{}) << store << " " << name;
}

TEST(SecretNameInvalid, WarnsOfANameThatEndsLikeAnArn)
{
    const std::string text = named("aws", "db-abc123");
    EXPECT_EQ(severityOf(text, "secret-name-invalid|s|qa"), "warning");
    const Design fixed = applyFirstFix(text, "secret-name-invalid|s|qa");
    EXPECT_EQ(fixed.component("s")->properties.find(property::name)->string(), "db_abc123");
    EXPECT_EQ(findingsOf("secret-name-invalid", fixed), Ids{});
}

TEST(SecretNameInvalid, IsRepaired)
{
    const auto repaired = [](const std::string& store, const std::string& name) {
        const Design fixed = applyFirstFix(named(store, name), "secret-name-invalid|s|qa");
        EXPECT_EQ(findingsOf("secret-name-invalid", fixed), Ids{}) << name;
        return fixed.component("s")->properties.find(property::name)->string();
    };
    EXPECT_EQ(repaired("aws", "contraseña base"), "contrase_a_base");
    EXPECT_EQ(repaired("github", "GITHUB_github_9 x"), "_9_x");
    EXPECT_EQ(fixTitles(named("github", "GITHUB_"), "secret-name-invalid|s|qa"), Ids{});
}

/// A secret in a store, with a container in QA wired to it or from it.
std::string stored(const std::string& store, const std::string& connections)
{
    return design({.components = R"([{"id": "a", "kind": "container", "name": "A", "environments": ["qa"]},
        {"id": "s", "kind": "secret", "name": "S", "environments": ["qa"], "properties": {"name": "S", "store": ")"
                                 + store + R"("}}])",
                   .connections = connections});
}
constexpr const char* atRunTime = R"([{"id": "w1", "from": "a", "to": "s"}])";
constexpr const char* inPipeline = R"([{"id": "w1", "from": "s", "to": "a"}])";

TEST(SecretStoreMismatch, TellsRunTimeFromPipelines)
{
    EXPECT_EQ(findingsOf("secret-store-mismatch", stored("github", atRunTime)), Ids{"secret-store-mismatch|s|qa"});
    EXPECT_EQ(findingsOf("secret-store-mismatch", stored("aws", inPipeline)), Ids{"secret-store-mismatch|s|qa"});
    EXPECT_EQ(findingsOf("secret-store-mismatch", stored("aws", atRunTime)), Ids{});
    EXPECT_EQ(findingsOf("secret-store-mismatch", stored("github", inPipeline)), Ids{});
    EXPECT_EQ(findingsOf("secret-store-mismatch", stored("aws", R"([{"id": "w1", "from": "s", "to": "a"},
                                                                     {"id": "w2", "from": "a", "to": "s"}])")),
              Ids{});
}

TEST(SecretStoreMismatch, ChangesTheStore)
{
    const Design fixed = applyFirstFix(stored("github", atRunTime), "secret-store-mismatch|s|qa");
    EXPECT_EQ(fixed.component("s")->properties.find(property::store)->string(), "aws");
    EXPECT_EQ(findingsOf("secret-store-mismatch", fixed), Ids{});
}

std::string connected(const std::string& components, const std::string& connections)
{
    return design({.components = R"([{"id": "a", "kind": "container", "name": "A"},
        {"id": "db", "kind": "database", "name": "DB"}, )"
                                 + components + "]",
                   .connections = "[" + connections + "]"});
}

TEST(DatabaseCredentialsSecretMissing, NeedsASecretInAws)
{
    const std::string service =
        R"({"id": "x", "kind": "external-service", "name": "X", "properties": {"authenticated": true}})";
    const std::string toDatabase = R"({"id": "w1", "from": "a", "to": "db"})";
    EXPECT_EQ(
        findingsOf("database-credentials-secret-missing", connected(service, toDatabase)),
        (Ids{"database-credentials-secret-missing|a|production|db", "database-credentials-secret-missing|a|qa|db"}));
    EXPECT_EQ(
        findingsOf("database-credentials-secret-missing", connected(service, R"({"id": "w1", "from": "a", "to": "x"})"))
            .size(),
        2u);
    EXPECT_EQ(findingsOf("database-credentials-secret-missing",
                         connected(R"({"id": "x", "kind": "external-service", "name": "X"})",
                                   R"({"id": "w1", "from": "a", "to": "x"})")),
              Ids{});
    const auto wiredTo = [&](const std::string& store) {
        return connected(R"({"id": "s", "kind": "secret", "name": "S", "properties": {"name": "n", "store": ")" + store
                             + R"("}})",
                         toDatabase + R"(, {"id": "w2", "from": "a", "to": "s"})");
    };
    EXPECT_EQ(findingsOf("database-credentials-secret-missing", wiredTo("aws")), Ids{});
    EXPECT_EQ(findingsOf("database-credentials-secret-missing", wiredTo("github")).size(), 2u);
}

TEST(DatabaseCredentialsSecretMissing, HoldsForAnSsoAsWell)
{
    EXPECT_EQ(findingsOf("database-credentials-secret-missing",
                         connected(R"({"id": "k", "kind": "sso", "name": "K", "environments": ["qa"]})",
                                   R"({"id": "w1", "from": "k", "to": "db"})")),
              Ids{"database-credentials-secret-missing|k|qa|db"});
}

TEST(DatabaseCredentialsSecretMissing, GetsASecret)
{
    const std::string text =
        connected(R"({"id": "q", "kind": "queue", "name": "Q"})", R"({"id": "w1", "from": "a", "to": "db"})");
    const Design fixed = applyFirstFix(text, "database-credentials-secret-missing|a|qa|db");
    EXPECT_EQ(findingsOf("database-credentials-secret-missing", fixed), Ids{});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", fixed), Ids{});
    EXPECT_EQ(fixed.component("a-credentials")->properties.find(property::name)->string(), "a-credentials");
}

} // namespace secret_use_rules_test

} // namespace designer::test
