#include "rules/contacts.h"
#include "rules/findings.h"

namespace designer::test {
namespace ticket_rules_test {

using Ids = std::vector<std::string>;

const char* const onlyProduction = R"([{"id": "production", "name": "Production", "kind": "production"}])";

TEST(TicketFieldMissing, OneFindingAFieldAndEnvironment)
{
    const std::string text = design({.components = R"([{"id": "api", "kind": "container", "name": "Accounts",
        "properties": {"repository": {"name": "accounts", "location": "github.com/example/accounts"}},
        "overrides": {"production": {"branch": "main"}}}])"});
    EXPECT_EQ(findingsOf("ticket-field-missing", text), Ids{"ticket-field-missing|api|qa|branch"});
    EXPECT_EQ(messageOf(text, "ticket-field-missing|api|qa|branch"),
              "Container Accounts: the ticket needs “Branch for automatic deployment of each environment”.");
    EXPECT_EQ(
        messageOf(text, "ticket-field-missing|api|qa|branch", Language::es),
        "Contenedor Accounts: el ticket requiere «Rama desde la cual se debe realizar el despliegue automático de cada "
        "ambiente».");
    const Checked checked(text);
    EXPECT_EQ(checked.find("ticket-field-missing|api|qa|branch")->property, property::branch);
}

TEST(TicketFieldMissing, OnceForTwoPropertiesOfOneField)
{
    const auto missing = [](const std::string& contacts) {
        return findingsOf("ticket-field-missing",
                          design({.components = R"([{"id": "mail", "kind": "messaging", "name": "Mail",
        "properties": {"mode": "direct", "useCase": "Notices", "channels": ["sms"])"
                                                + contacts + "}}]",
                                  .environments = onlyProduction}));
    };
    EXPECT_EQ(missing(""), Ids{"ticket-field-missing|mail|production|technicalContact"});
    EXPECT_EQ(missing(R"(, "technicalContact": {"name": "Ana", "email": "ana@example.com"})"),
              Ids{"ticket-field-missing|mail|production|commercialContact"});
}

TEST(TicketFieldMissing, DesignWideKindsOnce)
{
    const std::string text = design({.components = R"([{"id": "zone", "kind": "dns-zone", "name": "Zone"}])"});
    EXPECT_EQ(findingsOf("ticket-field-missing", text),
              (Ids{"ticket-field-missing|zone||rootDomain", "ticket-field-missing|zone||records"}));
}

TEST(TicketFieldMissing, InTheOrderOfTheGuide)
{
    const std::string text = design({.components = R"([{"id": "lb", "kind": "load-balancer", "name": "Site",
        "environments": ["qa"]}])"});
    EXPECT_EQ(findingsOf("ticket-field-missing", text),
              (Ids{"ticket-field-missing|lb|qa|domain", "ticket-field-missing|lb|qa|useCase",
                   "ticket-field-missing|lb|qa|dnsContact"}));
}

TEST(TicketFieldMissing, NotWhereNoTicketIsNeeded)
{
    const std::string text = design({.components = R"([{"id": "key", "kind": "encryption-key", "name": "Key"},
        {"id": "mail", "kind": "messaging", "name": "Mail"}, {"id": "waf", "kind": "waf", "name": "WAF"}])"});
    EXPECT_EQ(findingsOf("ticket-field-missing", text), Ids{});
}

TEST(TicketFieldMissing, BeforeTheFormOfTheEmptyField)
{
    const std::string text = design({.components = R"([{"id": "jobs", "kind": "queue", "name": "Jobs",
        "properties": {"name": "", "type": "traditional"}}])",
                                     .environments = onlyProduction});
    EXPECT_EQ(findingsOf("ticket-field-missing", text), Ids{"ticket-field-missing|jobs|production|name"});
    EXPECT_EQ(findingsOf("queue-name-invalid", text), Ids{});
}

std::string vpnContact(const std::string& contact)
{
    return design({.components = R"([{"id": "link", "kind": "vpn", "name": "Link",
        "properties": {"customerIp": "198.18.0.1", "technicalContact": )"
                                 + contact + "}}]",
                   .environments = onlyProduction});
}

TEST(ContactInvalid, NeedsANameAndAWayToReachIt)
{
    const std::string id = "contact-invalid|link|production|technicalContact";
    EXPECT_EQ(findingsOf("contact-invalid", vpnContact(R"({"name": "Ana"})")), Ids{id});
    EXPECT_EQ(findingsOf("contact-invalid", vpnContact(R"({"email": "ana@example.com"})")), Ids{id});
    EXPECT_EQ(findingsOf("contact-invalid", vpnContact(R"({"name": "Ana", "email": "ana at example"})")), Ids{id});
    EXPECT_EQ(findingsOf("contact-invalid", vpnContact(R"({"name": "Ana", "phone": "+56 2 2345 6789"})")), Ids{});
    EXPECT_EQ(findingsOf("contact-invalid", vpnContact(R"({"name": "Ana", "email": "ana@example.com"})")), Ids{});
}

