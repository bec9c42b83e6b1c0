#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/text.h"

namespace designer {

/// Why Git refuses a name for a branch, or nothing when it takes it (git-check-ref-format).
std::optional<Text> branchNameProblem(std::string_view branch);

/// The name with every run that Git refuses as one hyphen; nothing when no name is left.
std::optional<std::string> validBranchName(std::string_view branch);

} // namespace designer
