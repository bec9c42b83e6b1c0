#pragma once

#include "exchange/drawio_own.h"

namespace designer::drawio {

/// Adds to a reading what its cells do not say in this program's words: shapes of AWS as
/// components, arrows as wires, the rest as notes. Cells that are done are passed over.
void readForeignCells(const Page& page, const Catalogue& catalogue, Language language, Reading& reading);

} // namespace designer::drawio
