#pragma once

#include "exchange/exporter.h"

namespace designer {

/// A draw.io file: editable shapes with AWS symbols, areas as containers, wires
/// attached with their bends, and the design itself in the cells, so that
/// `importDrawio` gives it back as it is, or as it was edited there. One file.
Export drawioExport(const ExportRequest& request);

} // namespace designer
