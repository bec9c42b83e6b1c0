// Prints how long the canvas takes against its bars: CPU milliseconds of the
// thread with the window, 1920×1080, painted into memory. Run by hand:
//   cmake --build --preset release --target canvas_benchmark && build/release/tests/benchmark/canvas_benchmark
// With a number as its argument it measures a design of that many components only.
#include <sys/resource.h>
#include <time.h>

#include <QApplication>
#include <QMouseEvent>
#include <QProcess>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include "benchmark/generated_design.h"
#include "design/edits.h"
#include "format/format.h"
#include "layout/routes.h"
#include "layout/zones.h"
#include "ui/canvas/canvas.h"
#include "ui/pixels.h"

namespace {

using namespace designer;
using namespace designer::ui;

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Times {
    double median = 0, p95 = 0, worst = 0;
};

Times times(int runs, const std::function<void(int)>& work)
{
    std::vector<double> all;
    for (int run = 0; run < runs; ++run) {
        const double start = threadMilliseconds();
        work(run);
        QApplication::processEvents();
        all.push_back(threadMilliseconds() - start);
    }
    std::sort(all.begin(), all.end());
    const auto at = [&all](double part) {
        return all[static_cast<std::size_t>(part * static_cast<double>(all.size() - 1))];
    };
    return {at(0.5), at(0.95), all.back()};
}

void row(const char* what, double value, double bar, const char* unit = "ms")
{
    std::printf("  %-40s %9.2f %9.1f %-3s %s\n", what, value, bar, unit, value <= bar ? "" : "over");
    std::fflush(stdout);
}

void rows(const char* what, const Times& measured, double median, double p95)
{
    row(what, measured.median, median);
    row("    the same, 95 of 100", measured.p95, p95);
}

/// What the bars of one size are.
struct Bars {
    std::size_t count;
    double farRepaint, fit, open, megabytes, routeAll, routeOne;
};

const Bars bars[] = {
    {1'000, 3, 2.5, 20, 75, 50, 0.5}, {5'000, 4, 6, 30, 85, 250, 0.5}, {10'000, 4, 11, 45, 100, 500, 1}};

/// About one and a half wires a component, to what stands near; one database that ten containers use.
Design drawing(std::size_t count)
{
    Design design = generatedDesign(count);
    std::vector<Connection> wires;
    for (const Connection& connection : design.connections())
        if (connection.from != "api-gateway")
            wires.push_back(connection);
    design = design.with(Shelf<Connection>::of(std::move(wires)));
    for (std::size_t i = 10; i < 15; ++i)
        design = withWire(design, "c0000" + std::to_string(i), "c000005");
    return truthful(design, Catalogue::builtIn(), {});
}

class CanvasBench {
public:
    explicit CanvasBench(const Bars& bar) : bar_(bar), design_(drawing(bar.count))
    {
        canvas_.resize(1920, 1080);
        canvas_.show();
        QApplication::processEvents();
    }

    void run()
    {
        open();
        const double start = threadMilliseconds();
        rest();
        std::printf("  %-40s %9.2f\n", "ways found after the first picture", threadMilliseconds() - start);
        session_.currentAnalysis();
        QApplication::processEvents();
        canvas_.setZoom(1, {});
        canvas_.centreOn(canvas_.areaOf("c000005").center());
        repaint();
        hover();
        drag();
        remove();
        zoom();
        far();
        routes();
    }

private:
    QWidget* ground() const { return canvas_.viewport(); }
    void pointer(QEvent::Type type, QPointF at, Qt::MouseButtons held = Qt::NoButton)
    {
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, ground()->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton, held,
                          Qt::NoModifier);
        QApplication::sendEvent(ground(), &event);
    }

    void open()
    {
        const std::string text = writeDesign(design_, Catalogue::builtIn());
        row("open a file to its first picture",
            times(5, [&](int) { session_.open(History(std::get<Design>(readDesign(text, Catalogue::builtIn())))); })
                .median,
            bar_.open);
    }

    /// Ways that were not found at once are found when the hands rest.
    void rest()
    {
        while (canvas_.picture().waysAreLeft())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void repaint()
    {
        QScrollBar& bar = *canvas_.horizontalScrollBar();
        rows("pan by 40 px at 100 %",
             times(200, [&](int run) { bar.setValue(bar.value() + (run % 20 < 10 ? 40 : -40)); }), 0.4, 0.8);
        check("pan");
        row("whole repaint at 100 %", times(50, [&](int) { ground()->update(); }).median, 2);
    }

    void hover()
    {
        canvas_.centreOn(canvas_.areaOf("c000005").center());
        QApplication::processEvents();
        const Times over =
            times(600, [&](int run) { pointer(QEvent::MouseMove, QPointF(100 + run * 2.7, 300 + run % 60 * 8)); });
        row("hover, 95 of 100", over.p95, 0.2);
        row("hover, worst", over.worst, 0.2);
        check("hover");
    }

    void drag()
    {
        const QPointF hub = canvas_.toViewport(canvas_.areaOf("c000005").center());
        pointer(QEvent::MouseButtonPress, hub, Qt::LeftButton);
        rows("drag of a hub with ten wires",
             times(100,
                   [&](int run) {
                       const int step = run % 20 < 10 ? run % 20 : 20 - run % 20;
                       pointer(QEvent::MouseMove, hub + QPointF(24 + 8 * step, 8 * (step % 3)), Qt::LeftButton);
                   }),
             1.5, 3);
        pointer(QEvent::MouseButtonRelease, hub + QPointF(40, 8));
        check("drag");
        row("undo a drag", times(20, [&](int run) { run % 2 ? session_.redo() : session_.undo(); }).median, 2);
        check("undo");
    }

    void remove()
    {
        std::vector<std::string> ids;
        for (std::size_t i = 100; i < 200; ++i)
            ids.push_back("c000" + std::to_string(i));
        std::vector<double> removed, restored;
        for (int run = 0; run < 9; ++run) {
            session_.select(ids);
            QApplication::processEvents();
            removed.push_back(times(1, [&](int) { canvas_.removeSelection(); }).median);
            restored.push_back(times(1, [&](int) { session_.undo(); }).median);
        }
        std::sort(removed.begin(), removed.end());
        std::sort(restored.begin(), restored.end());
        row("delete 100", removed[4], 2);
        row("undo that", restored[4], 4);
        check("delete");
    }

    void zoom()
    {
        session_.select({});
        const QPointF at(960, 540);
        rows("zoom step",
             times(64,
                   [&](int run) {
                       QWheelEvent event(at, ground()->mapToGlobal(at), {}, QPoint(0, run % 32 < 16 ? -120 : 120),
                                         Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
                       QApplication::sendEvent(ground(), &event);
                   }),
             4, 8);
    }

    void far()
    {
        canvas_.setZoom(0.25, QPointF(960, 540));
        QApplication::processEvents();
        QScrollBar& bar = *canvas_.verticalScrollBar();
        row("scroll and whole repaint at 25 %",
            times(50,
                  [&](int run) {
                      bar.setValue(bar.value() + (run % 2 ? 40 : -40));
                      ground()->update();
                  })
                .median,
            bar_.farRepaint);
        row("fit everything, repaint",
            times(20,
                  [&](int) {
                      canvas_.fit();
                      ground()->update();
                  })
                .median,
            bar_.fit);
        check("fit");
    }

    void routes()
    {
        Routes routes;
        row("route everything", times(3, [&](int) { routes.reset(design_); }).median, bar_.routeAll);
        Design now = design_;
        row("route after one move",
            times(50,
                  [&](int run) {
                      const Design next = moved(now, "c000005", {8 * (run % 7), 8 * (run % 5)});
                      routes.update(next, touched(now, next));
                      now = next;
                  })
                .median,
            bar_.routeOne);
    }

    /// Painting bit by bit must equal painting the whole.
    void check(const char* what)
    {
        rest();
        const QImage incremental = test::shown(*ground());
        const QRect stale = test::difference(incremental, test::repainted(*ground()));
        if (!stale.isEmpty())
            std::printf("  stale pixels after %s: %d,%d %dx%d\n", what, stale.x(), stale.y(), stale.width(),
                        stale.height());
    }

    const Bars& bar_;
    Design design_;
    Session session_{Catalogue::builtIn()};
    Canvas canvas_{session_};
};

int measure(std::size_t count)
{
    for (const Bars& bar : bars) {
        if (bar.count != count)
            continue;
        std::printf("%zu components\n", count);
        CanvasBench(bar).run();
        rusage use{};
        getrusage(RUSAGE_SELF, &use);
        row("peak memory", static_cast<double>(use.ru_maxrss) / 1024, bar.megabytes, "MB");
        return 0;
    }
    return 1;
}

} // namespace

int main(int count, char** values)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, values);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(Theme::light().palette());
    if (count == 2)
        return measure(std::strtoul(values[1], nullptr, 10));
    std::printf("  %-40s %9s %9s\n", "CPU time of the window's thread", "measured", "bar");
    std::fflush(stdout);
    for (const Bars& bar : bars) // each in a process of its own, for its memory
        if (const int failed = QProcess::execute(QString::fromLocal8Bit(values[0]), {QString::number(bar.count)}))
            return failed;
    return 0;
}
