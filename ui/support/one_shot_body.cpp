#include "ui/support/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace designer::ui {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent) : QIODevice(parent), bytes_(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return bytes_.size() - at_ + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* data, qint64 most)
{
    const qint64 count = std::min(most, bytes_.size() - at_);
    if (count == 0)
        return -1; // the end
    std::memcpy(data, bytes_.constData() + at_, static_cast<std::size_t>(count));
    at_ += count;
    return count;
}

} // namespace designer::ui
