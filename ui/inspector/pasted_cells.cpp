#include "ui/inspector/pasted_cells.h"

namespace designer::ui {

std::vector<QStringList> pastedCells(const QString& text, bool named)
{
    std::vector<QStringList> out;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(QLatin1Char('\t'));
        if (const qsizetype equals = line.indexOf(QLatin1Char('=')); named && cells.size() == 1 && equals > 0)
            cells = {line.left(equals), line.mid(equals + 1)};
        for (QString& cell : cells)
            cell = cell.trimmed();
        out.push_back(std::move(cells));
    }
    return out;
}

bool saysYes(const QString& cell)
{
    for (const char* yes : {"yes", "sí", "si", "true", "1", "x"})
        if (cell.compare(QString::fromUtf8(yes), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

} // namespace designer::ui
