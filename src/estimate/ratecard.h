#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "catalogue/catalogue.h"
#include "json/json.h"
#include "text/text.h"

namespace designer {

/// What one thing costs per month, by a dotted key ("container.perVcpu",
/// "database.byType.db.r6.large", "cdn.monthlyTb.south-america"). Read from a
/// file whose rates are decimal strings; null or absent means not rated.
class RateCard {
public:
    /// The illustrative card that ships with the program.
    static const RateCard& builtIn();
    /// Errors name file, pointer, line and column.
    static json::Result<RateCard> read(std::string_view text, const std::string& file = {});

    std::string id, version, effectiveFrom, unit, sha256;
    bool illustrative = false;
    OwnedText name, disclaimer, basis;
    std::optional<std::string> currency;
    std::optional<Micro> pricePerMru;  // in `currency`

    /// Nothing when the card has no value for the key.
    std::optional<Micro> rate(std::string_view key) const;
    /// True when the card says that the kind is included at no extra MRU.
    bool included(std::string_view kind) const;
    /// Why a kind is included, in the card's words; empty when it says nothing.
    Text includedNote(std::string_view kind) const;
    /// The smallest billed amount of a usage ("database.storageGb" → 10), or 0.
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

}  // namespace designer
