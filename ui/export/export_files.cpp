#include "ui/export/export_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "ui/render/words.h"

namespace designer::ui {

QString writeFile(const QString& path, const std::string& content)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), size) != size || !file.commit())
        return file.errorString();
    return {};
}

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
        if (const QString why = writeFile(QDir(folder).filePath(qt(file.name)), file.content); !why.isEmpty())
            return why;
    return {};
}

} // namespace designer::ui
