#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace designer::cli {

/// An option or a place for words of a command, as the command line takes it.
struct ManualOption {
    std::vector<std::string> names; // "--output", "-o"; of a place its one name
    std::string what;
    std::vector<std::string> choices; // empty: anything
    bool place = false;               // words without a dash
    bool takesValue = false;
    bool repeats = false;
};

struct ManualCommand {
    std::string name;
    std::string does;
    std::vector<ManualOption> options;
};

struct Manual {
    std::string version;
    std::vector<ManualCommand> commands;
};

/// A page for man(1), in English.
std::string manPage(const Manual& manual);

/// What a shell sources to complete commands, options, their choices, the names that `explain`
/// knows and the templates; elsewhere files.
std::string bashCompletion(const Manual& manual);
std::string zshCompletion(const Manual& manual);
std::string fishCompletion(const Manual& manual);

} // namespace designer::cli
