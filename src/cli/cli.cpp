#include "cli/cli.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "cli/commands.h"
#include "cli/parser_words.h"
#include "json/json.h"

namespace designer::cli {

namespace {

/// The language is needed before the words of a call are read: complaints and help are in it, too.
Language languageOf(std::span<const std::string> arguments)
{
    constexpr std::string_view option = "--language";
    Language language = Language::en;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        if (word == option && i + 1 < arguments.size())
            parseLanguage(arguments[i + 1], language);
        else if (word.starts_with(option) && word.substr(option.size()).starts_with('='))
            parseLanguage(word.substr(option.size() + 1), language);
    }
    return language;
}

/// Whether the first word, where a command stands, is one; says which there are when it is not.
bool namesCommand(std::span<const std::string> arguments, Language language, std::ostream& err)
{
    static constexpr Text noSuchCommand{"error: there is no command “{word}”; there are: {commands}",
                                        "error: no existe el comando “{word}”; existen: {commands}"};
    const auto rows = commands();
    const auto is = [&](const CommandRow& row) { return arguments.front() == row.name; };
    if (arguments.empty() || arguments.front().substr(0, 1) == "-" || std::any_of(rows.begin(), rows.end(), is))
        return true;
    std::string names;
    for (const CommandRow& row : rows)
        names += (names.empty() ? "" : ", ") + std::string(row.name);
    err << Message{noSuchCommand, {{"word", json::visible(arguments.front())}, {"commands", names}}}.in(language)
        << "\n";
    return false;
}

/// Says what the parser found wrong, or gives the help or version that was asked for.
int answer(const CLI::App& app, const CLI::ParseError& error, Language language, Surroundings& surroundings)
{
    static constexpr Text seeHelp{"Run with --help for more information.", "Con --help hay más información."};
    if (error.get_exit_code() == 0)
        return app.exit(error, surroundings.out, surroundings.err);
    surroundings.err << complaint(error.what(), language) << "\n" << seeHelp.in(language) << "\n";
    return usage;
}

int runCommand(std::span<const std::string> arguments, Surroundings& surroundings)
{
    static constexpr Text does{"Checks, prices and files the tickets of Modyo Connect designs.",
                               "Revisa, valora y redacta los tickets de diseños de Modyo Connect."};
    static constexpr Text version{"Print the version of the program and exit",
                                  "Muestra la versión del programa y termina"};
    static constexpr Text group{"Commands", "Comandos"};
    Options options;
    options.language = languageOf(arguments);
    const Language language = options.language;
    CLI::App app(std::string(does.in(language)), "connect-designer-cli");
    speak(app, language);
    app.set_version_flag("--version", DESIGNER_VERSION, std::string(version.in(language)));
    app.require_subcommand(1);
    Command chosen = nullptr;
    for (const CommandRow& row : commands()) {
        CLI::App* command = app.add_subcommand(row.name, std::string(row.does.in(language)));
        command->group(std::string(group.in(language)));
        speak(*command, language);
        row.setUp(*command, options);
        command->callback([&chosen, &row] { chosen = row.run; });
    }
    if (!namesCommand(arguments, language, surroundings.err))
        return usage;
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        return answer(app, error, language, surroundings);
    }
    return chosen(options, surroundings);
}

} // namespace

int run(std::span<const std::string> arguments, Surroundings& surroundings)
{
    try {
        return runCommand(arguments, surroundings);
    } catch (const std::exception& error) {
        surroundings.err << "connect-designer-cli: " << error.what() << "\n";
        return invalid;
    }
}

} // namespace designer::cli
