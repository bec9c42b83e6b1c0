#include "findings.h"

namespace designer::test {

namespace container_repository_rules_test {

using Ids = std::vector<std::string>;

constexpr const char* threeEnvironments = R"([{"id": "production", "name": "Production", "kind": "production"},
    {"id": "qa", "name": "QA", "kind": "pre-production"}, {"id": "dev", "name": "Dev", "kind": "pre-production"}])";

std::string container(const std::string& id, const std::string& properties, const std::string& overrides = "{}",
                      const std::string& more = "")
{
    return R"({"id": ")" + id + R"(", "kind": "container", "name": ")" + id + R"(", "properties": {)" + properties
           + R"(}, "overrides": )" + overrides + more + "}";
}

std::string one(const std::string& properties, const std::string& overrides = "{}")
{
    return design({.components = "[" + container("a", properties, overrides) + "]"});
}

std::string repository(const std::string& location)
{
    return R"("repository": {"name": "r", "location": ")" + location + R"("})";
}

TEST(SingleCodeRepository, IsOneHereAndEverywhere)
{
    EXPECT_EQ(findingsOf("single-code-repository", one(repository("x/r"))), Ids{});
    EXPECT_EQ(findingsOf("single-code-repository", one(R"("repository": [{"name": "r"}])")), Ids{});
    EXPECT_EQ(findingsOf("single-code-repository", one(R"("repository": [{"name": "r"}, {"name": "s"}])")),
              (Ids{"single-code-repository|a|production", "single-code-repository|a|qa"}));
    EXPECT_EQ(messageOf(one(R"("repository": [{"name": "r"}, {"name": "s"}])"), "single-code-repository|a|qa"),
              "Container a must be associated with exactly one code repository; it has 2.");
}

TEST(SingleCodeRepository, IsMissedWhereThereIsNoneBesideTheFieldOfTheTicket)
{
    EXPECT_EQ(findingsOf("single-code-repository", one("")),
              (Ids{"single-code-repository|a|production", "single-code-repository|a|qa"}));
    EXPECT_FALSE(findingsOf("ticket-field-missing", one("")).empty());
}

TEST(SingleCodeRepository, DoesNotChangeBetweenEnvironments)
{
    const std::string text = one(repository("x/r"), "{\"qa\": {" + repository("x/other") + "}}");
    EXPECT_EQ(findingsOf("single-code-repository", text), Ids{"single-code-repository|a|qa"});
    EXPECT_EQ(messageOf(text, "single-code-repository|a|qa", Language::es),
              "Contenedor a debe estar asociado a un único repositorio de código; tiene 2.");
    EXPECT_EQ(findingsOf("single-code-repository", one(repository("x/r"), "{\"qa\": {" + repository("x/r") + "}}")),
              Ids{});
}

TEST(RepositorySharedByContainers, IsReportedOnceForEachLaterContainer)
{
    const auto two = [](const std::string& first, const std::string& second, const std::string& where = "") {
        return design({.components = "[" + container("a", repository(first)) + ","
                                     + container("b", repository(second), "{}", where) + "]"});
    };
    EXPECT_EQ(findingsOf("repository-shared-by-containers", two("x/r", "x/r")),
              (Ids{"repository-shared-by-containers|b|production|a", "repository-shared-by-containers|b|qa|a"}));
    EXPECT_EQ(findingsOf("repository-shared-by-containers", two("x/r", "x/s")), Ids{});
    EXPECT_EQ(findingsOf("repository-shared-by-containers", two("x/r", "x/r", R"(, "environments": ["qa"])")),
              Ids{"repository-shared-by-containers|b|qa|a"});
    EXPECT_EQ(messageOf(two("x/r", "x/r"), "repository-shared-by-containers|b|qa|a"),
              "Container b and Container a use the same repository x/r; the Spanish text asks for a repository of its "
              "own per container.");
}

TEST(RepositorySharedByContainers, NeverShowsAPassword)
{
    const std::string location = "https://me:hunter22@git.example.com/r";
    const std::string text = design(
        {.components = "[" + container("a", repository(location)) + "," + container("b", repository(location)) + "]"});
    EXPECT_EQ(messageOf(text, "repository-shared-by-containers|b|qa|a").find("hunter22"), std::string::npos);
    EXPECT_FALSE(findingsOf("repository-shared-by-containers", text).empty());
}

