#include <QAbstractItemModelTester>
#include <QDrag>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeView>
#include <QtTest>

#include "design/edits.h"
#include "ui/open_session.h"
#include "ui/palette/kind_card.h"
#include "ui/palette/kind_list.h"
#include "ui/palette/kind_model.h"
#include "ui/palette/kind_price.h"
#include "ui/palette/palette_panel.h"
#include "ui/quiet.h"
#include "ui/studio/clipboard_formats.h"

namespace designer::ui {

namespace {

Design smallDesign()
{
    Header header;
    header.environments = {{"production", "Production", EnvironmentKind::production, 2, "", {}},
                           {"qa", "QA", EnvironmentKind::preProduction, {}, "", {}}};
    Component accounts;
    accounts.id = "accounts";
    accounts.kind = Key::of("container");
    accounts.name = "Accounts";
    accounts.at = Point{384, 160};
    return Design().with(std::move(header)).with(std::move(accounts));
}

/// The palette as it is in the dock, with a small design open.
struct Shown {
    test::Quiet quiet;
    Session session{Catalogue::builtIn()};
    PalettePanel panel{session};

    Shown()
    {
        test::open(session, smallDesign());
        panel.resize(240, 640);
        panel.show();
        panel.activateWindow();
        QCoreApplication::processEvents();
    }

    QLineEdit* search() const { return panel.findChild<QLineEdit*>(QStringLiteral("search")); }
    KindList* list() const { return panel.findChild<KindList*>(); }
    KindModel* model() const { return panel.findChild<KindModel*>(); }
    KindCard* card() const { return panel.findChild<KindCard*>(); }
    QPushButton* suggestion() const { return panel.findChild<QPushButton*>(QStringLiteral("suggestion")); }
    QModelIndex kind(const char* name) const { return model()->indexOf(Key::of(name)); }
    QPoint middle(const QModelIndex& index) const
    {
        list()->scrollTo(index);
        return list()->visualRect(index).center();
    }
    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < model()->rowCount(); ++row)
            names << model()->index(row, 0).data().toString();
        return names;
    }
    void type(const QString& text) const
    {
        search()->clear();
        search()->insert(text); // keyClicks knows ASCII only
    }
    std::size_t steps() const { return session.history().steps().size() - 1; }
};

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::OwnSettings> settings_;

