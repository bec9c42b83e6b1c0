#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>
#include <cstring>
#include <sstream>

#include "cli/cli.h"
#include "ui/open_session.h"
#include "ui/pictures/picture_exporters.h"
#include "ui/quiet.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

using namespace designer;
using namespace designer::ui;

namespace {

struct Seen {
    int code = 0;
    QByteArray out;
    QString err;
};

Seen call(std::vector<std::string> arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out, err;
    cli::Surroundings surroundings{.in = in, .out = out, .err = err, .pictures = pictureExporters()};
    Seen seen;
    seen.code = cli::run(arguments, surroundings);
    seen.out = QByteArray::fromStdString(out.str());
    seen.err = qt(err.str());
    return seen;
}

std::string reference()
{
    return std::string(SOURCE_ROOT) + "/resources/templates/reference-architecture.mcdesign";
}

std::vector<std::string> exporting(const std::string& form, std::vector<std::string> more = {},
                                   const std::string& file = reference())
{
    std::vector<std::string> words{"export", "--format", form, "--date", "2026-11-24", file};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// The texts of a drawing, one line each.
QString textsOf(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QString out;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("text"))
            out += reader.readElementText() + QLatin1Char('\n');
    if (reader.hasError())
        QTest::qFail(qPrintable(reader.errorString()), __FILE__, __LINE__);
    return out;
}

QString titleOf(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("title"))
            return reader.readElementText();
    return {};
}

/// One container and, in certification only, another.
std::string bank(const std::string& name, const std::string& component = "Accounts", const std::string& note = "")
{
    const std::string notes =
        note.empty() ? "" : R"(, "notes": [{"id": "n1", "text": ")" + note + R"(", "at": [0, 200], "size": [96, 40]}])";
    return R"({"format": "modyo-connect-design", "version": 1, "name": ")" + name + R"(", "client": "Banco",
        "environments": [{"id": "production", "name": "Production", "kind": "production"},
                         {"id": "qa", "name": "QA", "kind": "pre-production"}],
        "components": [{"id": "a", "kind": "container", "name": ")"
           + component + R"(", "at": [0, 0], "properties": {"vcpu": 1, "memoryGb": 2}},
                       {"id": "b", "kind": "container", "name": "Trial", "at": [0, 96], "environments": ["qa"]}])"
           + notes + "}";
}

} // namespace

