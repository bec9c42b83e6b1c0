#pragma once

namespace designer {

/// Lets the heap of this process grow in large steps, onto large pages where the
/// system offers them, and keep what it has: most of the time of a short run on
/// a large design would otherwise go into getting memory page by page. Costs
/// address space only. Call it first in `main`; does nothing where the C library is not glibc.
void useLargePages();

} // namespace designer
