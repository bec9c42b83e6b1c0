#include "ui/pictures/picture_exporters.h"

#include "ui/pictures/forms.h"

namespace designer::ui {

namespace {

constexpr ExportLooks pixels{.colours = true, .scale = true, .ground = true, .legend = true, .marks = true};
constexpr ExportLooks lines{.colours = true, .ground = true, .legend = true, .marks = true};

constexpr Exporter table[] = {
    {"png", ".png", {"PNG picture", "Imagen PNG"}, ExportUse::picture, &pngPicture, pixels},
    {"svg", ".svg", {"SVG drawing", "Dibujo SVG"}, ExportUse::picture, &svgPicture, lines},
    {"pdf", ".pdf", {"PDF page", "Página PDF"}, ExportUse::picture, &pdfPicture, lines},
    {"pdf", ".pdf", {"Quote to print, PDF", "Cotización para imprimir, PDF"}, ExportUse::quote, &pdfQuote},
};

} // namespace

std::span<const Exporter> pictureExporters()
{
    return table;
}

} // namespace designer::ui
