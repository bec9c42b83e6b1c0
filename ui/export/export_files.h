#pragma once

#include <QString>
#include <QStringList>

#include "exchange/exporter.h"

namespace designer::ui {

/// Puts one file at a path, each whole or not at all. Empty when it worked, else why not, in the system's words.
QString writeFile(const QString& path, const std::string& content);

/// Those of several files that a folder already has.
QStringList alreadyThere(const Export& made, const QString& folder);

/// Puts several files into a folder; stops at the first that cannot be written.
QString writeFiles(const Export& made, const QString& folder);

} // namespace designer::ui
