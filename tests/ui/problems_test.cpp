#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "design/edits.h"
#include "ui/open_session.h"
#include "ui/problems/finding_model.h"
#include "ui/problems/finding_view.h"
#include "ui/problems/fix_button.h"
#include "ui/problems/problems_panel.h"
#include "ui/quiet.h"

namespace designer::ui {

namespace {

/// A container on a small database of production, in two environments.
constexpr std::string_view smallText = R"({"format": "modyo-connect-design", "version": 1, "name": "Small",
 "environments": [
  {"id": "production", "name": "Production", "kind": "production", "redundancy": 2},
  {"id": "qa", "name": "QA", "kind": "pre-production"}],
 "components": [
  {"id": "core-db", "kind": "database", "name": "Core", "at": [672, 160],
   "properties": {"instanceType": "db.t3.medium"}},
  {"id": "accounts", "kind": "container", "name": "Accounts", "at": [384, 160],
   "properties": {"vcpu": 1, "memoryGb": 2}}],
 "connections": [{"id": "w1", "from": "accounts", "to": "core-db"}]})";

const std::string burstable = "t3-in-production|core-db|production";

Design smallDesign()
{
    return std::get<Design>(readDesign(smallText, Catalogue::builtIn()));
}

/// The panel at the bottom of a laptop's window.
struct Shown {
    test::Quiet quiet;
    Session session{Catalogue::builtIn()};
    ProblemsPanel panel{session};

    explicit Shown(Design design = smallDesign())
    {
        test::open(session, std::move(design));
        panel.resize(1366, 220);
        panel.show();
        panel.activateWindow();
        QCoreApplication::processEvents();
    }

    FindingView* list() const { return panel.findChild<FindingView*>(); }
    FindingModel* model() const { return panel.findChild<FindingModel*>(); }
    QLineEdit* filter() const { return panel.findChild<QLineEdit*>(QStringLiteral("filter")); }
    QToolButton* toggle(Weight weight) const
    {
        return panel.findChild<QToolButton*>(QStringLiteral("weight%1").arg(static_cast<int>(weight)));
    }
    QComboBox* box(const char* name) const { return panel.findChild<QComboBox*>(QLatin1String(name)); }
    QPushButton* button(const char* name) const { return panel.findChild<QPushButton*>(QLatin1String(name)); }
    QLineEdit* edit(const char* name) const { return panel.findChild<QLineEdit*>(QLatin1String(name)); }
    QString label(const char* name) const { return panel.findChild<QLabel*>(QLatin1String(name))->text(); }

    QModelIndex find(const std::string& id) const { return model()->indexOf(id); }
    QString words(const std::string& id, int column) const
    {
        return find(id).siblingAtColumn(column).data().toString();
    }
    QString current() const { return list()->currentIndex().siblingAtColumn(0).data().toString(); }
    void choose(const std::string& id) const
    {
        list()->setCurrentIndex(find(id));
        QCoreApplication::processEvents(); // what is new is shown
    }
    void click(const std::string& id) const
    {
        list()->scrollTo(find(id));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(find(id)).center());
    }
    QList<FixButton*> fixes() const
    {
        QList<FixButton*> out;
        for (FixButton* button : panel.findChildren<FixButton*>())
            if (!button->isHidden())
                out << button;
        return out;
    }
    /// Lets what was edited be analysed and shown.
    void settled()
    {
        session.currentAnalysis();
        QCoreApplication::processEvents();
    }
    std::size_t steps() const { return session.history().steps().size() - 1; }
    void acceptBurstable()
    {
        choose(burstable);
        QTest::mouseClick(button("accept"), Qt::LeftButton);
        QTest::keyClicks(edit("reason"), "Load test only until March");
        edit("by")->clear();
        QTest::keyClicks(edit("by"), "architect@example.com");
        QTest::mouseClick(button("acceptNow"), Qt::LeftButton);
        settled();
    }
};

} // namespace

class ProblemsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::OwnSettings> settings_;

