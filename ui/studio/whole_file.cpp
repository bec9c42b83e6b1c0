#include "ui/studio/whole_file.h"

#include <QSaveFile>

namespace designer::ui {

QString writeWholeFile(const QString& path, std::string_view content)
{
    QSaveFile file(path);
    const auto bytes = QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size()));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace designer::ui
