#include "ui/render/broken_lines.h"

#include <QTextLayout>
#include <utility>

namespace designer::ui {

void breakIntoLines(const QString& text, const QFont& font, double width,
                    const std::function<bool(QString words, double width)>& take)
{
    QString words = text;
    words.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString shown = words.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
        if (!take(std::move(shown), line.naturalTextWidth()))
            break;
    }
    layout.endLayout();
}

} // namespace designer::ui
