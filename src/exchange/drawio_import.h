#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"
#include "design/design.h"
#include "json/json.h"

namespace designer {

/// A drawing of another program as a design, and what became of its parts, in words for people.
struct DrawingImport {
    Design design;
    std::vector<Message> report; // at least one
};

/// Reads a draw.io file, also compressed, `.drawio.svg` and `.drawio.png`. What `drawioExport`
/// wrote comes back as it was, with what was moved, renamed, rewired, copied, added or deleted in
/// draw.io since. Of other drawings shapes of AWS become components, arrows between them wires
/// where those are legal, everything else that says something notes. One page is read: the first
/// that holds a design, else the first. `language` is that of new names.
json::Result<DrawingImport> importDrawio(std::string_view bytes, const Catalogue& catalogue, const std::string& file,
                                         Language language);

} // namespace designer
