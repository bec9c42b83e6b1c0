#pragma once

#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"

namespace designer {

/// The kinds that somebody may mean who typed this, best first: by label,
/// synonym, what backs it, in both languages, without regard to case and
/// accents; letters may be left out ("ldbl"). Nothing typed: all, in the
/// catalogue's order.
std::vector<const Kind*> searchKinds(const Catalogue& catalogue, std::string_view typed);

/// How well a text answers what was typed: 0 not at all, higher is better. For
/// lists other than of kinds (commands, recent files).
int matchQuality(std::string_view text, std::string_view typed);

} // namespace designer
