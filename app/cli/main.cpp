#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "cli/cli.h"
#include "heap/large_pages.h"

int main(int count, char** values)
{
    designer::useLargePages();
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(values + 1, values + count);
    const bool colour = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    designer::cli::Surroundings surroundings{std::cin, std::cout, std::cerr, colour};
    return designer::cli::run(arguments, surroundings);
}
