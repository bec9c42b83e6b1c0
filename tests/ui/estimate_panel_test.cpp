#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include "design/edits.h"
#include "ui/estimate/cost_chart.h"
#include "ui/estimate/cost_model.h"
#include "ui/estimate/estimate_panel.h"
#include "ui/open_session.h"
#include "ui/quiet.h"

namespace designer::ui {

namespace {

/// A card of the sample's rates, with a price for an MRU and other numbers for a VPN.
QByteArray companyCard(const QByteArray& vpn)
{
    return R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "bank", "version": "7", "name": "Bank card",
        "effectiveFrom": "2026-01-01", "currency": "USD", "pricePerMru": "30", "rates": {"vpn": {"rate": )"
           + vpn + R"(}, "environment": {"rate": "0"}, "container": {"perVcpu": "1", "perGb": "0.5"}}})";
}

QString write(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its own file");
    return file.fileName();
}

/// The panel on a design, as it is in the dock of a laptop.
struct Shown {
    test::Quiet quiet;
    test::OwnSettings settings;
    Session session{Catalogue::builtIn()};
    EstimatePanel panel{session};

    explicit Shown(Design design)
    {
        test::open(session, std::move(design));
        panel.resize(1366, 400);
        panel.show();
        QCoreApplication::processEvents();
    }

    QTreeView* tree() const { return panel.findChild<QTreeView*>(QStringLiteral("costs")); }
    CostModel* model() const { return static_cast<CostModel*>(tree()->model()); }
    QTableView* totals() const { return panel.findChild<QTableView*>(QStringLiteral("totals")); }
    QTextBrowser* ledger() const { return panel.findChild<QTextBrowser*>(QStringLiteral("ledger")); }
    QString ledgerText() const { return ledger()->toPlainText().replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }

    QModelIndex row(const QString& name, const QModelIndex& parent = {}) const
    {
        for (int i = 0; i < model()->rowCount(parent); ++i) {
            const QModelIndex index = model()->index(i, 0, parent);
            if (index.data().toString() == name)
                return index;
            if (const QModelIndex below = row(name, index); below.isValid())
                return below;
        }
        return {};
    }
    /// "Keycloak database | 10.56 | 1.69 | 12.25"
    QString words(const QModelIndex& first) const
    {
        QStringList out;
        for (int column = 0; column < model()->columnCount(); ++column)
            out << first.siblingAtColumn(column).data().toString();
        return out.join(QStringLiteral(" | "));
    }
    void click(const QModelIndex& index, Qt::KeyboardModifiers modifiers = {}) const
    {
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, modifiers, tree()->visualRect(index).center());
    }
    /// Follows the first link of the ledger that says these words.
    bool follow(const QString& words) const
    {
        QTextCursor cursor = ledger()->document()->find(words);
        if (cursor.isNull())
            return false;
        cursor.setPosition(cursor.selectionStart() + 1);
        ledger()->setTextCursor(cursor);
        ledger()->ensureCursorVisible();
        QTest::mouseClick(ledger()->viewport(), Qt::LeftButton, {}, ledger()->cursorRect(cursor).center());
        return true;
    }
    QString totalWords(int row) const
    {
        QStringList out;
        for (int column = 0; column < totals()->model()->columnCount(); ++column)
            out << totals()->model()->index(row, column).data().toString();
        return out.join(QStringLiteral(" | "));
    }
};

} // namespace

class EstimatePanelTest : public QObject {
    Q_OBJECT

private slots:
    void showsEveryComponentInEveryEnvironment()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.words(shown.row("Keycloak database")), "Keycloak database | 10.56 | 1.69 | 12.25");
        QCOMPARE(shown.words(shown.row("Accounts")), "Accounts | 2.00 | 1.00 | 3.00");
        QCOMPARE(shown.words(shown.row("Banking APIs")), "Banking APIs | included | included | included");
        QCOMPARE(shown.words(shown.row("Compute")), "Compute | 11.00 | 6.00 | 17.00");
        QCOMPARE(shown.words(shown.row("Database storage")), "Database storage | 0.03 | 0.03 | 0.06");
        QCOMPARE(shown.totalWords(0), "Total MRU per month | 22.57 | 8.70 | 31.27");
        QCOMPARE(shown.totals()->model()->rowCount(), 1);
        const QModelIndex amount = shown.row("Accounts").siblingAtColumn(1);
        QCOMPARE(amount.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(amount.data(Qt::AccessibleTextRole).toString(), "Accounts, Production: 2.00");
    }

