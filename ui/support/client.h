#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <functional>

#include "ui/support/account.h"

namespace designer::ui {

/// The most that is waited for and read.
struct ClientLimits {
    int requestMs = 60'000;
    int uploadMs = 600'000;
    qint64 answerBytes = 1 << 20;
};

/// What came of one request.
struct Answer {
    int status = 0;     // 0: no answer came
    QByteArray content; // at most the limit
    QUrl location;      // of what was made, or where a redirect leads (never followed)
    QByteArray retryAfter;
    bool whole = false;   // the answer came to its end
    bool begun = false;   // something of the request may have arrived
    bool stopped = false; // by `abort`
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorWords; // of the system
    bool timedOut = false;
    bool tooLong = false;
};

/// Requests to one help center, one at a time. Certificates are verified, redirects not followed, cookies not kept,
/// nothing is sent twice. The proxy is that of the system.
class SupportClient : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Answer&)>;

    /// `account` must have an address.
    SupportClient(const SupportAccount& account, QString token, const ClientLimits& limits, QObject* parent = nullptr);
    ~SupportClient() override;

    const QUrl& address() const { return address_; }
    bool busy() const { return reply_ != nullptr; }

    void get(const QString& path, Then then);
    void post(const QString& path, const QByteArray& type, const QByteArray& bytes, Then then);
    void upload(const QString& name, const QByteArray& type, const QByteArray& bytes, Then then);
    /// Ends what is on its way; its callback is called with what is known.
    void abort();

private:
    QNetworkRequest request(const QUrl& url) const;
    void send(const QUrl& url, const QByteArray& type, const QByteArray& bytes, int milliseconds, Then then);
    void follow(QNetworkReply* reply, int milliseconds, Then then);
    void read();
    void finish();

    QUrl address_;
    QByteArray authorization_; // empty: none
    ClientLimits limits_;
    QNetworkAccessManager network_;
    QNetworkReply* reply_ = nullptr;
    class OneShotBody* body_ = nullptr;
    QTimer patience_;
    Answer answer_;
    Then then_;
};

} // namespace designer::ui
