#pragma once

#include <string>

#include "design/design.h"

namespace designer {

/// The rate card that a design was last priced with.
struct PricedWith {
    std::string name; // in English where the card has a name in each language
    std::string version;
    std::string sha256; // of the card's file
    bool operator==(const PricedWith&) const = default;
};

// In a file it is "pricedWith": {"name", "version", "sha256"}. Programs that do not know it keep it.

/// All of it empty: none that is recorded.
PricedWith pricedWith(const Design& design);
/// In the place of an earlier one.
Design withPricing(const Design& design, const PricedWith& priced);

} // namespace designer
