#include <map>

#include "exchange/findings_export.h"
#include "exchange/markup.h"

namespace designer {

namespace {

/// SARIF's words for severities.
std::string_view level(Severity severity)
{
    static constexpr std::string_view names[] = {"error", "warning", "note"};
    return names[static_cast<std::size_t>(severity)];
}

json::Value textObject(std::string_view text)
{
    return json::Object{{"text", text}};
}

json::Value ruleJson(const Rule& rule, Language language)
{
    const std::string help = std::string(rule.why.in(language)) + "\n\n" + std::string(rule.fix.in(language)) + "\n\n"
                             + std::string(rule.source);
    return json::Object{{"id", rule.name},
                        {"shortDescription", textObject(rule.title.in(language))},
                        {"fullDescription", textObject(rule.why.in(language))},
                        {"help", textObject(help)},
                        {"defaultConfiguration", json::Object{{"level", level(rule.severity)}}}};
}

json::Value resultJson(const CheckedDesign& checked, const Finding& finding, std::size_t ruleIndex,
                       const DesignPlaces& places, Language language)
{
    const json::Place place = places.of(finding);
    json::Object location{
        {"physicalLocation",
         json::Object{{"artifactLocation", json::Object{{"uri", uriReference(checked.file)}}},
                      {"region", json::Object{{"startLine", static_cast<std::int64_t>(place.line)},
                                              {"startColumn", static_cast<std::int64_t>(place.column)}}}}}};
    if (!finding.component.empty())
        location.set("logicalLocations", json::Array{json::Object{{"name", finding.component}, {"kind", "object"}}});
    json::Object result{{"ruleId", finding.rule->name},
                        {"ruleIndex", static_cast<std::int64_t>(ruleIndex)},
                        {"level", level(finding.severity)},
                        {"message", textObject(finding.message.in(language))},
                        {"locations", json::Array{std::move(location)}},
                        {"partialFingerprints", json::Object{{"identity/v1", finding.id()}}}};
    if (finding.accepted)
        result.set("suppressions",
                   json::Array{json::Object{{"kind", "inSource"}, {"justification", finding.accepted->reason}}});
    return result;
}

} // namespace

std::string findingsSarif(std::span<const CheckedDesign> designs, Language language)
{
    json::Array rules, results;
    std::map<const Rule*, std::size_t> indices;
    for (const Rule* rule : allRules()) {
        indices.emplace(rule, rules.size());
        rules.push_back(ruleJson(*rule, language));
    }
    for (const CheckedDesign& checked : designs) {
        const DesignPlaces places(checked.text);
        for (const Finding* finding : checked.findings())
            results.push_back(resultJson(checked, *finding, indices.at(finding->rule), places, language));
    }
    const json::Object driver{{"name", "connect-designer"}, {"version", DESIGNER_VERSION}, {"rules", std::move(rules)}};
    const json::Object run{{"tool", json::Object{{"driver", driver}}},
                           {"columnKind", "unicodeCodePoints"},
                           {"results", std::move(results)}};
    const json::Object log{
        {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", json::Array{run}}};
    return json::write(log) + "\n";
}

} // namespace designer
