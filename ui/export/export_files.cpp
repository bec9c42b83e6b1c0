#include "ui/export/export_files.h"

#include <QDir>
#include <QFileInfo>

#include "ui/render/words.h"
#include "ui/studio/whole_file.h"

namespace designer::ui {

QStringList alreadyThere(const Export& made, const QString& folder)
{
    QStringList out;
    for (const ExportedFile& file : made.files)
        if (QFileInfo::exists(QDir(folder).filePath(qt(file.name))))
            out << qt(file.name);
    return out;
}

QString writeFiles(const Export& made, const QString& folder)
{
    for (const ExportedFile& file : made.files)
        if (const QString why = writeWholeFile(QDir(folder).filePath(qt(file.name)), file.content); !why.isEmpty())
            return why;
    return {};
}

} // namespace designer::ui
