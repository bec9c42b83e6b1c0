#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/analysis.h"
#include "estimate/cost_table.h"

namespace designer::ui {

/// How the estimate names and writes things.
class CostWords {
    Q_DECLARE_TR_FUNCTIONS(CostWords)

public:
    /// "4.00", "≥ 4.00" (some of it unknown), "included", "unknown"; empty where nothing is counted.
    static QString amount(const CostCell& cell, Language language);
    static QString amount(const Total& total, Mru mru, Language language);
    /// "6.000000 MRU; up to 12.00 with autoscaling": what a cell says beyond its two decimals.
    static QString detail(const CostCell& cell, Language language);
    static QString thing(const CostThing& thing, Language language);
    /// Of a column of the table: an environment's name, what is counted once, or the total.
    static QString column(const Analysis& analysis, const CostTable& table, std::size_t column);
    /// "incomplete: 3 lines unknown".
    static QString incomplete(std::uint32_t unknown);
};

} // namespace designer::ui
