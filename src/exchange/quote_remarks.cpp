#include "exchange/quote_remarks.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "analysis/cost_rules.h"
#include "estimate/line_inputs.h"
#include "tickets/answer_words.h"
#include "tickets/clean_text.h"
#include "tickets/ticket_names.h"

namespace designer {

namespace {

constexpr Text wholeDesign{"Whole design", "Todo el diseño"};
constexpr Text allEnvironments{"All", "Todos"};
constexpr Text monthly{"All figures are MRU per month.", "Todas las cifras son MRU por mes."};
constexpr Text capacity{"Containers are counted with their redundancy. At maximum capacity they are counted with the "
                        "most instances that autoscaling may start.",
                        "Los contenedores se cuentan con su redundancia. A capacidad máxima se cuentan con la mayor "
                        "cantidad de instancias que el autoescalado puede iniciar."};
constexpr Text priced{"One MRU costs {price} {currency} per month.", "Un MRU cuesta {price} {currency} por mes."};
constexpr Text usualValue{"{item}: {field} {value}, the usual value; the design does not say.",
                          "{item}: {field} {value}, el valor habitual; el diseño no lo indica."};
constexpr Text leastCounted{"{item}: {counted} {unit} are counted, the least there is; the design says {value}.",
                            "{item}: se cuentan {counted} {unit}, lo mínimo; el diseño indica {value}."};
constexpr Text andMore{"{names} and {count} more", "{names} y {count} más"};

/// Calls `f(const EnvironmentEstimate&, const EstimateLine&)` for every line.
template <typename F> void eachLine(const Estimate& estimate, F&& f)
{
    for (const EnvironmentEstimate& part : estimate.environments)
        for (const EstimateLine& line : part.lines)
            f(part, line);
    for (const EstimateLine& line : estimate.shared.lines)
        f(estimate.shared, line);
}

using Environments = std::vector<EnvironmentIndex>;

std::string namesOf(const Environments& environments, const Survey& survey, Language language)
{
    if (environments.size() > 1 && environments.size() == survey.environments().size())
        return std::string(allEnvironments.in(language));
    std::string out;
    for (const EnvironmentIndex environment : environments)
        append(out, environment == survey.shared() ? wholeDesign.in(language)
                                                   : environmentName(survey.environments()[environment], language));
    return out;
}

/// Gathers questions; the same words of one component are one question.
class Questions {
public:
    Questions(const Survey& survey, Language language) : survey_(survey), language_(language) {}

    void add(QuoteQuestion question, std::string_view component, EnvironmentIndex environment)
    {
        const auto [at, isNew] = indexOf_.try_emplace({std::string(component), question.words}, questions_.size());
        if (isNew) {
            questions_.push_back(std::move(question));
            environments_.emplace_back();
        }
        Environments& environments = environments_[at->second];
        if (std::find(environments.begin(), environments.end(), environment) == environments.end())
            environments.push_back(environment);
    }

    /// By kind, then as they came.
    std::vector<QuoteQuestion> take() &&
    {
        for (std::size_t i = 0; i < questions_.size(); ++i)
            questions_[i].environments = namesOf(environments_[i], survey_, language_);
        std::stable_sort(questions_.begin(), questions_.end(),
                         [](const QuoteQuestion& a, const QuoteQuestion& b) { return a.kind < b.kind; });
        return std::move(questions_);
    }

private:
    const Survey& survey_;
    Language language_;
    std::vector<QuoteQuestion> questions_;
    std::vector<Environments> environments_;
    std::map<std::pair<std::string, std::string>, std::size_t> indexOf_;
};

/// Gathers assumptions: one remark for all components that have the same one in the same environments.
class AssumedValues {
public:
    void add(const std::string& words, const std::string& component, EnvironmentIndex environment)
    {
        const auto [at, isNew] = indexOf_.try_emplace({words, environment}, values_.size());
        if (isNew)
            values_.push_back({words, {environment}, {}});
        values_[at->second].components.push_back(component);
    }

    void appendTo(std::vector<QuoteAssumption>& out, const Survey& survey, Language language) const
    {
        for (const Value& value : merged())
            out.push_back(
                {namesOf(value.environments, survey, language), listed(value.components, language), value.words});
    }

private:
    struct Value {
        std::string words;
        Environments environments;
        std::vector<std::string> components;
    };

    std::vector<Value> merged() const
    {
        std::vector<Value> out;
        std::map<std::pair<std::string, std::vector<std::string>>, std::size_t> at;
        for (const Value& value : values_) {
            const auto [found, isNew] = at.try_emplace({value.words, value.components}, out.size());
            if (isNew)
                out.push_back(value);
            else
                out[found->second].environments.push_back(value.environments.front());
        }
        return out;
    }

    static std::string listed(const std::vector<std::string>& components, Language language)
    {
        constexpr std::size_t most = 12;
        std::string out;
        for (std::size_t i = 0; i < std::min(components.size(), most); ++i)
            append(out, components[i]);
        const auto rest = static_cast<std::int64_t>(components.size() - std::min(components.size(), most));
        if (rest == 0)
            return out;
        return Message{andMore, {{"names", out}, {"count", rest}}}.in(language);
    }

    std::vector<Value> values_;
    std::map<std::pair<std::string, EnvironmentIndex>, std::size_t> indexOf_;
};

std::string nameOf(const Survey& survey, std::string_view component, Language language)
{
    const auto node = survey.find(component);
    return node ? componentName(survey.component(*node), language) : std::string();
}

EnvironmentIndex environmentOf(const Survey& survey, const Finding& finding)
{
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (survey.environmentId(e) == finding.environment)
            return e;
    return survey.shared();
}

/// The lines and the disclaimer say it already.
bool saysTheEstimate(const Finding& finding)
{
    const auto rules = costRules();
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.name == finding.rule->name; });
}

