#include "ui/pictures/paper_table.h"

#include <algorithm>

#include "ui/render/theme.h"

namespace designer::ui {

namespace {

constexpr double betweenColumns = 12;
constexpr double padding = 4;
constexpr double hairline = 0.75;
constexpr int cellSize = 11;
constexpr double headingGap = 8;

/// Places of the columns, and what is in them.
class Table {
public:
    Table(Paper& paper, const std::vector<PaperColumn>& columns) : paper_(paper), columns_(columns)
    {
        double shares = 0;
        for (const PaperColumn& column : columns)
            shares += column.share;
        const double free = paper.width() - betweenColumns * double(columns.size() - 1);
        for (const PaperColumn& column : columns)
            widths_.push_back(free * column.share / shares);
    }

    void head()
    {
        QStringList titles;
        for (const PaperColumn& column : columns_)
            titles << column.title;
        const auto cells = set(titles, {cellSize, true, theme_.mutedText});
        headHeight_ = double(longest(cells)) * cells.front().ink().lineHeight() + 2 * padding;
        paint(cells, 0, longest(cells));
        rule(theme_.mutedText);
    }

    /// A row before a total takes the total along to the next page.
    void row(const PaperRow& row, bool beforeTotal)
    {
        const auto cells = set(row.cells, {cellSize, row.total, theme_.text});
        const std::size_t lines = longest(cells);
        const double lineHeight = cells.front().ink().lineHeight();
        const double height = double(lines) * lineHeight + 2 * padding;
        const bool breaks = height > paper_.wholeRoom() - headHeight_;
        const double needed = height + (beforeTotal ? lineHeight + 2 * padding : 0);
        if (needed > paper_.room() && (!breaks || fitting(lineHeight) == 0))
            nextPage();
        for (std::size_t from = 0; from < lines;) {
            const std::size_t now = std::min(lines - from, std::max<std::size_t>(1, fitting(lineHeight)));
            paint(cells, from, now);
            from += now;
            if (from < lines)
                nextPage();
        }
        rule(row.total ? theme_.mutedText : theme_.gridDot);
    }

private:
    void nextPage()
    {
        paper_.newPage();
        head();
    }

    std::size_t fitting(double lineHeight) const
    {
        return static_cast<std::size_t>(std::max(0.0, (paper_.room() - 2 * padding) / lineHeight));
    }

    std::vector<SetText> set(const QStringList& words, const Ink& ink) const
    {
        std::vector<SetText> out;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            out.emplace_back(words.value(qsizetype(i)), ink, widths_[i],
                             columns_[i].number ? Qt::AlignRight : Qt::AlignLeft);
        return out;
    }

    static std::size_t longest(const std::vector<SetText>& cells)
    {
        std::size_t out = 1;
        for (const SetText& cell : cells)
            out = std::max(out, cell.lines());
        return out;
    }

    void paint(const std::vector<SetText>& cells, std::size_t from, std::size_t count)
    {
        QPointF at = paper_.at() + QPointF(0, padding);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].paint(paper_.painter(), at, from, count);
            at.rx() += widths_[i] + betweenColumns;
        }
        paper_.skip(double(count) * cells.front().ink().lineHeight() + 2 * padding);
    }

    void rule(const QColor& colour)
    {
        paper_.painter().fillRect(QRectF(paper_.at(), QSizeF(paper_.width(), hairline)), colour);
    }

    Paper& paper_;
    const std::vector<PaperColumn>& columns_;
    const Theme& theme_ = Theme::light();
    std::vector<double> widths_;
    double headHeight_ = 0;
};

} // namespace

void writeTable(Paper& paper, const std::vector<PaperColumn>& columns, const std::vector<PaperRow>& rows)
{
    Table table(paper, columns);
    table.head();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        table.row(*row, row + 1 != rows.end() && (row + 1)->total);
}

void writeHeading(Paper& paper, const QString& words, const Ink& ink, double withNext)
{
    paper.keep(SetText(words, ink, paper.width()).height() + headingGap + withNext);
    paper.write(words, ink);
    paper.skip(headingGap);
}

} // namespace designer::ui
