#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "estimate/estimate.h"
#include "estimate/line_items.h"

namespace designer {

inline constexpr std::size_t familyCount = static_cast<std::size_t>(Family::client) + 1;

/// What one cell of the table adds up.
struct CostCell {
    Total total;
    std::uint32_t lines = 0;
    std::uint32_t included = 0; // of these lines, at no extra MRU
    std::uint32_t unknown = 0;

    void add(const EstimateLine& line);
    void add(const CostCell& other);
    bool empty() const { return lines == 0; }
    /// Nothing in it could be rated: there is no number, not even a lower bound.
    bool allUnknown() const { return lines > 0 && unknown == lines; }
    bool allIncluded() const { return lines > 0 && included == lines; }
};

/// One item of a component in every column but the last; null where it is not counted.
struct CostPart {
    const LineItem* item = nullptr;
    std::vector<const EstimateLine*> lines;
};

/// A component, or (without one) an item that environments themselves cost.
struct CostThing {
    const Component* component = nullptr;
    Family family = Family::network;
    std::vector<CostPart> parts; // in the order of the ledger
};

/// The lines of an estimate as a table: a column for each environment in the
/// design's order, one for what is counted once, one for all together. Refers to
/// the estimate.
struct CostTable {
    std::size_t environments = 0;
    std::vector<CostThing> things;                           // environments' own items, then in order of component id
    std::vector<CostCell> totals;                            // by column
    std::array<std::vector<CostCell>, familyCount> families; // by family, then column

    std::size_t sharedColumn() const { return environments; }
    std::size_t totalColumn() const { return environments + 1; }
    std::size_t columns() const { return environments + 2; }
    CostCell cell(const CostPart& part, std::size_t column) const;
    CostCell cell(const CostThing& thing, std::size_t column) const;
    const std::vector<CostCell>& family(Family family) const { return families[static_cast<std::size_t>(family)]; }
};

CostTable costTable(const Estimate& estimate, const Catalogue& catalogue);

/// In the card's currency, in millionths; nothing when the card has no price for
/// an MRU or the amount is beyond the arithmetic.
std::optional<Micro> priceOf(const RateCard& card, Mru mru);
/// The same at a price for one MRU.
std::optional<Micro> priceOf(Micro perMru, Mru mru);

} // namespace designer
