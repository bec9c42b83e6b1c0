// A design on disk: nothing is lost, nothing is overwritten unseen.
#include <QSignalSpy>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "quiet.h"
#include "studio_bench.h"

using namespace designer;
using designer::test::bytesOf;
using designer::test::contentOf;
using designer::test::named;
using designer::test::put;
using designer::test::Quiet;
using designer::test::Studio;
using designer::ui::Document;

namespace {

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { quiet_.emplace(); }
    void cleanupTestCase() { quiet_.reset(); }
    void init();
    void savingWritesTheCanonicalText();
    void whatSaysNothingOfPlacesGetsThemAndIsUnmodified();
    void undoToWhatWasSavedIsUnmodified();
    void undoSurvivesSaveAndReopen();
    void whatWasUndoneSurvivesToo();
    void aForeignChangeIsSeenByItsContent();
    void touchingTheFileIsNoChange();
    void aForeignChangeIsNotOverwritten();
    void keepingMineOverwritesWithTheNextSave();
    void reloadingIsOneStepThatCanBeUndone();
    void whatIsReloadedIsWhatTheFileHolds();
    void anUnreadableForeignChangeLosesNothing();
    void aFileThatIsGoneIsWorthSaving();
    void unsavedWorkIsRecoveredAfterACrash();
    void recoveryOfADesignWithoutFile();
    void recoveryNoticesThatTheFileChangedSince();
    void theJournalIsAtMostTwoSecondsBehind();
    void givingUpWorkLeavesNothingToRecover();
    void journalsOfClosedDesignsAreForgottenInTime();
    void twoSessionsOnOneFile();
    void saveAsMovesTheDesign();
    void aFolderThatCannotBeWritten();
    void aFileThatMayNotBeWritten();
    void aFullDisk();
    void aDeviceIsNoFile();
    void aFileThatCannotBeReadSaysWhere();
    void withoutAPlaceForJournalsWorkGoesOn();

private:
    QString path(const char* name = "bank.mcdesign") const { return folder_->filePath(name); }
    QString state() const { return folder_->filePath("state"); }
    void write(const std::string& name) { put(path(), bytesOf(named(Design(), name))); }

    std::optional<Quiet> quiet_; // begins when Qt Test has its own handler in place
    std::unique_ptr<QTemporaryDir> folder_;
};

using Outcome = Document::Outcome;

void DocumentTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
    write("first");
}

void DocumentTest::savingWritesTheCanonicalText()
{
    Studio studio(state());
    QCOMPARE(studio.document.open(path()).outcome, Outcome::done);
    QVERIFY(!studio.document.isModified());
    QCOMPARE(studio.document.displayName(), QString("bank.mcdesign"));
    studio.call("second");
    QVERIFY(studio.document.isModified());
    QCOMPARE(studio.document.save().outcome, Outcome::done);
    QVERIFY(!studio.document.isModified());
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "second")));
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList{"bank.mcdesign"});
}

void DocumentTest::whatSaysNothingOfPlacesGetsThemAndIsUnmodified()
{
    const QByteArray text = R"({"format": "modyo-connect-design", "version": 1,
  "environments": [{"id": "production", "kind": "production"}],
  "components": [{"id": "a", "kind": "container"}, {"id": "b", "kind": "database"}]})";
    put(path(), text);
    Studio studio(state());
    QCOMPARE(studio.document.open(path()).outcome, Document::Outcome::done);
    QVERIFY(studio.session.design().component("a")->at);
    QVERIFY(studio.session.design().component("b")->at);
    QVERIFY(!studio.document.isModified());
    QCOMPARE(contentOf(path()), text);
}

void DocumentTest::undoToWhatWasSavedIsUnmodified()
{
    Studio studio(state());
    studio.document.open(path());
    studio.call("second");
    studio.document.save();
    studio.call("third");
    QVERIFY(studio.document.isModified());
    studio.session.undo();
    QVERIFY(!studio.document.isModified());
    studio.session.undo();
    QVERIFY(studio.document.isModified());
    studio.session.redo();
    QVERIFY(!studio.document.isModified());
}

