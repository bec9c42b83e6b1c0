#pragma once

#include "catalogue/catalogue.h"
#include "format/spot.h"

namespace designer {

/// Refuses a value that a property of this type cannot hold: another JSON type,
/// also in its members, or a number out of range. Null is a value: unset.
void checkShape(const Spot& spot, PropertyType type);

} // namespace designer
