#pragma once

#include <initializer_list>
#include <string>

#include "exchange/quote.h"
#include "workbook/sheet.h"

namespace designer {

/// The cell of the summary that holds the price of an MRU, for formulas.
inline constexpr const char* priceName = "PricePerMRU";

/// The columns of the lines, for the formulas that add them up.
struct LineRanges {
    std::string environments, categories, mru, ceilings;
};

/// The ledger: each line as quantity × rate.
LineRanges writeLines(const Quote& quote, Sheet& sheet);

/// A sheet that the summary leads to, and what it says of it.
struct SheetLink {
    const Sheet& sheet;
    Message says;
};

/// What can be seen at a glance: what is quoted and when, totals by environment
/// and category, the way to the other sheets, the chart.
void writeSummary(const Quote& quote, const LineRanges& lines, std::initializer_list<SheetLink> others, Sheet& sheet);

/// Open questions, then assumptions.
void writeQuestions(const Quote& quote, Sheet& sheet);

void writeAccepted(const Quote& quote, Sheet& sheet);

/// At the foot of every page: the rate card and what kind it is.
std::string footOf(const Quote& quote);

} // namespace designer
