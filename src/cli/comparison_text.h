#pragma once

#include <string>

#include "analysis/estimate_difference.h"
#include "cli/options.h"

namespace designer::cli {

/// What two estimates are of, for people.
struct Comparison {
    std::string title;
    Text before, after;     // headings of their columns
    bool unchanged = false; // components that cost the same are listed as well
};

/// A table by environment and component with both amounts and their difference.
std::string comparisonText(const Comparison& comparison, const EstimateDifference& difference, Language language);

} // namespace designer::cli
