// A design that remembers the rate card it was last priced with.
#include "run.h"

namespace designer::cli {
namespace priced_with_test {

constexpr char card[] = R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "bank", "version": "8",
  "name": {"en": "Bank card", "es": "Tarifa del banco"}, "rates": {"environment": {"rate": "0"}}}
)";

std::string design(const std::string& priced)
{
    return R"({
  "format": "modyo-connect-design",
  "version": 1,
  "name": "Bank",
  "client": "",
  "description": "",
  "regions": {"primary": "", "contingency": ""},
  "contacts": {"dns": {}, "technical": {}, "commercial": {}, "approver": {}},
  "environments": [
    {"id": "production", "name": "Production", "kind": "production", "redundancy": 2}
  ],
  "components": [],
  "connections": [],
  "notes": [],
  "accepted": [])"
           + (priced.empty() ? "" : ",\n" + priced) + "\n}\n";
}

const std::string pricedBefore = "  \"pricedWith\": {\"name\": \"Old card\", \"version\": \"7\", \"sha256\": \"ab12\"}";

using PricedWith = CommandLine;

TEST_F(PricedWith, ARecordThatCannotBeReadIsKeptAndSaysNothing)
{
    for (const std::string record : {"  \"pricedWith\": \"Old card\"", "  \"pricedWith\": {\"sha256\": 7}"}) {
        const std::string file = written("bank.mcdesign", design(record));
        EXPECT_EQ(call({"check", file}).out.find("Last priced"), std::string::npos);
        EXPECT_EQ(call({"format", file}).out, design(record));
    }
}

TEST_F(PricedWith, EstimateAndCheckSayThatTheCardIsAnother)
{
    const std::string file = written("bank.mcdesign", design(pricedBefore));
    const std::string words = "Last priced under Old card, version 7; now under Bank card, version 8\n";
    const std::string newCard = written("card.json", card);
    EXPECT_NE(call({"estimate", "--rate-card", newCard, file}).out.find("\n" + words), std::string::npos);
    const Seen checked = call({"check", "--rate-card", newCard, file});
    EXPECT_NE(checked.out.find("\n  " + words), std::string::npos) << checked.out;
    EXPECT_NE(call({"estimate", "--language", "es", file})
                  .out.find("Valorizado por última vez con Old card, versión 7; ahora con Tarifa ilustrativa (no son "
                            "valores de Modyo), versión 0.1.0\n"),
              std::string::npos);
    EXPECT_EQ(call({"check", written("other.mcdesign", design({}))}).out.find("Last priced"), std::string::npos);
}

TEST_F(PricedWith, IsOneFieldOfADifferenceAndOfAMerge)
{
    const std::string base = written("base.mcdesign", design({}));
    const std::string ours = written("ours.mcdesign", design(pricedBefore));
    const std::string theirs =
        written("theirs.mcdesign",
                design("  \"pricedWith\": {\"name\": \"New card\", \"version\": \"8\", \"sha256\": \"cd34\"}"));
    EXPECT_EQ(
        call({"diff", base, ours}).out,
        "~ design\n    extra/pricedWith: – → {\"name\": \"Old card\", \"version\": \"7\", \"sha256\": \"ab12\"}\n");
    EXPECT_EQ(call({"merge", base, base, ours}).out, design(pricedBefore));
    const Seen merged = call({"merge", base, ours, theirs});
    EXPECT_EQ(merged.code, 1);
    EXPECT_EQ(merged.out, design(pricedBefore));
    EXPECT_EQ(merged.err, "conflict: extra/pricedWith: ours {\"name\": \"Old card\", \"version\": \"7\", \"sha256\": "
                          "\"ab12\"}, theirs {\"name\": \"New card\", \"version\": \"8\", \"sha256\": \"cd34\"}; ours "
                          "is kept\n");
}

} // namespace priced_with_test
} // namespace designer::cli
