#include "rules/addresses.h"

#include <gtest/gtest.h>

namespace designer {
namespace addresses_test {

std::string reason(std::string_view text)
{
    const auto address = parseAddress(text);
    return address ? std::string(whyNotPublic(*address).en) : "(no address)";
}

AddressRange range(std::string_view text)
{
    return parseRange(text).value();
}

TEST(AddressesTest, ReadsDottedDecimalsAndNothingElse)
{
    ASSERT_TRUE(parseAddress("200.1.2.3"));
    EXPECT_EQ(textOf(*parseAddress("200.1.2.3")), "200.1.2.3");
    for (const char* wrong : {"", "200.1.2", "200.1.2.3.4", "200.1.2.256", "200.1.2.03", "200.1.2.3/32", " 200.1.2.3",
                              "0x10.1.2.3", "vpn.example.com"})
        EXPECT_FALSE(parseAddress(wrong)) << wrong;
    EXPECT_FALSE(parseAddress(std::string_view("1.2.3.4\0", 8)));
    EXPECT_FALSE(parseAddress(std::string(1000, '1')));
}

TEST(AddressesTest, ReadsIpv6)
{
    ASSERT_TRUE(parseAddress("2600:1F18::A"));
    EXPECT_EQ(textOf(*parseAddress("2600:1F18::A")), "2600:1f18::a");
    EXPECT_FALSE(parseAddress("2600::1::2"));
    EXPECT_FALSE(parseAddress("fe80::1%eth0"));
}

TEST(AddressesTest, ReadsRangesWithAPrefixLength)
{
    EXPECT_EQ(textOf(range("10.0.0.0/8")), "10.0.0.0/8");
    EXPECT_EQ(textOf(range("0.0.0.0/0")), "0.0.0.0/0");
    EXPECT_EQ(textOf(range("2001:db8::/128")), "2001:db8::/128");
    for (const char* wrong : {"10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.0/8 ",
                              "10.0.0/8", "::/129", "10.0.0.0/8/8", "10.0.0.0/4294967304"})
        EXPECT_FALSE(parseRange(wrong)) << wrong;
}

TEST(AddressesTest, TheNetworkHasNoBitsBehindThePrefix)
{
    EXPECT_EQ(textOf(range("10.1.2.3/8").network()), "10.0.0.0/8");
    EXPECT_EQ(textOf(range("172.31.255.255/12").network()), "172.16.0.0/12");
    EXPECT_EQ(textOf(range("200.1.2.3/32").network()), "200.1.2.3/32");
    EXPECT_EQ(textOf(range("200.1.2.3/0").network()), "0.0.0.0/0");
    EXPECT_EQ(textOf(range("2600:1f18::ffff/33").network()), "2600:1f18::/33");
}

TEST(AddressesTest, RangesOverlapWhenOneHoldsTheOther)
{
    EXPECT_TRUE(overlap(range("10.0.0.0/8"), range("10.1.0.0/16")));
    EXPECT_TRUE(overlap(range("10.1.0.0/16"), range("10.0.0.0/8")));
    EXPECT_TRUE(overlap(range("10.1.0.0/16"), range("10.1.0.0/16")));
    EXPECT_FALSE(overlap(range("10.0.0.0/16"), range("10.1.0.0/16")));
    EXPECT_FALSE(overlap(range("0.0.0.0/0"), range("::/0")));
    EXPECT_TRUE(contains(range("10.0.0.0/8"), range("10.1.0.0/16")));
    EXPECT_FALSE(contains(range("10.1.0.0/16"), range("10.0.0.0/8")));
}

TEST(AddressesTest, ReservedAddressesAreNotPublic)
{
    for (const char* open :
         {"200.1.2.3", "11.0.0.1", "172.15.255.255", "172.32.0.0", "192.167.255.255", "100.63.255.255", "100.128.0.0",
          "198.17.255.255", "198.20.0.0", "223.255.255.255", "2600:1f18::1"})
        EXPECT_EQ(reason(open), "") << open;
    EXPECT_EQ(reason("10.0.0.1"), "it is private (RFC 1918)");
    EXPECT_EQ(reason("172.16.0.0"), "it is private (RFC 1918)");
    EXPECT_EQ(reason("172.31.255.255"), "it is private (RFC 1918)");
    EXPECT_EQ(reason("192.168.0.1"), "it is private (RFC 1918)");
    EXPECT_EQ(reason("100.64.0.1"), "it is shared by carriers (RFC 6598)");
    EXPECT_EQ(reason("127.0.0.1"), "it is the machine itself");
    EXPECT_EQ(reason("169.254.1.1"), "it is valid on one link only");
    EXPECT_EQ(reason("0.1.2.3"), "it is reserved for “this network”");
    EXPECT_EQ(reason("192.0.0.1"), "it is reserved for protocols");
    EXPECT_EQ(reason("192.0.2.1"), "it is reserved for documentation");
    EXPECT_EQ(reason("198.19.0.1"), "it is reserved for benchmarks");
    EXPECT_EQ(reason("198.51.100.1"), "it is reserved for documentation");
    EXPECT_EQ(reason("203.0.113.1"), "it is reserved for documentation");
    EXPECT_EQ(reason("224.0.0.1"), "it is a multicast address");
    EXPECT_EQ(reason("255.255.255.255"), "it is reserved");
    EXPECT_EQ(reason("::1"), "it is the machine itself");
    EXPECT_EQ(reason("fe80::1"), "it is valid on one link only");
    EXPECT_EQ(reason("fd00::1"), "it is private (RFC 4193)");
    EXPECT_EQ(reason("ff02::1"), "it is a multicast address");
    EXPECT_EQ(reason("2001:db8::1"), "it is reserved for documentation");
    EXPECT_EQ(reason("::ffff:10.0.0.1"), "it is an IPv4 address written as IPv6");
}

TEST(AddressesTest, OnlyWholeRangesOfRfc1918ArePrivate)
{
    EXPECT_TRUE(isPrivate(range("10.0.0.0/8")));
    EXPECT_TRUE(isPrivate(range("192.168.10.0/24")));
    EXPECT_FALSE(isPrivate(range("10.0.0.0/7")));
    EXPECT_FALSE(isPrivate(range("200.0.0.0/8")));
}

} // namespace addresses_test
} // namespace designer
