#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/text.h"

namespace designer {

/// An IPv4 address (in the first four bytes) or an IPv6 address.
struct Address {
    bool v6 = false;
    std::array<std::uint8_t, 16> bytes{};

    int bits() const { return v6 ? 128 : 32; }
    auto operator<=>(const Address&) const = default;
};

/// A range in CIDR notation. `base` may have bits behind the prefix as it was written.
struct AddressRange {
    Address base;
    int prefix = 0;

    /// The same range, written from its first address.
    AddressRange network() const;
    bool holds(const Address& address) const;
    bool operator==(const AddressRange&) const = default;
};

/// Dotted decimals without leading zeros, or any form of RFC 4291 without a zone; nothing else.
std::optional<Address> parseAddress(std::string_view text);
/// "10.0.0.0/8", "2001:db8::/32"; nothing without a prefix length.
std::optional<AddressRange> parseRange(std::string_view text);

std::string textOf(const Address& address);
std::string textOf(const AddressRange& range);

bool overlap(const AddressRange& a, const AddressRange& b);
/// Every bit of `inner` in `outer`.
bool contains(const AddressRange& outer, const AddressRange& inner);

/// Why an address cannot be reached over the public Internet (RFC 1918, 6598
/// and the other reserved blocks); empty when it can.
Text whyNotPublic(const Address& address);
/// Whether a range lies in the private ranges of RFC 1918.
bool isPrivate(const AddressRange& range);

} // namespace designer
