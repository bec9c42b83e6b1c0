#include "text/text.h"

#include <gtest/gtest.h>

#include "text/day.h"
#include "text/nearest.h"

namespace designer {

namespace text_test {

TEST(Numbers, FollowTheLocaleInWhatPeopleRead)
{
    EXPECT_EQ(formatCount(1234567, Language::en), "1,234,567");
    EXPECT_EQ(formatCount(-1234, Language::es), "-1.234");
    EXPECT_EQ(formatDecimal(31'274'500, 2, Language::en), "31.27");
    EXPECT_EQ(formatDecimal(5'000, 2, Language::es), "0,01");
    EXPECT_EQ(formatDecimal(1'234'567'890, 2, Language::es), "1.234,57");
    EXPECT_EQ(formatQuantity(500'000, Language::es), "0,5");
}

TEST(Numbers, StayPlainForPrograms)
{
    EXPECT_EQ(sixDecimals(-1'387), "-0.001387");
    EXPECT_EQ(plainDecimal(2'000'000), "2");
    EXPECT_EQ(plainDecimal(100), "0.0001");
}

TEST(Message, FillsPlaceholdersInTheReadersLanguage)
{
    const Message message{
        {"{component}: {count} of {unknown}", "{component}: {count} de {unknown}"},
        {{"component", Labelled{{"Database", "Base de datos"}, "core"}}, {"count", std::int64_t{1000}}}};
    EXPECT_EQ(message.in(Language::en), "Database core: 1,000 of {unknown}");
    EXPECT_EQ(message.in(Language::es), "Base de datos core: 1.000 de {unknown}");
}

TEST(Day, IsOneOfTheCalendar)
{
    EXPECT_EQ(parseDay("2028-02-29"), std::chrono::year(2028) / 2 / 29);
    for (const char* none :
         {"", "2027-02-29", "2026-13-01", "2026-1-01", "26-11-2024", "2026-11-24T00:00", "+026-11-24"})
        EXPECT_EQ(parseDay(none), std::nullopt) << none;
}

TEST(Nearest, OffersWhatHoldsTheWordFirst)
{
    EXPECT_EQ(nearestFew("jwt", {"sso", "jwt-requires-sso", "vpn"}), "jwt-requires-sso, sso, vpn");
}

} // namespace text_test

} // namespace designer
