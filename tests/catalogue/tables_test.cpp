#include <gtest/gtest.h>

#include <algorithm>

#include "catalogue/catalogue.h"

namespace designer {
namespace tables_test {

const Tables& tables()
{
    return Catalogue::builtIn().tables();
}

bool has(const std::vector<std::string>& sorted, const std::string& word)
{
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

struct Fargate {
    int vcpu, minimum, maximum;
    std::vector<int> offered, refused;
};

class FargateSizes : public ::testing::TestWithParam<Fargate> {};

TEST_P(FargateSizes, AreThoseOfTheGuide)
{
    const MemoryRange* range = tables().memoryFor(GetParam().vcpu);
    ASSERT_NE(range, nullptr);
    EXPECT_EQ(range->minimumGb, GetParam().minimum);
    EXPECT_EQ(range->maximumGb, GetParam().maximum);
    EXPECT_EQ(range->byDefault.integer(), GetParam().minimum);
    for (const int memory : GetParam().offered)
        EXPECT_TRUE(range->offers(memory)) << memory;
    for (const int memory : GetParam().refused)
        EXPECT_FALSE(range->offers(memory)) << memory;
}

INSTANTIATE_TEST_SUITE_P(Guide, FargateSizes,
                         testing::Values(Fargate{1, 2, 8, {2, 3, 8}, {0, 1, 9}}, Fargate{2, 4, 16, {4, 16}, {3, 17}},
                                         Fargate{4, 8, 30, {8, 9, 30}, {7, 31}},
                                         Fargate{8, 16, 60, {16, 20, 60}, {17, 18, 12, 64}},
                                         Fargate{16, 32, 120, {32, 40, 120}, {36, 121, 128}}));

TEST(Tables, OffersNoOtherSizes)
{
    EXPECT_EQ(tables().memoryFor(0), nullptr);
    EXPECT_EQ(tables().memoryFor(3), nullptr);
    EXPECT_EQ(tables().memoryFor(32), nullptr);
    EXPECT_EQ(tables().fargate.size(), 5u);
}

TEST(Tables, CountsTheConnectionsOfTheGuide)
{
    const std::vector<std::pair<std::string, int>> guide = {
        {"db.t3.small", 45},     {"db.t3.medium", 90},     {"db.r6.large", 1000},
        {"db.r6.xlarge", 2000},  {"db.r6.2xlarge", 3000},  {"db.r6.4xlarge", 4000},
        {"db.r6.8xlarge", 5000}, {"db.r6.12xlarge", 6000}, {"db.r6.16xlarge", 6000}};
    ASSERT_EQ(tables().databases.size(), guide.size());
    for (std::size_t i = 0; i < guide.size(); ++i) {
        EXPECT_EQ(tables().databases[i].name, guide[i].first);
        EXPECT_EQ(tables().databases[i].connections, guide[i].second) << guide[i].first;
    }
}

TEST(Tables, ReadsTheNamesOfAwsAsThoseOfTheGuide)
{
    EXPECT_EQ(canonicalDatabaseType("db.r6g.large"), "db.r6.large");
    EXPECT_EQ(canonicalDatabaseType("db.r6i.16xlarge"), "db.r6.16xlarge");
    EXPECT_EQ(canonicalDatabaseType("db.t3.medium"), "db.t3.medium");
    EXPECT_EQ(canonicalDatabaseType("db.r6gd.large"), "db.r6gd.large");
    ASSERT_NE(tables().database("db.r6g.2xlarge"), nullptr);
    EXPECT_EQ(tables().database("db.r6g.2xlarge")->name, "db.r6.2xlarge");
    EXPECT_EQ(tables().database("db.r6.2xlarge")->awsName, "db.r6g.2xlarge");
    EXPECT_EQ(tables().database("db.r5.large"), nullptr);
    EXPECT_EQ(tables().database(""), nullptr);
}

TEST(Tables, KnowsNodeTypes)
{
    ASSERT_NE(tables().cache("cache.r6g.large"), nullptr);
    EXPECT_EQ(tables().cache("cache.r6g.large")->memoryGib, "13.07");
    EXPECT_EQ(tables().cache("cache.m4.large"), nullptr);
    ASSERT_NE(tables().search("m7g.medium.search"), nullptr);
    EXPECT_EQ(tables().search("m7g.medium.search")->vcpu, 1);
    EXPECT_EQ(tables().search("m6g.large"), nullptr);
}

TEST(Tables, GradesSecurityPolicies)
{
    const auto strength = [](std::string_view name) { return tables().policy(name)->strength; };
    EXPECT_EQ(strength("aws-recommended"), PolicyStrength::recommended);
    EXPECT_EQ(strength("ELBSecurityPolicy-TLS13-1-3-2021-06"), PolicyStrength::strict);
    EXPECT_EQ(strength("ELBSecurityPolicy-TLS13-1-2-Res-2021-06"), PolicyStrength::strict);
    EXPECT_EQ(strength("ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04"), PolicyStrength::strict);
    EXPECT_EQ(strength("ELBSecurityPolicy-FS-1-2-Res-2020-10"), PolicyStrength::strict);
    EXPECT_EQ(strength("ELBSecurityPolicy-TLS13-1-2-2021-06"), PolicyStrength::normal);
    EXPECT_EQ(strength("ELBSecurityPolicy-2016-08"), PolicyStrength::weak);
    EXPECT_EQ(strength("ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04"), PolicyStrength::weak);
    EXPECT_EQ(tables().policy("ELBSecurityPolicy-Unknown"), nullptr);
}

TEST(Tables, SaysWhichRegionsACheaperClassCovers)
{
    const auto region = [](std::string_view name) {
        return *std::find_if(tables().cdnRegions.begin(), tables().cdnRegions.end(),
                             [name](const CdnRegion& row) { return row.name == name; });
    };
    EXPECT_TRUE(region("north-america").class100);
    EXPECT_FALSE(region("asia").class100);
    EXPECT_TRUE(region("asia").class200);
    EXPECT_FALSE(region("south-america").class200);
    EXPECT_FALSE(region("australia-new-zealand").class200);
    EXPECT_EQ(tables().cdnRegions.size(), 8u);
}

TEST(Tables, SortsTopLevelDomains)
{
    EXPECT_TRUE(has(tables().tldsOpen, "com"));
    EXPECT_TRUE(has(tables().tldsOpen, "com.mx"));
    EXPECT_TRUE(has(tables().tldsOpen, "ai"));
    EXPECT_TRUE(has(tables().tldsClosed, "cl"));
    EXPECT_TRUE(has(tables().tldsClosed, "com.ar"));
    EXPECT_TRUE(has(tables().tldsAbsent, "pe"));
    EXPECT_TRUE(has(tables().tldsWithoutIdn, "org"));
    EXPECT_FALSE(has(tables().tldsOpen, "cl"));
    EXPECT_FALSE(has(tables().tldsWithoutIdn, "es"));
    EXPECT_EQ(tables().tldsOpen.size(), 303u);
}

TEST(Tables, ListsNoDomainTwice)
{
    for (const std::vector<std::string>* list : {&tables().tldsOpen, &tables().tldsClosed, &tables().tldsAbsent,
                                                 &tables().secondLevelSuffixes, &tables().reservedWords})
        EXPECT_EQ(std::adjacent_find(list->begin(), list->end()), list->end());
    for (const std::string& closed : tables().tldsClosed)
        EXPECT_FALSE(has(tables().tldsOpen, closed)) << closed;
}

TEST(Tables, KnowsSuffixesWordsAndRecords)
{
    EXPECT_TRUE(has(tables().secondLevelSuffixes, "com.mx"));
    EXPECT_TRUE(has(tables().secondLevelSuffixes, "gob.cl"));
    EXPECT_TRUE(has(tables().secondLevelSuffixes, "co.uk"));
    EXPECT_FALSE(has(tables().secondLevelSuffixes, "example.com"));
    EXPECT_TRUE(has(tables().reservedWords, "SELECT"));
    EXPECT_TRUE(has(tables().reservedWords, "GROUPS"));
    EXPECT_FALSE(has(tables().reservedWords, "ACCOUNT"));
    EXPECT_EQ(tables().recordTypes.size(), 17u);
}

TEST(Tables, AreDated)
{
    EXPECT_EQ(tables().searchesDate, "2026-10-01");
    EXPECT_EQ(tables().tldsDate, "2023-04-07");
    EXPECT_EQ(Catalogue::builtIn().date(), "2025-08-01");
}

} // namespace tables_test
} // namespace designer
