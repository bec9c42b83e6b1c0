#include "ui/inspector/design_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>
#include <optional>

#include "design/edits.h"
#include "format/format.h"
#include "ui/inspector/editing.h"
#include "ui/inspector/environments_model.h"
#include "ui/quiet.h"
#include "ui/render/words.h"

using namespace designer;
using namespace designer::ui;

namespace {

constexpr const char* bank = R"({"format": "modyo-connect-design", "version": 1, "name": "Bank", "client": "Banco",
  "contacts": {"dns": {"name": "Ana", "team": "core"}},
  "environments": [
    {"id": "production", "name": "Production", "kind": "production", "network": "10.0.0.0/16"},
    {"id": "qa", "name": "QA", "kind": "pre-production"}],
  "components": [
    {"id": "accounts", "kind": "container", "overrides": {"qa": {"vcpu": 2, "branch": "qa"}}},
    {"id": "lab", "kind": "queue", "environments": ["qa"]}]})";

} // namespace

class DesignPageTest : public QObject {
    Q_OBJECT

private:
    std::optional<designer::test::Quiet> quiet_; // begins when Qt Test has its own handler in place
    std::unique_ptr<Session> session_;
    std::unique_ptr<Editing> editing_;
    std::unique_ptr<DesignPage> page_;

    template <typename T> T* part(const char* name) const { return page_->findChild<T*>(QLatin1String(name)); }
    std::size_t steps() const { return session_->history().position(); }
    QString lastStep() const { return qt(session_->history().undoName()); }
    const Header& header() const { return session_->design().header(); }
    QTableView& table() const { return *part<QTableView>("environments"); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }

    void typeInto(const char* name, const QString& text)
    {
        auto* line = part<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void typeIntoCell(int row, int column, const QString& text)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
        QTest::keyClick(&table(), Qt::Key_F2);
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

private slots:
    void initTestCase() { quiet_.emplace(); }
    void cleanupTestCase() { quiet_.reset(); }
    void init()
    {
        auto read = readDesign(bank, Catalogue::builtIn());
        QVERIFY(std::holds_alternative<Design>(read));
        session_ = std::make_unique<Session>(Catalogue::builtIn());
        session_->open(History(std::get<Design>(read)));
        editing_ = std::make_unique<Editing>(*session_, nullptr);
        page_ = std::make_unique<DesignPage>(*session_, *editing_);
        connect(session_.get(), &Session::changed, page_.get(), [this] { page_->refresh(); });
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }
    void cleanup()
    {
        page_.reset();
        editing_.reset();
        session_.reset();
    }

    void eachFieldIsOneStep()
    {
        typeInto("client", "Banco Ejemplo");
        typeInto("primaryRegion", "us-east-1");
        typeInto("dnsEmail", "dns@example.com");
        QCOMPARE(header().client, std::string("Banco Ejemplo"));
        QCOMPARE(header().primaryRegion, std::string("us-east-1"));
        QCOMPARE(header().dns.email, std::string("dns@example.com"));
        QCOMPARE(header().dns.name, std::string("Ana"));
        QCOMPARE(header().dns.extra.size(), std::size_t{1});
        QCOMPARE(steps(), 3u);
        QCOMPARE(lastStep(), QStringLiteral("Change the DNS administrator"));
        session_->undo();
        QCOMPARE(part<QLineEdit>("dnsEmail")->text(), QString());
    }

    void escapeGivesTheFieldBack()
    {
        typeInto("name", "Wrong");
        QTest::keyClick(part<QLineEdit>("name"), Qt::Key_Escape);
        QCOMPARE(header().name, std::string("Bank"));
        QCOMPARE(part<QLineEdit>("name")->text(), QStringLiteral("Bank"));
        QCOMPARE(steps(), 0u);
    }

    void theDescriptionHasLines()
    {
        auto* text = part<QPlainTextEdit>("description");
        text->setFocus();
        QTest::keyClicks(text, "One");
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, "Two");
        QCOMPARE(header().description, std::string("One\nTwo"));
        QCOMPARE(steps(), 1u);
    }

    void environmentsAreListed()
    {
        QCOMPARE(table().model()->rowCount(), 2);
        QCOMPARE(cell(0, 0), QStringLiteral("Production"));
        QCOMPARE(cell(1, 1), QStringLiteral("Pre-production"));
        QCOMPARE(cell(0, 2), QStringLiteral("2"));
        QCOMPARE(cell(1, 2), QStringLiteral("1"));
        QCOMPARE(cell(0, 3), QStringLiteral("10.0.0.0/16"));
    }

    void renamingKeepsTheId()
    {
        typeIntoCell(1, 0, "Staging");
        QCOMPARE(header().environments[1].name, std::string("Staging"));
        QCOMPARE(header().environments[1].id, std::string("qa"));
        QCOMPARE(steps(), 1u);
        QCOMPARE(lastStep(), QStringLiteral("Rename QA"));
    }

