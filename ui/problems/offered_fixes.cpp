#include "ui/problems/offered_fixes.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

#include "analysis/acceptance_rules.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// Findings, and which of the fixes of each: it and its place among them.
struct Way {
    std::vector<std::string> findings;
    std::function<bool(const Fix& fix, std::size_t place)> isIt;
};

/// What a fix does may already mend the next finding (a component that lives in all
/// environments), so every one is looked for again.
Design mended(const Analysis& analysis, const Way& way, const Design& design)
{
    Design now = design;
    for (const std::string& id : way.findings) {
        std::optional<Analysis> fresh;
        const Analysis& then = now == analysis.design()
                                   ? analysis
                                   : fresh.emplace(analyse(now, analysis.survey->catalogue(), *analysis.rateCard));
        const auto left = std::find_if(then.findings.begin(), then.findings.end(),
                                       [&id](const Finding& finding) { return finding.id() == id; });
        if (left == then.findings.end())
            continue;
        const std::vector<Fix> fixes = fixesFor(then, *left);
        std::size_t place = 0;
        while (place < fixes.size() && !way.isIt(fixes[place], place))
            ++place;
        if (place < fixes.size())
            now = fixes[place].apply(now);
    }
    return now;
}

OfferedFix offered(const QString& title, const std::shared_ptr<const Analysis>& analysis, Way way)
{
    return {title, [analysis, way = std::move(way)](const Design& design) { return mended(*analysis, way, design); }};
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

/// Findings times components: each finding costs an analysis, 1.3 to 1.8 µs for
/// every component, and somebody waits for the price of the fix. Some 100 ms.
constexpr std::size_t mostEffort = 60'000;

void addForAll(std::vector<OfferedFix>& out, const std::shared_ptr<const Analysis>& analysis, const FindingRow& row,
               Language language, std::size_t rows)
{
    const std::vector<const Finding*> all = alike(*analysis, row);
    const bool more = all.size() > row.findings.size();
    const std::size_t effort = all.size() * analysis->design().components().size();
    if (!more || row.first().accepted || effort * rows > mostEffort)
        return;
    std::vector<std::string> ids;
    ids.reserve(all.size());
    for (const Finding* finding : all)
        ids.push_back(finding->id());
    for (std::size_t place = 0; place < fixesFor(*analysis, row.first()).size(); ++place)
        out.push_back(offered(titleForAll(*analysis, all, place, language), analysis,
                              {ids, [place](const Fix&, std::size_t at) { return at == place; }}));
}

bool isAboutAcceptance(const Rule& rule)
{
    const auto rules = acceptanceRules();
    return std::any_of(rules.begin(), rules.end(), [&rule](const Rule& each) { return &each == &rule; });
}

} // namespace

std::vector<OfferedFix> offeredFixes(const std::shared_ptr<const Analysis>& analysis, const FindingRow& row,
                                     Language language, std::size_t rows)
{
    std::vector<std::pair<QString, std::vector<std::string>>> byTitle; // and the findings that it mends
    for (const Finding* finding : row.findings)
        for (const Fix& fix : fixesFor(*analysis, *finding)) {
            const QString title = qt(fix.title.in(language));
            auto at =
                std::find_if(byTitle.begin(), byTitle.end(), [&](const auto& each) { return each.first == title; });
            if (at == byTitle.end())
                at = byTitle.insert(byTitle.end(), {title, {}});
            at->second.push_back(finding->id());
        }
    std::vector<OfferedFix> out;
    for (const auto& [title, findings] : byTitle) {
        const auto named = [language, words = utf8(title)](const Fix& fix, std::size_t) {
            return fix.title.in(language) == words;
        };
        out.push_back(offered(title, analysis, {findings, named}));
    }
    addForAll(out, analysis, row, language, rows);
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
