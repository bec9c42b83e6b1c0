#include <ostream>
#include <sstream>

#include "cli/inputs.h"
#include "cli/table.h"
#include "exchange/estimate_export.h"

namespace designer::cli {

namespace {

__extension__ using Wide = __int128;

constexpr Text headings[] = {{"Component", "Componente"}, {"Item", "Concepto"}, {"Formula", "Fórmula"}, {"MRU", "MRU"}};
constexpr Text sharedTitle{"Once for the design", "Una vez por diseño"};
constexpr Text environmentItself{"(environment)", "(ambiente)"};
constexpr Text totalWord{"Total", "Total"};
constexpr Text designTotal{"Total of the design", "Total del diseño"};
constexpr Text ceilingWord{"At maximum capacity (ceiling)", "A capacidad máxima (techo)"};
constexpr Text notRated{"not rated", "sin tarifa"};
constexpr Text included{"included", "incluido"};
constexpr Text incomplete{" (incomplete)", " (incompleto)"};
constexpr Text questionsTitle{"Not rated; ask the account executive:", "Sin tarifa; consulte al ejecutivo de cuentas:"};
constexpr Text rateCardWord{"Rate card: {name}, version {version}, effective {date}",
                            "Tarifa: {name}, versión {version}, vigente desde {date}"};
constexpr Text differenceTitle{"Difference from {file}", "Diferencia respecto de {file}"};

std::string amount(const EstimateLine& line, Language language)
{
    if (!line.mru)
        return std::string(notRated.in(language));
    if (line.status == LineStatus::included)
        return std::string(included.in(language));
    return formatDecimal(*line.mru, 2, language);
}

std::string total(const Total& total, Mru mru, Language language)
{
    if (total.complete)
        return formatDecimal(mru, 2, language);
    return "≥ " + formatDecimal(mru, 2, language) + std::string(incomplete.in(language));
}

std::string section(std::string_view title, const EnvironmentEstimate& estimate, const RateCard& card,
                    Language language, bool colour)
{
    Table table({Align::left, Align::left, Align::left, Align::right});
    table.add({std::string(headings[0].in(language)), std::string(headings[1].in(language)),
               std::string(headings[2].in(language)), std::string(headings[3].in(language))});
    table.rule();
    for (const EstimateLine& line : estimate.lines) {
        const std::string name = line.component
                                     ? (line.component->name.empty() ? line.component->id : line.component->name)
                                     : std::string(environmentItself.in(language));
        table.add({json::visible(name), std::string(itemLabel(line).in(language)),
                   json::visible(formula(line, card, language)), amount(line, language)});
    }
    table.rule();
    table.add({std::string(totalWord.in(language)), "", "", total(estimate.total, estimate.total.mru, language)});
    if (estimate.total.ceiling != estimate.total.mru)
        table.add(
            {std::string(ceilingWord.in(language)), "", "", total(estimate.total, estimate.total.ceiling, language)});
    return inked(json::visible(title), Ink::bold, colour) + "\n" + table.text("  ") + "\n";
}

std::string questions(const Estimate& estimate, Language language)
{
    std::string out;
    const auto add = [&](const EnvironmentEstimate& part) {
        for (const EstimateLine& line : part.lines)
            if (line.status == LineStatus::unknown)
                out += "  - " + json::visible(line.component ? line.component->id : "") + ": "
                       + json::visible(whyUnknown(line).in(language)) + "\n";
    };
    for (const EnvironmentEstimate& environment : estimate.environments)
        add(environment);
    add(estimate.shared);
    return out.empty() ? out : std::string(questionsTitle.in(language)) + "\n" + out + "\n";
}

std::string signedAmount(Mru mru, Language language)
{
    return (mru > 0 ? "+" : "") + formatDecimal(mru, 2, language);
}

Mru difference(const json::Value& value)
{
    return json::parseMicro(value["difference"].string()).value_or(0);
}

std::string comparison(const std::string& file, const Analysis& before, const Analysis& after, Language language)
{
    const json::Value all = estimateDifferenceJson(before, after);
    Table table({Align::left, Align::left, Align::right});
    const auto addComponents = [&](const std::string& environment, const json::Array& components) {
        for (const json::Value& component : components)
            table.add({environment, json::visible(component["component"].string()),
                       signedAmount(difference(component), language)});
    };
    for (const json::Value& environment : all["environments"].array()) {
        addComponents(environment["id"].string(), environment["components"].array());
        table.add({environment["id"].string(), std::string(totalWord.in(language)),
                   signedAmount(difference(environment), language)});
    }
    addComponents(std::string(sharedTitle.in(language)), all["shared"].array());
    table.rule();
    table.add({std::string(totalWord.in(language)), "", signedAmount(difference(all), language)});
    return Message{differenceTitle, {{"file", json::visible(file)}}}.in(language) + "\n" + table.text("  ") + "\n";
}

std::string money(const RateCard& card, Mru mru, Language language)
{
    if (!card.pricePerMru || !card.currency)
        return {};
    const Wide price = Wide{mru} * *card.pricePerMru / oneMicro;
    return "  = " + formatDecimal(static_cast<Micro>(price), 2, language) + " " + *card.currency;
}

std::string textReport(const Input& input, const Analysis& analysis, const Options& options, bool colour)
{
    const Language language = options.language;
    const RateCard& card = *analysis.rateCard;
    std::string out =
        inked(json::visible(input.file), Ink::bold, colour) + "  " + json::visible(input.design.header().name) + "\n\n";
    for (const EnvironmentEstimate& estimate : analysis.estimate.environments) {
        const Environment& environment = analysis.survey->environments()[estimate.environment];
        out += section(environment.name.empty() ? environment.id : environment.name, estimate, card, language, colour);
    }
    if (!analysis.estimate.shared.lines.empty())
        out += section(sharedTitle.in(language), analysis.estimate.shared, card, language, colour);
    const Total& whole = analysis.estimate.total;
    out += inked(designTotal.in(language), Ink::bold, colour) + ": " + total(whole, whole.mru, language) + " MRU"
           + money(card, whole.mru, language) + "\n";
    out += std::string(ceilingWord.in(language)) + ": " + total(whole, whole.ceiling, language) + " MRU\n\n";
    out += questions(analysis.estimate, language);
    out +=
        Message{
            rateCardWord,
            {{"name", std::string(card.name.in(language))}, {"version", card.version}, {"date", card.effectiveFrom}}}
            .in(language)
        + "\n" + wrapped(card.disclaimer.in(language), 98, 0) + "\n";
    return out;
}

} // namespace

int estimateDesigns(const Options& options, Surroundings& surroundings)
{
    const auto card = chosenCard(options, surroundings);
    if (!card)
        return unread(options, json::Object{{"version", 1}, {"designs", json::Array()}}, surroundings);
    std::optional<Analysis> earlier;
    if (!options.compareTo.empty()) {
        const auto input = readInput(options.compareTo, options, surroundings);
        if (!input)
            return unread(options, json::Object{{"version", 1}, {"designs", json::Array()}}, surroundings);
        earlier = analyse(input->design, Catalogue::builtIn(), *card);
    }
    std::vector<json::Value> documents(options.files.size());
    const int code = forEachFile(options, surroundings, [&](const std::string& file) -> Outcome {
        std::ostringstream err;
        Surroundings own{surroundings.in, surroundings.out, err};
        const auto input = readInput(file, options, own);
        if (!input)
            return {"", err.str(), invalid};
        const Analysis analysis = analyse(input->design, Catalogue::builtIn(), *card);
        if (options.format == "csv")
            return {estimateCsv(analysis, options.language), "", done};
        if (options.format == "json") {
            json::Object document = estimateJson(analysis, options.language);
            if (earlier)
                document.set("comparison", estimateDifferenceJson(*earlier, analysis));
            documents[static_cast<std::size_t>(&file - options.files.data())] = std::move(document);
            return {};
        }
        std::string out = textReport(*input, analysis, options, surroundings.colour);
        if (earlier)
            out += "\n" + comparison(options.compareTo, *earlier, analysis, options.language);
        return {out, "", done};
    });
    if (options.format != "json")
        return code;
    // One file: the document itself. Several: one document that holds them all.
    if (documents.size() == 1 && documents.front().isObject()) {
        surroundings.out << json::write(documents.front()) << "\n";
        return code;
    }
    json::Array all;
    for (std::size_t i = 0; i < documents.size(); ++i)
        if (documents[i].isObject()) {
            json::Object entry{{"file", options.files[i]}};
            for (const json::Member& member : documents[i].object())
                entry.set(member.key, member.value);
            all.push_back(std::move(entry));
        }
    surroundings.out << json::write(json::Object{{"version", 1}, {"designs", std::move(all)}}) << "\n";
    return code;
}

} // namespace designer::cli
