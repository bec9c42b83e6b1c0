#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/text.h"
#include "json/json.h"

namespace designer {

/// The largest rate, minimum or price that a card may state, in whole units.
inline constexpr Micro maximumRate = 1'000'000'000;

/// What one thing costs per month. Read from a file whose rates are decimal
/// strings with at most six decimals; null or absent means not rated.
///
/// A rate's key is its path below `rates` in the file, joined by dots, without
/// a last step that is called "rate":
///
///   vpn                                     {"vpn": {"rate": …}}
///   container.perVcpu, container.perGb      {"container": {"perVcpu": …, "perGb": …}}
///   database.byType.db.r6.large             {"database": {"byType": {"db.r6.large": …}}}
///   database.usage.storageGb                {"database": {"usage": {"storageGb": {"rate": …}}}}
///   encryption-key.byMode.external-cloudhsm, secret.byStore.aws
///   cdn.usage.monthlyTb.byLocation.south-america
///   queue.usage.monthlyRequestsMillions.byType.fifo
class RateCard {
public:
    /// The illustrative card that ships with the program.
    static const RateCard& builtIn();
    /// Errors name file, pointer, line and column. Keys that the program does
    /// not know are passed over; a rounding other than the program's is refused.
    static json::Result<RateCard> read(std::string_view text, const std::string& file = {});

    std::string id, version, effectiveFrom, unit;
    std::string validUntil; // "2026-12-31"; empty: the card does not say
    std::string sha256;     // of the bytes that were read
    bool illustrative = false;
    OwnedText name, disclaimer, basis;
    std::optional<std::string> currency;
    std::optional<Micro> pricePerMru; // in `currency`, which is then there

    /// Nothing when the card has no value for the key.
    std::optional<Micro> rate(std::string_view key) const;
    /// True when the card says that the kind is included at no extra MRU.
    bool included(std::string_view kind) const;
    /// Why a kind is included, in the card's words; empty when it says nothing.
    Text includedNote(std::string_view kind) const;
    /// The smallest counted amount of a rate's key ("database.usage.storageGb" → 10, "hsm" → 2), or 0.
    Micro minimum(std::string_view key) const;
    /// All keys with a rate or a null, in order of the file.
    const std::vector<std::pair<std::string, std::optional<Micro>>>& entries() const { return entries_; }

private:
    friend class RateCardReader;
    std::vector<std::pair<std::string, std::optional<Micro>>> entries_;
    std::unordered_map<std::string, std::size_t> index_;
    std::unordered_map<std::string, OwnedText> included_;
    std::unordered_map<std::string, Micro> minimums_;
};

} // namespace designer
