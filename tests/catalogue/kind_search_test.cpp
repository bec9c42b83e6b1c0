#include "catalogue/kind_search.h"

#include <gtest/gtest.h>

namespace designer {
namespace kind_search_test {

const Catalogue& catalogue = Catalogue::builtIn();

std::string best(std::string_view typed)
{
    const auto found = searchKinds(catalogue, typed);
    return found.empty() ? "" : std::string(found.front()->name.text());
}

TEST(SearchKinds, FindsByWhatPeopleSayInBothLanguages)
{
    EXPECT_EQ(best("mysql"), "database");
    EXPECT_EQ(best("redis"), "cache");
    EXPECT_EQ(best("balanceador"), "load-balancer");
    EXPECT_EQ(best("cola"), "queue");
    EXPECT_EQ(best("bucket"), "object-repository");
    EXPECT_EQ(best("s3"), "object-repository");
    EXPECT_EQ(best("keycloak"), "sso");
    EXPECT_EQ(best("fargate"), "container");
}

TEST(SearchKinds, FindsByEveryLabelItself)
{
    for (const Kind& kind : catalogue.kinds()) {
        EXPECT_EQ(best(kind.label.en), kind.name.text());
        EXPECT_EQ(best(kind.label.es), kind.name.text());
    }
}

TEST(SearchKinds, DoesNotMindCaseAccentsAndBlanks)
{
    EXPECT_EQ(best("CACHÉ"), "cache");
    EXPECT_EQ(best("  Cache "), "cache");
    EXPECT_EQ(best("encriptacion"), "encryption-key");
}

TEST(SearchKinds, ForgivesLettersThatWereLeftOut)
{
    EXPECT_EQ(best("dtbs"), "database");
    EXPECT_EQ(best("ldbl"), "load-balancer");
}

TEST(SearchKinds, GivesAllInTheCataloguesOrderForNothing)
{
    for (const char* typed : {"", "   "}) {
        const auto all = searchKinds(catalogue, typed);
        ASSERT_EQ(all.size(), catalogue.kinds().size());
        for (std::size_t i = 0; i < all.size(); ++i)
            EXPECT_EQ(all[i], &catalogue.kinds()[i]);
    }
}

TEST(SearchKinds, FindsNothingWhereNothingIsLikeIt)
{
    EXPECT_TRUE(searchKinds(catalogue, "zzzzqq").empty());
    EXPECT_TRUE(searchKinds(catalogue, "\xC3").empty());
    EXPECT_TRUE(searchKinds(catalogue, std::string(100'000, 'x')).empty());
}

TEST(MatchQuality, IsHigherTheMoreItAgrees)
{
    const int whole = matchQuality("Undo", "undo");
    const int start = matchQuality("Undo move", "undo");
    const int word = matchQuality("Show grid", "grid");
    const int inside = matchQuality("Regroup", "group");
    const int scattered = matchQuality("Zoom to fit", "zf");
    EXPECT_GT(whole, start);
    EXPECT_GT(start, word);
    EXPECT_GT(word, inside);
    EXPECT_GT(inside, scattered);
    EXPECT_GT(scattered, 0);
    EXPECT_EQ(matchQuality("Undo", "redo"), 0);
}

} // namespace kind_search_test
} // namespace designer
