#include "ui/window/help_pages.h"

#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "analysis/analysis.h"
#include "format/templates.h"
#include "ui/problems/plain_words.h"
#include "ui/render/words.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"

namespace designer::ui {

namespace {

constexpr const char* order[] = {"first-design", "environments", "problems", "estimate",
                                 "tickets",      "exports",      "files",    "keyboard"};
constexpr Text aChapter{"Chapter", "Capítulo"};
QString source(const QString& chapter, Language language)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(qt(factsOf(language).code), chapter));
    if (!file.exists()) // a language may have its window before its guide
        file.setFileName(QStringLiteral(":/help/en/%1.md").arg(chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString menuText(const Command& command)
{
    return withoutMnemonic(commandText(menuName(command.menu)));
}

QString keysText(const Command& command)
{
    const auto keys = QKeySequence::listFromString(QLatin1String(command.keys));
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

/// "**File ▸ Save** (Ctrl+S)".
QString commandWords(const Command& command)
{
    return QStringLiteral("**%1 ▸ %2** (%3)")
        .arg(menuText(command), withoutMnemonic(commandText(command.text)), keysText(command));
}

QString commandsTable(const Catalogue&, Language language)
{
    const Text keys{"Keys", "Teclas"};
    QString out;
    const Command* before = nullptr;
    for (const Command& command : commands()) {
        if (!before || before->menu != command.menu)
            out += QStringLiteral("\n| %1 | %2 |\n|---|---|\n").arg(menuText(command), qt(keys, language));
        out += QStringLiteral("| %1 | %2 |\n")
                   .arg(withoutMnemonic(commandText(command.text)), keysText(command).replace("|", "\\|"));
        before = &command;
    }
    return out;
}

QString templatesList(const Catalogue&, Language language)
{
    QString out;
    for (const Template& known : templates())
        out += QStringLiteral("- **%1**: %2\n").arg(qt(known.name, language), qt(known.description, language));
    return out;
}

QString kindCount(const Catalogue& catalogue, Language)
{
    return QString::number(catalogue.kinds().size());
}

QString ruleCount(const Catalogue&, Language)
{
    return QString::number(allRules().size());
}

constexpr std::pair<const char*, QString (*)(const Catalogue&, Language)> listings[] = {
    {"commands", commandsTable}, {"templates", templatesList}, {"kinds", kindCount}, {"rules", ruleCount}};

/// What stands in a chapter for "{name}"; itself when nothing has that name.
QString filledIn(const QString& name, const Catalogue& catalogue, Language language)
{
    for (const auto& [listing, words] : listings)
        if (name == QLatin1String(listing))
            return words(catalogue, language);
    for (const Command& command : commands())
        if (name == QLatin1String(command.id))
            return commandWords(command);
    return QLatin1Char('{') + name + QLatin1Char('}');
}

bool answers(const QString& chapter, const QStringList& plainTyped)
{
    for (std::size_t i = 0; i < languages().size(); ++i)
        if (holdsAll(plainWords(source(chapter, static_cast<Language>(i))), plainTyped))
            return true;
    return false;
}

} // namespace

std::span<const char* const> chapters()
{
    return order;
}

QString chapterOf(const QString& topic)
{
    const QString id = topic.section(QLatin1Char('/'), 1);
    const bool known =
        topic.startsWith(QLatin1String("chapter/")) && std::count(std::begin(order), std::end(order), id);
    return known ? id : QString();
}

QString chapterTitle(const QString& chapter, Language language)
{
    return source(chapter, language).section(QLatin1Char('\n'), 0, 0).mid(2);
}

QString chapterText(const QString& chapter, const Catalogue& catalogue, Language language)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z0-9 ]+)\\}"));
    const QString text = source(chapter, language);
    QString out;
    qsizetype done = 0;
    for (auto found = placeholder.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += text.mid(done, match.capturedStart() - done);
        out += filledIn(match.captured(1), catalogue, language);
        done = match.capturedEnd();
    }
    return out + text.mid(done);
}

std::vector<FoundPage> searchHelp(const QString& typed, const Catalogue& catalogue, Language language)
{
    const QStringList plainTyped = plainWords(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<FoundPage> found;
    for (const char* id : order)
        if (const QString name = QLatin1String(id); answers(name, plainTyped))
            found.push_back({QStringLiteral("chapter/") + name, chapterTitle(name, language), qt(aChapter, language)});
    for (FoundPage& page : searchPages(typed, catalogue, language))
        found.push_back(std::move(page));
    return found;
}

} // namespace designer::ui
