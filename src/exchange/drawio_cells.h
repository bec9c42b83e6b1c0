#pragma once

#include <string_view>

#include "layout/geometry.h"

/// What the cells of a draw.io file that this program writes keep of a design, as
/// attributes of their own, and where they stand: the writer's and the reader's agreement.
namespace designer::drawio {

// Attributes.
inline constexpr std::string_view designData = "connectDesign";       // of cell 0: the design without what cells hold
inline constexpr std::string_view componentData = "connectComponent"; // the component as in a design file
inline constexpr std::string_view wireData = "connectWire";           // the wire likewise
inline constexpr std::string_view noteData = "connectNote";           // the note's id
inline constexpr std::string_view zoneData = "connectZone";           // of an area: its key
inline constexpr std::string_view drawnAt = "connectDrawn"; // where it was drawn: what stays there is unchanged

/// A symbol stands in the middle of its card, its name below it.
inline constexpr int symbolSize = 40;
inline Rect symbolOn(const Rect& card)
{
    return {card.center().x - symbolSize / 2, card.center().y - symbolSize / 2, symbolSize, symbolSize};
}
inline Point cardAround(Point symbolCentre)
{
    return {symbolCentre.x - cardWidth / 2, symbolCentre.y - cardHeight / 2};
}

/// What is docked stands right of its host's symbol, in columns of two.
inline constexpr int dockedSize = 18;
inline Rect dockedBeside(int ordinal)
{
    constexpr int step = dockedSize + 4;
    return {symbolSize + 4 + ordinal / 2 * step, ordinal % 2 * step, dockedSize, dockedSize};
}

} // namespace designer::drawio
