// Prints how long the engine takes against its bars, as medians. Run by hand:
//   cmake --build --preset release --target engine_benchmark && build/release/tests/benchmark/engine_benchmark
// With a number as its argument it writes a design of that many components to
// standard output instead (for timing the command line as a whole process).
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "benchmark/generated_design.h"
#include "design/diff.h"
#include "design/edits.h"
#include "design/history.h"
#include "format/format.h"
#include "heap/large_pages.h"

namespace {

using namespace designer;

constexpr int runs = 15;

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()>& work)
{
    std::vector<double> times;
    work();
    for (int i = 0; i < runs; ++i) {
        const double start = threadMilliseconds();
        work();
        times.push_back(threadMilliseconds() - start);
    }
    return median(times);
}

struct Process {
    double milliseconds = 0;
    double megabytes = 0;
};

/// Made in a process of its own: the memory of this one would count as that of
/// those that it starts.
void writeGenerated(const std::string& file, std::size_t count)
{
    const pid_t child = fork();
    if (child == 0) {
        std::ofstream(file) << writeDesign(generatedDesign(count), Catalogue::builtIn());
        _exit(0);
    }
    waitpid(child, nullptr, 0);
}

/// The command line as a whole process: CPU time and peak memory.
Process checkProcess(std::size_t count)
{
    char file[] = "/tmp/engine-benchmark-XXXXXX";
    close(mkstemp(file));
    writeGenerated(file, count);

    std::vector<double> times, memory;
    for (int i = 0; i < runs; ++i) {
        std::fflush(stdout); // or the child would print it again
        const pid_t child = fork();
        if (child == 0) {
            if (!freopen("/dev/null", "w", stdout))
                _exit(1);
            execl(CLI_PROGRAM, CLI_PROGRAM, "check", "--fail-on", "never", file, static_cast<char*>(nullptr));
            _exit(1);
        }
        int status = 0;
        rusage use{};
        wait4(child, &status, 0, &use);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            std::fprintf(stderr, "check ended with status %d\n", status);
        const auto ms = [](timeval t) {
            return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
        };
        times.push_back(ms(use.ru_utime) + ms(use.ru_stime));
        memory.push_back(static_cast<double>(use.ru_maxrss) / 1024);
    }
    unlink(file);
    return {median(times), median(memory)};
}

void row(const char* what, std::size_t count, double value, double bar, const char* unit)
{
    std::printf("%-34s %8zu %10.2f %8.1f %-3s %s\n", what, count, value, bar, unit, value <= bar ? "" : "over");
}

struct Bars {
    std::size_t count;
    double analyse, edit, readAnalyse, write, process, megabytes;
};

void measure(const Bars& bars, const Process& process)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const RateCard& card = RateCard::builtIn();
    const Design design = generatedDesign(bars.count);
    const std::string text = writeDesign(design, catalogue);

    std::size_t findings = 0;
    row("analyse, three environments", bars.count,
        milliseconds([&] { findings = analyse(design, catalogue, card).findings.size(); }), bars.analyse, "ms");

    History history(design);
    int turn = 0;
    row("one edit: value, diff, history", bars.count, milliseconds([&] {
            const Design before = history.current();
            history.apply("Move", moved(before, "c000040", {8 * ++turn, 0}));
            if (touched(before, history.current()).components.size() != 1)
                std::abort();
        }),
        bars.edit, "ms");
    row("read and analyse a file", bars.count, milliseconds([&] {
            const auto read = readDesign(text, catalogue);
            if (analyse(std::get<Design>(read), catalogue, card).findings.size() != findings)
                std::abort();
        }),
        bars.readAnalyse, "ms");
    row("write it", bars.count, milliseconds([&] {
            if (writeDesign(design, catalogue).size() != text.size())
                std::abort();
        }),
        bars.write, "ms");

    row("check, whole process", bars.count, process.milliseconds, bars.process, "ms");
    row("memory of the command line", bars.count, process.megabytes, bars.megabytes, "MB");
    std::printf("  %zu findings, %zu wires, file of %.2f MB\n", findings, design.connections().size(),
                static_cast<double>(text.size()) / 1e6);
}

} // namespace

int main(int count, char** values)
{
    useLargePages(); // as the programs do
    if (count == 2) {
        const std::string text =
            writeDesign(generatedDesign(std::strtoul(values[1], nullptr, 10)), Catalogue::builtIn());
        std::fwrite(text.data(), 1, text.size(), stdout);
        return 0;
    }
    std::printf("%-34s %8s %10s %8s\n", "CPU time, median", "count", "measured", "bar");
    const Process small = checkProcess(1'000); // while this process is small itself
    const Process large = checkProcess(10'000);
    measure({1'000, 2, 0.2, 10, 3, 25, 60}, small);
    measure({10'000, 16, 1, 80, 15, 120, 60}, large);
}