void DocumentTest::undoSurvivesSaveAndReopen()
{
    {
        Studio studio(state());
        studio.document.open(path());
        studio.call("second");
        studio.document.save();
        studio.call("third");
        studio.document.save();
        studio.document.close();
    }
    Studio studio(state());
    studio.document.open(path());
    QCOMPARE(studio.name(), std::string("third"));
    QCOMPARE(studio.session.history().undoName(), std::string("Call it third"));
    studio.session.undo();
    studio.session.undo();
    QCOMPARE(studio.name(), std::string("first"));
    studio.session.redo();
    studio.session.redo();
    QVERIFY(!studio.document.isModified());
}

void DocumentTest::whatWasUndoneSurvivesToo()
{
    {
        Studio studio(state());
        studio.document.open(path());
        studio.call("second");
        studio.call("third");
        studio.session.undo();
        studio.document.save();
        studio.document.close();
    }
    Studio studio(state());
    studio.document.open(path());
    QCOMPARE(studio.name(), std::string("second"));
    QCOMPARE(studio.session.history().redoName(), std::string("Call it third"));
    QVERIFY(Document::recoverable(state()).isEmpty());
}

void DocumentTest::aForeignChangeIsSeenByItsContent()
{
    Studio studio(state());
    studio.document.open(path());
    QSignalSpy seen(&studio.document, &Document::onDiskChanged);
    write("theirs"); // in place
    QTRY_COMPARE(seen.count(), 1);
    QCOMPARE(studio.document.onDisk(), Document::OnDisk::changed);

    write("first"); // as it was: nothing to decide any more
    QTRY_COMPARE(seen.count(), 2);
    QCOMPARE(studio.document.onDisk(), Document::OnDisk::same);

    for (int round = 0; round < 3; ++round) { // replaced, again and again
        const QString beside = path("beside");
        put(beside, bytesOf(named(Design(), "replaced " + std::to_string(round))));
        QVERIFY(std::rename(qPrintable(beside), qPrintable(path())) == 0);
        QTRY_COMPARE(seen.count(), 3 + round);
    }
}

void DocumentTest::touchingTheFileIsNoChange()
{
    Studio studio(state());
    studio.document.open(path());
    QSignalSpy seen(&studio.document, &Document::onDiskChanged);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(1), QFileDevice::FileModificationTime));
    file.close();
    write("first");
    QTest::qWait(400);
    QCOMPARE(seen.count(), 0);
    studio.call("second");
    QCOMPARE(studio.document.save().outcome, Outcome::done);
    QTest::qWait(400);
    QVERIFY2(seen.isEmpty(), "one's own save is no foreign change");
}

void DocumentTest::aForeignChangeIsNotOverwritten()
{
    Studio studio(state());
    studio.document.open(path());
    studio.call("mine");
    write("theirs");
    QCOMPARE(studio.document.save().outcome, Outcome::changedByOthers); // before the watcher had a chance
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "theirs")));
    QCOMPARE(studio.document.onDisk(), Document::OnDisk::changed);
    QCOMPARE(studio.document.save(true).outcome, Outcome::done);
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "mine")));
    QCOMPARE(studio.document.onDisk(), Document::OnDisk::same);
}

void DocumentTest::keepingMineOverwritesWithTheNextSave()
{
    Studio studio(state());
    studio.document.open(path());
    write("theirs");
    studio.document.look();
    studio.document.keepMine();
    QCOMPARE(studio.document.onDisk(), Document::OnDisk::same);
    QVERIFY2(studio.document.isModified(), "the file holds something else");
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "theirs")));
    QCOMPARE(studio.document.save().outcome, Outcome::done);
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "first")));
    QVERIFY(!studio.document.isModified());

    write("theirs");
    studio.document.look();
    studio.document.keepMine();
    write("theirs again");
    QCOMPARE(studio.document.save().outcome, Outcome::changedByOthers);
}

void DocumentTest::reloadingIsOneStepThatCanBeUndone()
{
    {
        Studio studio(state());
        studio.document.open(path());
        studio.call("mine");
        write("theirs");
        studio.document.look();
        QCOMPARE(studio.document.reload().outcome, Outcome::done);
        QCOMPARE(studio.name(), std::string("theirs"));
        QVERIFY(!studio.document.isModified());
        QCOMPARE(studio.document.onDisk(), Document::OnDisk::same);
        studio.session.undo();
        QCOMPARE(studio.name(), std::string("mine"));
        studio.session.redo();
        studio.document.close();
    }
    Studio studio(state());
    studio.document.open(path());
    QCOMPARE(studio.session.history().steps().size(), std::size_t{3});
}

