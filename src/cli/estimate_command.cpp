#include <ostream>
#include <sstream>

#include "analysis/estimate_difference.h"
#include "cli/comparison_text.h"
#include "cli/estimate_words.h"
#include "cli/inputs.h"
#include "cli/table.h"
#include "estimate/pricing.h"
#include "exchange/estimate_export.h"

namespace designer::cli {

namespace {

__extension__ using Wide = __int128;

constexpr Text headings[] = {{"Component", "Componente"}, {"Item", "Concepto"}, {"Formula", "Fórmula"}, {"MRU", "MRU"}};
constexpr Text designTotal{"Total of the design", "Total del diseño"};
constexpr Text ceilingWord{"At maximum capacity (ceiling)", "A capacidad máxima (techo)"};
constexpr Text notRated{"not rated", "sin tarifa"};
constexpr Text included{"included", "incluido"};
constexpr Text incomplete{" (incomplete)", " (incompleto)"};
constexpr Text questionsTitle{"Not rated; ask the account executive:", "Sin tarifa; consulte al ejecutivo de cuentas:"};
constexpr Text rateCardWord{"Rate card: {name}, version {version}, effective {date}",
                            "Tarifa: {name}, versión {version}, vigente desde {date}"};
constexpr Text oneDesign{"error: a workbook is made of one design, without comparison",
                         "error: una planilla se hace de un solo diseño, sin comparación"};
constexpr Text noComparison{"error: the list of lines has no comparison; use text or json",
                            "error: la lista de líneas no tiene comparación; use text o json"};
constexpr Text differenceTitle{"Difference from {file}", "Diferencia respecto de {file}"};
constexpr Text beforeWord{"Before", "Antes"};
constexpr Text nowWord{"Now", "Ahora"};
constexpr Text otherCardTitle{"Compared with another card. {card}", "En comparación con otra tarifa. {card}"};
constexpr Text thatCardWord{"That card", "Esa tarifa"};
constexpr Text thisCardWord{"This card", "Esta tarifa"};

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

Message named(const RateCard& card, Language language)
{
    return {rateCardWord,
            {{"name", json::visible(card.name.in(language))},
             {"version", json::visible(card.version)},
             {"date", json::visible(card.effectiveFrom)}}};
}

/// A design that is compared with another one.
std::string fromDesign(const std::string& file, const EstimateDifference& difference, Language language)
{
    return comparisonText(
        {Message{differenceTitle, {{"file", json::visible(file)}}}.in(language), beforeWord, nowWord, false},
        difference, language);
}

/// A design under two cards.
std::string underCard(const RateCard& card, const EstimateDifference& difference, Language language)
{
    const Comparison comparison{Message{otherCardTitle, {{"card", named(card, language).in(language)}}}.in(language),
                                thatCardWord, thisCardWord, true};
    const std::string_view disclaimer = card.disclaimer.in(language);
    return comparisonText(comparison, difference, language)
           + (disclaimer.empty() ? std::string() : wrapped(json::visible(disclaimer), 98, 0) + "\n");
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
        out += section(onceForTheDesign.in(language), analysis.estimate.shared, card, language, colour);
    const Total& whole = analysis.estimate.total;
    out += inked(designTotal.in(language), Ink::bold, colour) + ": " + total(whole, whole.mru, language) + " MRU"
           + money(card, whole.mru, language) + "\n";
    out += std::string(ceilingWord.in(language)) + ": " + total(whole, whole.ceiling, language) + " MRU\n\n";
    out += questions(analysis.estimate, language);
    out += named(card, language).in(language) + "\n";
    if (const auto priced = pricedUnderAnother(input.design, card))
        out += json::visible(priced->in(language)) + "\n";
    out += wrapped(card.disclaimer.in(language), 98, 0) + "\n";
    return out;
}

json::Value noDesigns()
{
    return json::Object{{"version", 1}, {"designs", json::Array()}};
}

/// What the designs are counted with and compared with.
struct Yardsticks {
    std::shared_ptr<const RateCard> card;
    std::shared_ptr<const RateCard> otherCard; // null: none
    std::optional<Analysis> earlier;           // of another design, with `card`
};

std::optional<Yardsticks> yardsticks(const Options& options, Surroundings& surroundings)
{
    Yardsticks out{readCard(options.rateCard, options, surroundings), nullptr, std::nullopt};
    if (!out.card)
        return std::nullopt;
    if (!options.compareCard.empty() && !(out.otherCard = readCard(options.compareCard, options, surroundings)))
        return std::nullopt;
    if (options.compareTo.empty())
        return out;
    const auto input = readInput(options.compareTo, options, surroundings);
    if (!input)
        return std::nullopt;
    out.earlier = analyse(input->design, Catalogue::builtIn(), *out.card);
    return out;
}

/// One design's estimate with what it is compared with.
struct Estimated {
    Input input;
    Analysis analysis;
    std::optional<Analysis> underOtherCard;

