#include "ui/render/note_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

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
    QString words = text.left(mostCharacters);
    words.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    NoteText out;
    layout.beginLayout();
    double top = inside.top();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(inside.width());
        const bool fits = top + metrics.height() <= inside.bottom() + 1;
        if (!fits && !out.lines.empty()) {
            QString& last = out.lines.back().words;
            last = metrics.elidedText(last.trimmed() + QStringLiteral("…"), Qt::ElideRight, inside.width());
            out.whole = false;
            break;
        }
        const QString shown = words.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
        out.lines.push_back({shown, QPointF(inside.left(), top + metrics.ascent())});
        top += metrics.height();
    }
    layout.endLayout();
    return out;
}

} // namespace designer::ui
