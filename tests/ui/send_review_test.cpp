#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QtTest>

#include "design/edits.h"
#include "exchange/sent_tickets.h"
#include "ui/open_session.h"
#include "ui/quiet.h"
#include "ui/render/words.h"
#include "ui/support/account_dialog.h"
#include "ui/support/review_model.h"
#include "ui/support/send_review.h"
#include "ui/support_center.h"
#include "ui/tickets/ticket_model.h"
#include "ui/window/support_desk.h"

namespace designer::ui {

namespace {

using Center = test::SupportCenter;

constexpr int longTime = 120'000; // a test that waits so long has failed

/// Two containers that lack answers, a repository that lacks nothing, a queue that lacks nothing.
Design small()
{
    const std::string text = R"({"format": "modyo-connect-design", "version": 1, "name": "Bank", "client": "Banco",
        "regions": {"primary": "us-east-1", "contingency": ""},
        "environments": [{"id": "production", "name": "Production", "kind": "production"}],
        "components": [
          {"id": "files", "kind": "object-repository", "name": "Files", "at": [0, 0],
           "properties": {"name": "files", "storage": "Standard", "access": "Private"}},
          {"id": "accounts", "kind": "container", "name": "Accounts", "at": [300, 0]}]})";
    return std::get<Design>(readDesign(text, Catalogue::builtIn()));
}

struct Review {
    test::Quiet quiet;
    test::OwnSettings settings;
    Center center;
    Session session{Catalogue::builtIn()};
    TokenStore tokens{TokenStore::Kind::memoryOnly};
    std::unique_ptr<SendReview> dialog;

