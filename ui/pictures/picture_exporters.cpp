#include "ui/pictures/picture_exporters.h"

#include "ui/pictures/forms.h"

namespace designer::ui {

namespace {

constexpr Exporter table[] = {
    {"png", ".png", {"PNG picture", "Imagen PNG"}, ExportUse::picture, &pngPicture},
    {"svg", ".svg", {"SVG drawing", "Dibujo SVG"}, ExportUse::picture, &svgPicture},
    {"pdf", ".pdf", {"PDF page", "Página PDF"}, ExportUse::picture, &pdfPicture},
};

} // namespace

std::span<const Exporter> pictureExporters()
{
    return table;
}

} // namespace designer::ui