    void redundancyIsAWholeNumberOrNothing()
    {
        typeIntoCell(0, 2, "3");
        QCOMPARE(header().environments[0].redundancy.integer(), 3);
        typeIntoCell(0, 2, "many");
        QCOMPARE(header().environments[0].redundancy.integer(), 3);
        typeIntoCell(0, 2, "");
        QCOMPARE(steps(), 1u);
    }

    void theKindIsChosen()
    {
        QVERIFY(table().model()->setData(table().model()->index(1, 1), 0, Qt::EditRole));
        QCOMPARE(header().environments[1].kind, EnvironmentKind::production);
        QCOMPARE(lastStep(), QStringLiteral("Change QA"));
    }

    void copiedRowsArePastedAsOneStep()
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(1, 0));
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Certification\tPre-production\t2\t10.1.0.0/16\nDR\tproduction\t\t10.2.0.0/16\n"));
        QTest::keySequence(&table(), QKeySequence::Paste);
        QCOMPARE(header().environments.size(), 3u);
        QCOMPARE(header().environments[1].id, std::string("qa"));
        QCOMPARE(header().environments[1].name, std::string("Certification"));
        QCOMPARE(header().environments[1].redundancy, json::Value(2));
        QCOMPARE(header().environments[2].name, std::string("DR"));
        QVERIFY(header().environments[2].kind == EnvironmentKind::production);
        QCOMPARE(header().environments[2].network, std::string("10.2.0.0/16"));
        QCOMPARE(steps(), 1u);
    }

    void aPastedWordThatIsNoKindLeavesTheKind()
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(0, 0));
        QGuiApplication::clipboard()->setText(QStringLiteral("Production\t\t3\nQA\tTesting\t1\n"));
        QTest::keySequence(&table(), QKeySequence::Paste);
        QVERIFY(header().environments[0].kind == EnvironmentKind::production);
        QCOMPARE(header().environments[0].redundancy, json::Value(3));
        QVERIFY(header().environments[1].kind == EnvironmentKind::preProduction);
    }

    void presetsAreAdded()
    {
        QMenu* menu = part<QPushButton>("add")->menu();
        QCOMPARE(menu->actions().size(), 4);
        menu->actions()[1]->trigger();
        QCOMPARE(header().environments.size(), std::size_t{3});
        QCOMPARE(header().environments[2].id, std::string("certification"));
        QCOMPARE(header().environments[2].kind, EnvironmentKind::preProduction);
        QCOMPARE(lastStep(), QStringLiteral("Add Certification"));
        QCOMPARE(table().currentIndex().row(), 2);
    }

    void theOrderIsTheUsers()
    {
        table().setCurrentIndex(table().model()->index(1, 0));
        QTest::mouseClick(part<QToolButton>("up"), Qt::LeftButton);
        QCOMPARE(header().environments[0].id, std::string("qa"));
        QCOMPARE(table().currentIndex().row(), 0);
        QTest::mouseClick(part<QToolButton>("up"), Qt::LeftButton);
        QCOMPARE(steps(), 1u);
    }

    void removingSaysWhatGoesAlong()
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(1, 0));
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(steps(), 0u);
        QCOMPARE(part<QLabel>("removalText")->text(),
                 QStringLiteral("QA takes along 1 component that lives only there and 2 values that hold only there."));
        QTest::mouseClick(part<QPushButton>("removeNow"), Qt::LeftButton);
        QCOMPARE(header().environments.size(), std::size_t{1});
        QCOMPARE(session_->design().component("lab"), nullptr);
        QVERIFY(session_->design().component("accounts")->overrides.empty());
        QCOMPARE(steps(), 1u);
        QVERIFY(!part<QWidget>("removal")->isVisible());
    }

    void removingWhatLosesNothingNeedsNoQuestion()
    {
        table().setCurrentIndex(table().model()->index(0, 0));
        QTest::mouseClick(part<QToolButton>("remove"), Qt::LeftButton);
        QCOMPARE(header().environments.size(), std::size_t{1});
        session_->undo();
        QCOMPARE(table().model()->rowCount(), 2);
    }

    void keepingLeavesEverything()
    {
        table().setCurrentIndex(table().model()->index(1, 0));
        QTest::mouseClick(part<QToolButton>("remove"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("keep"), Qt::LeftButton);
        QCOMPARE(header().environments.size(), std::size_t{2});
        QVERIFY(!part<QWidget>("removal")->isVisible());
    }

    void fieldsAreFoundByTheirKeys()
    {
        QCOMPARE(page_->reveal(Key::of("approver")), part<QLineEdit>("approverName"));
        QVERIFY(part<QLineEdit>("approverName")->hasFocus());
        QCOMPARE(page_->reveal(Key::of("environments")), &table());
        QCOMPARE(page_->reveal(Key::of("nothing")), nullptr);
    }

    void theModelUnderTheModelTester()
    {
        EnvironmentsModel model(*session_);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.setData(model.index(0, 3), QStringLiteral("10.9.0.0/16"), Qt::EditRole));
        model.refresh();
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("10.9.0.0/16"));
        session_->undo();
        part<QPushButton>("add")->menu()->actions()[0]->trigger();
        model.refresh();
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_MAIN(DesignPageTest)
#include "design_page_test.moc"
