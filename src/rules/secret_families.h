#pragma once

#include "rules/rules.h"

namespace designer {

// The parts that `secretRules` joins.
std::span<const Rule> credentialRules(); // credentials that stand in the texts of a design
std::span<const Rule> secretUseRules();  // names, stores, delivery and use of secrets

} // namespace designer
