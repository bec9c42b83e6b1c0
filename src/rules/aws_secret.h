#pragma once

#include <string_view>

#include "design/survey.h"

namespace designer {

/// A secret that is kept in AWS, where running services read it.
bool isAwsSecret(const Here& here);

/// Whether a component is wired to a secret in AWS here.
bool usesAwsSecret(const Here& user);

/// With a new secret in AWS that a component uses, in all environments in which it lives: of that
/// name (as far as AWS takes it) in the first, with the environment behind it in the others.
Design withAwsSecret(const Design& design, std::string_view user, std::string_view name);

} // namespace designer
