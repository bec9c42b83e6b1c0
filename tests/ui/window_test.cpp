// The window as its users meet it: keys, menus, popups, questions, docks.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include "format/templates.h"
#include "quiet.h"
#include "studio_bench.h"
#include "ui/canvas/canvas.h"
#include "ui/problems/explain_page.h"
#include "ui/window/actions.h"
#include "ui/window/appearance.h"
#include "ui/window/command_palette.h"
#include "ui/window/environment_switch.h"
#include "ui/window/files.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/panels.h"
#include "ui/window/settings.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/status_strip.h"
#include "ui/window/two_line_list.h"
#include "ui/window/welcome_page.h"

using namespace designer;
using designer::test::bytesOf;
using designer::test::contentOf;
using designer::test::named;
using designer::test::put;
using designer::test::Quiet;
using designer::ui::PanelPlace;

namespace {

/// The whole program without its main().
struct Desk {
    explicit Desk(const QString& state) : document(session, state), window(session, document, settings)
    {
        window.resize(1366, 740);
        window.show();
        window.activateWindow();
        activated = QTest::qWaitForWindowActive(&window);
    }
    QAction* action(const char* id) const { return window.actions().action(id); }
    void key(const char* keys)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keySequence(target, QKeySequence(QLatin1String(keys)));
    }
    template <typename T> T* child() const { return window.findChild<T*>(); }

    ui::Settings settings;
    ui::Session session{Catalogue::builtIn()};
    ui::Appearance appearance{settings, session};
    ui::Document document;
    ui::MainWindow window;
    bool activated = false;
};

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void commandsAreUniqueAndHaveKeys();
    void theWelcomePageOffersTemplates();
    void theWelcomePageIsReachedByKeyboard();
    void recentDesignsAreListedNewestFirst();
    void undoNamesItsStep();
    void savingByKeys();
    void aNewDesignAsksWhereToSave();
    void closingAsksOnlyWhenThereIsSomethingToLose();
    void closingAndCancelling();
    void closingAndSaving();
    void aForeignChangeIsABar();
    void aBrokenFileIsSaidWithItsPlace();
    void unsavedWorkIsOfferedAndRecovered();
    void theCommandPaletteFindsAndCalls();
    void theEnvironmentSwitchFollowsTheDesign();
    void keysChooseEnvironments();
    void docksComeBackAsTheyWere();
    void aLayoutCanBeReset();
    void presentationHidesWhatIsNotTheDesign();
    void countsLeadToProblems();
    void figuresSayThatTheirRatesAreNoRealOnes();
    void keysOfTheDrawingCountOnlyThere();
    void enterLeadsToTheFirstMissingAnswer();
    void f1ExplainsWhatIsSelected();
    void f1ExplainsTheProblemOfAWire();
    void aDroppedFileIsOpened();
    void aDrawingOfDrawIoBecomesANewDesign();
    void aLongReportOfAnImportIsToldOnDemand();
    void aReportOfHundredsOfLinesFitsASmallScreen();
    void aBrokenDrawingIsSaidAndTheDesignStays();
    void theLanguageChangesAtOnce();
    void aComparisonIsCalledAsTheLanguageCallsIt();
    void theLookChangesAtOnce();
    void aPanelBehindAnotherTabIsNotKeptUp();
    void theWindowFitsASmallLaptop();
    void panelsAtTheBottomLeaveThoseAtTheSidesAlone();

private:
    QString path(const char* name = "bank.mcdesign") const { return folder_->filePath(name); }
    std::unique_ptr<Desk> desk() const { return std::make_unique<Desk>(folder_->filePath("state")); }
    std::unique_ptr<Desk> deskWithFile() const
    {
        auto made = desk();
        made->window.files().open(path());
        return made;
    }

    std::optional<Quiet> quiet_;
    std::unique_ptr<QTemporaryDir> folder_;
};

void WindowTest::initTestCase()
{
    QCoreApplication::setOrganizationName("Connect Designer");
    QCoreApplication::setApplicationName("window_test");
    QGuiApplication::setApplicationDisplayName("Connect Designer");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void WindowTest::init()
{
    quiet_.emplace();
    folder_ = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_->filePath("settings"));
    QSettings().setValue("language", "en");
    put(path(), bytesOf(findTemplate("reference-architecture")->design()));
}

void WindowTest::cleanup()
{
    QSettings().clear();
    quiet_.reset();
}

