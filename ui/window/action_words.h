#pragma once

#include <QAction>
#include <QString>

namespace designer::ui {

/// A menu's text as a user reads it: without mnemonics and without keys behind a tab.
inline QString wordsOf(const QAction& action)
{
    return action.text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
}

} // namespace designer::ui
