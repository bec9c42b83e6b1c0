#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/cli.h"
#include "heap/large_pages.h"

namespace {

/// What needs Qt, whose loading takes longer than a check, is done by a program of its own.
struct OwnProgram {
    std::string_view command;
    std::string_view word; // that is among its words, also behind "="; empty: every call
    const char* program;
};
constexpr OwnProgram ownPrograms[] = {{"tickets", "--send", "connect-designer-send"},
                                      {"tickets", "--dry-run", "connect-designer-send"},
                                      {"estimate", "xlsx", "connect-designer-pictures"},
                                      {"export", "", "connect-designer-pictures"},
                                      {"quote", "", "connect-designer-pictures"}};

bool isFor(const OwnProgram& own, const std::vector<std::string>& arguments)
{
    const auto says = [&own](std::string_view argument) {
        return argument == own.word || argument.ends_with("=" + std::string(own.word));
    };
    return !arguments.empty() && arguments.front() == own.command
           && (own.word.empty() || std::any_of(arguments.begin(), arguments.end(), says));
}

/// Beside this program, or where installed programs keep theirs. Comes back where there is none.
void handOver(const char* program, char** values)
{
    std::error_code error;
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    for (const char* folder : {".", "../libexec/connect-designer"})
        execv((here / folder / program).c_str(), values);
}

} // namespace

int main(int count, char** values)
{
    const std::vector<std::string> arguments(values + 1, values + count);
    for (const OwnProgram& own : ownPrograms)
        if (isFor(own, arguments))
            handOver(own.program, values);
    designer::useLargePages();
    std::ios::sync_with_stdio(false);
    const bool colour = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    designer::cli::Surroundings surroundings{std::cin, std::cout, std::cerr, colour};
    return designer::cli::run(arguments, surroundings);
}
