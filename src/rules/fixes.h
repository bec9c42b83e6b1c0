#pragma once

#include "design/edits.h"
#include "rules/rule.h"

namespace designer {

// Fixes that several families offer.

/// Removes the wire that a finding is about.
Fix removeConnection(const Finding& finding);

/// Lets a component live in an environment in which it does not.
Fix letLiveIn(const Here& missing);

/// Sets a property of the finding's component where it was found.
Fix setValue(const Finding& finding, Text title, Key property, json::Value value);

/// Sets a property of a component where it is said: in this environment, or in all.
Fix setValue(const Here& here, Text title, Key property, json::Value value);

/// Sets a property of a component in one environment; an empty environment: in all.
Fix setValue(Message title, std::string component, std::string environment, Key property, json::Value value);

} // namespace designer
