#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "estimate/line_items.h"
#include "estimate/ratecard.h"

namespace designer {

/// What a card says of one line item.
struct ItemRates {
    std::optional<Micro> first; // of items without variants
    std::optional<Micro> second;
    std::vector<std::pair<std::string_view, std::optional<Micro>>> variants; // ordered by name
    Micro minimum = 0;
    bool included = false;

    /// Nothing for a variant that the card does not rate.
    std::optional<Micro> of(std::string_view variant) const;
};

/// A card read against the table of line items, so that a line costs no lookup
/// by key. Refers to the card.
class Rates {
public:
    explicit Rates(const RateCard& card);

    const RateCard& card() const { return card_; }
    const ItemRates& of(Item item) const { return items_[static_cast<std::size_t>(item)]; }

private:
    const RateCard& card_;
    std::array<ItemRates, static_cast<std::size_t>(Item::other) + 1> items_;
};

} // namespace designer
