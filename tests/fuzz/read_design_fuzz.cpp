#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "design/diff.h"
#include "format/format.h"

/// Whatever is read must come back from its own canonical text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace designer;
    const Catalogue& catalogue = Catalogue::builtIn();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const json::Result<Design> read = readDesign(text, catalogue);
    if (!std::holds_alternative<Design>(read))
        return 0;
    const Design& design = std::get<Design>(read);
    const std::string written = writeDesign(design, catalogue);
    const json::Result<Design> again = readDesign(written, catalogue);
    if (!std::holds_alternative<Design>(again) || !(std::get<Design>(again) == design)
        || writeDesign(std::get<Design>(again), catalogue) != written)
        std::abort();
    if (!diff(design, std::get<Design>(again)).empty() || !(merge(Design(), design, Design()).design == design))
        std::abort();
    return 0;
}
