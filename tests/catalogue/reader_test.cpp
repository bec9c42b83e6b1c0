#include <gtest/gtest.h>

#include "catalogue/catalogue.h"

namespace designer {
namespace reader_test {

// A catalogue of two kinds and one wire, one thing a line so that places are easy to see.
constexpr std::string_view sound = R"({
  "date": "2026-01-31",
  "kinds": [
    {
      "name": "shop", "label": {"en": "Shop", "es": "Tienda"}, "plural": {"en": "Shops", "es": "Tiendas"},
      "backing": {"en": "Bricks", "es": "Ladrillos"}, "description": {"en": "Sells.", "es": "Vende."},
      "source": "Shops", "family": "compute", "scope": "environment", "zones": ["vpc", "aws"],
      "consumesMru": true, "needsTicket": true, "synonyms": ["store"],
      "ticketFields": [{"key": "size", "label": {"en": "Size", "es": "Tamaño"}}],
      "properties": [
        {"name": "cpu", "type": "number", "label": {"en": "CPU", "es": "CPU"}, "help": {"en": "How many.", "es": "Cuántas."}, "source": "Shops", "optionsFrom": "fargate", "closed": false, "default": 2},
        {"name": "memory", "type": "number", "label": {"en": "Memory", "es": "Memoria"}, "help": {"en": "How much.", "es": "Cuánta."}, "source": "Shops", "unit": "GB", "defaultFrom": {"source": "fargate-minimum", "property": "cpu"}},
        {"name": "size", "type": "choice", "label": {"en": "Size", "es": "Tamaño"}, "help": {"en": "How large.", "es": "Cuán grande."}, "source": "Shops", "options": [{"value": "s", "label": {"en": "Small", "es": "Pequeña"}, "note": "10 m²"}], "defaults": {"production": "s"}, "requiredUnless": {"property": "cpu", "value": 1}, "ticketField": 1, "minimum": 0.5, "maximum": 7}
      ],
      "cautions": [{"text": {"en": "Mind the step.", "es": "Cuidado con el escalón."}, "inTicket": true, "source": "Shops"}]
    },
    {
      "name": "street", "label": {"en": "Street", "es": "Calle"}, "plural": {"en": "Streets", "es": "Calles"},
      "backing": {"en": "Asphalt", "es": "Asfalto"}, "description": {"en": "Leads.", "es": "Lleva."},
      "source": "Streets", "family": "client", "scope": "actor", "zones": ["internet"],
      "synonyms": [], "ticketFields": [], "properties": [], "cautions": []
    }
  ],
  "wires": [
    {"from": "street", "to": "shop", "meaning": "call", "label": {"en": "enters", "es": "entra"}, "dockable": true}
  ],
  "tables": {
    "fargate": {"date": "2026-01-01", "source": "Shops", "rows": [{"vcpu": 1, "minimumGb": 2, "maximumGb": 8, "stepGb": 1}]},
    "databases": {"date": "2026-01-02", "source": "Shops", "rows": []},
    "caches": {"date": "2026-01-03", "source": "Shops", "rows": [{"name": "c", "vcpu": 2, "memoryGib": "0.5"}]},
    "searches": {"date": "2026-01-04", "source": "Shops", "rows": []},
    "securityPolicies": {"date": "2026-01-05", "source": "Shops", "rows": [{"name": "p", "strength": "weak"}]},
    "cdnRegions": {"date": "2026-01-06", "source": "Shops", "rows": []},
    "wafGroups": {"date": "2026-01-07", "source": "Shops", "rows": []},
    "recordTypes": {"date": "2026-01-08", "source": "Shops", "rows": ["A"]},
    "topLevelDomains": {"date": "2026-01-09", "source": "Shops", "open": ["z", "a"], "closed": [], "absent": [], "withoutIdn": []},
    "reservedWords": {"date": "2026-01-10", "source": "Shops", "rows": []},
    "secondLevelSuffixes": {"date": "2026-01-11", "source": "Shops", "rows": []}
  }
})";

/// The sound catalogue with one piece of its text replaced.
std::string with(std::string_view piece, std::string_view replacement)
{
    std::string text(sound);
    const std::size_t at = text.find(piece);
    if (at == std::string::npos)
        throw std::runtime_error("not in the catalogue: " + std::string(piece));
    return text.replace(at, piece.size(), replacement);
}

json::Error errorOf(const std::string& text)
{
    const auto result = Catalogue::read(text, "shop.json");
    const auto* error = std::get_if<json::Error>(&result);
    if (!error)
        throw std::runtime_error("was read without an error");
    return *error;
}

std::string words(const json::Error& error, Language language = Language::en)
{
    return error.in(language);
}

