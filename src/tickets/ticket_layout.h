#pragma once

#include <string>
#include <vector>

#include "tickets/tickets.h"

namespace designer {

/// A line of a section: a text, or a text for each column. Texts may have
/// several lines; none is escaped yet.
struct TicketEntry {
    std::string label; // may be empty
    std::string text;
    std::vector<std::string> cells; // one a column of the section, or none
};

struct TicketSection {
    std::string heading; // may be empty
    std::vector<TicketEntry> entries;
    std::vector<std::string> columns;
};

/// Lays sections out. Plain: lists in lines of at most 78 characters where words
/// allow it. Markdown: what stands for each column in one table at the end of
/// the last section that has some, everything that people wrote escaped, for
/// Markdown as well as for HTML.
std::string layOut(std::vector<TicketSection> sections, TicketStyle style);

} // namespace designer
