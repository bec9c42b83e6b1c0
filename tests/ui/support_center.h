#pragma once

#include <QFile>
#include <QHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <deque>
#include <memory>
#include <vector>

// A help center on this computer that follows the documented contract, or breaks it as a test says.

namespace designer::test {

class SupportCenter : public QObject {
public:
    struct Request {
        QByteArray method, target;
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    enum class Manner : std::uint8_t {
        answers,
        hangsUp,   // closes the connection instead of an answer
        isSilent,  // keeps it and says nothing
        trickles,  // sends the head and a little, then no more
        neverEnds, // goes on sending
    };

    struct Reply {
        int status = 200;
        QByteArray body{};
        QByteArray type = "application/json";
        QList<QByteArray> headers{};
        Manner manner = Manner::answers;
    };

    enum class Protocol : std::uint8_t { http, httpsExpired };

    explicit SupportCenter(Protocol protocol = Protocol::http)
    {
        if (protocol == Protocol::http)
            server_ = std::make_unique<QTcpServer>();
        else
            server_ = expired();
        secure_ = protocol != Protocol::http;
        server_->listen(QHostAddress::LocalHost);
        connect(server_.get(), &QTcpServer::pendingConnectionAvailable, this, &SupportCenter::greet);
    }

    QString address() const
    {
        return QStringLiteral("%1://127.0.0.1:%2")
            .arg(secure_ ? QStringLiteral("https") : QStringLiteral("http"))
            .arg(server_->serverPort());
    }

    /// What it answers to the next requests and uploads; afterwards, what the contract says.
    std::deque<Reply> requestReplies, uploadReplies, otherReplies;

    const std::vector<Request>& arrived() const { return arrived_; }
    int count(const QByteArray& target) const
    {
        return static_cast<int>(std::count_if(arrived_.begin(), arrived_.end(),
                                              [&](const Request& each) { return each.target.startsWith(target); }));
    }
    /// How often a ticket with this subject was posted.
    int count(const QString& subject) const
    {
        return static_cast<int>(std::count_if(arrived_.begin(), arrived_.end(), [&](const Request& each) {
            return each.json()[QStringLiteral("request")][QStringLiteral("subject")].toString() == subject;
        }));
    }
    std::vector<Request> posted() const
    {
        std::vector<Request> out;
        for (const Request& each : arrived_)
            if (each.target == "/api/v2/requests.json")
                out.push_back(each);
        return out;
    }

private:
    static std::unique_ptr<QTcpServer> expired()
    {
        QFile file(QStringLiteral(FIXTURES "/expired-certificate.pem"));
        file.open(QIODevice::ReadOnly);
        const QByteArray pem = file.readAll();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pem));
        configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        return server;
    }

    void greet()
    {
        while (QTcpSocket* socket = server_->nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            read(*socket);
        }
    }

    void read(QTcpSocket& socket)
    {
        QByteArray& bytes = pending_[&socket];
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request = headOf(bytes.left(end));
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        request.body = bytes.mid(end + 4, length);
        pending_.remove(&socket);
        arrived_.push_back(request);
        answer(socket, replyTo(request));
    }

    static Request headOf(const QByteArray& head)
    {
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> words = lines.front().split(' ');
        Request request{words.value(0), words.value(1), {}, {}};
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
        }
        return request;
    }

    static Reply taken(std::deque<Reply>& replies, Reply otherwise)
    {
        if (replies.empty())
            return otherwise;
        Reply reply = replies.front();
        replies.pop_front();
        return reply;
    }

    Reply replyTo(const Request& request)
    {
        const QByteArray number = QByteArray::number(++number_);
        if (request.target == "/api/v2/requests.json")
            return taken(requestReplies, {201,
                                          "{\"request\": {\"id\": " + number + ", \"url\": \"https://elsewhere.example/"
                                              + number + "\"}}",
                                          "application/json",
                                          {"Location: /api/v2/requests/" + number + ".json"},
                                          Manner::answers});
        if (request.target.startsWith("/api/v2/uploads.json"))
            return taken(uploadReplies, {201, "{\"upload\": {\"token\": \"upload-" + number + "\"}}"});
        return taken(otherReplies, {404, "{\"error\": \"RecordNotFound\"}"});
    }

    void answer(QTcpSocket& socket, const Reply& reply)
    {
        if (reply.manner == Manner::isSilent)
            return;
        if (reply.manner == Manner::hangsUp)
            return socket.abort();
        const bool open = reply.manner != Manner::answers;
        socket.write("HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\nContent-Type: " + reply.type
                     + "\r\nConnection: close\r\n");
        for (const QByteArray& header : reply.headers)
            socket.write(header + "\r\n");
        if (!open)
            socket.write("Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n");
        socket.write("\r\n" + reply.body);
        if (reply.manner == Manner::answers)
            return socket.disconnectFromHost();
        if (reply.manner == Manner::neverEnds) {
            connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] { socket.write(QByteArray(65'536, ' ')); });
            socket.write(QByteArray(65'536, ' '));
        }
    }

    std::unique_ptr<QTcpServer> server_;
    bool secure_ = false;
    int number_ = 4'710;
    QHash<QTcpSocket*, QByteArray> pending_;
    std::vector<Request> arrived_;
};

} // namespace designer::test
