#include "cli/parser_words.h"

#include <CLI/CLI.hpp>
#include <regex>

namespace designer::cli {

namespace {

/// Words of the parser; the English ones are its keys for them.
constexpr Text labels[] = {
    {"Usage", "Uso"},          {"OPTIONS", "OPCIONES"},       {"SUBCOMMAND", "COMANDO"}, {"SUBCOMMANDS", "COMANDOS"},
    {"REQUIRED", "REQUERIDO"}, {"Positionals", "Argumentos"}, {"TEXT", "TEXTO"},         {"FLOAT", "NÚMERO"},
    {"Excludes", "Excluye"},   {"Needs", "Requiere"},
};

/// What the parser says, and how that is said in the reader's language.
struct Saying {
    const char* pattern;
    Text words;
};

constexpr Saying sayings[] = {
    {"The following arguments? (?:was|were) not expected: (.*)", {"not expected: $1", "no se esperaba: $1"}},
    {"A subcommand is required", {"the command is missing", "falta el comando"}},
    {"(.*) is required", {"$1 is required", "falta $1"}},
    {"(.*): At least (\\d+) required but received (\\d+)",
     {"$1: at least $2 are required, there are $3", "$1: se requieren al menos $2 y hay $3"}},
    {"(.*): At Most (\\d+) required but received (\\d+)",
     {"$1: at most $2 are possible, there are $3", "$1: se admiten como máximo $2 y hay $3"}},
    {"(.*): \\d+ required .* missing", {"$1: its value is missing", "$1: falta su valor"}},
    {"(.*): Value (.*) not in range (.*) to (.*)", {"$1: $2 is not between $3 and $4", "$1: $2 no está entre $3 y $4"}},
    {"(.*): (.*) not in (\\{.*\\})", {"$1: “$2” is not one of $3", "$1: “$2” no está entre $3"}},
    {"Could not convert: (.*) = (.*)", {"$1: “$2” is no value of it", "$1: “$2” no es un valor de esa opción"}},
    {"(.*) excludes (.*)", {"$1 cannot go with $2", "$1 no puede ir con $2"}},
    {"(.*) requires (.*)", {"$1 requires $2", "$1 requiere $2"}},
};

} // namespace

void speak(CLI::App& app, Language language)
{
    constexpr Text group{"Options", "Opciones"};
    constexpr Text help{"Print this help message and exit", "Muestra esta ayuda y termina"};
    if (language == Language::en) // as the parser has it
        return;
    for (const Text& label : labels)
        app.get_formatter()->label(std::string(label.en), std::string(label.in(language)));
    app.option_defaults()->group(std::string(group.in(language)));
    app.set_help_flag("-h,--help", std::string(help.in(language)));
}

std::string complaint(const std::string& english, Language language)
{
    if (language != Language::en)
        for (const Saying& saying : sayings)
            if (const std::regex pattern(saying.pattern); std::regex_match(english, pattern))
                return std::regex_replace(english, pattern, std::string(saying.words.in(language)));
    return english;
}

} // namespace designer::cli
