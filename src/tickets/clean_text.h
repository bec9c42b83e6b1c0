#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/text.h"

namespace designer {

// What people wrote, made fit to be sent: valid UTF-8 without control and
// direction characters, and anything that looks like a credential replaced
// (guide: Secret Management, Confidentiality of secrets).

/// What stands where a credential stood.
inline constexpr Text securelyDelivered{"(delivered by a secure channel)", "(se entrega por un canal seguro)"};

/// On one line, runs of white space as one space.
std::string oneLine(std::string_view text, Language language);

/// With its line breaks (LF), without blank lines at the ends.
std::string severalLines(std::string_view text, Language language);

/// At most that many characters, the last an ellipsis when there were more.
std::string shortened(std::string text, std::size_t characters);

/// Characters of valid UTF-8.
std::size_t characterCount(std::string_view text);

} // namespace designer
