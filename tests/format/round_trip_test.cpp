#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "design/random_design.h"
#include "format/format.h"

namespace designer {
namespace round_trip_test {

RC_GTEST_PROP(RoundTrip, ADesignIsReadAsItWasWritten, ())
{
    const Design design = *testing::designs();
    const std::string text = writeDesign(design, Catalogue::builtIn());
    const json::Result<Design> again = readDesign(text, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&again))
        RC_FAIL(error->in(Language::en) + "\n" + text);
    RC_ASSERT(std::get<Design>(again) == design);
    RC_ASSERT(writeDesign(std::get<Design>(again), Catalogue::builtIn()) == text);
}

} // namespace round_trip_test
} // namespace designer
