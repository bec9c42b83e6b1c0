#pragma once

#include <optional>

#include "design/design.h"
#include "estimate/ratecard.h"

namespace designer {

/// With a record of the card that it is priced with now. The card that ships
/// prices nothing: it leaves the design as it is.
Design pricedUnder(const Design& design, const RateCard& card);

/// "Last priced under Bank card, version 7; now under …", for a design that was
/// priced with another card than this one.
std::optional<Message> pricedUnderAnother(const Design& design, const RateCard& card);

} // namespace designer
