#pragma once

#include <QByteArray>

#include "analysis/analysis.h"

namespace designer::ui {

/// The drawing as a light PNG for those who read a ticket: without badges and prices. Empty for a design that draws
/// nothing.
QByteArray designPicture(const Analysis& analysis, Language language);

} // namespace designer::ui
