#include "exchange/estimate_export.h"

#include "analysis/estimate_difference.h"
#include "exchange/markup.h"

namespace designer {

namespace {

std::string_view statusName(LineStatus status)
{
    static constexpr std::string_view names[] = {"rated", "included", "unknown"};
    return names[static_cast<std::size_t>(status)];
}

json::Value decimalOrNull(const std::optional<Micro>& value)
{
    return value ? json::Value(sixDecimals(*value)) : json::Value();
}

json::Value lineJson(const EstimateLine& line, const RateCard& card, Language language)
{
    json::Array keys;
    for (std::string& key : rateKeys(line))
        keys.push_back(std::move(key));
    json::Object out{{"component", line.component ? json::Value(line.component->id) : json::Value()},
                     {"item", itemName(line)},
                     {"quantity", plainDecimal(line.quantity)},
                     {"rate", decimalOrNull(line.rate)},
                     {"mru", decimalOrNull(line.mru)},
                     {"ceiling", decimalOrNull(line.ceiling)},
                     {"formula", formula(line, card, language)},
                     {"rateKeys", std::move(keys)},
                     {"status", statusName(line.status)}};
    if (line.status == LineStatus::unknown)
        out.set("why", whyUnknown(line).in(language));
    return out;
}

json::Object totalJson(const Total& total)
{
    return {{"complete", total.complete}, {"total", sixDecimals(total.mru)}, {"ceiling", sixDecimals(total.ceiling)}};
}

json::Value environmentJson(const EnvironmentEstimate& estimate, const std::string* id, const RateCard& card,
                            Language language)
{
    json::Array lines;
    for (const EstimateLine& line : estimate.lines)
        lines.push_back(lineJson(line, card, language));
    json::Object out;
    if (id)
        out.set("id", *id);
    for (const json::Member& member : totalJson(estimate.total))
        out.set(member.key, member.value);
    out.set("lines", std::move(lines));
    return out;
}

json::Value cardJson(const RateCard& card, Language language)
{
    return json::Object{
        {"name", card.name.in(language)},    {"version", card.version}, {"effectiveFrom", card.effectiveFrom},
        {"illustrative", card.illustrative}, {"sha256", card.sha256},   {"disclaimer", card.disclaimer.in(language)}};
}

/// Null where it is not counted, or nothing of it could be rated.
json::Value amountOrNull(const std::optional<CostCell>& cost)
{
    return cost && !cost->allUnknown() ? json::Value(sixDecimals(cost->total.mru)) : json::Value();
}

void setCost(json::Object& out, const CostChange& cost)
{
    out.set("before", amountOrNull(cost.before));
    out.set("after", amountOrNull(cost.after));
    out.set("difference", sixDecimals(cost.difference()));
    out.set("complete", cost.complete());
}

json::Array componentsJson(const std::vector<ComponentCostChange>& components)
{
    json::Array out;
    for (const ComponentCostChange& each : components) {
        if (each.cost.same())
            continue;
        json::Object component{{"component", each.component.empty() ? json::Value() : json::Value(each.component)}};
        setCost(component, each.cost);
        out.push_back(std::move(component));
    }
    return out;
}

void appendCsv(std::string& out, std::initializer_list<std::string> fields)
{
    const char* comma = "";
    for (const std::string& field : fields) {
        out += comma;
        out += field;
        comma = ",";
    }
    out += "\r\n";
}

void appendCsvLines(std::string& out, const std::string& environment, const EnvironmentEstimate& estimate,
                    const RateCard& card, Language language)
{
    const auto number = [](const std::optional<Micro>& value) { return value ? sixDecimals(*value) : std::string(); };
    for (const EstimateLine& line : estimate.lines)
        appendCsv(out, {csvText("line"), csvText(environment), csvText(line.component ? line.component->id : ""),
                        csvText(line.component ? line.component->name : ""), csvText(itemName(line)),
                        plainDecimal(line.quantity), number(line.rate), number(line.mru), number(line.ceiling),
                        csvText(statusName(line.status)), csvText(formula(line, card, language))});
}

void appendCsvTotal(std::string& out, std::string_view row, std::string_view environment, const Total& total)
{
    appendCsv(out, {csvText(row), csvText(environment), csvText(""), csvText(""), csvText(""), "", "",
                    sixDecimals(total.mru), sixDecimals(total.ceiling),
                    csvText(total.complete ? "complete" : "incomplete"), csvText("")});
}

} // namespace

json::Object estimateJson(const Analysis& analysis, Language language)
{
    json::Array environments;
    for (const EnvironmentEstimate& estimate : analysis.estimate.environments)
        environments.push_back(environmentJson(estimate, &analysis.survey->environmentId(estimate.environment),
                                               *analysis.rateCard, language));
    json::Object out{{"version", 1}, {"rateCard", cardJson(*analysis.rateCard, language)}};
    for (const json::Member& member : totalJson(analysis.estimate.total))
        out.set(member.key, member.value);
    out.set("environments", std::move(environments));
    out.set("shared", environmentJson(analysis.estimate.shared, nullptr, *analysis.rateCard, language));
    return out;
}

json::Object estimateDifferenceJson(const Analysis& before, const Analysis& after)
{
    const EstimateDifference difference = estimateDifference(before, after);
    json::Array environments;
    for (const EnvironmentCostChange& each : difference.environments) {
        json::Object environment{{"id", each.environment}};
        setCost(environment, each.cost);
        environment.set("components", componentsJson(each.components));
        environments.push_back(std::move(environment));
    }
    json::Object out;
    setCost(out, difference.whole);
    out.set("environments", std::move(environments));
    out.set("shared", componentsJson(difference.shared.components));
    return out;
}

json::Object cardComparisonJson(const Analysis& before, const Analysis& after, Language language)
{
    json::Object out{{"rateCard", cardJson(*before.rateCard, language)}};
    for (const json::Member& member : estimateDifferenceJson(before, after))
        out.set(member.key, member.value);
    return out;
}

std::string estimateCsv(const Analysis& analysis, Language language)
{
    const RateCard& card = *analysis.rateCard;
    std::string out;
    appendCsv(out, {csvText("row"), csvText("environment"), csvText("component"), csvText("name"), csvText("item"),
                    csvText("quantity"), csvText("rate"), csvText("mru"), csvText("ceiling"), csvText("status"),
                    csvText("formula")});
    for (const EnvironmentEstimate& estimate : analysis.estimate.environments) {
        const std::string& id = analysis.survey->environmentId(estimate.environment);
        appendCsvLines(out, id, estimate, card, language);
        appendCsvTotal(out, "total", id, estimate.total);
    }
    appendCsvLines(out, "", analysis.estimate.shared, card, language);
    if (!analysis.estimate.shared.lines.empty())
        appendCsvTotal(out, "shared", "", analysis.estimate.shared.total);
    appendCsvTotal(out, "total", "", analysis.estimate.total);
    appendCsv(out, {csvText("rate card"), csvText(""), csvText(""), csvText(card.name.in(language)),
                    csvText(card.version), "", "", "", "", csvText(""), csvText(card.disclaimer.in(language))});
    return out;
}

} // namespace designer