class PictureExportTest : public QObject {
    Q_OBJECT

private slots:
    void theSameCallGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("form");
        for (const char* form : {"png", "svg", "pdf"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }
    void theSameCallGivesTheSameBytes()
    {
        QFETCH(QString, form);
        const test::Quiet quiet;
        const Seen first = call(exporting(utf8(form)));
        QCOMPARE(first.code, 0);
        qputenv("TZ", "Asia/Tokyo");
        tzset();
        QTest::qWait(1100); // into another second
        QCOMPARE(call(exporting(utf8(form))).out, first.out);
        qunsetenv("TZ");
        tzset();
    }

    void aPngIsAsLargeAsItsScale()
    {
        const test::Quiet quiet;
        const QImage once = QImage::fromData(call(exporting("png")).out, "PNG");
        const QImage twice = QImage::fromData(call(exporting("png", {"--scale", "2"})).out, "PNG");
        QVERIFY(once.width() > 900);
        QCOMPARE(twice.size(), once.size() * 2);
        QCOMPARE(once.text(QStringLiteral("Title")), QStringLiteral("Reference architecture"));
        QCOMPARE(once.text(QStringLiteral("Creation Time")), QStringLiteral("2026-11-24"));
        QCOMPARE(once.dotsPerMeterX(), 3780);
        QCOMPARE(twice.dotsPerMeterX(), 7559);
    }

    void groundFollowsAppearance()
    {
        const test::Quiet quiet;
        const auto corner = [](std::vector<std::string> more) {
            return QImage::fromData(call(exporting("png", std::move(more))).out).pixelColor(0, 0);
        };
        QCOMPARE(corner({}), Theme::light().canvas);
        QCOMPARE(corner({"--theme", "dark"}), Theme::darkTheme().canvas);
        QCOMPARE(corner({"--transparent"}).alpha(), 0);
    }

    void theLegendSaysWhatThePictureShows()
    {
        const test::Quiet quiet;
        const QString texts = textsOf(call(exporting("svg")).out);
        for (const char* words :
             {"Reference architecture", "All environments, values of Production · November 24, 2026", "Calls",
              "Illustrative rate card (not Modyo's prices)", "Illustration only."})
            QVERIFY2(texts.contains(QString::fromUtf8(words)), words);
        const QString spanish =
            textsOf(call(exporting("svg", {"--language", "es", "--environment", "production"})).out);
        for (const char* words : {"Production · 24 de noviembre de 2026", "Llama", "Solo ilustrativa."})
            QVERIFY2(spanish.contains(QString::fromUtf8(words)), words);
    }

    void theLegendExplainsWhatIsDocked()
    {
        const test::Quiet quiet;
        const std::string site = std::string(SOURCE_ROOT) + "/resources/templates/static-site.mcdesign";
        const QString words = QStringLiteral("On a card: protects or feeds it");
        QVERIFY(textsOf(call(exporting("svg", {}, site)).out).contains(words));
        QVERIFY(!textsOf(call(exporting("svg")).out).contains(words));
    }

    void theLegendSaysWhatAnUnknownFigureIs()
    {
        const test::Quiet quiet;
        const std::string site = std::string(SOURCE_ROOT) + "/resources/templates/static-site.mcdesign";
        const QString words = QStringLiteral("“?” stands where no rate is known");
        QVERIFY(textsOf(call(exporting("svg", {}, site)).out).simplified().contains(words));
        QVERIFY(!textsOf(call(exporting("svg")).out).simplified().contains(words));
    }

    void withoutALegendFiguresKeepTheirDisclaimer()
    {
        const test::Quiet quiet;
        const QString texts = textsOf(call(exporting("svg", {"--no-legend"})).out);
        QVERIFY(!texts.contains(QStringLiteral("November")));
        QVERIFY(texts.contains(QStringLiteral("Illustration only.")));
    }

    void problemsAndFiguresCanBeLeftOut()
    {
        const test::Quiet quiet;
        const QString with = textsOf(call(exporting("svg")).out);
        QVERIFY(with.contains(QStringLiteral("Warnings")));
        QVERIFY(with.contains(QStringLiteral("\n10.56\n")));
        const QString without = textsOf(call(exporting("svg", {"--no-problems", "--no-figures"})).out);
        QVERIFY(!without.contains(QStringLiteral("Warnings")));
        QVERIFY(!without.contains(QStringLiteral("10.56")));
        QVERIFY(!without.contains(QStringLiteral("Illustration only.")));
    }

    void oneEnvironmentShowsWhatLivesThere()
    {
        const test::Quiet quiet;
        const auto texts = [](const std::string& environment) {
            return textsOf(call(exporting("svg", {"--environment", environment}, "-"), bank("Bank")).out);
        };
        QVERIFY(!texts("production").contains(QStringLiteral("Trial")));
        QVERIFY(texts("qa").contains(QStringLiteral("Trial")));
    }

    void aSelectionIsDrawnAlone()
    {
        const test::Quiet quiet;
        const Seen seen = call(exporting("svg", {"--only", "accounts", "--only", "gateway"}));
        const QString texts = textsOf(seen.out);
        QVERIFY(texts.contains(QStringLiteral("Accounts")));
        QVERIFY(!texts.contains(QStringLiteral("Keycloak database")));
        const Seen unknown = call(exporting("svg", {"--only", "nobody"}));
        QCOMPARE(unknown.code, 2);
        QCOMPARE(unknown.err, QStringLiteral("error: the design has no component or note “nobody”\n"));
    }

    void anSvgIsDrawnByASvgReader()
    {
        const test::Quiet quiet;
        const QByteArray svg = call(exporting("svg", {"--scale", "2"})).out;
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.defaultSize(), renderer.viewBox().size() * 2);
        QVERIFY(!svg.contains("mm\""));
    }

