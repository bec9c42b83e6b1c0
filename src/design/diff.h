#pragma once

#include <string>
#include <vector>

#include "design/design.h"

namespace designer {

enum class ChangeKind : std::uint8_t { added, removed, changed };

/// One part of an item that differs: "name", "at", "properties/vcpu",
/// "overrides/qa/vcpu", "from". Null value: not there.
struct FieldChange {
    std::string path;
    json::Value before;
    json::Value after;
};

/// An item of one shelf that differs.
struct ItemChange {
    ChangeKind kind = ChangeKind::changed;
    std::string id;
    std::vector<FieldChange> fields; // empty for added and removed
};

/// The one way to say what changed between two designs.
struct DesignDiff {
    std::vector<FieldChange> header;
    std::vector<ItemChange> components, connections, notes, groups, accepted;
    bool empty() const;
};

DesignDiff diff(const Design& before, const Design& after);

/// Only which ids differ: what a canvas needs, without building values.
struct TouchedIds {
    bool header = false;
    std::vector<std::string> components, connections, notes, groups, accepted;
    bool empty() const;
};
TouchedIds touched(const Design& before, const Design& after);

struct MergeConflict {
    std::string where; // "components/accounts/properties/vcpu"
    json::Value base, ours, theirs;
};

struct MergeResult {
    Design design; // valid; conflicts resolved towards ours
    std::vector<MergeConflict> conflicts;
};

/// Three-way merge, field by field.
MergeResult merge(const Design& base, const Design& ours, const Design& theirs);

} // namespace designer
