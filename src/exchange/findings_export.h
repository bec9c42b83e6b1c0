#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "json/json.h"
#include "json/walker.h"

namespace designer {

/// A design that was checked, for whoever reports what was found.
struct CheckedDesign {
    std::string file;
    std::string_view text; // of the file, for the place of each finding
    const Analysis* analysis = nullptr;
    std::string environment; // only findings of this one and design-wide ones; empty: all

    /// The findings that are reported, in the analysis' order.
    std::vector<const Finding*> findings() const;
    Analysis::Counts counts() const { return analysis->counts(environment); }
};

/// "error", "warning", "advice".
std::string_view severityName(Severity severity);

/// Where the items of a design file stand, for messages that name a place.
class DesignPlaces {
public:
    explicit DesignPlaces(std::string_view text);
    /// The property of the component or wire that a finding is about, else the item, else the start.
    json::Place of(const Finding& finding) const;

private:
    struct Item {
        std::string id;
        std::size_t offset;
    };
    static std::vector<Item> items(std::string_view text, json::Walker& walker);
    static const Item* find(const std::vector<Item>& items, std::string_view id);
    json::Place at(std::size_t offset) const;
    std::size_t charactersBefore(std::size_t offset) const;

    std::string_view text_;
    std::vector<Item> components_, connections_;
    std::vector<std::size_t> lines_;     // where each starts
    std::vector<std::size_t> blocks_{0}; // characters before each block of the text: a line may be the whole of it
};

/// One element of `designs` in the output of `check --format json`.
json::Value findingsJson(const CheckedDesign& checked, Language language);

/// A SARIF 2.1.0 log of all designs; accepted findings are suppressed results.
std::string findingsSarif(std::span<const CheckedDesign> designs, Language language);

/// A JUnit report: a suite for each design, a failing case for each finding at or above `failing`.
std::string findingsJunit(std::span<const CheckedDesign> designs, Severity failing, Language language);

} // namespace designer
