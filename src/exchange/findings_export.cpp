#include "exchange/findings_export.h"

#include "exchange/markup.h"

namespace designer {

std::vector<const Finding*> CheckedDesign::findings() const
{
    std::vector<const Finding*> out;
    for (const Finding& finding : analysis->findings)
        if (environment.empty() || finding.environment.empty() || finding.environment == environment)
            out.push_back(&finding);
    return out;
}

std::string_view severityName(Severity severity)
{
    static constexpr std::string_view names[] = {"error", "warning", "advice"};
    return names[static_cast<std::size_t>(severity)];
}

namespace {

json::Value orNull(std::string_view text)
{
    return text.empty() ? json::Value() : json::Value(text);
}

json::Value acceptedJson(const Acceptance* accepted)
{
    if (!accepted)
        return {};
    return json::Object{{"reason", accepted->reason}, {"by", accepted->by}, {"on", accepted->on}};
}

json::Value findingJson(const Analysis& analysis, const Finding& finding, Language language)
{
    json::Array fixes, related;
    for (const Fix& fix : fixesFor(analysis, finding))
        fixes.push_back(json::Object{{"title", fix.title.in(language)}});
    for (const std::string& id : finding.related)
        related.push_back(id);
    return json::Object{{"id", finding.id()},
                        {"rule", finding.rule->name},
                        {"severity", severityName(finding.severity)},
                        {"component", orNull(finding.component)},
                        {"environment", orNull(finding.environment)},
                        {"property", orNull(finding.property.text())},
                        {"connection", orNull(finding.connection)},
                        {"related", std::move(related)},
                        {"message", finding.message.in(language)},
                        {"fixes", std::move(fixes)},
                        {"accepted", acceptedJson(finding.accepted)}};
}

} // namespace

json::Value findingsJson(const CheckedDesign& checked, Language language)
{
    const Analysis::Counts counts = checked.counts();
    json::Array findings;
    for (const Finding* finding : checked.findings())
        findings.push_back(findingJson(*checked.analysis, *finding, language));
    return json::Object{{"file", checked.file},
                        {"name", checked.analysis->design().header().name},
                        {"counts", json::Object{{"error", counts.error},
                                                {"warning", counts.warning},
                                                {"advice", counts.advice},
                                                {"accepted", counts.accepted}}},
                        {"findings", std::move(findings)}};
}

std::string findingsJunit(std::span<const CheckedDesign> designs, Severity failing, Language language)
{
    std::string suites;
    std::size_t allTests = 0, allFailures = 0;
    for (const CheckedDesign& checked : designs) {
        const auto findings = checked.findings();
        const DesignPlaces places(checked.text);
        std::string cases;
        std::size_t failures = 0;
        for (const Finding* finding : findings) {
            const json::Place place = places.of(*finding);
            const std::string message = xmlText(finding->message.in(language));
            cases += "    <testcase classname=\"" + xmlText(finding->rule->name) + "\" name=\"" + xmlText(finding->id())
                     + "\" file=\"" + xmlText(checked.file) + "\" line=\"" + std::to_string(place.line) + "\"";
            if (finding->accepted) {
                cases +=
                    ">\n      <skipped message=\"" + xmlText(finding->accepted->reason) + "\"/>\n    </testcase>\n";
            } else if (finding->severity <= failing) {
                ++failures;
                cases += ">\n      <failure type=\"" + std::string(severityName(finding->severity)) + "\" message=\""
                         + message + "\"/>\n    </testcase>\n";
            } else {
                cases += ">\n      <system-out>" + message + "</system-out>\n    </testcase>\n";
            }
        }
        const std::size_t tests = findings.empty() ? 1 : findings.size();
        if (findings.empty())
            cases = "    <testcase classname=\"check\" name=\"no findings\"/>\n";
        suites += "  <testsuite name=\"" + xmlText(checked.file) + "\" tests=\"" + std::to_string(tests)
                  + "\" failures=\"" + std::to_string(failures) + "\">\n" + cases + "  </testsuite>\n";
        allTests += tests;
        allFailures += failures;
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"connect-designer\" tests=\""
           + std::to_string(allTests) + "\" failures=\"" + std::to_string(allFailures) + "\">\n" + suites
           + "</testsuites>\n";
}

} // namespace designer
