#pragma once

#include <QString>
#include <vector>

#include "tickets/ticket_gaps.h"

namespace designer::ui {

/// Where a gap stands in a text, and which one it is.
struct GapSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    std::size_t gap = 0;
};

/// In the order of the text; a gap may be broken over lines.
std::vector<GapSpan> gapSpans(const QString& text, const std::vector<TicketGap>& gaps);

} // namespace designer::ui
