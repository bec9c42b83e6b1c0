#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSignalSpy>
#include <QtTest>

#include "ui/canvas/canvas.h"
#include "ui/canvas/kind_rows.h"
#include "ui/canvas/quick_add.h"
#include "ui/quiet.h"

using namespace designer;
using namespace designer::ui;

class QuickAddTest : public QObject {
    Q_OBJECT

    struct Open {
        test::Quiet quiet;
        Session session{Catalogue::builtIn()};
        QWidget window;
        QLineEdit* before = new QLineEdit(&window);
        QuickAdd* popup = new QuickAdd(session, &window);
        QSignalSpy chosen{popup, &QuickAdd::chosen};
        QSignalSpy cancelled{popup, &QuickAdd::cancelled};
        QLineEdit* line = popup->findChild<QLineEdit*>();
        QListView* list = popup->findChild<QListView*>();

        explicit Open(const QString& typed = {}, std::vector<const Kind*> kinds = all(), QPoint at = {100, 100})
        {
            window.resize(300, 300);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            before->setFocus();
            popup->open(at, std::move(kinds), typed);
            QVERIFY(QTest::qWaitForWindowExposed(popup));
        }
        QString row(int at) const { return list->model()->index(at, 0).data().toString(); }
        QString current() const { return list->currentIndex().data().toString(); }
        std::string taken() const
        {
            return std::string(chosen.at(0).at(0).value<std::vector<ListedKind>>().front().kind->name.text());
        }
    };

    static std::vector<const Kind*> all()
    {
        std::vector<const Kind*> out;
        for (const Kind& kind : Catalogue::builtIn().kinds())
            out.push_back(&kind);
        return out;
    }
    static std::vector<const Kind*> only(std::initializer_list<const char*> names)
    {
        std::vector<const Kind*> out;
        for (const char* name : names)
            out.push_back(Catalogue::builtIn().kind(Key::of(name)));
        return out;
    }

private slots:
    void rowsKeepTheRulesOfModels()
    {
        test::Quiet quiet;
        KindRows rows;
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setKinds(only({"queue", "database"}));
        rows.setLanguage(Language::es);
        QCOMPARE(rows.index(0).data().toString(), QStringLiteral("Cola"));
        rows.setKinds({});
        QCOMPARE(rows.rowCount(), 0);
    }

    void offersAllInTheirOrderAtFirst()
    {
        Open open({}, only({"queue", "database", "cache"}));
        QCOMPARE(open.list->model()->rowCount(), 3);
        QCOMPARE(open.row(0), QStringLiteral("Queue"));
        QCOMPARE(open.row(1), QStringLiteral("Database"));
        QCOMPARE(open.current(), QStringLiteral("Queue"));
    }

    void typingSearchesOnlyAmongTheCandidates()
    {
        Open open({}, only({"queue", "database", "cache"}));
        QTest::keyClicks(open.line, QStringLiteral("mysql"));
        QCOMPARE(open.row(0), QStringLiteral("Database"));
        open.line->clear();
        QTest::keyClicks(open.line, QStringLiteral("balanceador"));
        QVERIFY(!open.list->isVisible());
    }

    void whatWasTypedBeforeIsThereAndGoesOn()
    {
        Open open(QStringLiteral("re"));
        QTest::keyClicks(open.line, QStringLiteral("dis"));
        QCOMPARE(open.line->text(), QStringLiteral("redis"));
        QTest::keyClick(open.line, Qt::Key_Return);
        QCOMPARE(open.taken(), std::string("cache"));
        QVERIFY(!open.popup->isVisible());
        QCOMPARE(open.cancelled.count(), 0);
    }

    void arrowsWalkAndComeInAgainAtTheOtherEnd()
    {
        Open open({}, only({"queue", "database", "cache"}));
        QTest::keyClick(open.line, Qt::Key_Down);
        QCOMPARE(open.current(), QStringLiteral("Database"));
        QTest::keyClick(open.line, Qt::Key_Up);
        QTest::keyClick(open.line, Qt::Key_Up);
        QCOMPARE(open.current(), QStringLiteral("Cache"));
        QTest::keyClick(open.line, Qt::Key_PageUp);
        QCOMPARE(open.current(), QStringLiteral("Queue"));
        QTest::keyClick(open.line, Qt::Key_Enter);
        QCOMPARE(open.taken(), std::string("queue"));
    }

    void escapeCancelsOnceAndGivesTheFocusBack()
    {
        Open open;
        QTest::keyClick(open.line, Qt::Key_Escape);
        QCOMPARE(open.cancelled.count(), 1);
        QCOMPARE(open.chosen.count(), 0);
        QTRY_COMPARE(QApplication::focusWidget(), open.before);
    }

