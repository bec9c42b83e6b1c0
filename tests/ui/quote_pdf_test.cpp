// The quote as its reader gets it: through the command line, and back through a PDF reader.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <sstream>

#include "cli/cli.h"
#include "ui/pictures/picture_exporters.h"
#include "ui/quiet.h"
#include "ui/render/words.h"

using namespace designer;

namespace {

struct Seen {
    int code = 0;
    QByteArray out;
    QString err;
};

Seen quote(const std::string& design, std::vector<std::string> more = {})
{
    std::vector<std::string> words{"quote", "--format", "pdf", "--date", "2026-11-24", "-"};
    words.insert(words.end(), more.begin(), more.end());
    std::istringstream in(design);
    std::ostringstream out, err;
    cli::Surroundings surroundings{.in = in, .out = out, .err = err, .pictures = ui::pictureExporters()};
    const int code = cli::run(words, surroundings);
    return {code, QByteArray::fromStdString(out.str()), ui::qt(err.str())};
}

std::string content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string reference()
{
    return content(QStringLiteral(SOURCE_ROOT "/resources/templates/reference-architecture.mcdesign"));
}

/// What a reader extracts, page by page; one space between words.
QStringList pagesOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("quote.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        QTest::qFail(reader.readAllStandardError().constData(), __FILE__, __LINE__);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(QChar::FormFeed, Qt::SkipEmptyParts);
    for (QString& page : pages)
        page = page.simplified();
    return pages;
}

/// Many containers, so that tables go over pages.
std::string large()
{
    std::string components;
    for (int i = 0; i < 120; ++i)
        components += (i ? "," : "") + (R"({"id": "c)" + std::to_string(i))
                      + R"(", "kind": "container", "name": "Service )" + std::to_string(i)
                      + R"(", "properties": {"vcpu": 1, "memoryGb": 2}})";
    return R"({"format": "modyo-connect-design", "version": 1, "name": "Large", "environments":
        [{"id": "production", "name": "Production", "kind": "production"}], "components": [)"
           + components + "]}";
}

} // namespace

class QuotePdfTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("there is no pdftotext");
    }

    void theCoverSaysWhatItIsFor()
    {
        const test::Quiet quiet;
        const Seen seen = quote(reference());
        QCOMPARE(seen.code, 0);
        const QString cover = pagesOf(seen.out).value(0);
        for (const char* words :
             {"Quote Reference architecture", "Client Banco Ejemplo", "Project Reference architecture",
              "Date November 24, 2026", "31.27 MRU per month", "Illustration only."})
            QVERIFY2(cover.contains(QString::fromUtf8(words)), qPrintable(cover));
    }

    void itHoldsAsLongAsWasSaid()
    {
        const test::Quiet quiet;
        const QString cover = pagesOf(quote(reference(), {"--valid-until", "2026-12-31"}).out).value(0);
        QVERIFY2(cover.contains(QStringLiteral("Valid until December 31, 2026")), qPrintable(cover));
    }

    void totalsAreThoseOfTheEstimate()
    {
        const test::Quiet quiet;
        const QString all = pagesOf(quote(reference()).out).join(QLatin1Char(' '));
        for (const char* words :
             {"Production 22.57 Certification 8.70 Total 31.27", "Keycloak database", "Open questions", "Assumptions"})
            QVERIFY2(all.contains(QString::fromUtf8(words)), qPrintable(all));
    }

    void everyPageButTheFirstKnowsItsNumberAndItsRateCard()
    {
        const test::Quiet quiet;
        const QStringList pages = pagesOf(quote(large()).out);
        QVERIFY(pages.size() > 5);
        for (qsizetype i = 1; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())),
                     qPrintable(pages[i]));
            QVERIFY(pages[i].contains(QStringLiteral("Illustrative rate card (not Modyo's prices) 0.1.0")));
        }
    }

    void aTableRepeatsItsHeadings()
    {
        const test::Quiet quiet;
        int withLines = 0;
        for (const QString& page : pagesOf(quote(large()).out)) {
            if (!page.contains(QRegularExpression(QStringLiteral("Service \\d+ Container instances"))))
                continue;
            ++withLines;
            QVERIFY2(page.contains(QStringLiteral("Component Item Formula MRU")), qPrintable(page));
        }
        QVERIFY(withLines > 2);
    }

    void aPriceComesFromTheRateCard()
    {
        const test::Quiet quiet;
        QTemporaryDir folder;
        std::string card = content(QStringLiteral(SOURCE_ROOT "/resources/ratecards/sample.json"));
        const std::string none = "\"currency\": null";
        card.replace(card.find(none), none.size(), "\"currency\": \"USD\", \"pricePerMru\": \"100\"");
        const QString path = folder.filePath(QStringLiteral("card.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(card));
        file.close();
        const Seen seen = quote(reference(), {"--rate-card", ui::utf8(path)});
        QVERIFY2(seen.code == 0, qPrintable(seen.err));
        const QStringList pages = pagesOf(seen.out);
        QVERIFY2(pages[0].contains(QStringLiteral("3,127.45 USD per month")), qPrintable(pages[0]));
    }

    void whatIsNotRatedIsNeverZero()
    {
        const test::Quiet quiet;
        const QString all =
            pagesOf(quote(content(QStringLiteral(SOURCE_ROOT "/resources/templates/static-site.mcdesign"))).out)
                .join(QLatin1Char(' '));
        QVERIFY(all.contains(QStringLiteral("Not complete: what has no rate yet is not counted.")));
        QVERIFY(!all.contains(QRegularExpression(QStringLiteral("Total 0[.]00"))));
    }

    void itSpeaksSpanish()
    {
        const test::Quiet quiet;
        const QString all = pagesOf(quote(reference(), {"--language", "es"}).out).join(QLatin1Char(' '));
        for (const char* words : {"Cotización", "31,27 MRU por mes", "Preguntas abiertas", "Supuestos", "Página 2 de"})
            QVERIFY2(all.contains(QString::fromUtf8(words)), words);
    }

    void charactersWithoutAGlyphAreToldWhereverTheyStand()
    {
        const test::Quiet quiet;
        const auto told = [](const std::string& description, const std::string& by) {
            return quote(R"({"format": "modyo-connect-design", "version": 1, "name": "Shop", "description": ")"
                         + description + R"(", "environments": [{"id": "production", "kind": "production"}],
                "components": [{"id": "db", "kind": "database", "properties": {"instanceType": "db.t3.medium"}}],
                "accepted": [{"finding": "t3-in-production|db|production", "reason": "Trial", "by": ")"
                         + by + R"(", "on": "2026-11-20"}]})")
                .err;
        };
        const std::string own = "Own \\uDB80\\uDC01";
        const QString words = QStringLiteral("note: characters that no font here can write are shown as boxes");
        QCOMPARE(told("Sells", "ana"), QString());
        QVERIFY2(told(own, "ana").startsWith(words), "on the cover");
        QVERIFY2(told("Sells", own).startsWith(words), "in a table");
    }

    void theSameCallGivesTheSameBytes()
    {
        const test::Quiet quiet;
        const QByteArray first = quote(reference()).out;
        QTest::qWait(1100); // into another second
        QCOMPARE(quote(reference()).out, first);
    }

    void longTextsDoNotStopIt()
    {
        const test::Quiet quiet;
        const std::string words(30'000, 'x');
        const Seen seen =
            quote(R"({"format": "modyo-connect-design", "version": 1, "name": ")" + words
                  + R"(", "components": [{"id": "a", "kind": "container", "name": ")" + words + R"("}]})");
        QCOMPARE(seen.code, 0);
        QVERIFY(pagesOf(seen.out).size() > 2);
    }
};

QTEST_MAIN(QuotePdfTest)
#include "quote_pdf_test.moc"
