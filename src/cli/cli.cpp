#include "cli/cli.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>
#include <iterator>
#include <ostream>

#include "cli/options.h"
#include "json/json.h"

namespace designer::cli {

namespace {

using Setup = std::function<void(CLI::App&, Options&)>;

void addFiles(CLI::App& app, Options& options, int least = 1, int most = 0)
{
    CLI::Option* files =
        app.add_option("FILE", options.files, "Design files; - is standard input")->required(least > 0);
    files->expected(least, most > 0 ? most : CLI::detail::expected_max_vector_size);
}

void addFormat(CLI::App& app, Options& options, std::vector<std::string> formats)
{
    app.add_option("--format", options.format, "Form of the result")->check(CLI::IsMember(std::move(formats)));
}

void addLanguage(CLI::App& app, Options& options)
{
    app.add_option_function<std::string>(
           "--language",
           [&options](const std::string& code) { options.language = code == "es" ? Language::es : Language::en; },
           "Language of the words")
        ->check(CLI::IsMember({"en", "es"}));
}

void addRateCard(CLI::App& app, Options& options)
{
    app.add_option("--rate-card", options.rateCard, "Rate card file; the illustrative sample without it");
}

void addEnvironment(CLI::App& app, Options& options)
{
    app.add_option("--environment", options.environment, "Only this environment, by its id");
}

void addDay(CLI::App& app, Options& options)
{
    app.add_option("--date", options.day, "Date that is printed, as 2026-11-24; today without it");
}

void addOutput(CLI::App& app, Options& options, const char* what)
{
    app.add_option("-o,--output", options.output, what);
}

struct Row {
    const char* name;
    const char* does;
    Command run;
    void (*setUp)(CLI::App&, Options&);
};

const Row commands[] = {
    {"check", "Findings of one or many designs", &checkDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options);
         addFormat(app, options, {"text", "json", "sarif", "junit"});
         addLanguage(app, options);
         addEnvironment(app, options);
         addRateCard(app, options);
         app.add_option("--fail-on", options.failOn, "Least severity that ends with exit code 1")
             ->check(CLI::IsMember({"error", "warning", "advice", "never"}));
     }},
    {"estimate", "MRU by environment and line", &estimateDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options);
         addFormat(app, options, {"text", "json", "csv"});
         addLanguage(app, options);
         addRateCard(app, options);
         app.add_option("--compare-to", options.compareTo, "Another design: print the differences from it as well");
     }},
    {"tickets", "Ticket drafts in the order of fulfilment", &draftTickets,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 1, 1);
         addFormat(app, options, {"text", "md", "json", "eml"});
         addLanguage(app, options);
         addOutput(app, options, "Folder: one file for each ticket");
         app.add_option("--since", options.since, "An earlier design: only what changed from it");
     }},
    {"quote", "The quote: totals, lines, open questions, accepted problems", &quoteDesign,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 1, 1);
         app.add_option("--format", options.form, "pdf or xlsx; without it as the output file ends");
         addLanguage(app, options);
         addRateCard(app, options);
         addDay(app, options);
         addOutput(app, options, "File to write; standard output without it");
     }},
    {"export", "The picture, also for other tools", &exportDesign,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 1, 1);
         app.add_option("--format", options.form,
                        "png, svg, pdf, drawio, mermaid, csv, dockerfile; without it as the output file ends");
         addLanguage(app, options);
         addEnvironment(app, options);
         addRateCard(app, options);
         addDay(app, options);
         addOutput(app, options, "File to write (a folder where there are several); standard output without it");
         app.add_option("--theme", options.theme, "Colours")->check(CLI::IsMember({"light", "dark"}));
         app.add_option("--scale", options.scale, "Pixels for a unit of the drawing")->check(CLI::Range(0.25, 8.0));
         app.add_flag("--transparent", options.transparent, "No ground");
         app.add_flag("--no-legend", options.withoutLegend, "Only the drawing");
     }},
    {"format", "The canonical form of design files", &formatDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options);
         CLI::Option* check =
             app.add_flag("--check", options.check, "Only say which files are not canonical (exit code 1)");
         app.add_flag("--write", options.write, "Rewrite the files instead of printing them")->excludes(check);
     }},
    {"new", "A design from a template", &newDesign,
     [](CLI::App& app, Options& options) {
         app.add_option("--template", options.templateId, "Template, see `templates`");
         app.add_option("--name", options.name, "Name of the design");
         addOutput(app, options, "File to write; standard output without it");
         app.add_flag("--force", options.force, "Overwrite the file");
         addLanguage(app, options);
     }},
    {"templates", "The templates that ship with the program", &listTemplates,
     [](CLI::App& app, Options& options) {
         addFormat(app, options, {"text", "json"});
         addLanguage(app, options);
     }},
    {"explain", "What a rule or a kind of component means, offline", &explainName,
     [](CLI::App& app, Options& options) {
         app.add_option("NAME", options.files, "Name of a rule or a kind")->required()->expected(1);
         addFormat(app, options, {"text", "md", "json"});
         addLanguage(app, options);
     }},
    {"schema", "A JSON Schema of the program's files and outputs", &printSchema,
     [](CLI::App& app, Options& options) {
         app.add_option("NAME", options.files, "Name of a schema")->required()->expected(1);
     }},
    {"diff", "The structural difference of two designs (exit code 1 when there is one)", &diffDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 2, 2);
         addFormat(app, options, {"text", "json"});
         addLanguage(app, options);
     }},
    {"merge", "BASE OURS THEIRS: three-way merge; conflicts are resolved towards OURS", &mergeDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 3, 3);
         addOutput(app, options, "File to write; standard output without it");
         addFormat(app, options, {"text", "json"});
         addLanguage(app, options);
     }},
};

/// Whether the first word, where a command stands, is one; says which there are when it is not.
bool namesCommand(std::span<const std::string> arguments, std::ostream& err)
{
    const auto is = [&](const Row& row) { return arguments.front() == row.name; };
    if (arguments.empty() || arguments.front().substr(0, 1) == "-" || std::any_of(commands, std::end(commands), is))
        return true;
    err << "error: there is no command “" << json::visible(arguments.front()) << "”; there are: ";
    for (const Row& row : commands)
        err << (&row == commands ? "" : ", ") << row.name;
    err << "\n";
    return false;
}

int runCommand(std::span<const std::string> arguments, Surroundings& surroundings)
{
    CLI::App app("Checks, prices and files the tickets of Modyo Connect designs.", "connect-designer-cli");
    app.set_version_flag("--version", DESIGNER_VERSION);
    app.require_subcommand(1);
    Options options;
    Command chosen = nullptr;
    for (const Row& row : commands) {
        CLI::App* command = app.add_subcommand(row.name, row.does);
        row.setUp(*command, options);
        command->callback([&chosen, &row] { chosen = row.run; });
    }
    if (!namesCommand(arguments, surroundings.err))
        return usage;
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        return app.exit(error, surroundings.out, surroundings.err) == 0 ? done : usage;
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
