#include "workbook/quote_workbook.h"

#include "workbook/quote_sheets.h"

namespace designer {

namespace {

constexpr Text summaryName{"Summary", "Resumen"};
constexpr Text linesName{"Lines", "Líneas"};
constexpr Text questionsName{"Assumptions and open questions", "Supuestos y preguntas abiertas"};
constexpr Text acceptedName{"Accepted problems", "Problemas aceptados"};
constexpr Text lineCount{"Lines: {count}", "Líneas: {count}"};
constexpr Text questionCount{"Open questions: {count}", "Preguntas abiertas: {count}"};
constexpr Text acceptedCount{"Accepted: {count}", "Aceptados: {count}"};
constexpr Text titlePattern{"Quote: {design}", "Cotización: {design}"};
constexpr Text footPattern{"{card}, {version} · {day}", "{card}, {version} · {day}"};
constexpr Text tooManyLines{"the quote has {count} lines; a sheet holds at most 1,048,576 rows",
                            "la cotización tiene {count} líneas; una hoja admite como máximo 1.048.576 filas"};
constexpr Text shortenedTexts{"Texts longer than a cell may hold are shortened.",
                              "Los textos más largos de lo que admite una celda se acortaron."};
constexpr std::size_t mostLines = 1'048'576 - 10; // rows above the lines

Message counted(const Text& pattern, std::size_t count)
{
    return {pattern, {{"count", static_cast<std::int64_t>(count)}}};
}

/// Before memory is spent on their words.
void refuseTooManyLines(const Estimate& estimate)
{
    std::size_t count = estimate.shared.lines.size();
    for (const EnvironmentEstimate& environment : estimate.environments)
        count += environment.lines.size();
    if (count > mostLines)
        throw ExportError({tooManyLines, {{"count", static_cast<std::int64_t>(count)}}});
}

Export quoteWorkbook(const ExportRequest& request)
{
    refuseTooManyLines(request.analysis.estimate);
    const Quote quote = quoteOf(request);
    const auto in = [&](const Text& text) { return std::string(text.in(quote.language)); };
    Book book({.title = Message{titlePattern, {{"design", quote.design}}}.in(quote.language),
               .subject = quote.client,
               .comments = quote.card.disclaimer,
               .unknown = in(words(LineStatus::unknown)),
               .day = quote.day});
    Sheet summary(book, in(summaryName)), lines(book, in(linesName)), questions(book, in(questionsName)),
        accepted(book, in(acceptedName));
    writeSummary(quote, writeLines(quote, lines),
                 {{lines, counted(lineCount, quote.lines.size())},
                  {questions, counted(questionCount, quote.questions.size())},
                  {accepted, counted(acceptedCount, quote.accepted.size())}},
                 summary);
    writeQuestions(quote, questions);
    writeAccepted(quote, accepted);
    Export made;
    for (const Sheet* sheet : {&summary, &lines, &questions, &accepted})
        if (sheet->isShortened())
            made.losses = {{shortenedTexts, {}}};
    made.files.push_back({quoteFileName(quote) + ".xlsx", std::move(book).take()});
    return made;
}

constexpr Exporter table[] = {
    {"xlsx", ".xlsx", {"Quote as a spreadsheet", "Cotización como planilla"}, ExportUse::quote, &quoteWorkbook},
};

} // namespace

std::string footOf(const Quote& quote)
{
    return Message{footPattern, {{"card", quote.card.name}, {"version", quote.card.version}, {"day", quote.day}}}.in(
        quote.language);
}

std::span<const Exporter> workbookExporters()
{
    return table;
}

} // namespace designer
