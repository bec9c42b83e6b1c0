#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "design/design.h"

namespace designer {

/// Where one field stands in an item. Environments and names are as they are
/// in the item; `text` escapes them.
struct FieldPath {
    std::string_view section;     // "name", "properties", "overrides", "contacts/dns/extra"
    std::string_view environment; // of an override
    std::string_view name;        // of a property or of an unknown key

    /// "overrides/qa/vcpu", with "~" and "/" in names escaped as in a JSON pointer.
    std::string text() const;
};

/// A field's value, or nothing where the item does not have the field: a
/// property that is null is something else than one that is not there.
using FieldValue = std::optional<json::Value>;
inline json::Value orNull(const FieldValue& value)
{
    return value.value_or(json::Value());
}

/// Called with the value before and after; at least one is there.
using FieldVisitor = std::function<void(const FieldPath&, const FieldValue&, const FieldValue&)>;

// For `Component`, `Connection`, `Note`, `Group`, `Acceptance`, `Environment`
// and `Header`. Ids are no fields, nor are a header's environments: they are
// items with an id of their own.

/// Every field that differs, in the order of the file.
template <typename T> void eachDifference(const T& before, const T& after, const FieldVisitor& visit);
template <typename T> FieldValue fieldOf(const T& item, const FieldPath& path);
template <typename T> void setField(T& item, const FieldPath& path, const FieldValue& value);
/// All fields as one object.
template <typename T> json::Value valueOf(const T& item);

} // namespace designer
