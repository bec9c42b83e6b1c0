#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/analysis.h"

namespace designer {

/// Which errors hold tickets back: those of their components where the ticket
/// asks for something (an error cannot be accepted). A field that the ticket
/// lacks is a gap of the ticket and not counted here. Refers to the analysis.
class HeldBack {
public:
    explicit HeldBack(const Analysis& analysis);

    std::vector<const Finding*> by(const Ticket& ticket) const;

private:
    std::unordered_map<std::string, std::vector<const Finding*>> errors_; // by component
};

} // namespace designer