    void totalsStandBelowTheirColumns()
    {
        Shown shown(test::templateNamed("public-site"));
        for (int column = 0; column < shown.model()->columnCount(); ++column)
            QCOMPARE(shown.totals()->columnWidth(column), shown.tree()->header()->sectionSize(column));
        shown.tree()->header()->resizeSection(1, 143);
        QCOMPARE(shown.totals()->columnWidth(1), 143);
    }

    void unknownIsNeverZero()
    {
        Shown shown(test::loaded(FIXTURES "/every-rule.mcdesign"));
        const QModelIndex domain = shown.row("Example domain");
        QCOMPARE(domain.siblingAtColumn(shown.model()->columnCount() - 1).data().toString(), "unknown");
        QVERIFY(!domain.siblingAtColumn(shown.model()->columnCount() - 1).data(Qt::DecorationRole).isNull());
        QVERIFY(shown.totalWords(0).endsWith(" | ≥ 221.71"));
        QCOMPARE(shown.totalWords(1).section(" | ", -1), "≥ 222.71");
        auto* incomplete = shown.panel.findChild<QToolButton*>(QStringLiteral("incomplete"));
        QVERIFY(incomplete->isVisible());
        QCOMPARE(incomplete->text(), "incomplete: 1 line unknown");
        QTest::mouseClick(incomplete, Qt::LeftButton);
        QVERIFY(shown.ledgerText().contains("The rate card has no MRU value for domain-registration."));
    }

