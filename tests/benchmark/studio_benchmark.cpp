// Prints how long it takes from a gesture in the window until problems, MRU and
// tickets say what it brought, painted: milliseconds by the clock and of CPU (all
// threads; what remains to be said on a machine that is busy), each bottom panel in
// front in turn. Run by hand:
//   cmake --build --preset release --target studio_benchmark
//   QT_QPA_PLATFORM=offscreen build/release/tests/benchmark/studio_benchmark
// With a number as its argument it measures a design of that many components.
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

#include "benchmark/generated_design.h"
#include "layout/zones.h"
#include "ui/canvas/canvas.h"
#include "ui/studio/document.h"
#include "ui/window/appearance.h"
#include "ui/window/files.h"
#include "ui/window/main_window.h"
#include "ui/window/panels.h"
#include "ui/window/settings.h"

using namespace designer;
using namespace designer::ui;

namespace {

constexpr double bar = 100; // milliseconds, for a thousand components

class StudioBench {
public:
    StudioBench(Session& session, MainWindow& window) : session_(session), window_(window) {}

    void run()
    {
        for (const auto& [name, place] : {std::pair{"problems", PanelPlace::problems},
                                          {"estimate", PanelPlace::estimate},
                                          {"tickets", PanelPlace::tickets},
                                          {"parity", PanelPlace::parity}}) {
            window_.panels().reveal(place);
            settle();
            std::printf("%s in front\n", name);
            gestures();
        }
    }

private:
    void gestures()
    {
        Canvas& canvas = window_.canvas();
        session_.select({"c000005"});
        canvas.setFocus();
        settle();
        measure("Alt+arrow moves a card", [&](int run) {
            QTest::keyClick(&canvas, run % 2 == 0 ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier);
        });
        session_.select({"c000000"});
        settle();
        if (auto* line = inspectorLine()) {
            line->setFocus();
            line->end(false);
            measure("a letter in the inspector",
                    [&](int run) { QTest::keyClick(line, run % 2 == 0 ? Qt::Key_X : Qt::Key_Backspace); });
        }
        canvas.setFocus();
        measure("undo and redo of a value", [&](int run) {
            if (run % 2 == 0)
                session_.undo();
            else
                session_.redo();
        });
        session_.select({"c000010"});
        settle();
        measure("remove a component, and undo", [&](int run) {
            session_.select({"c000010"});
            if (run % 2 == 0)
                canvas.removeSelection();
            else
                session_.undo();
        });
    }

    QLineEdit* inspectorLine() const
    {
        for (auto* line : window_.panels().dock(PanelPlace::inspector).findChildren<QLineEdit*>())
            if (line->isVisible() && line->accessibleName().startsWith(QStringLiteral("Code repository: Location")))
                return line;
        return nullptr;
    }

    void settle()
    {
        session_.currentAnalysis();
        QApplication::processEvents();
        QApplication::processEvents();
    }

    /// Until the panels show the newest analysis and nothing waits to be painted.
    void measure(const char* what, const std::function<void(int)>& gesture)
    {
        constexpr int runs = 30;
        std::vector<double> all, busy;
        for (int run = 0; run < runs; ++run) {
            QElapsedTimer clock;
            clock.start();
            const std::clock_t begin = std::clock();
            gesture(run);
            while (!session_.analysisIsCurrent())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QApplication::processEvents();
            all.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            busy.push_back(static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
            settle();
        }
        std::sort(all.begin(), all.end());
        std::sort(busy.begin(), busy.end());
        const double median = all[all.size() / 2], most = all[all.size() * 95 / 100];
        std::printf("  %-34s median %7.1f   95 of 100 %7.1f   CPU %7.1f ms %s\n", what, median, most,
                    busy[busy.size() / 2], median <= bar ? "" : "over");
        std::fflush(stdout);
    }

    Session& session_;
    MainWindow& window_;
};

} // namespace

int main(int count, char** values)
{
    QApplication application(count, values);
    QApplication::setStyle("Fusion");
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Settings settings;
    Session session(Catalogue::builtIn());
    Appearance appearance(settings, session);
    Document document(session, folder.path());
    MainWindow window(session, document, settings);
    window.resize(1920, 1080);
    window.show();
    window.files().startEmpty();
    const std::size_t components = count > 1 ? std::stoul(values[1]) : 1000;
    session.open(History(truthful(generatedDesign(components), Catalogue::builtIn(), {})));
    std::printf("%zu components\n", components);
    StudioBench(session, window).run();
    return 0;
}