void WindowTest::commandsAreUniqueAndHaveKeys()
{
    QSet<QString> ids;
    QHash<QString, QString> keys;
    for (const ui::Command& command : ui::commands()) {
        QVERIFY2(!ids.contains(command.id), command.id);
        ids.insert(command.id);
        for (const QKeySequence& sequence : QKeySequence::listFromString(QLatin1String(command.keys))) {
            QVERIFY2(!sequence.isEmpty(), command.id);
            QVERIFY2(!keys.contains(sequence.toString()),
                     qPrintable(keys.value(sequence.toString()) + " and " + command.id));
            keys.insert(sequence.toString(), command.id);
        }
    }
    QVERIFY(keys.size() > 50);
    QCOMPARE(keys.value("Ctrl+Shift+P"), QString("command palette"));
    QCOMPARE(keys.value("F8"), QString("next problem"));
}

void WindowTest::theWelcomePageOffersTemplates()
{
    const auto made = desk();
    QCOMPARE(made->window.windowTitle(), QString("Connect Designer"));
    QVERIFY(made->child<ui::WelcomePage>()->isVisible());
    QVERIFY(!made->action("save")->isEnabled());
    auto* page = made->child<ui::WelcomePage>();
    ui::TwoLineList* templates = nullptr;
    for (ui::TwoLineList* list : page->findChildren<ui::TwoLineList*>())
        if (list->accessibleName() == "Start from a template")
            templates = list;
    QVERIFY(templates);
    QCOMPARE(templates->count(), 4);
    QTest::mouseClick(templates->viewport(), Qt::LeftButton, {},
                      templates->visualItemRect(templates->item(0)).center());
    QVERIFY(!page->isVisible());
    QVERIFY(made->window.canvas().isVisible());
    QVERIFY(!made->session.design().components().empty());
    QVERIFY(!made->window.isWindowModified());
}

void WindowTest::theWelcomePageIsReachedByKeyboard()
{
    const auto made = desk();
    auto* list = qobject_cast<ui::TwoLineList*>(QApplication::focusWidget());
    QVERIFY2(list, "a list has the keyboard at first");
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(made->window.isDesignOpen());
}

void WindowTest::recentDesignsAreListedNewestFirst()
{
    put(path("other.mcdesign"), bytesOf(Design()));
    {
        const auto made = deskWithFile();
        made->window.files().open(path("other.mcdesign"));
        made->window.close();
    }
    const auto made = desk();
    for (ui::TwoLineList* list : made->child<ui::WelcomePage>()->findChildren<ui::TwoLineList*>()) {
        if (list->accessibleName() != "Recent designs")
            continue;
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QString("other"));
        QCOMPARE(list->item(1)->text(), QString("bank"));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(made->settings.recentDesigns(), QStringList{path()});
    }
}

void WindowTest::undoNamesItsStep()
{
    const auto made = deskWithFile();
    QCOMPARE(made->action("undo")->text(), QString("&Undo"));
    QVERIFY(!made->action("undo")->isEnabled());
    made->session.apply("Call it Andes", named(made->session.design(), "Andes"));
    QCOMPARE(made->action("undo")->text(), QString("&Undo: Call it Andes"));
    QCOMPARE(made->window.windowTitle(), QString("bank.mcdesign[*] — Connect Designer"));
    QVERIFY(made->window.isWindowModified());
    made->key("Ctrl+Z");
    QVERIFY(!made->window.isWindowModified());
    QCOMPARE(made->action("redo")->text(), QString("&Redo: Call it Andes"));
    made->key("Ctrl+Shift+Z");
    QCOMPARE(made->session.design().header().name, std::string("Andes"));
}

void WindowTest::savingByKeys()
{
    const auto made = deskWithFile();
    made->session.apply("Name", named(made->session.design(), "Andes"));
    made->key("Ctrl+S");
    QVERIFY(!made->window.isWindowModified());
    QCOMPARE(contentOf(path()), bytesOf(made->session.design()));
}

void WindowTest::aNewDesignAsksWhereToSave()
{
    const auto made = desk();
    made->key("Ctrl+N");
    QVERIFY(made->window.isDesignOpen());
    QCOMPARE(made->window.windowTitle(), QString("Untitled[*] — Connect Designer"));
    made->key("Ctrl+S");
    auto* dialog = made->window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->selectFile(path("new"));
    QMetaObject::invokeMethod(dialog, "accept");
    QCOMPARE(made->document.path(), path("new.mcdesign"));
    QCOMPARE(contentOf(path("new.mcdesign")), bytesOf(made->session.design()));
}

