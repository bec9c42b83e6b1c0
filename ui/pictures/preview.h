#pragma once

#include <QImage>

#include "exchange/exporter.h"

namespace designer::ui {

/// How a picture would look, and how large it is.
struct SheetPreview {
    QImage image;
    QSize sheet; // in drawing units
};

/// As large as it fits into `room`, never larger than at 100 %; `ratio` device pixels for each. Throws ExportError.
SheetPreview previewOf(const ExportRequest& request, QSize room, double ratio);

} // namespace designer::ui
