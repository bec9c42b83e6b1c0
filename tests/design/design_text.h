#pragma once

#include <gtest/gtest.h>

#include "format/format.h"

namespace designer::testing {

/// A design from the members of its file behind "version".
inline Design designOf(const std::string& members)
{
    const std::string text =
        R"({"format": "modyo-connect-design", "version": 1)" + (members.empty() ? "" : ", " + members) + "}";
    json::Result<Design> result = readDesign(text, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&result))
        ADD_FAILURE() << error->in(Language::en);
    return std::holds_alternative<Design>(result) ? std::get<Design>(result) : Design();
}

inline std::string text(const json::Value& value)
{
    return json::writeCompact(value);
}

} // namespace designer::testing
