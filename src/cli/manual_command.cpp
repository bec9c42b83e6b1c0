// manual: the table of commands as a page and as completions of shells.
#include <CLI/CLI.hpp>
#include <ostream>

#include "cli/commands.h"
#include "cli/manual.h"

namespace designer::cli {

namespace {

/// What "TEXT:{a,b}" allows.
std::vector<std::string> choicesIn(const std::string& typeName)
{
    const std::size_t open = typeName.find('{');
    if (open == std::string::npos)
        return {};
    return CLI::detail::split(typeName.substr(open + 1, typeName.find('}') - open - 1), ',');
}

ManualOption described(const CLI::Option& option)
{
    ManualOption out;
    out.place = option.get_positional();
    for (const std::string& name : option.get_lnames())
        out.names.push_back("--" + name);
    for (const std::string& name : option.get_snames())
        out.names.push_back("-" + name);
    if (out.place)
        out.names = {option.get_name(true)};
    out.what = option.get_description();
    out.choices = choicesIn(option.get_type_name());
    out.takesValue = option.get_items_expected_max() > 0;
    out.repeats = option.get_items_expected_max() > 1;
    return out;
}

ManualCommand described(const CommandRow& row)
{
    Options options;
    CLI::App app;
    row.setUp(app, options);
    ManualCommand out{row.name, std::string(row.does.in(options.language)), {}};
    for (const CLI::Option* option : app.get_options())
        if (option != app.get_help_ptr())
            out.options.push_back(described(*option));
    return out;
}

} // namespace

int printManual(const Options& options, Surroundings& surroundings)
{
    static constexpr std::pair<std::string_view, std::string (*)(const Manual&)> forms[] = {
        {"man", &manPage}, {"bash", &bashCompletion}, {"zsh", &zshCompletion}, {"fish", &fishCompletion}};
    Manual manual{DESIGNER_VERSION, {}};
    for (const CommandRow& row : commands())
        manual.commands.push_back(described(row));
    for (const auto& [name, print] : forms)
        if (name == options.files.front())
            surroundings.out << print(manual);
    return done;
}

} // namespace designer::cli
