// The design remembers the rate card that it was priced with.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "design/priced.h"
#include "estimate/sha256.h"
#include "ui/estimate/estimate_panel.h"
#include "ui/estimate/rate_card_window.h"
#include "ui/open_session.h"
#include "ui/quiet.h"
#include "ui/studio_bench.h"
#include "ui/window/files.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/panels.h"
#include "ui/window/settings.h"

namespace designer::ui {

namespace {

QByteArray card(const char* name, const char* version)
{
    return QByteArray(R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "bank", "version": ")")
           + version + R"(", "name": ")" + name + R"(", "rates": {"environment": {"rate": "0"}}})";
}

/// The program with a design open and two cards at hand.
struct Studio {
    test::Quiet quiet;
    test::OwnSettings own;
    QTemporaryDir folder;
    QString design = folder.filePath(QStringLiteral("bank.mcdesign"));
    QString old = folder.filePath(QStringLiteral("old.json"));
    QString fresh = folder.filePath(QStringLiteral("new.json"));
    Settings settings;
    Session session{Catalogue::builtIn()};
    Document document{session, folder.filePath(QStringLiteral("state"))};
    MainWindow window{session, document, settings};

    Studio()
    {
        test::put(design, test::bytesOf(test::templateNamed("reference-architecture")));
        test::put(old, card("Old card", "7"));
        test::put(fresh, card("New card", "8"));
        window.show();
        window.files().open(design);
    }

    EstimatePanel& panel() const { return window.panels().estimate(); }
    void chooseInMenu(const QString& words) const
    {
        QMenu* menu = panel().findChild<QPushButton*>(QStringLiteral("rateCard"))->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == words)
                action->trigger();
    }
    Notices* notices() const { return window.findChild<Notices*>(); }
    QStringList choices() const
    {
        QStringList out;
        for (const QPushButton* button : notices()->findChildren<QPushButton*>())
            if (button->isVisibleTo(notices()))
                out << button->text();
        return out;
    }
    void press(const QString& words) const
    {
        for (QPushButton* button : notices()->findChildren<QPushButton*>())
            if (button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(words + QStringLiteral(" is not offered")));
    }
    PricedWith recorded() const { return pricedWith(session.design()); }
    void reopen()
    {
        QCOMPARE(document.save().outcome, Document::Outcome::done);
        window.files().open(design);
    }
};

QList<RateCardWindow*> cardWindows()
{
    QList<RateCardWindow*> out;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<RateCardWindow*>(each); found && found->isVisible())
            out << found;
    return out;
}

} // namespace

class PricingTest : public QObject {
    Q_OBJECT

private slots:
    void choosingACardIsOneStepOfTheDesign()
    {
        Studio studio;
        QVERIFY(studio.panel().openRateCard(studio.old));
        QCOMPARE(studio.recorded().name, "Old card");
        QCOMPARE(studio.recorded().version, "7");
        QCOMPARE(studio.recorded().sha256, sha256(card("Old card", "7").toStdString()));
        QCOMPARE(studio.session.history().undoName(), "Price with Old card");
        QVERIFY(studio.panel().openRateCard(studio.old)); // the same again is no step
        QCOMPARE(studio.session.history().position(), std::size_t{1});
        studio.chooseInMenu(QStringLiteral("Illustrative rate card (not Modyo's prices)"));
        QCOMPARE(studio.recorded().name, "Old card");
        QCOMPARE(studio.session.history().position(), std::size_t{1});
        studio.session.undo();
        QVERIFY(studio.recorded().sha256.empty());
    }

    void aDesignPricedUnderAnotherCardIsToldWhenItIsOpened()
    {
        Studio studio;
        QVERIFY(studio.panel().openRateCard(studio.old));
        QVERIFY(!studio.notices()->has(QStringLiteral("pricing")));
        studio.chooseInMenu(QStringLiteral("Illustrative rate card (not Modyo's prices)"));
        studio.reopen();
        QVERIFY(studio.notices()->has(QStringLiteral("pricing")));
        QStringList said;
        for (const QLabel* label : studio.notices()->findChildren<QLabel*>())
            said << label->text();
        QCOMPARE(said, QStringList{"Last priced under Old card, version 7; now under Illustrative rate card (not "
                                   "Modyo's prices), version 0.1.0."});
        QCOMPARE(studio.choices(), QStringList{"Use Old card"});
        studio.press(QStringLiteral("Use Old card"));
        QCOMPARE(studio.session.rateCard().version, "7");
        QVERIFY(!studio.notices()->has(QStringLiteral("pricing")));
        QVERIFY(!studio.document.isModified());
    }

    void itMayBePricedAnew()
    {
        Studio studio;
        QVERIFY(studio.panel().openRateCard(studio.fresh));
        QVERIFY(studio.panel().openRateCard(studio.old));
        QCOMPARE(studio.document.save().outcome, Document::Outcome::done);
        QVERIFY(studio.panel().openRateCard(studio.fresh));
        studio.session.undo(); // the card stays, the record is that of the file
        studio.reopen();
        QCOMPARE(studio.choices(), (QStringList{"Use Old card", "Price with New card"}));
        studio.press(QStringLiteral("Price with New card"));
        QCOMPARE(studio.recorded().version, "8");
        QVERIFY(!studio.notices()->has(QStringLiteral("pricing")));
    }

