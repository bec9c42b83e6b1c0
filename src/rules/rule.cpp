#include "rules/rule.h"

#include "design/credentials.h"
#include "rules/rules.h"

namespace designer {

namespace {

/// Room for what most messages say, made at once.
constexpr std::size_t usualArguments = 3;

} // namespace

std::string Finding::id() const
{
    std::string out(rule->name);
    out += '|';
    out += component;
    out += '|';
    out += environment;
    if (!detail.empty()) {
        out += '|';
        out += detail;
    }
    return out;
}

std::string Finding::facts() const
{
    std::string out;
    for (const Arg& arg : message.args) {
        if (!out.empty())
            out += "; ";
        out += arg.name;
        out += '=';
        out += words(arg.value, Language::en);
    }
    return out;
}

Finding& Report::add(const Rule& rule, const Here& here)
{
    Finding& finding = findings_.emplace_back();
    finding.rule = &rule;
    finding.severity = rule.severity;
    finding.component = here.id();
    finding.environment = here.environmentId();
    finding.message.pattern = rule.message;
    finding.message.args.reserve(usualArguments);
    finding.message.args.push_back({"component", here.labelled()});
    return finding;
}

Finding& Report::add(const Rule& rule, const Survey& survey, EnvironmentIndex environment)
{
    Finding& finding = findings_.emplace_back();
    finding.rule = &rule;
    finding.severity = rule.severity;
    finding.environment = survey.environmentId(environment);
    finding.message = {rule.message, {}};
    if (environment < survey.shared()) {
        const Environment& here = survey.environments()[environment];
        finding.message.args.push_back({"environment", here.name.empty() ? here.id : here.name});
    }
    return finding;
}

void with(Finding& finding, std::string_view name, ArgValue value)
{
    if (auto* text = std::get_if<std::string>(&value); text && looksLikeCredential(*text))
        *text = hidingCredentials(*text);
    finding.message.args.push_back({name, std::move(value)});
}

} // namespace designer
