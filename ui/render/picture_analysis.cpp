#include <tuple>

#include "ui/render/picture.h"
#include "ui/render/words.h"

// What an analysis adds to the drawing: badges and MRU.

namespace designer::ui {

void Picture::collectBadges(CardShape& card) const
{
    const auto add = [&card, this](const std::string& id) {
        const auto badge = badges_.find(id);
        if (badge == badges_.end())
            return;
        card.errors += badge->second.errors;
        card.warnings += badge->second.warnings;
        card.accepted += badge->second.accepted;
    };
    add(card.id);
    for (const std::string& id : card.dockedIds)
        add(id);
    const auto amount = amounts_.find(card.id);
    if (amount == amounts_.end() || (amount->second.included && amount->second.mru == 0 && amount->second.complete))
        card.mru.clear();
    else if (amount->second.mru == 0 && !amount->second.complete)
        card.mru = QStringLiteral("?"); // unknown is never zero
    else
        card.mru = (amount->second.complete ? QString() : QStringLiteral("≥ "))
                   + qt(formatDecimal(amount->second.mru, 2, language_));
}

void Picture::readAnalysis(const Analysis* analysis)
{
    badges_.clear();
    amounts_.clear();
    if (!analysis)
        return;
    for (const Finding& finding : analysis->findings) {
        const bool here = environment_.empty() || finding.environment.empty() || finding.environment == environment_;
        if (finding.component.empty() || !here || finding.severity == Severity::advice)
            continue;
        Badge& badge = badges_[finding.component];
        ++(finding.accepted ? badge.accepted : finding.severity == Severity::error ? badge.errors : badge.warnings);
    }
    const auto add = [this](const EnvironmentEstimate& estimate) {
        for (const EstimateLine& line : estimate.lines) {
            if (!line.component)
                continue;
            Amount& amount = amounts_[line.component->id];
            amount.mru += line.mru.value_or(0);
            amount.complete = amount.complete && line.mru.has_value();
            amount.included = amount.included || line.status == LineStatus::included;
        }
    };
    const std::string shown = shownEnvironment();
    for (const EnvironmentEstimate& estimate : analysis->estimate.environments)
        if (analysis->survey->environmentId(estimate.environment) == shown)
            add(estimate);
    add(analysis->estimate.shared);
}

std::vector<Rect> Picture::setAnalysis(const Analysis* analysis)
{
    readAnalysis(analysis);
    std::vector<Rect> dirty;
    for (CardShape& card : cards_) {
        if (!card.described)
            continue;
        const auto before = std::tuple(card.errors, card.warnings, card.accepted, card.mru);
        card.errors = card.warnings = card.accepted = 0;
        collectBadges(card);
        if (before != std::tie(card.errors, card.warnings, card.accepted, card.mru))
            dirty.push_back(card.rect.grown(badgeReach));
    }
    return dirty;
}

} // namespace designer::ui
