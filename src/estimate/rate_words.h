#pragma once

#include <string>
#include <string_view>

#include "catalogue/catalogue.h"

namespace designer {

/// A rate's key for people.
struct RateWords {
    OwnedText kind;   // "Database"; the key's first step where nobody knows it
    OwnedText what;   // "Database nodes"; empty for a rate of the kind itself
    OwnedText choice; // "db.r6.large", "South America"; empty where nothing is chosen
    bool operator==(const RateWords&) const = default;
};

RateWords rateWords(std::string_view key, const Catalogue& catalogue);

/// What a rate is counted by, as a rate card names it ("node-month"); its own word where nobody knows another.
OwnedText unitWords(std::string_view unit);

} // namespace designer
