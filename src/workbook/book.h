#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/text.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace designer {

/// How a cell of a workbook looks.
enum class Style : std::uint8_t {
    title,
    label,
    fact, ///< what stands behind a label
    factDate,
    factNumber,
    notice, ///< a disclaimer
    passage,
    link,
    heading,      ///< of a column
    headingRight, ///< of a column of numbers
    plain,
    wrapped,
    date,
    whole,
    exact, ///< as many decimals as there are, two at least
    exactAtLeast,
    mru,        ///< two decimals, a dash for nothing
    mruAtLeast, ///< two decimals behind "≥"
    money,
    moneyAtLeast,
    total,
    totalAtLeast,
    totalLabel,
    headline, ///< the one number
    headlineAtLeast,
    unknown ///< a word in the place of a number
};
inline constexpr std::size_t styleCount = static_cast<std::size_t>(Style::unknown) + 1;

/// What the program that shows a workbook says about it.
struct BookProperties {
    std::string title, subject, comments;
    std::string unknown; // the word for a sum of which nothing is known
    std::string day;     // of its creation, "2026-11-24"; anything else: 2000-01-01
};

/// Throws ExportError for an error of the library that writes workbooks.
void must(int error);

/// A workbook (Office Open XML) that is being written. The same cells give the
/// same bytes. Throws ExportError where the file cannot be written.
class Book {
public:
    explicit Book(const BookProperties& properties);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    lxw_workbook* raw() const { return book_; }
    lxw_format* format(Style style) const { return formats_[static_cast<std::size_t>(style)]; }
    /// A cell or an area of the workbook under a name for formulas; a name that is taken, in whichever case, gets a
    /// number.
    std::string define(std::string_view name, const std::string& reference);

    /// The bytes of the file. The book cannot be used afterwards.
    std::string take() &&;

private:
    struct Folder; // where the library writes

    std::unique_ptr<Folder> folder_;
    lxw_workbook* book_ = nullptr;
    std::array<lxw_format*, styleCount> formats_{};
    std::vector<std::string> names_; // that are taken, in lower case
};

} // namespace designer
