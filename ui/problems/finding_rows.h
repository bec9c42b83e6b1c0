#pragma once

#include <QString>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "ui/render/severity_mark.h"

namespace designer::ui {

/// What one rule says of one thing, in one environment or alike in several. The
/// findings belong to the analysis that they were read from.
struct FindingRow {
    std::vector<const Finding*> findings; // never empty; in the analysis' order

    const Finding& first() const { return *findings.front(); }
    Weight weight() const { return weightOf(first()); }
    bool holds(std::string_view findingId) const;
    /// Whether both say the same of the same thing.
    bool sameAs(const FindingRow& other) const;
};

/// What of an analysis is shown.
struct FindingFilter {
    QString text; // words that must all be there, whatever their case and accents
    std::array<bool, 4> weights{true, true, true, true};
    std::string environment; // id; empty: all
    bool operator==(const FindingFilter&) const = default;
};

/// The rows that pass, in the analysis' order, what is accepted after the rest.
std::vector<FindingRow> findingRows(const Analysis& analysis, const FindingFilter& filter, Language language);

/// The message; of several environments, one that names them all.
QString messageWords(const FindingRow& row, const Design& design, Language language);
/// "Production, QA"; empty for what belongs to no environment.
QString environmentWords(const FindingRow& row, const Design& design);
/// The name of the component, or of the design.
QString componentWords(const FindingRow& row, const Design& design, Language language);

} // namespace designer::ui
