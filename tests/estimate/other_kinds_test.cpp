// Kinds that only a replaced catalogue knows.

#include <gtest/gtest.h>

#include "ledger.h"

namespace designer::test {
namespace other_kinds_test {

using Strings = std::vector<std::string>;

constexpr std::string_view oneKind = R"({
  "date": "2026-01-31",
  "kinds": [{"name": "mainframe", "label": {"en": "Mainframe", "es": "Mainframe"},
    "plural": {"en": "Mainframes", "es": "Mainframes"}, "backing": {"en": "Iron", "es": "Hierro"},
    "description": {"en": "Counts.", "es": "Cuenta."}, "source": "House rule", "family": "storage",
    "scope": "environment", "zones": ["vpc"], "synonyms": [], "ticketFields": [], "properties": [], "cautions": []}],
  "wires": [],
  "tables": {
    "fargate": {"date": "2026-01-01", "source": "-", "rows": []},
    "databases": {"date": "2026-01-01", "source": "-", "rows": []},
    "caches": {"date": "2026-01-01", "source": "-", "rows": []},
    "searches": {"date": "2026-01-01", "source": "-", "rows": []},
    "securityPolicies": {"date": "2026-01-01", "source": "-", "rows": []},
    "cdnRegions": {"date": "2026-01-01", "source": "-", "rows": []},
    "wafGroups": {"date": "2026-01-01", "source": "-", "rows": []},
    "recordTypes": {"date": "2026-01-01", "source": "-", "rows": []},
    "topLevelDomains": {"date": "2026-01-01", "source": "-", "open": [], "closed": [], "absent": [], "withoutIdn": []},
    "reservedWords": {"date": "2026-01-01", "source": "-", "rows": []},
    "secondLevelSuffixes": {"date": "2026-01-01", "source": "-", "rows": []}
  }
})";

Catalogue catalogue()
{
    auto result = Catalogue::read(oneKind);
    if (const auto* error = std::get_if<json::Error>(&result))
        throw std::runtime_error(error->in(Language::en));
    return std::get<Catalogue>(std::move(result));
}

Design mainframe()
{
    Header header;
    header.environments.resize(1);
    header.environments[0].id = "production";
    Component component;
    component.id = "big";
    component.kind = Key::of("mainframe");
    return Design().with(header).with(component);
}

/// The line of the mainframe under a card.
struct Line {
    explicit Line(const std::string& rates)
        : kinds(catalogue()), card(cardOf(rates)), survey(mainframe(), kinds), counted(estimate(survey, card))
    {
    }
    const EstimateLine& operator()() const { return counted.environments.at(0).lines.at(1); }

    Catalogue kinds;
    RateCard card;
    Survey survey;
    Estimate counted;
};

TEST(OtherKinds, TakeTheRateUnderTheirName)
{
    const Line line(R"({"mainframe": {"rate": "12.5"}})");
    EXPECT_EQ(described(line()), "big mainframe: 1 × 12.5 = 12.500000");
    EXPECT_EQ(rateKeys(line()), (Strings{"mainframe"}));
    EXPECT_EQ(category(line(), line.kinds), Family::storage);
}

TEST(OtherKinds, MayBeIncluded)
{
    EXPECT_EQ(described(Line(R"({"mainframe": {"basis": "included"}})")()), "big mainframe: included");
}

TEST(OtherKinds, AreUnknownWithoutRate)
{
    const Line line("{}");
    EXPECT_EQ(described(line()), "big mainframe: unknown");
    EXPECT_EQ(whyUnknown(line()).in(Language::en), "The rate card has no MRU value for mainframe.");
}

} // namespace other_kinds_test
} // namespace designer::test