    json::Object json(const Yardsticks& yardsticks, Language language) const
    {
        json::Object document = estimateJson(analysis, language);
        if (yardsticks.earlier)
            document.set("comparison", estimateDifferenceJson(*yardsticks.earlier, analysis));
        if (underOtherCard)
            document.set("cardComparison", cardComparisonJson(*underOtherCard, analysis, language));
        return document;
    }

    std::string text(const Yardsticks& yardsticks, const Options& options, bool colour) const
    {
        std::string out = textReport(input, analysis, options, colour);
        if (yardsticks.earlier)
            out += "\n"
                   + fromDesign(options.compareTo, estimateDifference(*yardsticks.earlier, analysis), options.language);
        if (underOtherCard)
            out += "\n"
                   + underCard(*yardsticks.otherCard, estimateDifference(*underOtherCard, analysis), options.language);
        return out;
    }
};

/// One file: the document itself. Several: one document that holds them all.
json::Value oneDocument(const Options& options, std::vector<json::Value> documents)
{
    if (documents.size() == 1 && documents.front().isObject())
        return documents.front();
    json::Array all;
    for (std::size_t i = 0; i < documents.size(); ++i)
        if (documents[i].isObject()) {
            json::Object entry{{"file", options.files[i]}};
            for (const json::Member& member : documents[i].object())
                entry.set(member.key, member.value);
            all.push_back(std::move(entry));
        }
    return json::Object{{"version", 1}, {"designs", std::move(all)}};
}

bool comparesWithAnother(const Options& options)
{
    return !options.compareTo.empty() || !options.compareCard.empty();
}

/// The workbook of an estimate is that of its quote.
int writeWorkbook(const Options& options, Surroundings& surroundings)
{
    if (options.files.size() > 1 || comparesWithAnother(options)) {
        surroundings.err << oneDesign.in(options.language) << "\n";
        return usage;
    }
    Options quote = options;
    quote.form = options.format;
    return quoteDesign(quote, surroundings);
}

} // namespace

int estimateDesigns(const Options& options, Surroundings& surroundings)
{
    if (options.format == "xlsx")
        return writeWorkbook(options, surroundings);
    if (options.format == "csv" && comparesWithAnother(options)) {
        surroundings.err << noComparison.in(options.language) << "\n";
        return usage;
    }
    const auto with = yardsticks(options, surroundings);
    if (!with)
        return unread(options, noDesigns(), surroundings);
    std::vector<json::Value> documents(options.files.size());
    const int code = forEachFile(options, surroundings, [&](const std::string& file) -> Outcome {
        std::ostringstream err;
        Surroundings own{surroundings.in, surroundings.out, err};
        auto input = readInput(file, options, own);
        if (!input)
            return {"", err.str(), invalid};
        const Design design = input->design;
        Estimated estimated{std::move(*input), analyse(design, Catalogue::builtIn(), *with->card), std::nullopt};
        if (options.format == "csv")
            return {estimateCsv(estimated.analysis, options.language), "", done};
        if (with->otherCard)
            estimated.underOtherCard = analyse(design, Catalogue::builtIn(), *with->otherCard);
        if (options.format == "text")
            return {estimated.text(*with, options, surroundings.colour), "", done};
        documents[static_cast<std::size_t>(&file - options.files.data())] = estimated.json(*with, options.language);
        return {};
    });
    if (options.format == "json")
        surroundings.out << json::write(oneDocument(options, std::move(documents))) << "\n";
    return code;
}

} // namespace designer::cli
