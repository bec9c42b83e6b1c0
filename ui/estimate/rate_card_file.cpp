#include "ui/estimate/rate_card_file.h"

#include <QCryptographicHash>
#include <QFile>

#include "ui/render/words.h"
#include "ui/studio/whole_file.h"

namespace designer::ui {

namespace {

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

json::Result<RateCard> readRateCard(const QString& path)
{
    const std::string name = utf8(path);
    auto text = json::readFile(name);
    if (auto* error = std::get_if<json::Error>(&text))
        return std::move(*error);
    return RateCard::read(std::get<std::string>(text), name);
}

json::Result<CardDraft> RateCardFile::read(const QString& path)
{
    const std::string name = utf8(path);
    auto text = json::readFile(name);
    if (auto* error = std::get_if<json::Error>(&text))
        return std::move(*error);
    const std::string& content = std::get<std::string>(text);
    auto draft = CardDraft::read(content, name);
    if (std::holds_alternative<CardDraft>(draft)) {
        path_ = path;
        known_ = hashOf(QByteArray::fromStdString(content));
    }
    return draft;
}

/// A file that is gone is not foreign: saving brings it back.
bool RateCardFile::isForeign() const
{
    QFile file(path_);
    return !path_.isEmpty() && file.open(QIODevice::ReadOnly) && hashOf(file.readAll()) != known_;
}

bool RateCardFile::isGone() const
{
    return !path_.isEmpty() && !QFile::exists(path_);
}

QString RateCardFile::write(const QString& path, const CardDraft& draft)
{
    const std::string content = draft.write();
    if (QString why = writeWholeFile(path, content); !why.isEmpty())
        return why;
    path_ = path;
    known_ = hashOf(QByteArray::fromStdString(content));
    return {};
}

} // namespace designer::ui
