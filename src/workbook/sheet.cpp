#include "workbook/sheet.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

#include "text/day.h"
#include "tickets/clean_text.h"

namespace designer {

namespace {

// A cell holds 32,767 units of UTF-16, of which a character may need two.
constexpr std::size_t mostCharacters = 16'000;
// A header or footer holds 255, its own signs among them.
constexpr std::size_t mostInHeader = 80;
constexpr std::size_t mostInName = 31;
constexpr double defaultWidth = 8.43;
constexpr double lineHeight = 15, titleHeight = 27; // points

double decimal(Micro value)
{
    return static_cast<double>(value) / static_cast<double>(oneMicro);
}

/// Lines of a text in a column so wide; words break a little early.
double linesIn(std::size_t characters, double width)
{
    return std::max(1.0, std::ceil(static_cast<double>(characters) / width));
}

/// In a workbook "_x0041_" is another way to write "A": an underscore that could begin this is written that way.
std::string literally(const std::string& words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool begins = words.compare(i, 2, "_x") == 0 && i + 6 < words.size() && words[i + 6] == '_';
        out += begins ? std::string("_x005F_") : std::string(1, words[i]);
    }
    return out;
}

/// A text in the notation of headers and footers, where "&" begins an order.
std::string inHeader(const std::string& words)
{
    std::string out;
    for (const char c : shortened(words, mostInHeader))
        out += c == '&' ? std::string("&&") : std::string(1, c);
    return out;
}

std::string sheetName(const std::string& words)
{
    std::string out = shortened(words, mostInName);
    std::replace_if(
        out.begin(), out.end(), [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; },
        ' ');
    return out;
}

} // namespace

Sheet::Sheet(Book& book, const std::string& name)
    : book_(book), name_(sheetName(name)), sheet_(workbook_add_worksheet(book.raw(), name_.c_str()))
{
    if (!sheet_)
        must(LXW_ERROR_SHEETNAME_ALREADY_USED);
    worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES); // tables have rules of their own
    must(worksheet_ignore_errors(sheet_, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
}

std::string Sheet::fitting(const std::string& words)
{
    if (characterCount(words) <= mostCharacters)
        return literally(words);
    shortened_ = true;
    return literally(shortened(words, mostCharacters));
}

void Sheet::measure(std::uint16_t column, std::size_t characters)
{
    if (longest_.size() <= column)
        longest_.resize(column + 1U);
    longest_[column] = std::max(longest_[column], characters);
}

void Sheet::text(Cell cell, const std::string& words, Style style)
{
    const std::string held = fitting(words);
    must(worksheet_write_string(sheet_, cell.row, cell.column, held.c_str(), book_.format(style)));
    const std::size_t characters = characterCount(held);
    if (style == Style::title)
        return raise(cell.row, titleHeight);
    measure(cell.column, characters);
    if (style == Style::wrapped || style == Style::heading || style == Style::headingRight)
        wrapped_.push_back({cell, characters});
}

void Sheet::spread(Cell cell, std::uint16_t lastColumn, const std::string& words, Style style)
{
    const std::string held = fitting(words);
    must(worksheet_merge_range(sheet_, cell.row, cell.column, cell.row, lastColumn, held.c_str(), book_.format(style)));
    double width = 0;
    for (std::uint16_t column = cell.column; column <= lastColumn; ++column)
        width += widthOf(column);
    raise(cell.row, linesIn(characterCount(held), width) * lineHeight + 3);
}

void Sheet::number(Cell cell, Micro value, Style style)
{
    must(worksheet_write_number(sheet_, cell.row, cell.column, decimal(value), book_.format(style)));
    measure(cell.column, sixDecimals(value).size());
}

void Sheet::day(Cell cell, const std::string& day, Style date, Style words)
{
    const auto parsed = parseDay(day);
    if (!parsed)
        return text(cell, day, words);
    lxw_datetime value{};
    value.year = static_cast<int>(parsed->year());
    value.month = static_cast<int>(static_cast<unsigned>(parsed->month()));
    value.day = static_cast<int>(static_cast<unsigned>(parsed->day()));
    must(worksheet_write_datetime(sheet_, cell.row, cell.column, &value, book_.format(date)));
    measure(cell.column, day.size());
}

void Sheet::formula(Cell cell, const std::string& formula, Micro value, Style style)
{
    must(worksheet_write_formula_num(sheet_, cell.row, cell.column, ("=" + formula).c_str(), book_.format(style),
                                     decimal(value)));
    measure(cell.column, sixDecimals(value).size());
}

void Sheet::formula(Cell cell, const std::string& formula, const std::string& value, Style style)
{
    must(worksheet_write_formula_str(sheet_, cell.row, cell.column, ("=" + formula).c_str(), book_.format(style),
                                     value.c_str()));
    measure(cell.column, characterCount(value));
}

void Sheet::link(Cell cell, const std::string& words, const Sheet& target)
{
    const std::string address = "internal:'" + target.name() + "'!A1";
    must(worksheet_write_url_opt(sheet_, cell.row, cell.column, address.c_str(), book_.format(Style::link),
                                 words.c_str(), nullptr));
    measure(cell.column, characterCount(words));
}

void Sheet::restyle(Cell first, Cell last, const std::string& condition, Style style)
{
    std::string formula = "=" + condition;
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = formula.data();
    rule.format = book_.format(style);
    must(worksheet_conditional_format_range(sheet_, first.row, first.column, last.row, last.column, &rule));
}

std::string Sheet::here(Cell cell, bool fixedRow, bool fixedColumn)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, cell.row, cell.column, fixedRow, fixedColumn);
    return name;
}

