#pragma once

#include <QRectF>
#include <QString>
#include <vector>

namespace designer::ui {

/// The words of a note as they stand on it.
struct NoteText {
    struct Line {
        QString words;
        QPointF baseline; // where it begins
    };
    std::vector<Line> lines;
    bool whole = true; // false: the note is too small, the last line ends in "…"
};

/// `rect` is the whole note, in drawing units.
NoteText noteText(const QString& text, const QRectF& rect);

} // namespace designer::ui
