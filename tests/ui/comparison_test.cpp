#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include "design/edits.h"
#include "ui/estimate/estimate_panel.h"
#include "ui/open_session.h"
#include "ui/quiet.h"

namespace designer::ui {

namespace {

/// The panel as it is in the dock, with its comparison once one was chosen.
struct Desk {
    test::Quiet quiet;
    test::OwnSettings settings;
    QTemporaryDir folder;
    Session session{Catalogue::builtIn()};
    EstimatePanel panel{session};

    Desk()
    {
        test::open(session, test::templateNamed("reference-architecture"));
        panel.resize(1366, 300);
        panel.show();
        QCoreApplication::processEvents();
    }

    QMenu* menu() const
    {
        QMenu* menu = panel.findChild<QToolButton*>(QStringLiteral("compare"))->menu();
        emit menu->aboutToShow();
        return menu;
    }
    void choose(const QString& words) const
    {
        for (QAction* action : menu()->actions())
            if (action->text() == words)
                return action->trigger();
        QFAIL(qPrintable(words + QStringLiteral(" is not in the menu")));
    }
    QTreeView* tree() const { return panel.findChild<QTreeView*>(QStringLiteral("comparison")); }
    QStringList rows(const QModelIndex& parent = {}) const
    {
        QStringList out;
        for (int row = 0; row < tree()->model()->rowCount(parent); ++row) {
            const QModelIndex first = tree()->model()->index(row, 0, parent);
            QStringList cells;
            for (int column = 0; column < tree()->model()->columnCount(); ++column)
                cells << first.siblingAtColumn(column).data().toString();
            out << (parent.isValid() ? QStringLiteral("  ") : QString()) + cells.join(QStringLiteral(" | "));
            out << rows(first);
        }
        return out;
    }
    /// More memory for a container.
    void enlarge(const std::string& component)
    {
        session.apply(QStringLiteral("Enlarge"), [&](const Design& design) {
            return withValueEverywhere(design, component, Key::of("memoryGb"), json::Value(4));
        });
        session.currentAnalysis();
        QCoreApplication::processEvents();
    }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its own file");
        return file.fileName();
    }
};

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void holdsTheDesignAgainstItselfAsOpened()
    {
        Desk desk;
        desk.choose(QStringLiteral("This design as opened"));
        QAbstractItemModelTester tester(desk.tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.tree()->isVisible());
        QVERIFY(desk.panel.findChild<QLabel*>(QStringLiteral("same"))->isVisible());
        desk.enlarge("accounts");
        QVERIFY(!desk.panel.findChild<QLabel*>(QStringLiteral("same"))->isVisible());
        QCOMPARE(desk.rows(), (QStringList{"Total | 31.27 | 31.81 | +0.54", "Production | 22.57 | 22.93 | +0.36",
                                           "  Accounts | 2.00 | 2.36 | +0.36", "Certification | 8.70 | 8.88 | +0.18",
                                           "  Accounts | 1.00 | 1.18 | +0.18"}));
        desk.session.undo();
        desk.session.currentAnalysis();
        QTRY_COMPARE(desk.rows().first(), "Total | 31.27 | 31.27 | 0.00");
    }

    void aClickGoesToTheComponentInItsEnvironment()
    {
        Desk desk;
        desk.choose(QStringLiteral("This design as opened"));
        desk.enlarge("accounts");
        QSignalSpy revealed(&desk.session, &Session::revealRequested);
        const QModelIndex row = desk.tree()->model()->index(0, 2, desk.tree()->model()->index(2, 0));
        QTest::mouseClick(desk.tree()->viewport(), Qt::LeftButton, {}, desk.tree()->visualRect(row).center());
        QCOMPARE(desk.session.selection(), std::vector<std::string>{"accounts"});
        QCOMPARE(desk.session.environment(), "certification");
        QCOMPARE(revealed.count(), 1);
        QVERIFY(desk.tree()->isVisible());
        QTest::keyClick(desk.tree(), Qt::Key_Escape);
        QVERIFY(!desk.tree()->isVisible());
    }