std::string Sheet::reference(Cell cell) const
{
    return "'" + name_ + "'!" + here(cell, true, true);
}

std::string Sheet::reference(Cell first, Cell last) const
{
    return reference(first) + ":" + here(last, true, true);
}

void Sheet::freeze(Cell cell)
{
    worksheet_freeze_panes(sheet_, cell.row, cell.column);
}

void Sheet::filter(Cell first, Cell last)
{
    must(worksheet_autofilter(sheet_, first.row, first.column, last.row, last.column));
}

void Sheet::fit(std::uint16_t column, double least, double most)
{
    const double longest = column < longest_.size() ? static_cast<double>(longest_[column]) : 0;
    widen(column, std::clamp(longest * 1.05 + 2, least, most));
}

void Sheet::widen(std::uint16_t column, double characters)
{
    must(worksheet_set_column(sheet_, column, column, characters, nullptr));
    if (widths_.size() <= column)
        widths_.resize(column + 1U);
    widths_[column] = characters;
}

double Sheet::widthOf(std::uint16_t column) const
{
    return column < widths_.size() && widths_[column] > 0 ? widths_[column] : defaultWidth;
}

double Sheet::pixels(std::uint16_t lastColumn) const
{
    double out = 0;
    for (std::uint16_t column = 0; column <= lastColumn; ++column)
        out += std::floor(widthOf(column) * 7 + 5);
    return out;
}

void Sheet::fitRows()
{
    for (std::size_t i = 0; i < wrapped_.size();) {
        const std::uint32_t row = wrapped_[i].cell.row;
        double lines = 1;
        for (; i < wrapped_.size() && wrapped_[i].cell.row == row; ++i)
            lines = std::max(lines, linesIn(wrapped_[i].characters, widthOf(wrapped_[i].cell.column) - 1));
        if (lines > 1)
            raise(row, lines * lineHeight);
    }
}

void Sheet::raise(std::uint32_t row, double points)
{
    constexpr double most = 409; // that a row may be high
    must(worksheet_set_row(sheet_, row, std::min(points, most), nullptr));
}

void Sheet::print(const Printed& printed)
{
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet_, a4);
    if (printed.landscape)
        worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, printed.onePage ? 1 : 0);
    worksheet_set_margins(sheet_, 0.5, 0.5, 0.75, 0.75);
    if (printed.lastHeading > 0)
        must(worksheet_repeat_rows(sheet_, printed.firstHeading, printed.lastHeading));
    must(worksheet_set_header(sheet_, ("&L" + inHeader(printed.title) + "&R&A").c_str()));
    must(worksheet_set_footer(sheet_, ("&L" + inHeader(printed.foot) + "&R&P / &N").c_str()));
}

} // namespace designer
