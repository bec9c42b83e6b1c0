#include "text/translation.h"

#include <gtest/gtest.h>

#include "text/text.h"

namespace designer {

namespace translation_test {

constexpr std::string_view portuguese = R"po(# Portuguese
msgid ""
msgstr ""
"Language: pt\n"
"X-Language-Name: Português\n"
"X-Number-Group: .\n"
"X-Number-Decimal: ,\n"

#: src/rules/vpn_rules.cpp
msgid "The tunnel “{name}” has "
"no second end"
msgstr "O túnel “{name}” não tem "
"segunda ponta"

#, fuzzy
msgid "Database"
msgstr "Base"

msgid "Cache"
msgstr ""

msgid "a \"quoted\"\nline"
msgstr "uma \"citada\"\nlinha"
)po";

TEST(Translation, IsReadFromATranslatorsFile)
{
    const Translation read = readTranslation(portuguese);
    EXPECT_EQ(read.code, "pt");
    EXPECT_EQ(read.name, "Português");
    EXPECT_EQ(read.group, '.');
    EXPECT_EQ(read.decimal, ',');
    EXPECT_EQ(read.texts.at("The tunnel “{name}” has no second end"), "O túnel “{name}” não tem segunda ponta");
    EXPECT_EQ(read.texts.at("a \"quoted\"\nline"), "uma \"citada\"\nlinha");
}

TEST(Translation, LeavesOutWhatIsNotTranslatedYet)
{
    const Translation read = readTranslation(portuguese);
    EXPECT_EQ(read.texts.count("Database"), 0U);
    EXPECT_EQ(read.texts.count("Cache"), 0U);
    EXPECT_EQ(read.texts.size(), 2U);
}

TEST(Translation, OfHalfAFileIsWhatCouldBeRead)
{
    for (std::size_t size = 0; size < portuguese.size(); ++size)
        readTranslation(portuguese.substr(0, size));
    EXPECT_EQ(readTranslation("msgid \"a\"\nmsgstr \"b").texts.size(), 0U);
    EXPECT_EQ(readTranslation("").code, "");
}

TEST(Languages, AreKnownByTheirCode)
{
    Language language = Language::en;
    EXPECT_TRUE(parseLanguage("es", language));
    EXPECT_EQ(language, Language::es);
    EXPECT_EQ(factsOf(language).name, "Español");
    EXPECT_FALSE(parseLanguage("xx", language));
    EXPECT_EQ(language, Language::es);
}

} // namespace translation_test

} // namespace designer
