#include <algorithm>
#include <initializer_list>
#include <span>
#include <vector>

#include "workbook/quote_sheets.h"

namespace designer {

namespace {

constexpr Text assumption{"Assumption", "Supuesto"};
constexpr Text noneAccepted{"Nobody has accepted a problem.", "Nadie ha aceptado un problema."};

struct TextColumn {
    Text words;
    double least = 10, most = 40; // width
};

constexpr TextColumn questionColumns[] = {{{"What it is", "Qué es"}, 16, 24},
                                          {{"Environment", "Ambiente"}, 12, 30},
                                          {{"Component", "Componente"}, 14, 34},
                                          {{"What is to be known", "Lo que hay que saber"}, 40, 90}};

constexpr TextColumn acceptedColumns[] = {{{"Severity", "Severidad"}, 11, 14},
                                          {{"Environment", "Ambiente"}, 12, 26},
                                          {{"Component", "Componente"}, 14, 30},
                                          {{"Problem", "Problema"}, 30, 60},
                                          {{"Reason", "Motivo"}, 20, 50},
                                          {{"Accepted by", "Aceptado por"}, 14, 30},
                                          {{"On", "Fecha"}, 12, 14}};

constexpr std::uint32_t textHeadingRow = 2, firstTextRow = 3;

/// A sheet that is one table of texts.
class TextTable {
public:
    TextTable(const Quote& quote, Sheet& sheet, std::span<const TextColumn> headings)
        : quote_(quote), sheet_(sheet), headings_(headings)
    {
        sheet_.text({0, 0}, sheet.name(), Style::title);
        for (std::uint16_t column = 0; column < headings_.size(); ++column)
            sheet_.text({textHeadingRow, column}, std::string(headings_[column].words.in(quote.language)),
                        Style::heading);
    }

    void add(std::initializer_list<std::string> words)
    {
        std::uint16_t column = 0;
        for (const std::string& one : words)
            sheet_.text({row_, column++}, one, Style::wrapped);
        ++row_;
    }

    /// The cell that comes next in the row that was added last is a day.
    void addDay(const std::string& day)
    {
        sheet_.day({row_ - 1, static_cast<std::uint16_t>(headings_.size() - 1)}, day, Style::date, Style::wrapped);
    }

    /// A sentence instead of rows.
    void say(const Text& words) { sheet_.text({row_, 0}, std::string(words.in(quote_.language)), Style::fact); }

    void finish()
    {
        for (std::uint16_t column = 0; column < headings_.size(); ++column)
            sheet_.fit(column, headings_[column].least, headings_[column].most);
        sheet_.fitRows();
        sheet_.freeze({firstTextRow, 0});
        sheet_.filter({textHeadingRow, 0},
                      {std::max(row_, firstTextRow + 1) - 1, static_cast<std::uint16_t>(headings_.size() - 1)});
        sheet_.print({.landscape = true,
                      .firstHeading = textHeadingRow,
                      .lastHeading = textHeadingRow,
                      .title = quote_.design,
                      .foot = footOf(quote_)});
    }

private:
    const Quote& quote_;
    Sheet& sheet_;
    std::span<const TextColumn> headings_;
    std::uint32_t row_ = firstTextRow;
};

} // namespace

void writeQuestions(const Quote& quote, Sheet& sheet)
{
    TextTable table(quote, sheet, questionColumns);
    for (const QuoteQuestion& question : quote.questions)
        table.add({std::string(words(question.kind).in(quote.language)), question.environments, question.component,
                   question.words});
    for (const QuoteAssumption& one : quote.assumptions)
        table.add({std::string(assumption.in(quote.language)), one.environments, one.components, one.words});
    table.finish();
}

void writeAccepted(const Quote& quote, Sheet& sheet)
{
    TextTable table(quote, sheet, acceptedColumns);
    for (const QuoteAcceptance& one : quote.accepted) {
        table.add({std::string(words(one.severity).in(quote.language)), one.environment, one.component, one.problem,
                   one.reason, one.by});
        table.addDay(one.on);
    }
    if (quote.accepted.empty())
        table.say(noneAccepted);
    table.finish();
}

} // namespace designer
