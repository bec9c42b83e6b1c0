#include "findings.h"

namespace designer::test {

namespace cdn_test {

constexpr const char* onlyProduction = R"([{"id": "production", "name": "Production", "kind": "production"}])";

std::string cdn(const std::string& properties, const std::string& more = "", const std::string& wires = "")
{
    return design({.components = R"([{"id": "cdn", "kind": "cdn", "name": "Site", "properties": {)" + properties + "}}"
                                 + more + "]",
                   .connections = "[" + wires + "]",
                   .environments = onlyProduction});
}

std::string component(const std::string& id, const std::string& kind)
{
    return R"(, {"id": ")" + id + R"(", "kind": ")" + kind + R"(", "name": ")" + id + R"(", "properties": {}})";
}

std::string origin(const std::string& kind)
{
    return cdn("", component("origin", kind), R"({"id": "w1", "from": "cdn", "to": "origin"})");
}

std::string locations(const std::string& priceClass, const std::string& names)
{
    return cdn(R"("priceClass": ")" + priceClass + R"(", "locations": [)" + names + "]");
}

TEST(CdnOrigin, IsARepositoryOrALoadBalancer)
{
    EXPECT_EQ(findingsOf("cdn-origin", cdn("")), std::vector<std::string>{"cdn-origin|cdn|production"});
    EXPECT_TRUE(messageOf(cdn(""), "cdn-origin|cdn|production")
                    .ends_with("Site needs an object repository or a load balancer as origin."));
    EXPECT_TRUE(findingsOf("cdn-origin", origin("object-repository")).empty());
    EXPECT_TRUE(findingsOf("cdn-origin", origin("load-balancer")).empty());
    EXPECT_EQ(findingsOf("cdn-origin", origin("container")),
              std::vector<std::string>{"cdn-origin|cdn|production|origin"});
    EXPECT_TRUE(
        messageOf(origin("container"), "cdn-origin|cdn|production|origin").ends_with("Container origin is neither."));
}

TEST(CdnOrigin, IsMendedByTheOnlyRepository)
{
    const Design design = applyFirstFix(cdn("", component("docs", "object-repository")), "cdn-origin|cdn|production");
    EXPECT_TRUE(findingsOf("cdn-origin", design).empty());
    EXPECT_TRUE(fixTitles(cdn(""), "cdn-origin|cdn|production").empty());
    EXPECT_TRUE(fixTitles(cdn("", component("a", "object-repository") + component("b", "object-repository")),
                          "cdn-origin|cdn|production")
                    .empty());
}

TEST(CdnOrigin, WronglyWiredIsReplacedByTheOnlyRepository)
{
    const std::string text = cdn("", component("api", "container") + component("docs", "object-repository"),
                                 R"({"id": "w1", "from": "cdn", "to": "api"})");
    const Design design = applyFirstFix(text, "cdn-origin|cdn|production|api");
    EXPECT_TRUE(findingsOf("cdn-origin", design).empty());
    EXPECT_EQ(design.connections().size(), 1u);
    EXPECT_EQ(design.connections().begin()->to, "docs");
}

TEST(CdnPriceClass, CoversTheLocations)
{
    const std::string cheap = locations("100", R"("north-america", "south-america", "japan")");
    EXPECT_EQ(findingsOf("cdn-location-outside-price-class", cheap),
              (std::vector<std::string>{"cdn-location-outside-price-class|cdn|production|japan",
                                        "cdn-location-outside-price-class|cdn|production|south-america"}));
    EXPECT_EQ(findingsOf("cdn-location-outside-price-class", locations("200", R"("japan", "south-america")")),
              std::vector<std::string>{"cdn-location-outside-price-class|cdn|production|south-america"});
    EXPECT_TRUE(findingsOf("cdn-location-outside-price-class", locations("100", R"("europe-israel")")).empty());
    EXPECT_TRUE(findingsOf("cdn-location-outside-price-class", locations("all", R"("australia-new-zealand", "india")"))
                    .empty());
    EXPECT_TRUE(findingsOf("cdn-location-outside-price-class", cdn(R"("locations": ["south-america"])")).empty());
}

TEST(CdnPriceClass, IsMendedByTheSmallestThatCoversThemAll)
{
    const auto mended = [](const std::string& names, const std::string& location) {
        const Design design =
            applyFirstFix(locations("100", names), "cdn-location-outside-price-class|cdn|production|" + location);
        EXPECT_TRUE(findingsOf("cdn-location-outside-price-class", design).empty());
        return design.component("cdn")->properties.find(property::priceClass)->string();
    };
    EXPECT_EQ(mended(R"("japan")", "japan"), "200");
    EXPECT_EQ(mended(R"("japan", "south-america")", "japan"), "all");
}

} // namespace cdn_test
} // namespace designer::test
