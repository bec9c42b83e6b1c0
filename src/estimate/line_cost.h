#pragma once

#include <optional>
#include <string_view>

#include "estimate/estimate.h"
#include "estimate/line_items.h"

namespace designer {

// The arithmetic of one line: what is read from the design, and what it costs.

/// What a line multiplies. `why` keeps the first thing that is wrong with it.
struct Inputs {
    Micro first = oneMicro;
    Micro second = 0;
    Micro multiplier = oneMicro;
    std::optional<Micro> mostInstances = 0; // none: makes no sense
    WhyUnknown why = WhyUnknown::known;

    void note(WhyUnknown problem)
    {
        if (why == WhyUnknown::known)
            why = problem;
    }
};

/// What a line costs for one.
struct Price {
    std::optional<Micro> first;
    std::optional<Micro> second = 0;
    std::string_view variant = {};
    const json::Array* variants = nullptr;
    bool included = false;
    bool chosen = true;
    std::uint16_t missingKey = 0;
};

Micro halfUp(Micro value, Micro unit);
/// Up to the next whole one.
Micro wholeUp(Micro value);

/// An amount of at least 0; 0, with a note, where there is none.
Micro amount(const Here& here, Key property, Inputs& inputs);
/// A whole number of at least 1; 1, with a note, where there is none.
Micro multiplier(const Here& here, Key property, Inputs& inputs);
/// Size and instances of a container or of an SSO's containers.
Inputs instances(const Here& here);
/// Whether a property is there and not 0.
bool isPositive(const Here& here, Key property);

/// Fills in a line whose item is known: at no cost, or by its inputs and price.
void includeAtNoCost(EstimateLine& line);
void computeCost(EstimateLine& line, const Inputs& inputs, const Price& price);

} // namespace designer
