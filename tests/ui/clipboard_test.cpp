#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include "format/format.h"
#include "format/templates.h"
#include "ui/canvas/clipboard.h"
#include "ui/quiet.h"
#include "ui/render/words.h"
#include "ui/studio/clipboard_formats.h"

using namespace designer;
using namespace designer::ui;

class ClipboardTest : public QObject {
    Q_OBJECT

    struct Open {
        test::Quiet quiet;
        Session session{Catalogue::builtIn()};
        Picture picture{Catalogue::builtIn()};
        QSignalSpy said{&session, &Session::messageRequested};

        explicit Open(Design design = findTemplate("reference-architecture")->design())
        {
            session.open(History(std::move(design)));
            picture.reset(session.design(), nullptr);
        }
        std::unique_ptr<QMimeData> copy(const std::vector<std::string>& ids) const
        {
            return copied(session, picture, Theme::light(), ids);
        }
        QString word() const { return said.isEmpty() ? QString() : said.last().at(0).toString(); }
    };

    static QByteArray whole()
    {
        return QByteArray::fromStdString(
            writeDesign(findTemplate("reference-architecture")->design(), Catalogue::builtIn()));
    }

    static Design onlyProduction()
    {
        Header header;
        header.environments.resize(1);
        header.environments[0].id = "production";
        return Design().with(header);
    }

private slots:
    void copyingAndPastingGivesTheSameAgain()
    {
        Open open;
        const auto data = open.copy({"accounts", "customers", "gateway"});
        QVERIFY(canPaste(*data));
        const auto result = pasted(open.session, *data, {672, 700});
        QVERIFY(result);
        QCOMPARE(result->ids, (std::vector<std::string>{"accounts-2", "customers-2", "gateway-2"}));
        QCOMPARE(result->design.components().size(), open.session.design().components().size() + 3);
        QVERIFY(open.session.apply(QStringLiteral("Paste"), result->design));
        QCOMPARE(open.word(), QString());
    }

    void theMiddleOfWhatIsPastedIsWhereItWasAskedFor()
    {
        Open open;
        Open other(onlyProduction());
        const auto result = pasted(other.session, *open.copy({"accounts"}), {400, 400});
        QVERIFY(result);
        QVERIFY(result->design.component("accounts")->at == (Point{312, 368}));
    }

    void anotherProgramGetsAListAndAPicture()
    {
        Open open;
        const auto data = open.copy({"accounts", "keycloak-db"});
        QCOMPARE(data->text(), QStringLiteral("Accounts\tContainer\t1 vCPU · 2 GB · 2×\n"
                                              "Keycloak database\tDatabase\tdb.r6.large · 2 nodes"));
        QVERIFY(data->hasImage());
        const auto image = qvariant_cast<QImage>(data->imageData());
        // Both cards with a margin of 24, twice as large: 672 to 960 + 176, 160 to 480 + 64.
        QCOMPARE(image.size(), QSize((464 + 48) * 2, (384 + 48) * 2));
        QCOMPARE(image.pixelColor(2, 2), Theme::light().canvas);
        QCOMPARE(image.pixelColor((24 + 14) * 2, (24 + 32) * 2), Theme::light().family(Family::compute));
    }

    void theTextIsInTheLanguageOfThePicture()
    {
        Open open;
        open.picture.setLanguage(Language::es);
        QVERIFY(open.copy({"keycloak-db"})->text().startsWith(QStringLiteral("Keycloak database\tBase de datos")));
    }

    void credentialsNeverStandInTheText()
    {
        Open open;
        Design design = open.session.design();
        Component accounts = *design.component("accounts");
        accounts.name = "mysql://root:hunter2@core";
        Note note;
        note.id = "n1";
        note.text = "password=hunter2";
        note.at = Point{0, 0};
        open.session.apply(QStringLiteral("Edit"), design.with(accounts).with(note));
        open.picture.reset(open.session.design(), nullptr);
        const QString text = open.copy({"accounts", "n1"})->text();
        QVERIFY(!text.contains(QStringLiteral("hunter2")));
        QVERIFY(text.contains(QStringLiteral("***")));
    }

    void theTextOfADesignFileCanBePasted()
    {
        Open open;
        QMimeData data;
        data.setText(qt(writeDesign(findTemplate("public-site")->design(), Catalogue::builtIn())));
        QVERIFY(canPaste(data));
        QVERIFY(pasted(open.session, data, {0, 0}));
    }

    void otherTextIsNotPasted()
    {
        Open open;
        QMimeData data;
        data.setText(QStringLiteral("Hello"));
        QVERIFY(!canPaste(data));
        QVERIFY(!pasted(open.session, data, {0, 0}));
        QCOMPARE(open.said.count(), 0);
    }

    void hostileContentsAreRefusedWithAWord_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff{", 3);
        QTest::newRow("cut off") << whole().left(60);
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("another") << whole().replace("modyo", "other");
        QTest::newRow("dangling") << whole().replace("\"to\": \"accounts\"", "\"to\": \"nobody\"");
    }
    void hostileContentsAreRefusedWithAWord()
    {
        QFETCH(QByteArray, contents);
        Open open;
        QMimeData data;
        data.setData(selectionFormat(), contents);
        QVERIFY(!pasted(open.session, data, {0, 0}));
        QCOMPARE(open.word(), QStringLiteral("What was copied cannot be read as a design; nothing was pasted."));
    }

    void valuesOfUnknownEnvironmentsAreLeftOutWithAWord()
    {
        Open open;
        Open other(onlyProduction());
        QVERIFY(pasted(other.session, *open.copy({"accounts"}), {0, 0}));
        QCOMPARE(other.word(),
                 QStringLiteral("Values for Certification were left out: this design has no such environment."));
    }

    void aLargePictureIsPaintedSmaller()
    {
        Open open;
        Design design;
        for (const Point at : {Point{0, 0}, Point{100000, 60000}}) {
            Component component;
            component.id = at.x == 0 ? "a" : "b";
            component.kind = Key::of("container");
            component.at = at;
            design = design.with(component);
        }
        open.session.open(History(design));
        open.picture.reset(design, nullptr);
        const auto image = qvariant_cast<QImage>(open.copy({"a", "b"})->imageData());
        QVERIFY(!image.isNull());
        QVERIFY(qint64(image.width()) * image.height() <= 32000000);
    }
};

QTEST_MAIN(ClipboardTest)
#include "clipboard_test.moc"
