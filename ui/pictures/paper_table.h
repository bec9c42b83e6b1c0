#pragma once

#include <QStringList>
#include <vector>

#include "ui/pictures/paper.h"

namespace designer::ui {

struct PaperColumn {
    QString title;
    double share = 1; // of the width
    bool number = false;
};

struct PaperRow {
    QStringList cells;
    bool total = false; // set apart from the rows above it
};

/// A table whose headings stand again on every page it reaches. A row that is longer than a page is broken.
void writeTable(Paper& paper, const std::vector<PaperColumn>& columns, const std::vector<PaperRow>& rows);

/// A heading that never stands at the end of a page: so much of what follows goes with it.
void writeHeading(Paper& paper, const QString& words, const Ink& ink, double withNext);

} // namespace designer::ui
