#include "ui/pictures/glyph_losses.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>

#include "ui/render/painter.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr Text missing{
    "characters that no font here can write are shown as boxes, as in “{text}”",
    "los caracteres que ninguna fuente de aquí puede escribir se muestran como cuadros, como en “{text}”"};
constexpr Text blank{"coloured characters are left blank, as in “{text}”",
                     "los caracteres en color quedan en blanco, como en “{text}”"};
constexpr qsizetype longestQuoted = 40;
constexpr qsizetype longestChecked = 10'000;

bool isPlain(const QString& text)
{
    constexpr ushort latin = 0x180; // every font that is used here has them
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < latin; });
}

bool isColoured(const QRawFont& font)
{
    for (const char* table : {"CBDT", "COLR", "sbix", "SVG "})
        if (!font.fontTable(table).isEmpty())
            return true;
    return false;
}

/// Whether a run of glyphs of a text fits.
template <typename Fits> bool hasRun(const QString& text, Fits fits)
{
    if (isPlain(text))
        return false;
    QTextLayout layout(text.left(longestChecked), DiagramPainter::font(13));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::any_of(runs.begin(), runs.end(), fits);
}

} // namespace

std::vector<Message> glyphLosses(const std::vector<QString>& texts, bool coloured)
{
    std::vector<Message> out;
    const auto tell = [&](const Text& words, auto fits) {
        const auto found =
            std::find_if(texts.begin(), texts.end(), [&fits](const QString& text) { return hasRun(text, fits); });
        if (found != texts.end())
            out.push_back({words, {{"text", utf8(found->left(longestQuoted).simplified())}}});
    };
    tell(missing, [](const QGlyphRun& run) { return run.glyphIndexes().contains(0U); });
    if (!coloured)
        tell(blank, [](const QGlyphRun& run) { return isColoured(run.rawFont()); });
    return out;
}

} // namespace designer::ui
