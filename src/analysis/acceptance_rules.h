#pragma once

#include <span>
#include <vector>

#include "rules/rule.h"

namespace designer {

/// What may be wrong with an acceptance itself.
std::span<const Rule> acceptanceRules();

/// Marks findings that the design accepts. An acceptance counts for warnings and
/// advice with its identity, while the facts it recorded (if it did) still hold;
/// any other acceptance is added as a finding of its own.
void accept(const Survey& survey, std::vector<Finding>& findings);

} // namespace designer
