#include "cli/commands.h"

#include <CLI/CLI.hpp>

namespace designer::cli {

namespace {

std::string said(const Options& options, const Text& text)
{
    return std::string(text.in(options.language));
}

void addFiles(CLI::App& app, Options& options, int least = 1, int most = 0)
{
    CLI::Option* files = app.add_option("FILE", options.files,
                                        said(options, {"Design files; - is standard input",
                                                       "Archivos de diseño; - es la entrada estándar"}))
                             ->required(least > 0);
    files->expected(least, most > 0 ? most : CLI::detail::expected_max_vector_size);
}

void addFormat(CLI::App& app, Options& options, std::vector<std::string> formats)
{
    app.add_option("--format", options.format, said(options, {"Form of the result", "Formato del resultado"}))
        ->check(CLI::IsMember(std::move(formats)));
}

void addLanguage(CLI::App& app, Options& options)
{
    std::vector<std::string> codes;
    for (const LanguageFacts& facts : languages())
        codes.emplace_back(facts.code);
    app.add_option_function<std::string>(
           "--language", [&options](const std::string& code) { parseLanguage(code, options.language); },
           said(options, {"Language of the words", "Idioma de los textos"}))
        ->check(CLI::IsMember(codes));
}

void addRateCard(CLI::App& app, Options& options)
{
    app.add_option("--rate-card", options.rateCard,
                   said(options, {"Rate card file; the illustrative sample without it",
                                  "Archivo de tarifa; sin él, la muestra ilustrativa"}));
}

void addEnvironment(CLI::App& app, Options& options)
{
    app.add_option("--environment", options.environment,
                   said(options, {"Only this environment, by its id", "Solo este ambiente, por su id"}));
}

void addDay(CLI::App& app, Options& options)
{
    app.add_option("--date", options.day,
                   said(options, {"Date that is printed, as 2026-11-24; today without it",
                                  "Fecha que se imprime, como 2026-11-24; sin ella, la de hoy"}));
}

void addOutput(CLI::App& app, Options& options, const Text& what)
{
    app.add_option("-o,--output", options.output, said(options, what));
}

void addSending(CLI::App& app, Options& options)
{
    CLI::Option* send = app.add_flag(
        "--send", options.send,
        said(options, {"Send to the support center what is complete, not held back and not sent yet; the design "
                       "remembers it. The token is that of connect-designer's account, or CONNECT_DESIGNER_TOKEN",
                       "Envía al centro de soporte lo que está completo, no retenido y aún no enviado; el diseño "
                       "lo recuerda. El token es el de la cuenta de connect-designer, o CONNECT_DESIGNER_TOKEN"}));
    app.add_flag("--dry-run", options.dryRun,
                 said(options, {"Only say what --send would send", "Solo dice qué enviaría --send"}));
    app.add_option("--only", options.only,
                   said(options, {"Send these tickets, by their ids, whatever speaks against it",
                                  "Envía estos tickets, por sus ids, aunque algo esté en contra"}))
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("--address", options.address,
                   said(options, {"Address of the support center; that of the account without it",
                                  "Dirección del centro de soporte; sin ella, la de la cuenta"}));
    send->excludes("--since")->excludes("--output");
}

const CommandRow rows[] = {
    {"check", Text{"Findings of one or many designs", "Hallazgos de uno o varios diseños"}, &checkDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options);
         addFormat(app, options, {"text", "json", "sarif", "junit"});
         addLanguage(app, options);
         addEnvironment(app, options);
         addRateCard(app, options);
         app.add_option("--fail-on", options.failOn,
                        said(options, {"Least severity that ends with exit code 1",
                                       "Severidad mínima que termina con código de salida 1"}))
             ->check(CLI::IsMember({"error", "warning", "advice", "never"}));
     }},
    {"estimate", Text{"MRU by environment and line", "MRU por ambiente y línea"}, &estimateDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options);
         addFormat(app, options, {"text", "json", "csv", "xlsx"});
         addLanguage(app, options);
         addRateCard(app, options);
         app.add_option("--compare-to", options.compareTo,
                        said(options, {"Another design: print the differences from it as well",
                                       "Otro diseño: imprime también las diferencias respecto de él"}));
         app.add_option("--compare-card", options.compareCard,
                        said(options, {"Another rate card: print what the designs come to under it as well",
                                       "Otra tarifa: imprime también lo que los diseños suman con ella"}));
     }},
    {"tickets", Text{"Ticket drafts in the order of fulfilment", "Borradores de tickets en el orden de cumplimiento"},
     &draftTickets,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 1, 1);
         addFormat(app, options, {"text", "md", "json", "eml"});
         addLanguage(app, options);
         addOutput(app, options, {"Folder: one file for each ticket", "Carpeta: un archivo por ticket"});
         app.add_option("--since", options.since,
                        said(options, {"An earlier design: only what changed from it",
                                       "Un diseño anterior: solo lo que cambió desde él"}));
         addSending(app, options);
     }},
    {"quote",
     Text{"The quote: totals, lines, open questions, accepted problems",
          "La cotización: totales, líneas, preguntas abiertas, problemas aceptados"},
     &quoteDesign,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 1, 1);
         app.add_option("--format", options.form,
                        said(options, {"pdf or xlsx; without it as the output file ends",
                                       "pdf o xlsx; sin él, según termina el archivo de salida"}));
         addLanguage(app, options);
         addRateCard(app, options);
         addDay(app, options);
         app.add_option("--valid-until", options.validUntil,
                        said(options, {"Last day on which the quote holds; as the rate card says without it",
                                       "Último día en que rige la cotización; sin ella, según la tarifa"}));
         addOutput(app, options,
                   {"File to write; standard output without it", "Archivo que se escribe; sin él, la salida estándar"});
     }},
    {"export", Text{"The picture, also for other tools", "El dibujo, también para otras herramientas"}, &exportDesign,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 1, 1);
         app.add_option(
             "--format", options.form,
             said(options,
                  {"png, svg, pdf, drawio, mermaid, csv, dockerfile; without it as the output file ends",
                   "png, svg, pdf, drawio, mermaid, csv, dockerfile; sin él, según termina el archivo de salida"}));
         addLanguage(app, options);
         addEnvironment(app, options);
         addRateCard(app, options);
         addDay(app, options);
         addOutput(app, options,
                   {"File to write (a folder where there are several); standard output without it",
                    "Archivo que se escribe (una carpeta si son varios); sin él, la salida estándar"});
         app.add_option("--theme", options.theme, said(options, {"Colours", "Colores"}))
             ->check(CLI::IsMember({"light", "dark"}));
         app.add_option("--scale", options.scale,
                        said(options, {"Pixels for a unit of the drawing", "Píxeles por unidad del dibujo"}))
             ->check(CLI::Range(0.25, 8.0));
         app.add_option("--only", options.only,
                        said(options, {"Only these components and notes, by their ids",
                                       "Solo estos componentes y notas, por sus ids"}))
             ->expected(1)
             ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
         app.add_flag("--transparent", options.transparent, said(options, {"No ground", "Sin fondo"}));
         app.add_flag("--no-legend", options.withoutLegend, said(options, {"Only the drawing", "Solo el dibujo"}));
         app.add_flag(
             "--no-problems", options.withoutProblems,
             said(options, {"No counts of problems on the cards", "Sin conteos de problemas en las tarjetas"}));
         app.add_flag("--no-figures", options.withoutFigures,
                      said(options, {"No MRU on the cards", "Sin MRU en las tarjetas"}));
     }},
    {"import",
     Text{"A design from a drawing of draw.io; says what was recognised and what was not",
          "Un diseño a partir de un dibujo de draw.io; dice qué se reconoció y qué no"},
     &importDrawing,
     [](CLI::App& app, Options& options) {
         app.add_option("FILE", options.files,
                        said(options, {".drawio, .drawio.svg or .drawio.png; - is standard input",
                                       ".drawio, .drawio.svg o .drawio.png; - es la entrada estándar"}))
             ->required()
             ->expected(1);
         addLanguage(app, options);
         addOutput(app, options,
                   {"File to write; standard output without it", "Archivo que se escribe; sin él, la salida estándar"});
         app.add_flag("--force", options.force, said(options, {"Overwrite the file", "Sobrescribe el archivo"}));
     }},
    {"format", Text{"The canonical form of design files", "La forma canónica de los archivos de diseño"},
     &formatDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options);
         CLI::Option* check =
             app.add_flag("--check", options.check,
                          said(options, {"Only say which files are not canonical (exit code 1)",
                                         "Solo dice qué archivos no son canónicos (código de salida 1)"}));
         app.add_flag("--write", options.write,
                      said(options, {"Rewrite the files instead of printing them",
                                     "Reescribe los archivos en vez de imprimirlos"}))
             ->excludes(check);
     }},
    {"new", Text{"A design from a template", "Un diseño a partir de una plantilla"}, &newDesign,
     [](CLI::App& app, Options& options) {
         app.add_option("--template", options.templateId,
                        said(options, {"Template, see `templates`", "Plantilla, vea `templates`"}));
         app.add_option("--name", options.name, said(options, {"Name of the design", "Nombre del diseño"}));
         addOutput(app, options,
                   {"File to write; standard output without it", "Archivo que se escribe; sin él, la salida estándar"});
         app.add_flag("--force", options.force, said(options, {"Overwrite the file", "Sobrescribe el archivo"}));
         addLanguage(app, options);
     }},
    {"templates", Text{"The templates that ship with the program", "Las plantillas que trae el programa"},
     &listTemplates,
     [](CLI::App& app, Options& options) {
         addFormat(app, options, {"text", "json"});
         addLanguage(app, options);
     }},
    {"explain",
     Text{"What a rule or a kind of component means, offline",
          "Qué significa una regla o un tipo de componente, sin conexión"},
     &explainName,
     [](CLI::App& app, Options& options) {
         app.add_option("NAME", options.files,
                        said(options, {"Name of a rule or a kind", "Nombre de una regla o de un tipo"}))
             ->required()
             ->expected(1);
         addFormat(app, options, {"text", "md", "json"});
         addLanguage(app, options);
     }},
    {"schema",
     Text{"A JSON Schema of the program's files and outputs",
          "Un JSON Schema de los archivos y resultados del programa"},
     &printSchema,
     [](CLI::App& app, Options& options) {
         app.add_option("NAME", options.files, said(options, {"Name of a schema", "Nombre de un esquema"}))
             ->required()
             ->expected(1);
     }},
    {"diff",
     Text{"The structural difference of two designs (exit code 1 when there is one)",
          "La diferencia estructural de dos diseños (código de salida 1 si la hay)"},
     &diffDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 2, 2);
         addFormat(app, options, {"text", "json"});
         addLanguage(app, options);
     }},
    {"merge",
     Text{"BASE OURS THEIRS: three-way merge; conflicts are resolved towards OURS",
          "BASE OURS THEIRS: fusión de tres vías; los conflictos se resuelven hacia OURS"},
     &mergeDesigns,
     [](CLI::App& app, Options& options) {
         addFiles(app, options, 3, 3);
         addOutput(app, options,
                   {"File to write; standard output without it", "Archivo que se escribe; sin él, la salida estándar"});
         addFormat(app, options, {"text", "json"});
         addLanguage(app, options);
     }},
    {"manual",
     Text{"The man page, or what a shell sources to complete these commands",
          "La página de man, o lo que un intérprete lee para completar estos comandos"},
     &printManual,
     [](CLI::App& app, Options& options) {
         app.add_option("FORM", options.files, said(options, {"What to print", "Qué se muestra"}))
             ->required()
             ->expected(1)
             ->check(CLI::IsMember({"man", "bash", "zsh", "fish"}));
     }},
};

} // namespace

std::span<const CommandRow> commands()
{
    return rows;
}

} // namespace designer::cli
