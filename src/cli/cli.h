#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <vector>

#include "exchange/exporter.h"
#include "exchange/send_order.h"

namespace designer::cli {

/// 0 done; 1 findings, differences or conflicts to report; 2 wrong usage;
/// 3 a file could not be read or written, or is not valid.
enum ExitCode { done = 0, reported = 1, usage = 2, invalid = 3 };

/// What surrounds a run: streams and whether the output is a terminal.
struct Surroundings {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool colour = false;
    int width = 100;                      // columns of the terminal
    std::span<const Exporter> pictures{}; // forms that need Qt; empty in a build without it
    int (*sendTickets)(const SendOrder& order, Surroundings& surroundings) = nullptr; // null: there is no network
};

/// One call of the command line without the program's name. Never throws.
int run(std::span<const std::string> arguments, Surroundings& surroundings);

} // namespace designer::cli
