#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "catalogue/catalogue.h"
#include "design/edits.h"
#include "format/format.h"
#include "rules/rules.h"

// Design text in, findings out: how the tests of rules look at them.

namespace designer::test {

inline constexpr const char* productionAndQa =
    R"([{"id": "production", "name": "Production", "kind": "production"},
        {"id": "qa", "name": "QA", "kind": "pre-production"}])";

/// The parts of a design file that a test says; the rest is plain.
struct Parts {
    std::string components = "[]";
    std::string connections = "[]";
    std::string environments = productionAndQa;
    std::string contacts = "{}";
    std::string regions = R"({"primary": "us-east-1", "contingency": ""})";
    std::string notes = "[]";
};

inline std::string design(const Parts& parts)
{
    return R"({"format": "modyo-connect-design", "version": 1, "name": "Test", "client": "", "description": "",
        "regions": )"
           + parts.regions + R"(, "contacts": )" + parts.contacts + R"(, "environments": )" + parts.environments
           + R"(, "components": )" + parts.components + R"(, "connections": )" + parts.connections + R"(, "notes": )"
           + parts.notes + R"(, "accepted": []})";
}

/// The design of a text; a text that cannot be read ends the test with the reader's words.
inline Design read(std::string_view text)
{
    auto result = readDesign(text, Catalogue::builtIn(), "test.mcdesign");
    if (const auto* error = std::get_if<json::Error>(&result))
        throw std::runtime_error(error->in(Language::en));
    return std::get<Design>(std::move(result));
}

/// A design surveyed and checked with every rule.
class Checked {
public:
    explicit Checked(Design design) : survey_(std::move(design), Catalogue::builtIn())
    {
        static const std::vector<const Rule*> rules = designRules();
        check(rules, survey_, findings_);
    }
    explicit Checked(std::string_view text) : Checked(read(text)) {}

    const Survey& survey() const { return survey_; }
    const std::vector<Finding>& findings() const& { return findings_; }
    void findings() const&& = delete;
    /// Null when there is none.
    const Finding* find(std::string_view id) const&
    {
        for (const Finding& finding : findings_)
            if (finding.id() == id)
                return &finding;
        return nullptr;
    }
    void find(std::string_view) const&& = delete;

private:
    Survey survey_;
    std::vector<Finding> findings_;
};

inline std::vector<std::string> ids(const Checked& checked)
{
    std::vector<std::string> out;
    for (const Finding& finding : checked.findings())
        out.push_back(finding.id());
    return out;
}

/// Identities of all findings: "rule|component|environment[|detail]".
inline std::vector<std::string> findings(std::string_view text)
{
    return ids(Checked(text));
}
inline std::vector<std::string> findings(const Design& value)
{
    return ids(Checked(value));
}

/// Those of one rule.
template <typename DesignOrText> std::vector<std::string> findingsOf(std::string_view rule, const DesignOrText& design)
{
    std::vector<std::string> out;
    for (std::string& id : findings(design))
        if (id.starts_with(std::string(rule) + "|"))
            out.push_back(std::move(id));
    return out;
}

inline bool contains(const std::vector<std::string>& ids, std::string_view id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The words of a finding; "(no such finding)" when there is none.
inline std::string messageOf(std::string_view text, std::string_view id, Language language = Language::en)
{
    const Checked checked(text);
    const Finding* finding = checked.find(id);
    return finding ? finding->message.in(language) : "(no such finding)";
}

/// "error", "warning", "advice", or "" when there is no such finding.
inline std::string severityOf(std::string_view text, std::string_view id)
{
    const Checked checked(text);
    const Finding* finding = checked.find(id);
    if (!finding)
        return "";
    return finding->severity == Severity::error     ? "error"
           : finding->severity == Severity::warning ? "warning"
                                                    : "advice";
}

/// What the ways to mend a finding are called.
inline std::vector<std::string> fixTitles(const Design& value, std::string_view id, Language language = Language::en)
{
    const Checked checked(value);
    const Finding* finding = checked.find(id);
    std::vector<std::string> out;
    if (finding && finding->rule->fixes)
        for (const Fix& fix : finding->rule->fixes(checked.survey(), *finding))
            out.push_back(fix.title.in(language));
    return out;
}
inline std::vector<std::string> fixTitles(std::string_view text, std::string_view id, Language language = Language::en)
{
    return fixTitles(read(text), id, language);
}

/// The design after one of a finding's fixes; no such finding or fix ends the test.
inline Design applyFix(const Design& value, std::string_view id, std::size_t index)
{
    const Checked checked(value);
    const Finding* finding = checked.find(id);
    if (!finding)
        throw std::runtime_error("no finding " + std::string(id));
    const auto fixes = finding->rule->fixes ? finding->rule->fixes(checked.survey(), *finding) : std::vector<Fix>{};
    if (index >= fixes.size())
        throw std::runtime_error("no such fix of " + std::string(id));
    return fixes[index].apply(value);
}
inline Design applyFirstFix(const Design& value, std::string_view id)
{
    return applyFix(value, id, 0);
}
inline Design applyFirstFix(std::string_view text, std::string_view id)
{
    return applyFix(read(text), id, 0);
}

} // namespace designer::test
