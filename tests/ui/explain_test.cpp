#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>
#include <set>

#include "ui/problems/explain_page.h"
#include "ui/problems/explain_text.h"
#include "ui/problems/kind_text.h"
#include "ui/quiet.h"

namespace designer::ui {

namespace {

struct Shown {
    test::Quiet quiet;
    Session session{Catalogue::builtIn()};
    ExplainPage page{session};

    Shown()
    {
        page.resize(480, 640);
        page.QWidget::show();
        QCoreApplication::processEvents();
    }

    QTextBrowser* browser() const { return page.findChild<QTextBrowser*>(); }
    QString text() const { return page.document()->toPlainText(); }
    QLineEdit* search() const { return page.findChild<QLineEdit*>(QStringLiteral("search")); }
    QListWidget* results() const { return page.findChild<QListWidget*>(QStringLiteral("results")); }
    QToolButton* button(const char* name) const { return page.findChild<QToolButton*>(QLatin1String(name)); }
};

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheContents()
    {
        Shown shown;
        QVERIFY(shown.text().startsWith("Components and rules"));
        QVERIFY(shown.text().contains("Burstable database in production"));
        QVERIFY(!shown.button("back")->isEnabled());
    }

    void aRuleSaysWhatWhyHowAndWhere()
    {
        Shown shown;
        shown.page.show("rule/t3-in-production");
        QCOMPARE(
            shown.text(),
            QStringLiteral("Burstable database in production\n"
                           "Warning · t3-in-production\n"
                           "What it says\n"
                           "component: type in production; db.r6.large is recommended.\n"
                           "Why it matters\n"
                           "A t3 instance slows down once its CPU credits are spent and holds few connections; it is "
                           "meant for development and tests.\n"
                           "How to mend it\n"
                           "Use db.r6.large in production, or a larger r6 type where more connections are needed.\n"
                           "Where it is written\n"
                           "Guide, Databases, Activation steps"));
    }