private slots:
    void init() { settings_ = std::make_unique<test::OwnSettings>(); }

    void showsMessageComponentEnvironmentAndRule()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.words(burstable, FindingModel::problem),
                 QStringLiteral("Database Core: db.t3.medium in production; db.r6.large is recommended."));
        QCOMPARE(shown.words(burstable, FindingModel::component), QStringLiteral("Core"));
        QCOMPARE(shown.words(burstable, FindingModel::environment), QStringLiteral("Production"));
        QCOMPARE(shown.words(burstable, FindingModel::rule), QStringLiteral("t3-in-production"));
        QVERIFY(shown.find(burstable).data(Qt::AccessibleTextRole).toString().startsWith("Warning: "));
    }

    void whatIsAlikeInSeveralEnvironmentsIsOneRow()
    {
        Shown shown;
        const std::string production = "unreachable-container|accounts|production";
        const std::string qa = "unreachable-container|accounts|qa";
        QVERIFY(shown.find(production).isValid());
        QCOMPARE(shown.find(production), shown.find(qa));
        QCOMPARE(shown.words(qa, FindingModel::environment), QStringLiteral("Production, QA"));
    }

    void aClickLeadsToThePlaceAndTheField()
    {
        Shown shown;
        QSignalSpy revealed(&shown.session, &Session::revealRequested);
        shown.click(burstable);
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"core-db"});
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(revealed.first().at(0).value<std::string>(), std::string("core-db"));
        QCOMPARE(revealed.first().at(1).value<Key>(), Key::of("instanceType"));
    }

    void arrowsOnlyLookEnterGoes()
    {
        Shown shown;
        QSignalSpy revealed(&shown.session, &Session::revealRequested);
        shown.list()->setFocus();
        shown.list()->setCurrentIndex(shown.model()->index(0, 0));
        QTest::keyClick(shown.list(), Qt::Key_Down);
        QCOMPARE(revealed.size(), 0);
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(revealed.size(), 1);
    }

    void nextAndPreviousGoAround()
    {
        Shown shown;
        const int rows = shown.model()->size();
        shown.panel.next();
        QCOMPARE(shown.list()->currentIndex().row(), 0);
        shown.panel.previous();
        QCOMPARE(shown.list()->currentIndex().row(), rows - 1);
        shown.panel.next();
        QCOMPARE(shown.list()->currentIndex().row(), 0);
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"accounts"});
    }

    void nextWorksWhileThePanelIsHidden()
    {
        Shown shown;
        shown.panel.hide();
        shown.session.apply(
            "Size", withValueEverywhere(shown.session.design(), "core-db", Key::of("instanceType"), "db.r6.large"));
        shown.settled();
        shown.panel.next();
        QVERIFY(!shown.find(burstable).isValid());
        QVERIFY(shown.list()->currentIndex().isValid());
    }

    void filtersByWordsOfEverything()
    {
        Shown shown;
        for (const char* typed : {"burstable", "t3-in", "R6.large recommended", "core production t3"}) {
            shown.filter()->clear();
            QTest::keyClicks(shown.filter(), typed);
            QTRY_VERIFY2(shown.model()->size() == 1, typed);
            QVERIFY2(shown.find(burstable).isValid(), typed);
        }
        QTest::keyClick(shown.filter(), Qt::Key_Escape);
        QTRY_VERIFY(shown.model()->size() > 1);
    }

    void saysWhatIsHiddenAndShowsItAgain()
    {
        Shown shown;
        const int all = shown.model()->size();
        QTest::keyClicks(shown.filter(), "zzzz");
        QTRY_COMPARE(shown.model()->size(), 0);
        QCOMPARE(shown.label("emptyTitle"), QStringLiteral("Nothing passes the filter"));
        QTest::mouseClick(shown.button("clear"), Qt::LeftButton);
        QCOMPARE(shown.model()->size(), all);
    }

    void togglesCountFindingsAndHideThem()
    {
        Shown shown;
        const auto counts = shown.session.analysis()->counts();
        QCOMPARE(shown.toggle(Weight::error)->text(), QString::number(counts.error));
        QCOMPARE(shown.toggle(Weight::error)->accessibleName(), QStringLiteral("Errors: %1").arg(counts.error));
        QTest::mouseClick(shown.toggle(Weight::error), Qt::LeftButton);
        for (int i = 0; i < shown.model()->size(); ++i)
            QVERIFY(shown.model()->rowAt(shown.model()->indexAt(i))->weight() != Weight::error);
        shown.panel.showOnly(Severity::error);
        QVERIFY(shown.model()->size() > 0);
        for (int i = 0; i < shown.model()->size(); ++i)
            QVERIFY(shown.model()->rowAt(shown.model()->indexAt(i))->weight() == Weight::error);
    }

    void followsTheEnvironmentThatIsLookedAt()
    {
        Shown shown;
        shown.session.setEnvironment("qa");
        QCOMPARE(shown.box("environment")->currentText(), QStringLiteral("QA"));
        QVERIFY(!shown.find(burstable).isValid());
        QCOMPARE(shown.words("unreachable-container|accounts|qa", FindingModel::environment), QStringLiteral("QA"));
        QCOMPARE(shown.toggle(Weight::warning)->text(),
                 QString::number(shown.session.analysis()->counts("qa").warning));
        shown.box("environment")->setCurrentIndex(0);
        QVERIFY(shown.find(burstable).isValid());
        QCOMPARE(shown.session.environment(), std::string("qa"));
    }

    void gathers_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("component") << 1 << QStringList{"Accounts", "Core", "Design"};
        QTest::newRow("severity") << 3 << QStringList{"Errors", "Warnings", "Advice"};
    }
    void gathers()
    {
        QFETCH(const int, grouping);
        QFETCH(const QStringList, groups);
        Shown shown;
        const QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.box("grouping")->setCurrentIndex(grouping);
        QStringList names;
        for (int row = 0; row < shown.model()->rowCount(); ++row)
            names << shown.model()->index(row, 0).data().toString();
        QCOMPARE(names, groups);
        QVERIFY(shown.list()->isExpanded(shown.model()->index(0, 0)));
    }

    void aFoldedGroupStaysSoAndNextOpensIt()
    {
        Shown shown;
        shown.box("grouping")->setCurrentIndex(3);
        const QModelIndex errors = shown.model()->index(0, 0);
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, shown.list()->visualRect(errors).center());
        QVERIFY(!shown.list()->isExpanded(errors));
        shown.session.apply(
            "Size", withValueEverywhere(shown.session.design(), "core-db", Key::of("instanceType"), "db.r6.large"));
        shown.settled();
        QVERIFY(!shown.list()->isExpanded(shown.model()->index(0, 0)));
        shown.list()->setCurrentIndex({});
        shown.panel.next();
        QVERIFY(shown.list()->isExpanded(shown.model()->index(0, 0)));
        QVERIFY(shown.model()->rowAt(shown.list()->currentIndex()));
    }

    void keepsTheChosenProblemWhenTheAnalysisRefreshes()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.choose(burstable);
        const QString before = shown.current();
        const Design more =
            withNewComponent(shown.session.design(), Key::of("container"), "Another", "accounts", {}).design;
        shown.session.apply("Add", more);
        shown.settled();
        QCOMPARE(shown.current(), before);
        QCOMPARE(shown.list()->currentIndex(), shown.find(burstable));
    }

    void aMovedComponentDoesNotResetTheRows()
    {
        Shown shown;
        QSignalSpy reset(shown.model(), &QAbstractItemModel::modelReset);
        shown.session.apply("Move", moved(shown.session.design(), "core-db", Point{800, 400}));
        shown.settled();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(shown.model()->analysis().get(), shown.session.analysis().get());
    }

    void aFixHasItsPriceIsPreviewedAndIsOneStep()
    {
        Shown shown;
        shown.choose(burstable);
        QCOMPARE(shown.fixes().size(), 1);
        FixButton* fix = shown.fixes().first();
        QCOMPARE(fix->title(), QStringLiteral("Use db.r6.large"));
        QTRY_VERIFY2(fix->accessibleName().contains("MRU Production"), qPrintable(fix->accessibleName()));
        QVERIFY(fix->accessibleName().contains("clears 1"));
        QVERIFY(!shown.session.preview());
        fix->setFocus();
        QTRY_VERIFY(shown.session.preview().has_value());
        QVERIFY(!(*shown.session.preview() == shown.session.design()));
        shown.list()->setFocus();
        QTRY_VERIFY(!shown.session.preview().has_value());
        QTest::mouseClick(fix, Qt::LeftButton);
        QCOMPARE(shown.steps(), std::size_t(1));
        QCOMPARE(shown.session.history().undoName(), std::string("Use db.r6.large"));
        shown.settled();
        QVERIFY(!shown.find(burstable).isValid());
        QVERIFY(shown.model()->rowAt(shown.list()->currentIndex())); // the one that took its place
    }

    void aFixOfSeveralEnvironmentsMendsThemAllOnce()
    {
        Shown shown;
        shown.choose("database-credentials-secret-missing|accounts|production|core-db");
        QCOMPARE(shown.fixes().size(), 1);
        QTest::mouseClick(shown.fixes().first(), Qt::LeftButton);
        shown.settled();
        std::size_t secrets = 0;
        for (const Component& component : shown.session.design().components())
            secrets += component.kind == Key::of("secret") ? 1U : 0U;
        QCOMPARE(secrets, std::size_t(1));
        QVERIFY(!shown.find("database-credentials-secret-missing|accounts|production|core-db").isValid());
        QVERIFY(!shown.find("database-credentials-secret-missing|accounts|qa|core-db").isValid());
        QCOMPARE(shown.steps(), std::size_t(1));
    }

    void aFixMendsAllThatItsRuleFindsAsOneStep()
    {
        Component second = *smallDesign().component("core-db");
        second.id = "other-db";
        second.name = "Other";
        Shown shown(smallDesign().with(std::move(second)));
        shown.choose(burstable);
        QCOMPARE(shown.fixes().size(), 2);
        QCOMPARE(shown.fixes().last()->title(), QStringLiteral("Everywhere (2): Use db.r6.large"));
        QTest::mouseClick(shown.fixes().last(), Qt::LeftButton);
        shown.settled();
        QVERIFY(!shown.find(burstable).isValid());
        QVERIFY(!shown.find("t3-in-production|other-db|production").isValid());
        QCOMPARE(shown.steps(), std::size_t(1));
    }

    void aFixForAllIsOfferedAsLongAsNobodyWaitsForIt()
    {
        const auto offered = [](int databases) {
            Design design = smallDesign();
            for (int i = 1; i < databases; ++i) {
                Component next = *design.component("core-db");
                next.id = "db" + std::to_string(i);
                next.name = "Database " + std::to_string(i);
                design = design.with(std::move(next));
            }
            Shown shown(std::move(design));
            shown.choose(burstable);
            return shown.fixes().last()->title();
        };
        QCOMPARE(offered(120), QStringLiteral("Everywhere (120): Use db.r6.large"));
        QCOMPARE(offered(250), QStringLiteral("Use db.r6.large")); // of 251 components each
    }

    void acceptsWithAReason()
    {
        Shown shown;
        shown.acceptBurstable();
        QCOMPARE(shown.steps(), std::size_t(1));
        const Acceptance* acceptance = shown.session.design().accepted().find(burstable);
        QVERIFY(acceptance);
        QCOMPARE(acceptance->reason, std::string("Load test only until March"));
        QCOMPARE(acceptance->by, std::string("architect@example.com"));
        QCOMPARE(acceptance->on, QDate::currentDate().toString(Qt::ISODate).toStdString());
        QCOMPARE(acceptance->facts, std::string("component=Database Core; type=db.t3.medium"));
        const int last = shown.model()->size() - 1;
        QCOMPARE(shown.find(burstable), shown.model()->indexAt(last));
        QCOMPARE(shown.find(burstable).data(FindingModel::reasonRole).toString(),
                 QStringLiteral("Load test only until March"));
        QCOMPARE(shown.toggle(Weight::accepted)->text(), QStringLiteral("1"));
    }

    void remembersWhoAccepts()
    {
        Shown shown;
        shown.acceptBurstable();
        shown.choose("unreachable-container|accounts|production");
        QTest::mouseClick(shown.button("accept"), Qt::LeftButton);
        QCOMPARE(shown.edit("by")->text(), QStringLiteral("architect@example.com"));
        QVERIFY(!shown.button("acceptNow")->isEnabled()); // no reason yet
        QTest::keyClicks(shown.edit("reason"), "  ");
        QVERIFY(!shown.button("acceptNow")->isEnabled());
        QTest::keyClicks(shown.edit("reason"), "Wired next week");
        QTest::keyClick(shown.edit("reason"), Qt::Key_Return);
        QCOMPARE(shown.session.design().accepted().size(), std::size_t(3)); // both environments of the row
        QCOMPARE(shown.steps(), std::size_t(2));
    }

    void anAcceptanceIsWithdrawn()
    {
        Shown shown;
        shown.acceptBurstable();
        shown.choose(burstable);
        QVERIFY(shown.button("accept")->isHidden());
        QTest::mouseClick(shown.button("withdraw"), Qt::LeftButton);
        QVERIFY(shown.session.design().accepted().empty());
        shown.settled();
        QCOMPARE(shown.toggle(Weight::accepted)->text(), QStringLiteral("0"));
    }

    void anErrorCannotBeAcceptedAndSaysWhy()
    {
        Shown shown;
        shown.choose("single-code-repository|accounts|production");
        QVERIFY(shown.button("accept")->isHidden());
        const auto labels = shown.panel.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith("Cannot be accepted. The service cannot deliver");
        }));
    }

    void theFormSurvivesAnEditElsewhere()
    {
        Shown shown;
        shown.choose(burstable);
        QTest::mouseClick(shown.button("accept"), Qt::LeftButton);
        QTest::keyClicks(shown.edit("reason"), "Half a sent");
        shown.session.apply("Rename", renamed(shown.session.design(), "accounts", "Ledger"));
        shown.settled();
        QVERIFY(shown.edit("reason")->isVisible());
        QCOMPARE(shown.edit("reason")->text(), QStringLiteral("Half a sent"));
        QTest::keyClick(shown.edit("reason"), Qt::Key_Escape);
        QVERIFY(!shown.edit("reason")->isVisible());
        QCOMPARE(shown.session.design().accepted().size(), std::size_t(0));
    }

    void quickFixOffersAMenuWithPrices()
    {
        Shown shown;
        shown.choose(burstable);
        shown.panel.quickFix();
        auto* menu = shown.panel.findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QAction* action = menu->actions().first();
        QVERIFY2(action->text().startsWith("Use db.r6.large (+"), qPrintable(action->text()));
        const QRect row = shown.list()->visualRect(shown.list()->currentIndex());
        QCOMPARE(menu->pos(), shown.list()->viewport()->mapToGlobal(row.bottomLeft()));
        menu->setActiveAction(action);
        QVERIFY(shown.session.preview().has_value());
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(shown.session.history().undoName(), std::string("Use db.r6.large"));
        QVERIFY(!shown.session.preview().has_value());
    }

    void quickFixOfTheSelectedComponent()
    {
        Shown shown;
        shown.choose(burstable);
        shown.session.select({"accounts"}); // not what the row is about
        shown.panel.quickFix();
        auto* menu = shown.panel.findChild<QMenu*>();
        QStringList fixes;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                fixes << action->text().section(QStringLiteral(" ("), 0, 0);
        QCOMPARE(fixes, (QStringList{"Add a secret in AWS for Container Accounts", "Set the pool to 10"}));
        menu->close();
    }

    void quickFixSaysWhereThereIsNone()
    {
        Shown shown;
        shown.panel.quickFix();
        auto* menu = shown.panel.findChild<QMenu*>();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled());
        menu->close();
    }

    void f1AsksForThePage()
    {
        Shown shown;
        QSignalSpy explained(&shown.session, &Session::explainRequested);
        shown.choose(burstable);
        shown.list()->setFocus();
        QTest::keyClick(shown.list(), Qt::Key_F1);
        QCOMPARE(explained.first().first().toString(), QStringLiteral("rule/t3-in-production"));
    }

    void doesNothingWhileHidden()
    {
        Shown shown;
        shown.panel.hide();
        QSignalSpy reset(shown.model(), &QAbstractItemModel::modelReset);
        shown.session.apply("Remove", shown.session.design().withoutComponent("core-db"));
        shown.settled();
        QCOMPARE(reset.size(), 0);
        shown.panel.show();
        QCOMPARE(reset.size(), 1);
        QVERIFY(!shown.find(burstable).isValid());
    }

    void speaksTheSessionsLanguage()
    {
        Shown shown;
        shown.session.setLanguage(Language::es);
        QCOMPARE(shown.words(burstable, FindingModel::problem),
                 QStringLiteral("Base de datos Core: db.t3.medium en producción; se recomienda db.r6.large."));
        shown.choose(burstable);
        QCOMPARE(shown.fixes().first()->title(), QStringLiteral("Usar db.r6.large"));
    }

    void anotherDesignIsShownWithoutARest()
    {
        Shown shown;
        shown.choose(burstable);
        shown.session.open(History(Design()));
        QCOMPARE(shown.model()->size(), 0);
        QCOMPARE(shown.label("emptyTitle"), QStringLiteral("Checking…"));
        QVERIFY(shown.fixes().isEmpty());
        shown.settled();
        QVERIFY(shown.model()->size() > 0); // of the design itself
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::ProblemsTest)
#include "problems_test.moc"
