// What a design comes to beside another design, or under another rate card.
#include "run.h"

namespace designer::cli {
namespace estimate_compare_test {

/// The rates that the little design needs, and the price of its VPN.
std::string card(const std::string& version, const std::string& vpn)
{
    return R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "bank", "version": ")" + version
           + R"(", "name": {"en": "Bank card", "es": "Tarifa del banco"}, "effectiveFrom": "2026-01-01",
  "rates": {"environment": {"rate": "0"}, "vpn": {"rate": )"
           + vpn + R"(}, "container": {"perVcpu": "1", "perGb": "0.5"}}}
)";
}

constexpr char design[] = R"({
  "format": "modyo-connect-design",
  "version": 1,
  "name": "Bank",
  "environments": [
    {"id": "production", "name": "Production", "kind": "production", "redundancy": 2},
    {"id": "qa", "name": "QA", "kind": "pre-production"}
  ],
  "components": [
    {"id": "api", "kind": "container", "name": "API", "properties": {"vcpu": 1, "memoryGb": 2}},
    {"id": "office", "kind": "vpn", "name": "Office"}
  ]
}
)";

using EstimateCompare = CommandLine;

TEST_F(EstimateCompare, ShowsADesignUnderTwoCards)
{
    const Seen seen = call({"estimate", "--rate-card", written("new.json", card("8", "\"1.25\"")), "--compare-card",
                            written("old.json", card("7", "\"1\"")), written("bank.mcdesign", design)});
    EXPECT_EQ(seen.code, 0) << seen.err;
    const auto at = seen.out.find("Compared with another card.");
    ASSERT_NE(at, std::string::npos) << seen.out;
    EXPECT_EQ(seen.out.substr(at), "Compared with another card. Rate card: Bank card, version 7, effective 2026-01-01\n"
                                   "  Environment  Component      That card  This card  Difference\n"
                                   "  -----------  -------------  ---------  ---------  ----------\n"
                                   "  production   (environment)       0.00       0.00        0.00\n"
                                   "  production   api                 4.00       4.00        0.00\n"
                                   "  production   office              1.00       1.25       +0.25\n"
                                   "  production   Total               5.00       5.25       +0.25\n"
                                   "  qa           (environment)       0.00       0.00        0.00\n"
                                   "  qa           api                 2.00       2.00        0.00\n"
                                   "  qa           office              1.00       1.25       +0.25\n"
                                   "  qa           Total               3.00       3.25       +0.25\n"
                                   "  -----------  -------------  ---------  ---------  ----------\n"
                                   "  Total                            8.00       8.50       +0.50\n"
                                   "\n");
}

TEST_F(EstimateCompare, SaysThatTheOtherCardIsAnIllustration)
{
    const Seen seen = call({"estimate", "--language", "es", "--rate-card", written("new.json", card("8", "\"1.25\"")),
                            "--compare-card", std::string(SOURCE_ROOT) + "/resources/ratecards/sample.json",
                            written("bank.mcdesign", design)});
    const auto at = seen.out.find("En comparación con otra tarifa.");
    ASSERT_NE(at, std::string::npos) << seen.out;
    EXPECT_NE(seen.out.find("Solo ilustrativa.", at), std::string::npos) << seen.out;
    EXPECT_NE(seen.out.find("Esa tarifa  Esta tarifa  Diferencia", at), std::string::npos) << seen.out;
}

TEST_F(EstimateCompare, WhatOneCardDoesNotRateHasNoDifference)
{
    const std::string file = written("bank.mcdesign", design);
    const std::vector<std::string> words = {"estimate",
                                            "--format",
                                            "json",
                                            "--rate-card",
                                            written("new.json", card("8", "\"1.25\"")),
                                            "--compare-card",
                                            written("old.json", card("7", "null")),
                                            file};
    const json::Value compared = call(words).json()["cardComparison"];
    EXPECT_EQ(compared["rateCard"]["version"].string(), "7");
    EXPECT_EQ(json::writeCompact(compared["environments"].array().at(0)),
              R"({"id": "production", "before": "4.000000", "after": "5.250000", "difference": "1.250000", )"
              R"("complete": false, "components": [{"component": "office", "before": null, "after": "1.250000", )"
              R"("difference": "1.250000", "complete": false}]})");
    const Seen readable =
        call({"estimate", "--rate-card", this->file("new.json"), "--compare-card", this->file("old.json"), file});
    EXPECT_NE(readable.out.find("  production   office           unknown       1.25     unknown\n"), std::string::npos)
        << readable.out;
    EXPECT_NE(readable.out.find("  Total                          ≥ 6.00       8.50     unknown\n"), std::string::npos)
        << readable.out;
}

TEST_F(EstimateCompare, RefusesABrokenOtherCard)
{
    const Seen seen = call({"estimate", "--format", "json", "--compare-card", written("card.json", "{\"format\": 1}"),
                            written("bank.mcdesign", design)});
    EXPECT_EQ(seen.code, 3);
    EXPECT_NE(seen.err.find("card.json:1:12"), std::string::npos) << seen.err;
    EXPECT_EQ(json::writeCompact(seen.json()), R"({"version": 1, "designs": []})");
}

TEST_F(EstimateCompare, ShowsOfTwoDesignsWhatDiffers)
{
    std::string other = design;
    other.replace(other.find("\"vcpu\": 1"), 9, "\"vcpu\": 2");
    const Seen seen = call({"estimate", "--rate-card", written("card.json", card("8", "\"1.25\"")), "--compare-to",
                            written("before.mcdesign", design), written("after.mcdesign", other)});
    const auto at = seen.out.find("Difference from");
    ASSERT_NE(at, std::string::npos) << seen.out;
    EXPECT_EQ(seen.out.substr(seen.out.find('\n', at) + 1), "  Environment  Component  Before    Now  Difference\n"
                                                            "  -----------  ---------  ------  -----  ----------\n"
                                                            "  production   api          4.00   6.00       +2.00\n"
                                                            "  production   Total        5.25   7.25       +2.00\n"
                                                            "  qa           api          2.00   3.00       +1.00\n"
                                                            "  qa           Total        3.25   4.25       +1.00\n"
                                                            "  -----------  ---------  ------  -----  ----------\n"
                                                            "  Total                     8.50  11.50       +3.00\n"
                                                            "\n");
}

TEST_F(EstimateCompare, IsRefusedForTheListOfLines)
{
    const std::string file = templateFile("static-site");
    const Seen seen = call({"estimate", "--format", "csv", "--compare-to", file, file});
    EXPECT_EQ(seen.code, 2);
    EXPECT_EQ(seen.out, "");
    EXPECT_EQ(seen.err, "error: the list of lines has no comparison; use text or json\n");
}

} // namespace estimate_compare_test
} // namespace designer::cli
