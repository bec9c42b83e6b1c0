#include "ui/tickets/ticket_files.h"

#include <QDir>
#include <QStringList>

#include "ui/render/words.h"
#include "ui/studio/whole_file.h"

namespace designer::ui {

namespace {

struct Row {
    TicketFormat format;
    const char* suffix;
    const char* name;
};
constexpr Row rows[] = {
    {TicketFormat::text, "txt", QT_TRANSLATE_NOOP("TicketFiles", "Text")},
    {TicketFormat::markdown, "md", QT_TRANSLATE_NOOP("TicketFiles", "Markdown")},
    {TicketFormat::json, "json", QT_TRANSLATE_NOOP("TicketFiles", "JSON")},
    {TicketFormat::mail, "eml", QT_TRANSLATE_NOOP("TicketFiles", "Mail draft")},
};

} // namespace

TicketFormat TicketFiles::formatOf(const QString& path)
{
    for (const Row& row : rows)
        if (path.endsWith(QLatin1Char('.') + QLatin1String(row.suffix), Qt::CaseInsensitive))
            return row.format;
    return TicketFormat::markdown;
}

QString TicketFiles::suffix(TicketFormat format)
{
    return QLatin1String(rows[static_cast<std::size_t>(format)].suffix);
}

QString TicketFiles::name(TicketFormat format)
{
    return tr(rows[static_cast<std::size_t>(format)].name);
}

QStringList TicketFiles::filters()
{
    QStringList out;
    for (const Row& row : rows)
        out << QStringLiteral("%1 (*.%2)").arg(tr(row.name), QLatin1String(row.suffix));
    return out;
}

QString TicketFiles::write(const QString& path, const std::string& content)
{
    const QString why = writeWholeFile(path, content);
    return why.isEmpty() ? why : tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), why);
}

QString TicketFiles::writeAll(const QString& folder, const std::vector<ExportedFile>& files)
{
    if (!QDir().mkpath(folder))
        return tr("%1 is no folder and cannot be made one.").arg(QDir::toNativeSeparators(folder));
    for (const ExportedFile& file : files)
        if (QString problem = write(QDir(folder).filePath(qt(file.name)), file.content); !problem.isEmpty())
            return problem;
    return {};
}

} // namespace designer::ui
