#include <xlsxwriter.h>

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "workbook/quote_sheets.h"

namespace designer {

namespace {

constexpr Text quoteWord{"Quote", "Cotización"};
constexpr Text clientWord{"Client", "Cliente"};
constexpr Text dateWord{"Date", "Fecha"};
constexpr Text validWord{"Valid until", "Válida hasta"};
constexpr Text notStated{"not stated", "no se indica"};
constexpr Text cardWord{"Rate card", "Tarifa"};
constexpr Text versionWord{"Version of the rate card", "Versión de la tarifa"};
constexpr Text effectiveWord{"In effect since", "Vigente desde"};
constexpr Text priceWord{"Price of one MRU ({currency})", "Precio de un MRU ({currency})"};
constexpr Text designWord{"Design (SHA-256)", "Diseño (SHA-256)"};
constexpr Text totalHeadline{"MRU per month", "MRU por mes"};
constexpr Text ceilingHeadline{"MRU at maximum capacity", "MRU a capacidad máxima"};
constexpr Text moneyHeadline{"{currency} per month", "{currency} por mes"};
constexpr Text categoryWord{"MRU per month", "MRU por mes"};
constexpr Text totalWord{"Total", "Total"};
constexpr Text ceilingWord{"At maximum capacity", "A capacidad máxima"};
constexpr Text linesWithoutNumber{"Lines without a number", "Líneas sin número"};
constexpr Text atLeast{
    "≥ stands before totals that are lower bounds: what some of their lines cost is not known, which is "
    "not zero. The open questions say what would complete them.",
    "≥ antecede a los totales que son cotas inferiores: no se conoce el costo de algunas de sus "
    "líneas, que no es cero. Las preguntas abiertas indican qué las completaría."};
constexpr Text chartTitle{"MRU per month by environment and category", "MRU por mes, por ambiente y categoría"};
constexpr Text chartOfKnown{"MRU per month by environment and category (known lines only)",
                            "MRU por mes, por ambiente y categoría (solo líneas conocidas)"};

/// The colours in which the program draws the families.
constexpr std::array<lxw_color_t, familyCount> colours = {0x7B4FD6, 0xC65A00, 0xB32AA6, 0x4F7D12,
                                                          0xC7303F, 0xC42672, 0x546072};

constexpr std::uint16_t leastColumns = 5; // that notices and titles may take

/// Whether a formula's range holds the text of a cell, row by row, letter by letter.
std::string equals(const std::string& range, const std::string& cell)
{
    return "EXACT(" + range + "," + cell + ")";
}

/// ASCII letters, digits and underscores: what stands in the name of a cell, which has 255 of them at most.
std::string inName(std::string_view id)
{
    constexpr std::size_t most = 100;
    std::string out;
    for (const char c : id.substr(0, most)) {
        const bool plain = isLetterOrDigit(c);
        out += plain ? c : '_';
    }
    return out;
}

/// How a sum looks, known or as a lower bound.
struct Looks {
    Style known, atLeast;
};
constexpr Looks mruLooks{Style::mru, Style::mruAtLeast}, totalLooks{Style::total, Style::totalAtLeast},
    moneyLooks{Style::money, Style::moneyAtLeast}, headlineLooks{Style::headline, Style::headlineAtLeast};

class SummaryWriter {
public:
    SummaryWriter(const Quote& quote, const LineRanges& lines, Sheet& sheet)
        : quote_(quote), lines_(lines), sheet_(sheet),
          totalColumn_(static_cast<std::uint16_t>(quote.columns.size() + 1)),
          lastColumn_(std::max<std::uint16_t>(totalColumn_, leastColumns))
    {
    }

    void write(std::initializer_list<SheetLink> others)
    {
        widen();
        writeHead();
        if (!quote_.card.disclaimer.empty()) {
            sheet_.spread({row_, 0}, lastColumn_, quote_.card.disclaimer, Style::notice);
            row_ += 2;
        }
        const std::uint32_t headlines = row_;
        row_ += quote_.price ? 4U : 3U;
        writeTable();
        writeHeadlines(headlines);
        writeNotes(others);
        writeChart();
        sheet_.print({.landscape = totalColumn_ > leastColumns,
                      .onePage = true,
                      .title = quote_.design,
                      .foot = footOf(quote_)});
    }

private:
    std::string in(const Text& text) const { return std::string(text.in(quote_.language)); }
    std::string withCurrency(const Text& text) const
    {
        return Message{text, {{"currency", quote_.price->currency}}}.in(quote_.language);
    }

    void widen()
    {
        constexpr double labels = 34, numbers = 14, most = 26;
        sheet_.widen(0, labels);
        for (std::uint16_t column = 1; column <= lastColumn_; ++column) {
            const std::size_t words = column < totalColumn_ ? quote_.columns[column - 1U].name.size() : 0;
            sheet_.widen(column, std::clamp(static_cast<double>(words) + 3, numbers, most));
        }
    }