private slots:
    void init() { settings_ = std::make_unique<test::OwnSettings>(); }

    void showsEveryKindUnderItsFamily()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList families{"Network", "Compute", "Data", "Storage", "Security", "Messaging", "Outside"};
        QCOMPARE(shown.shownNames(), families);
        std::size_t kinds = 0;
        for (int row = 0; row < shown.model()->rowCount(); ++row)
            kinds += static_cast<std::size_t>(shown.model()->rowCount(shown.model()->index(row, 0)));
        QCOMPARE(kinds, Catalogue::builtIn().kinds().size());
        QCOMPARE(shown.kind("database").data(KindModel::backingRole).toString(),
                 QStringLiteral("AWS RDS Aurora, MySQL compatible"));
    }

    void findsInBothLanguages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("synonym") << "mysql" << "Database";
        QTest::newRow("product") << "redis" << "Cache";
        QTest::newRow("Spanish") << "balanceador" << "Load balancer";
        QTest::newRow("Spanish, a word of it") << "cola" << "Queue";
        QTest::newRow("with an accent") << "caché" << "Cache";
    }
    void findsInBothLanguages()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, first);
        Shown shown;
        const QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.type(typed);
        QCOMPARE(shown.shownNames().first(), first);
    }

    void enterInTheSearchAddsTheFirstHit()
    {
        Shown shown;
        shown.type("mysql");
        QTest::keyClick(shown.search(), Qt::Key_Return);
        QCOMPARE(shown.steps(), std::size_t(1));
        QCOMPARE(shown.session.history().undoName(), std::string("Add Database"));
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"database"});
    }

    void enterAddsNothingWhereNothingWasTyped()
    {
        Shown shown;
        QTest::keyClick(shown.search(), Qt::Key_Return);
        QCOMPARE(shown.steps(), std::size_t(0));
    }

    void escapeClearsTheSearch()
    {
        Shown shown;
        shown.type("mysql");
        QTest::keyClick(shown.search(), Qt::Key_Escape);
        QCOMPARE(shown.search()->text(), QString());
        QCOMPARE(shown.shownNames().first(), QStringLiteral("Network"));
    }

    void downGoesToTheListAndUpBack()
    {
        Shown shown;
        shown.type("database");
        shown.search()->setFocus();
        QTest::keyClick(shown.search(), Qt::Key_Down);
        QVERIFY(shown.list()->hasFocus());
        QCOMPARE(shown.list()->currentIndex().data().toString(), QStringLiteral("Database"));
        QTest::keyClick(shown.list(), Qt::Key_Up);
        QVERIFY(shown.search()->hasFocus());
    }

    void lettersInTheListGoToTheSearch()
    {
        Shown shown;
        shown.list()->setFocus();
        QTest::keyClick(shown.list(), 's');
        QVERIFY(shown.search()->hasFocus());
        QCOMPARE(shown.search()->text(), QStringLiteral("s"));
    }

    void doubleClickPutsItBesideTheSelectionAndWiresIt()
    {
        Shown shown;
        shown.session.select({"accounts"});
        QSignalSpy revealed(&shown.session, &Session::revealRequested);
        const QPoint at = shown.middle(shown.kind("database"));
        QTest::mouseDClick(shown.list()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(shown.steps(), std::size_t(1));
        const Design& design = shown.session.design();
        QVERIFY(design.component("database"));
        QVERIFY(wireBetween(design, "accounts", "database"));
        QVERIFY(design.component("database")->at->x > design.component("accounts")->at->x);
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"database"});
        QCOMPARE(revealed.size(), 1);
    }

    void withoutASelectionItGoesWhereTheViewIs()
    {
        Shown shown;
        shown.panel.setShownCentre([] { return Point{4000, 2400}; });
        shown.type("internet");
        QTest::keyClick(shown.search(), Qt::Key_Return);
        const Component* internet = shown.session.design().component("internet");
        QVERIFY(internet && internet->at);
        QVERIFY(internet->at->y > 1200);
    }

    void enterInTheListAddsTheCurrentOne()
    {
        Shown shown;
        shown.list()->setFocus();
        shown.list()->setCurrentIndex(shown.kind("queue"));
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(shown.session.history().undoName(), std::string("Add Queue"));
        QCOMPARE(shown.steps(), std::size_t(1));
    }

    void countsWhatTheDesignHasEvenAfterBeingHidden()
    {
        Shown shown;
        QCOMPARE(shown.kind("container").data(KindModel::countRole).toInt(), 1);
        shown.panel.hide();
        shown.session.apply("Remove", shown.session.design().withoutComponent("accounts"));
        QCOMPARE(shown.kind("container").data(KindModel::countRole).toInt(), 1);
        shown.panel.show();
        QCOMPARE(shown.kind("container").data(KindModel::countRole).toInt(), 0);
    }

    void aClickFoldsAFamilyAndTheNextPaletteRemembers()
    {
        {
            Shown shown;
            const QModelIndex network = shown.model()->index(0, 0);
            QVERIFY(shown.list()->isExpanded(network));
            QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, shown.middle(network));
            QVERIFY(!shown.list()->isExpanded(network));
        }
        Shown later;
        QVERIFY(!later.list()->isExpanded(later.model()->index(0, 0)));
        QVERIFY(later.list()->isExpanded(later.model()->index(1, 0)));
        later.type("cdn");
        later.search()->clear();
        QVERIFY(!later.list()->isExpanded(later.model()->index(0, 0)));
    }

    void suggestsAWordWhereNothingIsFound()
    {
        Shown shown;
        shown.type("datavase");
        QVERIFY(shown.suggestion()->isVisible());
        QCOMPARE(shown.suggestion()->text(), QStringLiteral("Did you mean “Database”?"));
        QTest::mouseClick(shown.suggestion(), Qt::LeftButton);
        QCOMPARE(shown.shownNames().first(), QStringLiteral("Database"));
        QVERIFY(!shown.suggestion()->isVisible());
    }

    void aRestingPointerShowsTheCardAndLeavingHidesIt()
    {
        Shown shown;
        const QPoint at = shown.middle(shown.kind("load-balancer"));
        QTest::mouseMove(shown.list()->viewport(), at - QPoint(0, 4));
        QTest::mouseMove(shown.list()->viewport(), at);
        QVERIFY(!shown.card()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shown.card()->isVisible(), 2000);
        QCOMPARE(shown.card()->accessibleName(), QStringLiteral("Load balancer"));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(shown.list()->viewport(), &leave);
        QVERIFY(!shown.card()->isVisible());
    }

    void theCardIsReachedByKeyboardAndFollows()
    {
        Shown shown;
        shown.list()->setFocus();
        shown.list()->setCurrentIndex(shown.kind("database"));
        QTest::keyClick(shown.list(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(shown.card()->isVisible());
        QTest::keyClick(shown.list(), Qt::Key_Down);
        QCOMPARE(shown.card()->accessibleName(), QStringLiteral("Cache"));
        QTest::keyClick(shown.list(), Qt::Key_Escape);
        QVERIFY(!shown.card()->isVisible());
    }

    void f1AsksForThePage()
    {
        Shown shown;
        QSignalSpy explained(&shown.session, &Session::explainRequested);
        shown.list()->setFocus();
        shown.list()->setCurrentIndex(shown.kind("waf"));
        QTest::keyClick(shown.list(), Qt::Key_F1);
        QCOMPARE(explained.size(), 1);
        QCOMPARE(explained.first().first().toString(), QStringLiteral("kind/waf"));
    }

    void saysWhatOneConsumes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("outside") << "internet" << "No MRU: it stands outside the service";
        QTest::newRow("consumes none") << "certificate" << "No MRU";
        QTest::newRow("in each environment") << "container" << "2.00 MRU Production · 1.00 QA";
        QTest::newRow("not known") << "cdn" << "MRU not known yet\nThe locations: not chosen yet.";
    }
    void saysWhatOneConsumes()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, words);
        Shown shown;
        QCOMPARE(priceOfOne(*Catalogue::builtIn().kind(Key::of(kind.toStdString())), shown.session), words);
    }

    void dragsTheKindsName()
    {
        Shown shown;
        const std::unique_ptr<QMimeData> data(shown.model()->mimeData({shown.kind("object-repository")}));
        QCOMPARE(data->data(kindFormat()), QByteArray("object-repository"));
        QVERIFY(!shown.model()->mimeData({shown.model()->index(0, 0)}));
        QVERIFY(!(shown.model()->flags(shown.model()->index(0, 0)) & Qt::ItemIsDragEnabled));
    }

    void aPressThatMovesStartsADragNotAStep()
    {
        Shown shown;
        const QPoint at = shown.middle(shown.kind("database"));
        QWidget* viewport = shown.list()->viewport();
        QSignalSpy added(&shown.session, &Session::changed);
        QTest::mousePress(viewport, Qt::LeftButton, {}, at);
        for (const int by : {20, 40}) {
            const QPoint to = at + QPoint(by, 0);
            QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(viewport, &move);
        }
        QCOMPARE(shown.list()->findChildren<QDrag*>().size(), 1);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, at + QPoint(40, 0));
        QCOMPARE(added.size(), 0);
    }

    void speaksTheSessionsLanguage()
    {
        Shown shown;
        shown.session.setLanguage(Language::es);
        QCOMPARE(shown.shownNames().first(), QStringLiteral("Red"));
        QCOMPARE(shown.kind("database").data().toString(), QStringLiteral("Base de datos"));
        shown.type("mysql");
        QTest::keyClick(shown.search(), Qt::Key_Return);
        QCOMPARE(shown.session.design().component("base-de-datos")->name, std::string("Base de datos"));
    }

    void everythingHasAnAccessibleName()
    {
        Shown shown;
        QVERIFY(!shown.search()->accessibleName().isEmpty());
        QVERIFY(!shown.list()->accessibleName().isEmpty());
        QVERIFY(shown.kind("database").data(Qt::AccessibleDescriptionRole).toString().contains("Aurora"));
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::PaletteTest)
#include "palette_test.moc"
