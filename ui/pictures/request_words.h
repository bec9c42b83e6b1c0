#pragma once

#include <QString>

#include "exchange/exporter.h"

namespace designer::ui {

/// "Production", or "All environments, values of Production"; empty in a design without environments.
QString environmentInWords(const ExportRequest& request);

/// "November 24, 2026", "24 de noviembre de 2026"; the day as it is when it is no date.
QString dayInWords(const std::string& day, Language language);

} // namespace designer::ui
