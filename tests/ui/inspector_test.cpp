#include "ui/inspector/inspector_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>
#include <optional>

#include "design/edits.h"
#include "format/format.h"
#include "ui/inspector/property_field.h"
#include "ui/inspector/rows_model.h"
#include "ui/quiet.h"
#include "ui/render/words.h"

using namespace designer;
using namespace designer::ui;

namespace {

constexpr const char* bank = R"({"format": "modyo-connect-design", "version": 1, "name": "Bank",
  "environments": [
    {"id": "production", "name": "Production", "kind": "production"},
    {"id": "qa", "name": "QA", "kind": "pre-production"}],
  "components": [
    {"id": "accounts", "kind": "container", "name": "Accounts", "at": [600, 200],
     "properties": {"vcpu": 1, "memoryGb": 2, "vintage": 1987},
     "overrides": {"production": {"vcpu": 4}}},
    {"id": "core", "kind": "database", "name": "Core", "at": [600, 400],
     "properties": {"instanceType": "db.z9.huge", "schemas": ["main"], "storageGb": 0.5}},
    {"id": "jobs", "kind": "queue", "name": "Jobs", "at": [800, 200], "environments": ["production"]},
    {"id": "mails", "kind": "queue", "name": "Mails", "at": [800, 300], "properties": {"type": "fifo"}},
    {"id": "far", "kind": "vpn", "name": "Far", "at": [800, 400], "properties": {"bgpAsn": 65000}},
    {"id": "edge", "kind": "cdn", "name": "Edge", "at": [900, 400],
     "properties": {"cacheRules": "password=hunter2hunter2"}},
    {"id": "shield", "kind": "waf", "name": "Shield", "at": [900, 500]},
    {"id": "front", "kind": "load-balancer", "name": "Front", "at": [900, 600]}],
  "connections": [
    {"id": "w1", "from": "accounts", "to": "core", "bends": [[1, 2]]},
    {"id": "w2", "from": "shield", "to": "front", "docked": true}],
  "notes": [{"id": "n1", "text": "Hello", "at": [0, 0]}]})";

Design read(const char* text)
{
    auto result = readDesign(text, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&result)) {
        QTest::qFail(error->in(Language::en).c_str(), __FILE__, __LINE__);
        return {};
    }
    return std::get<Design>(result);
}

} // namespace

class InspectorTest : public QObject {
    Q_OBJECT

private:
    std::optional<designer::test::Quiet> quiet_; // begins when Qt Test has its own handler in place
    std::unique_ptr<Session> session_;
    std::unique_ptr<InspectorPanel> panel_;

