#pragma once

#include <span>
#include <string>
#include <string_view>

#include "design/design.h"

namespace designer {

/// A design to begin with.
struct Template {
    std::string id;
    OwnedText name;
    OwnedText description;

    /// A fresh design; a template that ships always reads.
    Design design() const;
};

/// The templates that ship with the program, in the order in which they are offered.
std::span<const Template> templates();
/// Null for an unknown id.
const Template* findTemplate(std::string_view id);

} // namespace designer
