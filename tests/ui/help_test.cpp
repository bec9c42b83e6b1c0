// The user guide: every link leads somewhere, every command named is there, both languages tell the same.
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QtTest>
#include <optional>

#include "quiet.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"
#include "ui/window/appearance.h"
#include "ui/window/commands.h"
#include "ui/window/help_pages.h"
#include "ui/window/help_window.h"
#include "ui/window/settings.h"

using namespace designer;
using designer::test::Quiet;

namespace {

constexpr Language languages[] = {Language::en, Language::es};

QString sourceOf(const char* language, const QString& chapter)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/help/%1/%2.md").arg(QLatin1String(language), chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allMatches(const QString& pattern, const QString& text)
{
    QStringList out;
    for (auto found = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
         found.hasNext();)
        out << found.next().captured(1);
    return out;
}

/// Targets of the links of a document.
QStringList linksOf(const QTextDocument& document)
{
    QStringList out;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isAnchor())
                out << it.fragment().charFormat().anchorHref();
    out.removeDuplicates();
    return out;
}

bool leadsSomewhere(const QString& topic)
{
    return !ui::chapterOf(topic).isEmpty() || ui::kindOf(topic, Catalogue::builtIn()) || ui::ruleOf(topic);
}

class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { quiet_.emplace(); }
    void cleanup() { quiet_.reset(); }

    void bothLanguagesHaveTheChaptersThatAreListed();
    void bothLanguagesNameTheSameCommandsAndLinks();
    void everyPlaceholderIsFilled();
    void commandsStandWithTheirMenuAndKeys();
    void everyLinkLeadsSomewhere();
    void theContentsHoldEveryPage();
    void aLinkIsFollowedAndLeft();
    void theSearchFindsInBothLanguages();
    void theLanguageChangesAtOnce();

private:
    QTextBrowser& pages() const { return *help_->findChild<QTextBrowser*>(); }
    QTreeWidget& contents() const { return *help_->findChild<QTreeWidget*>(); }
    QStringList shownTopics() const;

    std::optional<Quiet> quiet_;
    QTemporaryDir folder_;
    std::unique_ptr<ui::Settings> settings_;
    ui::Session session_{Catalogue::builtIn()};
    std::unique_ptr<ui::Appearance> appearance_;
    std::unique_ptr<ui::HelpWindow> help_;
};

