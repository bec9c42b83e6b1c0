#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest>

#include "design/edits.h"
#include "ui/open_session.h"
#include "ui/quiet.h"
#include "ui/tickets/ticket_model.h"
#include "ui/tickets/tickets_panel.h"

namespace designer::ui {

namespace {

/// The panel on a design, as it is in the dock of a laptop.
struct Shown {
    test::Quiet quiet;
    test::OwnSettings settings;
    Session session{Catalogue::builtIn()};
    TicketsPanel panel{session};

    explicit Shown(Design design)
    {
        test::open(session, std::move(design));
        panel.resize(1366, 400);
        panel.show();
        QCoreApplication::processEvents();
    }

    QTableView* list() const { return panel.findChild<QTableView*>(QStringLiteral("tickets")); }
    TicketModel* model() const { return static_cast<TicketModel*>(list()->model()); }
    QTextBrowser* text() const { return panel.findChild<QTextBrowser*>(QStringLiteral("text")); }
    QLabel* label(const char* name) const { return panel.findChild<QLabel*>(QLatin1String(name)); }
    QString words(int row, int column) const { return model()->index(row, column).data().toString(); }
    QString current() const
    {
        return list()->currentIndex().siblingAtColumn(TicketModel::subjectColumn).data().toString();
    }
    int row(const QString& subject) const
    {
        for (int i = 0; i < model()->rowCount(); ++i)
            if (words(i, TicketModel::subjectColumn) == subject)
                return i;
        return -1;
    }
    void click(int row) const
    {
        const QModelIndex index = model()->index(row, TicketModel::subjectColumn);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    }
    /// Clicks on the first place of the text that says this.
    bool follow(const QString& wanted) const
    {
        QTextCursor cursor = text()->document()->find(wanted);
        if (cursor.isNull())
            return false;
        cursor.setPosition(cursor.selectionStart() + 1);
        text()->setTextCursor(cursor);
        text()->ensureCursorVisible();
        QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, text()->cursorRect(cursor).center());
        return true;
    }
    void analyse(Design next)
    {
        session.apply(QStringLiteral("Edit"), std::move(next));
        session.currentAnalysis();
    }
    void choose(const char* box, int index) const
    {
        auto* combo = panel.findChild<QComboBox*>(QLatin1String(box));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
};

/// The reference architecture whose accounts container has no branch in certification.
Design withoutBranch()
{
    return withValue(test::templateNamed("reference-architecture"), "accounts", "certification", property::branch, {});
}

/// The reference architecture with a size that is not offered.
Design withBadSize()
{
    return withValue(test::templateNamed("reference-architecture"), "accounts", "production", property::vcpu, 3);
}

Design large(int containers)
{
    std::string text = R"({"format": "modyo-connect-design", "version": 1, "name": "Large", "client": "",
        "description": "", "regions": {"primary": "us-east-1", "contingency": ""}, "contacts": {},
        "environments": [{"id": "production", "name": "Production", "kind": "production"},
                         {"id": "qa", "name": "QA", "kind": "pre-production"}],
        "components": [)";
    for (int i = 0; i < containers; ++i)
        text += (i ? ", " : "") + ("{\"id\": \"c" + std::to_string(i)) + R"(", "kind": "container", "name": "Service )"
                + std::to_string(i) + "\"}";
    text += R"(], "connections": [], "notes": [], "accepted": []})";
    return std::get<Design>(readDesign(text, Catalogue::builtIn()));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TicketsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void listsTicketsInTheOrderOfFulfilment()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList rows;
        for (int i = 0; i < shown.model()->ticketRows(); ++i)
            rows << shown.words(i, TicketModel::numberColumn) + ' ' + shown.words(i, TicketModel::subjectColumn) + ' '
                        + shown.words(i, TicketModel::afterColumn);
        QCOMPARE(rows, (QStringList{"1 SSL/TLS certificate: API certificate ",
                                    "2 VPN (site-to-site): Link to the data centre ", "3 Code repository: accounts ",
                                    "4 Code repository: customers ", "5 Code repository: payments ",
                                    "6 Continuous integration: accounts after 3",
                                    "7 Continuous integration: customers after 4",
                                    "8 Continuous integration: payments after 5", "9 Database: Keycloak database ",
                                    "10 SSO: Single sign-on after 2, 9", "11 Container: Accounts after 2, 3, 6",
                                    "12 Container: Customers after 2, 4, 7", "13 Container: Payments after 2, 5, 8",
                                    "14 API Gateway: Banking APIs after 1, 10, 11, 12, 13"}));
        QCOMPARE(shown.words(10, TicketModel::stateColumn), "Complete");
        QCOMPARE(shown.words(10, TicketModel::environmentsColumn), "Production, Certification");
        QCOMPARE(shown.words(2, TicketModel::environmentsColumn), "whole design");
        QCOMPARE(shown.label("counts")->text(), "14 tickets");
        QVERIFY(!shown.model()->index(10, TicketModel::stateColumn).data(Qt::DecorationRole).isNull());
    }

