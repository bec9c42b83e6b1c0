#pragma once

#include <QString>
#include <string_view>

namespace designer::ui {

/// Writes a file as a whole or not at all: what was there stays until then. Empty when it worked, else why not, in the
/// system's words.
QString writeWholeFile(const QString& path, std::string_view content);

} // namespace designer::ui
