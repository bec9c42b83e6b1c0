#include "ui/studio/whole_file.h"

#include <QSaveFile>

namespace designer::ui {

QString writeWholeFile(const QString& path, std::string_view content)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    if (file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size && file.commit())
        return {};
    return file.errorString();
}

} // namespace designer::ui
