#pragma once

#include "catalogue/catalogue.h"

namespace designer {

/// What a family of kinds is called, as a heading.
constexpr Text familyName(Family family)
{
    constexpr Text names[] = {
        {"Network", "Red"},        {"Compute", "Cómputo"},      {"Data", "Datos"},      {"Storage", "Almacenamiento"},
        {"Security", "Seguridad"}, {"Messaging", "Mensajería"}, {"Outside", "Externos"}};
    return names[static_cast<std::size_t>(family)];
}

} // namespace designer
