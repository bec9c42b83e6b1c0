#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "layout/geometry.h"
#include "json/json.h"

namespace designer::drawio {

/// A cell of a page, by what draw.io's files say of it.
struct Cell {
    std::string id;
    std::string label; // plain text, with line breaks
    std::string labelOnOneLine() const;
    std::string style;
    std::string parent, source, target;
    bool vertex = false;
    bool edge = false;
    std::optional<Rect> rect;                             // on the drawing, in whole pixels
    std::vector<Point> points;                            // of an edge, likewise
    std::map<std::string, std::string, std::less<>> data; // its own attributes, such as those that we gave it
    bool hasShapes = false;                               // other vertices are in it

    /// Empty where the style does not say it.
    std::string_view styleValue(std::string_view key) const;
    const std::string& own(std::string_view name) const;
};

struct Page {
    Page() = default;
    Page(Page&&) = default; // copies would look up in the original
    Page& operator=(Page&&) = default;

    std::string name;
    std::vector<Cell> cells;

    /// Null for an unknown id; of two with one id the first.
    const Cell* find(std::string_view id) const;
    std::unordered_map<std::string_view, std::size_t> byId;
};

/// Reads `.drawio`, also with compressed pages, `.drawio.svg` and `.drawio.png`.
/// Bounded whatever the bytes are: at most 64 MiB, also after decompression, and
/// eight million elements and attributes; no entities but XML's own. At least one page.
json::Result<std::vector<Page>> readPages(std::string_view bytes, const std::string& file);

} // namespace designer::drawio
