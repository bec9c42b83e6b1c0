#pragma once

#include <QFont>
#include <QString>
#include <functional>

namespace designer::ui {

/// Breaks a text into lines of a width: where it has line ends, else between words, else anywhere. Calls
/// `take(words, width)` for each, with how wide it is, until that answers false.
void breakIntoLines(const QString& text, const QFont& font, double width,
                    const std::function<bool(QString words, double width)>& take);

} // namespace designer::ui
