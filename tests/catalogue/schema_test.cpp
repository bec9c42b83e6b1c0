#include <gtest/gtest.h>

#include <set>

#include "catalogue/catalogue.h"

namespace designer {
namespace schema_test {

json::Value parsed(const std::string& path)
{
    const auto text = json::readFile(std::string(SOURCE_ROOT) + "/resources/" + path);
    const auto value = json::parse(std::get<std::string>(text));
    return std::get<json::Value>(value);
}

/// What the schema says of a thing, checked against every such thing that ships.
class Definition {
public:
    Definition(const json::Value& schema, std::string_view name) : definition_(schema["definitions"][name]) {}

    /// Every member of the value is described, and every required one is there.
    void expectDescribes(const json::Value& value, const std::string& where) const
    {
        for (const json::Member& member : value.object())
            EXPECT_FALSE(definition_["properties"][member.key].isNull()) << where << ": " << member.key;
        for (const json::Value& key : definition_["required"].array())
            EXPECT_FALSE(value[key.string()].isNull()) << where << ": " << key.string();
    }

    std::set<std::string> words(std::string_view property) const
    {
        std::set<std::string> out;
        for (const json::Value& word : definition_["properties"][property]["enum"].array())
            out.insert(word.string());
        return out;
    }

private:
    const json::Value& definition_;
};

TEST(CatalogueSchema, DescribesEveryKeyOfTheFiles)
{
    const json::Value schema = parsed("schemas/catalogue.schema.json");
    const Definition kind(schema, "kind"), property(schema, "property"), wire(schema, "wire"), tables(schema, "tables");
    const json::Value kinds = parsed("catalogue/kinds.json");
    const json::Value wires = parsed("catalogue/wires.json");
    for (const json::Value& entry : kinds["kinds"].array()) {
        kind.expectDescribes(entry, entry["name"].string());
        for (const json::Value& own : entry["properties"].array())
            property.expectDescribes(own, entry["name"].string() + "." + own["name"].string());
    }
    for (const json::Value& entry : wires["wires"].array()) {
        wire.expectDescribes(entry, entry["from"].string() + " to " + entry["to"].string());
        for (const json::Value& own : entry["properties"].array())
            property.expectDescribes(own, entry["from"].string() + " to " + entry["to"].string());
    }
    tables.expectDescribes(parsed("catalogue/tables.json")["tables"], "tables");
}

/// The shipped catalogue as one document, with one word in its first kind or property replaced.
class WordOfTheSchema {
public:
    bool isRead(std::string_view piece, const std::string& word) const
    {
        std::string text = document_;
        const std::string key = "\"" + std::string(piece) + "\": \"";
        const std::size_t at = text.find(key) + key.size();
        text.replace(at, text.find('"', at) - at, word);
        return std::holds_alternative<Catalogue>(Catalogue::read(text));
    }

private:
    static std::string whole()
    {
        json::Object document{{"date", "2026-01-31"},
                              {"kinds", parsed("catalogue/kinds.json")["kinds"]},
                              {"wires", parsed("catalogue/wires.json")["wires"]},
                              {"tables", parsed("catalogue/tables.json")["tables"]}};
        return json::write(json::Value(std::move(document)));
    }
    std::string document_ = whole();
};

TEST(CatalogueSchema, ListsTheWordsThatTheReaderTakes)
{
    const json::Value schema = parsed("schemas/catalogue.schema.json");
    const WordOfTheSchema document;
    for (const auto& [definition, property, count] : {std::tuple{"property", "type", 24u},
                                                      {"kind", "family", 7u},
                                                      {"kind", "scope", 3u},
                                                      {"wire", "meaning", 4u}}) {
        const std::set<std::string> words = Definition(schema, definition).words(property);
        EXPECT_EQ(words.size(), count) << property;
        for (const std::string& word : words)
            EXPECT_TRUE(document.isRead(property, word)) << property << " " << word;
        EXPECT_FALSE(document.isRead(property, "nonsense")) << property;
    }
}

} // namespace schema_test
} // namespace designer
