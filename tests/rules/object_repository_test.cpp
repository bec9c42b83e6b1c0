#include "findings.h"

namespace designer::test {

namespace object_repository_test {

constexpr const char* onlyProduction = R"([{"id": "production", "name": "Production", "kind": "production"}])";

/// A repository, and whatever else is said.
std::string repository(const std::string& properties, const std::string& more = "", const std::string& wires = "")
{
    return design({.components = R"([{"id": "docs", "kind": "object-repository", "name": "Documents", "properties": {)"
                                 + properties + "}}" + more + "]",
                   .connections = "[" + wires + "]",
                   .environments = onlyProduction});
}

std::string named(const std::string& name)
{
    return repository(R"("name": ")" + name + "\"");
}

constexpr const char* invalid = "bucket-name-invalid|docs|production";
constexpr const char* internet = R"(, {"id": "web", "kind": "internet", "name": "Internet"})";
constexpr const char* fromInternet = R"({"id": "w1", "from": "web", "to": "docs"})";
constexpr const char* cdn = R"(, {"id": "cdn", "kind": "cdn", "name": "CDN", "properties": {}})";
constexpr const char* api = R"(, {"id": "api", "kind": "container", "name": "API", "properties": {}})";
constexpr const char* fromApi = R"({"id": "w1", "from": "api", "to": "docs"})";

std::string secret(const std::string& store)
{
    return R"(, {"id": "keys", "kind": "secret", "name": "Keys", "properties": {"name": "keys", "store": ")" + store
           + R"("}})";
}

std::string mended(const std::string& name)
{
    const Design design = applyFirstFix(named(name), invalid);
    EXPECT_TRUE(findingsOf("bucket-name-invalid", design).empty()) << name;
    return design.component("docs")->properties.find(property::name)->string();
}

TEST(BucketName, FollowsTheRulesOfS3)
{
    const std::string longest(63, 'a');
    for (const std::string& good : {std::string("bank-documents"), std::string("abc"), std::string("2024"), longest})
        EXPECT_TRUE(findingsOf("bucket-name-invalid", named(good)).empty()) << good;
    for (const std::string& bad :
         {std::string("ab"), longest + "a", std::string("Bank"), std::string("bank_docs"), std::string("bank docs"),
          std::string("-bank"), std::string("bank-"), std::string("a..b"), std::string("192.168.5.4"),
          std::string("xn--bank"), std::string("sthree-bank"), std::string("amzn-s3-demo-bank"),
          std::string("bank-s3alias"), std::string("bank--ol-s3"), std::string("bank.mrap"), std::string("bank--x-s3"),
          std::string("bank--table-s3"), std::string("niño")})
        EXPECT_EQ(severityOf(named(bad), invalid), "error") << bad;
}

TEST(BucketName, WithADotIsOnlyAWarning)
{
    EXPECT_EQ(severityOf(named("bank.documents"), invalid), "warning");
    EXPECT_EQ(mended("bank.documents"), "bank-documents");
}

TEST(BucketName, SaysWhatIsWrong)
{
    EXPECT_EQ(messageOf(named("ab"), invalid), "“ab” is not a valid repository name: it must have 3 to 63 characters.");
    EXPECT_EQ(messageOf(named("ab"), invalid, Language::es),
              "«ab» no es un nombre de repositorio válido: debe tener de 3 a 63 caracteres.");
}

TEST(BucketName, IsRepaired)
{
    EXPECT_EQ(mended("Bank Documents"), "bank-documents");
    EXPECT_EQ(mended("_bank_"), "bank");
    EXPECT_EQ(mended("niño"), "ni-o");
    EXPECT_EQ(mended("192.168.5.4"), "192-168-5-4");
    EXPECT_EQ(mended("xn--sthree-bank-s3alias"), "bank");
    EXPECT_EQ(mended(std::string(62, 'a') + "--b"), std::string(62, 'a'));
    EXPECT_TRUE(fixTitles(named("ab"), invalid).empty());
}

