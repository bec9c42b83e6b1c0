#pragma once

#include <vector>

#include "design/survey.h"
#include "estimate/estimate.h"

namespace designer {

/// The properties that a line reads: what decides its rate, then the amounts,
/// then what multiplies them. Nothing for an item without inputs.
std::vector<Key> inputsOf(const EstimateLine& line);

/// The input that the smallest counted amount holds for; empty where there is none.
Key leastCountedOf(const EstimateLine& line);

/// The field that would make an unknown line known, here; empty where only the
/// rate card can help.
Key openQuestion(const EstimateLine& line, const Here& here);

/// Whether every amount and multiplier of a line is a number that can be counted, here.
bool inputsAreUsable(const EstimateLine& line, const Here& here);

/// Where an input's value comes from.
enum class InputOrigin : std::uint8_t { none, usual, component, environment };
InputOrigin originOf(const Here& here, Key property);

} // namespace designer