QuestionKind kindOf(const Finding& finding)
{
    return finding.rule->name == "ticket-field-missing" ? QuestionKind::answer : QuestionKind::problem;
}

std::string nameOf(const EstimateLine& line, Language language)
{
    return line.component ? componentName(*line.component, language) : std::string();
}

std::string_view idOf(const EstimateLine& line)
{
    return line.component ? std::string_view(line.component->id) : std::string_view();
}

std::vector<Message> methods(const Analysis& analysis)
{
    const RateCard& card = *analysis.rateCard;
    std::vector<Message> out{{monthly, {}}};
    if (!card.basis.en.empty())
        out.push_back({card.basis, {}});
    if (analysis.estimate.total.ceiling != analysis.estimate.total.mru)
        out.push_back({capacity, {}});
    if (card.pricePerMru && card.currency)
        out.push_back({priced, {{"price", Quantity{*card.pricePerMru}}, {"currency", *card.currency}}});
    return out;
}

/// Whether the design itself says what stands where the component says nothing.
bool isSaidByEnvironment(const Here& here, const Property& property)
{
    return property.defaultSource == DefaultSource::environmentRedundancy
           && here.environment() != here.survey().shared()
           && !here.survey().environments()[here.environment()].redundancy.isNull();
}

/// What stands in the place of what the design says of an input, in words; nothing where the input counts as it is.
std::optional<Message> assumed(const EstimateLine& line, const Here& here, const Property& property, Language language)
{
    const std::string value = answerWords(property, here.value(property.name), language);
    const std::optional<Micro> amount = here.micro(property.name);
    if (originOf(here, property.name) == InputOrigin::usual && !isSaidByEnvironment(here, property))
        return Message{usualValue, {{"item", itemLabel(line)}, {"field", Text(property.label)}, {"value", value}}};
    if (property.name == leastCountedOf(line) && amount && *amount < line.firstInput)
        return Message{leastCounted,
                       {{"item", itemLabel(line)},
                        {"counted", Quantity{line.firstInput}},
                        {"unit", property.unit},
                        {"value", value}}};
    return std::nullopt;
}

void addAssumed(const Survey& survey, const EnvironmentEstimate& part, const EstimateLine& line, AssumedValues& values,
                Language language)
{
    const auto node = survey.find(idOf(line));
    if (!node || line.status == LineStatus::included)
        return;
    const Here here(survey, *node, part.environment);
    for (const Key key : inputsOf(line))
        if (const Property* property = here.kind().property(key))
            if (const auto words = assumed(line, here, *property, language))
                values.add(words->in(language), nameOf(line, language), part.environment);
}

} // namespace

std::vector<QuoteQuestion> quoteQuestions(const Analysis& analysis, Language language)
{
    const Survey& survey = *analysis.survey;
    Questions questions(survey, language);
    eachLine(analysis.estimate, [&](const EnvironmentEstimate& part, const EstimateLine& line) {
        if (line.status == LineStatus::unknown)
            questions.add(
                {QuestionKind::rate,
                 {},
                 nameOf(line, language),
                 std::string(itemLabel(line).in(language)) + ": " + oneLine(whyUnknown(line).in(language), language)},
                idOf(line), part.environment);
    });
    for (const Finding& finding : analysis.findings)
        if (!finding.accepted && finding.severity != Severity::advice && !saysTheEstimate(finding))
            questions.add({kindOf(finding),
                           {},
                           nameOf(survey, finding.component, language),
                           oneLine(finding.message.in(language), language)},
                          finding.component, environmentOf(survey, finding));
    return std::move(questions).take();
}

std::vector<QuoteAssumption> quoteAssumptions(const Analysis& analysis, Language language)
{
    const Survey& survey = *analysis.survey;
    std::vector<QuoteAssumption> out;
    for (const Message& method : methods(analysis))
        out.push_back({std::string(wholeDesign.in(language)), {}, oneLine(method.in(language), language)});
    AssumedValues values;
    eachLine(analysis.estimate, [&](const EnvironmentEstimate& part, const EstimateLine& line) {
        addAssumed(survey, part, line, values, language);
    });
    values.appendTo(out, survey, language);
    return out;
}

std::vector<QuoteAcceptance> quoteAcceptances(const Analysis& analysis, Language language)
{
    const Survey& survey = *analysis.survey;
    std::vector<QuoteAcceptance> out;
    for (const Finding& finding : analysis.findings)
        if (finding.accepted)
            out.push_back({finding.severity,
                           finding.environment.empty() ? std::string(wholeDesign.in(language))
                                                       : environmentName(survey, finding.environment, language),
                           nameOf(survey, finding.component, language), oneLine(finding.message.in(language), language),
                           oneLine(finding.accepted->reason, language), oneLine(finding.accepted->by, language),
                           oneLine(finding.accepted->on, language)});
    return out;
}

Text words(QuestionKind kind)
{
    static constexpr Text names[] = {{"MRU not known", "MRU desconocido"},
                                     {"Answer missing", "Falta una respuesta"},
                                     {"Open problem", "Problema abierto"}};
    return names[static_cast<std::size_t>(kind)];
}

Text words(Severity severity)
{
    static constexpr Text names[] = {{"Error", "Error"}, {"Warning", "Advertencia"}, {"Advice", "Consejo"}};
    return names[static_cast<std::size_t>(severity)];
}

} // namespace designer
