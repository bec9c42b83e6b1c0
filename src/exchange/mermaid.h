#pragma once

#include "exchange/exporter.h"

namespace designer {

/// A Mermaid flowchart: a node for each component and note, a subgraph for each
/// area, a line for each wire whose stroke says what it means. One file.
Export mermaidExport(const ExportRequest& request);

} // namespace designer
