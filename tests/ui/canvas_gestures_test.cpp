#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QtTest>

#include "design/edits.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/quick_add.h"
#include "ui/quiet.h"
#include "ui/studio/clipboard_formats.h"

using namespace designer;
using namespace designer::ui;

using Ids = std::vector<std::string>;

class CanvasGesturesTest : public QObject {
    Q_OBJECT

    static Component card(const char* id, const char* kind, Point at)
    {
        Component component;
        component.id = id;
        component.kind = Key::of(kind);
        component.name = id;
        component.at = at;
        return component;
    }
    static Design drawing()
    {
        Connection wire;
        wire.id = "w1";
        wire.from = "accounts";
        wire.to = "core-db";
        Note note;
        note.id = "n1";
        note.text = "Ask the client";
        note.at = Point{304, 304};
        Header header;
        header.environments.resize(1);
        header.environments[0].id = "production";
        return Design()
            .with(header)
            .with(card("accounts", "container", {0, 0}))
            .with(card("core-db", "database", {304, 0}))
            .with(card("customers", "container", {0, 160}))
            .with(wire)
            .with(note);
    }

    struct Open {
        test::Quiet quiet;
        Session session{Catalogue::builtIn()};
        Canvas canvas{session};

        Open()
        {
            session.open(History(drawing()));
            canvas.resize(900, 640);
            canvas.show();
            QVERIFY(QTest::qWaitForWindowActive(&canvas));
            canvas.setFocus();
            canvas.actualSize();
            canvas.centreOn({240, 200});
        }
        /// As they are drawn now; empty for a wire that is not there.
        std::vector<std::vector<Point>> ways(std::vector<const char*> wires) const
        {
            std::vector<std::vector<Point>> out;
            for (const char* id : wires) {
                const WireShape* wire = canvas.picture().wire(id);
                out.push_back(wire ? wire->points : std::vector<Point>());
            }
            return out;
        }
        QPoint at(double x, double y) const { return canvas.toViewport({x, y}).toPoint(); }
        QPoint middleOf(const char* id) const { return canvas.toViewport(canvas.areaOf(id).center()).toPoint(); }
        void press(QPoint p, Qt::KeyboardModifiers keys = {})
        {
            QTest::mousePress(canvas.viewport(), Qt::LeftButton, keys, p);
        }
        void move(QPoint p)
        {
            QMouseEvent event(QEvent::MouseMove, p, canvas.viewport()->mapToGlobal(p), Qt::NoButton, Qt::LeftButton,
                              QGuiApplication::keyboardModifiers());
            QApplication::sendEvent(canvas.viewport(), &event);
        }
        void release(QPoint p) { QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, p); }
        void click(QPoint p, Qt::KeyboardModifiers keys = {})
        {
            QTest::mouseClick(canvas.viewport(), Qt::LeftButton, keys, p);
        }
        void drag(QPoint from, QPoint to)
        {
            press(from);
            move((from + to) / 2);
            move(to);
            release(to);
        }
        void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&canvas, key, keys); }
        std::size_t steps() const { return session.history().position(); }
        Point placeOf(const char* id) const { return session.design().component(id)->at.value(); }
        QuickAdd* popup() const
        {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* found = qobject_cast<QuickAdd*>(widget); found && found->isVisible())
                    return found;
            return nullptr;
        }
        void type(QWidget* popup, const QString& text)
        {
            auto* line = popup->findChild<QLineEdit*>();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        }
    };

