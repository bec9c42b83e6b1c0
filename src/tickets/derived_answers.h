#pragma once

#include <span>
#include <string>

#include "design/survey.h"

namespace designer {

/// A part of a ticket field that no property holds: the drawing answers it.
struct DerivedAnswer {
    Key kind;
    Key field; // key of the ticket field
    Text label;
    /// Empty when the drawing does not say it. Clean text without credentials.
    std::string (*words)(const Here& here, Language language) = nullptr;
    /// Whether the ticket cannot go as the drawing is here; null: it always can.
    bool (*missing)(const Here& here) = nullptr;
    Text whatIsMissing;
};

std::span<const DerivedAnswer> derivedAnswers();

} // namespace designer
