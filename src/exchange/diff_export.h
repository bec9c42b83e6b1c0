#pragma once

#include <vector>

#include "design/diff.h"
#include "text/text.h"
#include "json/json.h"

namespace designer {

/// One kind of item of a difference.
struct DiffSection {
    std::string_view key; // "components"
    Text singular;        // "component"
    const std::vector<ItemChange>* items = nullptr;
};
std::vector<DiffSection> sections(const DesignDiff& difference);

/// What `diff --format json` prints.
json::Value diffJson(const DesignDiff& difference);
json::Value conflictJson(const MergeConflict& conflict);

} // namespace designer
