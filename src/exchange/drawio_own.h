#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "design/design.h"
#include "exchange/drawio_file.h"

namespace designer::drawio {

/// What became of a page's cells.
struct Reading {
    Design design;
    std::unordered_map<std::string_view, std::string> components; // ids of components by those of their cells
    std::unordered_set<const Cell*> done;                         // cells that have become part of the design
    std::vector<Message> report;
};

/// Whether a page holds a design that this program wrote.
bool holdsDesign(const Page& page);

/// The design in the cells of such a page, as they are now.
json::Result<Reading> readOwnCells(const Page& page, const Catalogue& catalogue, const std::string& file);

/// Gives ids that nothing else of their sort has.
class FreshIds {
public:
    /// The id itself where it is free, else with a number behind it.
    std::string of(const std::string& id);

private:
    std::unordered_map<std::string, std::size_t> given_; // and how often it was wanted
};

} // namespace designer::drawio
