#pragma once

#include <string>

#include "catalogue/catalogue.h"
#include "text/text.h"
#include "json/value.h"

namespace designer {

/// A property's value for people: choices by their labels, numbers by locale
/// with their unit, one line for each item of a list. Clean text without
/// credentials; empty when the value answers nothing.
std::string answerWords(const Property& property, const json::Value& value, Language language);

/// "Ana Rojas <ana@example.com>, +56 2 2345 6789".
std::string contactWords(const json::Value& contact, Language language);

/// "accounts (github.com/example/accounts)".
std::string repositoryWords(std::string_view name, std::string_view location, Language language);

} // namespace designer