TEST(CatalogueReader, ReadsAWholeCatalogue)
{
    const auto result = Catalogue::read(sound, "shop.json");
    ASSERT_TRUE(std::holds_alternative<Catalogue>(result)) << std::get<json::Error>(result).in(Language::en);
    const Catalogue& catalogue = std::get<Catalogue>(result);
    EXPECT_EQ(catalogue.date(), "2026-01-31");
    ASSERT_EQ(catalogue.kinds().size(), 2u);
    const Kind* shop = catalogue.kind(Key::of("shop"));
    ASSERT_NE(shop, nullptr);
    EXPECT_EQ(shop->plural.es, "Tiendas");
    EXPECT_EQ(shop->family, Family::compute);
    EXPECT_EQ(shop->zones, (std::vector<Zone>{Zone::vpc, Zone::awsOutsideVpc}));
    EXPECT_TRUE(shop->consumesMru);
    EXPECT_TRUE(shop->cautions[0].inTicket);
    EXPECT_TRUE(shop->cautions[0].inInspector);
    EXPECT_EQ(catalogue.kind(Key::of("street"))->scope, Scope::actor);
    EXPECT_EQ(catalogue.kind(Key::of("container")), nullptr);
    const Wire* wire = catalogue.wire(Key::of("street"), Key::of("shop"));
    ASSERT_NE(wire, nullptr);
    EXPECT_EQ(wire->label.es, "entra");
    EXPECT_TRUE(wire->dockable);
    EXPECT_EQ(catalogue.wire(Key::of("shop"), Key::of("street")), nullptr);
}