    void explainsTheNumberThatIsClicked()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.click(shown.row("Keycloak database").siblingAtColumn(1));
        const QString text = shown.ledgerText();
        for (const char* part :
             {"Keycloak database · Production", "5.266 × 2 = 10.532000", "Instance type", "db.r6.large",
              "database.byType.db.r6.large", "5.266", "10 GB × 0.002775 = 0.027750",
              "Illustrative rate card (not Modyo's prices) · version 0.1.0, effective from 2026-10-02",
              "1 MRU is defined here as", "These are not Modyo's values."})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(!text.contains("1.661"));
        QTest::keyClick(shown.tree(), Qt::Key_Right);
        QVERIFY(shown.ledgerText().contains("Keycloak database · Certification"));
        QVERIFY(shown.ledgerText().contains("1.661 × 1 = 1.661000"));
        QTest::keyClick(shown.tree(), Qt::Key_Right);
        QVERIFY(shown.ledgerText().contains("5.266 × 2 = 10.532000"));
        QVERIFY(shown.ledgerText().contains("1.661 × 1 = 1.661000"));
    }

    void explainsSums()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        const QModelIndex total = shown.totals()->model()->index(0, 1);
        QTest::mouseClick(shown.totals()->viewport(), Qt::LeftButton, {}, shown.totals()->visualRect(total).center());
        QVERIFY(shown.ledgerText().contains("Whole design · Production"));
        QVERIFY(shown.ledgerText().contains("10.559750"));
        QVERIFY(shown.follow("Keycloak database"));
        QVERIFY(shown.ledgerText().contains("5.266 × 2 = 10.532000"));
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"keycloak-db"});
        shown.click(shown.row("Compute").siblingAtColumn(2));
        QVERIFY(shown.ledgerText().contains("Compute · Certification"));
    }

    void anInputLeadsToItsField()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QSignalSpy revealed(&shown.session, &Session::revealRequested);
        shown.click(shown.row("Keycloak database").siblingAtColumn(1));
        QVERIFY(shown.follow("Instance type"));
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(revealed[0][0].value<std::string>(), "keycloak-db");
        QVERIFY(revealed[0][1].value<Key>() == property::instanceType);
        QCOMPARE(shown.session.environment(), "production");
    }

    void aQuestionLeadsToTheFieldThatAnswersIt()
    {
        Shown shown(withValue(test::templateNamed("reference-architecture"), "keycloak-db", "production",
                              property::instanceType, "db.x9.huge"));
        QSignalSpy revealed(&shown.session, &Session::revealRequested);
        shown.click(shown.row("Keycloak database").siblingAtColumn(1));
        QVERIFY(shown.ledgerText().contains("The rate card has no MRU value for database.byType.db.x9.huge."));
        QCOMPARE(shown.row("Keycloak database").siblingAtColumn(1).data().toString(), "≥ 0.03");
        QVERIFY(shown.follow("Open “Instance type”"));
        QCOMPARE(revealed.size(), 1);
        QVERIFY(revealed[0][1].value<Key>() == property::instanceType);
    }

    void selectionGoesBothWays()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.click(shown.row("Accounts"));
        QCOMPARE(shown.session.selection(), std::vector<std::string>{"accounts"});
        shown.session.select({"sso"});
        QCOMPARE(shown.tree()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(shown.tree()->selectionModel()->selectedRows().front().data().toString(), "Single sign-on");
        QVERIFY(shown.ledgerText().contains("Single sign-on · Total"));
        shown.session.select({"accounts", "customers"});
        QCOMPARE(shown.tree()->selectionModel()->selectedRows().size(), 2);
        shown.session.select({});
        QVERIFY(shown.tree()->selectionModel()->selectedRows().isEmpty());
    }

    void sortsByAmountAndKeepsTheSelection()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        auto* grouping = shown.panel.findChild<QComboBox*>();
        grouping->setCurrentIndex(1);
        emit grouping->activated(1);
        shown.session.select({"sso"});
        shown.tree()->sortByColumn(3, Qt::DescendingOrder);
        QCOMPARE(shown.words(shown.model()->index(0, 0)), "Keycloak database | 10.56 | 1.69 | 12.25");
        QCOMPARE(shown.words(shown.model()->index(1, 0)), "Single sign-on | 5.00 | 3.00 | 8.00");
        QCOMPARE(shown.tree()->selectionModel()->selectedRows().front().row(), 1);
        shown.tree()->sortByColumn(3, Qt::AscendingOrder);
        QCOMPARE(shown.tree()->selectionModel()->selectedRows().front().data().toString(), "Single sign-on");
    }

    void anEditChangesNumbersInPlace()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.tree()->collapse(shown.row("Network"));
        shown.tree()->expand(shown.row("Single sign-on"));
        shown.click(shown.row("Accounts").siblingAtColumn(1));
        QSignalSpy reset(shown.model(), &QAbstractItemModel::modelReset);
        shown.session.apply(QStringLiteral("Grow"),
                            withValue(shown.session.design(), "accounts", "production", property::vcpu, 2));
        shown.session.currentAnalysis();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(shown.words(shown.row("Accounts")), "Accounts | 3.64 | 1.00 | 4.64");
        QVERIFY(shown.ledgerText().contains("(2 vCPU × 0.82 + 2 GB × 0.09) × 2 = 3.640000"));
        QVERIFY(shown.ledgerText().contains("set for this environment"));
        shown.session.apply(QStringLiteral("Remove"), shown.session.design().withoutComponent("customers"));
        shown.session.currentAnalysis();
        QCOMPARE(reset.size(), 1);
        QVERIFY(!shown.row("Customers").isValid());
        QVERIFY(!shown.tree()->isExpanded(shown.row("Network")));
        QVERIFY(shown.tree()->isExpanded(shown.row("Single sign-on")));
        QCOMPARE(shown.tree()->selectionModel()->selectedRows().front().data().toString(), "Accounts");
    }

    void doesNothingWhileItIsHidden()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.panel.hide();
        QSignalSpy changed(shown.model(), &QAbstractItemModel::dataChanged);
        shown.session.apply(QStringLiteral("Grow"),
                            withValue(shown.session.design(), "accounts", "production", property::vcpu, 2));
        shown.session.currentAnalysis();
        QCOMPARE(changed.size(), 0);
        shown.panel.show();
        QCOMPARE(shown.words(shown.row("Accounts")), "Accounts | 3.64 | 1.00 | 4.64");
    }

    void countsWithACardOfACompany()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QTemporaryDir folder;
        const QString file = write(folder, "bank.json", companyCard("\"4\""));
        QVERIFY(shown.panel.openRateCard(file));
        shown.session.currentAnalysis();
        QCOMPARE(shown.words(shown.row("Link to the data centre")), "Link to the data centre | 4.00 | 4.00 | 8.00");
        QCOMPARE(shown.totalWords(1), "USD per month | ≥ 720.00 | ≥ 420.00 | ≥ 1,140.00");
        auto* card = shown.panel.findChild<QPushButton*>(QStringLiteral("rateCard"));
        QCOMPARE(card->text(), "Bank card");
        auto* disclaimer = shown.panel.findChild<QLabel*>(QStringLiteral("disclaimer"));
        QCOMPARE(disclaimer->text(), "");
        emit card->menu()->aboutToShow();
        QCOMPARE(card->menu()->actions().size(), 6);
        QCOMPARE(card->menu()->actions()[1]->text(), "bank.json");
        card->menu()->actions()[0]->trigger();
        shown.session.currentAnalysis();
        QCOMPARE(shown.totalWords(0), "Total MRU per month | 22.57 | 8.70 | 31.27");
        QVERIFY(disclaimer->text().startsWith("Illustration only."));
    }

    void saysWhatIsWrongWithACardAndWhere()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QTemporaryDir folder;
        const QString file = write(folder, "bad.json", companyCard("4"));
        QVERIFY(!shown.panel.openRateCard(file));
        auto* problem = shown.panel.findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().startsWith(file + ":2:"), qPrintable(problem->text()));
        QVERIFY(problem->text().contains("/rates/vpn/rate"));
        QCOMPARE(shown.totalWords(0), "Total MRU per month | 22.57 | 8.70 | 31.27");
        QVERIFY(!shown.panel.openRateCard(folder.filePath(QStringLiteral("none.json"))));
        QVERIFY(shown.panel.openRateCard(write(folder, "good.json", companyCard("\"4\""))));
        QVERIFY(!problem->isVisible());
    }

    void remembersTheCard()
    {
        test::Quiet quiet;
        test::OwnSettings settings;
        QTemporaryDir folder;
        {
            Session session(Catalogue::builtIn());
            EstimatePanel panel(session);
            QVERIFY(panel.openRateCard(write(folder, "bank.json", companyCard("\"4\""))));
        }
        Session session(Catalogue::builtIn());
        EstimatePanel panel(session);
        QCOMPARE(session.rateCard().name.en, "Bank card");
    }

    void copiesWhatIsSelectedOrAll()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.click(shown.row("Accounts"));
        QTest::keyClick(shown.tree(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text().section('\n', 0, 1),
                 "MRU per month\tProduction\tCertification\tTotal\n  Accounts\t2.00\t1.00\t3.00");
        QVERIFY(data->text().contains("These are not Modyo's values."));
        QVERIFY(data->html().contains("<td align=\"right\">2.00</td>"));
        shown.panel.copyAll();
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY(all.contains("\nCompute\t11.00\t6.00\t17.00\n"));
        QVERIFY(all.contains("\nTotal\t22.57\t8.70\t31.27\n"));
    }

    void writesCsvOrSaysWhyNot()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("estimate.csv"));
        QVERIFY(shown.panel.writeCsv(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("31.274500"));
        QVERIFY(!shown.panel.writeCsv(folder.filePath(QStringLiteral("nowhere/estimate.csv"))));
        auto* problem = shown.panel.findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains("nowhere/estimate.csv"));
    }

    void drawsAndDescribesTheChart()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        auto* chart = shown.panel.findChild<CostChart*>();
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->description(), "Production: Network 1.01, Compute 11.00, Data 10.56\n"
                                       "Certification: Network 1.01, Compute 6.00, Data 1.69");
        QSignalSpy clicked(chart, &CostChart::placeClicked);
        for (int x = chart->width() / 3; x < chart->width() && clicked.isEmpty(); x += 4)
            QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(x, 20));
        QCOMPARE(clicked.size(), 1);
        QVERIFY(shown.ledgerText().contains(" · Production"));
    }

    void speaksSpanish()
    {
        Shown shown(test::templateNamed("reference-architecture"));
        shown.session.setLanguage(Language::es);
        QCOMPARE(shown.row("Cómputo").siblingAtColumn(3).data().toString(), "17,00");
        QVERIFY(shown.panel.findChild<QLabel*>(QStringLiteral("disclaimer"))->text().startsWith("Solo ilustrativa."));
        shown.click(shown.row("Keycloak database").siblingAtColumn(1));
        QVERIFY(shown.ledgerText().contains("5,266 × 2 = 10,532000"));
    }

    void anEmptyDesignSaysWhatWillBeHere()
    {
        Shown shown(test::templateNamed("empty"));
        auto* empty = shown.panel.findChild<QLabel*>(QStringLiteral("empty"));
        QVERIFY(empty->isVisible());
        QVERIFY(!shown.tree()->isVisible());
        test::open(shown.session, test::templateNamed("reference-architecture"));
        QVERIFY(!empty->isVisible());
        QVERIFY(shown.tree()->isVisible());
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::EstimatePanelTest)
#include "estimate_panel_test.moc"
