#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "ui/estimate/cost_place.h"
#include "ui/estimate/cost_tree.h"
#include "ui/render/theme.h"

namespace designer::ui {

/// Where a link of the ledger leads: to another number, or to a field.
struct LedgerLink {
    std::optional<CostPlace> place;
    std::string component;
    Key property;
    std::string environment;
};

/// How a number comes about, as rich text whose links are "0", "1", …
struct LedgerText {
    QString html;
    std::vector<LedgerLink> links;
};

/// Formula, inputs, rate keys with their values and the card for the lines of a
/// component; what is added up, and what would complete it, for a sum.
LedgerText ledgerText(const CostTree& tree, const CostPlace& place, Language language, const Theme& theme);

} // namespace designer::ui
