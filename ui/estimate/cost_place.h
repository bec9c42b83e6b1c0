#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "estimate/cost_table.h"

namespace designer::ui {

/// What a number of the estimate stands for, by ids that outlive an analysis:
/// everything, a category, a component, or one item of it (without a component:
/// of the environments themselves), in one column of the table.
struct CostPlace {
    std::optional<Family> family = {};
    std::string component = {};
    const LineItem* item = nullptr;
    std::size_t column = 0;

    bool operator==(const CostPlace&) const = default;
};

} // namespace designer::ui