TEST(CatalogueReader, ReadsWhatAPropertySays)
{
    const auto result = Catalogue::read(sound);
    const Kind& shop = *std::get<Catalogue>(result).kind(Key::of("shop"));
    const Property& cpu = *shop.property(Key::of("cpu"));
    EXPECT_EQ(cpu.options.at(0).value, "1");
    EXPECT_FALSE(cpu.closedOptions);
    EXPECT_EQ(cpu.defaults[1].integer(), 2);
    const Property& memory = *shop.property(Key::of("memory"));
    EXPECT_EQ(memory.unit, "GB");
    EXPECT_EQ(memory.defaultSource, DefaultSource::fargateMinimum);
    EXPECT_EQ(memory.defaultFrom, Key::of("cpu"));
    const Property& size = *shop.property(Key::of("size"));
    EXPECT_EQ(size.type, PropertyType::choice);
    EXPECT_EQ(size.options.at(0).note, "10 m²");
    EXPECT_TRUE(size.closedOptions);
    EXPECT_EQ(size.defaults[0].string(), "s");
    EXPECT_TRUE(size.defaults[1].isNull());
    EXPECT_EQ(size.minimum, 500'000);
    EXPECT_EQ(size.maximum, 7 * oneMicro);
    EXPECT_EQ(size.ticketField, 1);
    EXPECT_EQ(size.requiredUnless, Key::of("cpu"));
    EXPECT_EQ(size.requiredUnlessValue.integer(), 1);
    EXPECT_EQ(shop.slot(Key::of("size")), 2);
    EXPECT_EQ(shop.slot(Key::of("colour")), -1);
}

TEST(CatalogueReader, SortsWhatIsSearched)
{
    const auto result = Catalogue::read(sound);
    EXPECT_EQ(std::get<Catalogue>(result).tables().tldsOpen, (std::vector<std::string>{"a", "z"}));
}

TEST(CatalogueReader, PointsAtAWrongType)
{
    const json::Error error = errorOf(with(R"("consumesMru": true)", R"("consumesMru": "yes")"));
    EXPECT_EQ(error.file, "shop.json");
    EXPECT_EQ(error.pointer, "/kinds/0/consumesMru");
    EXPECT_EQ(error.line, 8u);
    EXPECT_EQ(error.column, 22u);
    EXPECT_EQ(words(error), "shop.json:8:22: /kinds/0/consumesMru: expected true or false, found \"yes\"");
    EXPECT_EQ(words(error, Language::es),
              "shop.json:8:22: /kinds/0/consumesMru: se esperaba true o false, se encontró \"yes\"");
}

TEST(CatalogueReader, PointsAtWhatLacksAKey)
{
    const json::Error error = errorOf(with(R"({"en": "Street", "es": "Calle"})", R"({"en": "Street"})"));
    EXPECT_EQ(error.pointer, "/kinds/1/label/es");
    EXPECT_EQ(error.line, 18u);
    EXPECT_EQ(error.column, 34u);
    EXPECT_EQ(words(error), "shop.json:18:34: /kinds/1/label/es: expected a text, found nothing");
    EXPECT_EQ(words(error, Language::es), "shop.json:18:34: /kinds/1/label/es: se esperaba un texto, se encontró nada");
}

TEST(CatalogueReader, NamesTheWordsItKnows)
{
    const json::Error error = errorOf(with(R"("scope": "actor")", R"("scope": "nobody")"));
    EXPECT_EQ(words(error),
              "shop.json:20:57: /kinds/1/scope: expected one of environment, design, actor, found \"nobody\"");
}

struct Broken {
    std::string_view piece, replacement, pointer, expected;
};

class BrokenCatalogue : public ::testing::TestWithParam<Broken> {};

TEST_P(BrokenCatalogue, IsRefusedWithItsPlace)
{
    const json::Error error = errorOf(with(GetParam().piece, GetParam().replacement));
    EXPECT_EQ(error.pointer, GetParam().pointer);
    EXPECT_EQ(error.expected.in(Language::en), GetParam().expected);
    EXPECT_FALSE(error.expected.in(Language::es).empty());
    EXPECT_GT(error.line, 0u);
}

INSTANTIATE_TEST_SUITE_P(
    Places, BrokenCatalogue,
    testing::Values(
        Broken{R"("date": "2026-01-31",)", "", "/date", "a text"},
        Broken{R"("wires": [)", R"("cables": [)", "/wires", "a list"},
        Broken{R"("tables": {)", R"("lists": {)", "/tables", "an object"},
        Broken{R"("name": "street")", R"("name": "shop")", "/kinds/1/name", "a name that no other kind has"},
        Broken{R"("name": "street")", R"("name": " ")", "/kinds/1/name", "a text"},
        Broken{R"("zones": ["internet"])", R"("zones": [])", "/kinds/1/zones", "at least one zone"},
        Broken{R"("synonyms": ["store"])", R"("synonyms": ["store", 3])", "/kinds/0/synonyms/1", "a text"},
        Broken{R"("name": "memory")", R"("name": "cpu")", "/kinds/0/properties/1/name", "a name used once"},
        Broken{R"("ticketField": 1)", R"("ticketField": 2)", "/kinds/0/properties/2/ticketField",
               "the position of a ticket field"},
        Broken{R"("ticketField": 1)", R"("ticketField": -1)", "/kinds/0/properties/2/ticketField", "a whole number"},
        Broken{R"("property": "cpu"})", R"("property": "gpu"})", "/kinds/0/properties/1",
               "only references to properties of this kind, not to gpu"},
        Broken{R"("minimum": 0.5)", R"("minimum": "half")", "/kinds/0/properties/2/minimum", "a number"},
        Broken{R"("defaults": {"production": "s"})", R"("defaults": "s")", "/kinds/0/properties/2/defaults",
               "an object"},
        Broken{R"("optionsFrom": "fargate")", R"("optionsFrom": "recordTypes")", "/kinds/0/properties/0/optionsFrom",
               "one of fargate, databases, caches, searches, securityPolicies, cdnRegions, wafGroups"},
        Broken{R"("to": "shop")", R"("to": "market")", "/wires/0/to", "the name of a kind"},
        Broken{
            R"("dockable": true})",
            R"("dockable": true}, {"from": "street", "to": "shop", "meaning": "data", "label": {"en": "e", "es": "e"}})",
            "/wires/1", "a pair of kinds that no other wire joins"},
        Broken{R"("stepGb": 1)", R"("stepGb": 0)", "/tables/fargate/rows/0/stepGb", "a step of at least 1"},
        Broken{R"("maximumGb": 8)", R"("maximumGb": 99999999999)", "/tables/fargate/rows/0/maximumGb",
               "a whole number"},
        Broken{R"("strength": "weak")", R"("strength": "brittle")", "/tables/securityPolicies/rows/0/strength",
               "one of recommended, normal, strict, weak"},
        Broken{R"("date": "2026-01-09")", R"("date": null)", "/tables/topLevelDomains/date", "a text"}));

TEST(CatalogueReader, ReportsTheFirstOfTwoFaults)
{
    std::string text = with(R"("family": "compute")", R"("family": 1)");
    text.replace(text.find(R"("scope": "actor")"), 16, R"("scope": false )");
    EXPECT_EQ(errorOf(text).pointer, "/kinds/0/family");
}

TEST(CatalogueReader, RefusesWhatIsNoJson)
{
    EXPECT_EQ(words(errorOf("")), "shop.json:1:1: expected the rest of the JSON text, found end of file");
    EXPECT_EQ(errorOf("[]").expected.in(Language::en), "an object");
}

} // namespace reader_test
} // namespace designer
