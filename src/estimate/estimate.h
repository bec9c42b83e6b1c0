#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "design/survey.h"
#include "estimate/ratecard.h"

namespace designer {

/// MRU per month in millionths.
using Mru = Micro;

enum class LineStatus : std::uint8_t { rated, included, unknown };

/// Why a line has no MRU.
enum class WhyUnknown : std::uint8_t {
    known,
    rate,       ///< the card has no value for one of its keys
    choice,     ///< the type, store or location that decides the rate is not chosen
    amount,     ///< an amount is missing, negative or no number
    multiplier, ///< redundancy or nodes are missing or no whole number of at least 1
    tooLarge    ///< beyond the arithmetic
};

/// What a line counts; its words and formula live in one table (`lineItem`).
struct LineItem;

/// One line of the ledger. Numbers only: the formula's text and the rate keys
/// are made when somebody reads them.
struct EstimateLine {
    const LineItem* item = nullptr;
    const Component* component = nullptr; // null: the environment itself
    LineStatus status = LineStatus::rated;
    WhyUnknown why = WhyUnknown::known;
    std::uint16_t missingKey = 0; // position in `rateKeys` of what the card lacks, for WhyUnknown::rate
    Micro quantity = 0;           // what the rate is multiplied by (instances, GB, TB, millions)
    std::optional<Micro> rate;    // for one of them
    std::optional<Mru> mru;       // none while unknown
    std::optional<Mru> ceiling;   // the same with maxInstances in place of redundancy; none where that makes no sense
    // Inputs of the formula, where the item has them: e.g. vCPU and GB of a container.
    Micro firstInput = 0;
    Micro secondInput = 0;
    Micro multiplier = oneMicro;               // redundancy or nodes
    std::string_view rateVariant;              // type, location, store: the last part of the rate key
    const json::Array* rateVariants = nullptr; // instead, where the rate is the mean of several (locations)
};

/// Sum of lines that could be rated; complete when all could.
struct Total {
    Mru mru = 0;
    Mru ceiling = 0;
    bool complete = true;
    /// Lines added in their unrounded millionths. A sum too large for the
    /// arithmetic stays at its limit and is not complete.
    void add(const EstimateLine& line);
    void add(const Total& other);
};

struct EnvironmentEstimate {
    EnvironmentIndex environment = 0;
    Total total;
    std::vector<EstimateLine> lines; // of the environment itself, then in order of component id
};

/// The whole design: every environment, and what is counted once for the design.
/// Refers to the survey and the rate card, which must outlive it.
struct Estimate {
    Total total;
    std::vector<EnvironmentEstimate> environments;
    EnvironmentEstimate shared;
};

/// Formula and rounding: whole multipliers exact, decimal quantities half-up to
/// one millionth, totals from unrounded lines. An amount too large for the
/// arithmetic is unknown, never wrapped.
Estimate estimate(const Survey& survey, const RateCard& card);

/// "container", "sso-base", "storage": stable, for files.
std::string_view itemName(const EstimateLine& line);
/// What the line counts, for people.
Text itemLabel(const EstimateLine& line);
/// "(2 vCPU × 0.82 + 4 GB × 0.09) × 2"; "?" stands for what is not known.
std::string formula(const EstimateLine& line, const RateCard& card, Language language);
/// "container.perVcpu", "container.perGb".
std::vector<std::string> rateKeys(const EstimateLine& line);
/// Why a line is unknown, naming the key that the card lacks; empty when it is known.
Message whyUnknown(const EstimateLine& line);
/// The category of a line for charts: the family of its kind.
Family category(const EstimateLine& line, const Catalogue& catalogue);

} // namespace designer
