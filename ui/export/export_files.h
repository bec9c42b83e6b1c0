#pragma once

#include <QString>
#include <QStringList>

#include "exchange/exporter.h"

namespace designer::ui {

/// Those of several files that a folder already has.
QStringList alreadyThere(const Export& made, const QString& folder);

/// Puts several files into a folder, each whole or not at all; stops at the first that cannot be written. Empty when it
/// worked, else why not, in the system's words.
QString writeFiles(const Export& made, const QString& folder);

} // namespace designer::ui
