#include "cli/parser_words.h"

#include <CLI/CLI.hpp>
#include <regex>

namespace designer::cli {

namespace {

struct Label {
    const char* key;
    const char* spanish;
};

constexpr Label labels[] = {
    {"Usage", "Uso"},          {"OPTIONS", "OPCIONES"},       {"SUBCOMMAND", "COMANDO"}, {"SUBCOMMANDS", "COMANDOS"},
    {"REQUIRED", "REQUERIDO"}, {"Positionals", "Argumentos"}, {"TEXT", "TEXTO"},         {"FLOAT", "NÚMERO"},
    {"Excludes", "Excluye"},   {"Needs", "Requiere"},
};

/// What the parser says, and how that is said in Spanish.
struct Saying {
    const char* english;
    const char* spanish;
};

constexpr Saying sayings[] = {
    {"The following arguments? (?:was|were) not expected: (.*)", "no se esperaba: $1"},
    {"A subcommand is required", "falta el comando"},
    {"(.*) is required", "falta $1"},
    {"(.*): At least (\\d+) required but received (\\d+)", "$1: se requieren al menos $2 y hay $3"},
    {"(.*): At Most (\\d+) required but received (\\d+)", "$1: se admiten como máximo $2 y hay $3"},
    {"(.*): \\d+ required .* missing", "$1: falta su valor"},
    {"(.*): Value (.*) not in range (.*) to (.*)", "$1: $2 no está entre $3 y $4"},
    {"(.*): (.*) not in (\\{.*\\})", "$1: “$2” no está entre $3"},
    {"Could not convert: (.*) = (.*)", "$1: “$2” no es un valor de esa opción"},
    {"(.*) excludes (.*)", "$1 no puede ir con $2"},
    {"(.*) requires (.*)", "$1 requiere $2"},
};

} // namespace

void speak(CLI::App& app, Language language)
{
    if (language == Language::en)
        return;
    for (const Label& label : labels)
        app.get_formatter()->label(label.key, label.spanish);
    app.option_defaults()->group("Opciones");
    app.set_help_flag("-h,--help", "Muestra esta ayuda y termina");
}

std::string complaint(const std::string& english, Language language)
{
    if (language == Language::es)
        for (const Saying& saying : sayings)
            if (const std::regex pattern(saying.english); std::regex_match(english, pattern))
                return std::regex_replace(english, pattern, saying.spanish);
    return english;
}

} // namespace designer::cli
