#include "workbook/book.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <utility>

#include "exchange/exporter.h"
#include "text/ascii.h"
#include "text/day.h"

namespace designer {

namespace {

namespace fs = std::filesystem;

constexpr Text cannotWrite{"the workbook cannot be written: {reason}", "no se puede escribir la planilla: {reason}"};

constexpr lxw_color_t ink = 0x1F2733, muted = 0x5B6573, accent = 0x2F5FD0, rowRule = 0xC9D0DA, sumRule = 0x5B6573,
                      headingGround = 0xEDF1F7, noticeInk = 0x7A4B00, noticeGround = 0xFFF4DC, unknownInk = 0xA84B00;

constexpr const char* isoDate = "yyyy-mm-dd";
constexpr const char* twoDecimals = "#,##0.00";
constexpr const char* twoOrDash = "#,##0.00;-#,##0.00;\"–\"";
// A lower bound of nothing is no number: {unknown} stands for the word.
constexpr const char* twoAtLeast = "\"≥ \"#,##0.00;-#,##0.00;\"{unknown}\"";
// Blanks stand for decimals that are not there, so that points stand below each other.
constexpr const char* allDecimals = "#,##0.00????";
constexpr const char* allAtLeast = "\"≥ \"#,##0.00????;-#,##0.00;\"{unknown}\"";

/// A line around a cell.
enum class Rule : std::uint8_t { none, row, sum };

struct Look {
    Style style;
    const char* number = nullptr;
    double size = 11;
    bool bold = false;
    bool right = false;
    bool wrap = false;
    bool indent = false;
    Rule rule = Rule::none;
    lxw_color_t colour = ink;
    lxw_color_t ground = LXW_COLOR_UNSET;
};

constexpr Look words(Style style)
{
    return {.style = style, .indent = true, .rule = Rule::row};
}

constexpr Look numbers(Style style, const char* number)
{
    return {.style = style, .number = number, .right = true, .rule = Rule::row};
}

constexpr Look sums(Style style, const char* number)
{
    return {.style = style, .number = number, .bold = true, .right = true, .rule = Rule::sum};
}

constexpr Look wrappedWords()
{
    Look look = words(Style::wrapped);
    look.wrap = true;
    return look;
}

constexpr Look looks[] = {
    {.style = Style::title, .size = 18, .bold = true},
    {.style = Style::label, .colour = muted},
    {.style = Style::fact},
    {.style = Style::factDate, .number = isoDate},
    {.style = Style::factNumber, .number = allDecimals},
    {.style = Style::notice, .wrap = true, .indent = true, .colour = noticeInk, .ground = noticeGround},
    {.style = Style::passage, .wrap = true},
    {.style = Style::link, .indent = true, .colour = accent},
    {.style = Style::heading, .bold = true, .wrap = true, .indent = true, .ground = headingGround},
    {.style = Style::headingRight, .bold = true, .right = true, .wrap = true, .ground = headingGround},
    words(Style::plain),
    wrappedWords(),
    {.style = Style::date, .number = isoDate, .indent = true, .rule = Rule::row},
    numbers(Style::whole, "#,##0"),
    numbers(Style::exact, allDecimals),
    {.style = Style::exactAtLeast, .number = allAtLeast, .right = true},
    numbers(Style::mru, twoOrDash),
    numbers(Style::mruAtLeast, twoAtLeast),
    numbers(Style::money, twoDecimals),
    numbers(Style::moneyAtLeast, twoAtLeast),
    sums(Style::total, twoDecimals),
    sums(Style::totalAtLeast, twoAtLeast),
    {.style = Style::totalLabel, .bold = true, .indent = true, .rule = Rule::sum},
    {.style = Style::headline, .number = twoDecimals, .size = 16, .bold = true},
    {.style = Style::headlineAtLeast, .number = twoAtLeast, .size = 16, .bold = true},
    {.style = Style::unknown, .right = true, .rule = Rule::row, .colour = unknownInk},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < styleCount; ++i)
        if (looks[i].style != static_cast<Style>(i))
            return false;
    return std::size(looks) == styleCount;
}
static_assert(inOrder(), "formats are looked up by position");

std::string numberFormat(const char* pattern, const std::string& unknown)
{
    std::string out = pattern;
    constexpr std::string_view placeholder = "{unknown}";
    if (const auto at = out.find(placeholder); at != std::string::npos)
        out.replace(at, placeholder.size(), unknown);
    return out;
}

lxw_format* made(lxw_workbook* book, const Look& look, const std::string& unknown)
{
    lxw_format* format = workbook_add_format(book);
    format_set_font_size(format, look.size);
    format_set_font_color(format, look.colour);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(format, look.right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    if (look.number)
        format_set_num_format(format, numberFormat(look.number, unknown).c_str());
    if (look.bold)
        format_set_bold(format);
    if (look.wrap)
        format_set_text_wrap(format);
    if (look.ground != LXW_COLOR_UNSET)
        format_set_bg_color(format, look.ground);
    if (look.indent)
        format_set_indent(format, 1);
    if (look.rule == Rule::row) {
        format_set_bottom(format, LXW_BORDER_HAIR);
        format_set_bottom_color(format, rowRule);
    }
    if (look.rule == Rule::sum) {
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, sumRule);
    }
    return format;
}

/// A folder of its own, gone with its owner.
fs::path freshFolder()
{
    std::random_device random;
    for (;;) {
        const fs::path path = fs::temp_directory_path() / ("connect-designer-" + std::to_string(random()));
        if (fs::create_directory(path))
            return path;
    }
}

std::time_t noon(const std::string& day)
{
    const auto date = parseDay(day).value_or(std::chrono::year(2000) / 1 / 1);
    return std::chrono::system_clock::to_time_t(std::chrono::sys_days(date) + std::chrono::hours(12));
}

} // namespace

