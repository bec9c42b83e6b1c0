#include "rules/findings.h"

namespace designer::test {
namespace api_gateway_rules_test {

using Ids = std::vector<std::string>;

std::string gatewayWith(const std::string& properties, const std::string& others = "")
{
    return design({.components = R"([{"id": "gateway", "kind": "api-gateway", "name": "Gateway", "properties": )"
                                 + properties + "}" + others + "]"});
}

const std::string twoGateways = design(
    {.components =
         R"([{"id": "a", "kind": "api-gateway", "name": "A", "properties": {"routes": [{"container": "x", "path": "/x"}]}},
        {"id": "b", "kind": "api-gateway", "name": "B", "environments": ["qa"],
         "properties": {"jwtAuth": true, "routes": [{"container": "y", "path": "/y"}]}},
        {"id": "x", "kind": "container", "name": "X"}, {"id": "y", "kind": "container", "name": "Y"},
        {"id": "sso", "kind": "sso", "name": "SSO"}])",
     .connections = R"([{"id": "w1", "from": "a", "to": "x"}, {"id": "w2", "from": "b", "to": "y"}])"});

TEST(SingleApiGateway, TwoInOneEnvironment)
{
    const std::string id = "single-api-gateway-per-environment|a|qa";
    EXPECT_EQ(findingsOf("single-api-gateway-per-environment", twoGateways), Ids{id});
    EXPECT_EQ(messageOf(twoGateways, id),
              "QA has 2 API Gateways; as a general rule each environment has one, shared by all microservices.");
    EXPECT_EQ(severityOf(twoGateways, id), "warning");
}

TEST(SingleApiGateway, OnePerEnvironment)
{
    const std::string text = design({.components = R"([
        {"id": "a", "kind": "api-gateway", "name": "A", "environments": ["production"]},
        {"id": "b", "kind": "api-gateway", "name": "B", "environments": ["qa"]}])"});
    EXPECT_EQ(findingsOf("single-api-gateway-per-environment", text), Ids{});
}

TEST(SingleApiGateway, FixMovesRoutesWiresAndAuthentication)
{
    const Design fixed = applyFirstFix(twoGateways, "single-api-gateway-per-environment|a|qa");
    EXPECT_EQ(findingsOf("single-api-gateway-per-environment", fixed), Ids{});
    EXPECT_EQ(fixed.component("b"), nullptr);
    EXPECT_NE(wireBetween(fixed, "a", "y"), nullptr);
    const PropertyMap* qa = fixed.component("a")->overridesIn("qa");
    ASSERT_NE(qa, nullptr);
    EXPECT_TRUE(qa->find(property::jwtAuth)->boolean());
    EXPECT_EQ(qa->find(property::routes)->array().size(), 2u);
    EXPECT_EQ(fixed.component("a")->properties.find(property::routes)->array().size(), 1u);
}

TEST(JwtRequiresSso, WithoutOneInTheEnvironment)
{
    const std::string text = gatewayWith(
        R"({"jwtAuth": true})", R"(, {"id": "sso", "kind": "sso", "name": "Login", "environments": ["production"]})");
    EXPECT_EQ(findingsOf("jwt-requires-sso", text), Ids{"jwt-requires-sso|gateway|qa"});
    EXPECT_EQ(messageOf(text, "jwt-requires-sso|gateway|qa"),
              "API Gateway Gateway authenticates with JWT tokens but QA has no SSO component.");
    const Design fixed = applyFirstFix(text, "jwt-requires-sso|gateway|qa");
    EXPECT_EQ(fixed.component("sso")->environments, std::nullopt);
    EXPECT_EQ(findingsOf("jwt-requires-sso", fixed), Ids{});
}