    void writeHead()
    {
        sheet_.text({row_++, 0}, in(quoteWord), Style::label);
        sheet_.text({row_++, 0}, quote_.design, Style::title);
        if (!quote_.description.empty())
            sheet_.spread({row_++, 0}, lastColumn_, quote_.description, Style::passage);
        ++row_;
        if (!quote_.client.empty())
            writeFact(clientWord, quote_.client);
        writeFact(dateWord, quote_.day);
        writeFact(validWord, quote_.validUntil.empty() ? in(notStated) : quote_.validUntil);
        writeFact(cardWord, quote_.card.name);
        writeFact(versionWord, quote_.card.version);
        if (!quote_.card.effectiveFrom.empty())
            writeFact(effectiveWord, quote_.card.effectiveFrom);
        if (quote_.price)
            writePrice();
        writeFact(designWord, quote_.designSha256);
        ++row_;
    }

    void writeFact(const Text& label, const std::string& fact)
    {
        sheet_.text({row_, 0}, in(label), Style::label);
        sheet_.day({row_++, 1}, fact, Style::factDate, Style::fact);
    }

    void writePrice()
    {
        sheet_.text({row_, 0}, withCurrency(priceWord), Style::label);
        sheet_.number({row_, 1}, quote_.price->perMru, Style::factNumber);
        sheet_.book().define(priceName, sheet_.reference({row_++, 1}));
    }

    void writeTable()
    {
        headingRow_ = row_;
        const auto categories = static_cast<std::uint32_t>(quote_.categories.size());
        unknownRow_ = headingRow_ + categories + (quote_.price ? 4U : 3U);
        sheet_.text({row_, 0}, in(categoryWord), Style::heading);
        for (std::uint16_t column = 1; column < totalColumn_; ++column)
            sheet_.text({row_, column}, quote_.columns[column - 1U].name, Style::headingRight);
        sheet_.text({row_++, totalColumn_}, in(totalWord), Style::headingRight);
        for (const QuoteCategory& category : quote_.categories)
            writeCategory(category);
        writeTotals();
        writeCeilings();
        if (quote_.price)
            writeMoney();
        if (!quote_.sum.total.complete)
            writeUnknown();
    }

    /// Text of the heading of a column, in formulas of a row.
    std::string heading(std::uint16_t column) const { return Sheet::here({headingRow_, column}, true, false); }

    void writeCategory(const QuoteCategory& category)
    {
        const std::string ofCategory = equals(lines_.categories, Sheet::here({row_, 0}, false, true));
        sheet_.text({row_, 0}, category.name);
        for (std::uint16_t column = 1; column < totalColumn_; ++column) {
            const std::string these = equals(lines_.environments, heading(column)) + "*" + ofCategory;
            const Total& total = category.sums[column - 1U].total;
            sum({row_, column}, "SUMPRODUCT(" + these + "," + lines_.mru + ")", total.mru, total.complete, mruLooks);
        }
        sum({row_, totalColumn_}, sumOfRow(), category.sum.total.mru, category.sum.total.complete, mruLooks);
        ++row_;
    }

    std::string sumOfRow() const
    {
        return "SUM(" + Sheet::here({row_, 1}, false, false) + ":"
               + Sheet::here({row_, static_cast<std::uint16_t>(totalColumn_ - 1)}, false, false) + ")";
    }

    /// A sum; as a lower bound it says so until no line of its column is unknown any more.
    void sum(Cell cell, const std::string& formula, Micro value, bool complete, const Looks& looks)
    {
        sum(cell, formula, value, complete, looks, cell.column);
    }
    void sum(Cell cell, const std::string& formula, Micro value, bool complete, const Looks& looks,
             std::uint16_t counted)
    {
        sheet_.formula(cell, "ROUND(" + formula + ",6)", value, complete ? looks.known : looks.atLeast);
        if (!complete)
            sheet_.restyle(cell, cell, Sheet::here({unknownRow_, counted}, true, true) + "=0", looks.known);
    }
    void sumOfColumn(std::uint16_t column, const std::string& formula, Micro value, const Looks& looks)
    {
        sum({row_, column}, formula, value, totalOf(column).complete, looks);
    }

    /// The categories above the total; none would be the total itself.
    std::string sumOfCategories(std::uint16_t column) const
    {
        if (quote_.categories.empty())
            return "0";
        return "SUM(" + Sheet::here({headingRow_ + 1, column}, false, false) + ":"
               + Sheet::here({totalRow_ - 1, column}, false, false) + ")";
    }

    const Total& totalOf(std::uint16_t column) const
    {
        return column < totalColumn_ ? quote_.columns[column - 1U].sum.total : quote_.sum.total;
    }

    void writeTotals()
    {
        totalRow_ = row_;
        sheet_.text({row_, 0}, in(totalWord), Style::totalLabel);
        for (std::uint16_t column = 1; column <= totalColumn_; ++column) {
            sumOfColumn(column, sumOfCategories(column), totalOf(column).mru, totalLooks);
            if (column < totalColumn_ && !quote_.columns[column - 1U].id.empty())
                sheet_.book().define("MRU_" + inName(quote_.columns[column - 1U].id), sheet_.reference({row_, column}));
        }
        sheet_.book().define("TotalMRU", sheet_.reference({row_++, totalColumn_}));
    }