    void aClickOutsideCancels()
    {
        Open open;
        open.popup->hide();
        QCOMPARE(open.cancelled.count(), 1);
    }

    void aClickOnARowTakesIt()
    {
        Open open({}, only({"queue", "database", "cache"}));
        const QRect row = open.list->visualRect(open.list->model()->index(1, 0));
        QTest::mouseClick(open.list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(open.chosen.count(), 1);
        QCOMPARE(open.taken(), std::string("database"));
    }

    void nothingFoundIsSaidAndEnterDoesNothing()
    {
        Open open(QStringLiteral("zzzzzz"));
        auto* nothing = open.popup->findChild<QLabel*>();
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(QStringLiteral("zzzzzz")));
        QTest::keyClick(open.line, Qt::Key_Return);
        QCOMPARE(open.chosen.count(), 0);
        QVERIFY(open.popup->isVisible());
    }

    void aListIsShownAsItIsUnderstood()
    {
        Open open;
        QTest::keyClicks(open.line, QStringLiteral("gateway: Banking APIs, 2 containers: Accounts, Cards"));
        QCOMPARE(open.list->model()->rowCount(), 2);
        QCOMPARE(open.row(0), QStringLiteral("API Gateway"));
        QCOMPARE(open.row(1), QStringLiteral("2 × Container"));
        QCOMPARE(open.list->model()->index(1, 0).data(KindRows::belowRole).toString(),
                 QStringLiteral("Accounts, Cards"));
        QTest::keyClick(open.line, Qt::Key_Return);
        const auto list = open.chosen.at(0).at(0).value<std::vector<ListedKind>>();
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].names.front(), std::string("Banking APIs"));
        QCOMPARE(list[1].count, 2);
    }

    void aListWithAnUnknownEntryIsNotTaken()
    {
        Open open;
        QTest::keyClicks(open.line, QStringLiteral("vpn, zzzz"));
        QCOMPARE(open.row(1), QStringLiteral("zzzz"));
        QTest::keyClick(open.line, Qt::Key_Return);
        QCOMPARE(open.chosen.count(), 0);
        QVERIFY(open.popup->isVisible());
    }

    void pastedLinesAreEntriesOfAList()
    {
        Open open;
        QGuiApplication::clipboard()->setText(QStringLiteral("gateway: Banking APIs\r\n\n  2 containers\nvpn\n"));
        QTest::keySequence(open.line, QKeySequence::Paste);
        QCOMPARE(open.line->text(), QStringLiteral("gateway: Banking APIs, 2 containers, vpn"));
        QCOMPARE(open.list->model()->rowCount(), 3);
    }

    void aListBeginsWithWhatIsOffered()
    {
        Open open({}, only({"queue"}));
        QTest::keyClicks(open.line, QStringLiteral("vpn, queue"));
        QTest::keyClick(open.line, Qt::Key_Return);
        QCOMPARE(open.chosen.count(), 0);
        open.line->clear();
        QTest::keyClicks(open.line, QStringLiteral("queue: Jobs"));
        QTest::keyClick(open.line, Qt::Key_Return);
        QCOMPARE(open.taken(), std::string("queue"));
    }

    void theDrawingTakesAListAsOneStepAndHasTheFocus()
    {
        test::Quiet quiet;
        Session session(Catalogue::builtIn());
        Canvas canvas(session);
        canvas.resize(900, 600);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowActive(&canvas));
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_G);
        auto* popup = canvas.findChild<QuickAdd*>();
        QVERIFY(popup && popup->isVisible());
        QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("ateway, 3 containers"));
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(session.design().components().size(), std::size_t{4});
        QCOMPARE(session.design().connections().size(), std::size_t{3});
        QCOMPARE(session.history().position(), std::size_t{1});
        QCOMPARE(session.selection().size(), std::size_t{4});
        QTRY_VERIFY(canvas.hasFocus());
    }

    void staysOnTheScreen()
    {
        const QRect area = QGuiApplication::primaryScreen()->availableGeometry();
        Open open({}, all(), area.bottomRight() - QPoint(3, 3));
        QVERIFY(area.contains(open.popup->geometry()));
        Open other({}, all(), QPoint(-50, -50));
        QVERIFY(area.contains(other.popup->geometry()));
    }

    void speaksTheLanguageOfTheSession()
    {
        Open open({}, {});
        open.session.setLanguage(Language::es);
        open.popup->open({100, 100}, only({"load-balancer"}), {});
        QCOMPARE(open.row(0), QStringLiteral("Balanceador"));
    }
};

QTEST_MAIN(QuickAddTest)
#include "quick_add_test.moc"
