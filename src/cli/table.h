#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace designer::cli {

enum class Align { left, right };

/// Rows of cells in aligned columns, two spaces between them.
class Table {
public:
    explicit Table(std::vector<Align> columns) : columns_(std::move(columns)) {}
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    /// A row of dashes below the widest cells.
    void rule() { rows_.emplace_back(); }
    std::string text(std::string_view indent) const;

private:
    std::vector<Align> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// Columns that a text takes on a terminal (one for each character; good enough
/// for the languages that are printed).
std::size_t columnsOf(std::string_view text);

/// Colours on a terminal, nothing elsewhere.
enum class Ink { plain, bold, dim, red, yellow, blue };
std::string inked(std::string_view text, Ink ink, bool colour);

/// Words in lines of at most `width` columns; lines after the first are indented.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

} // namespace designer::cli
