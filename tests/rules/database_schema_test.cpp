#include "findings.h"

namespace designer::test {

namespace database_schema_test {

constexpr const char* onlyProduction = R"([{"id": "production", "name": "Production", "kind": "production"}])";

std::string withSchemas(const std::string& schemas)
{
    return design({.components = R"([{"id": "db", "kind": "database", "name": "Core", "properties": {"schemas": )"
                                 + schemas + "}}]",
                   .environments = onlyProduction});
}

/// Two containers and an SSO on one database, with these wire properties.
std::string consumers(const std::string& first, const std::string& second, const std::string& sso = "")
{
    return design(
        {.components = R"([{"id": "db", "kind": "database", "name": "Core", "properties": {"schemas": ["core"]}},
                                     {"id": "accounts", "kind": "container", "name": "Accounts", "properties": {}},
                                     {"id": "cards", "kind": "container", "name": "Cards", "properties": {}},
                                     {"id": "sso", "kind": "sso", "name": "SSO", "properties": {)"
                       + sso + R"(}}])",
         .connections = R"([{"id": "w1", "from": "accounts", "to": "db", "properties": {)" + first
                        + R"(}}, {"id": "w2", "from": "cards", "to": "db", "properties": {)" + second
                        + R"(}}, {"id": "w3", "from": "sso", "to": "db"}])",
         .environments = onlyProduction});
}

std::vector<std::string> schemasOf(const Design& design)
{
    std::vector<std::string> out;
    for (const json::Value& name : design.component("db")->properties.find(property::schemas)->array())
        out.push_back(name.string());
    return out;
}

std::vector<std::string> mended(const std::string& schemas, const std::string& name)
{
    const Design design = applyFirstFix(withSchemas(schemas), "schema-name-invalid|db|production|" + name);
    EXPECT_TRUE(findingsOf("schema-name-invalid", design).empty()) << name;
    return schemasOf(design);
}

TEST(SchemaName, FollowsTheRulesOfMySql)
{
    const std::string longest(64, 'a');
    for (const std::string& good : {std::string("core"), std::string("Core_2"), std::string("a"), longest})
        EXPECT_TRUE(findingsOf("schema-name-invalid", withSchemas("[\"" + good + "\"]")).empty()) << good;
    for (const std::string& bad :
         {std::string("2core"), std::string("_core"), std::string("core-db"), std::string("céntral"),
          std::string("select"), std::string("mysql"), std::string("Information_Schema"), longest + "a"})
        EXPECT_EQ(findingsOf("schema-name-invalid", withSchemas("[\"" + bad + "\"]")),
                  std::vector<std::string>{"schema-name-invalid|db|production|" + bad});
}

TEST(SchemaName, SaysWhy)
{
    EXPECT_EQ(messageOf(withSchemas(R"(["2core"])"), "schema-name-invalid|db|production|2core"),
              "Database Core: schema “2core”: it must begin with a letter.");
    EXPECT_EQ(messageOf(withSchemas(R"(["2core"])"), "schema-name-invalid|db|production|2core", Language::es),
              "Base de datos Core: esquema «2core»: debe empezar con una letra.");
}

TEST(SchemaName, IsNotRepeatedInAnyCase)
{
    EXPECT_EQ(findingsOf("schema-name-invalid", withSchemas(R"(["core", "cards", "CORE"])")),
              std::vector<std::string>{"schema-name-invalid|db|production|CORE"});
    EXPECT_EQ(findingsOf("schema-name-invalid", withSchemas(R"(["core", "core", "core"])")).size(), 1u);
    EXPECT_TRUE(findingsOf("schema-name-invalid", withSchemas(R"(["core", "core2"])")).empty());
}

TEST(SchemaName, IsRepaired)
{
    using Names = std::vector<std::string>;
    EXPECT_EQ(mended(R"(["core-db"])", "core-db"), Names{"core_db"});
    EXPECT_EQ(mended(R"(["2core"])", "2core"), Names{"db_2core"});
    EXPECT_EQ(mended(R"(["select"])", "select"), Names{"db_select"});
    EXPECT_EQ(mended(R"(["céntral"])", "céntral"), Names{"c_ntral"});
    EXPECT_EQ(mended("[\"" + std::string(70, 'a') + "\"]", std::string(70, 'a')), Names{std::string(64, 'a')});
    EXPECT_EQ(mended(R"(["core", "core"])", "core"), (Names{"core", "core_2"}));
    EXPECT_EQ(mended(R"(["core_db", "core-db"])", "core-db"), (Names{"core_db", "core_db_2"}));
}

TEST(SchemaName, IsRepairedOnTheWiresToo)
{
    std::string text = consumers(R"("schema": "core-db")", "");
    text.replace(text.find(R"(["core"])"), 8, R"(["core-db"])");
    const Design design = applyFirstFix(text, "schema-name-invalid|db|production|core-db");
    EXPECT_EQ(design.connection("w1")->properties.find(property::schema)->string(), "core_db");
}

TEST(SharedSchema, IsReportedForTwoConsumers)
{
    const std::string both = consumers(R"("schema": "core")", R"("schema": "CORE")");
    EXPECT_EQ(findingsOf("schema-shared-by-consumers", both),
              std::vector<std::string>{"schema-shared-by-consumers|db|production|core"});
    EXPECT_EQ(messageOf(both, "schema-shared-by-consumers|db|production|core"),
              "Database Core: Container Accounts and Container Cards use the same schema core; schemas are meant to be "
              "independent.");
    EXPECT_TRUE(
        findingsOf("schema-shared-by-consumers", consumers(R"("schema": "core")", R"("schema": "cards")")).empty());
    EXPECT_TRUE(findingsOf("schema-shared-by-consumers", consumers(R"("schema": "core")", "")).empty());
    EXPECT_TRUE(findingsOf("schema-shared-by-consumers", consumers("", "")).empty());
}

TEST(SharedSchema, CountsTheSchemaThatAnSsoSaysItself)
{
    EXPECT_TRUE(contains(findings(consumers(R"("schema": "core")", "", R"("schema": "core")")),
                         "schema-shared-by-consumers|db|production|core"));
}

TEST(SharedSchema, IsMendedByASchemaForTheSecond)
{
    const std::string both = consumers(R"("schema": "core")", R"("schema": "core")");
    const Design design = applyFirstFix(both, "schema-shared-by-consumers|db|production|core");
    EXPECT_EQ(schemasOf(design), (std::vector<std::string>{"core", "cards"}));
    EXPECT_EQ(design.connection("w2")->properties.find(property::schema)->string(), "cards");
    EXPECT_TRUE(findingsOf("schema-shared-by-consumers", design).empty());
}

} // namespace database_schema_test
} // namespace designer::test
