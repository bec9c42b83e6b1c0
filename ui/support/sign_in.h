#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include "text/text.h"
#include "ui/support/client.h"

class QTcpSocket;

namespace designer::ui {

/// Where the browser comes back to: the client's redirect address at the support center must be
/// "http://127.0.0.1:17893/".
inline constexpr quint16 signInPort = 17893;

/// The OAuth authorization code flow with PKCE (RFC 7636, RFC 8252): the user signs in in the browser, which then
/// calls this program on this computer with a code that only this program can trade for a token.
class SignIn : public QObject {
    Q_OBJECT

public:
    /// Port 0: any that is free.
    SignIn(const SupportAccount& account, const ClientLimits& limits = {}, quint16 port = signInPort,
           QObject* parent = nullptr);
    ~SignIn() override;

    /// Once; `browserNeeded` or `failed` follows.
    void start();

signals:
    void browserNeeded(const QUrl& url);
    void signedIn(const QString& token);
    void failed(const designer::Message& why);

private:
    QUrl browserUrl() const;
    void greet();
    void answer(QTcpSocket& socket, const QByteArray& request);
    void trade(const QString& code);
    void fail(Message why);

    SupportAccount account_;
    quint16 port_;
    QTcpServer server_;
    QTimer patience_;
    SupportClient client_;
    QUrl redirect_;
    QByteArray verifier_, state_;
    bool over_ = false; // a code or a refusal has come
};

} // namespace designer::ui
