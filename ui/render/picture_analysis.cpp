#include <tuple>

#include "ui/render/picture.h"
#include "ui/render/words.h"

// What an analysis adds to the drawing: badges and MRU.

namespace designer::ui {

void Picture::collectBadges(CardShape& card) const
{
    const auto add = [&card, this](const std::string& id) {
        const Known* known = knownOf(id);
        if (!known)
            return;
        card.errors += known->errors;
        card.warnings += known->warnings;
        card.accepted += known->accepted;
    };
    add(card.id);
    for (const std::string& id : card.dockedIds)
        add(id);
    const Known* known = knownOf(card.id);
    if (!known || !known->counted || (known->included && known->mru == 0 && known->complete))
        card.mru.clear();
    else if (known->mru == 0 && !known->complete)
        card.mru = QStringLiteral("?"); // unknown is never zero
    else
        card.mru = (known->complete ? QString() : QStringLiteral("≥ ")) + qt(formatDecimal(known->mru, 2, language_));
}

const Picture::Known* Picture::knownOf(std::string_view component) const
{
    const Handle card = routes_.ends().findCard(component);
    return card < known_.size() ? &known_[card] : nullptr;
}

void Picture::readAnalysis(const Analysis* analysis)
{
    known_.clear();
    if (!analysis)
        return;
    known_.resize(cards_.size());
    Known unheardOf; // of a component that is no more
    const auto of = [this, &unheardOf](const std::string& component) -> Known& {
        const Handle card = routes_.ends().findCard(component);
        return card < known_.size() ? known_[card] : unheardOf;
    };
    for (const Finding& finding : analysis->findings) {
        const bool here = environment_.empty() || finding.environment.empty() || finding.environment == environment_;
        if (finding.component.empty() || !here || finding.severity == Severity::advice)
            continue;
        Known& known = of(finding.component);
        ++(finding.accepted ? known.accepted : finding.severity == Severity::error ? known.errors : known.warnings);
    }
    const auto add = [&of](const EnvironmentEstimate& estimate) {
        for (const EstimateLine& line : estimate.lines) {
            if (!line.component)
                continue;
            Known& known = of(line.component->id);
            known.counted = true;
            known.mru += line.mru.value_or(0);
            known.complete = known.complete && line.mru.has_value();
            known.included = known.included || line.status == LineStatus::included;
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
