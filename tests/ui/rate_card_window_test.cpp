#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include "design/edits.h"
#include "ui/estimate/estimate_panel.h"
#include "ui/estimate/rate_card_window.h"
#include "ui/open_session.h"
#include "ui/quiet.h"

namespace designer::ui {

namespace {

constexpr char bankCard[] = R"({
  "format": "modyo-connect-rate-card",
  "formatVersion": 1,
  "id": "bank",
  "version": "7",
  "name": "Bank card",
  "theirs": {"kept": true},
  "rates": {
    "container": {"perVcpu": "0.820", "perGb": "0.090"},
    "vpn": {"rate": "1.013", "unit": "link-month"},
    "waf": {"rate": "0"}
  }
}
)";

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its own file");
}

/// The panel, and the window that its menu opens.
struct Desk {
    test::Quiet quiet;
    test::OwnSettings settings;
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("bank.json"));
    Session session{Catalogue::builtIn()};
    EstimatePanel panel{session};
    RateCardWindow* window = nullptr;

    Desk()
    {
        put(file, bankCard);
        test::open(session, test::templateNamed("reference-architecture"));
        panel.resize(1366, 300);
        panel.show();
        QCoreApplication::processEvents();
    }

    void choose(const QString& words)
    {
        QMenu* menu = panel.findChild<QPushButton*>(QStringLiteral("rateCard"))->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == words)
                action->trigger();
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<RateCardWindow*>(each); found && found->isVisible())
                window = found;
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowActive(window));
    }
    void edit()
    {
        QVERIFY(panel.openRateCard(file));
        choose(QStringLiteral("Edit the rate card…"));
    }

    QTreeView* table() const { return window->findChild<QTreeView*>(QStringLiteral("rates")); }
    template <typename T> T* find(const char* name) const { return window->findChild<T*>(QLatin1String(name)); }
    QString text(int row) const
    {
        QStringList out;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            out << table()->model()->index(row, column).data().toString();
        return out.join(QStringLiteral(" | "));
    }
    QStringList keys() const
    {
        QStringList out;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            out << table()->model()->index(row, table()->model()->columnCount() - 1).data().toString();
        return out;
    }
    void goTo(const QString& key) const
    {
        const auto row = static_cast<int>(keys().indexOf(key));
        QVERIFY(row >= 0);
        const QModelIndex index = table()->model()->index(row, 1);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    }
    /// As somebody types into the table: over what is there, then Enter.
    void type(const QString& words) const
    {
        QTest::keyClicks(QApplication::focusWidget(), words.left(1));
        QTest::keyClicks(QApplication::focusWidget(), words.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents(); // the editor closes after the key
    }
    void fill(const char* field, const QString& words) const
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

class RateCardWindowTest : public QObject {
    Q_OBJECT

private slots:
    void missingRatesComeFirstAndAreGivenInPlace()
    {
        Desk desk;
        desk.edit();
        QAbstractItemModelTester tester(desk.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.find<QToolButton>("missing")->text(), "7 rates that this design needs are missing");
        QCOMPARE(desk.text(0), "API Gateway |  | missing |  | api-gateway");
        QCOMPARE(desk.text(2), "Database | db.r6.large | missing |  | database.byType.db.r6.large");
        QCOMPARE(desk.text(7), "Container | each vCPU | 0.820 |  | container.perVcpu");
        QCOMPARE(desk.text(9), "VPN (site-to-site) |  | 1.013 | link-month | vpn");

        desk.goTo(QStringLiteral("database.byType.db.r6.large"));
        desk.type(QStringLiteral("5.266"));
        QCOMPARE(desk.text(2), "Database | db.r6.large | 5.266 |  | database.byType.db.r6.large");
        QCOMPARE(desk.table()->currentIndex().row(), 3);
        QCOMPARE(desk.find<QToolButton>("missing")->text(), "6 rates that this design needs are missing");
        QVERIFY(desk.window->isWindowModified());
        QTest::keyClick(desk.window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!desk.window->isWindowModified());
        QByteArray expected = bankCard;
        expected.replace("\"waf\": {\"rate\": \"0\"}",
                         "\"waf\": {\"rate\": \"0\"},\n    \"database\": {\"byType\": {\"db.r6.large\": \"5.266\"}}");
        QCOMPARE(contents(desk.file), expected);
        QCOMPARE(desk.session.rateCard().rate("database.byType.db.r6.large"), 5'266'000); // it is the card in use
    }

    void numbersAreReadAsTheWindowsLanguageWritesThem()
    {
        Desk desk;
        desk.edit();
        const auto rate = [&desk](const char* key) {
            const auto row = static_cast<int>(desk.keys().indexOf(QLatin1String(key)));
            return desk.table()->model()->index(row, 2).data().toString();
        };
        const auto type = [&desk](const char* key, const char* words) {
            desk.goTo(QLatin1String(key));
            desk.type(QLatin1String(words));
        };
        type("vpn", "1,234");
        QCOMPARE(rate("vpn"), "1234");
        type("sso", "1,234.50");
        QCOMPARE(rate("sso"), "1234.50");
        type("waf", "12,5");
        QCOMPARE(rate("waf"), "12.5");
        type("api-gateway", "0,250");
        QCOMPARE(rate("api-gateway"), "0.250");
        desk.fill("pricePerMru", QStringLiteral("1,200.5"));
        QCOMPARE(desk.find<QLineEdit>("pricePerMru")->text(), "1200.5");

        desk.session.setLanguage(Language::es);
        QCOMPARE(rate("sso"), "1234,50");
        QCOMPARE(desk.find<QLineEdit>("pricePerMru")->text(), "1200,5");
        type("vpn", "1.234");
        QCOMPARE(rate("vpn"), "1234");
        QCOMPARE(desk.text(static_cast<int>(desk.keys().indexOf(QLatin1String("vpn")))),
                 "VPN (sitio a sitio) |  | 1234 | enlace-mes | vpn");
        type("sso", "1.234.567,25");
        QCOMPARE(rate("sso"), "1234567,25");
        type("waf", "2,125");
        QCOMPARE(rate("waf"), "2,125");
        type("api-gateway", "0.250");
        QCOMPARE(rate("api-gateway"), "0,250");
        desk.goTo(QStringLiteral("api-gateway"));
        QTest::keyClick(desk.table(), Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // nothing typed, nothing changed
        QCOMPARE(rate("api-gateway"), "0,250");
    }

    void whatIsNoRateStandsAtItsRowAndIsNotSaved()
    {
        Desk desk;
        desk.edit();
        desk.goTo(QStringLiteral("vpn"));
        desk.type(QStringLiteral("1.0135791"));
        const int row = static_cast<int>(desk.keys().indexOf(QStringLiteral("vpn")));
        QVERIFY(desk.table()
                    ->model()
                    ->index(row, 2)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith("Expected a decimal text with at most six decimals"));
        QCOMPARE(desk.find<QLabel>("problem")->text(), "1 value must be mended before the card can be saved.");
        QTest::keyClick(desk.window, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(contents(desk.file), QByteArray(bankCard));
        QCOMPARE(desk.table()->currentIndex().row(), row);
        QVERIFY(desk.find<QLabel>("problem")->text().endsWith("this is \"1.0135791\"."));
        QTest::keyClick(desk.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.table()->model()->index(row, 2).data().toString(), "1.013");
        QVERIFY(desk.find<QLabel>("problem")->text().isEmpty());
        QVERIFY(!desk.window->isWindowModified());
    }

    void theCardThatShipsIsOnlySavedAsACopy()
    {
        Desk desk;
        desk.choose(QStringLiteral("Show the rate card…"));
        QVERIFY(desk.find<QWidget>("notice")->isVisible());
        QVERIFY(!desk.find<QPushButton>("save")->isVisible());
        QCOMPARE(desk.find<QPushButton>("use")->text(), "In use");
        desk.goTo(QStringLiteral("vpn"));
        QTest::keyClicks(desk.table(), QStringLiteral("9"));
        QVERIFY(!desk.window->isWindowModified());
        const QString copy = desk.folder.filePath(QStringLiteral("copy.json"));
        QVERIFY(desk.window->saveTo(copy));
        QCOMPARE(contents(copy), contents(SOURCE_ROOT "/resources/ratecards/sample.json"));
        QVERIFY(!desk.find<QWidget>("notice")->isVisible());
        desk.goTo(QStringLiteral("vpn"));
        desk.type(QStringLiteral("9"));
        QTest::mouseClick(desk.find<QPushButton>("use"), Qt::LeftButton);
        QCOMPARE(desk.session.rateCard().rate("vpn"), 9'000'000);
        QCOMPARE(contents(copy).count('\n'), contents(SOURCE_ROOT "/resources/ratecards/sample.json").count('\n'));
    }

    void aNewCardAsksForEveryRate()
    {
        Desk desk;
        desk.choose(QStringLiteral("New rate card…"));
        desk.fill("name-en", QStringLiteral("Bank 2027"));
        desk.fill("pricePerMru", QStringLiteral("30"));
        QCOMPARE(desk.find<QLabel>("problem")->text(), "1 value must be mended before the card can be saved.");
        desk.fill("currency", QStringLiteral("USD"));
        desk.fill("validUntil", QStringLiteral("2027-06-30"));
        desk.goTo(QStringLiteral("container.perVcpu"));
        desk.type(QStringLiteral("1"));
        const QString path = desk.folder.filePath(QStringLiteral("bank-2027.json"));
        QVERIFY(desk.window->saveTo(path));
        const auto card = std::get<RateCard>(RateCard::read(contents(path).toStdString()));
        QCOMPARE(card.id, "bank-2027");
        QCOMPARE(card.name.en, "Bank 2027");
        QCOMPARE(card.name.es, "Tarifa nueva");
        QCOMPARE(card.currency.value_or(""), "USD");
        QCOMPARE(card.pricePerMru, 30'000'000);
        QCOMPARE(card.validUntil, "2027-06-30");
        QCOMPARE(card.rate("container.perVcpu"), 1'000'000);
        QCOMPARE(card.rate("waf"), std::nullopt);
        QVERIFY(!card.included("waf"));
        QVERIFY(!card.illustrative);
        QCOMPARE(card.entries().size(), RateCard::builtIn().entries().size());
    }

    void aChangeOfTheDesignTakesNothingFromWhoeverTypes()
    {
        Desk desk;
        desk.edit();
        const auto changeDesign = [&desk](const char* instanceType) {
            desk.session.apply(QStringLiteral("Change"), withValueEverywhere(desk.session.design(), "keycloak-db",
                                                                             Key::of("instanceType"), instanceType));
            desk.session.settle();
            desk.session.currentAnalysis();
        };
        auto* name = desk.find<QLineEdit>("name-en");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Half a na"));
        desk.table()->header()->resizeSection(1, 333);
        QSignalSpy emptied(desk.find<QComboBox>("choice")->model(), &QAbstractItemModel::rowsRemoved);
        changeDesign("db.r6.xlarge");
        QVERIFY(desk.keys().contains(QStringLiteral("database.byType.db.r6.xlarge"))); // what it needs is followed
        QCOMPARE(name->text(), "Half a na");
        QVERIFY(name->hasFocus());
        QCOMPARE(desk.table()->header()->sectionSize(1), 333);
        QCOMPARE(emptied.count(), 0);
        QTest::keyClicks(name, QStringLiteral("me"));

        desk.goTo(QStringLiteral("vpn"));
        QCOMPARE(desk.window->draft().texts("name").en, "Half a name");
        changeDesign("db.r6.large"); // rows come and go
        QCOMPARE(desk.keys().value(desk.table()->currentIndex().row()), "vpn");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("."));
        changeDesign("db.r6.xlarge");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(desk.text(static_cast<int>(desk.keys().indexOf(QStringLiteral("vpn")))),
                 "VPN (site-to-site) |  | 4.5 | link-month | vpn");
        QVERIFY(desk.keys().contains(QStringLiteral("database.byType.db.r6.xlarge")));
    }

    void aChangeByAnotherProgramIsNotOverwritten()
    {
        Desk desk;
        desk.edit();
        desk.goTo(QStringLiteral("vpn"));
        desk.type(QStringLiteral("2"));
        QByteArray foreign = bankCard;
        foreign.replace("Bank card", "Their card");
        put(desk.file, foreign);
        QTest::keyClick(desk.window, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(contents(desk.file), foreign);
        QVERIFY(desk.find<QWidget>("notice")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("overwrite"), Qt::LeftButton);
        QVERIFY(contents(desk.file).contains("\"vpn\": {\"rate\": \"2\""));
        QVERIFY(!desk.find<QWidget>("notice")->isVisible());
        put(desk.file, foreign);
        QTest::keyClick(desk.window, Qt::Key_S, Qt::ControlModifier); // nothing to save, yet it is told
        QVERIFY(desk.find<QWidget>("notice")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("readAgain"), Qt::LeftButton);
        QCOMPARE(desk.find<QLineEdit>("name-en")->text(), "Their card");
    }

    void aCardWhoseFileIsGoneIsSavedAgain()
    {
        Desk desk;
        desk.edit();
        QVERIFY(QFile::remove(desk.file));
        QTest::keyClick(desk.window, Qt::Key_S, Qt::ControlModifier); // nothing was typed
        QCOMPARE(contents(desk.file), QByteArray(bankCard));
        QVERIFY(!desk.find<QWidget>("notice")->isVisible());

        QVERIFY(QFile::remove(desk.file));
        QEvent comesBack(QEvent::WindowActivate);
        QCoreApplication::sendEvent(desk.window, &comesBack);
        QVERIFY(desk.find<QWidget>("notice")->isVisible());
        QVERIFY(!desk.find<QPushButton>("readAgain")->isVisible());
        QVERIFY(desk.window->isWindowModified());
        QTest::mouseClick(desk.find<QPushButton>("save"), Qt::LeftButton);
        QCOMPARE(contents(desk.file), QByteArray(bankCard));
        QVERIFY(!desk.window->isWindowModified());

        QVERIFY(QFile::remove(desk.file));
        const QPointer<RateCardWindow> window = desk.window;
        window->close();
        auto* box = window->findChild<QMessageBox*>();
        QVERIFY(box);
        QCOMPARE(box->text(), "The file of this rate card is gone. Save the card?");
        QTest::mouseClick(box->button(QMessageBox::Save), Qt::LeftButton);
        QTRY_VERIFY(!window);
        QCOMPARE(contents(desk.file), QByteArray(bankCard));
    }

    void savingTheCardThatShipsAsksForAFile()
    {
        Desk desk;
        desk.choose(QStringLiteral("Show the rate card…"));
        QTest::keyClick(desk.window, Qt::Key_S, Qt::ControlModifier);
        auto* dialog = desk.window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString copy = desk.folder.filePath(QStringLiteral("copy.json"));
        dialog->selectFile(copy);
        QMetaObject::invokeMethod(dialog, "accept");
        QCOMPARE(contents(copy), contents(SOURCE_ROOT "/resources/ratecards/sample.json"));
        QVERIFY(!desk.find<QWidget>("notice")->isVisible());
        QCOMPARE(desk.window->path(), copy);
    }

    void twoCardsStandSideBySide()
    {
        Desk desk;
        QByteArray other = bankCard;
        other.replace("\"1.013\"", "\"1\"").replace("\"version\": \"7\"", "\"version\": \"6\"");
        other.replace("\"waf\"", "\"sso\"");
        const QString path = desk.folder.filePath(QStringLiteral("old.json"));
        put(path, other);
        desk.edit();
        QVERIFY(desk.window->compareWithFile(path));
        QCOMPARE(desk.table()->model()->headerData(3, Qt::Horizontal).toString(), "Other card");
        QCOMPARE(desk.find<QPushButton>("compare")->text(), "Compared with Bank card 6");
        QCOMPARE(desk.text(static_cast<int>(desk.keys().indexOf(QStringLiteral("vpn")))),
                 "VPN (site-to-site) |  | 1.013 | 1 | +0.013 | link-month | vpn");
        auto* choice = desk.find<QComboBox>("choice");
        choice->setCurrentIndex(choice->findText(QStringLiteral("Different from the other card")));
        emit choice->activated(choice->currentIndex());
        QCOMPARE(desk.keys(), (QStringList{"sso", "vpn", "waf"}));
        QCOMPARE(desk.text(0), "SSO |  | missing | 0 | unknown |  | sso");
        desk.find<QLineEdit>("search")->setText(QStringLiteral("site"));
        QCOMPARE(desk.keys(), QStringList{"vpn"});
        desk.window->compareWith(nullptr);
        QCOMPARE(desk.table()->model()->columnCount(), 5);
    }

    void aRefusedCardCanBeMended()
    {
        Desk desk;
        QByteArray broken = bankCard;
        broken.replace("\"1.013\"", "1.013").replace("\"0\"", "\"x\"");
        put(desk.file, broken);
        QVERIFY(!desk.panel.openRateCard(desk.file));
        desk.choose(QStringLiteral("Mend bank.json…"));
        QCOMPARE(desk.find<QLabel>("problem")->text(), "2 values must be mended before the card can be saved.");
        QTest::keyClick(desk.window, Qt::Key_F8);
        desk.type(QStringLiteral("1.013"));
        QTest::keyClick(desk.window, Qt::Key_F8);
        QTest::keyClick(desk.table(), Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
        QTest::keyClick(desk.window, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(contents(desk.file), QByteArray(bankCard));
    }

    void closingAsksWhenSomethingWouldBeLost()
    {
        Desk desk;
        desk.edit();
        desk.goTo(QStringLiteral("vpn"));
        desk.type(QStringLiteral("2"));
        const QPointer<RateCardWindow> window = desk.window;
        window->close();
        auto* box = window->findChild<QMessageBox*>();
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!window);
        QCOMPARE(contents(desk.file), QByteArray(bankCard));
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::RateCardWindowTest)
#include "rate_card_window_test.moc"
