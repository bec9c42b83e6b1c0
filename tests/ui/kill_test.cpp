// A program that is killed at any moment leaves a file that opens and loses at
// most two seconds of work: the document alone, and the whole window at work.
// CONNECT_DESIGNER_KILLS: how often each (10 and 4).
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>
#include <optional>

#include "quiet.h"
#include "studio_bench.h"

using namespace designer;
using designer::test::bytesOf;
using designer::test::contentOf;
using designer::test::Quiet;
using designer::test::Studio;
using designer::ui::Document;

namespace {

constexpr qint64 mostLostMs = 2000;

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { quiet_.emplace(); }
    void cleanupTestCase() { quiet_.reset(); }
    void nothingOlderThanTwoSecondsIsLost_data();
    void nothingOlderThanTwoSecondsIsLost();

private:
    std::optional<Quiet> quiet_; // begins when Qt Test has its own handler in place
};

/// Time of the last edit that the driver reported, in ms of its own clock.
qint64 lastEdit(const QByteArray& output)
{
    const QByteArray whole = output.left(output.lastIndexOf('\n'));
    return whole.mid(whole.lastIndexOf('\n') + 1).toLongLong();
}

qint64 runAndKill(const QString& program, const QString& state, const QString& path, int afterMs)
{
    QProcess driver;
    driver.start(program, {state, path});
    if (!driver.waitForReadyRead(20'000))
        return -1;
    QByteArray output;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < afterMs;) {
        driver.waitForReadyRead(5);
        output += driver.readAllStandardOutput();
    }
    driver.kill();
    driver.waitForFinished();
    return lastEdit(output + driver.readAllStandardOutput());
}

/// Time of the last edit that is still there: in recoverable work, else in the file.
qint64 lastKept(const QString& state, const QString& path)
{
    Studio studio(state);
    const auto found = Document::recoverable(state);
    const auto result = found.isEmpty() ? studio.document.open(path) : studio.document.recover(found.front());
    if (result.outcome != Document::Outcome::done)
        return -1;
    const Design& design = studio.session.design();
    const qint64 kept =
        ui::qt(design.components().empty() ? design.header().description : design.components().begin()->name)
            .toLongLong();
    studio.document.close();
    return kept;
}

void KillTest::nothingOlderThanTwoSecondsIsLost_data()
{
    Component card;
    card.id = "card";
    card.kind = Key::of("container");
    card.name = "0";
    card.at = Point{320, 160};
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<int>("usually");
    QTest::newRow("document") << CRASH_DRIVER << bytesOf(Design()) << 10;
    QTest::newRow("window") << WINDOW_CRASH_DRIVER << bytesOf(Design().with(std::move(card))) << 4;
}

void KillTest::nothingOlderThanTwoSecondsIsLost()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, design);
    QFETCH(int, usually);
    bool known = false;
    const int wanted = qEnvironmentVariableIntValue("CONNECT_DESIGNER_KILLS", &known);
    const int kills = known ? wanted : usually;
    QTemporaryDir folder;
    for (int kill = 0; kill < kills; ++kill) {
        const QString state = folder.filePath(QString::number(kill));
        const QString path = folder.filePath(QString::number(kill) + ".mcdesign");
        test::put(path, design);
        const qint64 done = runAndKill(program, state, path, QRandomGenerator::global()->bounded(20, 2200));
        QVERIFY(done >= 0);
        const auto read = readDesign(contentOf(path).toStdString(), Catalogue::builtIn());
        QVERIFY2(std::holds_alternative<Design>(read), "the file does not open");
        const qint64 kept = lastKept(state, path);
        QVERIFY2(kept >= 0 && done - kept <= mostLostMs, qPrintable(QString("%1 of %2").arg(kept).arg(done)));
        QVERIFY2(Document::recoverable(state).isEmpty(), "given up after it was recovered");
    }
}

} // namespace

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