    PropertyField* field(const char* property) const
    {
        auto* found = panel_->findChild<PropertyField*>(QLatin1String(property));
        return found && found->isVisible() ? found : nullptr;
    }
    template <typename T> T* in(const char* property) const { return field(property)->findChild<T*>(); }
    /// The first of a type with an accessible name.
    template <typename T> T* named(const QString& name) const
    {
        for (T* each : panel_->findChildren<T*>())
            if (each->accessibleName() == name && each->isVisible())
                return each;
        return nullptr;
    }
    template <typename T> T* saying(const QString& text) const
    {
        for (T* each : panel_->findChildren<T*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    bool says(const QString& part) const
    {
        for (QLabel* each : panel_->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(part))
                return true;
        return false;
    }
    std::size_t steps() const { return session_->history().position(); }
    QString lastStep() const { return qt(session_->history().undoName()); }
    const json::Value* value(const char* id, const char* property) const
    {
        return session_->design().component(id)->properties.find(Key::of(property));
    }
    const json::Value* there(const char* id, const char* environment, const char* property) const
    {
        const PropertyMap* overrides = session_->design().component(id)->overridesIn(environment);
        return overrides ? overrides->find(Key::of(property)) : nullptr;
    }
    void focus(QWidget* widget)
    {
        widget->setFocus();
        QVERIFY(widget->hasFocus());
    }
    void choose(QComboBox* box, const QString& text)
    {
        box->setFocus();
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        while (box->currentIndex() < at)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > at)
            QTest::keyClick(box, Qt::Key_Up);
    }

private slots:
    void initTestCase() { quiet_.emplace(); }
    void cleanupTestCase() { quiet_.reset(); }
    void init()
    {
        session_ = std::make_unique<Session>(Catalogue::builtIn());
        session_->open(History(read(bank)));
        panel_ = std::make_unique<InspectorPanel>(*session_);
        panel_->resize(300, 700);
        panel_->show();
        panel_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
    }
    void cleanup()
    {
        panel_.reset();
        session_.reset();
    }

    void typingIsOneStepUntilTheFieldIsLeft()
    {
        session_->select({"jobs"});
        auto* name = in<QLineEdit>("name");
        focus(name);
        QTest::keyClicks(name, "jobs-prod");
        QCOMPARE(steps(), 1u);
        QCOMPARE(lastStep(), QStringLiteral("Change name of Jobs"));
        QCOMPARE(value("jobs", "name")->string(), std::string("jobs-prod"));
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClicks(name, "x");
        QCOMPARE(steps(), 2u);
        session_->undo();
        QCOMPARE(name->text(), QStringLiteral("jobs-prod"));
        session_->undo();
        QCOMPARE(value("jobs", "name"), nullptr);
        QCOMPARE(name->text(), QString());
    }

    void leavingTheFieldEndsTheStep()
    {
        session_->select({"jobs"});
        auto* name = in<QLineEdit>("name");
        focus(name);
        QTest::keyClicks(name, "a");
        focus(in<QComboBox>("type"));
        focus(name);
        QTest::keyClicks(name, "b");
        QCOMPARE(steps(), 2u);
    }

    void escapeAbandons()
    {
        session_->select({"jobs"});
        auto* name = in<QLineEdit>("name");
        focus(name);
        QTest::keyClicks(name, "wrong");
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(steps(), 0u);
        QCOMPARE(name->text(), QString());
        QCOMPARE(value("jobs", "name"), nullptr);
    }

    void typingBackLeavesNoStep()
    {
        session_->select({"jobs"});
        auto* name = in<QLineEdit>("name");
        focus(name);
        QTest::keyClicks(name, "a");
        QTest::keyClick(name, Qt::Key_Backspace);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(steps(), 0u);
    }

    void undoBelongsToTheDesignOnceTheFieldIsSettled()
    {
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        panel_->addAction(&undo);
        connect(&undo, &QAction::triggered, session_.get(), &Session::undo);
        session_->select({"jobs"});
        auto* name = in<QLineEdit>("name");
        focus(name);
        QTest::keyClicks(name, "jobs");
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name->text(), QString()); // what is being typed
        QCOMPARE(steps(), 0u);
        QTest::keyClicks(name, "jobs");
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name->text(), QString());
        QCOMPARE(steps(), 0u);
        QVERIFY(session_->history().canRedo());
    }

    void renaming()
    {
        session_->select({"accounts"});
        auto* name = named<QLineEdit>(QStringLiteral("Name"));
        focus(name);
        name->selectAll();
        QTest::keyClicks(name, "Ledger");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(session_->design().component("accounts")->name, std::string("Ledger"));
        QCOMPARE(steps(), 1u);
        QCOMPARE(lastStep(), QStringLiteral("Rename Accounts"));
    }

    void choosingIsOneStepEachAndMemoryFollows()
    {
        session_->select({"accounts"});
        session_->setEnvironment("qa");
        auto* memory = in<QComboBox>("memoryGb");
        QCOMPARE(memory->count(), 7);
        QCOMPARE(memory->itemText(6), QStringLiteral("8"));
        choose(in<QComboBox>("vcpu"), QStringLiteral("2"));
        QCOMPARE(steps(), 1u);
        QCOMPARE(lastStep(), QStringLiteral("Change vCPU per instance of Accounts in QA"));
        QCOMPARE(there("accounts", "qa", "vcpu")->integer(), 2);
        QCOMPARE(value("accounts", "vcpu")->integer(), 1);
        QCOMPARE(memory->itemText(0), QStringLiteral("4"));
    }

    void aValueThatIsOnNoListIsShownAndStays()
    {
        session_->select({"core"});
        auto* type = in<QComboBox>("instanceType");
        QCOMPARE(type->currentText(), QStringLiteral("db.z9.huge"));
        QCOMPARE(type->toolTip(), QStringLiteral("not on the list"));
        focus(type);
        focus(in<QLineEdit>("nodes"));
        QCOMPARE(steps(), 0u);
        QCOMPARE(value("core", "instanceType")->string(), std::string("db.z9.huge"));
    }

    void instanceTypesSayWhatTheyBear()
    {
        session_->select({"core"});
        auto* type = in<QComboBox>("instanceType");
        const int at = type->findText(QStringLiteral("db.r6.large"));
        QCOMPARE(type->itemData(at, Qt::UserRole + 1).toString(), QStringLiteral("2 vCPU · 16 GB · 1,000 connections"));
    }

    void numbersTakeCommaOrPointAndKeepTheirDigits()
    {
        session_->select({"core"});
        auto* storage = in<QLineEdit>("storageGb");
        QCOMPARE(storage->text(), QStringLiteral("0.5"));
        focus(storage);
        storage->selectAll();
        QTest::keyClicks(storage, "12,50");
        QCOMPARE(value("core", "storageGb")->numberText(), std::string("12.50"));
        QTest::keyClick(storage, Qt::Key_Return);
        session_->setLanguage(Language::es);
        QCOMPARE(in<QLineEdit>("storageGb")->text(), QStringLiteral("12,50"));
    }

    void thousandsMayBeTypedAsTheLanguageWritesThem()
    {
        session_->select({"core"});
        const auto typed = [this](const char* words) {
            auto* storage = in<QLineEdit>("storageGb");
            focus(storage);
            storage->selectAll();
            QTest::keyClicks(storage, QLatin1String(words));
            QTest::keyClick(storage, Qt::Key_Return);
            return value("core", "storageGb")->numberText();
        };
        QCOMPARE(typed("1,250"), std::string("1250"));
        QCOMPARE(typed("1.250"), std::string("1.250"));
        session_->setLanguage(Language::es);
        QCOMPARE(typed("1.500"), std::string("1500"));
        QCOMPARE(typed("1.500,5"), std::string("1500.5"));
    }

    void numbersOutOfRangeAreNotTaken()
    {
        session_->select({"core"});
        auto* nodes = in<QLineEdit>("nodes");
        focus(nodes);
        QTest::keyClicks(nodes, "0");
        QVERIFY(says(QStringLiteral("At least 1")));
        QCOMPARE(steps(), 0u);
        focus(in<QLineEdit>("storageGb"));
        QCOMPARE(nodes->text(), QString());
        QVERIFY(!says(QStringLiteral("At least 1")));
    }

    void arrowsCount()
    {
        session_->select({"far"});
        auto* asn = in<QLineEdit>("bgpAsn");
        focus(asn);
        QTest::keyClick(asn, Qt::Key_Up);
        QTest::keyClick(asn, Qt::Key_Up);
        QCOMPARE(value("far", "bgpAsn")->integer(), 65002);
        QCOMPARE(steps(), 1u);
    }

    void inheritedValuesAreMutedAndOverridesHaveAWayBack()
    {
        session_->select({"core"});
        session_->setEnvironment("qa");
        auto* storage = in<QLineEdit>("storageGb");
        QCOMPARE(storage->text(), QString());
        QCOMPARE(storage->placeholderText(), QStringLiteral("0.5"));
        QVERIFY(field("storageGb")->findChild<QLabel*>() && says(QStringLiteral("inherited")));
        focus(storage);
        QTest::keyClicks(storage, "3");
        QTest::keyClick(storage, Qt::Key_Return);
        QCOMPARE(there("core", "qa", "storageGb")->integer(), 3);
        QVERIFY(storage->font().bold());
        auto* back = named<QToolButton>(QStringLiteral("Use the inherited value: 0.5 GB"));
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(there("core", "qa", "storageGb"), nullptr);
        QVERIFY(!storage->font().bold());
        QCOMPARE(steps(), 2u);
    }

    void allEnvironmentsSayWhichMakesAnException()
    {
        session_->select({"accounts"});
        QVERIFY(says(QStringLiteral("Production: 4 vCPU · QA: inherits 1 vCPU")));
        QVERIFY(says(QStringLiteral("Production: 2 · QA: 1"))); // redundancy, by the kind of environment
        auto* spread = named<QToolButton>(QStringLiteral("vCPU per instance in each environment"));
        QTest::mouseClick(spread, Qt::LeftButton);
        auto* production = named<QComboBox>(QStringLiteral("vCPU per instance, Production"));
        QCOMPARE(production->currentText(), QStringLiteral("4"));
        choose(named<QComboBox>(QStringLiteral("vCPU per instance, QA")), QStringLiteral("2"));
        QCOMPARE(there("accounts", "qa", "vcpu")->integer(), 2);
        QCOMPARE(lastStep(), QStringLiteral("Change vCPU per instance of Accounts in QA"));
    }

    void branchesAreAskedForEachEnvironment()
    {
        session_->select({"accounts"});
        auto* qa = named<QLineEdit>(QStringLiteral("Branch, QA"));
        focus(qa);
        QTest::keyClicks(qa, "release");
        QCOMPARE(there("accounts", "qa", "branch")->string(), std::string("release"));
        QVERIFY(!named<QLineEdit>(QStringLiteral("Branch")));
        QVERIFY(field("branch")->findChild<QLabel*>());
        QVERIFY(says(QStringLiteral("Branch *")));
    }

    void whatTheTicketNeedsIsMarked()
    {
        session_->select({"jobs"});
        QVERIFY(says(QStringLiteral("Name *")));
        QVERIFY(!says(QStringLiteral("Requests per month *")));
        session_->currentAnalysis();
        QVERIFY(says(QStringLiteral("the ticket needs “Queue name”")));
        auto* name = in<QLineEdit>("name");
        focus(name);
        QTest::keyClicks(name, "jobs");
        session_->currentAnalysis();
        QVERIFY(!says(QStringLiteral("the ticket needs “Queue name”")));
    }

    void findingsLeadToTheirPage()
    {
        QSignalSpy pages(session_.get(), &Session::explainRequested);
        session_->select({"jobs"});
        session_->currentAnalysis();
        for (QLabel* label : field("name")->findChildren<QLabel*>()) {
            if (!label->text().contains(QStringLiteral("href='rule/")))
                continue;
            label->setFocus(Qt::TabFocusReason);
            QTest::keyClick(label, Qt::Key_Tab);
            QTest::keyClick(label, Qt::Key_Return);
        }
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.last().first().toString(), QStringLiteral("rule/ticket-field-missing"));
        QTest::mouseClick(named<QToolButton>(QStringLiteral("Explain Queue")), Qt::LeftButton);
        QCOMPARE(pages.last().first().toString(), QStringLiteral("kind/queue"));
    }

    void analysisStealsNeitherFocusNorCaret()
    {
        session_->select({"jobs"});
        auto* name = in<QLineEdit>("name");
        focus(name);
        QTest::keyClicks(name, "jobs");
        name->setCursorPosition(2);
        session_->currentAnalysis();
        QCoreApplication::processEvents();
        QVERIFY(name->hasFocus());
        QCOMPARE(name->cursorPosition(), 2);
        QTest::keyClicks(name, "X");
        QCOMPARE(value("jobs", "name")->string(), std::string("joXbs"));
        QCOMPARE(in<QLineEdit>("name"), name);
        QCOMPARE(steps(), 1u);
    }

    void flagsAreChecked()
    {
        session_->select({"accounts"});
        auto* scheduled = in<QCheckBox>("scheduled");
        QVERIFY(!scheduled->isChecked());
        focus(scheduled);
        QTest::keyClick(scheduled, Qt::Key_Space);
        QCOMPARE(value("accounts", "scheduled")->boolean(), true);
        QCOMPARE(steps(), 1u);
        QTest::mouseClick(named<QToolButton>(QStringLiteral("Use the default: No")), Qt::LeftButton);
        QCOMPARE(value("accounts", "scheduled"), nullptr);
    }

    void aFlagThatNobodyAnsweredIsNeitherOnNorOff()
    {
        session_->select({"core"});
        auto* encrypted = in<QCheckBox>("encryptionAtRest");
        QCOMPARE(encrypted->checkState(), Qt::PartiallyChecked);
        QTest::mouseClick(encrypted, Qt::LeftButton, {}, QPoint(8, encrypted->height() / 2));
        QCOMPARE(value("core", "encryptionAtRest")->boolean(), true);
    }

    void rowsAreAddedAndRemovedByKeyboard()
    {
        session_->select({"core"});
        auto* schemas = in<QTableView>("schemas");
        focus(schemas);
        schemas->setCurrentIndex(schemas->model()->index(1, 0));
        QTest::keyClick(schemas, Qt::Key_A);
        auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(cell);
        QTest::keyClicks(cell, "udit");
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(value("core", "schemas")->array().size(), 2u);
        QCOMPARE(value("core", "schemas")->array()[1].string(), std::string("audit"));
        QCOMPARE(steps(), 1u);
        schemas->setCurrentIndex(schemas->model()->index(0, 0));
        QTest::keyClick(schemas, Qt::Key_Delete);
        QCOMPARE(value("core", "schemas")->array().size(), 1u);
        QCOMPARE(value("core", "schemas")->array()[0].string(), std::string("audit"));
        QCOMPARE(steps(), 2u);
    }

    void copiedRowsArePastedAsOneStep()
    {
        session_->select({"accounts"});
        auto* variables = named<QTableView>(QStringLiteral("Environment variables"));
        focus(variables);
        QGuiApplication::clipboard()->setText(QStringLiteral("CORE_URL\thttps://core.example.com\r\nMODE=fast\n\n"));
        QTest::keySequence(variables, QKeySequence::Paste);
        const json::Value* pasted = value("accounts", "environmentVariables");
        QVERIFY(pasted);
        QCOMPARE((*pasted)["CORE_URL"].string(), std::string("https://core.example.com"));
        QCOMPARE((*pasted)["MODE"].string(), std::string("fast"));
        QCOMPARE(steps(), 1u);
        session_->undo();
        QVERIFY(!value("accounts", "environmentVariables"));
    }

    void aRowThatAPasteEmptiesOnTheWayIsNotTheNextOne()
    {
        session_->select({"accounts"});
        auto* variables = named<QTableView>(QStringLiteral("Environment variables"));
        focus(variables);
        const auto paste = [variables](const QString& text) {
            variables->setCurrentIndex(variables->model()->index(0, 0));
            QGuiApplication::clipboard()->setText(text);
            QTest::keySequence(variables, QKeySequence::Paste);
        };
        paste(QStringLiteral("FIRST=\nSECOND=2\n"));
        QCOMPARE(variables->model()->rowCount(), 3); // and the one to type into
        paste(QStringLiteral("\tX\nTHIRD\t3\n"));
        const json::Value* pasted = value("accounts", "environmentVariables");
        QVERIFY(pasted);
        QVERIFY(!(*pasted)["SECOND"].isString());
        QCOMPARE((*pasted)["THIRD"].string(), std::string("3"));
    }

    void enterGoesOnToTheNextMissingAnswer()
    {
        session_->select({"accounts"});
        auto* repository = named<QLineEdit>(QStringLiteral("Code repository: Name"));
        focus(repository);
        const auto typeAndEnter = [](const char* text) {
            QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            return QApplication::focusWidget()->accessibleName();
        };
        QCOMPARE(typeAndEnter("accounts"), QStringLiteral("Code repository: Location"));
        QCOMPARE(typeAndEnter("git.example.com/accounts"), QStringLiteral("Branch, Production"));
        QCOMPARE(typeAndEnter("main"), QStringLiteral("Branch, QA"));
        QCOMPARE(typeAndEnter("release"), QStringLiteral("Branch, QA")); // nothing is missing any more
        QCOMPARE(there("accounts", "qa", "branch")->string(), std::string("release"));
        QCOMPARE((*value("accounts", "repository"))["location"].string(), std::string("git.example.com/accounts"));
    }

    void editingBeginsWhereAnAnswerIsMissing()
    {
        session_->select({"accounts"});
        panel_->edit();
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Code repository: Name"));
        session_->select({"shield"}); // asks for nothing
        panel_->edit();
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Name"));
    }

    void credentialsAreHidden()
    {
        session_->select({"edge"});
        auto* rules = in<QPlainTextEdit>("cacheRules");
        QVERIFY(!rules->toPlainText().contains(QStringLiteral("hunter2")));
        QVERIFY(says(QStringLiteral("Looks like a credential, so it is hidden.")));
        for (QWidget* each : panel_->findChildren<QWidget*>())
            QVERIFY(!each->toolTip().contains(QStringLiteral("hunter2")));
        QCOMPARE(value("edge", "cacheRules")->string(), std::string("password=hunter2hunter2"));
        QCOMPARE(steps(), 0u);
    }

    void unknownPropertiesAreKeptAndReadOnly()
    {
        session_->select({"accounts"});
        QVERIFY(says(QStringLiteral("Kept from the file")));
        auto* vintage = named<QLineEdit>(QStringLiteral("vintage"));
        QCOMPARE(vintage->text(), QStringLiteral("1987"));
        QVERIFY(vintage->isReadOnly());
    }

    void livesIn()
    {
        session_->select({"accounts"});
        auto* qa = saying<QCheckBox>(QStringLiteral("QA"));
        QTest::mouseClick(qa, Qt::LeftButton, {}, QPoint(8, qa->height() / 2));
        QCOMPARE(*session_->design().component("accounts")->environments, std::vector<std::string>{"production"});
        QCOMPARE(lastStep(), QStringLiteral("Take Accounts out of QA"));
        QVERIFY(!saying<QCheckBox>(QStringLiteral("Production"))->isEnabled());
        QTest::mouseClick(qa, Qt::LeftButton, {}, QPoint(8, qa->height() / 2));
        QCOMPARE(session_->design().component("accounts")->environments, std::nullopt);
        QCOMPARE(steps(), 2u);
    }

    void whereItDoesNotLiveItHasNoValues()
    {
        session_->select({"jobs"});
        session_->setEnvironment("qa");
        QVERIFY(!field("name"));
        QTest::mouseClick(saying<QPushButton>(QStringLiteral("Let it live in QA")), Qt::LeftButton);
        QVERIFY(field("name"));
        QCOMPARE(lastStep(), QStringLiteral("Let Jobs live in QA"));
    }

    void severalOfAKindAreEditedTogether()
    {
        session_->select({"jobs", "mails"});
        QVERIFY(says(QStringLiteral("2 selected")));
        QVERIFY(says(QStringLiteral("2 Queues")));
        auto* type = in<QComboBox>("type");
        QCOMPARE(type->currentIndex(), -1);
        QCOMPARE(type->placeholderText(), QStringLiteral("several values"));
        choose(type, QStringLiteral("Traditional"));
        QCOMPARE(value("jobs", "type")->string(), std::string("traditional"));
        QCOMPARE(value("mails", "type")->string(), std::string("traditional"));
        QCOMPARE(steps(), 1u);
    }

    void severalSayThatSomeDifferByEnvironment()
    {
        session_->apply(QStringLiteral("Add"),
                        withValue(session_->design(), "mails", "qa", Key::of("type"), json::Value("traditional")));
        session_->select({"jobs", "mails"});
        QVERIFY(!says(QStringLiteral("Some have values of their own")));
        session_->select({"mails", "jobs"});
        QVERIFY(says(QStringLiteral("Some have values of their own")));
    }

    void severalOfSeveralKindsAreCounted()
    {
        session_->select({"jobs", "mails", "core", "w1"});
        QVERIFY(saying<QPushButton>(QStringLiteral("1 Database")));
        QTest::mouseClick(saying<QPushButton>(QStringLiteral("2 Queues")), Qt::LeftButton);
        QCOMPARE(session_->selection(), (std::vector<std::string>{"jobs", "mails"}));
    }

    void aWire()
    {
        session_->select({"w1"});
        QVERIFY(saying<QPushButton>(QStringLiteral("Accounts")));
        QVERIFY(says(QStringLiteral("queries")));
        auto* pool = in<QLineEdit>("poolSize");
        focus(pool);
        QTest::keyClicks(pool, "12");
        QTest::keyClick(pool, Qt::Key_Return);
        QCOMPARE(session_->design().connection("w1")->properties.find(property::poolSize)->integer(), 12);
        QCOMPARE(lastStep(), QStringLiteral("Change connection pool of Accounts → Core"));
        QVERIFY(!saying<QPushButton>(QStringLiteral("Reverse")));
        QTest::mouseClick(saying<QPushButton>(QStringLiteral("Remove bends")), Qt::LeftButton);
        QVERIFY(session_->design().connection("w1")->bends.empty());
        QTest::mouseClick(saying<QPushButton>(QStringLiteral("Delete")), Qt::LeftButton);
        QCOMPARE(session_->design().connection("w1"), nullptr);
        QCOMPARE(steps(), 3u);
    }

    void aDockedWire()
    {
        session_->select({"w2"});
        auto* docked = saying<QCheckBox>(QStringLiteral("Show as a badge on its target"));
        QVERIFY(docked->isChecked());
        QTest::mouseClick(docked, Qt::LeftButton, {}, QPoint(8, docked->height() / 2));
        QVERIFY(!session_->design().connection("w2")->docked);
    }

    void aNote()
    {
        session_->select({"n1"});
        auto* text = panel_->findChild<QPlainTextEdit*>();
        focus(text);
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, " you");
        QCOMPARE(session_->design().notes().find("n1")->text, std::string("Hello you"));
        QCOMPARE(steps(), 1u);
    }

    void nothingIsSqueezedWhateverTheHeight()
    {
        for (int height = 880; height <= 1080; height += 8) {
            panel_->resize(312, height);
            session_->open(History(read(R"({"format": "modyo-connect-design", "version": 1, "name": "New",
                "environments": [{"id": "production", "name": "Production", "kind": "production"},
                                 {"id": "qa", "name": "QA", "kind": "pre-production"}]})")));
            session_->currentAnalysis();
            QCoreApplication::processEvents();
            const auto* table = panel_->findChild<QTableView*>(QStringLiteral("environments"));
            const auto* add = panel_->findChild<QPushButton*>(QStringLiteral("add"));
            QVERIFY2(table->geometry().bottom() < add->geometry().top(), qPrintable(QString::number(height)));
        }
    }

    void revealOpensTheField()
    {
        session_->reveal("accounts", Key::of("processes"));
        QCOMPARE(session_->selection(), std::vector<std::string>{"accounts"});
        auto* processes = in<QLineEdit>("processes");
        QVERIFY(processes->hasFocus());
        auto* area = panel_->findChild<QScrollArea*>();
        const QRect seen(QPoint(), area->viewport()->size());
        QVERIFY(seen.contains(processes->mapTo(area->viewport(), processes->rect().center())));
        session_->reveal({}, Key::of("client"));
        QVERIFY(session_->selection().empty());
        QCOMPARE(panel_->findChild<QLineEdit*>(QStringLiteral("client")), QApplication::focusWidget());
    }

    void itIsIdleWhileHiddenAndCatchesUp()
    {
        panel_->hide();
        session_->select({"core"});
        QVERIFY(!panel_->findChild<PropertyField*>());
        panel_->show();
        QVERIFY(field("nodes"));
    }

    void rowsUnderTheModelTester()
    {
        RowsModel model(rowsShape(PropertyType::variables, Catalogue::builtIn().tables(), {}), Language::en, nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setRows(json::Object{{"URL", "a"}, {"PASSWORD", "hunter2"}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("••••••"));
        QVERIFY(model.setData(model.index(2, 0), QStringLiteral("MODE"), Qt::EditRole));
        QVERIFY(model.setData(model.index(2, 1), QStringLiteral("x"), Qt::EditRole));
        QCOMPARE(json::writeCompact(model.rows()), std::string(R"({"URL": "a", "PASSWORD": "hunter2", "MODE": "x"})"));
        QVERIFY(model.removeRow(1));
        QCOMPARE(json::writeCompact(model.rows()), std::string(R"({"URL": "a", "MODE": "x"})"));
    }

    void rowsKeepWhatTheyDoNotShow()
    {
        RowsModel model(rowsShape(PropertyType::domains, Catalogue::builtIn().tables(), {}), Language::en, nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setRows(json::Array{"a.com", json::Object{{"domain", "b.com"}, {"asked", 2027}}});
        QVERIFY(model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1, 0), QStringLiteral("c.com"), Qt::EditRole));
        QCOMPARE(json::writeCompact(model.rows()),
                 std::string(R"([{"domain": "a.com", "dnsValidated": true}, {"domain": "c.com", "asked": 2027}])"));
    }

    void everyKindIsShownWithoutComplaint()
    {
        for (const Kind& kind : Catalogue::builtIn().kinds()) {
            Component component;
            component.id = "x-" + std::string(kind.name.text());
            component.kind = kind.name;
            session_->apply(QStringLiteral("Add"), session_->design().with(component));
            session_->select({component.id});
            QCOMPARE(panel_->findChildren<PropertyField*>().size() >= static_cast<qsizetype>(kind.properties.size()),
                     true);
        }
    }
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
