#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json/value.h"

namespace designer {

// Where a rate's key (see `RateCard`) stands below `rates` in a card's file.

/// "byType", "byLocation": an object that holds a rate for each choice.
bool holdsRatesByChoice(std::string_view member);
/// "rate", "perVcpu", "perGb".
bool holdsRate(std::string_view member);

/// A rate as it stands in a file, whatever its value.
struct RatePlace {
    std::string key;
    std::vector<std::string> steps; // from `rates`: {"container", "perVcpu"}
    json::Value value;
    std::string unit; // the file's words for what it is for; may be empty
};

/// The rates below `rates` in order of the file; what has not the shape of a
/// card is passed over.
std::vector<RatePlace> ratePlaces(const json::Value& rates);

/// Where the schema wants a rate that the file does not have yet.
std::vector<std::string> stepsOf(std::string_view key);

} // namespace designer
