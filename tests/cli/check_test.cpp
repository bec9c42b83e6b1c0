#include "cli/run.h"

namespace designer::cli {

namespace check_test {

const json::Value& finding(const json::Value& document, std::string_view id)
{
    static const json::Value none;
    for (const json::Value& each : document["designs"].array().front()["findings"].array())
        if (each["id"].string() == id)
            return each;
    ADD_FAILURE() << "no finding " << id;
    return none;
}

class Check : public CommandLine {};

TEST_F(Check, EndsWithOneWhereThereIsAnError)
{
    const Seen seen = call({"check", "-"}, withoutSso);
    EXPECT_EQ(seen.code, 1);
    EXPECT_NE(seen.out.find("error  jwt-requires-sso  gateway  production\n"), std::string::npos) << seen.out;
    EXPECT_NE(seen.out.find("at -:7:91\n"), std::string::npos) << seen.out;
    EXPECT_EQ(seen.err, "");
}

TEST_F(Check, FailsOnWhatItIsTold)
{
    EXPECT_EQ(call({"check", "--fail-on", "never", "-"}, withoutSso).code, 0);
    EXPECT_EQ(call({"check", templateFile("static-site")}).code, 0);
    EXPECT_EQ(call({"check", "--fail-on", "warning", templateFile("static-site")}).code, 1);
    EXPECT_EQ(call({"check", "--fail-on", "advice", templateFile("empty")}).code, 1);
}

TEST_F(Check, PrintsFindingsAsJson)
{
    const Seen seen = call({"check", "--format", "json", "-"}, withoutSso);
    EXPECT_EQ(seen.code, 1);
    const json::Value document = seen.json();
    EXPECT_EQ(document["version"].integer(), 1);
    EXPECT_EQ(document["designs"].array().front()["name"].string(), "Bank");
    const json::Value& found = finding(document, "jwt-requires-sso|gateway|production");
    EXPECT_EQ(found["rule"].string(), "jwt-requires-sso");
    EXPECT_EQ(found["severity"].string(), "error");
    EXPECT_EQ(found["component"].string(), "gateway");
    EXPECT_EQ(found["environment"].string(), "production");
    EXPECT_EQ(found["property"].string(), "jwtAuth");
    EXPECT_EQ(found["message"].string(),
              "API Gateway Gateway authenticates with JWT tokens but Production has no SSO component.");
    EXPECT_FALSE(found["fixes"].array().empty());
    EXPECT_TRUE(found["accepted"].isNull());
}

TEST_F(Check, SpeaksSpanish)
{
    const json::Value document = call({"check", "--format", "json", "--language", "es", "-"}, withoutSso).json();
    EXPECT_EQ(finding(document, "jwt-requires-sso|gateway|production")["message"].string(),
              "API Gateway Gateway autentica con tokens JWT pero Production no tiene el componente SSO.");
}

TEST_F(Check, PrintsOneJsonDocumentWhenNothingCouldBeRead)
{
    const Seen seen = call({"check", "--format", "json", file("missing.mcdesign")});
    EXPECT_EQ(seen.code, 3);
    EXPECT_TRUE(seen.json()["designs"].array().empty());
}

TEST_F(Check, KeepsTheOrderOfManyFiles)
{
    const Seen seen = call({"check", "--format", "json", templateFile("static-site"), templateFile("empty"),
                            templateFile("public-site"), templateFile("event-driven")});
    std::vector<std::string> names;
    const json::Value document = seen.json();
    for (const json::Value& design : document["designs"].array())
        names.push_back(design["name"].string());
    ASSERT_EQ(names.size(), 4U);
    EXPECT_EQ(names[0], "Static site behind a CDN");
    EXPECT_EQ(names[1], "New design");
}

TEST_F(Check, HonoursAnAcceptanceOfAWarningButNotOfAnError)
{
    const std::string design = R"({
  "format": "modyo-connect-design", "version": 1, "name": "Bank",
  "environments": [{"id": "production", "name": "Production", "kind": "production"}],
  "components": [{"id": "gateway", "kind": "api-gateway", "name": "Gateway", "properties": {"jwtAuth": true}}],
  "accepted": [{"finding": "orphan-component|gateway|production", "reason": "Wired next week", "by": "a@example.com", "on": "2026-11-24"},
               {"finding": "jwt-requires-sso|gateway|production", "reason": "No"}]})";
    const json::Value document = call({"check", "--format", "json", "-"}, design).json();
    EXPECT_EQ(finding(document, "orphan-component|gateway|production")["accepted"]["reason"].string(),
              "Wired next week");
    EXPECT_TRUE(finding(document, "jwt-requires-sso|gateway|production")["accepted"].isNull());
    EXPECT_EQ(
        finding(document, "acceptance-of-error|gateway||jwt-requires-sso|gateway|production")["severity"].string(),
        "warning");
    EXPECT_EQ(document["designs"].array().front()["counts"]["accepted"].integer(), 1);
}

