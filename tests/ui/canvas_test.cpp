#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QtTest>

#include "design/edits.h"
#include "format/format.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/quick_add.h"
#include "ui/quiet.h"
#include "ui/studio/clipboard_formats.h"

using namespace designer;
using namespace designer::ui;

class CanvasTest : public QObject {
    Q_OBJECT

    static Design small()
    {
        const auto read = readDesign(R"({
  "format": "modyo-connect-design", "version": 1, "name": "Small",
  "environments": [{"id": "production", "name": "Production", "kind": "production", "redundancy": 2}],
  "components": [
    {"id": "gateway", "kind": "api-gateway", "name": "Gateway", "at": [96, 96]},
    {"id": "accounts", "kind": "container", "name": "Accounts", "at": [480, 96]},
    {"id": "cards", "kind": "container", "name": "Cards", "at": [480, 256]},
    {"id": "db", "kind": "database", "name": "Core", "at": [800, 96]}
  ],
  "connections": [{"id": "w1", "from": "gateway", "to": "accounts"}]
})",
                                     Catalogue::builtIn());
        return std::get<Design>(read);
    }

    /// A canvas on the small design at 100 %, the pointer nowhere.
    struct Open {
        test::Quiet quiet;
        Session session{Catalogue::builtIn()};
        Canvas canvas{session};

        explicit Open(Design design = small())
        {
            canvas.resize(1200, 700);
            session.open(History(std::move(design)));
            canvas.show();
            canvas.setFocus();
            QVERIFY(QTest::qWaitForWindowActive(&canvas));
            canvas.setZoom(1.0, {});
            canvas.centreOn({500, 250});
        }
        QPoint at(double x, double y) const { return canvas.toViewport(QPointF(x, y)).toPoint(); }
        QWidget* ground() const { return canvas.viewport(); }
        void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = Qt::NoModifier) const
        {
            QTest::mousePress(ground(), Qt::LeftButton, keys, from);
            for (int step = 1; step <= 4; ++step)
                move(from + (to - from) * step / 4, keys);
            QTest::mouseRelease(ground(), Qt::LeftButton, keys, to);
        }
        void move(QPoint to, Qt::KeyboardModifiers keys = Qt::NoModifier) const
        {
            QMouseEvent event(QEvent::MouseMove, to, ground()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(ground(), &event);
        }
        void drop(const char* kind, QPoint to)
        {
            QMimeData data;
            data.setData(kindFormat(), kind);
            QDragEnterEvent enter(to, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(ground(), &enter);
            QVERIFY(enter.isAccepted());
            QDragMoveEvent over(to + QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(ground(), &over);
            QDropEvent drop(to, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(ground(), &drop);
            QVERIFY(drop.isAccepted());
        }
        void key(int key, Qt::KeyboardModifiers keys = Qt::NoModifier) { QTest::keyClick(&canvas, Qt::Key(key), keys); }
        InlineEditor* editor() const { return canvas.findChild<InlineEditor*>(); }
        QuickAdd* quickAdd() const { return canvas.findChild<QuickAdd*>(); }
        std::size_t steps() const { return session.history().position(); }
        const Component& component(const char* id) const { return *session.design().component(id); }
        std::string selected() const { return session.selection().size() == 1 ? session.selection().front() : ""; }
        QString undoName() const { return QString::fromStdString(session.history().undoName()); }
    };

private slots:
    void theLabelOfAShortWireStandsOverIt()
    {
        Open open;
        open.session.select({"w1"});
        const WireShape* wire = open.canvas.picture().wire("w1");
        QVERIFY(wire && !wire->label.isEmpty());
        const double onIt = DiagramPainter::labelPlate(*wire).center().y();
        QCOMPARE(onIt, double(wire->points.front().y));
        open.session.apply(QStringLiteral("Nearer"), moved(open.session.design(), "accounts", {320, 104}));
        open.session.settle();
        const WireShape* near = open.canvas.picture().wire("w1");
        const QRectF plate = DiagramPainter::labelPlate(*near);
        for (const Point end : {near->points.front(), near->points.back()})
            QVERIFY2(plate.bottom() <= end.y - 8, "it hides neither handle");
    }

    void dropsOneStepNamedSelectedReadyToBeTypedOver()
    {
        Open open;
        open.drop("queue", open.at(800, 400));
        QCOMPARE(open.steps(), std::size_t(1));
        QCOMPARE(open.undoName(), "Add Queue");
        QCOMPARE(open.selected(), std::string("queue"));
        QCOMPARE(open.component("queue").at->x % 8, 0);
        QVERIFY(open.editor() && open.editor()->editing());
        QTest::keyClicks(QApplication::focusWidget(), "Orders");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(open.component("queue").name, std::string("Orders"));
        QCOMPARE(open.steps(), std::size_t(2));
        open.session.undo();
        open.session.undo();
        QVERIFY(open.session.design() == small());
    }

    void followsTheEnvironmentsAndNotTheDesignsName()
    {
        Open open;
        const auto way = open.canvas.picture().wire("w1")->points;
        Header header = open.session.design().header();
        header.name = "Another";
        open.session.apply("Name", open.session.design().with(Header(header)));
        QVERIFY(open.canvas.picture().card("accounts")->line.endsWith(QStringLiteral("2×")));
        header.environments.front().redundancy = json::Value(3);
        open.session.apply("Redundancy", open.session.design().with(Header(header)));
        QVERIFY(open.canvas.picture().card("accounts")->line.endsWith(QStringLiteral("3×")));
        QVERIFY(open.canvas.picture().wire("w1")->points == way);
    }

    void saysThatAnMruIsUnknownAndNeverZero()
    {
        Open open;
        open.drop("cache", open.at(800, 400)); // its node type is not chosen
        open.session.currentAnalysis();
        QCOMPARE(open.canvas.picture().card("cache")->mru, QStringLiteral("?"));
    }

    void dropsOnAComponentAndWires()
    {
        Open open;
        open.drop("waf", open.at(180, 128));
        QCOMPARE(open.session.design().connections().size(), std::size_t(2));
        const Connection* wire = wireBetween(open.session.design(), "waf", "gateway");
        QVERIFY(wire && wire->docked);
        QCOMPARE(open.steps(), std::size_t(1));
    }

    void refusesWhatIsNoKind()
    {
        Open open;
        QMimeData data;
        data.setData(kindFormat(), "teapot");
        QDragEnterEvent enter(open.at(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(open.ground(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void drawsAWireFromAnEdge()
    {
        Open open;
        open.drag(open.at(656, 128), open.at(880, 128)); // right edge of Accounts onto Core
        QVERIFY(wireBetween(open.session.design(), "accounts", "db"));
        QCOMPARE(open.steps(), std::size_t(1));
        QCOMPARE(open.undoName(), "Wire Accounts to Core");
    }

    void drawsAWireAgainstItsDirection()
    {
        Open open;
        open.drag(open.at(800, 128), open.at(560, 128)); // left edge of Core onto Accounts
        QVERIFY(wireBetween(open.session.design(), "accounts", "db"));
    }

    void makesNoWireThatIsNotLegal()
    {
        Open open;
        open.drag(open.at(272, 128), open.at(880, 128)); // Gateway onto Core
        QCOMPARE(open.steps(), std::size_t(0));
        open.drag(open.at(272, 128), open.at(560, 128)); // wired already
        QCOMPARE(open.steps(), std::size_t(0));
    }

    void offersWhatMayStandWhereAWireEndsOnEmptyGround()
    {
        Open open;
        open.drag(open.at(656, 288), open.at(840, 288)); // from Cards
        QVERIFY(open.quickAdd() && open.quickAdd()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), "redis");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(open.session.design().component("cache"));
        QVERIFY(wireBetween(open.session.design(), "cards", "cache"));
        QCOMPARE(open.steps(), std::size_t(1));
    }

    void movesAnEndOfAWire()
    {
        Open open;
        QTest::mouseClick(open.ground(), Qt::LeftButton, {}, open.at(376, 128));
        QCOMPARE(open.selected(), std::string("w1"));
        open.drag(open.at(480, 128), open.at(560, 288)); // its head onto Cards
        QVERIFY(wireBetween(open.session.design(), "gateway", "cards"));
        QVERIFY(!wireBetween(open.session.design(), "gateway", "accounts"));
        QVERIFY(open.session.design().connection("w1"));
        QCOMPARE(open.steps(), std::size_t(1));
    }

    void bendsAWireAndLetsItRouteByItself()
    {
        Open open;
        open.drag(open.at(376, 128), open.at(376, 200));
        QCOMPARE(open.steps(), std::size_t(1));
        QCOMPARE(open.session.design().connection("w1")->bends.size(), std::size_t(2));
        QCOMPARE(open.session.design().connection("w1")->bends[0].y, 200);
        QTest::mouseDClick(open.ground(), Qt::LeftButton, {}, open.at(376, 200));
        QVERIFY(open.session.design().connection("w1")->bends.empty());
    }

    void movesAsOneStepOnTheGrid()
    {
        Open open;
        open.drag(open.at(560, 288), open.at(563, 351));
        QCOMPARE(open.steps(), std::size_t(1));
        QCOMPARE(open.undoName(), "Move Cards");
        QCOMPARE(open.component("cards").at->x, 480);
        QCOMPARE(open.component("cards").at->y, 320);
        open.session.undo();
        QVERIFY(open.session.design() == small());
    }

    void escapeTakesAMoveBack()
    {
        Open open;
        QTest::mousePress(open.ground(), Qt::LeftButton, {}, open.at(560, 288));
        open.move(open.at(600, 400));
        open.move(open.at(600, 440));
        open.key(Qt::Key_Escape);
        QTest::mouseRelease(open.ground(), Qt::LeftButton, {}, open.at(600, 440));
        QCOMPARE(open.steps(), std::size_t(0));
        QVERIFY(open.session.design() == small());
    }

    void copiesWithControl()
    {
        Open open;
        open.drag(open.at(560, 288), open.at(560, 448), Qt::ControlModifier);
        QCOMPARE(open.session.design().components().size(), std::size_t(5));
        QCOMPARE(open.component("cards").at->y, 256);
        QCOMPARE(open.steps(), std::size_t(1));
    }

    void selectsWithAFrame()
    {
        Open open;
        open.drag(open.at(440, 60), open.at(700, 340));
        QCOMPARE(open.session.selection().size(), std::size_t(2));
        open.key(Qt::Key_Escape);
        QVERIFY(open.session.selection().empty());
        open.drag(open.at(560, 440), open.at(440, 230), {}); // from the right: what it touches
        QCOMPARE(open.selected(), std::string("cards"));
    }

    void addsByTypingBesideTheSelectionAndWires()
    {
        Open open;
        open.session.select({"cards"});
        QTest::keyClicks(&open.canvas, "q");
        QVERIFY(open.quickAdd() && open.quickAdd()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), "ueue");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(open.session.design().component("queue"));
        QCOMPARE(open.steps(), std::size_t(1));
    }

    void connectsByKeyboardAlone()
    {
        Open open;
        open.session.select({"cards"});
        open.key(Qt::Key_C);
        QVERIFY(open.canvas.inGesture());
        QTest::keyClicks(&open.canvas, "core");
        open.key(Qt::Key_Return);
        QVERIFY(wireBetween(open.session.design(), "cards", "db"));
        QCOMPARE(open.steps(), std::size_t(1));
        open.session.select({"accounts"});
        open.key(Qt::Key_C);
        open.key(Qt::Key_Right);
        open.key(Qt::Key_Return);
        QVERIFY(wireBetween(open.session.design(), "accounts", "db"));
    }

    void walksByKeyboard()
    {
        Open open;
        open.key(Qt::Key_Right);
        QCOMPARE(open.canvas.current(), std::string("gateway"));
        open.key(Qt::Key_Right);
        QCOMPARE(open.selected(), std::string("accounts"));
        open.key(Qt::Key_Down);
        QCOMPARE(open.selected(), std::string("cards"));
        open.key(Qt::Key_Tab);
        QCOMPARE(open.canvas.current(), std::string("cards")); // the last one: the focus goes on
        QCOMPARE(open.steps(), std::size_t(0));
    }

    void nudgesWhatWasClicked()
    {
        Open open;
        QTest::mouseClick(open.ground(), Qt::LeftButton, {}, open.at(560, 288));
        open.key(Qt::Key_Down);
        open.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(open.component("cards").at->y, 256 + 8 + 40);
        QCOMPARE(open.steps(), std::size_t(2));
    }

    void renamesInPlace()
    {
        Open open;
        open.session.select({"db"});
        open.key(Qt::Key_F2);
        QVERIFY(open.editor()->editing());
        QTest::keyClicks(QApplication::focusWidget(), "Ledger");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(open.component("db").name, std::string("Ledger"));
        QCOMPARE(open.undoName(), "Rename Core");
        QVERIFY(open.canvas.hasFocus());
        open.key(Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(open.steps(), std::size_t(1));
    }

    void removesDuplicatesGroupsAndPins()
    {
        Open open;
        open.session.select({"accounts", "cards"});
        open.canvas.group();
        QCOMPARE(open.session.design().groups().size(), std::size_t(1));
        QTest::mouseClick(open.ground(), Qt::LeftButton, {}, open.at(560, 440)); // nothing
        QTest::mouseClick(open.ground(), Qt::LeftButton, {}, open.at(560, 288));
        QCOMPARE(open.session.selection().size(), std::size_t(2));
        open.canvas.duplicate();
        QCOMPARE(open.session.design().components().size(), std::size_t(6));
        open.canvas.removeSelection();
        QCOMPARE(open.session.design().components().size(), std::size_t(4));
        open.session.select({"accounts"});
        open.canvas.ungroup();
        QCOMPARE(open.session.design().groups().size(), std::size_t(0));
        open.canvas.togglePinned();
        QVERIFY(open.component("accounts").pinned);
        open.canvas.togglePinned();
        QVERIFY(!open.component("accounts").pinned);
        QCOMPARE(open.steps(), std::size_t(6));
    }

    void writesNotes()
    {
        Open open;
        open.canvas.addNote();
        QVERIFY(open.editor()->editing());
        QTest::keyClicks(QApplication::focusWidget(), "Ask about peaks");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.session.design().notes().begin()->text, std::string("Ask about peaks"));
        QCOMPARE(open.steps(), std::size_t(2));
    }

    void zoomsAtThePointer()
    {
        Open open;
        const QPointF before = open.canvas.toDesign(QPointF(300, 200));
        QWheelEvent turn(QPointF(300, 200), open.canvas.mapToGlobal(QPointF(300, 200)), {}, {0, 120}, Qt::NoButton,
                         Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(open.ground(), &turn);
        QVERIFY(open.canvas.zoom() > 1.15);
        QVERIFY((open.canvas.toDesign(QPointF(300, 200)) - before).manhattanLength() < 2);
        open.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(open.canvas.zoom(), 1.0);
    }

    /// What was painted piece by piece is what would be painted at once.
    void leavesNoStalePixels()
    {
        Open open;
        const auto settled = [&] {
            open.session.currentAnalysis();
            QCoreApplication::processEvents();
            QTest::qWait(200); // the frame around what was revealed goes
            const QImage pieces = open.canvas.grab().toImage();
            open.canvas.viewport()->update();
            QCoreApplication::processEvents();
            return pieces == open.canvas.grab().toImage();
        };
        open.drag(open.at(560, 288), open.at(600, 400));
        QVERIFY(settled());
        open.drag(open.at(656, 128), open.at(880, 128));
        QVERIFY(settled());
        open.canvas.horizontalScrollBar()->setValue(open.canvas.horizontalScrollBar()->value() + 37);
        QVERIFY(settled());
        open.session.undo();
        open.session.undo();
        QVERIFY(settled());
    }
};

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
