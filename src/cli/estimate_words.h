#pragma once

#include "text/text.h"

// Words that tables of costs share.

namespace designer::cli {

inline constexpr Text environmentItself{"(environment)", "(ambiente)"};
inline constexpr Text onceForTheDesign{"Once for the design", "Una vez por diseño"};
inline constexpr Text totalWord{"Total", "Total"};

} // namespace designer::cli