TEST_F(Check, WritesSarifWithThePlace)
{
    const json::Value log = call({"check", "--format", "sarif", "-"}, withoutSso).json();
    EXPECT_EQ(log["version"].string(), "2.1.0");
    const json::Value& run = log["runs"].array().front();
    bool found = false;
    for (const json::Value& result : run["results"].array()) {
        if (result["ruleId"].string() != "jwt-requires-sso")
            continue;
        found = true;
        EXPECT_EQ(result["level"].string(), "error");
        const json::Value& region = result["locations"].array().front()["physicalLocation"]["region"];
        EXPECT_EQ(region["startLine"].integer(), 7);
        const auto index = static_cast<std::size_t>(result["ruleIndex"].integer().value_or(0));
        EXPECT_EQ(run["tool"]["driver"]["rules"].array().at(index)["id"].string(), "jwt-requires-sso");
    }
    EXPECT_TRUE(found);
}

TEST_F(Check, NamesFilesInSarifByUri)
{
    const std::string path = written("año 1#2.mcdesign", withoutSso);
    const json::Value log = call({"check", "--format", "sarif", path}).json();
    const json::Value& location = log["runs"].array().front()["results"].array().front()["locations"].array().front();
    const std::string uri = location["physicalLocation"]["artifactLocation"]["uri"].string();
    EXPECT_TRUE(uri.ends_with("/a%C3%B1o%201%232.mcdesign")) << uri;
}

TEST_F(Check, WritesJunitWithAFailureForEachError)
{
    const Seen seen = call({"check", "--format", "junit", "-"}, withoutSso);
    EXPECT_NE(seen.out.find("<testcase classname=\"jwt-requires-sso\" name=\"jwt-requires-sso|gateway|production\""),
              std::string::npos);
    EXPECT_NE(seen.out.find("<failure type=\"error\""), std::string::npos);
}

TEST_F(Check, ShowsOnlyTheEnvironmentThatWasAskedFor)
{
    const std::string design = templateFile("reference-architecture");
    const json::Value document = call({"check", "--format", "json", "--environment", "certification", design}).json();
    for (const json::Value& each : document["designs"].array().front()["findings"].array())
        EXPECT_NE(each["environment"].string(), "production");
    const Seen unknown = call({"check", "--environment", "moon", design});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_NE(unknown.err.find("it has: production, certification"), std::string::npos) << unknown.err;
}

TEST_F(Check, RefusesEveryKindOfWrongInputWithItsPlace)
{
    const std::pair<std::string, std::string> inputs[] = {
        {"", "-:1:1"},
        {"{\"format\": \"modyo-connect-design\",\n  \"version\": ", "-:2:"},
        {"{\"format\": \"modyo-connect-design\", \"version\": NaN}", "-:1:"},
        {"{\"format\": \"modyo-connect-design\", \"version\": 1, \"name\": \"\xff\"}", "valid UTF-8"},
        {"{\"format\": \"modyo-connect-design\", \"version\": 1, \"version\": 1}", "/version"},
        {"{\"format\": \"modyo-connect-design\", \"version\": 1, \"components\": [{\"id\": \"a\", \"kind\": "
         "\"moon\"}]}",
         "/components/0/kind"},
        {"{\"format\": \"modyo-connect-design\", \"version\": 1, \"components\": [{\"id\": \"a\", \"kind\": "
         "\"queue\"}], "
         "\"connections\": [{\"id\": \"w\", \"from\": \"a\", \"to\": \"b\"}]}",
         "/connections/0/to"},
        {std::string(100, '['), "64"},
    };
    for (const auto& [text, place] : inputs) {
        const Seen seen = call({"check", "-"}, text);
        EXPECT_EQ(seen.code, 3) << text;
        EXPECT_EQ(seen.out, "") << text;
        EXPECT_NE(seen.err.find(place), std::string::npos) << seen.err;
    }
    EXPECT_EQ(call({"check", file(".")}).code, 3);
}

