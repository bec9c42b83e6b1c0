#include <algorithm>

#include "workbook/quote_sheets.h"

namespace designer {

namespace {

__extension__ using Wide = __int128;

constexpr Text shown{"Total of the lines that are shown", "Total de las líneas visibles"};
constexpr Text unknownWord{"unknown", "desconocido"};
constexpr Text notRated{"not rated", "sin tarifa"};

enum Column : std::uint16_t {
    environment,
    category,
    component,
    kind,
    item,
    status,
    quantity,
    rate,
    mru,
    ceiling,
    price,
    formula,
    keys,
    note,
    columnCount
};

struct Heading {
    Text words;
    bool number = false;
    double least = 8, most = 40; // width
};

constexpr Heading headings[columnCount] = {
    {{"Environment", "Ambiente"}, false, 13, 22},
    {{"Category", "Categoría"}, false, 11, 16},
    {{"Component", "Componente"}, false, 14, 30},
    {{"Kind", "Tipo"}, false, 10, 20},
    {{"Item", "Concepto"}, false, 14, 28},
    {{"Status", "Estado"}, false, 10, 14},
    {{"Quantity", "Cantidad"}, true, 11, 13},
    {{"MRU for one", "MRU por unidad"}, true, 12, 14},
    {{"MRU per month", "MRU por mes"}, true, 13, 16},
    {{"At maximum capacity", "A capacidad máxima"}, true, 13, 16},
    {{"Price per month", "Precio por mes"}, true, 13, 16},
    {{"How it is counted", "Cómo se calcula"}, false, 16, 30},
    {{"Line of the rate card", "Línea de la tarifa"}, false, 16, 28},
    {{"Note", "Nota"}, false, 12, 36},
};

constexpr std::uint32_t noticeRow = 1, shownRow = 2, headingRow = 4, firstRow = 5;

/// Writes the sheet row by row. Without a price there is no column for it, and
/// those behind it move up.
class LinesWriter {
public:
    LinesWriter(const Quote& quote, Sheet& sheet) : quote_(quote), sheet_(sheet) {}

    LineRanges write()
    {
        writeHeadings();
        for (std::size_t i = 0; i < quote_.lines.size(); ++i)
            writeLine(quote_.lines[i], firstRow + static_cast<std::uint32_t>(i));
        for (std::uint16_t column = 0; column < columnCount; ++column)
            if (isThere(column))
                sheet_.fit(at(0, column).column, headings[column].least, headings[column].most);
        sheet_.fitRows();
        writeTop();
        sheet_.freeze({firstRow, component + 1});
        sheet_.filter(at(headingRow, environment), at(lastRow(), note));
        sheet_.print({.landscape = true,
                      .firstHeading = headingRow,
                      .lastHeading = headingRow,
                      .title = quote_.design,
                      .foot = footOf(quote_)});
        return {range(environment), range(category), range(mru), range(ceiling)};
    }

private:
    std::string in(const Text& text) const { return std::string(text.in(quote_.language)); }
    bool isThere(std::uint16_t column) const { return column != price || quote_.price; }
    Cell at(std::uint32_t row, std::uint16_t column) const
    {
        return {row, static_cast<std::uint16_t>(column > price && !quote_.price ? column - 1 : column)};
    }
    std::uint32_t lastRow() const
    {
        return firstRow + static_cast<std::uint32_t>(std::max<std::size_t>(quote_.lines.size(), 1)) - 1;
    }
    std::string range(Column column) const { return sheet_.reference(at(firstRow, column), at(lastRow(), column)); }

    void writeHeadings()
    {
        for (std::uint16_t column = 0; column < columnCount; ++column)
            if (isThere(column))
                sheet_.text(at(headingRow, column), in(headings[column].words),
                            headings[column].number ? Style::headingRight : Style::heading);
    }

    void writeTop()
    {
        sheet_.text({0, 0}, quote_.design, Style::title);
        if (!quote_.card.disclaimer.empty())
            sheet_.spread({noticeRow, 0}, ceiling, quote_.card.disclaimer, Style::notice);
        sheet_.text({shownRow, 0}, in(shown), Style::label);
        const bool complete = quote_.sum.total.complete;
        const Style sum = complete ? Style::exact : Style::exactAtLeast;
        writeShown(mru, quote_.sum.total.mru, sum);
        writeShown(ceiling, quote_.sum.total.ceiling, sum);
        if (const auto money = quote_.money(quote_.sum.total.mru))
            writeShown(price, *money, complete ? Style::money : Style::moneyAtLeast);
    }

