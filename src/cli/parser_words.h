#pragma once

#include <string>

#include "text/text.h"

namespace CLI {
class App;
} // namespace CLI

namespace designer::cli {

/// Headings and types of the help of a command in a language.
void speak(CLI::App& app, Language language);

/// A complaint of the parser about the words of a call, in a language.
std::string complaint(const std::string& english, Language language);

} // namespace designer::cli
