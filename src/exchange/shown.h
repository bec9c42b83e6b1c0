#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "exchange/exporter.h"

namespace designer {

/// The design as an export shows it: only what was asked for by `only` and lives
/// in the environment that was asked for, with the wires between. A part has the name
/// of its design, and as `partOf` says nothing of its contacts or its client.
Design shownDesign(const ExportRequest& request);

/// The name of the design, or that it has none, on one line and without what looks like a credential.
std::string titleOf(const Design& design, Language language);

/// An area of the drawing, as it is titled.
struct ZoneRow {
    Zone zone;            // what stands there; `global` stands with `internet`
    std::string_view key; // "internet", "aws", "vpc", "client"
    Text title;
    std::string_view within; // key of the area around it, or empty
};
std::span<const ZoneRow> zoneRows();
/// The area in which a component is drawn.
const ZoneRow& zoneRowOf(const Component& component, const Catalogue& catalogue);

/// Names for items of a file that are ASCII letters, digits and "_", start with a
/// letter, and are given once each, whatever the ids of the design are.
class PlainIds {
public:
    /// The name of an item of a kind of items ("c" of components): the same for the same id.
    const std::string& of(std::string_view prefix, std::string_view id);

private:
    std::map<std::string, std::string, std::less<>> names_;
    std::map<std::string, std::size_t> given_; // and how often somebody else wanted it
};

} // namespace designer
