#pragma once

#include <span>

#include "exchange/exporter.h"

namespace designer {

/// The forms that are workbooks: the quote.
std::span<const Exporter> workbookExporters();

} // namespace designer
