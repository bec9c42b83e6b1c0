#include "cli/table.h"

#include <algorithm>

namespace designer::cli {

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (const char c : text)
        columns += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return columns;
}

std::string Table::text(std::string_view indent) const
{
    constexpr std::size_t gap = 2;
    std::vector<std::size_t> widths(columns_.size());
    for (const auto& row : rows_)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    std::string out;
    for (const auto& row : rows_) {
        std::string line(indent);
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const std::string cell = row.empty() ? std::string(widths[i], '-') : row[i];
            const std::string padding(widths[i] - columnsOf(cell), ' ');
            line += columns_[i] == Align::right ? padding + cell : cell + padding;
            line.append(i + 1 < columns_.size() ? gap : 0, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

std::string inked(std::string_view text, Ink ink, bool colour)
{
    static constexpr std::string_view codes[] = {"", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[33m", "\x1b[34m"};
    if (!colour || ink == Ink::plain)
        return std::string(text);
    return std::string(codes[static_cast<std::size_t>(ink)]) + std::string(text) + "\x1b[0m";
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    std::string out;
    std::size_t used = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        if (used > 0 && used + 1 + columnsOf(word) > width) {
            out += "\n" + std::string(indent, ' ');
            used = 0;
        } else if (used > 0) {
            out += ' ';
            ++used;
        }
        out += word;
        used += columnsOf(word);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

} // namespace designer::cli
