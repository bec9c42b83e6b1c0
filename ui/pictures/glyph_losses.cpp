#include "ui/pictures/glyph_losses.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QSet>
#include <QTextLayout>
#include <algorithm>
#include <utility>

#include "ui/render/painter.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr Text missing{
    "characters that no font here can write are shown as boxes, as in “{text}”",
    "los caracteres que ninguna fuente de aquí puede escribir se muestran como cuadros, como en «{text}»"};
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

QList<QGlyphRun> runsOf(const QString& text)
{
    QTextLayout layout(text.left(longestChecked), DiagramPainter::font(13));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

/// The first texts of each loss.
struct Losses {
    QString missing, blank;

    void take(const QString& text, bool coloured)
    {
        for (const QGlyphRun& run : runsOf(text)) {
            if (missing.isEmpty() && run.glyphIndexes().contains(0U))
                missing = text;
            if (!coloured && blank.isEmpty() && isColoured(run.rawFont()))
                blank = text;
        }
    }
};

} // namespace

std::vector<Message> glyphLosses(const std::vector<QString>& texts, bool coloured)
{
    Losses losses;
    QSet<QString> seen;
    for (const QString& text : texts) {
        if (isPlain(text) || seen.contains(text))
            continue;
        seen.insert(text);
        losses.take(text, coloured);
    }
    std::vector<Message> out;
    for (const auto& [words, text] : {std::pair(missing, losses.missing), std::pair(blank, losses.blank)})
        if (!text.isEmpty())
            out.push_back({words, {{"text", utf8(text.left(longestQuoted).simplified())}}});
    return out;
}

} // namespace designer::ui