    void aKindSaysWhereItStandsAndWhatItMayBeWiredTo()
    {
        Shown shown;
        shown.page.show("kind/cache");
        const QString text = shown.text();
        for (const char* part : {"AWS ElastiCache for Redis", "In the VPC. One in each environment it lives in.",
                                 "From: Container", "What the ticket asks for", "Its properties"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void saysWhatAPropertyTakes()
    {
        const test::Quiet quiet;
        const Kind& container = *Catalogue::builtIn().kind(Key::of("container"));
        const auto words = [&container](const char* name) {
            return propertyWords(*container.property(Key::of(name)), container, Language::en);
        };
        QVERIFY2(words("redundancy").contains("unless chosen: as redundant as its environment"),
                 qPrintable(words("redundancy")));
        QVERIFY2(words("memoryGb").contains("unless chosen: the least that “vCPU per instance” allows"),
                 qPrintable(words("memoryGb")));
    }

    void everyPageIsThereInBothLanguages()
    {
        const test::Quiet quiet;
        const Catalogue& catalogue = Catalogue::builtIn();
        std::set<QString> pages;
        std::size_t topics = 0;
        for (const Language language : {Language::en, Language::es}) {
            for (const Rule* rule : allRules()) {
                const QString text =
                    pageText("rule/" + QString::fromUtf8(rule->name.data(), qsizetype(rule->name.size())), catalogue,
                             language, Theme::light());
                QVERIFY2(!text.contains("%1"), rule->name.data());
                pages.insert(text);
                ++topics;
            }
            for (const Kind& kind : catalogue.kinds()) {
                pages.insert(pageText("kind/" + QString::fromStdString(std::string(kind.name.text())), catalogue,
                                      language, Theme::light()));
                ++topics;
            }
        }
        QCOMPARE(pages.size(), topics);
    }

    void goesBackAndForward()
    {
        Shown shown;
        shown.page.show("kind/cache");
        shown.page.show("kind/queue");
        QTest::mouseClick(shown.button("back"), Qt::LeftButton);
        QCOMPARE(shown.page.topic(), QStringLiteral("kind/cache"));
        QTest::mouseClick(shown.button("forward"), Qt::LeftButton);
        QCOMPARE(shown.page.topic(), QStringLiteral("kind/queue"));
        QVERIFY(!shown.button("forward")->isEnabled());
        QTest::mouseClick(shown.button("back"), Qt::LeftButton);
        shown.page.show("kind/waf"); // takes another way: queue is not ahead any more
        QVERIFY(!shown.button("forward")->isEnabled());
        QTest::mouseClick(shown.button("back"), Qt::LeftButton);
        QCOMPARE(shown.page.topic(), QStringLiteral("kind/cache"));
    }

    void aLinkLeadsToItsPage()
    {
        Shown shown;
        shown.page.show("kind/database");
        QVERIFY(shown.page.document()->toHtml().contains("href=\"kind/container\""));
        emit shown.browser()->anchorClicked(QUrl("kind/container"));
        QCOMPARE(shown.page.topic(), QStringLiteral("kind/container"));
        QVERIFY(shown.text().contains("AWS ECS Fargate"));
    }

    void anUnknownTopicIsTheContents()
    {
        Shown shown;
        shown.page.show("rule/nothing-like-it");
        QCOMPARE(shown.page.topic(), QString());
        shown.page.show("<b>kind</b>");
        QVERIFY(shown.text().startsWith("Components and rules"));
    }

    void searchesInBothLanguagesAndEnterOpensTheFirst()
    {
        Shown shown;
        QTest::keyClicks(shown.search(), "balanceador");
        QVERIFY(shown.results()->isVisible());
        QCOMPARE(shown.results()->item(0)->text(), QStringLiteral("Load balancer  ·  Component"));
        QTest::keyClick(shown.search(), Qt::Key_Return);
        QCOMPARE(shown.page.topic(), QStringLiteral("kind/load-balancer"));
        QVERIFY(shown.browser()->isVisible());
        QVERIFY(shown.search()->text().isEmpty());
    }

    void searchesInsideThePages()
    {
        const test::Quiet quiet;
        const auto found = searchPages("cpu credits", Catalogue::builtIn(), Language::en);
        QVERIFY(!found.empty());
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [](const FoundPage& page) { return page.topic == "rule/t3-in-production"; }));
        QVERIFY(searchPages("zzzzqqq", Catalogue::builtIn(), Language::en).empty());
    }

    void saysThatNothingIsFoundAndEscapeGoesBack()
    {
        Shown shown;
        shown.page.show("kind/waf");
        QTest::keyClicks(shown.search(), "zzzzqqq");
        QCOMPARE(shown.results()->item(0)->text(), QStringLiteral("No page speaks of “zzzzqqq”"));
        QTest::keyClick(shown.search(), Qt::Key_Return);
        QVERIFY(shown.results()->isVisible());
        QTest::keyClick(shown.search(), Qt::Key_Escape);
        QVERIFY(shown.browser()->isVisible());
        QCOMPARE(shown.page.topic(), QStringLiteral("kind/waf"));
    }

    void followsTheLanguageWhileOpen()
    {
        Shown shown;
        shown.page.show("rule/t3-in-production");
        shown.session.setLanguage(Language::es);
        QVERIFY(shown.text().startsWith("Base de datos burstable en producción\nAdvertencia"));
    }

    void hasThreeSizesOfType()
    {
        Shown shown;
        shown.page.show("kind/database");
        std::set<int> sizes;
        for (QTextBlock block = shown.page.document()->begin(); block.isValid(); block = block.next())
            for (auto at = block.begin(); !at.atEnd(); ++at)
                sizes.insert(at.fragment().charFormat().font().pixelSize());
        sizes.erase(-1); // the document's own
        QCOMPARE(sizes, (std::set<int>{11, 13, 16}));
    }
};

} // namespace designer::ui

QTEST_MAIN(designer::ui::ExplainTest)
#include "explain_test.moc"
