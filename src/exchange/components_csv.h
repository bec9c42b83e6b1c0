#pragma once

#include "exchange/exporter.h"

namespace designer {

/// One row a component and environment (actors and what is counted once: one row
/// without an environment), with a column for each property that has a value
/// somewhere. Numbers stay numbers, texts never become formulas. One file.
Export componentsCsvExport(const ExportRequest& request);

} // namespace designer
