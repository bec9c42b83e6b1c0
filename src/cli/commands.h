#pragma once

#include <span>

#include "cli/options.h"

namespace CLI {
class App;
} // namespace CLI

namespace designer::cli {

/// A command and what may follow it.
struct CommandRow {
    const char* name;
    Text does;
    Command run;
    void (*setUp)(CLI::App& app, Options& options); // words in `options.language`
};

/// In the order in which help lists them.
std::span<const CommandRow> commands();

} // namespace designer::cli
