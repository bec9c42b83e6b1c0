#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include "rules/rule.h"

namespace designer {

// Where a finding is, and where a fix of it applies.

/// The component that a finding is about, in the finding's environment;
/// nothing when the design does not have it there.
std::optional<Here> placeOf(const Survey& survey, const Finding& finding);

/// What an environment is called: its name, or its id when it has none.
const std::string& nameOf(const Environment& environment);

/// Where a fix sets these properties, as `withValue` takes it: the environment,
/// when the component says one of them per environment; else empty, for all.
std::string scopeOf(const Here& here, std::initializer_list<Key> properties);

/// Whether two components live in the same environments, so that a wire
/// between them is complete everywhere.
bool liveTogether(const Survey& survey, NodeIndex a, NodeIndex b);

/// The only component of a kind that lives here, or nothing.
std::optional<NodeIndex> onlyOne(const Here& here, Key kind);

} // namespace designer