    void writeShown(Column column, Micro value, Style style)
    {
        const Cell cell = at(shownRow, column);
        sheet_.formula(cell,
                       "SUBTOTAL(109," + Sheet::here(at(firstRow, column), true, true) + ":"
                           + Sheet::here(at(lastRow(), column), true, true) + ")",
                       value, style);
    }

    void writeLine(const QuoteLine& line, std::uint32_t row)
    {
        sheet_.text(at(row, environment), quote_.columns[line.column].name, Style::wrapped);
        sheet_.text(at(row, category), categoryName(line.family));
        sheet_.text(at(row, component), line.component, Style::wrapped);
        sheet_.text(at(row, kind), line.kind, Style::wrapped);
        sheet_.text(at(row, item), line.item, Style::wrapped);
        sheet_.text(at(row, status), in(words(line.status)));
        writeNumber(at(row, quantity), line.quantity, unknownWord,
                    line.quantity.value_or(0) % oneMicro == 0 ? Style::whole : Style::exact);
        writeNumber(at(row, rate), line.rate, line.quantity ? notRated : unknownWord, Style::exact);
        writeMru(line, row);
        writeCeiling(line, row);
        if (quote_.price)
            writePrice(line, row);
        sheet_.text(at(row, formula), line.formula, Style::wrapped);
        sheet_.text(at(row, keys), line.rateKeys, Style::wrapped);
        sheet_.text(at(row, note), line.why, Style::wrapped);
    }

    std::string categoryName(Family family) const
    {
        for (const QuoteCategory& one : quote_.categories)
            if (one.family == family)
                return one.name;
        return {};
    }

    void writeNumber(Cell cell, const std::optional<Micro>& value, const Text& without, Style style)
    {
        if (value)
            sheet_.number(cell, *value, style);
        else
            sheet_.text(cell, in(without), Style::unknown);
    }

    /// A rate that is filled in later completes the line.
    void writeMru(const QuoteLine& line, std::uint32_t row)
    {
        const std::string inputs =
            Sheet::here(at(row, quantity), false, false) + ":" + Sheet::here(at(row, rate), false, false);
        const std::string product =
            Sheet::here(at(row, quantity), false, false) + "*" + Sheet::here(at(row, rate), false, false);
        const std::string counted = "IF(COUNT(" + inputs + ")=2,ROUND(" + product + ",6),\"" + in(unknownWord) + "\")";
        if (!line.mru)
            sheet_.formula(at(row, mru), counted, in(unknownWord), Style::unknown);
        else if (isProduct(line))
            sheet_.formula(at(row, mru), counted, *line.mru, Style::exact);
        else
            sheet_.number(at(row, mru), *line.mru, Style::exact);
    }

    void writeCeiling(const QuoteLine& line, std::uint32_t row)
    {
        if (line.mru)
            sheet_.number(at(row, ceiling), line.ceiling.value_or(*line.mru), Style::exact);
        else
            sheet_.formula(at(row, ceiling), Sheet::here(at(row, mru), false, false), in(unknownWord), Style::unknown);
    }

    /// The rate for one is rounded; many of them may come to something else.
    static bool isProduct(const QuoteLine& line)
    {
        if (!line.quantity || !line.rate)
            return false;
        const Wide product = (Wide{*line.quantity} * *line.rate + oneMicro / 2) / oneMicro;
        return product == *line.mru;
    }

    void writePrice(const QuoteLine& line, std::uint32_t row)
    {
        const std::string of = Sheet::here(at(row, mru), false, false);
        const std::string counted =
            "IF(ISNUMBER(" + of + "),ROUND(" + of + "*" + priceName + ",6),\"" + in(unknownWord) + "\")";
        const auto money = line.mru ? quote_.money(*line.mru) : std::nullopt;
        if (money)
            sheet_.formula(at(row, price), counted, *money, Style::money);
        else
            sheet_.formula(at(row, price), counted, in(unknownWord), Style::unknown);
    }

    const Quote& quote_;
    Sheet& sheet_;
};

} // namespace

LineRanges writeLines(const Quote& quote, Sheet& sheet)
{
    return LinesWriter(quote, sheet).write();
}

} // namespace designer