    void saysWhatNeedsNoTicketAndWhatToDoInstead()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QCOMPARE(shown.words(14, TicketModel::subjectColumn), "Needs no ticket");
        QCOMPARE(shown.words(15, TicketModel::subjectColumn), "API firewall");
        QVERIFY(!shown.words(15, TicketModel::stateColumn).isEmpty());
        shown.click(15);
        QCOMPARE(shown.text()->toPlainText(), shown.words(15, TicketModel::stateColumn));
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"api-firewall"});
    }

    void showsTheTextAsItWillBeFiled()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.click(10);
        QCOMPARE(shown.label("subject")->text(), "[Banco Ejemplo] Container: Accounts (Production, Certification)");
        const auto analysis = shown.session.analysis();
        QCOMPARE(shown.text()->toPlainText(),
                 QString::fromStdString(
                     body(analysis->tickets.tickets[10], *analysis->survey, Language::en, TicketStyle::plain)));
        shown.choose("style", 1);
        QVERIFY(shown.text()->toHtml().contains("<table"));
        QVERIFY(shown.text()->toPlainText().contains("Requested data"));
    }

    void gapsLeadToTheirField()
    {
        Shown shown(withoutBranch());
        QSignalSpy revealed(&shown.session, &Session::revealRequested);
        const int row = shown.row("Container: Accounts");
        QCOMPARE(shown.words(row, TicketModel::stateColumn), "1 missing");
        shown.click(row);
        for (const int style : {0, 1}) {
            shown.choose("style", style);
            shown.session.setEnvironment("production");
            QVERIFY(shown.follow("[missing: branch for Certification]"));
            QCOMPARE(revealed.size(), style + 1);
            QCOMPARE(revealed[style][0].value<std::string>(), "accounts");
            QVERIFY(revealed[style][1].value<Key>() == property::branch);
            QCOMPARE(shown.session.environment(), "certification");
        }
        QVERIFY(!shown.follow("[missing: branch for Production]"));
        shown.choose("language", 1);
        QVERIFY(shown.follow("[falta: rama para Certification]"));
        QCOMPARE(revealed.size(), 3);
    }

    void errorsHoldTicketsBack()
    {
        Shown shown(withBadSize());
        QSignalSpy revealed(&shown.session, &Session::revealRequested);
        const int row = shown.row("Container: Accounts");
        QCOMPARE(shown.words(row, TicketModel::stateColumn), "Held back: 1 error");
        shown.click(row);
        QLabel* held = shown.label("heldBack");
        QVERIFY(held->isVisible());
        QVERIFY(held->text().contains("Held back: 1 error"));
        QTest::mouseClick(held, Qt::LeftButton, {}, QPoint(held->width() / 3, held->height() / 2));
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(revealed[0][0].value<std::string>(), "accounts");
        QVERIFY(revealed[0][1].value<Key>() == property::vcpu);
        QCOMPARE(shown.session.environment(), "production");
        shown.click(shown.row("Container: Customers"));
        QVERIFY(!held->isVisible());
    }

    void theTicketFollowsTheSelection()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.session.select({"customers"});
        QCOMPARE(shown.current(), "Container: Customers");
        shown.click(shown.row("Continuous integration: payments"));
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"payments"});
        QCOMPARE(shown.current(), "Continuous integration: payments");
        shown.session.select({"api-firewall"});
        QCOMPARE(shown.current(), "API firewall");
        shown.session.select({});
        QCOMPARE(shown.current(), "API firewall");
    }

    void keepsTheTicketOverEdits()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.click(shown.row("Container: Payments"));
        shown.text()->verticalScrollBar()->setValue(40);
        QSignalSpy reset(shown.model(), &QAbstractItemModel::modelReset);
        shown.analyse(withValue(shown.session.design(), "payments", "production", property::vcpu, 4));
        QCOMPARE(reset.size(), 0);
        QVERIFY(shown.text()->toPlainText().contains("4 vCPU"));
        QCOMPARE(shown.text()->verticalScrollBar()->value(), 40);
        shown.analyse(shown.session.design().withoutComponent("core-link"));
        QCOMPARE(reset.size(), 1);
        QCOMPARE(shown.current(), "Container: Payments");
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"payments"});
        shown.analyse(shown.session.design().withoutComponent("payments"));
        QVERIFY(shown.list()->currentIndex().isValid());
    }

    void ticketsHaveALanguageOfTheirOwn()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.click(10);
        shown.choose("language", 1);
        QCOMPARE(shown.label("subject")->text(), "[Banco Ejemplo] Contenedor: Accounts (Production, Certification)");
        QCOMPARE(shown.words(10, TicketModel::subjectColumn), "Container: Accounts");
        shown.session.setLanguage(Language::es);
        shown.choose("language", 0);
        QCOMPARE(shown.words(10, TicketModel::subjectColumn), "Contenedor: Accounts");
        QCOMPARE(shown.label("subject")->text(), "[Banco Ejemplo] Container: Accounts (Production, Certification)");
        TicketsPanel again(shown.session);
        QVERIFY(again.ticketLanguage() == Language::en);
    }

    void filters()
    {
        Shown shown(withoutBranch());
        auto* filter = shown.panel.findChild<QLineEdit*>(QStringLiteral("filter"));
        QTest::keyClicks(filter, "integration acc");
        QCOMPARE(shown.model()->rowCount(), 1);
        QCOMPARE(shown.words(0, TicketModel::numberColumn), "6");
        filter->clear();
        shown.choose("state", 1);
        QCOMPARE(shown.model()->rowCount(), 2);
        QCOMPARE(shown.words(1, TicketModel::subjectColumn), "Container: Accounts");
        shown.choose("state", 2);
        QCOMPARE(shown.model()->rowCount(), 0);
        shown.choose("state", 0);
        QCOMPARE(shown.model()->ticketRows(), 14);
    }

    void copiesOneOrAll()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.click(10);
        QTest::keyClick(shown.list(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData* content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->text().startsWith(
            "[Banco Ejemplo] Container: Accounts (Production, Certification)\n\n- Request: "));
        QVERIFY(content->html().contains("Requested data"));
        shown.panel.copyAll();
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY(all.startsWith("1/14  [Banco Ejemplo] SSL/TLS certificate: API certificate"));
        QVERIFY(all.contains("14/14  "));
    }

    void savesOneOrAllOrSaysWhyNot()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QTemporaryDir folder;
        shown.click(10);
        QVERIFY(shown.panel.writeTicket(folder.filePath("one.txt")));
        QVERIFY(contentOf(folder.filePath("one.txt")).startsWith("[Banco Ejemplo] Container: Accounts"));
        QVERIFY(shown.panel.writeTicket(folder.filePath("one.eml")));
        QVERIFY(contentOf(folder.filePath("one.eml")).startsWith("X-Unsent: 1\r\n"));
        QVERIFY(shown.panel.writeTickets(folder.filePath("all"), TicketFormat::json));
        const QStringList files = QDir(folder.filePath("all")).entryList(QDir::Files);
        QCOMPARE(files.size(), 14);
        QCOMPARE(files[10], "11-container-accounts.json");
        QVERIFY(!shown.label("problem")->isVisible());
        QVERIFY(!shown.panel.writeTickets(folder.filePath("one.txt"), TicketFormat::mail));
        QVERIFY(shown.label("problem")->isVisible());
        QVERIFY(shown.label("problem")->text().contains("one.txt"));
        QVERIFY(!shown.panel.writeTicket(folder.filePath("nowhere/one.md")));
        QVERIFY(shown.label("problem")->text().contains("nowhere/one.md"));
    }

    void offersTheDockerfileBesideTheTicketOfAContainer()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        const auto offered = [&] {
            for (const QAction* action : shown.panel.findChild<QPushButton*>(QStringLiteral("save"))->menu()->actions())
                if (action->text() == QStringLiteral("Dockerfile of this container…"))
                    return action->isVisible();
            return false;
        };
        QTemporaryDir folder;
        shown.click(10);
        QVERIFY(offered());
        QVERIFY(shown.panel.writeDockerfile(folder.filePath("Dockerfile")));
        const QByteArray content = contentOf(folder.filePath("Dockerfile"));
        QVERIFY2(content.startsWith("# Image of the container Accounts, design Reference architecture.\n"), content);
        QVERIFY(content.contains("\"-XX:MaxRAMPercentage=75.0\""));
        QVERIFY(!shown.panel.writeDockerfile(folder.filePath("nowhere/Dockerfile")));
        QVERIFY(shown.label("problem")->text().contains("nowhere/Dockerfile"));
        shown.click(0);
        QVERIFY(!offered());
        QVERIFY(!shown.panel.writeDockerfile(folder.filePath("other")));
    }

    void anEmptyDesignSaysWhatWillBeHere()
    {
        Shown shown(test::templateNamed("empty"));
        QVERIFY(shown.label("empty")->isVisible());
        test::open(shown.session, test::templateNamed("reference-architecture"));
        QVERIFY(!shown.label("empty")->isVisible());
        QCOMPARE(shown.model()->ticketRows(), 14);
    }

    void doesNothingWhileItIsHidden()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.panel.hide();
        QSignalSpy reset(shown.model(), &QAbstractItemModel::modelReset);
        shown.analyse(shown.session.design().withoutComponent("payments"));
        QCOMPARE(reset.size(), 0);
        shown.panel.show();
        QCOMPARE(shown.model()->ticketRows(), 11);
    }

    void aThousandTicketsAreQuick()
    {
        Shown shown(large(1000));
        QCOMPARE(shown.model()->ticketRows(), 1000);
        qint64 best = 1000;
        for (int i = 0; i < 5; ++i) { // another program may have the processor for a while
            QElapsedTimer timer;
            timer.start();
            emit shown.session.analysed();
            best = std::min(best, timer.elapsed());
        }
        QVERIFY2(best < 20, qPrintable(QString::number(best)));
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::TicketsPanelTest)
#include "tickets_panel_test.moc"
