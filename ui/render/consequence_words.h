#pragma once

#include <QString>

#include "analysis/analysis.h"

namespace designer::ui {

/// "+2.00 MRU Production, +1.00 QA · 2 new problems · clears 1": what an edit
/// would bring, for a ghost under the pointer and beside a quick fix. `after` is
/// the design that would be. "No change" where nothing follows.
QString consequenceWords(const Consequence& consequence, const Design& after, Language language);

/// Only the MRU, for the price tag of a fix: "+3.10 MRU Production"; empty when nothing changes.
QString priceWords(const Consequence& consequence, const Design& after, Language language);

/// "+2.00", "−0.38" with a true minus sign; two decimals.
QString signedMru(Mru mru, Language language);

} // namespace designer::ui