    void anotherDesignMayLackEnvironmentsAndComponents()
    {
        Desk desk;
        const QString path = desk.write("small.mcdesign", R"({"format": "modyo-connect-design", "version": 1,
            "name": "Small", "environments": [{"id": "production", "name": "Live", "kind": "production"}],
            "components": [{"id": "old", "kind": "vpn", "name": "Old link"}]})");
        QVERIFY(desk.panel.compareWithDesign(path));
        QCOMPARE(desk.panel.findChild<QLabel*>(QStringLiteral("comparedWith"))->text(),
                 "Compared with: small.mcdesign");
        const QStringList rows = desk.rows();
        QCOMPARE(rows[1], "Production | 1.01 | 22.57 | +21.56");
        QVERIFY(rows.contains(QStringLiteral("  Old link | 1.01 | – | -1.01")));
        QVERIFY(rows.contains(QStringLiteral("Certification | – | 8.70 | +8.70")));
        QVERIFY(!desk.panel.compareWithDesign(desk.write("bad.mcdesign", "{")));
        QVERIFY(desk.panel.findChild<QLabel*>(QStringLiteral("problem"))->text().contains("bad.mcdesign:1:2"));
    }

    void anotherCardSaysWhatItDoesNotRate()
    {
        Desk desk;
        const QString path = desk.write("bank.json", R"({"format": "modyo-connect-rate-card", "formatVersion": 1,
            "id": "bank", "version": "7", "name": "Bank card", "rates": {"environment": {"rate": "0"},
            "container": {"perVcpu": "1", "perGb": "0.5"}, "vpn": {"rate": null}}})");
        QVERIFY(desk.panel.openRateCard(path));
        desk.choose(QStringLiteral("Illustrative rate card (not Modyo's prices)"));
        QCOMPARE(desk.tree()->model()->headerData(1, Qt::Horizontal).toString(), "That card");
        auto* page = desk.tree()->parentWidget();
        QVERIFY(
            page->findChild<QLabel*>(QStringLiteral("comparisonDisclaimer"))->text().startsWith("Illustration only."));
        const QStringList rows = desk.rows();
        QCOMPARE(rows[1], "Production | 22.57 | ≥ 20.00 | unknown");
        QVERIFY(rows.contains(QStringLiteral("  Accounts | 2.00 | 4.00 | +2.00")));
        auto* only = desk.panel.findChild<QCheckBox*>();
        QVERIFY(!rows.contains(QStringLiteral("  The environment itself | 0.00 | 0.00 | 0.00")));
        only->setChecked(false);
        QVERIFY(desk.rows().contains(QStringLiteral("  The environment itself | 0.00 | 0.00 | 0.00")));
    }

    void theCurrentRowAndWhatIsFoldedOutliveAChange()
    {
        Desk desk;
        desk.choose(QStringLiteral("This design as opened"));
        desk.panel.findChild<QCheckBox*>()->setChecked(false);
        const auto current = [&desk] {
            const QModelIndex index = desk.tree()->currentIndex();
            return index.parent().data().toString() + QLatin1Char('/') + index.siblingAtColumn(0).data().toString();
        };
        const auto named = [&desk](const char* name, const QModelIndex& parent) {
            const auto* model = desk.tree()->model();
            for (int row = 0; row < model->rowCount(parent); ++row)
                if (model->index(row, 0, parent).data().toString() == QLatin1String(name))
                    return model->index(row, 0, parent);
            return QModelIndex();
        };
        const QModelIndex production = named("Production", {});
        QVERIFY(named("The environment itself", production).isValid());
        desk.tree()->collapse(named("Certification", {}));
        desk.tree()->header()->resizeSection(1, 99);
        desk.tree()->setCurrentIndex(production);
        desk.enlarge("accounts");
        QCOMPARE(current(), "/Production");
        QVERIFY(!desk.tree()->isExpanded(named("Certification", {})));
        QVERIFY(desk.tree()->isExpanded(named("Production", {})));
        QCOMPARE(desk.tree()->header()->sectionSize(1), 99);
        desk.tree()->setCurrentIndex(desk.tree()->model()->index(0, 0));
        desk.session.undo();
        desk.session.currentAnalysis();
        QCOMPARE(current(), "/Total");
        desk.tree()->setCurrentIndex(named("Accounts", named("Production", {})));
        desk.session.redo();
        desk.session.currentAnalysis();
        QCOMPARE(current(), "Production/Accounts");
        desk.panel.findChild<QCheckBox*>()->setChecked(true);
        QCOMPARE(current(), "Production/Accounts");
        desk.session.setLanguage(Language::es);
        QCOMPARE(current(), "Production/Accounts");
    }

    void theCardThatIsComparedWithIsCalledAsTheLanguageCallsIt()
    {
        Desk desk;
        const QString path = desk.write("bank.json", R"({"format": "modyo-connect-rate-card", "formatVersion": 1,
            "id": "bank", "version": "7", "name": {"en": "Bank card", "es": "Tarifa del banco"}, "rates": {}})");
        QVERIFY(desk.panel.openRateCard(path));
        QMenu* cards = desk.panel.findChild<QPushButton*>(QStringLiteral("rateCard"))->menu();
        emit cards->aboutToShow();
        for (QAction* action : cards->actions())
            if (action->text() == QStringLiteral("Illustrative rate card (not Modyo's prices)"))
                action->trigger();
        desk.choose(QStringLiteral("bank.json"));
        const auto* title = desk.panel.findChild<QLabel*>(QStringLiteral("comparedWith"));
        QCOMPARE(title->text(), "Compared with: Bank card 7");
        desk.session.setLanguage(Language::es);
        QCOMPARE(title->text(), "Compared with: Tarifa del banco 7");
    }

    void theSavedDesignIsOfferedOnceThereIsOne()
    {
        Desk desk;
        QCOMPARE(desk.menu()->actions().front()->text(), "This design as opened");
        const Design saved = desk.session.design();
        desk.panel.setSavedDesign([saved] { return std::optional(saved); });
        desk.enlarge("accounts");
        desk.choose(QStringLiteral("This design as last saved"));
        QCOMPARE(desk.rows().first(), "Total | 31.27 | 31.81 | +0.54");
        test::open(desk.session, saved); // another design: the comparison was of the one before
        QTRY_VERIFY(!desk.tree()->isVisible());
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::ComparisonTest)
#include "comparison_test.moc"
