#include "exchange/exporter.h"

#include "exchange/components_csv.h"
#include "exchange/dockerfile.h"
#include "exchange/drawio_export.h"
#include "exchange/mermaid.h"

namespace designer {

std::span<const Exporter> exporters()
{
    static constexpr Exporter rows[] = {
        {"drawio", ".drawio", {"draw.io drawing", "Dibujo de draw.io"}, ExportUse::picture, &drawioExport},
        {"mermaid", ".mmd", {"Mermaid flowchart", "Diagrama de flujo Mermaid"}, ExportUse::picture, &mermaidExport},
        {"csv", ".csv", {"Components as CSV", "Componentes en CSV"}, ExportUse::parts, &componentsCsvExport},
        {"dockerfile",
         ".Dockerfile",
         {"Dockerfile of each container", "Dockerfile de cada contenedor"},
         ExportUse::parts,
         &dockerfileExport},
    };
    return rows;
}

} // namespace designer
