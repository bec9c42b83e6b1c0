#include "rules/domain_names.h"

#include <gtest/gtest.h>

namespace designer {
namespace domain_names_test {

std::string problem(std::string_view written, NameUse use)
{
    return std::string(problemOf(DomainName(written), use).en);
}

TEST(DomainNameTest, IsComparedInLowerCaseWithoutTheFinalDot)
{
    EXPECT_EQ(DomainName("API.Example.COM.").text(), "api.example.com");
    EXPECT_EQ(DomainName("api.example.com").text(), "api.example.com");
    EXPECT_EQ(DomainName("*.Example.com").text(), "*.example.com");
}

TEST(DomainNameTest, OtherScriptsBecomePunycode)
{
    EXPECT_EQ(DomainName("München.example").text(), "xn--mnchen-3ya.example");
    EXPECT_EQ(DomainName("ÑANDÚ.cl").text(), "xn--and-6ma2c.cl");
    EXPECT_EQ(DomainName("straße.de").text(), "xn--strae-oqa.de");
}

TEST(DomainNameTest, BothFormsOfAnInternationalNameAreShown)
{
    EXPECT_EQ(DomainName("München.example").shown(), "münchen.example (xn--mnchen-3ya.example)");
    EXPECT_EQ(DomainName("xn--mnchen-3ya.example").shown(), "münchen.example (xn--mnchen-3ya.example)");
    EXPECT_EQ(DomainName("api.Example.com").shown(), "api.example.com");
}

TEST(DomainNameTest, ACopyKeepsItsText)
{
    const DomainName original("Api.Example.com");
    const DomainName copy = original;
    EXPECT_EQ(copy.text(), "api.example.com");
}

TEST(DomainNameTest, HostNamesHaveLettersDigitsAndHyphens)
{
    EXPECT_EQ(problem("api-2.example.com", NameUse::host), "");
    EXPECT_EQ(problem("", NameUse::host), "it is empty");
    EXPECT_EQ(problem("api_2.example.com", NameUse::host), "it contains a character that is not allowed");
    EXPECT_EQ(problem("my api.example.com", NameUse::host), "it contains a character that is not allowed");
    EXPECT_EQ(problem("-api.example.com", NameUse::host), "a label begins or ends with a hyphen");
    EXPECT_EQ(problem("api.example-.com", NameUse::host), "a label begins or ends with a hyphen");
    EXPECT_EQ(problem("api..example.com", NameUse::host), "there is nothing between two dots");
    EXPECT_EQ(problem(".example.com", NameUse::host), "there is nothing between two dots");
    EXPECT_EQ(problem("*.example.com", NameUse::host), "“*” is not allowed there");
    EXPECT_EQ(problem("localhost", NameUse::host), "it has no top-level domain");
    EXPECT_EQ(problem("192.168.1.10", NameUse::host), "its last label is a number");
}

TEST(DomainNameTest, LabelsHave63CharactersAtMost)
{
    EXPECT_EQ(problem(std::string(63, 'a') + ".com", NameUse::host), "");
    EXPECT_EQ(problem(std::string(64, 'a') + ".com", NameUse::host), "a label has more than 63 characters");
}

TEST(DomainNameTest, NamesHave253CharactersAtMost)
{
    const std::string label(49, 'a');
    const std::string four = label + '.' + label + '.' + label + '.' + label + '.'; // 200
    EXPECT_EQ(problem(four + label + ".com", NameUse::host), "");                   // 253
    EXPECT_EQ(problem(four + label + "a.com", NameUse::host), "it has more than 253 characters");
}

TEST(DomainNameTest, ZonesTakeUnderscoresAndRecordsAlsoAWildcard)
{
    EXPECT_EQ(problem("_dmarc.example.com", NameUse::zone), "");
    EXPECT_EQ(problem("*.example.com", NameUse::zone), "“*” is not allowed there");
    EXPECT_EQ(problem("*.example.com", NameUse::record), "");
    EXPECT_EQ(problem("a*.example.com", NameUse::record), "“*” is not allowed there");
    EXPECT_EQ(problem("www.*.com", NameUse::record), "“*” is not allowed there");
    EXPECT_EQ(problem("mail", NameUse::target), "");
    EXPECT_EQ(problem("mail", NameUse::zone), "it has no top-level domain");
}

TEST(DomainNameTest, WhatPunycodeCannotExpressIsRefused)
{
    EXPECT_EQ(problem("☃\u202e.example", NameUse::host), "it is not a valid internationalised name");
    EXPECT_EQ(problem(std::string("ñ\0.com", 7), NameUse::host), "it is not a valid internationalised name");
    std::string endless;
    for (int i = 0; i < 2000; ++i)
        endless += "ñ";
    EXPECT_EQ(problem(endless, NameUse::host), "it has more than 253 characters");
}

TEST(DomainNameTest, AWildcardStandsForExactlyOneLabel)
{
    EXPECT_TRUE(covers("api.example.com", "api.example.com"));
    EXPECT_TRUE(covers("*.example.com", "api.example.com"));
    EXPECT_FALSE(covers("*.example.com", "example.com"));
    EXPECT_FALSE(covers("*.example.com", "v1.api.example.com"));
    EXPECT_FALSE(covers("*.example.com", "api.example.org"));
    EXPECT_FALSE(covers("*.example.com", ".example.com"));
    EXPECT_FALSE(covers("api.example.com", "www.example.com"));
}

TEST(DomainNameTest, AZoneAnswersForItselfAndWhatIsBelow)
{
    EXPECT_TRUE(liesIn("example.com", "example.com"));
    EXPECT_TRUE(liesIn("v1.api.example.com", "example.com"));
    EXPECT_FALSE(liesIn("myexample.com", "example.com"));
    EXPECT_FALSE(liesIn("com", "example.com"));
    EXPECT_FALSE(liesIn("example.com", ""));
}

Tables someTables()
{
    Tables tables;
    tables.secondLevelSuffixes = {"co.uk", "com.mx"};
    tables.tldsOpen = {"com", "com.mx", "mx"};
    tables.tldsClosed = {"cl", "com.ar"};
    tables.tldsAbsent = {"pe"};
    tables.tldsWithoutIdn = {"com.mx", "mx"};
    return tables;
}

TEST(DomainNameTest, TheLongestSuffixCounts)
{
    const Tables tables = someTables();
    EXPECT_EQ(suffixOf("www.acme.com.mx", tables), "com.mx");
    EXPECT_EQ(suffixOf("acme.mx", tables), "mx");
    EXPECT_EQ(suffixOf("acme.com.ar", tables), "com.ar");
    EXPECT_EQ(suffixOf("acme.unknown", tables), "unknown");
    EXPECT_EQ(suffixOf("acme", tables), "");
    EXPECT_EQ(registrablePart("www.acme.com.mx", tables), "acme.com.mx");
    EXPECT_EQ(registrablePart("acme.com", tables), "acme.com");
    EXPECT_EQ(registrablePart("com.mx", tables), "");
    EXPECT_EQ(registrablePart(".com", tables), "");
    EXPECT_EQ(registrablePart("com", tables), "");
}

TEST(DomainNameTest, SuffixesAreOpenClosedOrAbsent)
{
    const Tables tables = someTables();
    EXPECT_EQ(stateOf("com", tables), SuffixState::open);
    EXPECT_EQ(stateOf("cl", tables), SuffixState::closed);
    EXPECT_EQ(stateOf("pe", tables), SuffixState::absent);
    EXPECT_EQ(stateOf("unknown", tables), SuffixState::absent);
    EXPECT_TRUE(takesInternationalNames("com", tables));
    EXPECT_FALSE(takesInternationalNames("com.mx", tables));
}

} // namespace domain_names_test
} // namespace designer