TEST(PublicRepository, IsTheClientsToPermit)
{
    EXPECT_EQ(messageOf(repository(R"("access": "public")"), "public-repository|docs|production"),
              "Object repository Documents is public; the client is responsible for assigning its permissions.");
    EXPECT_TRUE(findingsOf("public-repository", repository(R"("access": "private")")).empty());
    EXPECT_TRUE(findingsOf("public-repository",
                           applyFirstFix(repository(R"("access": "public")"), "public-repository|docs|production"))
                    .empty());
}

TEST(PublicRepository, GoesOnBeingServedThroughACdn)
{
    const Design design =
        applyFirstFix(repository(R"("access": "public")", internet, fromInternet), "public-repository|docs|production");
    EXPECT_TRUE(findingsOf("public-repository", design).empty());
    EXPECT_TRUE(findingsOf("connection-not-allowed", design).empty());
    EXPECT_TRUE(findingsOf("cdn-origin", design).empty());
    ASSERT_NE(design.component("documents-cdn"), nullptr);
    EXPECT_EQ(design.connection("w1")->to, "documents-cdn");
}

TEST(PublicRepository, GoesOnBeingServedThroughTheCdnThatIsThere)
{
    const std::string wires = std::string(fromInternet) + R"(, {"id": "w2", "from": "cdn", "to": "docs"})";
    const Design design = applyFirstFix(repository(R"("access": "public")", std::string(internet) + cdn, wires),
                                        "public-repository|docs|production");
    EXPECT_EQ(design.components().size(), 3u);
    EXPECT_EQ(design.connection("w1")->to, "cdn");
}

TEST(RepositoryKeys, AreASecret)
{
    const std::string text = repository("", api, fromApi);
    EXPECT_EQ(messageOf(text, "repository-keys-as-secret|api|production|docs"),
              "Container API uses Object repository Documents: its S3 API keys are handled as a secret; add one.");
    const auto withSecret = [](const std::string& store) {
        return repository("", api + secret(store),
                          std::string(fromApi) + R"(, {"id": "w2", "from": "api", "to": "keys"})");
    };
    EXPECT_TRUE(findingsOf("repository-keys-as-secret", withSecret("aws")).empty());
    EXPECT_EQ(findingsOf("repository-keys-as-secret", withSecret("github")).size(), 1u);
    EXPECT_EQ(findingsOf("repository-keys-as-secret", repository("", api + secret("aws"), fromApi)).size(), 1u);
}

TEST(RepositoryKeys, AreMendedByAnAwsSecret)
{
    const Design design = applyFirstFix(repository("", api, fromApi), "repository-keys-as-secret|api|production|docs");
    EXPECT_TRUE(findingsOf("repository-keys-as-secret", design).empty());
    EXPECT_TRUE(findingsOf("secret-name-invalid", design).empty());
    EXPECT_NE(design.component("api-s3-keys"), nullptr);
}

TEST(RepositoryAcceleration, IsOfferedByACdn)
{
    const std::string direct = repository(R"("access": "public")", internet, fromInternet);
    EXPECT_EQ(severityOf(direct, "repository-acceleration|docs|production"), "advice");
    EXPECT_TRUE(findingsOf("repository-acceleration", repository(R"("access": "public")")).empty());
    const std::string wires = std::string(fromInternet) + R"(, {"id": "w2", "from": "cdn", "to": "docs"})";
    EXPECT_TRUE(
        findingsOf("repository-acceleration", repository(R"("access": "public")", std::string(internet) + cdn, wires))
            .empty());
    const Design design = applyFirstFix(direct, "repository-acceleration|docs|production");
    EXPECT_TRUE(findingsOf("repository-acceleration", design).empty());
    EXPECT_EQ(design.connection("w1")->to, "documents-cdn");
}

} // namespace object_repository_test
} // namespace designer::test