void WindowTest::closingAsksOnlyWhenThereIsSomethingToLose()
{
    const auto made = deskWithFile();
    made->session.apply("Name", named(made->session.design(), "Andes"));
    made->session.undo();
    made->window.close();
    QVERIFY(!made->window.isVisible());
}

void answer(const Desk& desk, QMessageBox::StandardButton button)
{
    for (QMessageBox* box : desk.window.findChildren<QMessageBox*>())
        if (box->isVisible())
            return QTest::mouseClick(box->button(button), Qt::LeftButton);
    QFAIL("nothing is asked");
}

void WindowTest::closingAndCancelling()
{
    const auto made = deskWithFile();
    made->session.apply("Name", named(made->session.design(), "Andes"));
    made->window.close();
    QVERIFY(made->window.isVisible());
    answer(*made, QMessageBox::Cancel);
    QTest::qWait(20);
    QVERIFY(made->window.isVisible());
    QCOMPARE(made->session.design().header().name, std::string("Andes"));
    made->key("Ctrl+W");
    answer(*made, QMessageBox::Discard);
    QVERIFY(!made->window.isDesignOpen());
    QVERIFY(made->child<ui::WelcomePage>()->isVisible());
    QVERIFY(ui::Document::recoverable(folder_->filePath("state")).isEmpty());
}

void WindowTest::closingAndSaving()
{
    const auto made = deskWithFile();
    made->session.apply("Name", named(made->session.design(), "Andes"));
    const QByteArray wanted = bytesOf(made->session.design());
    made->window.close();
    answer(*made, QMessageBox::Save);
    QTRY_VERIFY(!made->window.isVisible());
    QCOMPARE(contentOf(path()), wanted);
}

QPushButton* choice(const Desk& desk, const char* text)
{
    for (QPushButton* button : desk.child<ui::Notices>()->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

void WindowTest::aForeignChangeIsABar()
{
    const auto made = deskWithFile();
    made->session.apply("Name", named(made->session.design(), "mine"));
    put(path(), bytesOf(named(Design(), "theirs")));
    QTRY_VERIFY(choice(*made, "Reload"));
    QVERIFY(choice(*made, "Keep Mine"));
    QTest::mouseClick(choice(*made, "Reload"), Qt::LeftButton);
    QCOMPARE(made->session.design().header().name, std::string("theirs"));
    QVERIFY(!made->child<ui::Notices>()->isVisible());
    made->key("Ctrl+Z");
    QCOMPARE(made->session.design().header().name, std::string("mine"));

    put(path(), bytesOf(named(Design(), "theirs again")));
    made->key("Ctrl+S");
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "theirs again")));
    QTest::mouseClick(choice(*made, "Keep Mine"), Qt::LeftButton);
    made->key("Ctrl+S");
    QCOMPARE(contentOf(path()), bytesOf(made->session.design()));
}