TEST(JwtRequiresSso, NotWithoutJwtOrWithAnSso)
{
    EXPECT_EQ(findingsOf("jwt-requires-sso", gatewayWith("{}")), Ids{});
    EXPECT_EQ(findingsOf("jwt-requires-sso",
                         gatewayWith(R"({"jwtAuth": true})", R"(, {"id": "sso", "kind": "sso", "name": "Login"})")),
              Ids{});
}

TEST(JwtRequiresSso, FixAddsAnSsoWithItsDatabase)
{
    const Design fixed = applyFirstFix(gatewayWith(R"({"jwtAuth": true})"), "jwt-requires-sso|gateway|qa");
    EXPECT_EQ(findingsOf("jwt-requires-sso", fixed), Ids{"jwt-requires-sso|gateway|production"});
    EXPECT_EQ(findingsOf("sso-requires-database", fixed), Ids{});
    EXPECT_EQ(findingsOf("database-connections-exceeded", fixed), Ids{});
    EXPECT_EQ(findingsOf("cross-environment-connection", fixed), Ids{});
}

TEST(JwtRequiresSso, FixUsesTheDatabaseThatIsThere)
{
    const std::string text = gatewayWith(R"({"jwtAuth": true})",
                                         R"(, {"id": "db", "kind": "database", "name": "Core", "environments": ["qa"],
                                              "properties": {"schemas": ["accounts"]}})");
    const Design fixed = applyFirstFix(text, "jwt-requires-sso|gateway|qa");
    EXPECT_EQ(fixed.component("db")->properties.find(property::schemas)->array(),
              (json::Array{"accounts", "keycloak"}));
    EXPECT_NE(wireBetween(fixed, "sso", "db"), nullptr);
}

TEST(PrivateRouteWithoutJwt, OnePrivateAmongOthers)
{
    const std::string text = gatewayWith(
        R"({"routes": [{"container": "x", "path": "/open"}, {"container": "x", "path": "/me", "private": true}]})");
    EXPECT_EQ(findingsOf("private-route-without-jwt", text),
              (Ids{"private-route-without-jwt|gateway|production|/me", "private-route-without-jwt|gateway|qa|/me"}));
    const Design fixed = applyFirstFix(text, "private-route-without-jwt|gateway|qa|/me");
    EXPECT_EQ(findingsOf("private-route-without-jwt", fixed), Ids{"private-route-without-jwt|gateway|production|/me"});
}

TEST(PrivateRouteWithoutJwt, NotWithJwt)
{
    EXPECT_EQ(findingsOf("private-route-without-jwt",
                         gatewayWith(R"({"jwtAuth": true, "routes": [{"path": "/me", "private": true}]})")),
              Ids{});
}

std::string gatewayTo(const std::string& target)
{
    return design({.components = R"([{"id": "gateway", "kind": "api-gateway", "name": "Gateway"},
        {"id": "target", "name": "Target", )"
                                 + target + "}]",
                   .connections = R"([{"id": "w1", "from": "gateway", "to": "target"}])"});
}

TEST(ApiGatewayOnlyThroughNlb, AnythingButContainersOfItsEnvironment)
{
    for (const char* kind : {"database", "external-service", "corporate-network", "load-balancer", "sso"}) {
        const std::string text = gatewayTo(R"("kind": ")" + std::string(kind) + "\"");
        EXPECT_EQ(findingsOf("api-gateway-only-through-nlb", text),
                  (Ids{"api-gateway-only-through-nlb|gateway|production|target",
                       "api-gateway-only-through-nlb|gateway|qa|target"}))
            << kind;
        EXPECT_EQ(findingsOf("connection-not-allowed", text), Ids{}) << kind;
    }
    const std::string elsewhere = gatewayTo(R"("kind": "container", "environments": ["qa"])");
    const std::string id = "api-gateway-only-through-nlb|gateway|production|target";
    EXPECT_EQ(findingsOf("api-gateway-only-through-nlb", elsewhere), Ids{id});
    EXPECT_EQ(findingsOf("cross-environment-connection", elsewhere), Ids{});
    EXPECT_EQ(applyFirstFix(elsewhere, id).connection("w1"), nullptr);
}

