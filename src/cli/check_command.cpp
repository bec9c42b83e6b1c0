#include <algorithm>
#include <ostream>
#include <sstream>

#include "cli/inputs.h"
#include "cli/table.h"
#include "estimate/pricing.h"
#include "exchange/findings_export.h"

namespace designer::cli {

namespace {

constexpr Text severityWords[] = {{"error", "error"}, {"warning", "advertencia"}, {"advice", "consejo"}};
constexpr Text acceptedWord{"accepted", "aceptado"};
constexpr Text nothingFound{"no findings", "sin hallazgos"};
constexpr Text summary{"{error} errors, {warning} warnings, {advice} advice, {accepted} accepted",
                       "{error} errores, {warning} advertencias, {advice} consejos, {accepted} aceptados"};
constexpr Text unknownEnvironment{"error: {file} has no environment “{environment}”; it has: {known}",
                                  "error: {file} no tiene el ambiente «{environment}»; tiene: {known}"};

/// Worst first; nothing at all for "never".
std::optional<Severity> failingSeverity(const std::string& word)
{
    if (word == "never")
        return std::nullopt;
    return word == "error" ? Severity::error : word == "warning" ? Severity::warning : Severity::advice;
}

bool fails(const CheckedDesign& checked, const std::optional<Severity>& least)
{
    if (!least)
        return false;
    const auto findings = checked.findings();
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding* finding) { return !finding->accepted && finding->severity <= *least; });
}

Message summaryOf(const CheckedDesign& checked)
{
    const Analysis::Counts counts = checked.counts();
    return {summary,
            {{"error", std::int64_t{counts.error}},
             {"warning", std::int64_t{counts.warning}},
             {"advice", std::int64_t{counts.advice}},
             {"accepted", std::int64_t{counts.accepted}}}};
}

std::string textReport(const CheckedDesign& checked, const Options& options, const Surroundings& surroundings)
{
    static constexpr Ink inks[] = {Ink::red, Ink::yellow, Ink::blue};
    constexpr std::size_t indent = 4;
    const Language language = options.language;
    const DesignPlaces places(checked.text);
    const std::string file = json::visible(checked.file);
    std::string out = inked(file, Ink::bold, surroundings.colour);
    out += "  " + json::visible(checked.analysis->design().header().name) + "\n";
    const auto findings = checked.findings();
    constexpr std::size_t usualFinding = 256; // characters
    out.reserve(findings.size() * usualFinding);
    for (const Finding* finding : findings) {
        const json::Place place = places.of(*finding);
        const auto severity = static_cast<std::size_t>(finding->severity);
        const Text word = finding->accepted ? acceptedWord : severityWords[severity];
        out += "  " + inked(word.in(language), finding->accepted ? Ink::dim : inks[severity], surroundings.colour)
               + "  " + inked(finding->rule->name, Ink::bold, surroundings.colour);
        for (const std::string* part : {&finding->component, &finding->environment})
            if (!part->empty())
                out += "  " + json::visible(*part);
        out += "\n    "
               + wrapped(json::visible(finding->message.in(language)),
                         static_cast<std::size_t>(surroundings.width) - indent, indent)
               + "\n";
        out += "    "
               + inked("at " + file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column), Ink::dim,
                       surroundings.colour)
               + "\n";
    }
    out += "  " + (findings.empty() ? std::string(nothingFound.in(language)) : summaryOf(checked).in(language)) + "\n";
    if (const auto priced = pricedUnderAnother(checked.analysis->design(), *checked.analysis->rateCard))
        out += "  " + json::visible(priced->in(language)) + "\n";
    return out;
}

/// A file that was read and analysed; the report that all of them share is made afterwards.
struct Checked {
    std::optional<Input> input;
    std::optional<Analysis> analysis;
};

bool knowsEnvironment(const Input& input, const Options& options, std::ostream& err)
{
    if (options.environment.empty() || input.design.environment(options.environment))
        return true;
    std::string known;
    for (const Environment& environment : input.design.header().environments)
        known += (known.empty() ? "" : ", ") + environment.id;
    const Message message{unknownEnvironment,
                          {{"file", input.file}, {"environment", options.environment}, {"known", known}}};
    err << json::visible(message.in(options.language)) << "\n";
    return false;
}

std::string jsonReport(std::span<const CheckedDesign> designs, Language language)
{
    json::Array all;
    for (const CheckedDesign& checked : designs)
        all.push_back(findingsJson(checked, language));
    return json::write(json::Object{{"version", 1}, {"designs", std::move(all)}}) + "\n";
}

} // namespace

int checkDesigns(const Options& options, Surroundings& surroundings)
{
    const auto card = chosenCard(options, surroundings);
    if (!card)
        return unread(options, json::Object{{"version", 1}, {"designs", json::Array()}}, surroundings);
    const auto least = failingSeverity(options.failOn);
    const bool asText = options.format == "text";
    std::vector<Checked> all(options.files.size());
    const auto indexOf = [&](const std::string& file) {
        return static_cast<std::size_t>(&file - options.files.data());
    };

    const int code = forEachFile(options, surroundings, [&](const std::string& file) -> Outcome {
        std::ostringstream err;
        Surroundings own{surroundings.in, surroundings.out, err};
        std::optional<Input> input = readInput(file, options, own);
        if (!input || !knowsEnvironment(*input, options, err))
            return {"", err.str(), input ? usage : invalid};
        Checked& slot = all[indexOf(file)];
        slot.analysis = analyse(input->design, Catalogue::builtIn(), *card);
        slot.input = std::move(input);
        const CheckedDesign checked{file, slot.input->text, &*slot.analysis, options.environment};
        Outcome outcome;
        outcome.code = fails(checked, least) ? reported : done;
        if (asText)
            outcome.out = textReport(checked, options, surroundings);
        return outcome;
    });
    if (asText)
        return code;

    std::vector<CheckedDesign> designs;
    for (const Checked& checked : all)
        if (checked.analysis)
            designs.push_back({checked.input->file, checked.input->text, &*checked.analysis, options.environment});
    if (options.format == "sarif")
        surroundings.out << findingsSarif(designs, options.language);
    else if (options.format == "junit")
        surroundings.out << findingsJunit(designs, least.value_or(Severity::error), options.language);
    else
        surroundings.out << jsonReport(designs, options.language);
    return code;
}

} // namespace designer::cli