    void writeCeilings()
    {
        sheet_.text({row_, 0}, in(ceilingWord));
        for (std::uint16_t column = 1; column <= totalColumn_; ++column) {
            const std::string these =
                column < totalColumn_
                    ? "SUMPRODUCT(" + equals(lines_.environments, heading(column)) + "*1," + lines_.ceilings + ")"
                    : "SUM(" + lines_.ceilings + ")";
            sumOfColumn(column, these, totalOf(column).ceiling, mruLooks);
        }
        sheet_.book().define("TotalMRUAtMaximum", sheet_.reference({row_++, totalColumn_}));
    }

    void writeMoney()
    {
        sheet_.text({row_, 0}, withCurrency(moneyHeadline));
        for (std::uint16_t column = 1; column <= totalColumn_; ++column) {
            sumOfColumn(column, Sheet::here({totalRow_, column}, false, false) + "*" + priceName,
                        quote_.money(totalOf(column).mru).value_or(0), moneyLooks);
        }
        sheet_.book().define("TotalPrice", sheet_.reference({row_++, totalColumn_}));
    }

    void writeUnknown()
    {
        sheet_.text({row_, 0}, in(linesWithoutNumber));
        for (std::uint16_t column = 1; column <= totalColumn_; ++column) {
            const CostCell& cell = column < totalColumn_ ? quote_.columns[column - 1U].sum : quote_.sum;
            const std::string these = column < totalColumn_ ? equals(lines_.environments, heading(column)) : "1";
            sheet_.formula({row_, column}, "SUMPRODUCT(" + these + "*ISTEXT(" + lines_.mru + "))",
                           Micro{cell.unknown} * oneMicro, Style::whole);
        }
        ++row_;
    }

    void writeHeadlines(std::uint32_t row)
    {
        const Total& total = quote_.sum.total;
        writeHeadline(row++, in(totalHeadline), "TotalMRU", total.mru);
        writeHeadline(row++, in(ceilingHeadline), "TotalMRUAtMaximum", total.ceiling);
        if (quote_.price)
            writeHeadline(row, withCurrency(moneyHeadline), "TotalPrice", quote_.money(total.mru).value_or(0));
    }

    void writeHeadline(std::uint32_t row, const std::string& label, const std::string& name, Micro value)
    {
        constexpr double height = 24;
        sheet_.raise(row, height);
        sheet_.text({row, 0}, label, Style::label);
        sum({row, 1}, name, value, quote_.sum.total.complete, headlineLooks, totalColumn_);
    }

    void writeNotes(std::initializer_list<SheetLink> others)
    {
        ++row_;
        if (!quote_.sum.total.complete)
            sheet_.spread({row_++, 0}, lastColumn_, in(atLeast), Style::notice);
        row_ += quote_.sum.total.complete ? 0U : 1U;
        for (const SheetLink& other : others) {
            sheet_.link({row_, 0}, other.sheet.name(), other.sheet);
            sheet_.text({row_++, 1}, other.says.in(quote_.language), Style::fact);
        }
        ++row_;
    }

    void writeChart()
    {
        if (quote_.lines.empty())
            return;
        lxw_chart* chart = workbook_add_chart(sheet_.book().raw(), LXW_CHART_COLUMN_STACKED);
        const lxw_col_t last = static_cast<lxw_col_t>(totalColumn_ - 1);
        std::uint32_t row = headingRow_;
        for (const QuoteCategory& category : quote_.categories) {
            ++row;
            lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, sheet_.name().c_str(), headingRow_, 1, headingRow_, last);
            chart_series_set_values(series, sheet_.name().c_str(), row, 1, row, last);
            chart_series_set_name_range(series, sheet_.name().c_str(), row, 0);
            lxw_chart_fill fill{};
            fill.color = colours[static_cast<std::size_t>(category.family)];
            chart_series_set_fill(series, &fill);
        }
        lxw_chart_font font{};
        font.size = 12;
        chart_title_set_name(chart, in(quote_.sum.total.complete ? chartTitle : chartOfKnown).c_str());
        chart_title_set_name_font(chart, &font);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
        chart_axis_set_num_format(chart->y_axis, "#,##0");
        lxw_chart_options options{};
        constexpr double usualWidth = 480; // pixels
        options.x_scale = sheet_.pixels(lastColumn_) / usualWidth;
        options.y_scale = 1.1;
        must(worksheet_insert_chart_opt(sheet_.raw(), row_, 0, chart, &options));
    }

    const Quote& quote_;
    const LineRanges& lines_;
    Sheet& sheet_;
    std::uint16_t totalColumn_, lastColumn_;
    std::uint32_t row_ = 0, headingRow_ = 0, totalRow_ = 0, unknownRow_ = 0;
};

} // namespace

void writeSummary(const Quote& quote, const LineRanges& lines, std::initializer_list<SheetLink> others, Sheet& sheet)
{
    SummaryWriter(quote, lines, sheet).write(others);
}

} // namespace designer
