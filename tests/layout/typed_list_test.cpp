#include "layout/typed_list.h"

#include "layout/docked.h"
#include "layout/drawn_design.h"
#include "layout/zones.h"

namespace designer {
namespace typed_list_test {

using testing::card;
using testing::drawing;

const Catalogue& catalogue = Catalogue::builtIn();

/// "2 container: Accounts | vpn | ? nonsense"
std::string read(std::string_view typed)
{
    std::string out;
    for (const ListedKind& entry : readTypedList(catalogue, typed)) {
        out += out.empty() ? "" : " | ";
        out += entry.count > 1 ? std::to_string(entry.count) + ' ' : "";
        out += entry.kind ? std::string(entry.kind->name.text()) : "? " + entry.typed;
        for (const std::string& name : entry.names)
            out += (&name == &entry.names.front() ? ": " : ", ") + name;
    }
    return out;
}

AddedList added(const Design& design, std::string_view typed, std::string_view beside = {}, bool directed = false)
{
    return withTypedList(design, catalogue, readTypedList(catalogue, typed), beside, directed, {96, 96}, Language::en);
}

/// "internet > gateway", each on a line, docked ones with ">>".
std::string wires(const Design& design)
{
    std::string out;
    for (const Connection& wire : design.connections())
        out += wire.from + (wire.docked ? " >> " : " > ") + wire.to + '\n';
    return out;
}

TEST(IsTypedList, IsMoreThanTheNameOfAKind)
{
    EXPECT_FALSE(isTypedList("api gateway"));
    EXPECT_FALSE(isTypedList("3scale"));
    EXPECT_FALSE(isTypedList("3"));
    EXPECT_TRUE(isTypedList("alb,"));
    EXPECT_TRUE(isTypedList("3 container"));
    EXPECT_TRUE(isTypedList("container: Accounts"));
}

TEST(ReadTypedList, TakesCountsKindsAndNamesInBothLanguages)
{
    EXPECT_EQ(read("alb, api gateway, 3 container"), "load-balancer | api-gateway | 3 container");
    EXPECT_EQ(read("2x contenedores; cola\nsso"), "2 container | queue | sso");
    EXPECT_EQ(read("gateway: Banking APIs, vpn:"), "api-gateway: Banking APIs | vpn");
    EXPECT_EQ(read("3 x containers, db"), "3 container | database");
    EXPECT_EQ(read(" , ,"), "");
}

TEST(ReadTypedList, ACountOfSeveralTakesAsManyNames)
{
    EXPECT_EQ(read("3 containers: Accounts, Cards, Loans, vpn"), "3 container: Accounts, Cards, Loans | vpn");
    EXPECT_EQ(read("2 containers: Accounts, sso: Login"), "2 container: Accounts | sso: Login");
    EXPECT_EQ(read("container: Accounts, cache"), "container: Accounts | cache");
}

TEST(ReadTypedList, WhatIsUnknownStaysInItsPlace)
{
    EXPECT_EQ(read("vpn, zzzz, sso"), "vpn | ? zzzz | sso");
    EXPECT_EQ(read("1000 containers"), "99 container");
}

TEST(WithTypedList, WiresEachToTheNearestBeforeIt)
{
    const AddedList all =
        added(Design(), "internet, gateway: API, waf: Wall, certificate: Cert, "
                        "2 containers: A, B, vpn: Link, corporate: Bank, sso: Login, database: Users");
    EXPECT_EQ(wires(all.design), "internet > api\n"
                                 "login > users\n"
                                 "wall >> api\n"
                                 "cert >> api\n"
                                 "api > a\n"
                                 "api > b\n"
                                 "a > link\n"
                                 "b > link\n"
                                 "link > bank\n"
                                 "login > link\n");
    EXPECT_EQ(all.ids.size(), 10u);
    EXPECT_EQ(all.design.component("link")->name, "Link");
    EXPECT_TRUE(truthful(all.design, catalogue, {}) == all.design);
}

TEST(WithTypedList, WhatFoundNoneWaitsForTheFirstBehindIt)
{
    EXPECT_EQ(wires(added(Design(), "alb, gateway, 2 container: A, B").design), "api-gateway > a\n"
                                                                                "load-balancer > a\n"
                                                                                "api-gateway > b\n"
                                                                                "load-balancer > b\n");
}

TEST(WithTypedList, BeginsBesideWhatIsSelected)
{
    const Design one = drawing({card("core", "container", Point{672, 256})});
    EXPECT_EQ(wires(added(one, "cache: C, search: S", "core").design), "core > c\ncore > s\n");
    EXPECT_EQ(wires(added(one, "container: D", "core").design), "");
    EXPECT_EQ(wires(added(one, "container: D", "core", true).design), "core > d\n");
    EXPECT_EQ(added(one, "cache", "core").design.component("core")->at, (Point{672, 256}));
}

TEST(WithTypedList, CardsStandApart)
{
    const AddedList all = added(Design(), "gateway, 6 containers, 2 database");
    for (const Component& one : all.design.components())
        for (const Component& other : all.design.components())
            EXPECT_TRUE(one.id == other.id || !cardRect(one).intersects(cardRect(other))) << one.id << ' ' << other.id;
    EXPECT_EQ(wires(all.design).size(), wires(added(Design(), "gateway, 6 containers, 2 database").design).size());
}

} // namespace typed_list_test
} // namespace designer
