#include "ui/problems/offered_fixes.h"

#include <QCoreApplication>
#include <algorithm>

#include "analysis/acceptance_rules.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// One fix of one finding.
struct Candidate {
    std::string finding;
    Fix fix;
};

/// What a fix does may already mend the next environment (a component that lives
/// in all of them), so every later finding is looked for again.
Design mendedEverywhere(const Analysis& analysis, const std::vector<Candidate>& candidates, const Design& design,
                        Language language)
{
    const std::string title = candidates.front().fix.title.in(language);
    Design now = candidates.front().fix.apply(design);
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        const Analysis then = analyse(now, analysis.survey->catalogue(), *analysis.rateCard);
        const auto left = std::find_if(then.findings.begin(), then.findings.end(),
                                       [&](const Finding& finding) { return finding.id() == candidates[i].finding; });
        if (left == then.findings.end())
            continue;
        for (const Fix& fix : fixesFor(then, *left))
            if (fix.title.in(language) == title) {
                now = fix.apply(now);
                break;
            }
    }
    return now;
}

/// With everything that a rule finds mended the same way: by the fix that stands
/// at the same place among the fixes of each finding.
Design mendedAll(const Analysis& analysis, const std::vector<std::string>& findings, std::size_t place,
                 const Design& design)
{
    Design now = design;
    for (const std::string& id : findings) {
        const Analysis then = analyse(now, analysis.survey->catalogue(), *analysis.rateCard);
        const auto left = std::find_if(then.findings.begin(), then.findings.end(),
                                       [&id](const Finding& finding) { return finding.id() == id; });
        if (left == then.findings.end())
            continue;
        if (const std::vector<Fix> fixes = fixesFor(then, *left); place < fixes.size())
            now = fixes[place].apply(now);
    }
    return now;
}

/// What the rule of a row finds and nobody accepted, the row's own first.
std::vector<const Finding*> alike(const Analysis& analysis, const FindingRow& row)
{
    std::vector<const Finding*> out = row.findings;
    for (const Finding& finding : analysis.findings)
        if (finding.rule == row.first().rule && !finding.accepted && !row.holds(finding.id()))
            out.push_back(&finding);
    return out;
}

/// The title of a fix where it says the same of all, else what they are about.
QString titleForAll(const Analysis& analysis, const std::vector<const Finding*>& findings, std::size_t place,
                    Language language)
{
    const auto titleOf = [&](const Finding& finding) {
        const std::vector<Fix> fixes = fixesFor(analysis, finding);
        return place < fixes.size() ? qt(fixes[place].title.in(language)) : QString();
    };
    const QString title = titleOf(*findings.front());
    const bool same = std::all_of(findings.begin(), findings.end(),
                                  [&](const Finding* finding) { return titleOf(*finding) == title; });
    return QCoreApplication::translate("designer::ui::OfferedFix", "Everywhere (%1): %2")
        .arg(findings.size())
        .arg(same ? title : qt(findings.front()->rule->title, language));
}

void addForAll(std::vector<OfferedFix>& out, const std::shared_ptr<const Analysis>& analysis, const FindingRow& row,
               Language language)
{
    constexpr std::size_t mostEffort = 8000; // components looked at, which is some 100 ms
    const std::vector<const Finding*> all = alike(*analysis, row);
    const bool more = all.size() > row.findings.size();
    if (!more || row.first().accepted || all.size() * analysis->design().components().size() > mostEffort)
        return;
    std::vector<std::string> ids;
    for (const Finding* finding : all)
        ids.push_back(finding->id());
    for (std::size_t place = 0; place < fixesFor(*analysis, row.first()).size(); ++place)
        out.push_back({titleForAll(*analysis, all, place, language), [analysis, ids, place](const Design& design) {
                           return mendedAll(*analysis, ids, place, design);
                       }});
}

bool isAboutAcceptance(const Rule& rule)
{
    const auto rules = acceptanceRules();
    return std::any_of(rules.begin(), rules.end(), [&rule](const Rule& each) { return &each == &rule; });
}

} // namespace

std::vector<OfferedFix> offeredFixes(const std::shared_ptr<const Analysis>& analysis, const FindingRow& row,
                                     Language language)
{
    std::vector<std::pair<QString, std::vector<Candidate>>> byTitle;
    for (const Finding* finding : row.findings)
        for (Fix& fix : fixesFor(*analysis, *finding)) {
            const QString title = qt(fix.title.in(language));
            auto at =
                std::find_if(byTitle.begin(), byTitle.end(), [&](const auto& each) { return each.first == title; });
            if (at == byTitle.end())
                at = byTitle.insert(byTitle.end(), {title, {}});
            at->second.push_back({finding->id(), std::move(fix)});
        }
    std::vector<OfferedFix> out;
    for (auto& [title, candidates] : byTitle)
        out.push_back({title, [analysis, candidates = std::move(candidates), language](const Design& design) {
                           return mendedEverywhere(*analysis, candidates, design, language);
                       }});
    addForAll(out, analysis, row, language);
    return out;
}

void applyFix(Session& session, const OfferedFix& fix)
{
    session.apply(fix.title, fix.apply(session.design()));
    session.settle();
}

QString whyNotAcceptable(const FindingRow& row, Language language)
{
    if (row.first().severity == Severity::error)
        return qt(findRule("acceptance-of-error")->why, language);
    if (isAboutAcceptance(*row.first().rule))
        return qt(Text{"It is about an acceptance itself: withdraw that one or accept its problem anew.",
                       "Trata de una aceptación: retírela o acepte su problema nuevamente."},
                  language);
    return {};
}

Design accepting(const Design& design, const FindingRow& row, const QString& reason, const QString& by,
                 const QString& isoDate)
{
    Design out = design;
    for (const Finding* finding : row.findings) {
        Acceptance acceptance;
        acceptance.id = finding->id();
        if (const Acceptance* earlier = design.accepted().find(acceptance.id))
            acceptance.extra = earlier->extra;
        acceptance.reason = utf8(reason.trimmed());
        acceptance.by = utf8(by.trimmed());
        acceptance.on = utf8(isoDate);
        acceptance.facts = finding->facts();
        out = out.with(std::move(acceptance));
    }
    return out;
}

Design withdrawing(const Design& design, const FindingRow& row)
{
    Design out = design;
    for (const Finding* finding : row.findings)
        out = out.withoutAcceptance(finding->id());
    return out;
}

} // namespace designer::ui