void HelpTest::initTestCase()
{
    QCoreApplication::setOrganizationName("Connect Designer");
    QCoreApplication::setApplicationName("help_test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    QSettings().setValue("language", "en");
    settings_ = std::make_unique<ui::Settings>();
    appearance_ = std::make_unique<ui::Appearance>(*settings_, session_);
    help_ = std::make_unique<ui::HelpWindow>(session_);
    help_->show();
}

QStringList HelpTest::shownTopics() const
{
    QStringList out;
    for (QTreeWidgetItemIterator it(&contents()); *it; ++it)
        if (const QString topic = (*it)->data(0, Qt::UserRole).toString(); !topic.isEmpty() && !(*it)->isHidden())
            out << topic;
    return out;
}

void HelpTest::bothLanguagesHaveTheChaptersThatAreListed()
{
    QStringList listed;
    for (const char* id : ui::chapters())
        listed << QLatin1String(id) + QStringLiteral(".md");
    listed.sort();
    for (const char* language : {"en", "es"})
        QCOMPARE(QDir(QStringLiteral(SOURCE_ROOT "/resources/help/") + QLatin1String(language)).entryList(QDir::Files),
                 listed);
}

void HelpTest::bothLanguagesNameTheSameCommandsAndLinks()
{
    for (const char* id : ui::chapters()) {
        const QString en = sourceOf("en", id), es = sourceOf("es", id);
        for (const char* pattern : {"\\{([a-z0-9 ]+)\\}", "\\]\\(([^)]+)\\)", "^(#+) "})
            QCOMPARE(allMatches(pattern, es), allMatches(pattern, en));
    }
}

void HelpTest::everyPlaceholderIsFilled()
{
    for (const char* id : ui::chapters())
        for (const Language language : languages) {
            const QString text = ui::chapterText(id, Catalogue::builtIn(), language);
            QVERIFY(text.size() > 400);
            QCOMPARE(allMatches("(\\{[^}]*\\})", text), QStringList());
        }
}

void HelpTest::commandsStandWithTheirMenuAndKeys()
{
    const QString files = ui::chapterText("files", Catalogue::builtIn(), Language::en);
    QVERIFY(files.contains("**File ▸ Save** (Ctrl+S)"));
    const QString keyboard = ui::chapterText("keyboard", Catalogue::builtIn(), Language::en);
    QVERIFY(keyboard.contains("| Redo | Ctrl+Shift+Z, Ctrl+Y |"));
    QVERIFY(keyboard.contains("| User Guide | Ctrl+F1 |"));
    QCOMPARE(keyboard.count("\n| ") - keyboard.count("| Keys |"), static_cast<int>(ui::commands().size()) + 8);
}

void HelpTest::everyLinkLeadsSomewhere()
{
    int links = 0;
    for (const Language language : languages) {
        session_.setLanguage(language);
        for (const QString& topic : shownTopics()) {
            help_->open(topic);
            QCOMPARE(help_->topic(), topic);
            for (const QString& link : linksOf(*pages().document())) {
                QVERIFY2(leadsSomewhere(link), qPrintable(topic + QStringLiteral(" → ") + link));
                ++links;
            }
        }
    }
    session_.setLanguage(Language::en);
    QVERIFY(links > 100);
}

void HelpTest::theContentsHoldEveryPage()
{
    const QStringList topics = shownTopics();
    QVERIFY(topics.contains("chapter/keyboard"));
    QVERIFY(topics.contains("kind/object-repository"));
    QVERIFY(topics.contains("rule/jwt-requires-sso"));
    QCOMPARE(topics.filter("kind/").size(), static_cast<int>(Catalogue::builtIn().kinds().size()));
}

void HelpTest::aLinkIsFollowedAndLeft()
{
    help_->open("chapter/estimate");
    emit pages().anchorClicked(QUrl("kind/certificate"));
    QCOMPARE(help_->topic(), "kind/certificate");
    QCOMPARE(contents().currentItem()->text(0), "SSL/TLS certificate");
    help_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(help_.get()));
    QTest::keySequence(&pages(), QKeySequence::Back);
    QCOMPARE(help_->topic(), "chapter/estimate");
    help_->open("chapter/of nobody");
    QCOMPARE(help_->topic(), "chapter/first-design");
}

void HelpTest::theSearchFindsInBothLanguages()
{
    auto* search = help_->findChild<QLineEdit*>("search");
    QTest::keyClicks(search, "tarifa");
    QVERIFY(shownTopics().contains("chapter/estimate"));
    QVERIFY(!shownTopics().contains("chapter/keyboard"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help_->topic(), shownTopics().front());
    QTest::keyClick(help_.get(), Qt::Key_Escape);
    QVERIFY(shownTopics().contains("chapter/keyboard"));
    QVERIFY(help_->isVisible());
}

void HelpTest::theLanguageChangesAtOnce()
{
    help_->open("chapter/files");
    settings_->setLanguage("es");
    QTRY_COMPARE(help_->windowTitle(), QString("Guía del usuario"));
    QVERIFY(pages().toPlainText().startsWith("Archivos y recuperación"));
    const QString keys = QKeySequence(QKeySequence("Ctrl+S")).toString(QKeySequence::NativeText);
    QVERIFY(pages().toPlainText().contains(QStringLiteral("Archivo ▸ Guardar (%1)").arg(keys)));
    settings_->setLanguage("en");
}

} // namespace

QTEST_MAIN(HelpTest)
#include "help_test.moc"
