// Prints how long it takes from the start of the program to its first frame, and until
// its picture stands still: wall time, as seen by another client of the screen. Run by hand:
//   cmake --build --preset release --target start_benchmark
//   xvfb-run -a -s '-screen 0 1366x768x24' build/release/tests/benchmark/start_benchmark
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

template <typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T> Reply<T> owned(T* reply)
{
    return {reply, &std::free};
}

class Screen {
public:
    Screen() : display_(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(display_))
            throw "no screen; run it by xvfb-run";
        root_ = xcb_setup_roots_iterator(xcb_get_setup(display_)).data;
    }
    ~Screen() { xcb_disconnect(display_); }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// Of all that is shown; 0 while nothing but the ground is.
    std::size_t picture() const
    {
        const auto image =
            owned(xcb_get_image_reply(display_,
                                      xcb_get_image(display_, XCB_IMAGE_FORMAT_Z_PIXMAP, root_->root, 0, 0,
                                                    root_->width_in_pixels, root_->height_in_pixels, ~0U),
                                      nullptr));
        if (!image)
            return 0;
        const std::string_view bytes(reinterpret_cast<const char*>(xcb_get_image_data(image.get())),
                                     static_cast<std::size_t>(xcb_get_image_data_length(image.get())));
        const bool ground = bytes.substr(1) == bytes.substr(0, bytes.size() - 1);
        return ground || isBlack(bytes) ? 0 : std::hash<std::string_view>()(bytes);
    }

private:
    /// A window that nothing was painted in yet leaves only the ground and black.
    static bool isBlack(std::string_view bytes)
    {
        std::size_t dark = 0;
        for (std::size_t i = 0; i + 4 <= bytes.size(); i += 4)
            dark += bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 2] == 0;
        return dark * 4 > bytes.size() * 9 / 10;
    }

    xcb_connection_t* display_;
    xcb_screen_t* root_ = nullptr;
};

pid_t started(const std::string& home, const char* file)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"})
        setenv(place, home.c_str(), 1);
    setenv("QT_QPA_PLATFORM", "xcb", 1);
    std::freopen("/dev/null", "w", stderr);
    execl(STUDIO_PROGRAM, STUDIO_PROGRAM, file, nullptr);
    _exit(1);
}

struct Start {
    double firstFrame, still;
};

Start measured(const Screen& screen, const char* file)
{
    constexpr double patience = 400; // without a change
    const std::string home = std::filesystem::temp_directory_path() / ("start-" + std::to_string(getpid()));
    std::filesystem::create_directories(home);
    const Clock::time_point begin = Clock::now();
    const pid_t program = started(home, file);
    Start start{0, 0};
    std::size_t shown = 0;
    while (millisecondsSince(begin) < 10'000
           && (start.still == 0 || millisecondsSince(begin) - start.still < patience)) {
        const std::size_t now = screen.picture();
        if (now != shown) {
            start.still = millisecondsSince(begin);
            if (start.firstFrame == 0)
                start.firstFrame = start.still;
        }
        shown = now;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    kill(program, SIGKILL);
    waitpid(program, nullptr, 0);
    std::filesystem::remove_all(home);
    while (screen.picture() != 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return start;
}

void row(const Screen& screen, const char* what, const char* file, double bar)
{
    std::vector<double> first, still;
    for (int run = 0; run < 9; ++run) {
        const Start start = measured(screen, file);
        first.push_back(start.firstFrame);
        still.push_back(start.still);
    }
    std::sort(first.begin(), first.end());
    std::sort(still.begin(), still.end());
    std::printf("%-24s first frame %6.0f ms (bar %.0f), all there %6.0f ms\n", what, first[4], bar, still[4]);
}

} // namespace

int main()
{
    try {
        const Screen screen;
        row(screen, "the program", nullptr, 120);
        row(screen, "with a template", TEMPLATE, 200);
    } catch (const char* why) {
        std::fprintf(stderr, "%s\n", why);
        return 1;
    }
    return 0;
}
