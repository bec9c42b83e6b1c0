#pragma once

#include <string>
#include <string_view>

#include "catalogue/catalogue.h"
#include "design/design.h"
#include "json/json.h"

namespace designer {

/// What a design file says it is, in its first key.
inline constexpr std::string_view designFormatName = "modyo-connect-design";
/// The version of the design file that is written.
inline constexpr int designFormatVersion = 1;

// The most that one file may hold, refused before memory is spent on more.
inline constexpr std::size_t maximumComponents = 100'000;
inline constexpr std::size_t maximumConnections = 300'000;
inline constexpr std::size_t maximumEnvironments = 50;
inline constexpr std::size_t maximumNotes = 100'000;
inline constexpr std::size_t maximumGroups = 100'000;
inline constexpr std::size_t maximumAcceptances = 300'000;
/// Of one connection.
inline constexpr std::size_t maximumBends = 1'000;
/// Different names of properties in one file.
inline constexpr std::size_t maximumPropertyNames = 10'000;

/// Reads a design file. Exact about what is wrong and where: JSON errors, wrong
/// types, unknown kinds and environments, duplicate ids, dangling wires, limits
/// (64 MiB, depth 64, the counts above). Unknown keys are kept, in the order of
/// their names. Positions are rounded to whole pixels; database types are read
/// by their canonical names. A `version` other than the one written is refused.
json::Result<Design> readDesign(std::string_view text, const Catalogue& catalogue, const std::string& file = {});

/// `readFile` and `readDesign`.
json::Result<Design> loadDesign(const std::string& path, const Catalogue& catalogue);

/// Canonical form: fixed key order, items by id, two-space indent, LF, one
/// component or wire a line or block. Reading it gives an equal design, and
/// writing that gives the same bytes.
std::string writeDesign(const Design& design, const Catalogue& catalogue);

/// The value of one item as it stands in a file; null when a text in it is not
/// valid UTF-8.
json::Value toJson(const Component& component, const Catalogue& catalogue);
json::Value toJson(const Connection& connection, const Catalogue& catalogue);

} // namespace designer
