#pragma once

#include <QString>
#include <vector>

#include "exchange/quote.h"

namespace designer::ui {

/// Everything that a quote says in words of the design and the rate card, as it is written on paper.
std::vector<QString> quoteTexts(const Quote& quote);

} // namespace designer::ui
