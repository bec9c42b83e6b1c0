#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <ostream>

#include "cli/inputs.h"
#include "exchange/exporter.h"
#include "text/day.h"

namespace designer::cli {

namespace {

constexpr Text noSuchForm{"error: there is no form “{form}”; there are: {forms}",
                          "error: no existe el formato “{form}”; existen: {forms}"};
constexpr Text noSuchEnvironment{"error: the design has no environment “{environment}”",
                                 "error: el diseño no tiene el ambiente «{environment}»"};
constexpr Text noSuchPart{"error: the design has no component or note “{id}”",
                          "error: el diseño no tiene el componente ni la nota «{id}»"};
constexpr Text cannotExport{"error: {reason}", "error: {reason}"};
constexpr Text lost{"note: {loss}", "nota: {loss}"};
constexpr Text noForms{"error: connect-designer-pictures, which writes this, is not installed beside this program",
                       "error: connect-designer-pictures, que escribe esto, no está instalado junto a este programa"};
constexpr Text noSuchDay{"error: “{day}” is not a date such as 2026-11-24",
                         "error: “{day}” no es una fecha como 2026-11-24"};

int refuse(const Text& pattern, std::vector<Arg> args, const Options& options, Surroundings& surroundings)
{
    surroundings.err << Message{pattern, std::move(args)}.in(options.language) << "\n";
    return usage;
}

using Uses = std::initializer_list<ExportUse>;

std::vector<const Exporter*> formsFor(Uses uses, const Surroundings& surroundings)
{
    std::vector<const Exporter*> forms;
    for (const auto table : {surroundings.pictures, exporters()})
        for (const Exporter& exporter : table)
            if (std::find(uses.begin(), uses.end(), exporter.use) != uses.end())
                forms.push_back(&exporter);
    return forms;
}

const Exporter* chosenForm(const std::vector<const Exporter*>& forms, const Options& options)
{
    const auto fits = [&](const Exporter* form) {
        return options.form.empty() ? options.output.ends_with(form->suffix) : options.form == form->id;
    };
    const auto found = std::find_if(forms.begin(), forms.end(), fits);
    return found == forms.end() ? nullptr : *found;
}

std::string names(const std::vector<const Exporter*>& forms)
{
    std::string out;
    for (const Exporter* form : forms)
        out += (out.empty() ? "" : ", ") + std::string(form->id);
    return out;
}

std::string today()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    char text[16];
    const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%d", localtime_r(&now, &parts));
    return {text, size};
}

int write(const Export& made, const Options& options, Surroundings& surroundings)
{
    for (const Message& loss : made.losses)
        surroundings.err << Message{lost, {{"loss", loss.in(options.language)}}}.in(options.language) << "\n";
    const bool inFolder = made.files.size() > 1 && !options.output.empty() && options.output != "-";
    std::error_code error;
    if (inFolder)
        std::filesystem::create_directories(options.output, error);
    for (const ExportedFile& file : made.files) {
        const std::string path =
            inFolder ? (std::filesystem::path(options.output) / file.name).string() : options.output;
        if (!writeOutput(path, file.content, options.language, surroundings))
            return invalid;
    }
    return done;
}

int run(Uses uses, const Options& options, Surroundings& surroundings)
{
    const auto forms = formsFor(uses, surroundings);
    const Exporter* form = chosenForm(forms, options);
    if (forms.empty())
        return refuse(noForms, {}, options, surroundings);
    if (!form)
        return refuse(noSuchForm, {{"form", json::visible(options.form)}, {"forms", names(forms)}}, options,
                      surroundings);
    for (const std::string& day : {options.day, options.validUntil})
        if (!day.empty() && !parseDay(day))
            return refuse(noSuchDay, {{"day", json::visible(day)}}, options, surroundings);
    const auto card = chosenCard(options, surroundings);
    const auto input = card ? readInput(options.files.front(), options, surroundings) : std::nullopt;
    if (!input)
        return invalid;
    if (!options.environment.empty() && !input->design.environment(options.environment))
        return refuse(noSuchEnvironment, {{"environment", json::visible(options.environment)}}, options, surroundings);
    for (const std::string& id : options.only)
        if (!input->design.component(id) && !input->design.notes().contains(id))
            return refuse(noSuchPart, {{"id", json::visible(id)}}, options, surroundings);
    const Analysis analysis = analyse(input->design, Catalogue::builtIn(), *card);
    const ExportRequest request{.analysis = analysis,
                                .catalogue = Catalogue::builtIn(),
                                .environment = options.environment,
                                .only = options.only,
                                .language = options.language,
                                .day = options.day.empty() ? today() : options.day,
                                .validUntil = options.validUntil,
                                .dark = options.theme == "dark",
                                .scale = options.scale,
                                .transparent = options.transparent,
                                .legend = !options.withoutLegend,
                                .problems = !options.withoutProblems,
                                .figures = !options.withoutFigures};
    try {
        return write(form->run(request), options, surroundings);
    } catch (const ExportError& error) {
        refuse(cannotExport, {{"reason", error.message.in(options.language)}}, options, surroundings);
        return invalid;
    }
}

} // namespace

int exportDesign(const Options& options, Surroundings& surroundings)
{
    return run({ExportUse::picture, ExportUse::parts}, options, surroundings);
}

int quoteDesign(const Options& options, Surroundings& surroundings)
{
    return run({ExportUse::quote}, options, surroundings);
}

} // namespace designer::cli
