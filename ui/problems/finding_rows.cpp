#include "ui/problems/finding_rows.h"

#include <QStringList>
#include <algorithm>

#include "design/credentials.h"
#include "ui/problems/plain_words.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr std::string_view environmentArgument = "environment";

bool sameAcceptance(const Acceptance* a, const Acceptance* b)
{
    return (!a && !b) || (a && b && a->reason == b->reason && a->by == b->by && a->on == b->on);
}

bool samePattern(const Finding& a, const Finding& b)
{
    return a.message.pattern == b.message.pattern && a.message.args.size() == b.message.args.size();
}

/// Whether one row can say both: nothing differs but the environment.
bool foldable(const Finding& a, const Finding& b)
{
    if (a.environment.empty() || b.environment.empty() || a.detail != b.detail || a.severity != b.severity
        || a.property != b.property || !sameAcceptance(a.accepted, b.accepted) || !samePattern(a, b))
        return false;
    for (std::size_t i = 0; i < a.message.args.size(); ++i)
        if (a.message.args[i].name != environmentArgument && !(a.message.args[i] == b.message.args[i]))
            return false;
    return true;
}

bool sameSubject(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.component == b.component;
}

bool passes(const Finding& finding, const FindingFilter& filter)
{
    if (!filter.environment.empty() && !finding.environment.empty() && finding.environment != filter.environment)
        return false;
    return filter.weights[static_cast<std::size_t>(weightOf(finding))];
}

/// Findings of one rule about one component stand together in an analysis.
std::vector<FindingRow> folded(const Analysis& analysis, const FindingFilter& filter)
{
    std::vector<FindingRow> rows;
    std::size_t subject = 0; // where the rows about this rule and component begin
    for (const Finding& finding : analysis.findings) {
        if (!passes(finding, filter))
            continue;
        if (subject < rows.size() && !sameSubject(rows[subject].first(), finding))
            subject = rows.size();
        const auto alike = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(subject), rows.end(),
                                        [&](const FindingRow& row) { return foldable(row.first(), finding); });
        if (alike != rows.end())
            alike->findings.push_back(&finding);
        else
            rows.push_back({{&finding}});
    }
    return rows;
}

QString allWords(const FindingRow& row, const Design& design, Language language)
{
    const Rule& rule = *row.first().rule;
    const QStringList parts{messageWords(row, design, language), componentWords(row, design, language),
                            environmentWords(row, design), qt(rule.name), qt(rule.title, language)};
    return plainWords(parts.join(QLatin1Char('\n')));
}

QString environmentName(const Design& design, const std::string& id)
{
    const Environment* environment = design.environment(id);
    return qt(environment && !environment->name.empty() ? environment->name : id);
}

} // namespace

bool FindingRow::holds(std::string_view findingId) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [findingId](const Finding* finding) { return finding->id() == findingId; });
}

bool FindingRow::sameAs(const FindingRow& other) const
{
    const auto same = [](const Finding* a, const Finding* b) {
        return sameSubject(*a, *b) && a->environment == b->environment && a->detail == b->detail
               && a->severity == b->severity && a->message == b->message && sameAcceptance(a->accepted, b->accepted);
    };
    return std::equal(findings.begin(), findings.end(), other.findings.begin(), other.findings.end(), same);
}

std::vector<FindingRow> findingRows(const Analysis& analysis, const FindingFilter& filter, Language language)
{
    std::vector<FindingRow> rows = folded(analysis, filter);
    if (const QStringList words = plainWords(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts); !words.isEmpty())
        std::erase_if(
            rows, [&](const FindingRow& row) { return !holdsAll(allWords(row, analysis.design(), language), words); });
    std::stable_partition(rows.begin(), rows.end(), [](const FindingRow& row) { return !row.first().accepted; });
    return rows;
}

QString messageWords(const FindingRow& row, const Design& design, Language language)
{
    if (row.findings.size() == 1)
        return qt(row.first().message.in(language));
    Message message = row.first().message;
    for (Arg& arg : message.args)
        if (arg.name == environmentArgument)
            arg.value = utf8(environmentWords(row, design));
    return qt(message.in(language));
}

QString environmentWords(const FindingRow& row, const Design& design)
{
    QStringList names;
    for (const Finding* finding : row.findings)
        if (!finding->environment.empty())
            names << environmentName(design, finding->environment);
    return names.join(QStringLiteral(", "));
}

QString componentWords(const FindingRow& row, const Design& design, Language language)
{
    const std::string& id = row.first().component;
    if (id.empty())
        return qt(Text{"Design", "Diseño"}, language);
    const Component* component = design.component(id);
    return qt(hidingCredentials(component && !component->name.empty() ? component->name : id));
}

} // namespace designer::ui
