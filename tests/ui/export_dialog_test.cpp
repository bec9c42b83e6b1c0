// File, Export: from the key to the file on disk.
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QToolButton>
#include <QtTest>

#include "estimate/ratecard.h"
#include "ui/canvas/canvas.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_preview.h"
#include "ui/open_session.h"
#include "ui/quiet.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/studio_bench.h"
#include "ui/window/appearance.h"
#include "ui/window/files.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/settings.h"

using namespace designer;
using namespace designer::ui;

namespace {

/// The program with the reference architecture open, and the dialog that Ctrl+E opens.
struct Exporting {
    test::Quiet quiet;
    test::OwnSettings own;
    QTemporaryDir folder;
    Settings settings;
    Session session{Catalogue::builtIn()};
    Appearance appearance{settings, session};
    Document document{session, folder.filePath(QStringLiteral("state"))};
    std::unique_ptr<MainWindow> window;

    Exporting()
    {
        settings.setLanguage(QStringLiteral("en"));
        const QString design = folder.filePath(QStringLiteral("bank.mcdesign"));
        test::put(design, test::bytesOf(test::templateNamed("reference-architecture")));
        window = std::make_unique<MainWindow>(session, document, settings);
        window->show();
        window->files().open(design);
        openDialog();
    }

    void openDialog(const QKeySequence& keys = Qt::CTRL | Qt::Key_E) const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            QTest::qFail("no window", __FILE__, __LINE__);
        QTest::keySequence(&window->canvas(), keys);
        if (!dialog() || !QTest::qWaitForWindowActive(dialog()))
            QTest::qFail("no dialog", __FILE__, __LINE__);
    }
    void closeDialog() const
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    ExportDialog* dialog() const { return window->findChild<ExportDialog*>(); }
    template <typename T> T* field(const char* name) const { return dialog()->findChild<T*>(QLatin1String(name)); }
    QPushButton* button() const { return field<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save); }
    void choose(const char* name, const char* words) const
    {
        auto* box = field<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 1; i < box->count() && box->currentText() != QString::fromUtf8(words); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), QString::fromUtf8(words));
    }
    /// Presses Enter, gives the file a name.
    void exportTo(const QString& name) const
    {
        QTest::keyClick(dialog(), Qt::Key_Return);
        auto* files = dialog()->findChild<QFileDialog*>();
        QVERIFY(files);
        auto* edit = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        edit->setText(folder.filePath(name));
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(!dialog());
    }
    QByteArray content(const QString& name) const { return test::contentOf(folder.filePath(name)); }
};

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void aPictureGoesToAFileByKeyboardAlone()
    {
        const Exporting exporting;
        QCOMPARE(exporting.field<QComboBox>("kind")->currentText(), QStringLiteral("PNG picture"));
        auto* pixels = exporting.field<QLabel>("pixels");
        QTRY_VERIFY(pixels->text().startsWith(QStringLiteral("2,848 × ")));
        const QString size = pixels->text();
        exporting.exportTo(QStringLiteral("drawing"));
        const QImage image = QImage::fromData(exporting.content(QStringLiteral("drawing.png")));
        QCOMPARE(size, QStringLiteral("%L1 × %L2 pixels").arg(image.width()).arg(image.height()));
        QCOMPARE(image.pixelColor(0, 0), Theme::light().canvas);
    }

    void whatItCouldNotCarryIsTold()
    {
        const Exporting exporting;
        exporting.exportTo(QStringLiteral("drawing.png"));
        const auto labels = exporting.window->findChild<Notices*>()->findChildren<QLabel*>();
        const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("drawing.png does not show everything:"))
                   && label->text().contains(QStringLiteral("Link to the data centre"));
        });
        QVERIFY(told);
    }

    void choicesFollowTheForm()
    {
        const Exporting exporting;
        QVERIFY(exporting.field<QDoubleSpinBox>("scale")->isVisible());
        exporting.choose("kind", "SVG drawing");
        QVERIFY(!exporting.field<QDoubleSpinBox>("scale")->isVisible());
        QVERIFY(exporting.field<QCheckBox>("legend")->isVisible());
        exporting.choose("kind", "Mermaid flowchart");
        QVERIFY(!exporting.field<QCheckBox>("legend")->isVisible());
        QVERIFY(exporting.field<QComboBox>("environment")->isVisible());
        exporting.exportTo(QStringLiteral("drawing"));
        QVERIFY(exporting.content(QStringLiteral("drawing.mmd")).contains("flowchart"));
    }

    void aScaleThatIsNotOfferedChangesNothing()
    {
        const Exporting exporting;
        exporting.field<QDoubleSpinBox>("scale")->setValue(8);
        exporting.choose("kind", "SVG drawing");
        exporting.exportTo(QStringLiteral("drawing"));
        const QSvgRenderer drawing(exporting.content(QStringLiteral("drawing.svg")));
        QVERIFY(drawing.isValid());
        QCOMPARE(drawing.defaultSize(), drawing.viewBox().size());
    }

    void choicesAreRememberedAndHold()
    {
        const Exporting exporting;
        exporting.choose("kind", "SVG drawing");
        exporting.choose("colours", "Dark");
        exporting.choose("language", "Español");
        QTest::keyClick(exporting.field<QCheckBox>("legend"), Qt::Key_Space);
        QVERIFY(!exporting.field<QCheckBox>("legend")->isChecked());
        exporting.exportTo(QStringLiteral("drawing"));
        const QByteArray svg = exporting.content(QStringLiteral("drawing.svg"));
        QVERIFY(svg.contains(Theme::darkTheme().canvas.name().toLatin1()));
        QVERIFY(svg.contains("Solo ilustrativa"));
        QVERIFY(!svg.contains("Llama"));

        exporting.openDialog();
        QCOMPARE(exporting.field<QComboBox>("kind")->currentText(), QStringLiteral("SVG drawing"));
        QCOMPARE(exporting.field<QComboBox>("colours")->currentText(), QStringLiteral("Dark"));
        QCOMPARE(exporting.field<QComboBox>("language")->currentText(), QStringLiteral("Español"));
        QVERIFY(!exporting.field<QCheckBox>("legend")->isChecked());
    }

    void whatIsSelectedCanBeExportedAlone()
    {
        Exporting exporting;
        exporting.closeDialog();
        exporting.session.select({"accounts", "gateway"});
        exporting.openDialog();
        exporting.choose("kind", "SVG drawing");
        exporting.choose("part", "What is selected (2)");
        exporting.exportTo(QStringLiteral("drawing"));
        const QByteArray svg = exporting.content(QStringLiteral("drawing.svg"));
        QVERIFY(svg.contains(">Accounts<"));
        QVERIFY(!svg.contains(">Customers<"));
    }

    void theSuggestedNameIsSafe()
    {
        Exporting exporting;
        exporting.closeDialog();
        Session& session = exporting.session;
        session.apply(QStringLiteral("Name"), test::named(session.design(), "../../etc/<passwd>"));
        exporting.openDialog();
        QTest::keyClick(exporting.dialog(), Qt::Key_Return);
        const auto* files = exporting.dialog()->findChild<QFileDialog*>();
        QVERIFY(files);
        QCOMPARE(files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(),
                 QStringLiteral("etc-passwd.png"));
    }

    void problemsAndFiguresCanBeLeftOut()
    {
        const Exporting exporting;
        exporting.choose("kind", "SVG drawing");
        QTest::keyClick(exporting.field<QCheckBox>("problems"), Qt::Key_Space);
        QTest::keyClick(exporting.field<QCheckBox>("figures"), Qt::Key_Space);
        exporting.exportTo(QStringLiteral("drawing"));
        const QByteArray svg = exporting.content(QStringLiteral("drawing.svg"));
        QVERIFY(svg.contains(">Calls<"));
        QVERIFY(!svg.contains(">Warnings<"));
        QVERIFY(!svg.contains("10.56"));
    }

    void severalFilesGoIntoAFolder()
    {
        const Exporting exporting;
        exporting.choose("kind", "Dockerfile of each container");
        QVERIFY(QDir(exporting.folder.path()).mkdir(QStringLiteral("images")));
        exporting.exportTo(QStringLiteral("images"));
        const QString images = exporting.folder.filePath(QStringLiteral("images"));
        QCOMPARE(QDir(images).entryList(QDir::Files).size(), 3);

        exporting.openDialog();
        QTest::keyClick(exporting.dialog(), Qt::Key_Return);
        const auto* files = exporting.dialog()->findChild<QFileDialog*>();
        QVERIFY(files);
        QCOMPARE(files->directory().absolutePath(), images);
    }

    void anImpossibleScaleIsSaidBeforeAnythingIsWritten()
    {
        Exporting exporting;
        exporting.closeDialog();
        Component far = *exporting.session.design().component("data-centre");
        far.at = Point{30000, 0};
        exporting.session.apply(QStringLiteral("Move"), exporting.session.design().with(far));
        exporting.openDialog();
        QTRY_VERIFY(!exporting.button()->isEnabled());
        QVERIFY(exporting.field<QLabel>("problem")->text().contains(QStringLiteral("more than can be painted")));
        auto* scale = exporting.field<QDoubleSpinBox>("scale");
        scale->setFocus();
        scale->selectAll();
        QTest::keyClicks(scale, QStringLiteral("1"));
        QTRY_VERIFY(exporting.button()->isEnabled());
    }

    void aQuoteIsLookedAtAndWritten()
    {
        const Exporting exporting;
        exporting.closeDialog();
        exporting.openDialog(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
        QCOMPARE(exporting.dialog()->windowTitle(), QStringLiteral("Quote"));
        QCOMPARE(exporting.field<QComboBox>("kind")->findText(QStringLiteral("PNG picture")), -1);
        exporting.choose("kind", "Quote as a spreadsheet");
        QVERIFY(!exporting.field<QComboBox>("environment")->isVisible());
        const auto* preview = exporting.field<ExportPreview>("preview");
        QTRY_VERIFY(preview->accessibleDescription().startsWith(
            QStringLiteral("MRU per month: 31.27\nOpen questions: 1\nAccepted problems: 0\n\n"
                           "Illustrative rate card (not Modyo's prices), version 0.1.0\n\nIllustration only.")));
        auto* validity = exporting.field<QDateEdit>("validUntil");
        QCOMPARE(validity->text(), QStringLiteral("not stated"));
        validity->setFocus();
        QTest::keyClick(validity, Qt::Key_Up);
        QVERIFY(validity->text() != QStringLiteral("not stated"));
        exporting.exportTo(QStringLiteral("quote"));
        QVERIFY(exporting.content(QStringLiteral("quote.xlsx")).startsWith("PK"));

        exporting.openDialog(); // the other choice is its own
        QCOMPARE(exporting.field<QComboBox>("kind")->currentText(), QStringLiteral("PNG picture"));
        QVERIFY(!exporting.field<QDateEdit>("validUntil")->isVisible());
    }

    void aQuoteOfWhichNothingIsKnownNamesNoNumber()
    {
        Exporting exporting;
        exporting.closeDialog();
        const auto card = RateCard::read(R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "x",
            "version": "7", "name": "Card", "currency": "USD", "pricePerMru": "41.5", "rates": {}})");
        exporting.session.setRateCard(std::make_shared<const RateCard>(std::get<RateCard>(card)));
        exporting.openDialog(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
        const auto* preview = exporting.field<ExportPreview>("preview");
        QTRY_VERIFY2(preview->accessibleDescription().startsWith(QStringLiteral("MRU per month: not rated\nOpen")),
                     qPrintable(preview->accessibleDescription()));
    }

    void aQuoteIsCountedAgainForAChoiceOnly()
    {
        const Exporting exporting;
        exporting.closeDialog();
        exporting.openDialog(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
        auto* preview = exporting.field<ExportPreview>("preview");
        QTRY_VERIFY(!preview->accessibleDescription().isEmpty());
        preview->show(QStringLiteral("stays"));
        QSignalSpy resized(preview, &ExportPreview::resized);
        exporting.dialog()->resize(exporting.dialog()->size() + QSize(40, 40));
        QTRY_VERIFY(!resized.isEmpty());
        QTest::qWait(200);
        QCOMPARE(preview->accessibleDescription(), QStringLiteral("stays"));
        exporting.choose("language", "Español");
        QTRY_VERIFY(preview->accessibleDescription().contains(QStringLiteral("Solo ilustrativa")));
    }

    void theEstimateOffersAQuote()
    {
        const Exporting exporting;
        exporting.closeDialog();
        auto* button = exporting.window->findChild<QToolButton*>(QStringLiteral("quote"));
        QVERIFY(button);
        button->click();
        QTRY_VERIFY(exporting.dialog());
        QCOMPARE(exporting.dialog()->windowTitle(), QStringLiteral("Quote"));
    }

    void everyFieldHasANameToBeReadAloud()
    {
        const Exporting exporting;
        for (const char* name : {"kind", "part", "environment", "language", "colours", "scale", "legend", "problems",
                                 "figures", "transparent", "validUntil", "preview"}) {
            QAccessibleInterface* read = QAccessible::queryAccessibleInterface(exporting.field<QWidget>(name));
            QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(), name);
        }
    }
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