void DocumentTest::whatIsReloadedIsWhatTheFileHolds()
{
    Component host;
    host.id = "accounts";
    host.kind = Key::of("container");
    host.at = Point{0, 0};
    Component secret = host;
    secret.id = "token";
    secret.kind = Key::of("secret"); // stands where its host does: docked, it has no card
    Connection wire;
    wire.id = "w1";
    wire.from = "token";
    wire.to = "accounts";
    wire.docked = true;
    const Design docked = Design().with(host).with(secret).with(wire);
    put(path(), bytesOf(docked));
    Studio studio(state());
    studio.document.open(path());
    const Design undocked = docked.withoutConnection("w1");
    put(path(), bytesOf(undocked));
    QCOMPARE(studio.document.reload().outcome, Outcome::done);
    QVERIFY(studio.session.design() == undocked);
    QVERIFY(!studio.document.isModified());
    studio.session.undo();
    studio.session.apply(QStringLiteral("Remove the wire"), undocked);
    QVERIFY(studio.session.design().component("token")->at != studio.session.design().component("accounts")->at);
}

void DocumentTest::anUnreadableForeignChangeLosesNothing()
{
    Studio studio(state());
    studio.document.open(path());
    studio.call("mine");
    put(path(), "{\"half\": ");
    const Document::Result result = studio.document.reload();
    QCOMPARE(result.outcome, Outcome::failed);
    QVERIFY(result.error);
    QCOMPARE(result.error->line, std::size_t{1});
    QCOMPARE(studio.name(), std::string("mine"));
    studio.document.look();
    studio.document.keepMine();
    QVERIFY(studio.document.isModified());
    QCOMPARE(studio.document.save().outcome, Outcome::done);
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "mine")));
}

void DocumentTest::aFileThatIsGoneIsWorthSaving()
{
    Studio studio(state());
    studio.document.open(path());
    QSignalSpy seen(&studio.document, &Document::onDiskChanged);
    QVERIFY(QFile::remove(path()));
    QTRY_COMPARE(seen.count(), 1);
    QCOMPARE(studio.document.onDisk(), Document::OnDisk::gone);
    QVERIFY2(studio.document.isModified(), "nobody else has the design any more");
    QCOMPARE(studio.document.save().outcome, Outcome::done);
    QVERIFY(!studio.document.isModified());
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "first")));
}

void DocumentTest::unsavedWorkIsRecoveredAfterACrash()
{
    {
        Studio studio(state());
        studio.document.open(path());
        studio.call("second");
        studio.document.save();
        studio.call("third");
        studio.call("fourth");
        studio.session.undo();
    } // not closed
    const auto found = Document::recoverable(state());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().path, path());
    QCOMPARE(found.front().title, QString("bank.mcdesign"));
    QCOMPARE(found.front().steps, 3);

    Studio studio(state());
    QCOMPARE(studio.document.recover(found.front()).outcome, Outcome::done);
    QCOMPARE(studio.name(), std::string("third"));
    QVERIFY(studio.document.isModified());
    QCOMPARE(studio.session.history().redoName(), std::string("Call it fourth"));
    QVERIFY2(Document::recoverable(state()).isEmpty(), "it is in use");
    studio.session.undo();
    QVERIFY(!studio.document.isModified());
    studio.session.redo();
    QCOMPARE(studio.document.save().outcome, Outcome::done);
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "third")));
    studio.document.close();
    QVERIFY(Document::recoverable(state()).isEmpty());
}

void DocumentTest::recoveryOfADesignWithoutFile()
{
    {
        Studio studio(state());
        studio.document.start(named(Design(), "new"), "Untitled");
        studio.call("named");
    }
    const auto found = Document::recoverable(state());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().path, QString());
    QCOMPARE(found.front().title, QString("Untitled"));
    {
        Studio studio(state());
        studio.document.recover(found.front());
        QCOMPARE(studio.name(), std::string("named"));
        QVERIFY(studio.document.isModified());
    } // crashes again
    const auto again = Document::recoverable(state());
    QCOMPARE(again.size(), 1);
    Document::discard(again.front());
    QVERIFY(Document::recoverable(state()).isEmpty());
}