TEST(ApiGatewayOnlyThroughNlb, NotAContainer)
{
    EXPECT_EQ(findingsOf("api-gateway-only-through-nlb", gatewayTo(R"("kind": "container")")), Ids{});
}

TEST(ApiGatewayWithoutContainer, ConnectedToNothingItPublishes)
{
    const std::string text = design({.components = R"([{"id": "gateway", "kind": "api-gateway", "name": "Gateway"},
        {"id": "internet", "kind": "internet", "name": "Internet"}])",
                                     .connections = R"([{"id": "w1", "from": "internet", "to": "gateway"}])"});
    EXPECT_EQ(findingsOf("api-gateway-without-container", text),
              (Ids{"api-gateway-without-container|gateway|production", "api-gateway-without-container|gateway|qa"}));
    EXPECT_EQ(findingsOf("api-gateway-without-container", gatewayTo(R"("kind": "container")")), Ids{});
}

TEST(CiPipelineUndefined, PublishedContainersOnly)
{
    const std::string text = gatewayTo(R"("kind": "container", "overrides": {"qa": {"ciDefined": false}})");
    EXPECT_EQ(findingsOf("ci-pipeline-undefined", text),
              (Ids{"ci-pipeline-undefined|target|production", "ci-pipeline-undefined|target|qa"}));
    const Design fixed = applyFirstFix(text, "ci-pipeline-undefined|target|production");
    EXPECT_EQ(findingsOf("ci-pipeline-undefined", fixed), Ids{});
    EXPECT_EQ(findingsOf("ci-pipeline-undefined",
                         design({.components = R"([{"id": "a", "kind": "container", "name": "A"}])"})),
              Ids{});
    EXPECT_EQ(
        findingsOf("ci-pipeline-undefined", gatewayTo(R"("kind": "container", "properties": {"ciDefined": true})")),
        Ids{});
}

TEST(OpenapiAnnotations, OnceAPublishedContainer)
{
    EXPECT_EQ(findingsOf("openapi-annotations", gatewayTo(R"("kind": "container")")),
              Ids{"openapi-annotations|target|"});
    EXPECT_EQ(severityOf(gatewayTo(R"("kind": "container")"), "openapi-annotations|target|"), "advice");
    EXPECT_EQ(
        findingsOf("openapi-annotations", design({.components = R"([{"id": "a", "kind": "container", "name": "A"}])"})),
        Ids{});
}

TEST(ApiGatewayTimeout, BeyondTimeOrSize)
{
    const std::string text = gatewayWith(
        R"({"routes": [{"path": "/slow", "timeoutSeconds": 29.5}, {"path": "/big", "payloadMb": 11, "timeoutSeconds": 60},
                       {"path": "/fine", "timeoutSeconds": 29, "payloadMb": 10}]})");
    EXPECT_EQ(findingsOf("api-gateway-timeout", text),
              (Ids{"api-gateway-timeout|gateway|production|/big", "api-gateway-timeout|gateway|production|/slow",
                   "api-gateway-timeout|gateway|qa|/big", "api-gateway-timeout|gateway|qa|/slow"}));
    EXPECT_EQ(messageOf(text, "api-gateway-timeout|gateway|qa|/big"),
              "Route /big: API Gateway stops at 29 s and 10 MB; 60 s, 11 MB will not work. Consider a queue.");
    const std::string large =
        gatewayWith(R"({"routes": [{"path": "/x", "timeoutSeconds": 29.5, "payloadMb": 1500.5}]})");
    EXPECT_EQ(
        messageOf(large, "api-gateway-timeout|gateway|qa|/x", Language::es),
        "Ruta /x: el API Gateway corta a los 29 s y 10 MB; 29,5 s, 1.500,5 MB no funcionará. Considere una cola.");
}

} // namespace api_gateway_rules_test
} // namespace designer::test