void must(int error)
{
    if (error != LXW_NO_ERROR)
        throw ExportError({cannotWrite, {{"reason", std::string(lxw_strerror(static_cast<lxw_error>(error)))}}});
}

struct Book::Folder {
    fs::path path = freshFolder();
    std::string file = (path / "book.xlsx").string();
    std::string folder = path.string();
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

Book::Book(const BookProperties& properties)
try : folder_(std::make_unique<Folder>()) {
    lxw_workbook_options options{};
    options.tmpdir = folder_->folder.data();
    book_ = workbook_new_opt(folder_->file.c_str(), &options);
    for (const Look& look : looks)
        formats_[static_cast<std::size_t>(look.style)] = made(book_, look, properties.unknown);
    BookProperties said = properties;
    std::string author = "Connect Designer";
    lxw_doc_properties document{};
    document.title = said.title.data();
    document.subject = said.subject.data();
    document.comments = said.comments.data();
    document.author = author.data();
    document.created = noon(said.day);
    must(workbook_set_properties(book_, &document));
} catch (const fs::filesystem_error& error) {
    throw ExportError({cannotWrite, {{"reason", std::string(error.what())}}});
}

Book::~Book()
{
    if (book_)
        lxw_workbook_free(book_);
}

std::string Book::define(std::string_view name, const std::string& reference)
{
    const auto isTaken = [&](const std::string& one) {
        return std::find(names_.begin(), names_.end(), asciiLower(one)) != names_.end();
    };
    std::string free(name);
    for (int number = 2; isTaken(free); ++number)
        free = std::string(name) + "_" + std::to_string(number);
    must(workbook_define_name(book_, free.c_str(), ("=" + reference).c_str()));
    names_.push_back(asciiLower(free));
    return free;
}

std::string Book::take() &&
{
    must(workbook_close(std::exchange(book_, nullptr)));
    std::ostringstream bytes;
    bytes << std::ifstream(folder_->file, std::ios::binary).rdbuf();
    return std::move(bytes).str();
}

} // namespace designer
