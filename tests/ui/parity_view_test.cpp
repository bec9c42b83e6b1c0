#include "ui/inspector/parity_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QTreeView>
#include <QtTest>
#include <optional>

#include "design/edits.h"
#include "format/format.h"
#include "ui/inspector/parity_model.h"
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
    {"id": "core", "kind": "database", "name": "Core"},
    {"id": "gate", "kind": "api-gateway", "name": "Gate",
     "overrides": {"production": {"customDomain": "api.example.com"}, "qa": {"wafEnabled": false}}},
    {"id": "link", "kind": "vpn", "name": "Link", "environments": ["production"]}]})";

} // namespace

class ParityViewTest : public QObject {
    Q_OBJECT

private:
    std::optional<designer::test::Quiet> quiet_; // begins when Qt Test has its own handler in place
    std::unique_ptr<Session> session_;
    std::unique_ptr<ParityView> view_;

    QTreeView& table() const { return *view_->findChild<QTreeView*>(); }
    QAbstractItemModel& model() const { return *table().model(); }
    QString words(int group, int row, int column) const
    {
        const QModelIndex parent = row < 0 ? QModelIndex() : model().index(group, 0);
        return model().index(row < 0 ? group : row, column, parent).data().toString();
    }
    bool says(const QString& text) const
    {
        for (QLabel* label : view_->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void change(const Design& design)
    {
        session_->apply(QStringLiteral("Edit"), design);
        session_->currentAnalysis();
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
        session_->currentAnalysis();
        view_ = std::make_unique<ParityView>(*session_);
        view_->resize(760, 360);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        QCoreApplication::processEvents();
    }
    void cleanup()
    {
        view_.reset();
        session_.reset();
    }

    void accidentsStandOnTop()
    {
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(words(0, -1, 0), QStringLiteral("Gate · API Gateway"));
        QCOMPARE(words(0, 0, 0), QStringLiteral("Firewall on"));
        QCOMPARE(words(0, 0, 1), QStringLiteral("Yes"));
        QCOMPARE(words(0, 0, 2), QStringLiteral("No"));
        QCOMPARE(words(0, 0, 3), QStringLiteral("Looks like an accident: It is not protected alike everywhere."));
        QCOMPARE(words(0, 1, 3), QStringLiteral("Meant: Each environment has its own."));
        QCOMPARE(words(1, -1, 0), QStringLiteral("Link · VPN (site-to-site)"));
        QCOMPARE(words(1, 0, 2), QStringLiteral("not there"));
        QCOMPARE(words(2, -1, 0), QStringLiteral("Core · Database"));
        QVERIFY(says(QStringLiteral("2 look like accidents · 3 meant")));
    }

    void aClickGoesToTheFieldInThatEnvironment()
    {
        QSignalSpy reveals(session_.get(), &Session::revealRequested);
        const QModelIndex qa = model().index(0, 2, model().index(0, 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(qa).center());
        QCOMPARE(session_->environment(), std::string("qa"));
        QCOMPARE(reveals.size(), 1);
        QCOMPARE(reveals[0][0].value<std::string>(), std::string("gate"));
        QCOMPARE(reveals[0][1].value<Key>(), property::wafEnabled);
    }

    void onlyAccidentsIfSomebodyWantsThat()
    {
        auto* box = view_->findChild<QCheckBox*>();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(model().rowCount(model().index(0, 0)), 1);
        QVERIFY(says(QStringLiteral("3 meant")));
    }

    void itFollowsTheDesignAndKeepsItsPlace()
    {
        const QModelIndex here = model().index(0, 1, model().index(1, 0));
        table().setCurrentIndex(here);
        change(withValue(session_->design(), "gate", "qa", property::wafEnabled, nullptr));
        QCOMPARE(words(0, -1, 0), QStringLiteral("Link · VPN (site-to-site)"));
        QCOMPARE(table().currentIndex().parent().row(), 0);
        QCOMPARE(table().currentIndex().column(), 1);
    }

    void itSaysWhatWillBeHere()
    {
        Header header = session_->design().header();
        header.environments.pop_back();
        change(session_->design().with(header));
        QVERIFY(says(QStringLiteral("Add an environment")));
        QVERIFY(!table().isVisible());
    }

    void alikeIsSaid()
    {
        Design alike;
        alike = alike.with(session_->design().header());
        change(alike);
        QVERIFY(says(QStringLiteral("All environments are alike.")));
    }

    void theModelUnderTheModelTester()
    {
        ParityModel tested(*session_);
        const QAbstractItemModelTester tester(&tested);
        tested.setAnalysis(session_->currentAnalysis(), false);
        QCOMPARE(tested.rowCount(), 3);
        tested.setAnalysis(session_->currentAnalysis(), true);
        QCOMPARE(tested.rowCount(), 2);
        tested.setAnalysis(nullptr, true);
        QCOMPARE(tested.rowCount(), 0);
    }
};

QTEST_MAIN(ParityViewTest)
#include "parity_view_test.moc"