    void aPdfKeepsItsTableOfObjects()
    {
        const test::Quiet quiet;
        const QByteArray pdf = call(exporting("pdf")).out;
        QVERIFY(pdf.contains("/CreationDate (D:20261124000000Z)"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').front().toLongLong();
        QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
        int object = 0;
        for (qsizetype at = pdf.indexOf(" 00000 n", table); at > 0; at = pdf.indexOf(" 00000 n", at + 1)) {
            const QByteArray expected = QByteArray::number(++object) + " 0 obj";
            QCOMPARE(pdf.mid(pdf.mid(at - 10, 10).toLongLong(), expected.size()), expected);
        }
        QVERIFY(object > 10);
    }

    void hostileTextsStayTexts()
    {
        const test::Quiet quiet;
        const std::string name = R"(../../<script>alert(1)</script>\u0001 & ]]> \" )";
        QTemporaryDir folder;
        const Seen seen = call(exporting("svg", {}, "-"), bank(name, R"(<b>x</b>&\u0002\uFFFF)"));
        QCOMPARE(seen.code, 0);
        QVERIFY(!seen.out.contains("<script"));
        QVERIFY(textsOf(seen.out).contains(QStringLiteral("<b>x</b>&")));
        QCOMPARE(titleOf(seen.out), QStringLiteral("../../<script>alert(1)</script> & ]]> \""));
    }

    void credentialsAreNotDrawn()
    {
        const test::Quiet quiet;
        const Seen seen = call(exporting("svg", {}, "-"), bank("Bank", "password=hunter2"));
        QVERIFY(!seen.out.contains("hunter2"));
        QCOMPARE(seen.err, QStringLiteral("note: what looks like a credential was replaced by ***\n"));
    }

    void whatDoesNotFitIsTold()
    {
        const test::Quiet quiet;
        const Seen seen = call(exporting("png", {}, "-"), bank("Bank", "A component whose name goes on and on",
                                                               "A note with far more words than it has room for"));
        QCOMPARE(seen.code, 0);
        QCOMPARE(seen.err,
                 QStringLiteral(
                     "note: names shortened to fit their cards: A component whose name goes on and on\n"
                     "note: notes with more text than room, cut off: A note with far more words than it has r\n"));
    }

    void charactersWithoutAGlyphAreTold()
    {
        const test::Quiet quiet;
        const Seen seen = call(exporting("pdf", {}, "-"), bank("Bank", "Own \\uDB80\\uDC01"));
        QCOMPARE(seen.code, 0);
        QVERIFY2(seen.err.startsWith(QStringLiteral("note: characters that no font here can write are shown as boxes")),
                 qPrintable(seen.err));
        QCOMPARE(call(exporting("pdf", {}, "-"), bank("Bank", "Cobranza ñ á €")).err, QString());
    }

    void onlyWhatIsDrawnCanLackAGlyph()
    {
        const test::Quiet quiet;
        const auto told = [](const char* words, std::vector<std::string> more) {
            std::string design = bank("Bank");
            design.replace(design.find(words), std::strlen(words), "Own \\uDB80\\uDC01");
            return call(exporting("pdf", std::move(more), "-"), design).err.contains(QStringLiteral("no font here"));
        };
        QVERIFY2(told("Banco", {}), "the legend names the client");
        QVERIFY2(told("Production", {}), "and the environment");
        QVERIFY(!told("Banco", {"--no-legend"}));
        QVERIFY(told("Trial", {"--environment", "qa"}));
        QVERIFY2(!told("Trial", {"--environment", "production"}), "it does not live there");
    }

    void whatIsTooLargeIsRefusedWithAScaleThatWouldDo()
    {
        const test::Quiet quiet;
        std::string far = bank("Bank");
        far.replace(far.find("[0, 96]"), 7, "[40000, 96]");
        const Seen seen = call(exporting("png", {}, "-"), far);
        QCOMPARE(seen.code, 3);
        QVERIFY2(seen.err.contains(QStringLiteral("more than can be painted; a scale of 0.8")), qPrintable(seen.err));
        QCOMPARE(call(exporting("png", {"--scale", "0.5"}, "-"), far).code, 0);
        QCOMPARE(call(exporting("svg", {}, "-"), far).code, 0);
    }

    void anEmptyDesignHasNoPicture()
    {
        const test::Quiet quiet;
        const Seen seen = call(exporting("png", {}, "-"),
                               R"({"format": "modyo-connect-design", "version": 1, "name": "Bank", "components": []})");
        QCOMPARE(seen.code, 3);
        QCOMPARE(seen.err, QStringLiteral("error: the picture would be empty: nothing is drawn\n"));
    }

    void theEndingOfTheFileChoosesTheForm()
    {
        const test::Quiet quiet;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bank.pdf"));
        QCOMPARE(call({"export", reference(), "-o", utf8(path)}).code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
    }
};

QTEST_MAIN(PictureExportTest)
#include "picture_export_test.moc"
