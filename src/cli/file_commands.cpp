// format, new, templates and import: commands that make design files.
#include <algorithm>
#include <filesystem>
#include <ostream>
#include <sstream>

#include "cli/inputs.h"
#include "cli/table.h"
#include "exchange/drawio_import.h"
#include "format/format.h"
#include "format/templates.h"
#include "text/nearest.h"

namespace designer::cli {

namespace {

constexpr Text notCanonical{"{file}: not in canonical form", "{file}: no está en forma canónica"};
constexpr Text unknownTemplate{"error: there is no template “{name}”; did you mean {nearest}?",
                               "error: no existe la plantilla «{name}»; ¿quiso decir {nearest}?"};
constexpr Text fileExists{"error: {file} exists already; --force overwrites it",
                          "error: {file} ya existe; --force lo sobrescribe"};

/// Says so when the file that is to be written is there already, and nobody said that it may go.
bool wouldOverwrite(const Options& options, Surroundings& surroundings)
{
    std::error_code error;
    if (options.output.empty() || options.output == "-" || options.force
        || !std::filesystem::exists(options.output, error))
        return false;
    surroundings.err << Message{fileExists, {{"file", json::visible(options.output)}}}.in(options.language) << "\n";
    return true;
}

} // namespace

int formatDesigns(const Options& options, Surroundings& surroundings)
{
    return forEachFile(options, surroundings, [&](const std::string& file) -> Outcome {
        std::ostringstream err;
        Surroundings own{surroundings.in, surroundings.out, err};
        const auto input = readInput(file, options, own);
        if (!input)
            return {"", err.str(), invalid};
        std::string canonical = writeDesign(input->design, Catalogue::builtIn());
        if (options.check) {
            if (canonical == input->text)
                return {};
            const Message message{notCanonical, {{"file", json::visible(file)}}};
            return {message.in(options.language) + "\n", "", reported};
        }
        if (!options.write)
            return {std::move(canonical), "", done};
        const bool written = canonical == input->text || writeOutput(file, canonical, options.language, own);
        return {"", err.str(), written ? done : invalid};
    });
}

int listTemplates(const Options& options, Surroundings& surroundings)
{
    if (options.format == "json") {
        json::Array all;
        for (const Template& each : templates())
            all.push_back(json::Object{{"id", each.id},
                                       {"name", each.name.in(options.language)},
                                       {"description", each.description.in(options.language)}});
        surroundings.out << json::write(json::Object{{"version", 1}, {"templates", std::move(all)}}) << "\n";
        return done;
    }
    Table table({Align::left, Align::left, Align::left});
    for (const Template& each : templates())
        table.add(
            {each.id, std::string(each.name.in(options.language)), std::string(each.description.in(options.language))});
    surroundings.out << table.text("");
    return done;
}

int newDesign(const Options& options, Surroundings& surroundings)
{
    const Template* chosen = findTemplate(options.templateId);
    if (!chosen) {
        std::vector<std::string_view> ids;
        for (const Template& each : templates())
            ids.push_back(each.id);
        const Message message{
            unknownTemplate,
            {{"name", json::visible(options.templateId)}, {"nearest", nearestFew(options.templateId, ids)}}};
        surroundings.err << message.in(options.language) << "\n";
        return usage;
    }
    if (wouldOverwrite(options, surroundings))
        return usage;
    Design design = chosen->design();
    if (!options.name.empty()) {
        Header header = design.header();
        header.name = options.name;
        design = design.with(std::move(header));
    }
    const std::string text = writeDesign(design, Catalogue::builtIn());
    return writeOutput(options.output, text, options.language, surroundings) ? done : invalid;
}

int importDrawing(const Options& options, Surroundings& surroundings)
{
    static constexpr Text told{"import: {what}", "importación: {what}"};
    if (wouldOverwrite(options, surroundings))
        return usage;
    const std::string& file = options.files.front();
    const auto bytes = readText(file, options.language, surroundings);
    if (!bytes)
        return invalid;
    const Catalogue& catalogue = Catalogue::builtIn();
    const auto drawing = importDrawio(*bytes, catalogue, file, options.language);
    if (const auto* error = std::get_if<json::Error>(&drawing)) {
        complain(*error, options.language, surroundings.err);
        return invalid;
    }
    const auto& imported = std::get<DrawingImport>(drawing);
    for (const Message& each : imported.report)
        surroundings.err << Message{told, {{"what", each.in(options.language)}}}.in(options.language) << "\n";
    const std::string text = writeDesign(imported.design, catalogue);
    return writeOutput(options.output, text, options.language, surroundings) ? done : invalid;
}

} // namespace designer::cli