private slots:
    void aClickSelectsAndAClickBesideSelectsNothing()
    {
        Open open;
        open.click(open.middleOf("accounts"));
        QCOMPARE(open.session.selection(), (Ids{"accounts"}));
        open.click(open.middleOf("core-db"), Qt::ControlModifier);
        QCOMPARE(open.session.selection(), (Ids{"accounts", "core-db"}));
        open.click(open.at(240, 420));
        QCOMPARE(open.session.selection(), Ids{});
        QCOMPARE(open.steps(), 0U);
    }

    void aMarqueeSelectsWhatItHolds()
    {
        Open open;
        open.drag(open.at(-40, -40), open.at(190, 260));
        Ids selected = open.session.selection();
        std::sort(selected.begin(), selected.end());
        QCOMPARE(selected, (Ids{"accounts", "customers"}));
        QCOMPARE(open.steps(), 0U);
    }

    void aDragIsOneStepOnTheGrid()
    {
        Open open;
        const QPoint from = open.middleOf("customers");
        open.press(from);
        for (int i = 1; i <= 10; ++i)
            open.move(from + QPoint(3 * i, 10 * i));
        open.release(from + QPoint(30, 100));
        QCOMPARE(open.steps(), 1U);
        QCOMPARE(open.placeOf("customers").x % grid, 0);
        QCOMPARE(open.placeOf("customers").y, 264);
        open.session.undo();
        QVERIFY(open.session.design() == drawing());
    }

    void escapeTakesADragBack()
    {
        Open open;
        const QPoint from = open.middleOf("customers");
        open.press(from);
        open.move(from + QPoint(40, 100));
        QVERIFY(!(open.placeOf("customers") == Point{0, 160}));
        open.key(Qt::Key_Escape);
        open.release(from + QPoint(40, 100));
        QVERIFY(open.session.design() == drawing());
        QCOMPARE(open.steps(), 0U);
    }

    void aShakyClickIsNoMove()
    {
        Open open;
        const QPoint from = open.middleOf("customers");
        open.drag(from, from + QPoint(2, 1));
        QVERIFY(open.session.design() == drawing());
    }

    void aWireIsDrawnFromTheEdge()
    {
        Open open;
        open.drag(open.at(176, 192), open.middleOf("core-db"));
        QVERIFY(wireBetween(open.session.design(), "customers", "core-db"));
        QCOMPARE(open.steps(), 1U);
        QVERIFY(!open.canvas.inGesture());
    }

    void aWireOverItsEndIsDrawnAsItWillStay()
    {
        Open open;
        const auto before = open.ways({"w1"});
        open.press(open.at(176, 192));
        open.move(open.at(240, 192));
        open.move(open.middleOf("core-db"));
        QVERIFY(open.session.design() == drawing());
        const auto during = open.ways({"w1", "w2"});
        QVERIFY(!during[1].empty());
        QVERIFY(during[0] != before[0]); // makes room on the side of the database
        open.release(open.middleOf("core-db"));
        QVERIFY(open.session.design().connection("w2"));
        QVERIFY(open.ways({"w1", "w2"}) == during);
    }

    void aWireThatIsDrawnElsewhereOrTakenBackLeavesNothing()
    {
        Open open;
        const auto before = open.ways({"w1", "w2"});
        QVERIFY(before[1].empty());
        open.press(open.at(176, 192));
        open.move(open.middleOf("core-db"));
        QVERIFY(open.ways({"w1", "w2"}) != before);
        open.move(open.at(240, 300));
        QVERIFY(open.ways({"w1", "w2"}) == before);
        open.move(open.middleOf("core-db"));
        open.key(Qt::Key_Escape);
        QVERIFY(open.ways({"w1", "w2"}) == before);
        open.release(open.at(240, 300));
        open.click(open.middleOf("customers"));
        QTest::keyClick(&open.canvas, 'c');
        QTest::keyClicks(&open.canvas, QStringLiteral("core"));
        QVERIFY(open.ways({"w1", "w2"}) != before);
        open.click(open.at(240, 400));
        QVERIFY(!open.canvas.inGesture());
        QVERIFY(open.ways({"w1", "w2"}) == before);
        QCOMPARE(open.steps(), 0U);
    }

    void theEndOfAWireOverAnotherIsDrawnAsItWillStay()
    {
        Open open;
        open.session.select({"w1"});
        open.press(open.at(176, 32));
        open.move(open.at(150, 120));
        open.move(open.middleOf("customers"));
        const auto during = open.ways({"w1"});
        QCOMPARE(during[0].front(), (Point{176, 192}));
        open.release(open.middleOf("customers"));
        QCOMPARE(open.session.design().connection("w1")->from, std::string("customers"));
        QVERIFY(open.ways({"w1"}) == during);
    }

    void anIllegalWireIsNotMade()
    {
        Open open;
        open.drag(open.at(304 + 176, 32), open.middleOf("n1"));
        QVERIFY(open.session.design().connections() == drawing().connections());
        if (QuickAdd* popup = open.popup())
            QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Escape);
        QCOMPARE(open.steps(), 0U);
    }

    void aWireDroppedOnNothingOffersWhatMayStandThere()
    {
        Open open;
        open.drag(open.at(176, 192), open.at(300, 192));
        QTRY_VERIFY(open.popup());
        open.type(open.popup(), QStringLiteral("redis"));
        QCOMPARE(open.steps(), 1U);
        const Component* added = open.session.design().component(open.session.selection().at(0));
        QVERIFY(added->kind == Key::of("cache"));
        QVERIFY(wireBetween(open.session.design(), "customers", added->id));
    }

    void aLetterOpensQuickAdd()
    {
        Open open;
        QTest::keyClick(&open.canvas, 'q');
        QTRY_VERIFY(open.popup());
        QCOMPARE(open.popup()->findChild<QLineEdit*>()->text(), QStringLiteral("q"));
        open.type(open.popup(), QStringLiteral("ueue"));
        QCOMPARE(open.steps(), 1U);
        QCOMPARE(open.session.design().components().size(), 4U);
    }

    void quickAddCancelledChangesNothing()
    {
        Open open;
        QTest::mouseDClick(open.canvas.viewport(), Qt::LeftButton, {}, open.at(240, 420));
        QTRY_VERIFY(open.popup());
        QTest::keyClick(open.popup()->findChild<QLineEdit*>(), Qt::Key_Escape);
        QVERIFY(!open.popup());
        QVERIFY(open.session.design() == drawing());
        QTRY_VERIFY(open.canvas.hasFocus());
    }

    void theKeyboardWalksRenamesAndRemoves()
    {
        Open open;
        open.key(Qt::Key_Tab);
        QCOMPARE(open.canvas.current(), std::string("accounts"));
        open.key(Qt::Key_Right);
        QCOMPARE(open.canvas.current(), std::string("core-db"));
        open.key(Qt::Key_F2);
        auto* editor = open.canvas.findChild<InlineEditor*>();
        QVERIFY(editor && editor->editing());
        auto* line = editor->findChild<QLineEdit*>();
        QCOMPARE(line->selectedText(), QStringLiteral("core-db"));
        QTest::keyClicks(line, QStringLiteral("Core"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(open.session.design().component("core-db")->name, std::string("Core"));
        QVERIFY(open.canvas.hasFocus());
        open.key(Qt::Key_Delete);
        QVERIFY(!open.session.design().component("core-db"));
        QVERIFY(!open.session.design().connection("w1"));
        QCOMPARE(open.steps(), 2U);
    }

    void theKeyboardConnects()
    {
        Open open;
        open.click(open.middleOf("customers"));
        QTest::keyClick(&open.canvas, 'c');
        QVERIFY(open.canvas.inGesture());
        QTest::keyClicks(&open.canvas, QStringLiteral("core"));
        open.key(Qt::Key_Return);
        QVERIFY(!open.canvas.inGesture());
        QVERIFY(wireBetween(open.session.design(), "customers", "core-db"));
        QCOMPARE(open.steps(), 1U);
    }

    void arrowsMoveWhatIsInHand()
    {
        Open open;
        open.click(open.middleOf("customers"));
        open.key(Qt::Key_Down);
        QVERIFY((open.placeOf("customers") == Point{0, 168}));
        open.key(Qt::Key_Left);
        QVERIFY((open.placeOf("customers") == Point{-8, 168}));
    }

    void whatIsCopiedIsPastedWithItsWiresAndSelected()
    {
        Open open;
        open.session.select({"accounts", "core-db", "n1"});
        open.canvas.copy();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(selectionFormat()));
        open.canvas.paste();
        QCOMPARE(open.steps(), 1U);
        QCOMPARE(open.session.selection().size(), 3U);
        QVERIFY(wireBetween(open.session.design(), "accounts-2", "core-db-2"));
        QVERIFY((open.placeOf("accounts") == Point{0, 0}));
        open.session.undo();
        QVERIFY(open.session.design() == drawing());
    }

    void cuttingRemovesInOneStep()
    {
        Open open;
        open.session.select({"accounts"});
        open.canvas.cut();
        QVERIFY(!open.session.design().component("accounts"));
        QCOMPARE(open.steps(), 1U);
        open.canvas.paste();
        QVERIFY(open.session.design().component("accounts"));
    }

    void otherThingsOnTheClipboardAreNotPasted()
    {
        Open open;
        QGuiApplication::clipboard()->setText(QStringLiteral("Hello"));
        open.canvas.paste();
        QVERIFY(open.session.design() == drawing());
    }

    void aNoteIsEditedInItsPlace()
    {
        Open open;
        QTest::mouseDClick(open.canvas.viewport(), Qt::LeftButton, {}, open.middleOf("n1"));
        auto* editor = open.canvas.findChild<InlineEditor*>();
        QVERIFY(editor && editor->editing());
        auto* lines = editor->findChild<QPlainTextEdit*>();
        QTest::keyClicks(lines, QStringLiteral("Done"));
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.session.design().notes().find("n1")->text, std::string("Done"));
        QCOMPARE(open.steps(), 1U);
    }

    void tidyIsOneStep()
    {
        Open open;
        open.canvas.tidy();
        QCOMPARE(open.steps(), 1U);
        open.session.undo();
        QVERIFY(open.session.design() == drawing());
    }
};

QTEST_MAIN(CanvasGesturesTest)
#include "canvas_gestures_test.moc"
