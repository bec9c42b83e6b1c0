#pragma once

#include <vector>

#include "exchange/quote.h"

namespace designer {

// What a quote says beside its numbers. What is the same in several environments
// is said once and names them all.

/// Lines without a number, then answers that tickets lack, then errors and warnings that nobody has accepted.
std::vector<QuoteQuestion> quoteQuestions(const Analysis& analysis, Language language);

/// How it was counted, then what was counted in the place of what the design does not say, or says below the least.
std::vector<QuoteAssumption> quoteAssumptions(const Analysis& analysis, Language language);

/// In the order of the findings.
std::vector<QuoteAcceptance> quoteAcceptances(const Analysis& analysis, Language language);

} // namespace designer
