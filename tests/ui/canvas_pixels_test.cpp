#include <QMouseEvent>
#include <QScrollBar>
#include <QtTest>

#include "benchmark/generated_design.h"
#include "design/edits.h"
#include "format/templates.h"
#include "layout/zones.h"
#include "ui/canvas/canvas.h"
#include "ui/pixels.h"
#include "ui/quiet.h"

using namespace designer;
using namespace designer::ui;

/// What was painted bit by bit must be what painting the whole gives.
class CanvasPixelsTest : public QObject {
    Q_OBJECT

    struct Open {
        test::Quiet quiet;
        Session session{Catalogue::builtIn()};
        Canvas canvas{session};

        explicit Open(Design design)
        {
            canvas.resize(900, 600);
            session.open(History(truthful(design, session.catalogue(), {})));
            session.currentAnalysis();
            canvas.show();
            QVERIFY(QTest::qWaitForWindowActive(&canvas));
            QApplication::processEvents();
        }
        QWidget* ground() const { return canvas.viewport(); }
        void pointer(QEvent::Type type, QPointF at, Qt::MouseButtons held = Qt::NoButton)
        {
            const bool moves = type == QEvent::MouseMove;
            QMouseEvent event(type, at, ground()->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton, held,
                              Qt::NoModifier);
            QCoreApplication::sendEvent(ground(), &event);
        }
        void findAllWays()
        {
            while (canvas.picture().waysAreLeft())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        /// The area that is not as it should be.
        QRect stale()
        {
            // Or they would come in between.
            session.currentAnalysis();
            findAllWays();
            const QImage incremental = test::shown(*ground());
            return test::difference(incremental, test::repainted(*ground()));
        }
    };

    // At some other zooms words across the left border differ by a quarter of a pixel: Qt cuts the
    // places of letters towards zero.
    static void zooms()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {0.2, 0.25, 0.5, 0.75, 1.0, 1.5, 2.3})
            QTest::addRow("%d %%", qRound(zoom * 100)) << zoom;
    }

    static Open& at(Open& open, const char* id)
    {
        QFETCH(double, zoom);
        open.canvas.setZoom(zoom, {});
        open.canvas.centreOn(open.canvas.areaOf(id).center());
        QApplication::processEvents();
        return open;
    }

private slots:
    void theTestSeesADifference()
    {
        Open open(findTemplate("reference-architecture")->design());
        const QImage before = test::shown(*open.ground());
        open.session.select({"accounts"});
        QVERIFY(!test::difference(before, test::shown(*open.ground())).isEmpty());
    }

    void scrolls_data() { zooms(); }
    void scrolls()
    {
        Open open(generatedDesign(200));
        at(open, "c000044");
        const QPoint ways[] = {{40, 0}, {-7, 13}, {0, -31}, {3, 3}, {-120, -64}};
        for (const QPoint way : ways) {
            open.canvas.horizontalScrollBar()->setValue(open.canvas.horizontalScrollBar()->value() + way.x());
            open.canvas.verticalScrollBar()->setValue(open.canvas.verticalScrollBar()->value() + way.y());
            QCOMPARE(open.stale(), QRect());
        }
    }

    void findsWaysLittleByLittle_data() { zooms(); }
    void findsWaysLittleByLittle()
    {
        Open open(generatedDesign(1000));
        at(open, "c000044");
        open.session.apply("Move", moved(open.session.design(), "c000044", {3000, 420}));
        int compared = 0;
        while (open.canvas.picture().waysAreLeft()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            const std::size_t left = open.canvas.picture().routes().left().size();
            const QImage incremental = test::shown(*open.ground());
            const QImage whole = test::repainted(*open.ground());
            if (open.canvas.picture().routes().left().size() != left)
                continue; // more were found in between
            QCOMPARE(test::difference(incremental, whole), QRect());
            ++compared;
        }
        QVERIFY(compared > 0);
        QCOMPARE(open.stale(), QRect());
    }

    void hovers_data() { zooms(); }
    void hovers()
    {
        Open open(generatedDesign(200));
        at(open, "c000044");
        for (int step = 0; step < 40; ++step)
            open.pointer(QEvent::MouseMove, {20.0 + step * 21, 60.0 + step * 37 % 480});
        QCOMPARE(open.stale(), QRect());
    }

    void drags_data() { zooms(); }
    void drags()
    {
        Open open(generatedDesign(200));
        at(open, "c000045");
        const QPointF from = open.canvas.toViewport(open.canvas.areaOf("c000045").center());
        open.pointer(QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (const QPointF by : {QPointF(24, 8), QPointF(80, -48), QPointF(-130, 90), QPointF(30, 30)}) {
            open.pointer(QEvent::MouseMove, from + by, Qt::LeftButton);
            QCOMPARE(open.stale(), QRect());
        }
        open.pointer(QEvent::MouseButtonRelease, from + QPointF(30, 30));
        QCOMPARE(open.stale(), QRect());
        open.session.undo();
        QCOMPARE(open.stale(), QRect());
    }

    void selectsAndRemoves_data() { zooms(); }
    void selectsAndRemoves()
    {
        Open open(generatedDesign(200));
        at(open, "c000044");
        const std::string wire = wireBetween(open.session.design(), "c000040", "c000045")->id;
        for (const std::vector<std::string>& ids :
             {std::vector<std::string>{"c000044"}, {wire}, {"c000043", "c000044", "c000045"}}) {
            open.session.select(ids);
            QCOMPARE(open.stale(), QRect());
        }
        open.canvas.removeSelection();
        QCOMPARE(open.stale(), QRect());
        open.session.undo();
        QCOMPARE(open.stale(), QRect());
    }

    void growsZonesAndBadges_data() { zooms(); }
    void growsZonesAndBadges()
    {
        Open open(findTemplate("reference-architecture")->design());
        at(open, "accounts");
        const Design before = open.session.design();
        open.session.apply("Move", truthful(moved(before, "sso", {672, 640}), open.session.catalogue(), {"sso"}));
        QCOMPARE(open.stale(), QRect());
        open.session.apply("Empty", withValue(before, "accounts", {}, property::repository, {}));
        open.session.currentAnalysis();
        QCOMPARE(open.stale(), QRect());
        open.session.setPreview(before.withoutComponent("payments"));
        QCOMPARE(open.stale(), QRect());
        open.session.setPreview(std::nullopt);
        QCOMPARE(open.stale(), QRect());
    }
};

QTEST_MAIN(CanvasPixelsTest)
#include "canvas_pixels_test.moc"
