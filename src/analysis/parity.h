#pragma once

#include <cstdint>
#include <vector>

#include "design/survey.h"
#include "text/text.h"

namespace designer {

/// Whether a difference between environments is one that is expected.
enum class Verdict : std::uint8_t {
    accident, ///< what is tested is not what will run, or not what protects it
    meant     ///< a smaller size, a default of the kind of environment, a value of each environment's own
};

/// What is there in one environment.
struct ParityCell {
    bool lives = false;
    const json::Value* value = nullptr; // null: none
    bool own = false;                   // given for this environment only
};

/// A component, or one property of it, that is not the same in every
/// environment. Refers to the survey, which must outlive it.
struct ParityDifference {
    NodeIndex node = 0;
    const Property* property = nullptr; // null: whether it lives there
    Verdict verdict = Verdict::meant;
    Message reason;
    std::vector<ParityCell> cells; // by EnvironmentIndex
};

/// Every difference between the environments of a design, accidents first,
/// then by component, presence before properties in the guide's order. Nothing
/// for a design with fewer than two environments.
std::vector<ParityDifference> parity(const Survey& survey);

} // namespace designer
