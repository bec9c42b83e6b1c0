#include "ui/render/note_text.h"

#include <QFontMetricsF>
#include <utility>

#include "ui/render/broken_lines.h"
#include "ui/render/painter.h"

namespace designer::ui {

namespace {

constexpr double beside = 10;
constexpr double above = 8;
constexpr qsizetype mostCharacters = 10'000; // more never fit, and would take long to lay out

} // namespace

NoteText noteText(const QString& text, const QRectF& rect)
{
    const QRectF inside = rect.adjusted(beside, above, -beside, -above);
    const QFont font = DiagramPainter::font(13);
    const QFontMetricsF metrics(font);
    NoteText out;
    double top = inside.top();
    breakIntoLines(text.left(mostCharacters), font, inside.width(), [&](QString words, double) {
        out.whole = out.lines.empty() || top + metrics.height() <= inside.bottom() + 1;
        if (!out.whole) {
            QString& last = out.lines.back().words;
            last = metrics.elidedText(last.trimmed() + QStringLiteral("…"), Qt::ElideRight, inside.width());
            return false;
        }
        out.lines.push_back({std::move(words), QPointF(inside.left(), top + metrics.ascent())});
        top += metrics.height();
        return true;
    });
    return out;
}

} // namespace designer::ui
