#include <gtest/gtest.h>

#include "tickets/drafts.h"

namespace designer::test {
namespace credentials_test {

constexpr const char* jwt =
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";

TEST(TicketCredentials, NeverLeaveInAVariable)
{
    Parts parts;
    parts.components = R"([{"id": "api", "kind": "container", "name": "API", "properties": {
        "repository": {"name": "api", "location": "https://bot:s3cr3tpass@github.com/example/api"}, "branch": "main",
        "environmentVariables": {"DB_PASSWORD": "hunter22", "SESSION": ")"
                       + std::string(jwt) + R"(", "DB_URL": "mysql://app:pa55word@db/core", "SIZE": "10"}}}])";
    const Drafts drafts(parts);
    EXPECT_EQ(
        drafts.fields("container|api").back(),
        "environmentVariables@qa = DB_PASSWORD=(delivered by a secure channel)\n"
        "SESSION=(delivered by a secure channel)\nDB_URL=mysql://(delivered by a secure channel)@db/core\nSIZE=10");
    for (const char* id : {"container|api", "code-repository|api", "continuous-integration|api"}) {
        const std::string all = drafts.everything(id);
        EXPECT_FALSE(holds(all, "hunter22")) << all;
        EXPECT_FALSE(holds(all, "eyJ")) << all;
        EXPECT_FALSE(holds(all, "pa55word")) << all;
        EXPECT_FALSE(holds(all, "s3cr3tpass")) << all;
    }
    EXPECT_TRUE(holds(drafts.plain("container|api", Language::es), "DB_PASSWORD=(se entrega por un canal seguro)"));
}

TEST(TicketCredentials, NeverLeaveInAFreeText)
{
    Parts parts;
    parts.client = R"("Banco token=abcdef123456")";
    parts.contacts = R"({"approver": {"name": "password: Hunter-2222", "email": "a@example.com"}})";
    parts.environments = R"([{"id": "production", "name": "P password=hunter22", "kind": "production"}])";
    parts.components = R"([
        {"id": "web", "kind": "load-balancer", "name": "Web secret=hunter22",
         "properties": {"domain": "www.example.com", "useCase": "Site\npassword=hunter22\nAKIAABCDEFGHIJKLMNOP"}},
        {"id": "key", "kind": "encryption-key", "name": "K", "properties": {"mode": "external-cloudhsm",
         "reason": ["-----BEGIN PRIVATE KEY-----", "MIIEvQIBADANBgkqhkiG9w0BAQEF", "-----END PRIVATE KEY-----"]}},
        {"id": "token", "kind": "secret", "name": "T", "properties": {"name": "app", "store": "aws",
         "deliveryMethod": {"method": "secure-channel", "note": "value: password=hunter22"}, "purpose": "passwd=hunter22"}},
        {"id": "login", "kind": "sso", "name": "L", "properties": {"administration": "realms",
         "realms": [{"name": "r", "configuration": {"password": "hunter22"}}]}}])";
    parts.connections = R"([{"id": "w", "from": "web", "to": "login"}])";
    const Drafts drafts(parts);
    for (const std::string& id : drafts.ids()) {
        const std::string all = drafts.everything(id);
        for (const char* credential : {"hunter22", "Hunter-2222", "abcdef123456", "AKIA", "MIIE"})
            EXPECT_FALSE(holds(all, credential)) << id << " " << credential << "\n" << all;
    }
}

TEST(TicketCredentials, NeverHideBehindUnseenCharacters)
{
    Parts parts;
    parts.components =
        R"([{"id": "web", "kind": "load-balancer", "name": "pass\u200bword=hunter22", "properties": {"useCase": "pass\u0000word=hunter22"}}])";
    const std::string all = Drafts(parts).everything("load-balancer|web");
    EXPECT_FALSE(holds(all, "hunter22")) << all;
}

} // namespace credentials_test
} // namespace designer::test
