#pragma once

#include <string>
#include <vector>

#include "ui/render/picture.h"

namespace designer::ui {

/// Everything that the keyboard walks, as one reads: cards row by row, then notes.
std::vector<std::string> readingOrder(const Picture& picture);

/// The nearest card or note from a place, in one of the four directions of the
/// arrow keys; empty: none.
std::string neighbour(const Picture& picture, const std::string& from, int arrowKey);

/// One step in the direction of an arrow key; {0, 0} for any other key.
Point arrowDirection(int key);

} // namespace designer::ui