TEST_F(Check, TakesASecureChannelAsAFlagOrByItsName)
{
    const auto code = [](const std::string& secure) {
        const Seen seen = call({"check", "--fail-on", "never", "-"}, R"({
  "format": "modyo-connect-design", "version": 1,
  "environments": [{"id": "production", "kind": "production"}],
  "components": [{"id": "a", "kind": "container"}, {"id": "bank", "kind": "external-service"}],
  "connections": [{"id": "w", "from": "a", "to": "bank", "properties": {"secure": )"
                                                                         + secure + "}}]}");
        if (seen.code != 0)
            return seen.code;
        EXPECT_EQ(seen.out.find("external-call-without-secure-channel") == std::string::npos,
                  secure == "true" || secure == "\"mtls\"")
            << secure << "\n"
            << seen.out;
        return seen.code;
    };
    EXPECT_EQ(code("true"), 0);
    EXPECT_EQ(code("false"), 0);
    EXPECT_EQ(code("\"mtls\""), 0);
    EXPECT_EQ(code("\"none\""), 0);
    EXPECT_EQ(code("3"), 3);
}

constexpr const char* credentialsInNames = R"({
  "format": "modyo-connect-design", "version": 1,
  "environments": [{"id": "production", "kind": "production"}],
  "components": [
    {"id": "alb", "kind": "load-balancer", "properties": {"domain": "https://ana:Summer2024x@bank.example.com"}},
    {"id": "cdn", "kind": "cdn", "properties": {"domain": "https://ana:Summer2024x@cdn.example.com"}},
    {"id": "cert", "kind": "certificate", "properties": {"domains": ["https://ana:Summer2024x@a.example.com", "x"]}},
    {"id": "db", "kind": "database", "properties": {"schema": "password=Summer2024x"}},
    {"id": "reg", "kind": "domain-registration", "properties": {"name": "https://ana:Summer2024x@bank.cl"}},
    {"id": "zone", "kind": "dns-zone", "properties": {"rootDomain": "https://ana:Summer2024x@bank.cl",
      "records": [{"type": "A", "name": "password=Summer2024x", "value": "https://ana:Summer2024x@bank.cl"}]}}
  ]
})";

TEST_F(Check, NeverPrintsWhatLooksLikeACredential)
{
    for (const char* format : {"text", "json", "sarif", "junit"})
        for (const char* language : {"en", "es"}) {
            const Seen seen = call({"check", "--format", format, "--language", language, "-"}, credentialsInNames);
            EXPECT_EQ(seen.code, 1);
            EXPECT_EQ(seen.out.find("Summer2024x"), std::string::npos) << format << "\n" << seen.out;
            EXPECT_NE(seen.out.find("credential-in-free-text"), std::string::npos);
        }
}

TEST_F(Check, HelpNamesTheLanguagesPlainly)
{
    const Seen seen = call({"check", "--help"});
    EXPECT_EQ(seen.code, 0);
    EXPECT_NE(seen.out.find("--language TEXT:{en,es}"), std::string::npos) << seen.out;
}

TEST_F(Check, ExplainsWrongUsage)
{
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{},
                                                      {"chek"},
                                                      {"check"},
                                                      {"check", "--format", "xml", "-"},
                                                      {"check", "--fail-on", "x", "-"},
                                                      {"check", "--language", "fr", "-"}}) {
        const Seen seen = call(arguments);
        EXPECT_EQ(seen.code, 2);
        EXPECT_NE(seen.err, "");
    }
    EXPECT_EQ(call({"chek"}).err.rfind("error: there is no command “chek”; there are: check, ", 0), 0u);
    EXPECT_NE(call({"check", "--language", "fr", "-"}).err.find("fr not in {en,es}"), std::string::npos);
}

} // namespace check_test

} // namespace designer::cli
