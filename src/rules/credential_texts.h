#pragma once

#include <string_view>

#include "design/design.h"

namespace designer {

/// Whether some text within a value looks like a credential.
bool holdsCredential(const json::Value& value);

/// The value with every such part of its texts replaced.
json::Value withCleanTexts(const json::Value& value, std::string_view replacement);

/// With the texts of one property of a component cleaned wherever it writes them: in the property,
/// its overrides, or the unknown key of that name. The property "name" stands for the name as well.
Design withCleanProperty(const Design& design, std::string_view component, Key property, std::string_view replacement);

/// With one property of a wire cleaned.
Design withCleanWire(const Design& design, std::string_view connection, Key property, std::string_view replacement);

/// With the texts cleaned that belong to no component: of the header, its contacts, notes and acceptances.
Design withCleanWords(const Design& design, std::string_view replacement);

/// Without the value of a secret: unknown properties that are named like one go away, and
/// credentials are cut out of all its other texts.
Design withoutSecretValue(const Design& design, const Catalogue& catalogue, std::string_view secret);

/// Whether a property is one that a secret does not have and that is named like its value.
bool isSecretValue(const Kind& kind, std::string_view property, const json::Value& value);

} // namespace designer
