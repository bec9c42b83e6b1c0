#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QtTest>
#include <sstream>

#include "ui/open_session.h"
#include "ui/quiet.h"
#include "ui/render/words.h"
#include "ui/support/address.h"
#include "ui/support/batch.h"
#include "ui/support/send_command.h"
#include "ui/support/sign_in.h"
#include "ui/support/token_store.h"
#include "ui/support_center.h"

namespace designer::ui {

namespace {

using Center = test::SupportCenter;
using State = Batch::State;
using States = std::vector<State>;

constexpr int longTime = 120'000; // a test that waits so long has failed

SupportAccount accountAt(const Center& center, SignInWay way = SignInWay::anonymous)
{
    SupportAccount account;
    account.address = center.address();
    account.way = way;
    account.name = QStringLiteral("Ana Pérez");
    account.email = QStringLiteral("ana@bank.example");
    account.clientId = QStringLiteral("designer");
    return account;
}

Outgoing ticketCalled(const QString& subject, int attachments = 0)
{
    Outgoing ticket;
    ticket.ticket = utf8(subject);
    ticket.subject = subject;
    ticket.body = QStringLiteral("Body of ") + subject;
    ticket.sha256 = "hash of " + utf8(subject);
    for (int i = 0; i < attachments; ++i)
        ticket.attachments.push_back({QStringLiteral("a %1.json").arg(i), "application/json", "{}"});
    return ticket;
}

std::vector<Outgoing> three()
{
    return {ticketCalled(QStringLiteral("A")), ticketCalled(QStringLiteral("B")), ticketCalled(QStringLiteral("C"))};
}

/// A batch that has ended.
struct Sent {
    Center& center;
    Batch batch;

    explicit Sent(Center& to, std::vector<Outgoing> tickets = three(), SignInWay way = SignInWay::anonymous,
                  const BatchLimits& limits = quick())
        : center(to), batch(accountAt(to, way), QStringLiteral("top-secret"), std::move(tickets), limits)
    {
        batch.start();
        if (!QTest::qWaitFor([this] { return !batch.running(); }, longTime))
            QTest::qFail("the batch does not end", __FILE__, __LINE__);
    }

    /// Waits that a server asks for are short.
    static BatchLimits quick()
    {
        BatchLimits limits;
        limits.msPerSecond = 1;
        return limits;
    }
    States states() const
    {
        States out;
        for (const Batch::Item& item : batch.items())
            out.push_back(item.state);
        return out;
    }
    QString why(std::size_t at) const { return qt(batch.items()[at].verdict.why.in(Language::en)); }
    std::vector<int> counts() const
    {
        std::vector<int> out;
        for (const Batch::Item& item : batch.items())
            out.push_back(center.count(item.ticket.subject));
        return out;
    }
};

const States allSent{State::sent, State::sent, State::sent};
const std::vector<int> onceEach{1, 1, 1};

} // namespace

class SupportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { quiet_ = std::make_unique<test::Quiet>(); }
    void cleanupTestCase() { quiet_.reset(); }

