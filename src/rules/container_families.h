#pragma once

#include "rules/rules.h"

namespace designer {

// The parts that `containerRules` joins.
std::span<const Rule> containerSizeRules();       // vCPU, memory and the autoscaling range; of SSO as well
std::span<const Rule> containerRepositoryRules(); // repositories and the branches that feed environments
std::span<const Rule> containerVariableRules();   // environment variables
std::span<const Rule> containerRuntimeRules();    // what runs inside and what it calls

} // namespace designer