void WindowTest::aBrokenFileIsSaidWithItsPlace()
{
    const auto made = deskWithFile();
    put(path("broken.mcdesign"), "{\n  \"format\": 7\n}\n");
    made->window.files().open(path("broken.mcdesign"));
    QVERIFY2(made->document.path() == path(), "the open design stays");
    QVERIFY(choice(*made, "Copy"));
    QTest::mouseClick(choice(*made, "Copy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains("broken.mcdesign:2:13: /format: expected "), qPrintable(copied));
    QVERIFY2(choice(*made, "Copy"), "it can still be read");
}

void WindowTest::unsavedWorkIsOfferedAndRecovered()
{
    {
        test::Studio crashed(folder_->filePath("state"));
        crashed.document.open(path());
        crashed.call("unsaved");
    }
    const auto made = desk();
    made->window.files().lookForRecoverable();
    ui::TwoLineList* list = nullptr;
    for (ui::TwoLineList* each : made->child<ui::WelcomePage>()->findChildren<ui::TwoLineList*>())
        if (each->accessibleName() == "Unsaved work")
            list = each;
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(made->session.design().header().name, std::string("unsaved"));
    QVERIFY(made->window.isWindowModified());
    QCOMPARE(made->document.path(), path());
}

void WindowTest::theCommandPaletteFindsAndCalls()
{
    const auto made = deskWithFile();
    made->key("Ctrl+Shift+P");
    auto* palette = made->child<ui::CommandPalette>();
    QVERIFY(palette->isVisible());
    auto* list = palette->findChild<QListWidget*>();
    QVERIFY2(list->count() > 30, qPrintable(QString::number(list->count())));
    auto* typed = palette->findChild<QLineEdit*>();
    QTest::keyClicks(typed, "presnt");
    QCOMPARE(list->item(0)->text(), QString("Presentation"));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QVERIFY(made->session.presenting());
    made->key("F5");
    QVERIFY(!made->session.presenting());

    made->key("Ctrl+Shift+P");
    QCOMPARE(list->item(0)->text(), QString("Presentation"));
    QTest::keyClicks(typed, "zzzzzz");
    QCOMPARE(list->count(), 0);
    QTest::keyClick(typed, Qt::Key_Return);
    QTest::keyClick(typed, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

QStringList segments(const Desk& desk)
{
    QStringList out;
    for (const QToolButton* button : desk.child<ui::EnvironmentSwitch>()->findChildren<QToolButton*>())
        if (button->isVisible())
            out.append(button->accessibleName() + (button->isChecked() ? "*" : ""));
    return out;
}

void WindowTest::theEnvironmentSwitchFollowsTheDesign()
{
    const auto made = deskWithFile();
    const auto& environments = made->session.design().header().environments;
    QStringList expected{"All*"};
    for (const Environment& environment : environments)
        expected.append(ui::qt(environment.name));
    QTRY_COMPARE(segments(*made), expected);
    for (QToolButton* button : made->child<ui::EnvironmentSwitch>()->findChildren<QToolButton*>())
        if (button->accessibleName() == ui::qt(environments.back().name))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(made->session.environment(), environments.back().id);

    Header header = made->session.design().header();
    for (int i = 0; i < 6; ++i) {
        Environment more;
        more.id = "more-" + std::to_string(i);
        more.name = "A long name of environment number " + std::to_string(i);
        header.environments.push_back(more);
    }
    made->session.apply("More", made->session.design().with(header));
    QTRY_COMPARE(segments(*made).size(), 6);
    made->session.setEnvironment("more-5");
    QCOMPARE(segments(*made).back(), QString("A long name of environment number 5 ▾*"));
    QVERIFY(made->child<ui::EnvironmentSwitch>()->sizeHint().width() < 800);
}

void WindowTest::keysChooseEnvironments()
{
    const auto made = deskWithFile();
    made->key("Ctrl+Alt+1");
    QCOMPARE(made->session.environment(), made->session.design().header().environments.front().id);
    made->key("Ctrl+Alt+0");
    QCOMPARE(made->session.environment(), std::string());
}

void WindowTest::docksComeBackAsTheyWere()
{
    {
        const auto made = deskWithFile();
        made->window.panels().dock(PanelPlace::inspector).close();
        made->window.panels().reveal(PanelPlace::parity);
        made->window.close();
    }
    const auto made = deskWithFile();
    QVERIFY(!made->window.panels().dock(PanelPlace::inspector).isVisible());
    QVERIFY(made->window.panels().dock(PanelPlace::parity).isVisible());
    QVERIFY(made->window.panels().dock(PanelPlace::palette).isVisible());
}

void WindowTest::aLayoutCanBeReset()
{
    const auto made = deskWithFile();
    ui::Panels& panels = made->window.panels();
    panels.dock(PanelPlace::problems).setFloating(true);
    panels.dock(PanelPlace::palette).close();
    panels.reveal(PanelPlace::parity);
    made->key("Ctrl+Shift+L");
    QVERIFY(!panels.dock(PanelPlace::problems).isFloating());
    QVERIFY(panels.dock(PanelPlace::palette).isVisible());
    QVERIFY(!panels.dock(PanelPlace::parity).isVisible());
    QCOMPARE(made->window.dockWidgetArea(&panels.dock(PanelPlace::problems)), Qt::BottomDockWidgetArea);
}

void WindowTest::presentationHidesWhatIsNotTheDesign()
{
    const auto made = deskWithFile();
    ui::Panels& panels = made->window.panels();
    panels.dock(PanelPlace::palette).close();
    made->key("F5");
    QVERIFY(made->session.presenting());
    QVERIFY(!panels.dock(PanelPlace::problems).isVisible());
    QVERIFY(!made->window.menuBar()->isVisible());
    QVERIFY2(made->child<ui::StatusStrip>()->isVisible(), "the counts stay");
    made->session.apply("Name", named(made->session.design(), "Andes"));
    made->key("Ctrl+S");
    QVERIFY2(!made->window.isWindowModified(), "keys count without menus");
    made->window.canvas().setFocus();
    made->session.select({made->session.design().components().begin()->id});
    made->key("Esc");
    QVERIFY(!made->session.presenting());
    QCOMPARE(made->session.selection().size(), std::size_t{1});
    QVERIFY(panels.dock(PanelPlace::inspector).isVisible());
    QVERIFY2(!panels.dock(PanelPlace::palette).isVisible(), "as before");
    QVERIFY(made->window.menuBar()->isVisible());
}

void WindowTest::countsLeadToProblems()
{
    const auto made = deskWithFile();
    made->session.currentAnalysis();
    made->window.panels().dock(PanelPlace::problems).close();
    const Analysis::Counts counts = made->session.analysis()->counts();
    auto* errors = made->child<ui::StatusStrip>()->findChildren<QToolButton*>().front();
    QCOMPARE(errors->text(), QString::number(counts.error));
    QTest::mouseClick(errors, Qt::LeftButton);
    QVERIFY(made->window.panels().dock(PanelPlace::problems).isVisible());
}

void WindowTest::figuresSayThatTheirRatesAreNoRealOnes()
{
    const auto made = deskWithFile();
    made->session.currentAnalysis();
    made->window.panels().dock(PanelPlace::estimate).close();
    auto* sample = made->child<ui::StatusStrip>()->findChild<QToolButton*>("sample");
    QVERIFY(sample->isVisible());
    QCOMPARE(sample->text(), QString("Illustrative rates"));
    QVERIFY(sample->toolTip().startsWith("Illustration only."));
    QTest::mouseClick(sample, Qt::LeftButton);
    QVERIFY(made->window.panels().dock(PanelPlace::estimate).isVisible());
    auto real = std::make_shared<RateCard>(RateCard::builtIn());
    real->illustrative = false;
    made->session.setRateCard(real);
    QTRY_VERIFY(!sample->isVisible());
}

void WindowTest::keysOfTheDrawingCountOnlyThere()
{
    const auto made = deskWithFile();
    const std::size_t before = made->session.design().components().size();
    made->session.select({made->session.design().components().begin()->id});
    made->window.canvas().setFocus();
    made->key("Ctrl+D");
    QCOMPARE(made->session.design().components().size(), before + 1);
    made->window.panels().reveal(PanelPlace::palette);
    made->key("Ctrl+F");
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search);
    made->key("Ctrl+D");
    QTest::keyClicks(search, "cola");
    QTest::keyClick(search, Qt::Key_Delete);
    QCOMPARE(search->text(), QString("cola"));
    QCOMPARE(made->session.design().components().size(), before + 1);
}

void WindowTest::enterLeadsToTheFirstMissingAnswer()
{
    const auto made = desk();
    made->window.files().startEmpty();
    made->window.canvas().setFocus();
    made->key("V"); // types the name of what to add
    QTest::keyClicks(QApplication::activePopupWidget()->focusWidget(), "pn: Core link");
    QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(made->window.canvas().hasFocus());
    made->key("Return");
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QString("Address of the far end"));
    QTest::keyClicks(QApplication::focusWidget(), "192.88.99.10");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QString("Technical contact: Name"));
}

void WindowTest::f1ExplainsWhatIsSelected()
{
    const auto made = deskWithFile();
    const Component& first = *made->session.design().components().begin();
    made->session.select({first.id});
    made->window.canvas().setFocus();
    made->key("F1");
    QVERIFY(made->window.panels().dock(PanelPlace::explain).isVisible());
    QCOMPARE(made->window.panels().explain().topic(), "kind/" + ui::qt(first.kind.text()));
}

void WindowTest::f1ExplainsTheProblemOfAWire()
{
    const auto made = deskWithFile();
    made->session.currentAnalysis();
    made->key("F8");
    QVERIFY(made->session.design().connection(made->session.selection().at(0)));
    made->key("F1");
    QCOMPARE(made->window.panels().explain().topic(), QString("rule/database-credentials-secret-missing"));
}

void WindowTest::aDroppedFileIsOpened()
{
    const auto made = desk();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path())});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&made->window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&made->window, &drop);
    QCOMPARE(made->document.path(), path());
}

