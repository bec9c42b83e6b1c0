#pragma once

#include "exchange/exporter.h"

namespace designer::ui {

// Each row of `pictureExporters()` in a file of its own. All throw ExportError.

Export pngPicture(const ExportRequest& request);
Export svgPicture(const ExportRequest& request);
Export pdfPicture(const ExportRequest& request);
Export pdfQuote(const ExportRequest& request);

} // namespace designer::ui
