// Works in the whole window by keys and pointer as fast as it can, and saves now
// and then, until it is killed: drags a card, then renames it to the time. Prints
// each time, so that the test knows what was done.
//   window_crash_driver STATE_FOLDER DESIGN
#include <QApplication>
#include <QTimer>
#include <QtTest>
#include <cstdio>

#include "ui/canvas/canvas.h"
#include "ui/studio/document.h"
#include "ui/window/appearance.h"
#include "ui/window/files.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"

using namespace designer;

namespace {

void drag(ui::Canvas& canvas, QPoint by)
{
    const QPoint from = canvas.toViewport(canvas.areaOf(canvas.session().selection().front()).center()).toPoint();
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 3; ++step)
        QTest::mouseMove(canvas.viewport(), from + by * step / 3);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + by);
}

void rename(ui::Canvas& canvas, const QString& name)
{
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

} // namespace

int main(int count, char** values)
{
    QApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments();
    QCoreApplication::setOrganizationName(QStringLiteral("Connect Designer tests"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.at(1));
    ui::Settings settings;
    ui::Session session(Catalogue::builtIn());
    ui::Appearance appearance(settings, session);
    ui::Document document(session, arguments.at(1));
    ui::MainWindow window(session, document, settings);
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    window.files().open(arguments.at(2));
    if (!QTest::qWaitForWindowActive(&window) || session.design().components().empty())
        return 1;
    session.select({session.design().components().begin()->id});
    const QDateTime begin = QDateTime::currentDateTime();
    int number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        const QString now = QString::number(begin.msecsTo(QDateTime::currentDateTime()));
        ++number;
        drag(window.canvas(), {number % 2 == 0 ? 48 : -48, 0});
        rename(window.canvas(), now);
        if (number % 20 == 0)
            QTest::keySequence(&window, QKeySequence(QKeySequence::Save));
        std::printf("%s\n", session.design().components().begin()->name.c_str());
        std::fflush(stdout);
    });
    timer.start(2);
    return QApplication::exec();
}
