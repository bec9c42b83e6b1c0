#pragma once

#include <string>
#include <string_view>

#include "catalogue/catalogue.h"

namespace designer {

// Names of shapes in draw.io's AWS library ("mxgraph.aws4"); none of its artwork is part of the program.

/// The style of a component of this kind, without a trailing text of its own.
std::string shapeStyle(Key kind);

/// The style of the area with this key (see `zoneRows`), a container of what stands in it.
std::string areaStyle(std::string_view zone);

/// By what it means, and whether its source is docked on its target.
std::string wireStyle(WireMeaning meaning, bool docked);

/// What a shape of draw.io's AWS libraries stands for, by its name there
/// ("application_load_balancer"), whatever the case; empty: nothing that Modyo Connect has.
Key kindOfShape(std::string_view name);

} // namespace designer
