#include "exchange/estimate_export.h"

#include <map>

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

using Amounts = std::map<std::string, Mru>;

Amounts amounts(const EnvironmentEstimate* estimate)
{
    Amounts out;
    if (estimate)
        for (auto& [component, mru] : mruByComponent(*estimate))
            out.emplace(component, mru);
    return out;
}

json::Value differenceJson(const std::string& id, const EnvironmentEstimate* before, const EnvironmentEstimate* after)
{
    const Amounts was = amounts(before);
    const Amounts is = amounts(after);
    Amounts change = is;
    for (const auto& [component, mru] : was)
        change[component] -= mru;
    json::Array components;
    for (const auto& [component, mru] : change)
        if (mru != 0)
            components.push_back(json::Object{{"component", component.empty() ? json::Value() : json::Value(component)},
                                              {"difference", sixDecimals(mru)}});
    const Mru total = (after ? after->total.mru : 0) - (before ? before->total.mru : 0);
    return json::Object{{"id", id}, {"difference", sixDecimals(total)}, {"components", std::move(components)}};
}

std::map<std::string, const EnvironmentEstimate*> byId(const Analysis& analysis)
{
    std::map<std::string, const EnvironmentEstimate*> out;
    for (const EnvironmentEstimate& estimate : analysis.estimate.environments)
        out.emplace(analysis.survey->environmentId(estimate.environment), &estimate);
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

void appendCsvTotal(std::string& out, std::string_view environment, const Total& total)
{
    appendCsv(out, {csvText("total"), csvText(environment), csvText(""), csvText(""), csvText(""), "", "",
                    sixDecimals(total.mru), sixDecimals(total.ceiling),
                    csvText(total.complete ? "complete" : "incomplete"), csvText("")});
}

} // namespace

std::vector<std::pair<std::string, Mru>> mruByComponent(const EnvironmentEstimate& estimate)
{
    std::vector<std::pair<std::string, Mru>> out;
    for (const EstimateLine& line : estimate.lines) {
        const std::string id = line.component ? line.component->id : std::string();
        if (out.empty() || out.back().first != id)
            out.emplace_back(id, 0);
        out.back().second += line.mru.value_or(0);
    }
    return out;
}

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

json::Value estimateDifferenceJson(const Analysis& before, const Analysis& after)
{
    const auto was = byId(before);
    const auto is = byId(after);
    std::map<std::string, const EnvironmentEstimate*> ids = was;
    ids.insert(is.begin(), is.end());
    const auto in = [](const auto& map, const std::string& id) {
        const auto found = map.find(id);
        return found == map.end() ? nullptr : found->second;
    };
    json::Array environments;
    for (const auto& [id, ignored] : ids)
        environments.push_back(differenceJson(id, in(was, id), in(is, id)));
    return json::Object{{"difference", sixDecimals(after.estimate.total.mru - before.estimate.total.mru)},
                        {"complete", before.estimate.total.complete && after.estimate.total.complete},
                        {"environments", std::move(environments)},
                        {"shared", differenceJson({}, &before.estimate.shared, &after.estimate.shared)["components"]}};
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
        appendCsvTotal(out, id, estimate.total);
    }
    appendCsvLines(out, "", analysis.estimate.shared, card, language);
    appendCsvTotal(out, "", analysis.estimate.total);
    appendCsv(out, {csvText("rate card"), csvText(""), csvText(""), csvText(card.name.in(language)),
                    csvText(card.version), "", "", "", "", csvText(""), csvText(card.disclaimer.in(language))});
    return out;
}

} // namespace designer