    explicit Review(const Design& design = test::templateNamed("reference-architecture"),
                    SignInWay way = SignInWay::anonymous)
    {
        test::open(session, design);
        open(way);
    }
    void open(SignInWay way = SignInWay::anonymous)
    {
        dialog.reset();
        SupportAccount account;
        account.address = center.address();
        account.email = QStringLiteral("ana@bank.example");
        account.clientId = QStringLiteral("designer");
        account.way = way;
        SendContext context;
        context.picture = [] { return QByteArray("png"); };
        context.limits.msPerSecond = 1;
        dialog = std::make_unique<SendReview>(session, tokens, account, context);
        dialog->show();
        QCoreApplication::processEvents();
    }
    template <typename T> T* part(const char* name) const { return dialog->findChild<T*>(QLatin1String(name)); }
    ReviewModel& model() const { return *static_cast<ReviewModel*>(part<QListView>("tickets")->model()); }
    std::size_t row(const std::string& ticket) const
    {
        for (std::size_t i = 0; i < model().rows().size(); ++i)
            if (model().rows()[i].ticket.id == ticket)
                return i;
        return model().rows().size();
    }
    void choose(std::size_t row, bool chosen)
    {
        model().setData(model().index(static_cast<int>(row)), chosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    void chooseOnly(std::size_t wanted)
    {
        for (std::size_t i = 0; i < model().rows().size(); ++i)
            choose(i, i == wanted);
    }
    void look(std::size_t row) { part<QListView>("tickets")->setCurrentIndex(model().index(static_cast<int>(row))); }
    QString page() const { return part<QTextBrowser>("request")->toPlainText(); }
    void press(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    bool sent()
    {
        press("send");
        return QTest::qWaitFor([this] { return part<QPushButton>("close")->isEnabled(); }, longTime);
    }
    QString status() const { return part<QLabel>("status")->text(); }
};

} // namespace

class SendReviewTest : public QObject {
    Q_OBJECT

private slots:
    void leavesOutWhatIsIncompleteOrHeldBack()
    {
        Review review(
            withValue(test::templateNamed("reference-architecture"), "accounts", "production", property::vcpu, 3));
        const QAbstractItemModelTester tester(&review.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::size_t held = review.row("container|accounts");
        QVERIFY(review.model().rows()[held].errors > 0);
        std::size_t ready = 0;
        for (const ReviewRow& row : review.model().rows()) {
            QCOMPARE(row.chosen, row.ticket.complete() && row.errors == 0);
            ready += row.chosen ? 1 : 0;
        }
        QVERIFY(ready > 0);
        QCOMPARE(review.part<QPushButton>("send")->text(), QStringLiteral("Send %1 tickets").arg(ready));
        QVERIFY(review.model().stateWords(held).startsWith(QStringLiteral("Held back: ")));
        review.choose(held, true);
        QCOMPARE(review.part<QPushButton>("send")->text(), QStringLiteral("Send %1 tickets").arg(ready + 1));
    }

    void showsExactlyWhatGoes()
    {
        Review review;
        const std::size_t row = review.model().chosen().front();
        review.look(row);
        const Ticket ticket = review.model().rows()[row].ticket;
        const QString page = review.page();
        for (const QString& part :
             {review.center.address(), QStringLiteral("ana@bank.example"),
              qt(subject(ticket, review.model().survey(), Language::en)), QStringLiteral("design.png (3 bytes)")})
            QVERIFY2(page.contains(part), qPrintable(part));
        review.chooseOnly(row);
        QVERIFY(review.sent());
        QCOMPARE(review.center.count(QByteArray("/api/v2/uploads.json")), 2);
        const QJsonObject request = review.center.posted()[0].json()[QStringLiteral("request")].toObject();
        QString body = request[QStringLiteral("comment")][QStringLiteral("body")].toString();
        QVERIFY(page.contains(body.trimmed()));
        QCOMPARE(request[QStringLiteral("subject")].toString(),
                 qt(subject(ticket, review.model().survey(), Language::en)));
    }

    void anAttachmentThatIsNotWantedStaysHere()
    {
        Review review;
        review.part<QCheckBox>("attachPicture")->setChecked(false);
        review.part<QCheckBox>("attachJson")->setChecked(false);
        QVERIFY(review.page().contains(QStringLiteral("none")));
        review.chooseOnly(review.model().chosen().front());
        QVERIFY(review.sent());
        QCOMPARE(review.center.arrived().size(), std::size_t(1));
    }

    void theDesignRemembersInOneStep()
    {
        Review review;
        const std::vector<std::size_t> chosen = review.model().chosen();
        const std::size_t steps = review.session.history().steps().size();
        QVERIFY(review.sent());
        QCOMPARE(review.center.posted().size(), chosen.size());
        QCOMPARE(review.session.history().steps().size(), steps + 1);
        QCOMPARE(countSent(review.session.design()), chosen.size());
        const std::string first = review.model().rows()[chosen.front()].ticket.id;
        const SentTicket record = *sentTicket(review.session.design(), first);
        QVERIFY(!record.number.empty());
        QCOMPARE(record.state, SentState::sent);
        QCOMPARE(review.model().chosenCount(), std::size_t(0));
        QCOMPARE(review.model().stateWords(chosen.front()), QStringLiteral("Sent: #") + qt(record.number));
        review.open();
        QCOMPARE(review.model().chosenCount(), std::size_t(0));
    }

    void whatChangedSinceIsMarked()
    {
        Review review(small());
        const std::size_t row = review.row("object-repository|files");
        review.chooseOnly(row);
        QVERIFY(review.sent());
        review.session.apply(QStringLiteral("Rename"), renamed(review.session.design(), "files", "Documents"));
        review.open();
        const std::string number = sentTicket(review.session.design(), "object-repository|files")->number;
        QVERIFY(review.model().stateWords(row).startsWith(QStringLiteral("Changed since it was sent: #") + qt(number)));
        QVERIFY(!review.model().rows()[row].chosen);
        const Ticket now = review.model().rows()[row].ticket;
        QCOMPARE(TicketModel::sentWords(now, review.model().survey()),
                 QStringLiteral("Changed since it was sent: #") + qt(number));
    }

    void whatIsPossiblySentIsSettledByTheUser()
    {
        Review review(small());
        review.center.requestReplies = {{.manner = Center::Manner::hangsUp}, {.manner = Center::Manner::hangsUp}};
        const std::size_t row = review.row("object-repository|files");
        review.chooseOnly(row);
        review.look(row);
        QVERIFY(review.sent());
        QCOMPARE(sentTicket(review.session.design(), "object-repository|files")->state, SentState::possiblySent);
        QVERIFY(!review.model().rows()[row].chosen);
        QCOMPARE(review.status(), QStringLiteral("0 of 1 sent. 1 possibly sent: look before sending again. "
                                                 "Save the design: it remembers them."));
        QVERIFY(review.part<QPushButton>("isThere")->isVisible());
        QSignalSpy pages(review.dialog.get(), &SendReview::pageRequested);
        review.press("openThere");
        QCOMPARE(pages[0][0].toUrl().toString(), review.center.address() + QStringLiteral("/hc/requests"));
        review.press("isNotThere");
        QVERIFY(!sentTicket(review.session.design(), "object-repository|files"));
        review.choose(row, true);
        QVERIFY(review.sent());
        review.press("isThere");
        QCOMPARE(sentTicket(review.session.design(), "object-repository|files")->state, SentState::sent);
        QCOMPARE(review.center.posted().size(), std::size_t(2));
    }

    void aRefusalStandsBesideItsField()
    {
        Review review(small());
        review.center.requestReplies = {{.status = 422, .body = R"({"error": "RecordInvalid", "details":
            {"subject": [{"description": "Subject <b>is</b> too short"}]}})"}};
        const std::size_t row = review.row("object-repository|files");
        review.look(row);
        review.chooseOnly(row);
        QVERIFY(review.sent());
        QVERIFY(review.page().contains(QStringLiteral("Subject <b>is</b> too short"))); // as text
        QVERIFY(!sentTicket(review.session.design(), "object-repository|files"));
        QVERIFY(review.model().rows()[row].chosen);
    }

    void withoutATokenItAsksForTheAccount()
    {
        Review review(small(), SignInWay::oauth);
        review.choose(review.row("object-repository|files"), true);
        review.press("send");
        QCOMPARE(review.status(), QStringLiteral("There is no token for this account yet."));
        QVERIFY(review.dialog->findChild<AccountDialog*>());
        QCOMPARE(review.center.arrived().size(), std::size_t(0));
    }

    void closingWhileSendingStops()
    {
        Review review(test::templateNamed("reference-architecture"));
        review.press("send");
        review.dialog->reject();
        QVERIFY(review.dialog->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return review.part<QPushButton>("close")->isEnabled(); }, longTime));
        QVERIFY(review.center.posted().size() < review.model().rows().size());
        review.dialog->reject();
        QVERIFY(!review.dialog->isVisible());
    }

    void undoingDoesNotForgetWhatWasSent()
    {
        const test::Quiet quiet;
        const test::OwnSettings settings;
        Center center;
        SupportAccount account;
        account.address = center.address();
        account.email = QStringLiteral("ana@bank.example");
        QSettings kept;
        storeAccount(kept, account);
        Session session(Catalogue::builtIn());
        test::open(session, small());
        QWidget window;
        SupportDesk desk(session, window, TokenStore::Kind::memoryOnly);
        SendReview* review = desk.review(Language::en);
        auto* model = static_cast<ReviewModel*>(review->findChild<QListView*>(QStringLiteral("tickets"))->model());
        for (int i = 0; i < model->rowCount(); ++i)
            model->setData(model->index(i), Qt::Checked, Qt::CheckStateRole);
        review->send();
        auto* close = review->findChild<QPushButton*>(QStringLiteral("close"));
        QVERIFY(QTest::qWaitFor([&] { return close->isEnabled(); }, longTime));
        const std::size_t sent = countSent(session.design());
        QVERIFY(sent > 0);
        review->reject();
        session.undo();
        QCOMPARE(countSent(session.design()), std::size_t(0));
        desk.review(Language::en);
        QCOMPARE(countSent(session.design()), sent);
    }

    void theConnectionIsTested()
    {
        Review review(small());
        review.center.otherReplies = {
            {.status = 200, .body = R"({"user": {"id": 7, "name": "Ana <i>Pérez</i>", "email": "ana@bank.example"}})"},
            {.status = 401, .body = R"({"error": "Could not authenticate you"})"}};
        SupportAccount account = review.dialog->account();
        account.way = SignInWay::apiToken;
        AccountDialog dialog(account, review.tokens, Language::en);
        dialog.show();
        dialog.findChild<QLineEdit*>(QStringLiteral("token"))->setText(QStringLiteral("t0ken"));
        auto* test = dialog.findChild<QPushButton*>(QStringLiteral("test"));
        const auto result = [&] {
            QTest::mouseClick(test, Qt::LeftButton);
            return QTest::qWaitFor([&] { return test->isEnabled(); }, longTime)
                       ? dialog.findChild<QLabel*>(QStringLiteral("result"))->text()
                       : QString();
        };
        QCOMPARE(result(), QStringLiteral("The support center answers: signed in as Ana <i>Pérez</i>."));
        QCOMPARE(review.center.arrived()[0].headers[QByteArray("authorization")],
                 "Basic " + QByteArray("ana@bank.example/token:t0ken").toBase64());
        QCOMPARE(result(), QStringLiteral("The sign-in is not accepted (401): Could not authenticate you"));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("forget")), Qt::LeftButton);
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("tokenState"))->text(), QStringLiteral("No token is kept."));
        QSettings settings;
        storeAccount(settings, dialog.account());
        for (const QString& key : settings.allKeys())
            QVERIFY(!settings.value(key).toString().contains(QStringLiteral("t0ken")));
    }

    void aTypedTokenIsKeptOnlyBySave()
    {
        TokenStore tokens(TokenStore::Kind::memoryOnly);
        SupportAccount account;
        account.address = QStringLiteral("https://center.example");
        account.way = SignInWay::apiToken;
        account.email = QStringLiteral("ana@bank.example");
        const auto keptAfter = [&](QDialogButtonBox::StandardButton button) {
            AccountDialog dialog(account, tokens, Language::en);
            dialog.show();
            auto* token = dialog.findChild<QLineEdit*>(QStringLiteral("token"));
            token->setFocus();
            QTest::keyClicks(token, QStringLiteral("t0ken"));
            dialog.findChild<QLineEdit*>(QStringLiteral("email"))->setFocus();
            QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
            QString kept;
            tokens.find(account.tokenKey(), [&](const QString& found, TokenStore::Place) { kept = found; });
            return kept;
        };
        QCOMPARE(keptAfter(QDialogButtonBox::Cancel), QString());
        QCOMPARE(keptAfter(QDialogButtonBox::Save), QStringLiteral("t0ken"));
    }

    void theAccountDialogMayGoAwayWhileSomebodyTypes()
    {
        const test::Quiet quiet;
        TokenStore tokens(TokenStore::Kind::memoryOnly);
        auto dialog = std::make_unique<AccountDialog>(SupportAccount(), tokens, Language::en);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        auto* address = dialog->findChild<QLineEdit*>(QStringLiteral("address"));
        address->setFocus();
        QTest::keyClicks(address, QStringLiteral("center.example"));
        QCOMPARE(dialog->account().address, QStringLiteral("center.example"));
        dialog.reset();
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::SendReviewTest)
#include "send_review_test.moc"
