#include "exchange/quote.h"

#include <set>

#include "catalogue/family_words.h"
#include "estimate/line_inputs.h"
#include "estimate/sha256.h"
#include "exchange/markup.h"
#include "exchange/quote_remarks.h"
#include "exchange/shown.h"
#include "format/format.h"
#include "tickets/clean_text.h"
#include "tickets/ticket_names.h"

namespace designer {

namespace {

constexpr Text once{"Once for the design", "Una vez por diseño"};
constexpr Text environmentItself{"(environment)", "(ambiente)"};

std::string inWords(const Text& text, Language language)
{
    return oneLine(text.in(language), language);
}

QuoteCard cardOf(const RateCard& card, Language language)
{
    return {.name = inWords(card.name, language),
            .version = oneLine(card.version, language),
            .effectiveFrom = oneLine(card.effectiveFrom, language),
            .sha256 = card.sha256,
            .basis = inWords(card.basis, language),
            .disclaimer = inWords(card.disclaimer, language),
            .illustrative = card.illustrative};
}

std::optional<QuotePrice> priceIn(const RateCard& card, Language language)
{
    if (!card.pricePerMru || !card.currency)
        return std::nullopt;
    return QuotePrice{oneLine(*card.currency, language), *card.pricePerMru};
}

/// A sum that is not complete is a lower bound.
std::string bounded(const CostCell& sum, Micro value, Language language)
{
    return (sum.total.complete ? "" : "≥ ") + formatDecimal(value, 2, language);
}

/// What fills a quote from an analysis, column by column. Its sums are those of the table of costs.
class QuoteWriter {
public:
    QuoteWriter(const ExportRequest& request, Quote& quote) : request_(request), quote_(quote) {}

    void write()
    {
        const Estimate& estimate = request_.analysis.estimate;
        const CostTable table = costTable(estimate, request_.catalogue);
        for (std::size_t i = 0; i < estimate.environments.size(); ++i)
            addColumn(estimate.environments[i], table.totals[i]);
        if (!estimate.shared.lines.empty())
            addColumn(estimate.shared, table.totals[table.sharedColumn()]);
        for (std::size_t family = 0; family < familyCount; ++family)
            addCategory(table, static_cast<Family>(family));
        quote_.sum = table.totals[table.totalColumn()];
    }

private:
    Language language() const { return quote_.language; }

    void addColumn(const EnvironmentEstimate& part, const CostCell& sum)
    {
        const Survey& survey = *request_.analysis.survey;
        QuoteColumn column{survey.environmentId(part.environment), std::string(once.in(language())), sum};
        if (part.environment != survey.shared())
            column.name = environmentName(survey.environments()[part.environment], language());
        while (!names_.insert(column.name).second)
            column.name += " (" + column.id + ")";
        quote_.columns.push_back(std::move(column));
        environment_ = part.environment;
        for (const EstimateLine& line : part.lines)
            quote_.lines.push_back(written(line));
    }

    void addCategory(const CostTable& table, Family family)
    {
        const std::vector<CostCell>& sums = table.family(family);
        const auto columns = static_cast<std::ptrdiff_t>(quote_.columns.size());
        if (const CostCell& sum = sums[table.totalColumn()]; !sum.empty())
            quote_.categories.push_back(
                {family, std::string(familyName(family).in(language())), {sums.begin(), sums.begin() + columns}, sum});
    }

    QuoteLine written(const EstimateLine& line) const
    {
        const Kind* kind = line.component ? request_.catalogue.kind(line.component->kind) : nullptr;
        const bool usable = line.why != WhyUnknown::tooLarge && isUsable(line);
        return {.column = quote_.columns.size() - 1,
                .family = category(line, request_.catalogue),
                .component = line.component ? componentName(*line.component, language())
                                            : std::string(environmentItself.in(language())),
                .kind = kind ? std::string(kind->label.in(language())) : std::string(),
                .item = std::string(itemLabel(line).in(language())),
                .formula = line.status == LineStatus::included
                               ? std::string()
                               : oneLine(formula(line, *request_.analysis.rateCard, language()), language()),
                .rateKeys = line.status == LineStatus::included ? std::string() : keysOf(line),
                .quantity = usable ? std::optional(line.quantity) : std::nullopt,
                .rate = usable || line.item->secondRateKey.empty() ? line.rate : std::nullopt,
                .mru = line.mru,
                .ceiling = line.ceiling,
                .status = line.status,
                .why = whyOf(line)};
    }

    bool isUsable(const EstimateLine& line) const
    {
        const Survey& survey = *request_.analysis.survey;
        const auto node = line.component ? survey.find(line.component->id) : std::nullopt;
        return line.mru || !node || inputsAreUsable(line, Here(survey, *node, environment_));
    }

    std::string keysOf(const EstimateLine& line) const
    {
        std::string out;
        for (const std::string& key : rateKeys(line))
            append(out, oneLine(key, language()));
        return out;
    }

    std::string whyOf(const EstimateLine& line) const
    {
        if (line.status == LineStatus::unknown)
            return oneLine(whyUnknown(line).in(language()), language());
        if (line.status != LineStatus::included || !line.component)
            return {};
        return inWords(request_.analysis.rateCard->includedNote(line.component->kind.text()), language());
    }

    const ExportRequest& request_;
    Quote& quote_;
    EnvironmentIndex environment_ = 0; // of the column that is being filled
    std::set<std::string> names_;
};

} // namespace

std::optional<Micro> Quote::money(Mru mru) const
{
    return price ? priceOf(price->perMru, mru) : std::nullopt;
}

Quote quoteOf(const ExportRequest& request)
{
    const Analysis& analysis = request.analysis;
    const Header& header = analysis.design().header();
    const RateCard& card = *analysis.rateCard;
    const Language language = request.language;
    Quote quote{.language = language,
                .design = titleOf(analysis.design(), language),
                .client = oneLine(header.client, language),
                .description = oneLine(header.description, language),
                .day = request.day,
                .validUntil = oneLine(request.validUntil.empty() ? card.validUntil : request.validUntil, language),
                .designSha256 = sha256(writeDesign(analysis.design(), request.catalogue)),
                .card = cardOf(card, language),
                .price = priceIn(card, language),
                .columns = {},
                .categories = {},
                .sum = {},
                .lines = {},
                .questions = quoteQuestions(analysis, language),
                .assumptions = quoteAssumptions(analysis, language),
                .accepted = quoteAcceptances(analysis, language)};
    QuoteWriter(request, quote).write();
    return quote;
}

std::string quotedTotal(const CostCell& sum, Language language)
{
    static constexpr Text notRated{"not rated", "sin tarifa"}, included{"included", "incluido"};
    if (sum.allUnknown())
        return std::string(notRated.in(language));
    return sum.allIncluded() ? std::string(included.in(language)) : bounded(sum, sum.total.mru, language);
}

std::string quotedPrice(const Quote& quote, const CostCell& sum, Language language)
{
    const auto money = sum.allUnknown() ? std::nullopt : quote.money(sum.total.mru);
    return money ? bounded(sum, *money, language) : std::string();
}

Text words(LineStatus status)
{
    static constexpr Text names[] = {{"rated", "con tarifa"}, {"included", "incluido"}, {"unknown", "desconocido"}};
    return names[static_cast<std::size_t>(status)];
}

std::string quoteFileName(const Quote& quote)
{
    static constexpr Text prefix{"quote", "cotizacion"};
    return std::string(prefix.in(quote.language)) + "-" + fileName(quote.design);
}

} // namespace designer