void DocumentTest::recoveryNoticesThatTheFileChangedSince()
{
    {
        Studio studio(state());
        studio.document.open(path());
        studio.call("mine");
    }
    write("theirs");
    Studio studio(state());
    studio.document.recover(Document::recoverable(state()).front());
    QCOMPARE(studio.document.onDisk(), Document::OnDisk::changed);
    QCOMPARE(studio.document.save().outcome, Outcome::changedByOthers);
}

void DocumentTest::theJournalIsAtMostTwoSecondsBehind()
{
    Studio studio(state());
    studio.document.open(path());
    const QString journal = QDir(state() + "/journals").entryInfoList({"*.journal"}).front().filePath();
    QElapsedTimer clock;
    clock.start();
    int number = 0;
    while (clock.elapsed() < 2500) { // without a pause
        studio.call(std::to_string(++number));
        QTest::qWait(5);
    }
    const auto content = ui::Journal::read(journal);
    QVERIFY(content);
    QVERIFY2(content->texts.size() > 100, qPrintable(QString::number(content->texts.size())));
    studio.call("last");
    QTRY_COMPARE_WITH_TIMEOUT(ui::Journal::read(journal)->names.back(), std::string("Call it last"), 2000);
}

void DocumentTest::givingUpWorkLeavesNothingToRecover()
{
    {
        Studio studio(state());
        studio.document.open(path());
        studio.call("second");
        studio.document.save();
        studio.call("given up");
        studio.document.close();
    }
    QVERIFY(Document::recoverable(state()).isEmpty());
    Studio studio(state());
    studio.document.open(path());
    QCOMPARE(studio.name(), std::string("second"));
    QCOMPARE(studio.session.history().undoName(), std::string("Call it second"));
    QVERIFY(!studio.session.history().canRedo());
}

void DocumentTest::journalsOfClosedDesignsAreForgottenInTime()
{
    const auto journals = [this] { return QDir(state() + "/journals").entryInfoList({"*.journal"}, QDir::Files); };
    const auto age = [&journals](int days) {
        for (const QFileInfo& entry : journals()) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime));
        }
    };
    Studio studio(state());
    QCOMPARE(studio.document.open(path()).outcome, Outcome::done);
    studio.call("second");
    QCOMPARE(studio.document.save().outcome, Outcome::done);
    studio.document.close();
    QCOMPARE(journals().size(), 1);
    age(89);
    Document::pruneJournals(state());
    QCOMPARE(journals().size(), 1);
    {
        Studio crashes(state());
        crashes.document.start(named(Design(), "new"), "Untitled");
        crashes.call("unsaved work");
    }
    age(91);
    Document::pruneJournals(state());
    QCOMPARE(journals().size(), 1);
    QCOMPARE(Document::recoverable(state()).size(), 1);
}

void DocumentTest::twoSessionsOnOneFile()
{
    Studio one(state());
    Studio two(state());
    one.document.open(path());
    two.document.open(path());
    one.call("of one");
    two.call("of two");
    QCOMPARE(one.document.save().outcome, Outcome::done);
    QTRY_COMPARE(two.document.onDisk(), Document::OnDisk::changed);
    QCOMPARE(two.document.save().outcome, Outcome::changedByOthers);
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "of one")));
    QVERIFY2(Document::recoverable(state()).isEmpty(), "both are alive");
}

void DocumentTest::saveAsMovesTheDesign()
{
    {
        Studio studio(state());
        studio.document.start(named(Design(), "new"), "Untitled");
        QCOMPARE(studio.document.save().outcome, Outcome::failed);
        studio.call("named");
        QCOMPARE(studio.document.saveAs(path("new.mcdesign")).outcome, Outcome::done);
        QCOMPARE(studio.document.path(), path("new.mcdesign"));
        QVERIFY(!studio.document.isModified());
        studio.call("more");
        QCOMPARE(studio.document.save().outcome, Outcome::done);
        studio.document.close();
    }
    Studio studio(state());
    studio.document.open(path("new.mcdesign"));
    studio.session.undo();
    studio.session.undo();
    QCOMPARE(studio.name(), std::string("new"));
    QCOMPARE(QDir(state() + "/journals").entryList({"*.journal"}).size(), 1);
}

