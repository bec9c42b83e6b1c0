#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "workbook/book.h"

namespace designer {

/// Row and column, from 0.
struct Cell {
    std::uint32_t row = 0;
    std::uint16_t column = 0;
};

/// How a sheet is printed: on as many pages as it needs, one page wide, with
/// the rows up to `headings` on each.
struct Printed {
    bool landscape = false;
    bool onePage = false;
    std::uint32_t firstHeading = 0, lastHeading = 0; // equal to 0 both: none
    std::string title;                               // at the top of each page
    std::string foot;                                // at its bottom, beside the number of the page
};

/// One sheet of a workbook. Texts never become formulas; those longer than a
/// cell may hold are shortened, and `isShortened` says so.
class Sheet {
public:
    /// At most 31 characters of the name count, without those that a sheet may not have.
    Sheet(Book& book, const std::string& name);

    const std::string& name() const { return name_; }
    bool isShortened() const { return shortened_; }

    void text(Cell cell, const std::string& words, Style style = Style::plain);
    /// Over several columns of one row; as high as the words need.
    void spread(Cell cell, std::uint16_t lastColumn, const std::string& words, Style style);
    void number(Cell cell, Micro value, Style style);
    /// A date where the text is one, else the text.
    void day(Cell cell, const std::string& day, Style date, Style words);
    /// A formula with the value that it has now.
    void formula(Cell cell, const std::string& formula, Micro value, Style style);
    void formula(Cell cell, const std::string& formula, const std::string& value, Style style);
    /// A word that leads to another sheet.
    void link(Cell cell, const std::string& words, const Sheet& target);
    /// Looks like this while a formula is true.
    void restyle(Cell first, Cell last, const std::string& condition, Style style);

    /// "'Lines'!$B$4", "'Lines'!$B$4:$B$90".
    std::string reference(Cell cell) const;
    std::string reference(Cell first, Cell last) const;
    /// "$B$4", "B$4", …: for formulas of this sheet.
    static std::string here(Cell cell, bool fixedRow, bool fixedColumn);

    void freeze(Cell cell);
    void filter(Cell first, Cell last);
    /// As wide as what stands in it, within these bounds, in characters.
    void fit(std::uint16_t column, double least, double most);
    void widen(std::uint16_t column, double characters);
    /// How wide the columns up to one are, in pixels at 100 %.
    double pixels(std::uint16_t lastColumn) const;
    /// Rows as high as what is wrapped in them, once the columns have their widths.
    void fitRows();
    void raise(std::uint32_t row, double points);
    void print(const Printed& printed);

    lxw_worksheet* raw() const { return sheet_; }
    Book& book() const { return book_; }

private:
    struct Wrapped {
        Cell cell;
        std::size_t characters;
    };

    double widthOf(std::uint16_t column) const;
    std::string fitting(const std::string& words);
    void measure(std::uint16_t column, std::size_t characters);

    Book& book_;
    std::string name_;
    lxw_worksheet* sheet_ = nullptr;
    std::vector<std::size_t> longest_; // characters, by column
    std::vector<double> widths_;       // by column
    std::vector<Wrapped> wrapped_;     // by row
    bool shortened_ = false;
};

} // namespace designer
