#pragma once

#include <QSize>
#include <span>

#include "exchange/exporter.h"

namespace designer::ui {

/// The forms that are painted: rows for the export dialog and the command line. They need a QGuiApplication, and run
/// in its thread.
std::span<const Exporter> pictureExporters();

/// How many pixels a PNG of a sheet has. Throws ExportError, with a scale that would do, where they are more than a
/// side or a memory can hold.
QSize pixelsFor(QSize sheet, double scale);

} // namespace designer::ui
