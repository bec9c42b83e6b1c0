#include "findings.h"

namespace designer::test {

namespace messaging_test {

constexpr const char* onlyProduction = R"([{"id": "production", "name": "Production", "kind": "production"}])";

std::string messaging(const std::string& properties, const std::string& more = "", const std::string& wires = "")
{
    return design({.components = R"([{"id": "mail", "kind": "messaging", "name": "Mail", "properties": {)" + properties
                                 + "}}" + more + "]",
                   .connections = "[" + wires + "]",
                   .environments = onlyProduction});
}

std::string zone(const std::string& root)
{
    return R"(, {"id": "zone", "kind": "dns-zone", "name": "Zone", "properties": {"rootDomain": ")" + root + R"("}})";
}

std::string sendingFrom(const std::string& domains, const std::string& more = "")
{
    return messaging(R"("channels": ["email"], "sendingDomains": )" + domains, more);
}

constexpr const char* approval = "direct-access-approval|mail|production";
constexpr const char* token = "customers-api-token|mail|production";
constexpr const char* contact = R"({"name": "Ana", "email": "ana@example.com", "phone": ""})";
const std::string useCase = R"("mode": "direct", "useCase": "Statements")";
const std::string contacts = std::string(R"("technicalContact": )") + contact + R"(, "commercialContact": )" + contact;

constexpr const char* api = R"(, {"id": "api", "kind": "container", "name": "API", "properties": {}})";
constexpr const char* apiSends = R"({"id": "w1", "from": "api", "to": "mail"})";

std::string secret(const std::string& store)
{
    return R"(, {"id": "token", "kind": "secret", "name": "Token", "properties": {"name": "token", "store": ")" + store
           + R"("}})";
}

TEST(MessagingDirectAccess, IsReviewed)
{
    EXPECT_EQ(severityOf(messaging(useCase + ", " + contacts), approval), "warning");
    EXPECT_EQ(
        messageOf(messaging(useCase + ", " + contacts), approval),
        "Email/SMS Mail: direct SMTP/SMS access is granted only when the Modyo Customers API cannot be used, after "
        "review; the request has all that it needs.");
    EXPECT_EQ(severityOf(messaging(R"("mode": "customers-api")"), approval), "");
    EXPECT_EQ(severityOf(messaging(""), approval), "");
}

TEST(MessagingDirectAccess, NeedsUseCaseAndBothContacts)
{
    EXPECT_EQ(severityOf(messaging(R"("mode": "direct", )" + contacts), approval), "error");
    EXPECT_EQ(severityOf(messaging(useCase), approval), "error");
    EXPECT_EQ(severityOf(messaging(useCase + R"(, "technicalContact": )" + contact), approval), "error");
    EXPECT_EQ(severityOf(messaging(useCase + R"(, "commercialContact": )" + contact), approval), "error");
}

TEST(MessagingDirectAccess, IsMendedByTheCustomersApi)
{
    EXPECT_TRUE(findingsOf("direct-access-approval", applyFirstFix(messaging(useCase), approval)).empty());
}

TEST(SendingDomain, IsValidatedOrInAZone)
{
    const std::string id = "sending-domain-not-validated|mail|production";
    EXPECT_EQ(messageOf(sendingFrom(R"(["bank.example"])"), id + "|bank.example"),
              "Email/SMS Mail: bank.example must be validated in DNS before mail is sent from it.");
    EXPECT_EQ(messageOf(sendingFrom("[]"), id),
              "Email/SMS Mail: a sending domain must be validated in DNS before mail is sent from it.");
    const auto silent = [](const std::string& text) {
        return findingsOf("sending-domain-not-validated", text).empty();
    };
    EXPECT_TRUE(silent(sendingFrom(R"([{"domain": "bank.example", "dnsValidated": true}])")));
    EXPECT_FALSE(silent(sendingFrom(R"([{"domain": "bank.example", "dnsValidated": false}])")));
    EXPECT_TRUE(silent(sendingFrom(R"(["bank.example"])", zone("bank.example"))));
    EXPECT_TRUE(silent(sendingFrom(R"(["mail.Bank.example"])", zone("bank.example."))));
    EXPECT_FALSE(silent(sendingFrom(R"(["otherbank.example"])", zone("bank.example"))));
    EXPECT_FALSE(silent(sendingFrom(R"(["bank.example"])", zone("mail.bank.example"))));
    EXPECT_TRUE(silent(messaging(R"("channels": ["sms"])")));
}

TEST(SendingDomain, IsMendedByAZoneOrAMark)
{
    const Design before = read(sendingFrom(R"(["ok.example", "bank.example"])"));
    const std::string id = "sending-domain-not-validated|mail|production|bank.example";
    const std::vector<std::string> rest{"sending-domain-not-validated|mail|production|ok.example"};
    EXPECT_EQ(findingsOf("sending-domain-not-validated", applyFix(before, id, 0)), rest);
    EXPECT_EQ(findingsOf("sending-domain-not-validated", applyFix(before, id, 1)), rest);
    EXPECT_EQ(applyFix(before, id, 0).components().size(), 2u);
    EXPECT_EQ(applyFix(before, id, 1).components().size(), 1u);
}

TEST(CustomersApiToken, IsASecretOfWhoSends)
{
    EXPECT_EQ(severityOf(messaging("", api, apiSends), token), "warning");
    const auto withSecret = [](const std::string& store) {
        return messaging("", api + secret(store),
                         std::string(apiSends) + R"(, {"id": "w2", "from": "api", "to": "token"})");
    };
    EXPECT_EQ(severityOf(withSecret("aws"), token), "");
    EXPECT_EQ(severityOf(withSecret("github"), token), "warning");
    EXPECT_EQ(severityOf(messaging("", api + secret("aws"), apiSends), token), "warning");
    EXPECT_EQ(severityOf(messaging(useCase, api, apiSends), token), "");
}

TEST(CustomersApiToken, MayBeNamed)
{
    EXPECT_EQ(severityOf(messaging(R"("tokenSecret": "token")", secret("aws")), token), "");
    EXPECT_EQ(severityOf(messaging(R"("tokenSecret": "another")", secret("aws")), token), "warning");
}

TEST(CustomersApiToken, IsMendedByASecret)
{
    const Design design = applyFirstFix(messaging("", api, apiSends), token);
    EXPECT_TRUE(findingsOf("customers-api-token", design).empty());
    EXPECT_NE(design.component("modyo-customers-api-token"), nullptr);
}

} // namespace messaging_test
} // namespace designer::test