void WindowTest::aDrawingOfDrawIoBecomesANewDesign()
{
    const auto made = desk();
    put(path("shop.drawio"),
        "<mxfile><diagram name=\"Page-1\"><mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
        "<mxCell id=\"a\" value=\"Files\" style=\"shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.s3\" "
        "vertex=\"1\" "
        "parent=\"1\"><mxGeometry x=\"8\" y=\"8\" width=\"48\" height=\"48\" as=\"geometry\"/></mxCell>"
        "</root></mxGraphModel></diagram></mxfile>");
    made->key("Ctrl+Shift+O");
    auto* dialog = made->child<QFileDialog>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    made->window.files().importDrawing(path("shop.drawio"));
    QVERIFY(made->window.isDesignOpen());
    QVERIFY2(made->document.path().isEmpty(), "the drawing is not the design's file");
    QVERIFY2(made->document.isModified(), "no file has it yet");
    QCOMPARE(made->document.displayName(), QString("shop"));
    const Component* files = made->session.design().component("files");
    QVERIFY(files);
    QCOMPARE(files->kind, kind::objectRepository);
    QVERIFY(choice(*made, "Copy"));
    QTest::mouseClick(choice(*made, "Copy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString("Imported shop.drawio\n•  recognised by their shapes: components 1, wires 0"));
}

void WindowTest::aLongReportOfAnImportIsToldOnDemand()
{
    const auto made = desk();
    QByteArray cells;
    for (const char* name : {"lambda", "ec2", "dynamodb", "sns"})
        cells += QByteArray("<mxCell id=\"") + name + "\" style=\"shape=mxgraph.aws4." + name
                 + "\" vertex=\"1\" parent=\"1\"><mxGeometry width=\"8\" height=\"8\" as=\"geometry\"/></mxCell>";
    put(path("aws.drawio"),
        "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells + "</root></mxGraphModel>");
    made->window.files().open(path("aws.drawio"));
    QVERIFY(choice(*made, "Whole Report…"));
    QTest::mouseClick(choice(*made, "Whole Report…"), Qt::LeftButton);
    auto* box = made->window.findChild<QDialog*>("report");
    QVERIFY(box);
    const QString words = box->findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY2(words.startsWith("Imported aws.drawio\n"), qPrintable(words));
    QCOMPARE(words.count(QLatin1Char('\n')), 5);
    QVERIFY(words.contains("1 × shape “sns”"));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
}

void WindowTest::aReportOfHundredsOfLinesFitsASmallScreen()
{
    const auto made = desk();
    QByteArray cells;
    for (int i = 0; i < 300; ++i) {
        const QByteArray number = QByteArray::number(i);
        cells += "<mxCell value=\"x\" id=\"c" + number + "\" style=\"shape=mxgraph.aws4.&lt;b&gt;own&lt;/b&gt;" + number
                 + "\" vertex=\"1\" parent=\"1\"><mxGeometry width=\"8\" height=\"8\" as=\"geometry\"/></mxCell>";
    }
    put(path("aws.drawio"),
        "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells + "</root></mxGraphModel>");
    made->window.files().open(path("aws.drawio"));
    QTest::mouseClick(choice(*made, "Whole Report…"), Qt::LeftButton);
    auto* box = made->window.findChild<QDialog*>("report");
    QVERIFY(box);
    QVERIFY2(box->width() <= 1366 && box->height() <= 700, "it must be usable at 1366×768");
    const auto* words = box->findChild<QPlainTextEdit*>();
    QVERIFY2(words->toPlainText().contains("<b>own</b>299”"), "every shape, as it is called");
    QVERIFY(words->verticalScrollBar()->maximum() > 0);
}

void WindowTest::aBrokenDrawingIsSaidAndTheDesignStays()
{
    const auto made = deskWithFile();
    put(path("broken.drawio"), "<mxfile>\n<diagram>");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("broken.drawio"))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&made->window, &enter);
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&made->window, &drop);
    QCOMPARE(made->document.path(), path());
    QVERIFY(choice(*made, "Copy"));
    QTest::mouseClick(choice(*made, "Copy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains("broken.drawio:2:10: expected well-formed XML"), qPrintable(copied));
}

void WindowTest::theLanguageChangesAtOnce()
{
    const auto made = deskWithFile();
    made->key("Ctrl+,");
    auto* dialog = made->window.findChild<ui::SettingsDialog*>();
    QVERIFY(dialog);
    auto* language = dialog->findChild<QComboBox*>("language");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(made->settings.language(), QString("es"));
    QCOMPARE(made->session.language(), Language::es);
    QTRY_COMPARE(made->action("save")->text(), QString("&Guardar"));
    QTRY_COMPARE(dialog->windowTitle(), QString("Ajustes"));
    made->settings.setLanguage("en");
    QTRY_COMPARE(made->action("save")->text(), QString("&Save"));
}

void WindowTest::aComparisonIsCalledAsTheLanguageCallsIt()
{
    const auto made = deskWithFile();
    QMenu* menu = made->window.findChild<QToolButton*>("compare")->menu();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == "This design as opened")
            action->trigger();
    const auto* title = made->window.findChild<QLabel*>("comparedWith");
    QCOMPARE(title->text(), QString("Compared with: this design as opened"));
    made->settings.setLanguage("es");
    QTRY_COMPARE(title->text(), QString("En comparación con: este diseño como se abrió"));
    made->settings.setLanguage("en");
    QTRY_COMPARE(title->text(), QString("Compared with: this design as opened"));
}

void WindowTest::theLookChangesAtOnce()
{
    const auto made = deskWithFile();
    made->settings.setLook(ui::Settings::Look::dark);
    QTRY_VERIFY(made->window.palette().color(QPalette::Base).lightness() < 128);
    made->settings.setLook(ui::Settings::Look::light);
    QTRY_VERIFY(made->window.palette().color(QPalette::Base).lightness() > 128);
}

void WindowTest::panelsAtTheBottomLeaveThoseAtTheSidesAlone()
{
    const auto made = deskWithFile();
    Component unknown;
    unknown.id = "unknown";
    unknown.kind = Key::of("database");
    unknown.properties.set(Key::of("instanceType"), json::Value("db.z9.huge"));
    made->session.apply("Add", made->session.design().with(std::move(unknown)));
    made->session.currentAnalysis();
    for (const char* language : {"en", "es"}) {
        made->settings.setLanguage(language);
        made->window.resetLayout();
        QCoreApplication::processEvents();
        const int palette = made->window.panels().dock(PanelPlace::palette).width();
        const int inspector = made->window.panels().dock(PanelPlace::inspector).width();
        for (const PanelPlace place : {PanelPlace::estimate, PanelPlace::tickets, PanelPlace::parity}) {
            made->window.panels().reveal(place);
            QCoreApplication::processEvents();
            QCOMPARE(made->window.panels().dock(PanelPlace::palette).width(), palette);
            QCOMPARE(made->window.panels().dock(PanelPlace::inspector).width(), inspector);
        }
    }
    made->settings.setLanguage("en");
}

void WindowTest::aPanelBehindAnotherTabIsNotKeptUp()
{
    const auto made = deskWithFile();
    const auto seen = [&made](PanelPlace place) { return made->window.panels().dock(place).widget()->isVisible(); };
    made->window.panels().reveal(PanelPlace::problems);
    QTRY_VERIFY(seen(PanelPlace::problems) && !seen(PanelPlace::estimate) && !seen(PanelPlace::tickets));
    made->window.panels().reveal(PanelPlace::tickets);
    QTRY_VERIFY(seen(PanelPlace::tickets) && !seen(PanelPlace::problems));
}

void WindowTest::theWindowFitsASmallLaptop()
{
    const auto made = deskWithFile();
    made->session.currentAnalysis();
    for (const char* language : {"en", "es"}) {
        made->settings.setLanguage(language);
        QCoreApplication::processEvents();
        const QSize least = made->window.minimumSizeHint();
        QVERIFY2(least.width() <= 1366 && least.height() <= 700,
                 qPrintable(QString("%1: %2×%3").arg(language).arg(least.width()).arg(least.height())));
    }
    made->settings.setLanguage("en");
}

} // namespace

int main(int count, char** values)
{
    QApplication application(count, values);
    QApplication::setStyle("Fusion");
    WindowTest test;
    return QTest::qExec(&test, count, values);
}
#include "window_test.moc"
