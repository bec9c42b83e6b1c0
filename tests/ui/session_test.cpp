// The open design: steps, gestures, announcements, and analyses off the typing path.
#include <QSignalSpy>
#include <QtTest>
#include <optional>

#include "quiet.h"
#include "studio_bench.h"

using namespace designer;
using designer::test::named;
using designer::test::Quiet;

namespace {

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { quiet_.emplace(); }
    void cleanupTestCase() { quiet_.reset(); }
    void aGestureIsOneStep();
    void aGestureThatEndsWhereItBeganIsNoStep();
    void anAbandonedGestureLeavesTheValueBefore();
    void anEditThatChangesNothingAnnouncesNothing();
    void whatIsGoneIsNotSelected();
    void anEnvironmentThatIsGoneIsNotShown();
    void theShownEnvironmentIsProductionWhenAllAreLookedAt();
    void aPreviewEndsWithTheNextChange();
    void ofManyEditsTheNewestIsAnalysed();
    void nothingOfTheDesignBeforeIsPublished();
    void anotherRateCardIsAnotherAnalysis();

private:
    std::optional<Quiet> quiet_; // begins when Qt Test has its own handler in place
};

void SessionTest::aGestureIsOneStep()
{
    ui::Session session(Catalogue::builtIn());
    QSignalSpy changed(&session, &ui::Session::changed);
    session.apply("Drag", named(session.design(), "a"));
    session.amend(named(session.design(), "b"));
    session.amend(named(session.design(), "c"));
    session.settle();
    QCOMPARE(changed.count(), 3);
    QCOMPARE(session.history().steps().size(), std::size_t{2});
    QCOMPARE(session.history().undoName(), std::string("Drag"));
    session.undo();
    QCOMPARE(session.design().header().name, std::string());
    session.redo();
    QCOMPARE(session.design().header().name, std::string("c"));
}

void SessionTest::aGestureThatEndsWhereItBeganIsNoStep()
{
    ui::Session session(Catalogue::builtIn());
    session.apply("Drag", named(session.design(), "a"));
    session.amend(named(session.design(), ""));
    session.settle();
    QVERIFY(!session.history().canUndo());
    session.amend(named(session.design(), "late"));
    QVERIFY2(!session.history().canUndo(), "a settled gesture cannot go on");

    session.apply("Drag", named(session.design(), "a"));
    session.amend(named(session.design(), ""));
    session.amend(named(session.design(), "b"));
    session.settle();
    QCOMPARE(session.history().undoName(), std::string("Drag"));
    QCOMPARE(session.design().header().name, std::string("b"));
}

void SessionTest::anAbandonedGestureLeavesTheValueBefore()
{
    ui::Session session(Catalogue::builtIn());
    session.apply("Name", named(session.design(), "kept"));
    session.settle();
    session.apply("Drag", named(session.design(), "a"));
    session.amend(named(session.design(), "b"));
    session.abandon();
    QCOMPARE(session.design().header().name, std::string("kept"));
    QCOMPARE(session.history().steps().size(), std::size_t{2});
    QVERIFY(!session.inGesture());
}

void SessionTest::anEditThatChangesNothingAnnouncesNothing()
{
    ui::Session session(Catalogue::builtIn());
    QSignalSpy changed(&session, &ui::Session::changed);
    QSignalSpy history(&session, &ui::Session::historyChanged);
    QVERIFY(!session.apply("Nothing", session.design()));
    session.undo();
    session.redo();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(history.count(), 0);
}

void SessionTest::whatIsGoneIsNotSelected()
{
    ui::Session session(Catalogue::builtIn());
    const Added added = withNewComponent(session.design(), Key::of("queue"), "Orders", {}, std::nullopt);
    session.apply("Add", added.design);
    session.select({added.id});
    QSignalSpy selection(&session, &ui::Session::selectionChanged);
    session.undo();
    QVERIFY(session.selection().empty());
    QCOMPARE(selection.count(), 1);
}

Design withEnvironments(const Design& design)
{
    Header header = design.header();
    Environment qa;
    qa.id = "qa";
    Environment production;
    production.id = "production";
    production.kind = EnvironmentKind::production;
    header.environments = {qa, production};
    return design.with(std::move(header));
}

void SessionTest::anEnvironmentThatIsGoneIsNotShown()
{
    ui::Session session(Catalogue::builtIn());
    session.apply("Environments", withEnvironments(session.design()));
    session.setEnvironment("qa");
    QSignalSpy environment(&session, &ui::Session::environmentChanged);
    session.undo();
    QCOMPARE(session.environment(), std::string());
    QCOMPARE(environment.count(), 1);
}

void SessionTest::theShownEnvironmentIsProductionWhenAllAreLookedAt()
{
    ui::Session session(Catalogue::builtIn());
    QCOMPARE(session.shownEnvironment(), std::string());
    session.apply("Environments", withEnvironments(session.design()));
    QCOMPARE(session.shownEnvironment(), std::string("production"));
    session.setEnvironment("qa");
    QCOMPARE(session.shownEnvironment(), std::string("qa"));
}

void SessionTest::aPreviewEndsWithTheNextChange()
{
    ui::Session session(Catalogue::builtIn());
    QSignalSpy preview(&session, &ui::Session::previewChanged);
    session.setPreview(named(session.design(), "might be"));
    session.apply("Name", named(session.design(), "is"));
    QVERIFY(!session.preview());
    QCOMPARE(preview.count(), 2);
}

void SessionTest::ofManyEditsTheNewestIsAnalysed()
{
    ui::Session session(Catalogue::builtIn());
    for (int i = 1; i <= 50; ++i)
        session.apply("Name", named(session.design(), std::to_string(i)));
    QTRY_VERIFY(session.analysisIsCurrent());
    QCOMPARE(session.analysis()->design().header().name, std::string("50"));
}

void SessionTest::nothingOfTheDesignBeforeIsPublished()
{
    ui::Session session(Catalogue::builtIn());
    connect(&session, &ui::Session::analysed, &session,
            [&session] { QCOMPARE(session.analysis()->design().header().name, std::string("second")); });
    QSignalSpy analysed(&session, &ui::Session::analysed);
    session.open(History(named(Design(), "first")));
    QTest::qSleep(50); // its analysis is finished, but nobody has heard of it
    session.open(History(named(Design(), "second")));
    QVERIFY(!session.analysis());
    QTRY_VERIFY(session.analysisIsCurrent());
    QCOMPARE(analysed.count(), 1);
}

void SessionTest::anotherRateCardIsAnotherAnalysis()
{
    ui::Session session(Catalogue::builtIn());
    session.currentAnalysis();
    const auto card = std::make_shared<const RateCard>(RateCard::builtIn());
    session.setRateCard(card);
    QVERIFY(!session.analysisIsCurrent());
    QTRY_VERIFY(session.analysisIsCurrent());
    QCOMPARE(session.analysis()->rateCard, card.get());
    session.setRateCard(nullptr);
    QCOMPARE(&session.rateCard(), &RateCard::builtIn());
}

} // namespace

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
