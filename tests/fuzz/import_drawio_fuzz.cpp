#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "exchange/drawio_import.h"
#include "format/format.h"

/// Whatever is imported must be a design that can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace designer;
    const Catalogue& catalogue = Catalogue::builtIn();
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto imported = importDrawio(bytes, catalogue, {}, Language::en);
    if (!std::holds_alternative<DrawingImport>(imported))
        return 0;
    const auto& drawing = std::get<DrawingImport>(imported);
    const std::string written = writeDesign(drawing.design, catalogue);
    const auto again = readDesign(written, catalogue);
    if (drawing.report.empty() || !std::holds_alternative<Design>(again)
        || writeDesign(std::get<Design>(again), catalogue) != written)
        std::abort();
    return 0;
}
