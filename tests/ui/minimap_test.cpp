#include <QSignalSpy>
#include <QtTest>

#include "ui/canvas/minimap.h"
#include "ui/quiet.h"
#include "ui/render/theme.h"

using namespace designer;
using namespace designer::ui;

class MinimapTest : public QObject {
    Q_OBJECT

    static Component card(const std::string& id, const char* kind, Point at)
    {
        Component component;
        component.id = id;
        component.kind = Key::of(kind);
        component.at = at;
        return component;
    }
    static Design many(int count)
    {
        std::vector<Component> cards;
        for (int i = 0; i < count; ++i)
            cards.push_back(card("c" + std::to_string(i), "container", Point{i % 40 * 240, i / 40 * 96}));
        return Design().with(Shelf<Component>::of(std::move(cards)));
    }

    struct Open {
        test::Quiet quiet;
        QWidget window;
        Picture picture{Catalogue::builtIn()};
        Minimap* minimap = new Minimap(&window);
        QSignalSpy centres{minimap, &Minimap::centreRequested};

        explicit Open(const Design& design)
        {
            window.setPalette(Theme::light().palette());
            window.resize(400, 300);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            picture.reset(design, nullptr);
            minimap->setPicture(&picture);
        }
        QPointF lastCentre() const { return centres.last().at(0).toPointF(); }
    };

private slots:
    void isHiddenWhileEverythingIsSeen()
    {
        Open open(many(80));
        open.minimap->setVisibleArea({-1000, -1000, 20000, 20000});
        QVERIFY(!open.minimap->isVisible());
        open.minimap->setVisibleArea({0, 0, 800, 600});
        QVERIFY(open.minimap->isVisible());
        open.minimap->setWanted(false);
        QVERIFY(!open.minimap->isVisible());
        open.minimap->setWanted(true);
        QVERIFY(open.minimap->isVisible());
    }

    void isHiddenWhileThereIsNothing()
    {
        Open open{Design()};
        open.minimap->setVisibleArea({0, 0, 800, 600});
        QVERIFY(!open.minimap->isVisible());
        open.minimap->setPicture(nullptr);
        QVERIFY(!open.minimap->isVisible());
    }

    void showsCardsInTheColoursOfTheirFamilies()
    {
        // An area of 1152 x 128 with its zones, so 184 pixels for 1200 at most.
        Open open(Design().with(card("a", "container", {0, 0})).with(card("b", "database", {928, 0})));
        open.minimap->setVisibleArea({5000, 5000, 10, 10});
        const QImage image = open.minimap->grab().toImage();
        const auto count = [&image](const QColor& colour) {
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == colour ? 1 : 0;
            return pixels;
        };
        QVERIFY(count(Theme::light().family(Family::compute)) > 100);
        QVERIFY(count(Theme::light().family(Family::data)) > 100);
        QCOMPARE(count(Theme::light().family(Family::storage)), 0);
        QVERIFY(count(Theme::light().zoneVpc) > 100);
    }

    void aClickGoesThere()
    {
        Open open(many(80));
        const Rect whole = open.picture.bounds();
        open.minimap->setVisibleArea({0, 0, 400, 100});
        QTest::mouseClick(open.minimap, Qt::LeftButton, {}, open.minimap->rect().center() + QPoint(1, 1));
        QCOMPARE(open.centres.count(), 1);
        const QPointF middle(whole.x + whole.width / 2.0, whole.y + whole.height / 2.0);
        QVERIFY(QLineF(open.lastCentre(), middle).length() < whole.width / 50.0);
    }

    void aDragTakesTheFrameAlongWhereItWasGripped()
    {
        Open open(many(80));
        const Rect whole = open.picture.bounds();
        const double scale = (open.minimap->width() - 16.0) / whole.width;
        const QPointF middle(whole.x + whole.width / 2.0, whole.y + whole.height / 2.0);
        open.minimap->setVisibleArea(QRectF(middle - QPointF(2000, 100), QSizeF(4000, 200)));
        const QPoint grip = open.minimap->rect().center() + QPoint(20, 0);
        QTest::mousePress(open.minimap, Qt::LeftButton, {}, grip);
        QCOMPARE(open.centres.count(), 0);
        QMouseEvent move(QEvent::MouseMove, QPointF(grip + QPoint(10, 0)), open.minimap->mapToGlobal(grip),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(open.minimap, &move);
        QCOMPARE(open.centres.count(), 1);
        QVERIFY(std::abs(open.lastCentre().x() - (middle.x() + 10 / scale)) < 1 / scale);
        QTest::mouseRelease(open.minimap, Qt::LeftButton, {}, grip + QPoint(10, 0));
    }
};

QTEST_MAIN(MinimapTest)
#include "minimap_test.moc"
