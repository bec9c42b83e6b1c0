#pragma once

#include <string>
#include <string_view>

#include "design/survey.h"

namespace designer {

// What tickets call things: their names, cleaned, or their ids where they have none.

std::string componentName(const Component& component, Language language);
std::string environmentName(const Environment& environment, Language language);
/// The id itself for an environment that the design does not have.
std::string environmentName(const Survey& survey, std::string_view id, Language language);

/// Adds to a list of words: "a", "a, b".
void append(std::string& list, std::string_view word);

} // namespace designer
