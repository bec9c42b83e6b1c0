#pragma once

#include <QString>
#include <optional>
#include <string>
#include <string_view>

#include "text/text.h"

namespace designer::ui {

/// A number as files have it, its digits kept, with the language's decimal sign:
/// "0.820" as "0,820". What is no such number stays as it is.
QString numberWords(std::string_view plain, Language language);

/// A number that somebody types in the language, as files have it, its digits
/// kept: "1,234.50" or "1.234,50" as "1234.50". Another language's sign counts
/// where it can only be a decimal one: "12,5" is "12.5" in English too. Nothing
/// when it is no number.
std::optional<std::string> typedNumber(const QString& text, Language language);

} // namespace designer::ui
