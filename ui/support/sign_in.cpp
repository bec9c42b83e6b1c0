#include "ui/support/sign_in.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrlQuery>
#include <array>

#include "ui/support/address.h"
#include "ui/support/verdict.h"

namespace designer::ui {

namespace {

constexpr int patienceMs = 600'000; // for a person in a browser
constexpr qsizetype longestRequest = 16'384;

/// 43 characters of 256 random bits.
QByteArray secret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The target of "GET /?code=… HTTP/1.1"; empty for anything else.
QUrl targetOf(const QByteArray& request)
{
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    return words.size() == 3 && words[0] == "GET" && words[1].startsWith('/') ? QUrl(QString::fromLatin1(words[1]))
                                                                              : QUrl();
}

QByteArray page(int status, const QByteArray& text)
{
    return "HTTP/1.1 " + QByteArray::number(status)
           + " .\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + QByteArray::number(text.size())
           + "\r\nConnection: close\r\n\r\n" + text;
}

} // namespace

SignIn::SignIn(const SupportAccount& account, const ClientLimits& limits, quint16 port, QObject* parent)
    : QObject(parent), account_(account), port_(port), client_(account, {}, limits), verifier_(secret()),
      state_(secret())
{
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] {
        fail({{"Nobody has signed in within ten minutes", "Nadie ha iniciado sesión en diez minutos"}, {}});
    });
    connect(&server_, &QTcpServer::newConnection, this, &SignIn::greet);
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    if (!server_.listen(QHostAddress::LocalHost, port_))
        return fail({{"Port {port} of this computer is in use", "El puerto {port} de este computador está en uso"},
                     {{"port", std::to_string(port_)}}});
    redirect_ = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server_.serverPort()));
    patience_.start(patienceMs);
    emit browserNeeded(browserUrl());
}

QUrl SignIn::browserUrl() const
{
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const QByteArray challenge = QCryptographicHash::hash(verifier_, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("response_type"), QStringLiteral("code"));
    query.addQueryItem(QStringLiteral("client_id"), encoded(account_.clientId));
    query.addQueryItem(QStringLiteral("redirect_uri"), encoded(redirect_.toString()));
    query.addQueryItem(QStringLiteral("scope"), encoded(QStringLiteral("read write")));
    query.addQueryItem(QStringLiteral("state"), QString::fromLatin1(state_));
    query.addQueryItem(QStringLiteral("code_challenge"), QString::fromLatin1(challenge));
    query.addQueryItem(QStringLiteral("code_challenge_method"), QStringLiteral("S256"));
    QUrl url = below(client_.address(), QStringLiteral("/oauth/authorizations/new"));
    url.setQuery(query);
    return url;
}

void SignIn::greet()
{
    while (QTcpSocket* socket = server_.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->peek(longestRequest);
            if (request.contains("\r\n\r\n"))
                answer(*socket, request);
            else if (request.size() == longestRequest)
                socket->abort();
        });
    }
}

/// Whoever does not know the state did not come from the page that was opened.
void SignIn::answer(QTcpSocket& socket, const QByteArray& request)
{
    socket.readAll();
    const QUrl target = targetOf(request);
    const QUrlQuery query(target);
    const QByteArray state = query.queryItemValue(QStringLiteral("state")).toLatin1();
    const bool ours = !over_ && target.path() == QLatin1String("/") && state == state_;
    socket.write(ours ? page(200, "You can close this page and go back to Connect Designer.\n"
                                  "Puede cerrar esta página y volver a Connect Designer.\n")
                      : page(404, "Not found\n"));
    socket.disconnectFromHost();
    if (!ours)
        return;
    over_ = true;
    server_.close();
    patience_.stop();
    const QString code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    if (!code.isEmpty())
        return trade(code);
    fail({{"The support center did not let you in: {words}", "El centro de soporte no le dio acceso: {words}"},
          {{"words", shown(query.queryItemValue(QStringLiteral("error"), QUrl::FullyDecoded))}}});
}

void SignIn::trade(const QString& code)
{
    const QJsonObject body{{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                           {QStringLiteral("code"), code},
                           {QStringLiteral("client_id"), account_.clientId},
                           {QStringLiteral("redirect_uri"), redirect_.toString()},
                           {QStringLiteral("scope"), QStringLiteral("read write")},
                           {QStringLiteral("code_verifier"), QString::fromLatin1(verifier_)}};
    client_.post(QStringLiteral("/oauth/tokens"), "application/json",
                 QJsonDocument(body).toJson(QJsonDocument::Compact), [this](const Answer& answer) {
                     const QJsonObject object = QJsonDocument::fromJson(answer.content).object();
                     const QString token = object.value(QLatin1String("access_token")).toString();
                     if (answer.status >= 200 && answer.status < 300 && !token.isEmpty())
                         return emit signedIn(token);
                     fail(uploadVerdict(answer, client_.address()).why);
                 });
}

void SignIn::fail(Message why)
{
    over_ = true;
    server_.close();
    patience_.stop();
    emit failed(why);
}

} // namespace designer::ui
