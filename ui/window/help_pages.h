#pragma once

#include <QString>
#include <span>
#include <vector>

#include "catalogue/catalogue.h"
#include "ui/problems/explain_text.h"

namespace designer::ui {

/// Chapters of the user guide in the order of reading; the files of `resources/help` are named so.
/// A chapter's topic is "chapter/ID"; kinds and rules have topics as on the pages that explain them.
std::span<const char* const> chapters();

/// Empty for a topic that is no chapter's.
QString chapterOf(const QString& topic);

/// The first heading.
QString chapterTitle(const QString& chapter, Language language);

/// A chapter in Markdown. "{save}" in its file stands for the command of that id, with its menu and keys
/// as this window has them; "{commands}", "{kinds}", "{rules}" and "{templates}" for what there is.
/// Links lead to topics. Empty when there is no such chapter.
QString chapterText(const QString& chapter, const Catalogue& catalogue, Language language);

/// Chapters, then kinds and rules that answer what was typed, in whichever language.
std::vector<FoundPage> searchHelp(const QString& typed, const Catalogue& catalogue, Language language);

} // namespace designer::ui
