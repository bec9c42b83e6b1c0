#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "design/design.h"
#include "text/text.h"

namespace designer {

// What the client has to answer as a sheet: a line for each question, a column
// for all environments and one for each. As text it is what spreadsheets put on
// the clipboard: cells between tabs, quoted where they hold a line end.

/// The questions that tickets ask, with the answers that are there. Credentials
/// are left out.
std::string answerSheet(const Design& design, const Catalogue& catalogue, Language language);

/// Whether a text begins with the head of such a sheet, in any language.
bool isAnswerSheet(std::string_view text);

/// What a line of a sheet says that could not be taken.
struct SheetProblem {
    std::size_t line = 0; // from 1, as a spreadsheet counts
    Message what;
};
struct AnsweredDesign {
    Design design;
    std::size_t answers = 0; // cells that were understood
    std::vector<SheetProblem> problems;
};

/// With the answers of a sheet. Components go by name or id, questions by label or
/// property, environments by name or id. An empty cell changes nothing; what is
/// not understood is told and changes nothing either.
AnsweredDesign withAnswers(const Design& design, const Catalogue& catalogue, std::string_view sheet);

} // namespace designer