    void anAddressIsCheckedAndCutToTheHost_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << "support.modyo.com" << "https://support.modyo.com";
        QTest::newRow("path") << " https://bank.zendesk.com/hc/en-us " << "https://bank.zendesk.com";
        QTest::newRow("port") << "https://center.example:8443" << "https://center.example:8443";
        QTest::newRow("this computer") << "http://127.0.0.1:8080" << "http://127.0.0.1:8080";
        QTest::newRow("localhost") << "http://localhost" << "http://localhost";
        QTest::newRow("plain") << "http://support.modyo.com" << "";
        QTest::newRow("plain, named as this computer") << "http://localhost.evil.example" << "";
        QTest::newRow("password") << "https://ana:secret@support.modyo.com" << "";
        QTest::newRow("file") << "file:///etc/passwd" << "";
        QTest::newRow("empty") << " " << "";
    }
    void anAddressIsCheckedAndCutToTheHost()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(supportAddress(typed).value_or(QUrl()).toString(), address);
    }

    void anAccountIsKeptWithoutItsToken()
    {
        const test::OwnSettings own;
        SupportAccount account;
        account.address = QStringLiteral("support.modyo.com");
        account.way = SignInWay::oauth;
        account.name = QStringLiteral("Ana");
        account.email = QStringLiteral("ana@bank.example");
        account.clientId = QStringLiteral("designer");
        account.copies = emailsOf(QStringLiteral("a@b.example, c@d.example"));
        account.priority = QStringLiteral("high");
        account.form = QStringLiteral("360001");
        account.fields = fieldsOf(QStringLiteral("12=client; 34==Bank, the second; x=y; 5="));
        QCOMPARE(account.fields.size(), std::size_t(2));
        QCOMPARE(account.copies.size(), 2);
        QSettings settings;
        storeAccount(settings, account);
        QVERIFY(storedAccount(settings) == account);
        QCOMPARE(account.tokenKey(), QStringLiteral("https://support.modyo.com|client designer"));
    }

    void tokensStayInMemoryWhereThereIsNoKeychain()
    {
        TokenStore store(TokenStore::Kind::memoryOnly);
        TokenStore::Place place = TokenStore::Place::nowhere;
        store.keep(QStringLiteral("k"), QStringLiteral("t"), [&](TokenStore::Place kept) { place = kept; });
        QCOMPARE(place, TokenStore::Place::memory);
        QString found;
        store.find(QStringLiteral("k"), [&](const QString& token, TokenStore::Place) { found = token; });
        QCOMPARE(found, QStringLiteral("t"));
        store.forget(QStringLiteral("k"), [] {});
        store.find(QStringLiteral("k"), [&](const QString& token, TokenStore::Place) { found = token; });
        QCOMPARE(found, QString());
    }

    void aRequestSaysWhatTheContractAsksFor()
    {
        const Session session(Catalogue::builtIn());
        const Survey survey(test::templateNamed("reference-architecture"), Catalogue::builtIn());
        const Ticket ticket = tickets(survey).tickets[0];
        Center center;
        SupportAccount account = accountAt(center);
        account.copies = QStringList{QStringLiteral("cc@bank.example")};
        account.priority = QStringLiteral("normal");
        account.form = QStringLiteral("99");
        account.fields = fieldsOf(QStringLiteral("7=action; 8==Bank"));
        const Outgoing out = outgoing(ticket, survey, Language::es, account);
        const QJsonObject request =
            requestBody(out, account, {QStringLiteral("up1")})[QStringLiteral("request")].toObject();
        QCOMPARE(request[QStringLiteral("subject")].toString(), qt(subject(ticket, survey, Language::es)));
        QCOMPARE(request[QStringLiteral("comment")][QStringLiteral("body")].toString(),
                 qt(body(ticket, survey, Language::es, TicketStyle::plain)));
        QCOMPARE(request[QStringLiteral("comment")][QStringLiteral("uploads")].toArray(), QJsonArray{"up1"});
        QCOMPARE(request[QStringLiteral("requester")][QStringLiteral("email")].toString(),
                 QStringLiteral("ana@bank.example"));
        QCOMPARE(request[QStringLiteral("priority")].toString(), QStringLiteral("normal"));
        QCOMPARE(request[QStringLiteral("ticket_form_id")].toInteger(), 99);
        QCOMPARE(request[QStringLiteral("collaborators")].toArray(), QJsonArray{"cc@bank.example"});
        QCOMPARE(request[QStringLiteral("custom_fields")].toArray(),
                 (QJsonArray{QJsonObject{{"id", 7}, {"value", "create"}}, QJsonObject{{"id", 8}, {"value", "Bank"}}}));
        QVERIFY(out.attachments.empty());
        QCOMPARE(ticketFile(ticket, survey, Language::es).type, QByteArray("application/json"));

        account.way = SignInWay::oauth;
        QVERIFY(
            !requestBody(out, account, {})[QStringLiteral("request")].toObject().contains(QStringLiteral("requester")));
    }

    void theFormIsFilledInAsFarAsALinkHolds()
    {
        Center center;
        SupportAccount account = accountAt(center);
        account.address = QStringLiteral("support.modyo.com");
        Outgoing ticket = ticketCalled(QStringLiteral("Cola & más #1"));
        ticket.priority = QStringLiteral("normal");
        const FormLink link = formLink(ticket, account, Language::en);
        QVERIFY(link.whole);
        QCOMPARE(link.url.toString(QUrl::RemoveQuery),
                 QStringLiteral("https://support.modyo.com/hc/en-us/requests/new"));
        const QUrlQuery query(link.url);
        QCOMPARE(query.queryItemValue(QStringLiteral("tf_subject"), QUrl::FullyDecoded), ticket.subject);
        QCOMPARE(query.queryItemValue(QStringLiteral("tf_description"), QUrl::FullyDecoded), ticket.body);
        QCOMPARE(query.queryItemValue(QStringLiteral("tf_priority")), QStringLiteral("norm"));
        ticket.body = QString(3'000, QLatin1Char('x'));
        const FormLink without = formLink(ticket, account, Language::es);
        QVERIFY(!without.whole);
        QVERIFY(without.url.toEncoded().size() < 2'000);
        QVERIFY(!without.url.query().contains(QStringLiteral("tf_description")));
    }

    void eachTicketIsPostedOnceInOrder()
    {
        Center center;
        const Sent sent(center);
        QCOMPARE(sent.states(), allSent);
        QCOMPARE(sent.counts(), onceEach);
        const auto posted = center.posted();
        QCOMPARE(posted[0].json()[QStringLiteral("request")][QStringLiteral("subject")].toString(),
                 QStringLiteral("A"));
        QCOMPARE(posted[2].json()[QStringLiteral("request")][QStringLiteral("subject")].toString(),
                 QStringLiteral("C"));
        QVERIFY(!posted[0].headers.contains("authorization"));
        const std::optional<SentTicket> record = Batch::record(sent.batch.items()[0]);
        QVERIFY(record);
        QCOMPARE(record->id, std::string("A"));
        QCOMPARE(record->number, std::string("4711"));
        QCOMPARE(record->url, utf8(center.address()) + "/hc/requests/4711");
        QCOMPARE(record->sha256, std::string("hash of A"));
        QCOMPARE(record->state, SentState::sent);
    }

    void attachmentsGoFirst()
    {
        Center center;
        const Sent sent(center, {ticketCalled(QStringLiteral("A"), 2)});
        QCOMPARE(sent.states(), States{State::sent});
        QCOMPARE(center.arrived().size(), std::size_t(3));
        QCOMPARE(center.arrived()[0].target, QByteArray("/api/v2/uploads.json?filename=a%200.json"));
        QCOMPARE(center.arrived()[0].body, QByteArray("{}"));
        QCOMPARE(center.arrived()[0].headers["content-type"], QByteArray("application/json"));
        QCOMPARE(center.posted()[0]
                     .json()[QStringLiteral("request")][QStringLiteral("comment")][QStringLiteral("uploads")]
                     .toArray(),
                 (QJsonArray{"upload-4711", "upload-4712"}));
    }

    void tokensGoWhereTheyShould()
    {
        Center center;
        const Sent bearer(center, {ticketCalled(QStringLiteral("A"))}, SignInWay::oauth);
        QCOMPARE(center.posted()[0].headers["authorization"], QByteArray("Bearer top-secret"));
        const Sent basic(center, {ticketCalled(QStringLiteral("B"))}, SignInWay::apiToken);
        QCOMPARE(center.posted()[1].headers["authorization"],
                 "Basic " + QByteArray("ana@bank.example/token:top-secret").toBase64());
    }

    void aConnectionThatClosesBeforeTheReplyIsNotTriedAgain()
    {
        Center center;
        center.requestReplies = {{.manner = Center::Manner::hangsUp}};
        const Sent sent(center);
        QCOMPARE(sent.states(), (States{State::possiblySent, State::sent, State::sent}));
        QCOMPARE(sent.counts(), onceEach);
        QCOMPARE(Batch::record(sent.batch.items()[0])->state, SentState::possiblySent);
        QCOMPARE(sent.why(0), QStringLiteral("127.0.0.1 closed the connection without an answer"));
    }

    void whatWouldRepeatStopsTheRest_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("why");
        QTest::newRow("401") << 401 << "The sign-in is not accepted (401): Could not authenticate you";
        QTest::newRow("403") << 403 << "Not allowed (403): Could not authenticate you";
    }
    void whatWouldRepeatStopsTheRest()
    {
        QFETCH(int, status);
        QFETCH(QString, why);
        Center center;
        center.requestReplies = {{.status = status, .body = R"({"error": "Could not authenticate you"})"}};
        const Sent sent(center);
        QCOMPARE(sent.states(), (States{State::failed, State::notTried, State::notTried}));
        QCOMPARE(sent.counts(), (std::vector<int>{1, 0, 0}));
        QCOMPARE(sent.why(0), why);
        QVERIFY(!Batch::record(sent.batch.items()[0]));
    }

    void aRefusedTicketSaysWhichFields()
    {
        Center center;
        center.requestReplies = {
            {.status = 422, .body = R"({"error": "RecordInvalid", "description": "Record validation errors", "details":
                 {"subject": [{"description": "Subject: cannot be blank", "error": "BlankValue"}]}})"}};
        const Sent sent(center);
        QCOMPARE(sent.states(), (States{State::failed, State::sent, State::sent}));
        QCOMPARE(sent.counts(), onceEach);
        QCOMPARE(sent.why(0), QStringLiteral("Not accepted (422): RecordInvalid: Record validation errors"));
        const auto& fields = sent.batch.items()[0].verdict.fields;
        QCOMPARE(fields.size(), std::size_t(1));
        QCOMPARE(fields[0].field, std::string("subject"));
        QCOMPARE(fields[0].words, std::string("Subject: cannot be blank"));
    }

    void waitsWhenAskedTo_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("JSON") << QByteArray(R"({"error": "APIRateLimitExceeded"})") << QByteArray("application/json");
        QTest::newRow("text") << QByteArray("Number of allowed API requests exceeded") << QByteArray("text/plain");
    }
    void waitsWhenAskedTo()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        Center center;
        const Center::Reply later{429, body, type, {"Retry-After: 30"}, Center::Manner::answers};
        center.requestReplies = {later, later};
        Batch batch(accountAt(center), {}, three(), Sent::quick());
        QList<int> waits;
        connect(&batch, &Batch::progressed, this, [&](std::size_t at) {
            if (batch.items()[at].state == State::held)
                waits << batch.items()[at].verdict.waitSeconds;
        });
        batch.start();
        QTRY_VERIFY_WITH_TIMEOUT(!batch.running(), longTime);
        QCOMPARE(waits, (QList<int>{30, 30}));
        QCOMPARE(center.count(QStringLiteral("A")), 3); // twice refused, once made
        QCOMPARE(center.count(QStringLiteral("B")), 1);
        QCOMPARE(batch.items()[0].state, State::sent);
    }

    void doesNotWaitForHours()
    {
        Center center;
        center.requestReplies = {{429, {}, "text/plain", {"Retry-After: 7200"}, Center::Manner::answers}};
        const Sent sent(center);
        QCOMPARE(sent.states(), (States{State::failed, State::notTried, State::notTried}));
        QCOMPARE(sent.counts(), (std::vector<int>{1, 0, 0}));
    }

    void waitingCanBeStopped()
    {
        Center center;
        center.requestReplies = {{429, {}, "text/plain", {"Retry-After: 600"}, Center::Manner::answers}};
        Batch batch(accountAt(center), {}, three());
        connect(&batch, &Batch::progressed, this, [&](std::size_t at) {
            if (batch.items()[at].state == State::held)
                QMetaObject::invokeMethod(&batch, &Batch::stop, Qt::QueuedConnection);
        });
        batch.start();
        QTRY_VERIFY_WITH_TIMEOUT(!batch.running(), longTime);
        QCOMPARE(batch.items()[0].state, State::failed);
        QCOMPARE(batch.items()[1].state, State::notTried);
        QCOMPARE(center.posted().size(), std::size_t(1));
    }

    void stoppingLetsWhatHasLeftArrive()
    {
        Center center;
        Batch batch(accountAt(center), {}, three());
        connect(&batch, &Batch::progressed, this, [&](std::size_t at) {
            if (batch.items()[at].state == State::sending)
                QMetaObject::invokeMethod(&batch, &Batch::stop, Qt::QueuedConnection);
        });
        batch.start();
        QTRY_VERIFY_WITH_TIMEOUT(!batch.running(), longTime);
        QCOMPARE(batch.items()[0].state, State::sent);
        QCOMPARE(batch.items()[1].state, State::notTried);
        QCOMPARE(center.posted().size(), std::size_t(1));
    }

    void whatIsUncertainIsPossiblySent_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("manner");
        QTest::addColumn<QString>("why");
        const auto answers = int(Center::Manner::answers);
        QTest::newRow("500") << 500 << QByteArray("oops") << QByteArray("text/plain") << answers
                             << "The support center failed on it (500): –";
        QTest::newRow("HTML") << 200 << QByteArray("<html><b>Sign in</b></html>") << QByteArray("text/html") << answers
                              << "The answer of 127.0.0.1 is none of a support center";
        QTest::newRow("endless") << 201 << QByteArray("{") << QByteArray("application/json")
                                 << int(Center::Manner::neverEnds) << "The answer of 127.0.0.1 does not end";
        QTest::newRow("slow") << 201 << QByteArray("{") << QByteArray("application/json")
                              << int(Center::Manner::trickles) << "127.0.0.1 did not answer in time";
        QTest::newRow("silent") << 0 << QByteArray() << QByteArray() << int(Center::Manner::isSilent)
                                << "127.0.0.1 did not answer in time";
    }
    void whatIsUncertainIsPossiblySent()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, manner);
        QFETCH(QString, why);
        Center center;
        center.requestReplies = {{status, body, type, {}, static_cast<Center::Manner>(manner)}};
        BatchLimits limits = Sent::quick();
        limits.client.requestMs = manner == int(Center::Manner::answers) ? longTime : 2'000;
        if (manner == int(Center::Manner::neverEnds))
            limits.client.requestMs = longTime;
        const Sent sent(center, {ticketCalled(QStringLiteral("A"))}, SignInWay::anonymous, limits);
        QCOMPARE(sent.states(), States{State::possiblySent});
        QCOMPARE(sent.counts(), std::vector<int>{1});
        QCOMPARE(sent.why(0), why);
    }

    void aRedirectIsNotFollowed()
    {
        Center center;
        Center other;
        center.requestReplies = {{307,
                                  {},
                                  "text/html",
                                  {"Location: " + other.address().toUtf8() + "/api/v2/requests.json"},
                                  Center::Manner::answers}};
        const Sent sent(center, three(), SignInWay::oauth);
        QCOMPARE(sent.states(), (States{State::failed, State::notTried, State::notTried}));
        QCOMPARE(other.arrived().size(), std::size_t(0));
        QCOMPARE(sent.why(0), QStringLiteral("127.0.0.1 sends on to 127.0.0.1; this is not followed"));
    }

    void anExpiredCertificateEndsIt()
    {
        Center center(Center::Protocol::httpsExpired);
        const Sent sent(center, three(), SignInWay::oauth);
        QCOMPARE(sent.states(), (States{State::failed, State::notTried, State::notTried}));
        QCOMPARE(center.arrived().size(), std::size_t(0));
        QVERIFY2(sent.why(0).startsWith(QStringLiteral("No secure connection to 127.0.0.1: ")),
                 qPrintable(sent.why(0)));
        QVERIFY2(sent.why(0).contains(QStringLiteral("expired")), qPrintable(sent.why(0)));
    }

    void nobodyThereIsNoDoubt()
    {
        auto gone = std::make_unique<Center>();
        const SupportAccount account = accountAt(*gone);
        gone.reset();
        Batch batch(account, {}, three());
        batch.start();
        QTRY_VERIFY_WITH_TIMEOUT(!batch.running(), longTime);
        QCOMPARE(batch.items()[0].state, State::failed);
        QCOMPARE(qt(batch.items()[0].verdict.why.in(Language::es)), QStringLiteral("127.0.0.1 no acepta conexiones"));
    }

    void aFailedUploadIsNoDoubt()
    {
        Center center;
        center.uploadReplies = {{.manner = Center::Manner::hangsUp}};
        const Sent sent(center, {ticketCalled(QStringLiteral("A"), 1), ticketCalled(QStringLiteral("B"), 1)});
        QCOMPARE(sent.states(), (States{State::failed, State::sent}));
        QCOMPARE(sent.counts(), (std::vector<int>{0, 1}));
    }

    void aDesignKnowsOfATicketBeforeItLeaves()
    {
        Center center;
        center.requestReplies = {{.status = 422, .body = "{}"}};
        Batch batch(accountAt(center), {}, {ticketCalled(QStringLiteral("A"))});
        Design design;
        std::vector<std::size_t> known;
        connect(&batch, &Batch::progressed, this, [&](std::size_t at) {
            design = withProgress(design, {}, batch.items()[at]);
            known.push_back(countSent(design));
        });
        batch.start();
        QTRY_VERIFY_WITH_TIMEOUT(!batch.running(), longTime);
        QCOMPARE(known, (std::vector<std::size_t>{1, 0}));
    }

    void aTextOfTheServerIsShortAndPlain()
    {
        Center center;
        center.requestReplies = {
            {.status = 400, .body = "{\"error\": \"\\u001b[31m<b>no</b>\\n" + QByteArray(5'000, 'x') + "\"}"}};
        const Sent sent(center, {ticketCalled(QStringLiteral("A"))});
        QVERIFY(sent.why(0).size() < 400);
        QVERIFY(!sent.why(0).contains(QChar(0x1b)));
    }

    void theCommandLineSendsAndRemembers()
    {
        Center center;
        QTemporaryDir folder;
        const std::string file = utf8(folder.filePath(QStringLiteral("bank.mcdesign")));
        SendOrder order;
        order.file = file;
        order.design = test::templateNamed("reference-architecture");
        order.dryRun = true;
        TokenStore tokens(TokenStore::Kind::memoryOnly);
        std::ostringstream out, err;
        const auto send = [&] {
            out.str({});
            return sendTickets(order, accountAt(center), tokens, out, err, Sent::quick());
        };
        QCOMPARE(send(), SendOutcome::allSent);
        QVERIFY(out.str().find("From: ana@bank.example\n") != std::string::npos);
        QVERIFY(out.str().find("certificate|api-certificate") != std::string::npos);
        QCOMPARE(center.arrived().size(), std::size_t(0));
        QVERIFY(!QFile::exists(qt(file)));

        order.dryRun = false;
        order.tickets = {"certificate|api-certificate"};
        QCOMPARE(send(), SendOutcome::allSent);
        QCOMPARE(center.posted().size(), std::size_t(1));
        QVERIFY(out.str().starts_with("sent  certificate|api-certificate  #4712  http://127.0.0.1:"));
        order.design = test::loaded(file);
        QCOMPARE(sentTicket(order.design, "certificate|api-certificate")->number, std::string("4712"));

        order.tickets.clear();
        const std::size_t all = tickets(Survey(order.design, Catalogue::builtIn())).tickets.size();
        QCOMPARE(send(), SendOutcome::allSent);
        QCOMPARE(center.posted().size(), all); // the first not again
        QCOMPARE(countSent(test::loaded(file)), all);

        order.tickets = {"no such ticket"};
        QCOMPARE(send(), SendOutcome::impossible);
        QCOMPARE(err.str(), std::string("error: the design has no ticket “no such ticket”\n"));
    }

    void nothingLeavesWhereTheDesignCannotRememberIt()
    {
        Center center;
        SendOrder order;
        order.file = "/nowhere/bank.mcdesign";
        order.design = test::templateNamed("reference-architecture");
        TokenStore tokens(TokenStore::Kind::memoryOnly);
        std::ostringstream out, err;
        QCOMPARE(sendTickets(order, accountAt(center), tokens, out, err), SendOutcome::someNotSent);
        QCOMPARE(center.posted().size(), std::size_t(0));
        QCOMPARE(err.str(), std::string("error: /nowhere/bank.mcdesign cannot be written\n"));
    }

    void signingInTradesACodeForAToken()
    {
        Center center;
        center.otherReplies = {{.status = 200, .body = R"({"access_token": "fresh", "token_type": "bearer"})"}};
        SignIn signIn(accountAt(center, SignInWay::oauth), {}, 0);
        QUrl browser;
        QString token;
        connect(&signIn, &SignIn::browserNeeded, this, [&](const QUrl& url) { browser = url; });
        connect(&signIn, &SignIn::signedIn, this, [&](const QString& fresh) { token = fresh; });
        signIn.start();
        QCOMPARE(browser.toString(QUrl::RemoveQuery), center.address() + QStringLiteral("/oauth/authorizations/new"));
        const QUrlQuery asked(browser);
        QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        const QUrl back(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));

        const auto call = [&](const QByteArray& target) {
            QTcpSocket socket;
            socket.connectToHost(back.host(), static_cast<quint16>(back.port()));
            socket.write("GET " + target + " HTTP/1.1\r\n\r\n");
            const bool ended = QTest::qWaitFor(
                [&] { return socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() > 0; },
                longTime);
            return ended ? socket.readAll() : QByteArray();
        };
        QVERIFY(call("/?code=stolen&state=guessed").startsWith("HTTP/1.1 404"));
        QVERIFY(token.isEmpty());
        QVERIFY(call("/?code=c0de&state=" + asked.queryItemValue(QStringLiteral("state")).toLatin1())
                    .startsWith("HTTP/1.1 200"));
        QTRY_COMPARE_WITH_TIMEOUT(token, QStringLiteral("fresh"), longTime);

        const QJsonObject traded = center.arrived()[0].json();
        QCOMPARE(center.arrived()[0].target, QByteArray("/oauth/tokens"));
        QCOMPARE(traded[QStringLiteral("code")].toString(), QStringLiteral("c0de"));
        QCOMPARE(traded[QStringLiteral("redirect_uri")].toString(), back.toString());
        const QByteArray challenge =
            QCryptographicHash::hash(traded[QStringLiteral("code_verifier")].toString().toLatin1(),
                                     QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge")), QString::fromLatin1(challenge));
    }

private:
    std::unique_ptr<test::Quiet> quiet_;
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::SupportTest)
#include "support_test.moc"
