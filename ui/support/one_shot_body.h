#pragma once

#include <QByteArray>
#include <QIODevice>

namespace designer::ui {

/// The bytes of a request that can be read once. With `DoNotBufferUploadDataAttribute` the network cannot send
/// them again by itself when a connection breaks: a request that may have arrived is never repeated.
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    /// Whether anything of it has left: until then nothing can have arrived.
    bool begun() const { return at_ > 0; }

    bool isSequential() const override { return true; }
    /// There is no way back, and no warning about asking for one.
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray bytes_;
    qint64 at_ = 0;
};

} // namespace designer::ui
