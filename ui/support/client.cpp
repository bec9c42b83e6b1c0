#include "ui/support/client.h"

#include <QCoreApplication>
#include <QSslError>
#include <QUrlQuery>

#include "ui/support/address.h"
#include "ui/support/one_shot_body.h"

namespace designer::ui {

namespace {

QByteArray authorizationOf(const SupportAccount& account, const QString& token)
{
    if (token.isEmpty() || account.way == SignInWay::anonymous)
        return {};
    if (account.way == SignInWay::oauth)
        return "Bearer " + token.toUtf8();
    return "Basic " + (account.email + QStringLiteral("/token:") + token).toUtf8().toBase64();
}

} // namespace

SupportClient::SupportClient(const SupportAccount& account, QString token, const ClientLimits& limits, QObject* parent)
    : QObject(parent), address_(supportAddress(account.address).value_or(QUrl())),
      authorization_(authorizationOf(account, token)), limits_(limits)
{
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] {
        answer_.timedOut = true;
        reply_->abort();
    });
}

/// Nobody is called any more.
SupportClient::~SupportClient()
{
    if (!reply_)
        return;
    reply_->disconnect(this);
    reply_->abort();
}

QNetworkRequest SupportClient::request(const QUrl& url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "application/json");
    // A connection that is kept open may be closed just as the next request begins.
    request.setRawHeader("Connection", "close");
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("connect-designer/%1").arg(QCoreApplication::applicationVersion()));
    if (!authorization_.isEmpty())
        request.setRawHeader("Authorization", authorization_);
    return request;
}

void SupportClient::get(const QString& path, Then then)
{
    network_.clearConnectionCache();
    follow(network_.get(request(below(address_, path))), limits_.requestMs, std::move(then));
}

void SupportClient::post(const QString& path, const QByteArray& type, const QByteArray& bytes, Then then)
{
    send(below(address_, path), type, bytes, limits_.requestMs, std::move(then));
}

void SupportClient::upload(const QString& name, const QByteArray& type, const QByteArray& bytes, Then then)
{
    QUrl url = below(address_, QStringLiteral("/api/v2/uploads.json"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("filename"), QString::fromLatin1(QUrl::toPercentEncoding(name)));
    url.setQuery(query);
    send(url, type, bytes, limits_.uploadMs, std::move(then));
}

void SupportClient::send(const QUrl& url, const QByteArray& type, const QByteArray& bytes, int milliseconds, Then then)
{
    QNetworkRequest request = this->request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network_.clearConnectionCache();
    body_ = new OneShotBody(bytes, this);
    follow(network_.post(request, body_), milliseconds, std::move(then));
}

void SupportClient::follow(QNetworkReply* reply, int milliseconds, Then then)
{
    reply_ = reply;
    answer_ = {};
    then_ = std::move(then);
    connect(reply_, &QNetworkReply::readyRead, this, &SupportClient::read);
    connect(reply_, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        QStringList words;
        for (const QSslError& error : errors)
            words << error.errorString();
        answer_.errorWords = words.join(QStringLiteral("; "));
    });
    connect(reply_, &QNetworkReply::finished, this, &SupportClient::finish);
    patience_.start(milliseconds);
}

void SupportClient::read()
{
    const qint64 room = limits_.answerBytes - answer_.content.size();
    answer_.content += reply_->read(room);
    if (reply_->bytesAvailable() == 0)
        return;
    answer_.tooLong = true;
    reply_->abort();
}

void SupportClient::abort()
{
    if (!reply_)
        return;
    answer_.stopped = true;
    reply_->abort();
}

void SupportClient::finish()
{
    patience_.stop();
    if (!answer_.tooLong && reply_->isReadable())
        answer_.content += reply_->read(limits_.answerBytes - answer_.content.size());
    answer_.status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer_.location = reply_->header(QNetworkRequest::LocationHeader).toUrl();
    if (!answer_.location.isEmpty())
        answer_.location = address_.resolved(answer_.location);
    answer_.retryAfter = reply_->rawHeader("Retry-After");
    answer_.error = reply_->error();
    if (answer_.errorWords.isEmpty())
        answer_.errorWords = reply_->errorString();
    answer_.begun = body_ && body_->begun();
    const bool cut = answer_.timedOut || answer_.tooLong || answer_.stopped
                     || answer_.error == QNetworkReply::RemoteHostClosedError
                     || answer_.error == QNetworkReply::ContentReSendError;
    answer_.whole = answer_.status != 0 && !cut;
    reply_->deleteLater();
    reply_ = nullptr;
    if (body_)
        body_->deleteLater();
    body_ = nullptr;
    const Then then = std::exchange(then_, nullptr);
    then(std::exchange(answer_, {}));
}

} // namespace designer::ui
