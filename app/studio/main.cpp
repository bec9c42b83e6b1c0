#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QStyleFactory>
#include <cstdio>
#include <exception>

#include "ui/canvas/canvas_accessible.h"
#include "ui/render/words.h"
#include "ui/studio/document.h"
#include "ui/studio/session.h"
#include "ui/window/appearance.h"
#include "ui/window/files.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"

namespace {

using namespace designer;

/// What goes wrong is said before the program ends: an error that nobody expected
/// leaves the journal behind, and the next start offers to go on.
class Program : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const std::exception& error) {
            tell(QString::fromLocal8Bit(error.what()));
        } catch (...) {
            tell(QStringLiteral("?"));
        }
        return false;
    }

private:
    void tell(const QString& why)
    {
        std::fprintf(stderr, "connect-designer: %s\n", qPrintable(why));
        auto* box = new QMessageBox(QMessageBox::Warning, applicationDisplayName(),
                                    tr("The last command could not be finished."), QMessageBox::Close, activeWindow());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(tr("The design is as it was before. Save it to be on the safe side.\n\n%1").arg(why));
        box->open();
    }
};

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Connect Designer"));
    QCoreApplication::setApplicationName(QStringLiteral("connect-designer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESIGNER_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Connect Designer"));
    QGuiApplication::setDesktopFileName(QStringLiteral("connect-designer"));
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {32, 128})
        icon.addFile(QStringLiteral(":/icons/%1/connect-designer.png").arg(size), {size, size});
    return icon;
}

QStringList filesToOpen()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Draws Modyo Connect environments and says what they need, consume and ask for."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Designs to open, each in its own window."),
                                 QStringLiteral("[files...]"));
    parser.process(*QCoreApplication::instance());
    QStringList files;
    for (const QString& file : parser.positionalArguments())
        files.append(QFileInfo(file).absoluteFilePath());
    return files;
}

/// One design a process: a crash takes one window with it, never all.
void openInOwnWindows(const QStringList& files)
{
    for (const QString& file : files)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--"), file});
}

QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

} // namespace

int main(int count, char** values)
{
    nameProgram();
    Program program(count, values);
    const QStringList files = filesToOpen();
    QGuiApplication::setWindowIcon(programIcon());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));

    ui::installCanvasAccessibility();

    ui::Settings settings;
    ui::Session session(Catalogue::builtIn());
    ui::Appearance appearance(settings, session);
    ui::Document document(session, stateFolder());
    ui::MainWindow window(session, document, settings);
    window.show();
    if (!files.isEmpty())
        window.files().open(files.front());
    openInOwnWindows(files.mid(1));
    QMetaObject::invokeMethod(&window.files(), &ui::Files::lookForRecoverable, Qt::QueuedConnection);
    return QApplication::exec();
}
