#pragma once

#include <string>
#include <string_view>

#include "catalogue/catalogue.h"
#include "design/design.h"
#include "json/json.h"

namespace designer {

/// The version of the design file that is written.
inline constexpr int designFormatVersion = 1;
/// Most components that a file may hold.
inline constexpr std::size_t maximumComponents = 100'000;

/// Reads a design file. Exact about what is wrong and where: JSON errors, wrong
/// types, unknown kinds and environments, duplicate ids, dangling wires, limits
/// (64 MiB, depth 64, 100,000 components). Unknown keys are kept. Older
/// versions are migrated in memory; a newer `version` is refused.
json::Result<Design> readDesign(std::string_view text, const Catalogue& catalogue, const std::string& file = {});

/// `readFile` and `readDesign`.
json::Result<Design> loadDesign(const std::string& path, const Catalogue& catalogue);

/// Canonical form: fixed key order, items by id, two-space indent, LF, one
/// component or wire a line or block. Reading it gives an equal design, and
/// writing that gives the same bytes.
std::string writeDesign(const Design& design, const Catalogue& catalogue);

/// The value of one item as it stands in a file.
json::Value toJson(const Component& component, const Catalogue& catalogue);
json::Value toJson(const Connection& connection, const Catalogue& catalogue);

}  // namespace designer
