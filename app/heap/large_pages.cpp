#include "heap/large_pages.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#endif

namespace designer {

void useLargePages()
{
#if defined(__GLIBC__)
    constexpr int step = 64 << 20;
    constexpr int largestOnHeap = 32 << 20; // the most that glibc takes
    mallopt(M_MMAP_THRESHOLD, largestOnHeap);
    mallopt(M_TRIM_THRESHOLD, 2 * step);
    mallopt(M_TOP_PAD, step);

    // More than what is left of the heap: makes it grow by a step.
    const auto start = reinterpret_cast<std::uintptr_t>(sbrk(0));
    void* volatile block = std::malloc(1 << 20);
    std::free(block);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const std::uintptr_t first = (start + page - 1) / page * page;
    if (end > first)
        madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
#endif
}

} // namespace designer
