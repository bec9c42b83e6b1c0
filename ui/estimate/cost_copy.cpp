#include "ui/estimate/cost_copy.h"

#include <QCoreApplication>
#include <QMimeData>

#include "ui/estimate/cost_words.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// Lines of cells, and lines of one text below them.
struct Sheet {
    QList<QStringList> rows;
    QStringList notes;
};

/// A cell that a spreadsheet takes for a text even where it looks like a formula.
QString cell(QString words)
{
    words.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const bool startsFormula = !words.isEmpty() && QStringLiteral("=+-@").contains(words.front());
    return startsFormula ? QLatin1Char('\'') + words : words;
}

QStringList cells(const CostModel& model, const QModelIndex& first)
{
    int depth = 0;
    for (QModelIndex up = first.parent(); up.isValid(); up = up.parent())
        ++depth;
    QStringList row{QString(2 * depth, QLatin1Char(' ')) + cell(model.label(first))};
    for (int column = 1; column < model.columnCount(); ++column)
        row << first.siblingAtColumn(column).data().toString();
    return row;
}

void addAll(const CostModel& model, const QModelIndex& parent, Sheet& sheet)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        sheet.rows << cells(model, first);
        addAll(model, first, sheet);
    }
}

void addTotals(const CostModel& model, Language language, Sheet& sheet)
{
    QStringList row{CostWords::column(*model.tree().analysis(), model.table(), model.table().totalColumn())};
    for (int column = 1; column < model.columnCount(); ++column) {
        const Total& total = model.table().totals[model.tableColumn(column)].total;
        row << CostWords::amount(total, total.mru, language);
    }
    sheet.rows << row;
}

Sheet sheetOf(const CostModel& model, const QModelIndexList& rows, Language language)
{
    Sheet sheet;
    QStringList heading;
    for (int column = 0; column < model.columnCount(); ++column)
        heading << cell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    sheet.rows << heading;
    for (const QModelIndex& first : rows)
        sheet.rows << cells(model, first);
    if (rows.isEmpty()) {
        addAll(model, {}, sheet);
        addTotals(model, language, sheet);
    }
    const RateCard& card = *model.tree().analysis()->rateCard;
    sheet.notes << cell(qt(card.name, language)) + QStringLiteral(" · ") + qt(card.version) + QStringLiteral(" · ")
                       + qt(card.effectiveFrom);
    if (!card.disclaimer.en.empty())
        sheet.notes << cell(qt(card.disclaimer, language));
    return sheet;
}

QString html(const Sheet& sheet)
{
    QString out = QStringLiteral("<table>");
    for (const QStringList& row : sheet.rows) {
        out += QStringLiteral("<tr>");
        for (int i = 0; i < row.size(); ++i)
            out += (i == 0 ? QStringLiteral("<td>") : QStringLiteral("<td align=\"right\">")) + row[i].toHtmlEscaped()
                   + QStringLiteral("</td>");
        out += QStringLiteral("</tr>");
    }
    out += QStringLiteral("</table>");
    for (const QString& note : sheet.notes)
        out += QStringLiteral("<p>") + note.toHtmlEscaped() + QStringLiteral("</p>");
    return out;
}

} // namespace

QMimeData* costMimeData(const CostModel& model, const QModelIndexList& rows, Language language)
{
    const Sheet sheet = sheetOf(model, rows, language);
    QStringList lines;
    for (const QStringList& row : sheet.rows)
        lines << row.join(QLatin1Char('\t'));
    const QString text = (lines + sheet.notes).join(QLatin1Char('\n')) + QLatin1Char('\n');
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("text/tab-separated-values"), text.toUtf8());
    data->setHtml(html(sheet));
    return data;
}

} // namespace designer::ui