TEST(ContactInvalid, AnEmptyOneIsAMissingField)
{
    const Ids all = findings(vpnContact(R"({"name": "", "email": ""})"));
    EXPECT_TRUE(contains(all, "ticket-field-missing|link|production|technicalContact"));
    EXPECT_FALSE(contains(all, "contact-invalid|link|production|technicalContact"));
}

TEST(ContactInvalid, ContactsOfTheDesign)
{
    const std::string text = design({.contacts = R"({"technical": {"name": "Ana"}, "dns": {"name": "Luis",
        "phone": "600 600 600"}})"});
    EXPECT_EQ(findingsOf("contact-invalid", text), Ids{"contact-invalid|||technical"});
    EXPECT_EQ(messageOf(text, "contact-invalid|||technical"), "Test: Technical contact needs a name and an e-mail or "
                                                              "phone.");
}

TEST(Contacts, FormOfAnEmailAddress)
{
    for (const char* good : {"ana@example.com", " ana.perez+aws@mail.example.com "})
        EXPECT_TRUE(isEmail(good)) << good;
    for (const char* bad : {"", "ana", "@example.com", "ana@", "ana@example", "a@b@c.com", "ana@.com", "ana@example.",
                            "ana perez@example.com", "ana@example..com"})
        EXPECT_FALSE(isEmail(bad)) << bad;
}

TEST(Contacts, FormOfAPhoneNumber)
{
    for (const char* good : {"+56 2 2345 6789", "600600", "(02) 234-5678"})
        EXPECT_TRUE(isPhone(good)) << good;
    for (const char* bad : {"", "12345", "+1234567890123456", "call me 600600", "++600600"})
        EXPECT_FALSE(isPhone(bad)) << bad;
}

TEST(CloudNameDuplicate, OneQueueInTwoEnvironments)
{
    const std::string text = design({.components = R"([{"id": "jobs", "kind": "queue", "name": "Jobs",
        "properties": {"name": "jobs.fifo", "type": "fifo"}}])"});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", text), Ids{"cloud-name-duplicate|jobs|qa"});
    EXPECT_EQ(
        messageOf(text, "cloud-name-duplicate|jobs|qa"),
        "Queue Jobs and Queue Jobs (Production) have the same name “jobs.fifo”; it must be unique in the account.");
    EXPECT_EQ(fixTitles(text, "cloud-name-duplicate|jobs|qa"), Ids{"Name it “jobs-qa.fifo”"});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", applyFirstFix(text, "cloud-name-duplicate|jobs|qa")), Ids{});
}

TEST(CloudNameDuplicate, TwoComponentsButNotTwoKinds)
{
    const std::string text = design({.components = R"([
        {"id": "a", "kind": "object-repository", "name": "A", "properties": {"name": "files"}},
        {"id": "b", "kind": "object-repository", "name": "B", "properties": {"name": "files"}},
        {"id": "c", "kind": "queue", "name": "C", "properties": {"name": "files"}}])",
                                     .environments = onlyProduction});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", text), Ids{"cloud-name-duplicate|b|production|a"});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", applyFirstFix(text, "cloud-name-duplicate|b|production|a")), Ids{});
}

TEST(CloudNameDuplicate, NamesOfTheirOwn)
{
    const std::string text = design({.components = R"([{"id": "jobs", "kind": "queue", "name": "Jobs",
        "properties": {"name": "jobs"}, "overrides": {"qa": {"name": "Jobs"}}}])"});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", text), Ids{});
}

std::string githubSecrets(const std::string& otherRepository)
{
    return design({.components = R"([
        {"id": "a", "kind": "container", "name": "A", "properties": {"repository": {"name": "a", "location": "github.com/x/a"}}},
        {"id": "b", "kind": "container", "name": "B", "properties": {"repository": {"name": "b", "location": ")"
                                 + otherRepository + R"("}}},
        {"id": "s1", "kind": "secret", "name": "S1", "properties": {"name": "DEPLOY_KEY", "store": "github"}},
        {"id": "s2", "kind": "secret", "name": "S2", "properties": {"name": "deploy_key", "store": "github"}}])",
                   .connections = R"([{"id": "w1", "from": "s1", "to": "a"}, {"id": "w2", "from": "s2", "to": "b"}])",
                   .environments = onlyProduction});
}

TEST(CloudNameDuplicate, GithubSecretsOfOneRepositoryWhateverTheirCase)
{
    const std::string text = githubSecrets("github.com/x/a");
    EXPECT_EQ(findingsOf("cloud-name-duplicate", text), Ids{"cloud-name-duplicate|s2|production|s1"});
    EXPECT_EQ(fixTitles(text, "cloud-name-duplicate|s2|production|s1"), Ids{"Name it “deploy_key_production”"});
    EXPECT_EQ(findingsOf("cloud-name-duplicate", githubSecrets("github.com/x/b")), Ids{});
}

} // namespace ticket_rules_test
} // namespace designer::test