TEST(BranchFeedsTwoEnvironments, WithinOneContainer)
{
    const std::string text = one(repository("x/r") + R"(, "branch": "main")");
    EXPECT_EQ(findingsOf("branch-feeds-two-environments", text), Ids{"branch-feeds-two-environments|a|qa|production"});
    EXPECT_EQ(messageOf(text, "branch-feeds-two-environments|a|qa|production"),
              "Branch main of x/r feeds both Production and QA; a branch can point to one environment only.");
    EXPECT_EQ(findingsOf("branch-feeds-two-environments",
                         one(repository("x/r") + R"(, "branch": "main")", R"({"qa": {"branch": "Main"}})")),
              Ids{});
}

TEST(BranchFeedsTwoEnvironments, AcrossContainersOfOneRepository)
{
    const auto two = [](const std::string& second) {
        return design({.components = "["
                                     + container("a", repository("x/r") + R"(, "branch": "main")", "{}",
                                                 R"(, "environments": ["production"])")
                                     + ","
                                     + container("b", repository(second) + R"(, "branch": "main")", "{}",
                                                 R"(, "environments": ["qa"])")
                                     + "]"});
    };
    EXPECT_EQ(findingsOf("branch-feeds-two-environments", two("x/r")),
              Ids{"branch-feeds-two-environments|b|qa|production"});
    EXPECT_EQ(findingsOf("branch-feeds-two-environments", two("x/s")), Ids{});
}

TEST(BranchFeedsTwoEnvironments, GetsTheUsualBranchThatIsFree)
{
    const std::string components = "[" + container("a", repository("x/r") + R"(, "branch": "main")") + "]";
    const std::string text = design({.components = components, .environments = threeEnvironments});
    EXPECT_EQ(findingsOf("branch-feeds-two-environments", text),
              (Ids{"branch-feeds-two-environments|a|dev|production", "branch-feeds-two-environments|a|qa|production"}));
    const Design first = applyFirstFix(text, "branch-feeds-two-environments|a|qa|production");
    EXPECT_EQ(first.component("a")->overridesIn("qa")->find(property::branch)->string(), "release");
    const Design second = applyFirstFix(first, "branch-feeds-two-environments|a|dev|production");
    EXPECT_EQ(second.component("a")->overridesIn("dev")->find(property::branch)->string(), "develop");
    EXPECT_EQ(findingsOf("branch-feeds-two-environments", second), Ids{});
}

TEST(BranchFeedsTwoEnvironments, NeverGetsABranchThatIsTaken)
{
    const std::string text = one(repository("x/r") + R"(, "branch": "release")");
    EXPECT_EQ(fixTitles(text, "branch-feeds-two-environments|a|qa|production"), Ids{"Use branch develop in QA"});
}

TEST(BranchNameInvalid, SaysWhatGitRefuses)
{
    const auto fires = [](const std::string& branch) {
        return !findingsOf("branch-name-invalid", one("\"branch\": \"" + branch + "\"")).empty();
    };
    for (const char* branch :
         {"a b", "a..b", "a~1",    "a^",       "a:b", "a?",   "a*", "a[b", "a\\\\b", "/a",    "a/",       "a//b",
          ".a",  "a/.b", "a.lock", "a.lock/b", "a.",  "a@{b", "@",  "-a",  "HEAD",   "a\\tb", "a\\u007fb"})
        EXPECT_TRUE(fires(branch)) << branch;
    for (const char* branch : {"main", "feature/x", "a.b", "a@b", "a-", "head", "rama-ñ", "a]b", "v1.0.locked"})
        EXPECT_FALSE(fires(branch)) << branch;
    EXPECT_EQ(messageOf(one(R"("branch": "a..b")"), "branch-name-invalid|a|qa", Language::es),
              "«a..b» no es un nombre de rama Git válido: no se permiten dos puntos seguidos (..).");
}

TEST(BranchNameInvalid, IsRepairedWhereANameIsLeft)
{
    const auto repaired = [](const std::string& branch) {
        const Design fixed = applyFirstFix(one("\"branch\": \"" + branch + "\""), "branch-name-invalid|a|qa");
        EXPECT_EQ(findingsOf("branch-name-invalid", fixed), Ids{}) << branch;
        return fixed.component("a")->properties.find(property::branch)->string();
    };
    EXPECT_EQ(repaired("my  new ~branch"), "my-new-branch");
    EXPECT_EQ(repaired("-a..b/.c//d.lock"), "a.b/c/d-lock");
    EXPECT_EQ(repaired("a.lock/b."), "a-lock/b");
    EXPECT_EQ(repaired("x@{1}"), "x-1}");
    EXPECT_EQ(fixTitles(one(R"("branch": "HEAD")"), "branch-name-invalid|a|qa"), Ids{});
    EXPECT_EQ(fixTitles(one(R"("branch": "..")"), "branch-name-invalid|a|qa"), Ids{});
}

} // namespace container_repository_rules_test

} // namespace designer::test