void DocumentTest::aFolderThatCannotBeWritten()
{
    Studio studio(state());
    studio.document.start(named(Design(), "new"), "Untitled");
    QSignalSpy failed(&studio.document, &Document::saveFailed);
    for (const char* where : {"/proc/bank.mcdesign", "/no/such/folder/bank.mcdesign"}) {
        const Document::Result result = studio.document.saveAs(where);
        QCOMPARE(result.outcome, Outcome::failed);
        QVERIFY2(result.message.startsWith("bank.mcdesign could not be saved: "), qPrintable(result.message));
        QCOMPARE(failed.takeFirst().front().toString(), result.message);
        QVERIFY(studio.document.path().isEmpty());
    }
}

void DocumentTest::aFileThatMayNotBeWritten()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0) {
        QVERIFY(chmod(qPrintable(folder_->path()), 0777) == 0);
        QVERIFY(setresuid(65534, 65534, 0) == 0);
    }
    QVERIFY(QFile::copy(path(), path("read-only.mcdesign")));
    QVERIFY(QFile::setPermissions(path("read-only.mcdesign"), QFile::ReadOwner));
    {
        Studio studio(state());
        studio.document.open(path("read-only.mcdesign"));
        studio.call("second");
        QCOMPARE(studio.document.save().outcome, Outcome::failed);
        QVERIFY(studio.document.isModified());
        QCOMPARE(contentOf(path("read-only.mcdesign")), bytesOf(named(Design(), "first")));
        studio.document.close();
    }
    if (getuid() == 65534)
        QVERIFY(setresuid(0, 0, 0) == 0);
#endif
}

void DocumentTest::aFullDisk()
{
#ifdef Q_OS_UNIX
    Studio studio(state());
    studio.document.open(path());
    studio.call(std::string(20'000, 'x'));
    signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 10'000;
    setrlimit(RLIMIT_FSIZE, &small);
    const Document::Result result = studio.document.save();
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(result.outcome, Outcome::failed);
    QVERIFY(!result.message.isEmpty());
    QVERIFY(studio.document.isModified());
    QCOMPARE(contentOf(path()), bytesOf(named(Design(), "first")));
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList{"bank.mcdesign"});
    QCOMPARE(studio.document.save().outcome, Outcome::done);
#endif
}

void DocumentTest::aDeviceIsNoFile()
{
    Studio studio(state());
    studio.document.start(named(Design(), "new"), "Untitled");
    QCOMPARE(studio.document.saveAs("/dev/null").message, QString("null could not be saved: it is not a regular file"));
    QVERIFY(!QFileInfo("/dev/null").isFile());
    QCOMPARE(studio.document.saveAs(folder_->path()).outcome, Outcome::failed);
}

void DocumentTest::aFileThatCannotBeReadSaysWhere()
{
    Studio studio(state());
    studio.document.open(path());
    put(path("broken.mcdesign"), "{\n  \"format\": 7\n}\n");
    const Document::Result result = studio.document.open(path("broken.mcdesign"));
    QCOMPARE(result.outcome, Outcome::failed);
    QCOMPARE(result.error->line, std::size_t{2});
    QCOMPARE(result.error->pointer, std::string("/format"));
    QVERIFY(result.message.contains("broken.mcdesign:2:"));
    QVERIFY2(studio.document.path() == path(), "the open design stays");
    QCOMPARE(studio.document.open(path("absent.mcdesign")).outcome, Outcome::failed);
}

void DocumentTest::withoutAPlaceForJournalsWorkGoesOn()
{
    put(state(), "a file where the folder should be");
    Studio studio(state());
    QSignalSpy failed(&studio.document, &Document::saveFailed);
    QCOMPARE(studio.document.open(path()).outcome, Outcome::done);
    QCOMPARE(failed.count(), 1);
    studio.call("second");
    QCOMPARE(studio.document.save().outcome, Outcome::done);
}

} // namespace

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
