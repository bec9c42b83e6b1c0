// The file that keeps unsaved work: what is written is what is read, whatever cuts it short.
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <optional>
#include <sys/resource.h>
#endif

#include "quiet.h"
#include "studio_bench.h"

using namespace designer;
using designer::test::contentOf;
using designer::test::named;
using designer::test::put;
using designer::test::Quiet;
using designer::ui::Journal;

namespace {

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { quiet_.emplace(); }
    void cleanupTestCase() { quiet_.reset(); }
    void init();
    void stepsComeBack();
    void namesOfAnyScriptComeBack();
    void aStepThatWasReplacedIsReplaced();
    void undoIsRemembered();
    void aJournalThatWasCutAnywhereStillReads();
    void hostileEntriesEndTheReading();
    void oneOwner();
    void aFullDiskIsSaidAndMadeGood();
    void theOldestStepsGoWhenTimeIsShort();

private:
    QString file() const { return folder_->filePath("journals/one.journal"); }
    std::unique_ptr<Journal> create() const
    {
        return Journal::create(file(), "/designs/bank.mcdesign", "bank", Catalogue::builtIn());
    }

    std::optional<Quiet> quiet_; // begins when Qt Test has its own handler in place
    std::unique_ptr<QTemporaryDir> folder_;
};

void JournalTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

History threeSteps()
{
    History history(named(Design(), "one"));
    history.apply("Second", named(history.current(), "two"));
    history.apply("Third", named(history.current(), "three"));
    return history;
}

std::vector<std::string> namesIn(const History& history)
{
    std::vector<std::string> out;
    for (const History::Step& step : history.steps())
        out.push_back(step.name + "=" + step.design.header().name);
    return out;
}

void JournalTest::stepsComeBack()
{
    const auto journal = create();
    QVERIFY(journal->write(threeSteps()));
    QVERIFY(journal->markSaved(1, "abc"));
    const auto content = Journal::read(file());
    QVERIFY(content);
    QCOMPARE(content->path, QString("/designs/bank.mcdesign"));
    QCOMPARE(content->title, QString("bank"));
    QCOMPARE(content->position, std::size_t{2});
    QCOMPARE(*content->saved, std::size_t{1});
    QCOMPARE(content->savedHash, QByteArray("abc"));
    QVERIFY(content->isDirty());
    const auto history = restoredHistory(*content, Catalogue::builtIn(), content->position);
    QCOMPARE(namesIn(*history), (std::vector<std::string>{"=one", "Second=two", "Third=three"}));
    QVERIFY(!history->canRedo());
}

void JournalTest::namesOfAnyScriptComeBack()
{
    History history(named(Design(), "añ"));
    for (const char* name : {"aé", "aê", "ñaé", "日本", "日本語", "😀", "😁", "\"quoted\\\n"})
        history.apply(name, named(history.current(), name));
    const auto journal = create();
    QVERIFY(journal->write(history));
    const auto content = Journal::read(file());
    QCOMPARE(namesIn(*restoredHistory(*content, Catalogue::builtIn(), content->position)), namesIn(history));
}

void JournalTest::aStepThatWasReplacedIsReplaced()
{
    const auto journal = create();
    History history = threeSteps();
    QVERIFY(journal->write(history));
    history.amend(named(history.current(), "three and a half"));
    QVERIFY(journal->write(history));
    history.undo();
    history.undo();
    history.apply("Other", named(history.current(), "other"));
    QVERIFY(journal->write(history));
    history.apply("More", named(history.current(), "more"));
    QVERIFY(journal->write(history));
    const auto content = Journal::read(file());
    QCOMPARE(namesIn(*restoredHistory(*content, Catalogue::builtIn(), content->position)),
             (std::vector<std::string>{"=one", "Other=other", "More=more"}));
}

void JournalTest::undoIsRemembered()
{
    const auto journal = create();
    History history = threeSteps();
    QVERIFY(journal->write(history));
    history.undo();
    QVERIFY(journal->write(history));
    const auto content = Journal::read(file());
    const auto restored = restoredHistory(*content, Catalogue::builtIn(), content->position);
    QCOMPARE(restored->current().header().name, std::string("two"));
    QCOMPARE(restored->redoName(), std::string("Third"));
}

void JournalTest::aJournalThatWasCutAnywhereStillReads()
{
    {
        const auto journal = create();
        QVERIFY(journal->write(threeSteps()));
    }
    const QByteArray whole = contentOf(file());
    const QString cut = folder_->filePath("cut.journal");
    int designs = 0;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        put(cut, whole.left(length));
        const auto content = Journal::read(cut);
        if (!content)
            continue;
        ++designs;
        const auto history = restoredHistory(*content, Catalogue::builtIn(), content->position);
        QVERIFY2(history && content->texts.size() <= 2, qPrintable(QString::number(length)));
    }
    QVERIFY(designs > 100);
}

void JournalTest::hostileEntriesEndTheReading()
{
    {
        const auto journal = create();
        QVERIFY(journal->write(threeSteps()));
    }
    const QByteArray whole = contentOf(file());
    for (const char* entry :
         {R"({"step":"x","at":-1,"keep":[0,0],"text":""})", R"({"step":"x","at":99,"keep":[0,0],"text":""})",
          R"({"step":"x","at":3,"keep":[9223372036854775807,9223372036854775807],"text":""})",
          R"({"step":"x","at":3,"keep":[-1,0],"text":""})", R"({"position":3})", R"({"position":-1})",
          R"({"step":"x","at":3,"keep":[1],"text":""})", "[]", "nonsense"}) {
        put(file(), whole + entry + "\n" + R"({"position":0})" + "\n");
        const auto content = Journal::read(file());
        QVERIFY2(content && content->texts.size() == 3 && content->position == 2, entry);
    }
    put(file(), R"({"journal":99,"path":"","title":""})"
                "\n"
                R"({"first":"{}"})"
                "\n");
    QVERIFY2(!Journal::read(file()), "of a later version");
}

void JournalTest::oneOwner()
{
    auto journal = create();
    QVERIFY(journal);
    QVERIFY(!Journal::isAbandoned(file()));
    QVERIFY(!create());
    journal.reset();
    QVERIFY(Journal::isAbandoned(file()));
    QVERIFY(create());
}

#ifdef Q_OS_UNIX
/// While it lives, no file of this process may grow beyond a size.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit limit = before_;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};
#endif

void JournalTest::aFullDiskIsSaidAndMadeGood()
{
#ifdef Q_OS_UNIX
    const auto journal = create();
    History history = threeSteps();
    QVERIFY(journal->write(history));
    const qint64 size = QFileInfo(file()).size();
    history.apply("Long", named(history.current(), std::string(5000, 'x')));
    {
        const SmallDisk disk(static_cast<rlim_t>(size) + 100);
        QVERIFY(!journal->write(history));
        QVERIFY(!journal->isWhole());
        QCOMPARE(QFileInfo(file()).size(), size);
    }
    QVERIFY(journal->write(history));
    const auto content = Journal::read(file());
    QCOMPARE(content->texts.size(), std::size_t{4});
    QCOMPARE(content->names.back(), std::string("Long"));
#endif
}

void JournalTest::theOldestStepsGoWhenTimeIsShort()
{
    const auto journal = create();
    QVERIFY(journal->write(threeSteps()));
    const auto content = Journal::read(file());
    const auto history = restoredHistory(*content, Catalogue::builtIn(), 1, -1);
    QCOMPARE(namesIn(*history), (std::vector<std::string>{"=two", "Third=three"}));
    QCOMPARE(history->position(), std::size_t{0});
}

} // namespace

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
