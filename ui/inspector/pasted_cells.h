#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace designer::ui {

/// The cells of a text as spreadsheets copy it: lines, with tabs between cells.
/// Where `named`, "NAME=value" is two cells as well. Empty lines are left out.
std::vector<QStringList> pastedCells(const QString& text, bool named = false);

/// Whether a cell says yes, in either language.
bool saysYes(const QString& cell);

} // namespace designer::ui
