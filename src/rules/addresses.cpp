#include "rules/addresses.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>

namespace designer {

namespace {

constexpr Text unspecified{"it is reserved for “this network”", "está reservada para «esta red»"};
constexpr Text privateUse{"it is private (RFC 1918)", "es privada (RFC 1918)"};
constexpr Text carrier{"it is shared by carriers (RFC 6598)", "es compartida por operadores (RFC 6598)"};
constexpr Text loopback{"it is the machine itself", "es la propia máquina"};
constexpr Text linkLocal{"it is valid on one link only", "solo es válida en un enlace local"};
constexpr Text assigned{"it is reserved for protocols", "está reservada para protocolos"};
constexpr Text documentation{"it is reserved for documentation", "está reservada para documentación"};
constexpr Text benchmark{"it is reserved for benchmarks", "está reservada para pruebas de rendimiento"};
constexpr Text multicast{"it is a multicast address", "es una dirección multicast"};
constexpr Text future{"it is reserved", "está reservada"};
constexpr Text uniqueLocal{"it is private (RFC 4193)", "es privada (RFC 4193)"};
constexpr Text mapped{"it is an IPv4 address written as IPv6", "es una dirección IPv4 escrita como IPv6"};

struct Block {
    AddressRange range;
    Text why;
};

AddressRange range(std::string_view text)
{
    return *parseRange(text);
}

const Block blocks[] = {
    {range("0.0.0.0/8"), unspecified},
    {range("10.0.0.0/8"), privateUse},
    {range("100.64.0.0/10"), carrier},
    {range("127.0.0.0/8"), loopback},
    {range("169.254.0.0/16"), linkLocal},
    {range("172.16.0.0/12"), privateUse},
    {range("192.0.0.0/24"), assigned},
    {range("192.0.2.0/24"), documentation},
    {range("192.168.0.0/16"), privateUse},
    {range("198.18.0.0/15"), benchmark},
    {range("198.51.100.0/24"), documentation},
    {range("203.0.113.0/24"), documentation},
    {range("224.0.0.0/4"), multicast},
    {range("240.0.0.0/4"), future},
    {range("::/128"), unspecified},
    {range("::1/128"), loopback},
    {range("::ffff:0:0/96"), mapped},
    {range("fe80::/10"), linkLocal},
    {range("fc00::/7"), uniqueLocal},
    {range("ff00::/8"), multicast},
    {range("2001:db8::/32"), documentation},
};

const AddressRange privateRanges[] = {range("10.0.0.0/8"), range("172.16.0.0/12"), range("192.168.0.0/16")};

} // namespace

AddressRange AddressRange::network() const
{
    AddressRange out = *this;
    for (std::size_t i = 0; i < out.base.bytes.size(); ++i) {
        const int kept = std::clamp(prefix - static_cast<int>(i) * 8, 0, 8);
        out.base.bytes[i] = static_cast<std::uint8_t>(out.base.bytes[i] & (0xff00 >> kept));
    }
    return out;
}

bool AddressRange::holds(const Address& address) const
{
    if (address.v6 != base.v6)
        return false;
    const auto whole = static_cast<std::size_t>(prefix / 8);
    const int rest = prefix % 8;
    const auto same = [&](std::size_t byte, int mask) {
        return ((address.bytes[byte] ^ base.bytes[byte]) & mask) == 0;
    };
    return std::equal(base.bytes.begin(), base.bytes.begin() + prefix / 8, address.bytes.begin())
           && (rest == 0 || same(whole, 0xff00 >> rest));
}

std::optional<Address> parseAddress(std::string_view text)
{
    char terminated[INET6_ADDRSTRLEN] = {};
    if (text.size() >= sizeof terminated || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    std::copy(text.begin(), text.end(), terminated);
    Address address;
    address.v6 = text.find(':') != std::string_view::npos;
    if (inet_pton(address.v6 ? AF_INET6 : AF_INET, terminated, address.bytes.data()) != 1)
        return std::nullopt;
    return address;
}

std::optional<AddressRange> parseRange(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto address = parseAddress(text.substr(0, slash));
    const std::string_view digits = text.substr(slash + 1);
    unsigned prefix = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
    const bool plain = digits == "0" || !digits.starts_with('0');
    if (!address || error != std::errc() || end != digits.data() + digits.size() || !plain
        || prefix > static_cast<unsigned>(address->bits()))
        return std::nullopt;
    return AddressRange{*address, static_cast<int>(prefix)};
}

std::string textOf(const Address& address)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(address.v6 ? AF_INET6 : AF_INET, address.bytes.data(), text, sizeof text);
    return text;
}

std::string textOf(const AddressRange& range)
{
    return textOf(range.base) + '/' + std::to_string(range.prefix);
}

bool overlap(const AddressRange& a, const AddressRange& b)
{
    return a.prefix <= b.prefix ? a.holds(b.base) : b.holds(a.base);
}

bool contains(const AddressRange& outer, const AddressRange& inner)
{
    return outer.prefix <= inner.prefix && outer.holds(inner.base);
}

Text whyNotPublic(const Address& address)
{
    const auto block = std::find_if(std::begin(blocks), std::end(blocks),
                                    [&](const Block& each) { return each.range.holds(address); });
    return block == std::end(blocks) ? Text{} : block->why;
}

bool isPrivate(const AddressRange& range)
{
    return std::any_of(std::begin(privateRanges), std::end(privateRanges),
                       [&](const AddressRange& each) { return contains(each, range); });
}

} // namespace designer