    void aDesignThatIsSavedIsPricedWithTheStandingCard()
    {
        test::Quiet quiet;
        test::OwnSettings own;
        QTemporaryDir folder;
        const QString state = folder.filePath(QStringLiteral("state"));
        const QString design = folder.filePath(QStringLiteral("bank.mcdesign"));
        const QString old = folder.filePath(QStringLiteral("old.json"));
        test::put(old, card("Old card", "7"));
        test::put(design, test::bytesOf(test::templateNamed("reference-architecture")));
        {
            Session session{Catalogue::builtIn()};
            EstimatePanel panel(session);
            QVERIFY(panel.openRateCard(old)); // nothing is open: only the card is remembered
        }
        {
            Session session{Catalogue::builtIn()};
            EstimatePanel panel(session); // the next start counts with it
            Document document(session, state);
            QCOMPARE(session.rateCard().version, "7");
            QCOMPARE(document.open(design).outcome, Document::Outcome::done);
            QVERIFY(pricedWith(session.design()).sha256.empty());
            QVERIFY(!document.isModified());
            session.apply(QStringLiteral("Rename"), test::named(session.design(), "Bank"));
            session.settle();
            session.apply(QStringLiteral("Again"), test::named(session.design(), "Other"));
            session.settle();
            session.undo();
            QCOMPARE(document.save().outcome, Document::Outcome::done);
            QVERIFY(session.history().canRedo()); // a save does not take it away
            QVERIFY(pricedWith(session.design()).sha256.empty());
            session.redo();

            QCOMPARE(document.save().outcome, Document::Outcome::done);
            QCOMPARE(pricedWith(session.design()).name, "Old card");
            QCOMPARE(session.history().undoName(), "Price with Old card");
            QVERIFY(!document.isModified());
            QCOMPARE(session.history().position(), std::size_t{3});
            QCOMPARE(document.save().outcome, Document::Outcome::done);
            QCOMPARE(session.history().position(), std::size_t{3});
            session.undo();
            QVERIFY(document.isModified());
            QCOMPARE(session.design().header().name, "Other");
            session.redo();
            QVERIFY(!document.isModified());
        }
        test::put(old, card("Newer card", "8"));
        Session session{Catalogue::builtIn()};
        EstimatePanel panel(session);
        Document document(session, state);
        QCOMPARE(document.open(design).outcome, Document::Outcome::done);
        QCOMPARE(session.rateCard().version, "8");
        QCOMPARE(session.history().undoName(), "Price with Old card"); // steps outlive the program
        session.apply(QStringLiteral("Rename"), test::named(session.design(), "Once more"));
        session.settle();
        QCOMPARE(document.save().outcome, Document::Outcome::done);
        QCOMPARE(pricedWith(session.design()).version, "7"); // whether it is priced anew is asked
        session.undo();
        QCOMPARE(session.history().undoName(), "Price with Old card");
    }

    void whatCannotBeSavedIsNotPriced()
    {
        Studio studio;
        test::put(studio.design, test::bytesOf(test::templateNamed("reference-architecture")));
        QVERIFY(studio.panel().openRateCard(studio.old));
        studio.session.undo();
        studio.session.apply(QStringLiteral("Rename"), test::named(studio.session.design(), "Bank"));
        studio.session.settle();
        QCOMPARE(studio.document.saveAs(studio.folder.path()).outcome, Document::Outcome::failed);
        QVERIFY(studio.recorded().sha256.empty());
        QCOMPARE(studio.session.history().undoName(), "Rename");
        QCOMPARE(studio.document.save().outcome, Document::Outcome::done);
        QCOMPARE(studio.recorded().name, "Old card");
        QVERIFY(!studio.document.isModified());
    }

    void quittingAsksTheWindowsOfCardsFirst()
    {
        Studio studio;
        QVERIFY(studio.panel().openRateCard(studio.old));
        QCOMPARE(studio.document.save().outcome, Document::Outcome::done);
        studio.chooseInMenu(QStringLiteral("Edit the rate card…"));
        const QPointer<RateCardWindow> edited = cardWindows().value(0);
        studio.chooseInMenu(QStringLiteral("New rate card…"));
        QCOMPARE(cardWindows().size(), 2);
        edited->findChild<QLineEdit*>(QStringLiteral("name-en"))->setText(QStringLiteral("Mine"));

        studio.window.close();
        QVERIFY(studio.window.isVisible());
        auto* box = edited->findChild<QMessageBox*>();
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(studio.window.isVisible());
        QVERIFY(edited->isVisible());

        studio.window.close();
        box = edited->findChild<QMessageBox*>();
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Save), Qt::LeftButton);
        QCOMPARE(cardWindows().size(), 0);
        box = studio.window.findChild<QMessageBox*>(); // the design is counted with another card now
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!studio.window.isVisible());
        QVERIFY(test::contentOf(studio.old).contains("\"Mine\""));
    }

    void theCardThatIsChosenBeforeADesignIsOpenIsNotRemembered()
    {
        test::Quiet quiet;
        test::OwnSettings own;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("old.json"));
        test::put(file, card("Old card", "7"));
        Session session{Catalogue::builtIn()};
        EstimatePanel panel(session);
        QVERIFY(panel.openRateCard(file));
        QVERIFY(!session.history().canUndo());
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::PricingTest)
#include "pricing_test.moc"
