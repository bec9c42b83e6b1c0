#pragma once

#include <string>
#include <string_view>

namespace designer {

/// Text for XML and HTML, in elements and in quoted attributes; characters that
/// XML cannot hold become "?".
std::string xmlText(std::string_view text);

/// The same, keeping line breaks and tabs.
std::string xmlLines(std::string_view text);

/// A CSV field, always quoted; what a spreadsheet would take for a formula gets a leading apostrophe.
std::string csvText(std::string_view text);

/// A file name as a URI reference (RFC 3986): what may not stand in one is percent-encoded.
std::string uriReference(std::string_view file);

/// A file name made from any text: letters, digits, `.`, `-`, `_`; never empty, never with
/// `.` or `-` at the start, at most 80 bytes.
std::string fileName(std::string_view text);

} // namespace designer
